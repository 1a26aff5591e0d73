"""Draws the window of time entries in every state and in both palettes, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_delivery FOLDER
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Unpack

from PySide6.QtWidgets import QApplication

from stopwatch.domain.account import Account
from stopwatch.domain.ids import AttemptId, EntryId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS
from stopwatch.domain.outbox import Attempt, AttentionKind, ItemState
from stopwatch.domain.remote import Usage
from stopwatch.services.booking import Wishes
from stopwatch.services.budget import Budget, RequestTally
from stopwatch.services.bus import Bus
from stopwatch.services.connection import Connection
from stopwatch.services.entries import EntryEdit
from stopwatch.services.ground import Ground
from stopwatch.services.keeping import Keeping
from stopwatch.services.lease import Holder, LeasedLock, Role
from stopwatch.services.ports.storage import AttemptLine
from stopwatch.services.suite import Services
from stopwatch.services.sync import Sync
from stopwatch.services.timing import Start
from stopwatch.services.tools import Tools
from stopwatch.storage.vault import SqliteVault
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.windows.entries import EntriesWindow
from stopwatch.ui.windows.entries_actions import Verb
from tests.gui.conftest import Opened
from tests.gui.staging import schemes
from tests.support.fake_psa import FakePsa
from tests.support.machine import (
    NOON,
    FakeChance,
    FakeClock,
    FakeIncarnation,
    FakeLock,
    FakeSecrets,
)
from tests.support.units import ItemChanges, connected, make_store, put_item, ticket

_JOBS = (
    "Users cannot log on after lunch", "VPN drops after password change",
    "Onboarding: two front-desk PCs", "Mailbox over quota", "Backup job failed on NAS-02",
    "Printer prints blank pages", "Reception PCs lose the X-ray share", "Wi-Fi slow in the gym",
    "Replace UPS batteries in rack 2",
)  # fmt: skip


class Stage:
    """A day in Autotask's eyes, made of real services and a few strokes of the brush."""

    def __init__(self, services: Services, clock: FakeClock, account: Account) -> None:
        self.services, self.clock, self.account = services, clock, account
        self.jobs, self._made = Jobs(), 0

    def saved(self, minutes: int = 30, status: str | None = None) -> EntryId:
        title = _JOBS[self._made % len(_JOBS)]
        self._made += 1
        with self.services.tools.units.write() as unit:
            target = ticket(unit, self.account, self._made, title)
        watch = self.services.timing.start(Start(target))
        self.clock.pass_ms(minutes * MINUTE_MS)
        key = self.services.timing.stop(watch.id)[0].id
        self.services.entries.edit(key, EntryEdit(Wishes(summary="Done", status=status)))
        return key

    def put(
        self, key: EntryId, *tried: tuple[str, int, str], **changes: Unpack[ItemChanges]
    ) -> None:
        with self.services.tools.units.write() as unit:
            item = put_item(unit, key, **changes)
            for kind, ago_ms, told in tried:
                at_ms = self.clock.now_ms() - ago_ms
                unit.outbox.log(AttemptLine(item.id, at_ms, kind, "A", "h", 1, told))

    def attempt(self, ago_ms: int = 0) -> Attempt:
        return Attempt(AttemptId("A"), self.clock.now_ms() - ago_ms, "test")

    def fact(self, name: str, value: object) -> None:
        with self.services.tools.units.write() as unit:
            unit.facts.put_text(self.account.id, name, str(value))

    def day(self) -> tuple[EntryId, EntryId]:
        """Make one of each and return the refused one and the one that is looked for."""
        kept = self.saved()
        self.services.entries.keep_here(kept)
        for place in range(4):
            key = self.saved(45)
            self.put(key, state=ItemState.DONE, attempt=self.attempt(), attempts=1,
                     remote_id=84198 + 5 * place, unknowns=int(place == 2))  # fmt: skip
        refused = self.saved(24)
        told = (
            "Your time is safe. Autotask refused it: “Role does not exist or is invalid.” Choose "
            "another role, then send it again."
        )
        self.put(
            refused, ("send", 2 * MINUTE_MS, told), ("send", 0, told),
            state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.REFUSED, field="role",
            attempt=self.attempt(), attempts=2, message=told,
        )  # fmt: skip
        unanswered = "Autotask did not answer. It is looked up before it is sent again."
        checking, sending = self.saved(42), self.saved(7, status="Complete")
        held = self.saved()
        self.put(
            checking, ("send", 5 * MINUTE_MS, unanswered),
            ("look", 3 * MINUTE_MS, "Not there."), ("look", MINUTE_MS, "Not there."),
            state=ItemState.CHECKING, attempts=1, unknowns=1, may_have_left=True, negatives=2,
            attempt=self.attempt(5 * MINUTE_MS), due_at=self.clock.now_ms() + 2 * MINUTE_MS,
            checking_until=self.clock.now_ms() + 7 * MINUTE_MS,
        )  # fmt: skip
        self.put(sending, state=ItemState.SENDING, attempt=self.attempt(), attempts=1)
        self.put(held, due_at=self.clock.now_ms() + 6 * SECOND_MS)
        self.fact("last_sync", self.clock.now_ms() - MINUTE_MS)
        return refused, checking


