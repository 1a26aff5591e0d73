"""Draws the stop sheet of a problem, and the picker with one, in both palettes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_spread FOLDER
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.budget import RequestTally
from stopwatch.services.bus import Bus
from stopwatch.services.connection import Connection
from stopwatch.services.ground import Ground
from stopwatch.services.keeping import Keeping
from stopwatch.services.lease import Holder, LeasedLock, Role
from stopwatch.services.suite import Services
from stopwatch.services.sync import Sync
from stopwatch.services.timing import Start
from stopwatch.services.tools import Tools
from stopwatch.storage.vault import SqliteVault
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.entries import EntriesWindow
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.picker import PickerWindow
from stopwatch.ui.windows.stop_sheet import StopSheet
from stopwatch.ui.windows.stop_sheet_shares import How
from tests.gui.conftest import Desk, Opened
from tests.gui.grouped import grouped
from tests.gui.staging import schemes
from tests.support.fake_psa import FakePsa
from tests.support.machine import FakeChance, FakeClock, FakeIncarnation, FakeLock, FakeSecrets
from tests.support.units import connected, make_store


@contextmanager
def at_a_desk() -> Iterator[tuple[Desk, Relay]]:
    """A connected desk over a store that goes with it."""
    with tempfile.TemporaryDirectory() as place:
        bus, clock = Bus(), FakeClock()
        psa, secrets = FakePsa(clock), FakeSecrets()
        with make_store(Path(place), bus) as store:
            tools = Tools(store.units, clock, FakeChance())
            connection = Connection(secrets, lambda _account, _secret: psa)
            lease = LeasedLock(tools, FakeLock(), Holder(Role.TRAY, 1))
            sync = partial(Sync, tools, connection, lease, FakeIncarnation(), "test")
            keeping = Keeping(SqliteVault(store.path), clock, FakeLock(), FakeLock())
            tally = RequestTally(clock)
            ground = Ground(
                Path(place), tools, bus, secrets, lambda _a, _s: psa, keeping, lease, tally
            )
            with tools.units.write() as unit:
                account = connected(unit)
            relay = Relay(bus)
            yield Desk(Services(ground, connection, sync), clock, psa, account), relay
            relay.close()


def sheets(theme: Theme, desk: Desk, relay: Relay) -> Iterator[tuple[str, QWidget]]:
    """Yield the states of the sheet, and the picker."""
    problem, incidents = grouped(desk, still_open=3, closed=2)
    for target, minutes in ((incidents[0], 25), (desk.ticket(1, "Mailbox over quota"), 12)):
        running = desk.services.timing.start(Start(target))
        desk.clock.pass_ms(minutes * MINUTE_MS)
        desk.services.timing.stop(running.id, Wishes(summary="Looked at the power plan"))
    watch = desk.services.timing.start(Start(problem))
    desk.clock.pass_ms(42 * MINUTE_MS + 10_337)
    keys = tuple(entry.id for entry in desk.services.timing.stop(watch.id))
    sheet = StopSheet(theme, desk.services, relay, keys, Opened())
    sheet.fields.summary.setPlainText("Set the power plan of SRV-DC01 to high performance.")
    sheet.show()
    yield "on-problem", sheet
    spread = sheet.spread
    spread.over.setChecked(True)
    yield "evenly", sheet
    spread.ways[How.BY_WEIGHT].click()
    spread.lines[0].weight.setValue(3)
    yield "by-weight", sheet
    spread.ways[How.BY_HAND].click()
    spread.lines[0].span.setText("30:00")
    spread.lines[0].span.textEdited.emit("30:00")
    yield "by-hand", sheet
    spread.notes_each.setChecked(True)
    spread.lines[1].span.setText("20:00")
    spread.lines[1].span.textEdited.emit("20:00")
    sheet.save()
    yield "too-much", sheet
    spread.lines[1].span.setText("soon")
    spread.lines[1].span.textEdited.emit("soon")
    sheet.save()
    yield "unreadable", sheet
    spread.forget_words()
    sheet.close()
    jobs = Jobs()
    picker = PickerWindow(theme, desk.services, jobs, relay, purpose=PickToStart())
    picker.parts.field.setText("srv-dc01")
    picker.show()
    yield "picker", picker
    picker.close()
    entries = EntriesWindow(theme, desk.services, jobs, relay, Opened())
    entries.show()
    entries.parts.head.by_problem.setChecked(True)
    yield "entries", entries
    entries.close()
    jobs.close()


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        with at_a_desk() as (desk, relay):
            for name, window in sheets(theme, desk, relay):
                QApplication.processEvents()
                window.grab().save(str(folder / f"{name}-{scheme}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
