"""Entries in every state, and the window that lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from pytestqt.qtbot import QtBot

from stopwatch.domain.ids import AttemptId, EntryId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import Attempt, AttentionKind, ItemState, OutboxItem
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.showing import ShownEntry
from stopwatch.services.timing import Start
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.models.entries import EntryModel
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.row import ROW_ROLE, Row
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.entries import EntriesWindow
from tests.support.open_windows import OpenWindows
from tests.support.units import ItemChanges, put_item

if TYPE_CHECKING:  # which hands this room out
    from tests.gui.conftest import Desk, Opened


class Room:
    """Makes entries in every state and shows the window."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened, jobs: Jobs
    ) -> None:
        self._bot, self.theme, self._relay, self._jobs = qtbot, theme, relay, jobs
        self.desk, self.opened = desk, opened
        self._made = 0
        self.windows = OpenWindows()

    def draft(self, minutes: int = 30) -> EntryId:
        self._made += 1
        services = self.desk.services
        watch = services.timing.start(Start(self.desk.ticket(self._made, f"Job {self._made}")))
        self.desk.clock.pass_ms(minutes * MINUTE_MS)
        return services.timing.stop(watch.id)[0].id

    def saved(self) -> EntryId:
        key = self.draft()
        self.desk.services.entries.edit(key, EntryEdit(Wishes(summary="Done")))
        return key

    def put(self, key: EntryId, **changes: Unpack[ItemChanges]) -> OutboxItem:
        with self.desk.services.tools.units.write() as unit:
            return put_item(unit, key, **changes)

    def refused(self) -> EntryId:
        key = self.saved()
        message = "Your time is safe. Autotask refused it: the ticket is Complete. Reopen it."
        self.put(
            key,
            state=ItemState.NEEDS_ATTENTION,
            attention=AttentionKind.REFUSED,
            attempt=Attempt(AttemptId("A"), self.desk.clock.now_ms(), "test"),
            attempts=1,
            message=message,
        )
        return key

    def checking(self) -> EntryId:
        key = self.saved()
        self.put(
            key,
            state=ItemState.CHECKING,
            attempts=1,
            may_have_left=True,
            checking_until=self.desk.clock.now_ms() + 10 * MINUTE_MS,
        )
        return key

    def open(self) -> EntriesWindow:
        window = EntriesWindow(self.theme, self.desk.services, self._jobs, self._relay, self.opened)
        self.windows.keep(window)
        self._bot.waitUntil(window.isActiveWindow)
        return window

    def shown(self, key: EntryId) -> ShownEntry:
        return self.desk.services.entries.shown((key,))[0]


def rows_of(model: EntryModel) -> list[Row | Header]:
    return [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]


def titles(window: EntriesWindow) -> list[str]:
    return [one.title for one in rows_of(window.parts.model)]