def everything(stage: Stage) -> EntryId | None:
    return stage.day()[1]


def refused(stage: Stage) -> EntryId | None:
    return stage.day()[0]


def offline(stage: Stage) -> EntryId | None:
    for _place in range(4):
        stage.put(stage.saved(), due_at=stage.clock.now_ms() + 5 * MINUTE_MS, attempts=1)
    stage.fact("sync.offline_since", stage.clock.now_ms() - HOUR_MS)
    return None


def signed_out(stage: Stage) -> EntryId | None:
    offline(stage)
    stage.fact("sync.offline_since", "")
    with stage.services.tools.units.write() as unit:
        unit.accounts.put(replace(stage.account, paused_because="Sign in."))
    return None


def nothing(stage: Stage) -> EntryId | None:
    stage.fact("last_sync", stage.clock.now_ms() - MINUTE_MS)
    return None


STATES: dict[str, Callable[[Stage], EntryId | None]] = {
    "everything": everything, "risk": everything, "refused": refused, "narrow": everything,
    "narrow-open": everything, "tight": everything, "offline": offline,
    "signed-out": signed_out, "nothing": nothing,
}  # fmt: skip


@contextmanager
def staged() -> Iterator[tuple[Stage, Relay]]:
    """Open a profile of its own."""
    clock, bus = FakeClock(wall_ms=NOON - 4 * HOUR_MS), Bus()
    psa = FakePsa(clock)
    with tempfile.TemporaryDirectory() as place, make_store(Path(place), bus) as store:
        tools, secrets = Tools(store.units, clock, FakeChance()), FakeSecrets()
        connection = Connection(secrets, lambda _account, _secret: psa)
        lease = LeasedLock(tools, FakeLock(), Holder(Role.TRAY, 1))
        sync = partial(Sync, tools, connection, lease, FakeIncarnation(), "gallery")
        keeping = Keeping(SqliteVault(store.path), clock, FakeLock(), FakeLock())
        tally = RequestTally(clock)
        ground = Ground(Path(place), tools, bus, secrets, lambda _a, _s: psa, keeping, lease, tally)
        services, relay = Services(ground, connection, sync), Relay(bus)
        with tools.units.write() as unit:
            account = connected(unit)
        yield Stage(services, clock, account), relay
        relay.close()


def _touch(name: str, window: EntriesWindow) -> None:
    """Bring the window into the state that a picture is named after."""
    if name == "risk":
        window.act(Verb.SEND_ANYWAY)
    if name.startswith("narrow"):
        window.resize(640, 560)
        window.parts.open_detail(is_open=name == "narrow-open")
    used = 8_140 if name == "tight" else 2_140
    window.parts.last_line.show_budget(Budget(11, Usage(used, 10_000)))


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        for name, make in STATES.items():
            with staged() as (stage, relay):
                chosen = make(stage)
                window = EntriesWindow(theme, stage.services, stage.jobs, relay, Opened())
                window.show()
                if chosen:
                    window._select(window.parts.model.place_of(chosen))
                stage.jobs.close()  # what the PSA says of the budget is drawn by hand
                _touch(name, window)
                QApplication.processEvents()
                window.grab().save(str(folder / f"{name}-{scheme}.png"))
                window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
