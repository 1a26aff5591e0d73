"""The tour: the main job driven through the real windows, then what the server holds.

It ends with 1 unless the server holds exactly the entries that were saved: no more, no fewer,
with these times, hours and words; exactly the tickets under the problem that were put there; and
the purchase order numbers that were set.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from stopwatch.domain.entry import ShownState
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, local_date, parse_rfc3339
from stopwatch.domain.values import dataclass
from stopwatch.services.showing import ShownEntry
from stopwatch.services.suite import Services
from stopwatch.system.clock import SystemClock
from stopwatch.tour.lapse import LapseClock
from stopwatch.tour.practice import (
    Endpoint,
    HeldSecrets,
    Opener,
    practice_autotask,
    throw_away_profile,
)
from stopwatch.tour.scenes import FIRST_SUMMARY, LENGTH_MINUTES, SECOND_SUMMARY, Morning
from stopwatch.tour.scenes_invoices import Split
from stopwatch.tour.scenes_problems import Trouble
from stopwatch.tour.scenes_review import Review
from stopwatch.tour.stage import Stage
from stopwatch.tour.witness import Held, Witness
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.surroundings import Surroundings
from stopwatch.ui.theme.current import Theme, scheme_named
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.sign_in_rights import RightsList

MakeSurroundings = Callable[[Path, HeldSecrets], Surroundings]
_WORKED_MINUTES = {SECOND_SUMMARY: 12, FIRST_SUMMARY: 42}
_SLACK_HOURS = 0.02  # the seconds that the clicks themselves take


@dataclass(frozen=True, slots=True)
class Look:
    """How the tour looks (`light`, `dark` or `system`), and where its pictures go, if anywhere."""

    scheme: str = "light"
    pictures: Path | None = None

    @property
    def suffix(self) -> str:
        """What the names of the pictures end with: those in dark stand beside those in light."""
        return "-dark" if self.scheme == "dark" else ""


def run(open_services: Opener, surroundings: MakeSurroundings, look: Look) -> int:
    """Play the tour on a practice Autotask and a profile of its own; return the exit code."""
    with practice_autotask() as endpoint, throw_away_profile() as folder:
        _say(f"A practice Autotask runs at {endpoint.url}")
        return play(open_services, surroundings, endpoint, folder, look)


def play(
    open_services: Opener,
    surroundings: MakeSurroundings,
    endpoint: Endpoint,
    folder: Path,
    look: Look,
) -> int:
    """Play the tour on a given server and profile; return the exit code."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_without_harmless_noise)
    app = QApplication(["ticket-stopwatch"])
    app.setQuitOnLastWindowClosed(False)
    secrets, clock = HeldSecrets(), LapseClock(SystemClock(), LENGTH_MINUTES)
    with ExitStack() as here:
        services = here.enter_context(open_services(folder, secrets, clock))
        account = services.accounts.add(endpoint.sign_in())
        _say(f"Connected as {account.resource_name}")
        witness = here.enter_context(closing(Witness(endpoint)))
        with _desktop(app, services, surroundings(folder, secrets), look.scheme) as desktop:
            stage = Stage(app, desktop, look.pictures, look.suffix)
            saved = _played(stage, clock)
            Review(stage, _say).play()
            hung = Trouble(stage, _say).play()
            numbers = Split(stage, _say).play()
        return _verdict(saved, hung, numbers, witness)


@contextmanager
def _desktop(
    app: QApplication, services: Services, around: Surroundings, scheme: str
) -> Iterator[Desktop]:
    theme = Theme(QFont(app.font()), forced=scheme_named(scheme))
    theme.apply(app)
    desktop = Desktop(theme, services, Tray(), around.make_thread(services), around.make_bell())
    desktop.begin()
    try:
        yield desktop
    finally:
        desktop.end()
        app.processEvents()


def _played(stage: Stage, clock: LapseClock) -> Sequence[ShownEntry]:
    services = stage.desktop.services
    stage.until(lambda: services.overviews.now().last_sync_at is not None, "the first pull")
    _say(f"Fetched {services.tickets.count():,} tickets")
    Morning(stage, clock, _say).play()
    stage.desktop.show_entries()
    stage.page("entries")
    stage.picture("entries-waiting")
    stage.desktop.sync_now()
    stage.until(lambda: _all_sent(services), "the entries to arrive")
    stage.picture("entries-sent")
    stage.desktop.show_sign_in()
    rights = stage.window("sign_in").findChild(RightsList)
    stage.until(lambda: rights is None or len(rights.texts()) > 1, "what the account can do")
    stage.picture("sign_in")
    _say("Synced")
    return _of_today(services)


def _of_today(services: Services) -> tuple[ShownEntry, ...]:
    clock = services.tools.clock
    today = local_date(clock.now_ms(), clock.zone())
    first = local_date(clock.now_ms() - LENGTH_MINUTES * MINUTE_MS, clock.zone())
    return services.entries.of_days(first.isoformat(), today.isoformat())


def _all_sent(services: Services) -> bool:
    shown = _of_today(services)
    return bool(shown) and all(one.state is ShownState.SENT for one in shown)


def _verdict(
    saved: Sequence[ShownEntry], hung: Collection[int], numbers: Mapping[int, str],
    witness: Witness,
) -> int:  # fmt: skip
    held = witness.held()
    sys.stdout.write("What the server holds:\n")
    for one in held:
        _say(f"#{one.remote_id} {witness.number_of(one.ticket_id)} {one.start} to {one.end}, "
             f"{one.hours:.4f} h: {one.summary}")  # fmt: skip
    wrong = _differences(saved, held)
    if witness.hanging_together(hung):
        _say(f"{len(hung)} incidents under one problem.")
    else:
        wrong.append(f"the tickets {sorted(hung)} do not hang under one problem by themselves")
    there = witness.numbers_of(numbers)
    if there == numbers:
        _say(f"{len(numbers)} contracts with their own purchase order numbers.")
    else:
        wrong.append(f"set were the numbers {numbers}, the server holds {there}")
    for sentence in wrong:
        _say(f"WRONG: {sentence}")
    _say("Exactly what was saved." if not wrong else "Not what was saved.")
    return 1 if wrong else 0


def _differences(saved: Sequence[ShownEntry], held: Sequence[Held]) -> list[str]:
    expected = sorted(
        (one.entry.piece.started_at, one.entry.piece.ended_at, one.entry.remote_id,
         one.ticket.facts.remote_id if one.ticket else 0, one.entry.details.summary)
        for one in saved
    )  # fmt: skip
    found = sorted(
        (parse_rfc3339(one.start), parse_rfc3339(one.end), one.remote_id, one.ticket_id,
         one.summary)
        for one in held
    )  # fmt: skip
    wrong = [] if expected == found else [f"saved were {expected}, the server holds {found}"]
    for summary, minutes in _WORKED_MINUTES.items():
        booked = sum(one.hours for one in held if one.summary == summary)
        if abs(booked - minutes * MINUTE_MS / HOUR_MS) > _SLACK_HOURS:
            wrong.append(f"{minutes} minutes were worked on “{summary}”, {booked} h are booked")
    return wrong


def _without_harmless_noise(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says, but for what it always says where there is no display."""
    if not words.startswith("This plugin does not support"):
        sys.stderr.write(f"{words}\n")


def _say(words: str) -> None:
    sys.stdout.write(f"  {words}\n")
    sys.stdout.flush()
