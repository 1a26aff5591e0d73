"""A room with a desk where stopwatches are stopped and their sheets opened."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemState
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.timing import Start
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.stop_sheet import StopSheet
from stopwatch.ui.windows.stop_sheet_values import SheetClosed
from tests.gui.conftest import Desk, Opened
from tests.support.open_windows import OpenWindows
from tests.support.units import facts, put_item


class Room:
    """Stops stopwatches and opens their sheets."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened
    ) -> None:
        self._bot, self._theme, self._relay = qtbot, theme, relay
        self.desk, self.opened = desk, opened
        self.told: list[tuple[str, SheetClosed]] = []
        self.windows = OpenWindows()

    def stopped(self, target_id: TargetId | None, minutes: int = 30) -> tuple[EntryId, ...]:
        timing = self.desk.services.timing
        watch = timing.start(Start(target_id))
        self.desk.clock.pass_ms(minutes * MINUTE_MS)
        return tuple(entry.id for entry in timing.stop(watch.id))

    def open(self, entry_ids: tuple[EntryId, ...]) -> StopSheet:
        sheet = StopSheet(self._theme, self.desk.services, self._relay, entry_ids, self.opened)
        self.windows.keep(sheet)
        sheet.saved.connect(self._on_saved)
        sheet.discarded.connect(self._on_discarded)
        sheet.put_off.connect(self._on_put_off)
        self._bot.waitUntil(sheet.isActiveWindow)
        return sheet

    def sheet(self, minutes: int = 30) -> tuple[StopSheet, EntryId]:
        entry_ids = self.stopped(self.desk.ticket(1), minutes)
        return self.open(entry_ids), entry_ids[0]

    def _on_saved(self, closed: SheetClosed) -> None:
        self.told.append(("saved", closed))

    def _on_discarded(self, closed: SheetClosed) -> None:
        self.told.append(("discarded", closed))

    def _on_put_off(self, closed: SheetClosed) -> None:
        self.told.append(("put off", closed))


def refused_entry(room: Room) -> tuple[EntryId, ...]:
    """Make an entry that Autotask refused because its ticket is complete."""
    services = room.desk.services
    entry_ids = room.stopped(room.desk.ticket(1))
    services.entries.edit(entry_ids[0], EntryEdit(Wishes(summary="Done")))
    refusal = "Your time is safe. Autotask refused it: “Ticket is Complete.” Choose another ticket."
    with services.tools.units.write() as unit:
        put_item(
            unit, entry_ids[0], state=ItemState.NEEDS_ATTENTION,
            attention=AttentionKind.REFUSED, message=refusal, field="status",
        )  # fmt: skip
        unit.tickets.upsert(room.desk.account.id, [replace(facts(1), status=5)])
    return entry_ids
