"""The page of one day: every minute is an entry, a decision, or visibly neither of them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from stopwatch.domain.day_matters import FixKind, Matter
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import (
    AbsenceRaised,
    AccountChanged,
    ChangedElsewhere,
    DeskChanged,
    EntriesChanged,
    Event,
    OutboxChanged,
    SyncChanged,
    TicketsChanged,
)
from stopwatch.domain.ids import EntryId, JournalId
from stopwatch.domain.instants import MINUTE_MS, SECOND_MS, local_date
from stopwatch.domain.overriding import override
from stopwatch.domain.spans import Span
from stopwatch.services.day_view import DayRow
from stopwatch.services.suite import Services
from stopwatch.ui.browsing import address_of
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.pages.day.boxes import HoleBox
from stopwatch.ui.pages.day.deeds import Command, DayDeeds, verbs_of
from stopwatch.ui.pages.day.holding import Held
from stopwatch.ui.pages.day.keys import day_keys
from stopwatch.ui.pages.day.matter_row import Way
from stopwatch.ui.pages.day.menu import DayMenu
from stopwatch.ui.pages.day.parts import DayParts
from stopwatch.ui.pages.day.table import COMPANY, EVIDENCE
from stopwatch.ui.pages.day.words import as_of, nothing_words, tr
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.news import News
from stopwatch.ui.windows.opener import Opener, PickForEntry, PickForSpans
from stopwatch.ui.windows.row_browsing import RowBrowsing

_WIDTH, _HEIGHT, _LEAST_WIDTH, _LEAST_HEIGHT = 1004, 860, 620, 480
_WITH_EVIDENCE = 1_100  # how wide a page is whose table has room for it
_RELOADING = (
    EntriesChanged, OutboxChanged, TicketsChanged, SyncChanged, AccountChanged, DeskChanged,
    AbsenceRaised, ChangedElsewhere,
)  # fmt: skip


class DayPage(QWidget):
    """Shows one day and lets it be reviewed; every verb is one deed of a service."""

    def __init__(
        self, theme: Theme, services: Services, jobs: Jobs, relay: Relay, opener: Opener,
        parent: QWidget | None = None, *, is_filled: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("Day"))
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)
        self._services, self._opener, self._jobs = services, opener, jobs
        self._deeds = DayDeeds(services)
        self._day = self._today()
        self._submitted: frozenset[JournalId] = frozenset()
        self._is_drawer_open = self._was_shown = False
        self._tick = QTimer(self)
        self._tick.timeout.connect(self.reload)
        self.parts = DayParts(theme, self)
        self._browsing = RowBrowsing(self, self._address)
        self._news = News(self.parts.timeline, self)
        self._connect(relay)
        self.view = self._services.days.read(self._day)
        if is_filled:
            self.fill()

    # ------------------------------------------------------------------ commands
    def show_day(self, day: date | None = None, entry_id: EntryId | None = None) -> None:
        """Show a day, today without one, at one of its entries if one is named."""
        wanted = day or self._today()
        if wanted != self._day or self._news.is_waiting or not self.isVisible():
            self._day = wanted
            self.reload()
        if entry_id is not None:
            self.parts.timeline.choose(entry_id)
        self.parts.timeline.setFocus()

    def fill(self) -> None:
        """Show what was read, for the first time."""
        self._show()

    def reload(self) -> None:
        """Read everything again; what is chosen stays chosen, what is held stays held."""
        if self.parts.timeline.held is not None:
            return  # it is shown when the boundary is let go
        self._news.drop()
        self.view = self._services.days.read(self._day)
        self._show()

    def ask(self, verb: str) -> None:
        """Do a verb on what is chosen, where it allows that."""
        verbs = {
            "edit": self._edit, "new": self._new, "delete": self._delete, "menu": self._menu,
            "split": self.parts.timeline.hold_cut, "join": self._join, "move": self._move,
            "fill": self._fill, "undo": self.undo, "table": self._turn_table,
            "browse": self._browsing.open,
        }  # fmt: skip
        verbs[verb]()

    def undo(self) -> None:
        """Take back the newest deed."""
        self._do(Command(self._services.undo.undo, tr("Taken back."), undoable=False))

    def submit(self) -> None:
        """Submit every draft of the day that lacks nothing."""
        ready = self.view.ready
        if not ready:
            return
        if self._do(self._deeds.submitting(ready)):
            deed = self._services.undo.offered()
            self._submitted = frozenset({deed.id}) if deed is not None else frozenset()

    def take(self, way: Way) -> None:
        """Take a way out of something that is to settle."""
        command = self._deeds.of_way(self.view, way)
        if command is not None:
            if self._do(command):
                self._on_matter_chosen(self.parts.settle.key)  # and go on with the next
            return
        match way.fix.kind:
            case FixKind.NEW_ENTRY:
                self._pick_for(way.matter.span)
            case FixKind.EDIT if way.fix.entry_id is not None:
                self._opener.show_stop_sheet((way.fix.entry_id,))
            case FixKind.SHOW:
                self._opener.show_entries(needing=True)
            case _:
                self._opener.show_absences()

    def step_day(self, days: int) -> None:
        """Go some days on, or back."""
        self.show_day(self._day + timedelta(days=days))

    # ------------------------------------------------------------------ Qt
    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._was_shown:  # else it was read a moment ago
            self.reload()
        self._was_shown = True
        self._tick_while_shown()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.fit(event.size().width(), is_open=self._is_drawer_open)
        self._show_columns()

    # ------------------------------------------------------------------ private
    def _show(self) -> None:
        view, parts = self.view, self.parts
        parts.head.show_day(view.axis, self._today())
        parts.timeline.show_day(view)
        if parts.is_table:
            self._show_table()
        self._show_columns()
        parts.settle.show_day(view)
        parts.settle_head.set_header(Header(tr("To settle"), str(len(view.open_matters))))
        parts.foot.show_day(view)
        parts.as_of.set_full_text(as_of(view))
        parts.show_nothing(nothing_words(view), was_used=bool(view.in_use))
        self._show_chosen()
        self._tick_while_shown()

    def _show_columns(self) -> None:
        self.parts.columns.show_columns(self.parts.timeline.columns, len(self.view.rows))

    def _show_chosen(self) -> None:
        timeline = self.parts.timeline
        self.parts.head.enable(verbs_of(self.view, timeline.key))
        self.parts.hints.show_held(self.view, timeline.held)

    def _tick_while_shown(self) -> None:
        """Count down while something is held back, move on with now while today is seen."""
        view = self.view
        if not self.isVisible() or not (view.leaving or view.is_today):
            self._tick.stop()
        else:
            self._tick.start(SECOND_MS if view.leaving else MINUTE_MS)

    def _connect(self, relay: Relay) -> None:
        parts, timeline = self.parts, self.parts.timeline
        parts.head.stepped.connect(self.step_day)
        parts.head.today_wanted.connect(self._on_today)
        parts.head.asked.connect(self.ask)
        timeline.asked.connect(self.ask)
        timeline.let_go.connect(self._on_let_go)
        timeline.chosen.connect(self._on_chosen)
        timeline.held_changed.connect(self._show_chosen)
        timeline.drawn.connect(self._pick_for)
        timeline.laid_out.connect(self._show_columns)
        parts.table.activated.connect(self._on_activated)
        parts.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        parts.table.customContextMenuRequested.connect(self._on_table_menu_wanted)
        parts.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        parts.settle.way_chosen.connect(self.take)
        parts.settle.chosen.connect(self._on_matter_chosen)
        parts.settle.reopened.connect(self._on_reopened)
        parts.foot.submit_wanted.connect(self.submit)
        parts.foot.undo_wanted.connect(self._on_unsubmit)
        parts.toast.undo_wanted.connect(self.undo)
        parts.fill.clicked.connect(self._fill)
        self._browsing.said.connect(parts.toast.say)
        self._news.due.connect(self.reload)
        relay.told.connect(self._on_told)
        day_keys(self)

    def _today(self) -> date:
        tools = self._services.tools
        return local_date(tools.now_ms(), tools.clock.zone())

    def _row(self) -> DayRow | None:
        row = self.view.row(EntryId(self.parts.timeline.key))
        return row if row is not None and row.shown is not None else None

    def _address(self) -> str:
        row = self.view.row(EntryId(self.parts.timeline.key))
        return address_of(self._services, row.ticket if row is not None else None)

    def _do(self, command: Command) -> bool:
        try:
            command.act()
        except StopwatchError as error:
            self.parts.toast.say(error.message)
            return False
        self.reload()
        if command.done:
            self.parts.toast.say(command.done, undoable=command.undoable)
        return True

    def _edit(self) -> None:
        row = self._row()
        if row is not None:
            self._opener.show_stop_sheet((row.block.id,))
        elif self._hole() is not None:
            self._new()

    def _new(self) -> None:
        hole = self._hole()
        if hole is not None:
            self._pick_for(hole.span)
        elif not self.view.rows:
            self._pick_for(self._first_hour())

    def _first_hour(self) -> Span:
        bounds = self.view.axis.span
        end = min(self.view.now_ms, bounds.end)
        start = max(bounds.start, end - 60 * MINUTE_MS)
        return Span(start, max(end, start + MINUTE_MS))

    def _pick_for(self, span: Span) -> None:
        self._opener.show_picker(PickForSpans((span,)))

    def _delete(self) -> None:
        row = self._row()
        if row is not None:
            self._do(self._deeds.deleting(row))

    def _join(self) -> None:
        row = self._row()
        command = self._deeds.joining(self.view, row) if row is not None else None
        if command is not None:
            self._do(command)

    def _move(self) -> None:
        row = self._row()
        if row is None:
            return
        if row.block.is_fixed:
            self.parts.toast.say(tr("Approved and posted in Autotask: read-only."))
        else:
            self._opener.show_picker(PickForEntry((row.block.id,)))

    def _fill(self) -> None:
        hole = self._hole()
        if hole is not None:
            self._do(self._deeds.filling(self.view, hole))
        elif not self.view.rows and self.view.in_use:
            self._opener.show_picker(PickForSpans(self.view.in_use))

    def _hole(self) -> HoleBox | None:
        item = self.parts.timeline.picture.item(self.parts.timeline.key)
        return item if isinstance(item, HoleBox) else None

    def _on_table_menu_wanted(self, place: QPoint) -> None:
        index = self.parts.table.indexAt(place)
        if index.isValid():
            self.parts.table.setCurrentIndex(index)
            self._menu()

    def _menu(self) -> None:
        if not self.parts.timeline.key:
            return
        allowed = verbs_of(self.view, self.parts.timeline.key)
        menu = DayMenu(allowed | ({"browse"} if self._address() else set()), self)
        menu.asked.connect(self.ask)
        table, timeline = self.parts.table, self.parts.timeline
        if self.parts.is_table:
            place = table.viewport().mapToGlobal(table.visualRect(table.currentIndex()).center())
        else:
            place = timeline.viewport().mapToGlobal(timeline.rect_of(timeline.key).center())
        menu.popup(place)

    def _show_table(self) -> None:
        """Fill the table, which sizes its columns by every cell, only while it is looked at."""
        parts = self.parts
        parts.model.show_day(self.view)
        parts.table.setCurrentIndex(parts.model.place_of(parts.timeline.key))
        hidden = not self.view.evidence or self.width() < _WITH_EVIDENCE
        parts.table.setColumnHidden(EVIDENCE, hidden)
        parts.table.setColumnHidden(COMPANY, self.width() < _WITH_EVIDENCE)

    def _turn_table(self) -> None:
        stack = self.parts.stack
        stack.setCurrentIndex(1 - stack.currentIndex())
        is_table = self.parts.is_table
        self.parts.head.table.setChecked(is_table)
        if is_table:
            self._show_table()
        (self.parts.table if is_table else self.parts.timeline).setFocus()

    def settle_next(self, by: int) -> None:
        """Go to what is to settle: to what is open in the list, then to the one after it."""
        self.open_drawer()
        settle, matter = self.parts.settle, self.parts.settle.matter
        about = {settle.key, *(matter.entry_ids if matter is not None else ())}
        if self.parts.timeline.key in about or not settle.key:
            settle.step(by)
        else:
            self._on_matter_chosen(settle.key)

    def open_drawer(self) -> None:
        """Show what is to settle where the page is narrow."""
        self._is_drawer_open = True
        self.parts.fit(self.width(), is_open=True)

    # ------------------------------------------------------------------ slots
    def _on_today(self) -> None:
        self.show_day()

    def _on_let_go(self, held: Held) -> None:
        self._do(self._deeds.of_held(self.view, held))

    def _on_chosen(self, key: str) -> None:
        self.parts.settle.choose(key)
        self._show_chosen()

    def _on_matter_chosen(self, key: str) -> None:
        matter = self.parts.settle.matter
        entries = matter.entry_ids if matter is not None else ()
        timeline = self.parts.timeline
        is_drawn = timeline.picture.item(key) is not None
        timeline.choose(key if is_drawn else next(iter(entries), ""))
        self._show_chosen()

    def _on_reopened(self, matter: Matter) -> None:
        self._do(self._deeds.reopening(self.view, matter))

    def _on_unsubmit(self) -> None:
        back = partial(self._services.undo.undo, self._submitted or None)
        if self._do(Command(back, tr("Taken back."), undoable=False)):
            self._submitted = frozenset()

    def _on_activated(self, index: QModelIndex) -> None:
        self.parts.timeline.choose(self.parts.model.key_of(index))
        self._edit()

    def _on_row_changed(self, index: QModelIndex) -> None:
        key = self.parts.model.key_of(index)
        self.parts.timeline.choose(key)
        self.parts.settle.choose(key)

    def _on_told(self, event: Event) -> None:
        if isinstance(event, _RELOADING) and self.isVisible():
            self._news.come()
