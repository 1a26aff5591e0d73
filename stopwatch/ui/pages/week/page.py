"""The week: what was worked on which ticket on which day, and what is still to be sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from stopwatch.domain.events import (
    AccountChanged,
    BillingChanged,
    ChangedElsewhere,
    DeskChanged,
    EntriesChanged,
    Event,
    OutboxChanged,
    PreferencesChanged,
    SyncChanged,
    TicketsChanged,
)
from stopwatch.domain.ids import TargetId
from stopwatch.domain.overriding import override
from stopwatch.domain.week import DAYS_A_WEEK, Row, counted, laid_out, narrowed, week_of
from stopwatch.domain.working_days import Target
from stopwatch.services.suite import Services
from stopwatch.services.week import Week
from stopwatch.services.week_table import week_cells, week_table
from stopwatch.ui.browsing import address_of_target
from stopwatch.ui.day_names import first_weekday
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.pages.week.adding import Adding
from stopwatch.ui.pages.week.columns import FIRST_DAY, day_at
from stopwatch.ui.pages.week.current import Current
from stopwatch.ui.pages.week.deeds import Deeds, Outcome
from stopwatch.ui.pages.week.detail_lines import DetailLine, detail_lines
from stopwatch.ui.pages.week.exporting import Exporting
from stopwatch.ui.pages.week.layout import WeekParts
from stopwatch.ui.pages.week.moving import Moving
from stopwatch.ui.pages.week.reading import Asked, WeekReading
from stopwatch.ui.pages.week.unsettled import Unsettled
from stopwatch.ui.pages.week.words import (
    group_name,
    long_day,
    long_days,
    number_text,
    place_words,
    range_text,
    short_range,
    tr,
    week_text,
)
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.news import News
from stopwatch.ui.windows.opener import Opener, PickForRow
from stopwatch.ui.windows.row_browsing import RowBrowsing
from stopwatch.ui.windows.window_keys import SUBMIT_KEYS, Told, add_keys, leave

_WIDTH, _HEIGHT, _LEAST_WIDTH, _LEAST_HEIGHT = 1004, 820, 704, 470
_RELOADING = (
    DeskChanged, EntriesChanged, OutboxChanged, TicketsChanged, SyncChanged, AccountChanged,
    BillingChanged, PreferencesChanged, ChangedElsewhere,
)  # fmt: skip


class WeekPage(QWidget):
    """Works in a window of its own and inside the main window."""

    def __init__(
        self, theme: Theme, services: Services, jobs: Jobs, relay: Relay, opener: Opener,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(tr("Week"))
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)
        self._services, self._opener = services, opener
        self._deeds = Deeds(services)
        self._days = week_of(services.weeks.today(), first_weekday())
        self._kept: list[TargetId] = []
        self._wanted: tuple[str, int] | None = None
        self.parts = WeekParts(theme, self)
        self.current = Current(self.parts.grid, self.parts.model)
        self.adding = Adding(self.parts, self.current, self._deeds, self)
        self.moving = Moving(self.current, self._deeds, opener, self)
        self.exporting = Exporting(self)
        self.browsing = RowBrowsing(self, self._address, self.parts.grid)
        news = News(self.parts.grid.viewport(), self)
        self.reading = WeekReading(services, jobs, news, self._asked, self)
        self.unsettled = Unsettled(services, jobs, self)
        self._connect(relay)
        self._show_title()
        self.reading.read()
        self.setFocusProxy(self.parts.grid)
        self.parts.grid.setFocus()

    # ------------------------------------------------------------------ commands
    def show_week_of(self, day: date) -> None:
        """Show the week that a day is in."""
        self._days = week_of(day, first_weekday())
        self._show_title()
        self.parts.field.drop()
        self.reading.read()

    def add_row(self, target_id: TargetId) -> None:
        """Give a ticket a row, to type its hours into."""
        if target_id not in self._kept:
            self._kept.append(target_id)
        self._wanted = (f"t{target_id}", self._today_column())
        self.reading.read()

    def submit_all(self) -> None:
        """Submit every draft of the week."""
        if self.current.week is not None:
            self._do(self._deeds.submit(self.current.week.drafts(self.current.week.lines)))

    def submit_ticked(self) -> None:
        """Submit the drafts of the ticked rows."""
        lines = [line for row in self.parts.model.ticked() for line in row.week.lines]
        if self.current.week is None:
            return
        if not self.parts.model.has_ticks():
            self.parts.detail.toast.say(tr("Tick rows with Space first."))
            return
        outcome = self._deeds.submit(self.current.week.drafts(lines))
        self.parts.model.untick()
        self._do(outcome)

    def undo(self) -> None:
        """Take back the newest deed."""
        self._do(self._deeds.undo())

    # ------------------------------------------------------------------ Qt
    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.current.week is not None:
            self.reading.wait_for_the_minute(self.current.week, is_seen=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.reading.rest()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.head.fit(event.size().width())
        self.parts.show_charts()

    # ------------------------------------------------------------------ showing
    def _asked(self) -> Asked:
        return Asked(self._days, tuple(self._kept))

    def _show_title(self) -> None:
        today = self._services.weeks.today()
        titles = (range_text(self._days, today), short_range(self._days))
        number, is_this = week_text(self._days), today in self._days
        self.parts.head.show_week(titles, number, is_this=is_this)

    def _on_read(self, week: Week) -> None:
        if week.days != self._days:
            return
        before, self.current.week = self.current.week, week
        if before is not None and before.looks_like(week) and self._wanted is None:
            self._show_cell()  # the words of an entry may be others
        else:
            self._show_title()
            self._show()
        self.unsettled.ask(week)
        self.reading.wait_for_the_minute(week, is_seen=self.isVisible())

    def _show(self) -> None:
        week, parts = self.current.week, self.parts
        if week is None:
            return
        key, column = self._wanted or parts.grid.current_key()
        self._wanted = None
        parts.counts.show_counts(counted(week.lines))
        lines = narrowed(week.lines, parts.counts.states)
        told = replace(week, target=Target()) if parts.counts.states else week  # a part has none
        kept = () if parts.counts.states else week.kept
        grid = laid_out(lines, week.days, parts.head.grouping, kept)
        parts.model.show_grid(grid, is_billed=parts.head.is_billed)
        parts.grid.show_columns()
        parts.grid.head.show_week(told, long_days(week))
        parts.grid.restore(key, column if key else self._today_column())
        parts.show_totals(told)
        drafts = week.drafts(week.lines)
        parts.head.show_drafts(len(drafts), is_all_sent=week.is_all_sent)
        parts.charts.show_lines(grid, lines, is_billed=parts.head.is_billed)
        parts.blank.setVisible(not grid.groups)
        self._show_cell()

    def _show_cell(self) -> None:
        week, parts = self.current.week, self.parts
        item, cell = self.current.item, self.current.cell
        if week is None or not parts.field.isHidden():
            return
        if item is None or cell is None:
            parts.detail.show_cell("", "", "", ())
            return
        lines = detail_lines(week, cell.lines)
        if isinstance(item, Row):
            name, title = number_text(item), item.place.title
            parts.detail.show_cell(name, title, place_words(item, self._when()), lines)
        else:
            parts.detail.show_cell("", group_name(item), self._when(), lines)

    def _address(self) -> str:
        item = self.current.item
        return address_of_target(
            self._services, item.place.target_id if isinstance(item, Row) else None
        )

    def _when(self) -> str:
        day = self.current.day
        return tr("the week") if day is None else long_day(day)

    def _today_column(self) -> int:
        today = self._services.weeks.today()
        return FIRST_DAY + self._days.index(today) if today in self._days else FIRST_DAY

    def _do(self, outcome: Outcome) -> None:
        self.parts.detail.toast.say(outcome.said, undoable=outcome.is_undoable)
        self.reading.news.hurry()

    # ------------------------------------------------------------------ slots
    def _connect(self, relay: Relay) -> None:
        parts = self.parts
        self.reading.done.connect(self._on_read)
        self.unsettled.told.connect(parts.grid.head.show_unsettled)
        parts.head.stepped.connect(self._on_stepped)
        parts.head.today_wanted.connect(self._on_today)
        parts.head.changed.connect(self._show)
        parts.head.export_wanted.connect(self._on_export)
        parts.head.submit_wanted.connect(self.submit_all)
        parts.head.charts_toggled.connect(parts.show_charts)
        parts.counts.narrowed.connect(self._on_narrowed)
        parts.grid.entered.connect(self._on_entered)
        parts.grid.ticked.connect(self._on_ticked)
        parts.grid.lettered.connect(self._on_lettered)
        parts.grid.dropped.connect(self._on_dropped)
        parts.grid.selectionModel().currentChanged.connect(self._on_current)
        parts.field.dropped.connect(self._show_cell)
        parts.detail.acted.connect(self._on_acted)
        parts.detail.toast.undo_wanted.connect(self.undo)
        parts.blank.add.clicked.connect(self._on_add_row)
        for part in (self.exporting, self.adding, self.moving, self.browsing):
            part.said.connect(parts.detail.toast.say)
        self.adding.added.connect(self._on_added)
        self.moving.moved.connect(self._do)
        relay.told.connect(self._on_told)
        self._add_keys()
        self._order_tabs()

    def _add_keys(self) -> None:
        add_keys(self, {
            "Alt+Left": Told(tr("Week before"), self._on_earlier),
            "Alt+Right": Told(tr("Week after"), self._on_later),
            "Ctrl+Home": Told(tr("Today"), self._on_today),
            SUBMIT_KEYS: Told(tr("Submit all of the week"), self.submit_all),
            "Shift+Enter": Told(tr("Submit the ticked rows"), self.submit_ticked),
            "Ctrl+C": Told(tr("Copy the table"), self._on_copy),
            "Ctrl+Shift+C": Told(tr("Copy it as a picture"), self._on_copy_picture),
            "Ctrl+Return": self.submit_all, "Shift+Return": self.submit_ticked,
            "Ins": Told(tr("Add a ticket"), self._on_add_row),
            "Ctrl+X": Told(tr("Take an entry to another day"), self.moving.cut),
            "Ctrl+V": Told(tr("Put it on this day"), self.moving.paste),
            "Ctrl+E": Told(tr("Export what is shown"), self._on_export),
            "Ctrl+Z": self.undo, "F5": self._opener.sync_now, "F6": self._on_next_pane,
            "Esc": self._on_escape,
        })  # fmt: skip

    def _order_tabs(self) -> None:
        parts = self.parts
        for first, then in pairwise((
            parts.grid, parts.detail.lines, parts.charts, parts.head.earlier, parts.head.later,
            parts.head.this_week, parts.head.worked, parts.head.to_bill, parts.head.by,
            parts.head.charts, parts.head.export_icon, parts.head.export, parts.head.submit,
        )):  # fmt: skip
            self.setTabOrder(first, then)

    def _on_stepped(self, weeks: int) -> None:
        self.show_week_of(self._days[0] + timedelta(days=DAYS_A_WEEK * weeks))

    def _on_earlier(self) -> None:
        self._on_stepped(-1)

    def _on_later(self) -> None:
        self._on_stepped(1)

    def _on_today(self) -> None:
        key, _column = self.parts.grid.current_key()
        self.show_week_of(self._services.weeks.today())
        self._wanted = (key, self._today_column())

    def _on_narrowed(self) -> None:
        self._show()
        if self.parts.counts.states:
            self.parts.grid.go_to_first()

    def _on_added(self, target_id: int, outcome: Outcome) -> None:
        if target_id not in self._kept:
            self._kept.append(TargetId(target_id))  # undo leaves the row where it is
        self._do(outcome)

    def _on_current(self) -> None:
        self._show_cell()

    def _on_dropped(self, source: QModelIndex, target: QModelIndex) -> None:
        model, place = self.parts.model, day_at(target.column())
        row, other, cell = model.item(source), model.item(target), model.cell(source)
        if isinstance(row, Row) and isinstance(other, Row) and cell and place is not None:
            self.moving.drop(row, cell.lines, other, self._days[place])

    def _on_ticked(self) -> None:
        self.parts.model.tick(self.parts.grid.currentIndex())

    def _on_add_row(self) -> None:
        self._opener.show_picker(PickForRow())

    def _on_lettered(self, letter: str) -> None:
        if letter == "G":
            self.parts.head.next_grouping()
        elif letter == "C":
            self.parts.head.charts.toggle()
        elif letter == "M":
            self.moving.to_ticket()

    def _on_entered(self) -> None:
        cell, day = self.current.cell, self.current.day
        if cell is not None:
            first = cell.lines[0].day if cell.lines else self._days[0]
            self._opener.show_day(day or first, self.current.first_entry(cell.lines))

    def _on_acted(self, line: DetailLine) -> None:
        shown = line.shown
        if shown is None:
            return
        if line.verb == tr("Submit"):
            self._do(self._deeds.submit((shown,)))
        elif line.verb == tr("Compare"):
            self._opener.show_entries(needing=True)
        else:
            self._opener.show_stop_sheet((shown.entry.id,))

    def _on_export(self) -> None:
        parts, week = self.parts, self.current.week
        if week is not None:
            text = week_table(parts.model.grid, is_billed=parts.head.is_billed)
            self.exporting.ask(text, week.days[0].isoformat())

    def _on_copy(self) -> None:
        parts = self.parts
        self.exporting.copy(week_cells(parts.model.grid, is_billed=parts.head.is_billed))

    def _on_copy_picture(self) -> None:
        self.exporting.copy_picture(self.parts.sheet)

    def _on_next_pane(self) -> None:
        order = (self.parts.grid, self.parts.detail.lines, self.parts.head.submit)
        focused = [at for at, one in enumerate(order) if one.hasFocus()]
        after = order[(focused[0] + 1) % len(order)] if focused else order[0]
        after.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_escape(self) -> None:
        if self.parts.counts.clear():
            return
        if not self.parts.grid.hasFocus():
            self.parts.grid.setFocus()
        else:
            leave(self)

    def _on_told(self, event: Event) -> None:
        if isinstance(event, _RELOADING):
            self.reading.news.come()
