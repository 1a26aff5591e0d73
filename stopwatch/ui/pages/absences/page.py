"""Absences: the inbox of time that nobody has judged yet, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from stopwatch.domain.absence import AbsenceChoice, Cause
from stopwatch.domain.absence_verdict import Moment, Verdict
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import (
    AbsenceRaised,
    AccountChanged,
    AwayChanged,
    ChangedElsewhere,
    DeskChanged,
    EntriesChanged,
    Event,
    PreferencesChanged,
    TicketsChanged,
)
from stopwatch.domain.ids import TargetId
from stopwatch.domain.overriding import override
from stopwatch.services.absences import Inbox
from stopwatch.services.suite import Services
from stopwatch.ui.browsing import address_of
from stopwatch.ui.pages.absences.detail import Detail
from stopwatch.ui.pages.absences.growing import Growing
from stopwatch.ui.pages.absences.model import Kind
from stopwatch.ui.pages.absences.side import Side
from stopwatch.ui.pages.absences.watching_line import WatchingLine
from stopwatch.ui.pages.absences.words import blank_words, length_words, minutes_of, names, tr
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.windows.blank import Blank
from stopwatch.ui.windows.entries_toast import Toast
from stopwatch.ui.windows.news import News
from stopwatch.ui.windows.opener import Opener, PickForPart
from stopwatch.ui.windows.row_browsing import RowBrowsing
from stopwatch.ui.windows.window_keys import Told, add_keys

_WIDTH, _HEIGHT, _LEAST_WIDTH, _LEAST_HEIGHT, _NARROW = 936, 638, 440, 440, 770
_SIDE = 396
_RELOADING = (
    AbsenceRaised, AccountChanged, AwayChanged, ChangedElsewhere, DeskChanged, EntriesChanged,
    PreferencesChanged, TicketsChanged,
)  # fmt: skip


class AbsencesPage(QWidget):
    """Works in a window of its own and inside the main window."""

    def __init__(
        self, theme: Theme, services: Services, relay: Relay, opener: Opener,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(tr("Absences"))
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)
        self._services, self._opener = services, opener
        self._inbox: Inbox = services.absences.inbox()
        self.side, self.detail = Side(theme), Detail(theme, services)
        self.blank, self.toast = Blank(theme, "check"), Toast(theme)
        self.watching = WatchingLine(theme)
        self.right = QStackedWidget()
        self.right.addWidget(self.detail)
        self.right.addWidget(self.blank)
        self._splitter = QSplitter()
        self._news = News(self.side.list.viewport(), self)
        self._growing = Growing(services, self)
        self._lay_out(theme)
        self._connect(relay)
        self._add_keys()
        RowBrowsing(self, self._address, self.side.list).said.connect(self.toast.say)
        self.reload()
        self.side.list.setFocus()

    # ------------------------------------------------------------------ commands
    def reload(self) -> None:
        """Read everything again; what is chosen and begun stays."""
        kept = self.detail.moment
        place = self._pending_place()
        self._inbox = self._services.absences.inbox()
        bar = self.side.list.verticalScrollBar()
        at = bar.value()
        self.side.model.show_inbox(self._inbox, self._growing.line())
        self.side.remembered.show_rules(self._inbox)
        minutes = self._services.preferences.load().away_minutes
        self.watching.show_sources(self._services.sources.describe(), minutes)
        self._go_to(kept.id if kept is not None else "", place)
        bar.setValue(at)

    def choose(self, choice: AbsenceChoice) -> None:
        """Choose what to do about the current one; nothing is done yet."""
        if self._current() is not None:
            self.detail.choose(choice)

    def go_to(self, moment_id: str, choice: AbsenceChoice | None = None) -> None:
        """Make an absence the current one, and choose for it; nothing is done yet."""
        self.reload()
        self._go_to(moment_id, 0)
        self._show_detail()
        if choice is not None and self.detail.moment is not None:
            self.choose(choice)

    def take_ticket(self, target_id: TargetId) -> None:
        """Take the ticket that was picked for a row of the split; nothing is done yet."""
        self.detail.take_ticket(target_id)

    def save(self) -> None:
        """Do what is chosen and go to the next one."""
        moment, verdict = self.detail.moment, self.detail.verdict()
        if moment is None or verdict is None or self.right.currentWidget() is not self.detail:
            return
        told, rule = self._told(moment, verdict), self.detail.rule.rule()
        try:
            self._services.absences.decide(moment.ids, verdict, rule)
        except StopwatchError as error:
            self.toast.say(error.message)
            return
        self.toast.say(told, undoable=True)
        self._news.hurry()
        self.side.list.setFocus()

    def put_off(self) -> None:
        """Leave it for later: nothing changes, what was begun stays."""
        self.side.list.setFocus()
        self._show_list()

    def undo(self) -> None:
        """Take back the newest deed."""
        if self._attempt(self._services.undo.undo):
            self.toast.say(tr("Taken back."))
            self._news.hurry()

    # ------------------------------------------------------------------ Qt
    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # ------------------------------------------------------------------ private
    def _lay_out(self, theme: Theme) -> None:
        way = ActionButton(theme, tr("What counts as away…"), Face(kind=ButtonKind.LINK))
        way.clicked.connect(self._opener.show_preferences)
        self.blank.add_way_out(way)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.side)
        self._splitter.addWidget(self.right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_SIDE, _WIDTH - _SIDE])
        foot = QHBoxLayout()
        foot.setContentsMargins(WINDOW_MARGIN, 4, WINDOW_MARGIN, 4)
        foot.addWidget(self.toast, 1)
        foot.addWidget(self.watching, 1)
        self._on_toast_changed()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._splitter, 1)
        column.addWidget(Hairline(theme))
        column.addLayout(foot)

    def _connect(self, relay: Relay) -> None:
        side, detail = self.side, self.detail
        side.list.selectionModel().currentChanged.connect(self._on_current)
        side.list.lettered.connect(self.choose)
        side.list.undone.connect(self._on_undone)
        side.list.clicked.connect(self._on_clicked)
        side.remembered.forgotten.connect(self._on_forgotten)
        side.remembered.change_wanted.connect(self._opener.show_preferences)
        detail.saved.connect(self.save)
        detail.put_off.connect(self.put_off)
        detail.rows.other_wanted.connect(self._on_other_wanted)
        detail.head.stepped.connect(self._on_stepped)
        detail.head.back_wanted.connect(self._show_list)
        self.toast.undo_wanted.connect(self.undo)
        self.toast.changed.connect(self._on_toast_changed)
        self.watching.check_wanted.connect(self._opener.show_diagnostics)
        self._news.due.connect(self.reload)
        self._growing.grown.connect(self._news.come)
        relay.told.connect(self._on_told)

    def _add_keys(self) -> None:
        rows = self.detail.rows
        add_keys(
            self,
            {
                "Ctrl+Return": Told(tr("Do it, and go to the next"), self.save),
                "Ctrl+Enter": self.save, "Ctrl+Z": self.undo,
                "F6": self._next_pane, "Esc": Told(tr("Decide later"), self.put_off),
            },
        )  # fmt: skip
        add_keys(
            self,
            {
                "Alt+T": Told(tr("Find another ticket for a row"), rows.find_ticket),
                "Alt+R": Told(tr("Use the remaining time for a row"), rows.use_rest),
                "Ctrl++": Told(tr("Add a row"), rows.add_row),
                "Ctrl+Del": Told(tr("Remove a row"), rows.remove_row),
            },
            self._is_splitting,
        )

    def _attempt(self, act: Callable[[], object]) -> bool:
        """Do what was asked for and return True; else say the sentence and return False."""
        try:
            act()
        except StopwatchError as error:
            self.toast.say(error.message)
            return False
        return True

    def _is_splitting(self) -> bool:
        return self.detail.bar.choice is AbsenceChoice.SPLIT

    def _current(self) -> Moment | None:
        line = self.side.model.line(self.side.list.currentIndex())
        return line.moment if line is not None and line.kind is Kind.PENDING else None

    def _address(self) -> str:
        """Return where the ticket is on which the first stopwatch ran."""
        line = self.side.model.line(self.side.list.currentIndex())
        watches = self._inbox.watches_in(line.moment) if line and line.moment else ()
        first = next((one.target_id for one in watches if one.target_id is not None), None)
        return address_of(self._services, self._inbox.tickets.get(first) if first else None)

    def _pending_place(self) -> int:
        places = self.side.model.pending()
        row = self.side.list.currentIndex().row()
        return places.index(row) if row in places else 0

    def _go_to(self, moment_id: str, place: int) -> None:
        """Make a moment current, or else what stands where it stood."""
        model, places = self.side.model, self.side.model.pending()
        named = (at for at in places if (it := model.lines[at].moment) and it.id == moment_id)
        row = next(named, places[min(place, len(places) - 1)] if places else -1)
        index = model.index(row, 0) if row >= 0 else QModelIndex()
        self.side.list.setCurrentIndex(index)
        self._on_current()

    def _fit(self) -> None:
        is_narrow = self.width() < _NARROW
        self.detail.head.back.setVisible(is_narrow)
        if not is_narrow:
            self.side.show()
            self.right.show()
        elif self.side.isVisible() and self.right.isVisible():
            self.right.hide()

    def _show_list(self) -> None:
        if self.width() < _NARROW:
            self.side.show()
            self.right.hide()
            self.side.list.setFocus()

    def _show_detail(self) -> None:
        if self.width() < _NARROW:
            self.right.show()
            self.side.hide()

    def _next_pane(self) -> None:
        if self.side.list.hasFocus():
            self._show_detail()
            self.detail.bar.button(self.detail.bar.choice or AbsenceChoice.KEEP).setFocus()
        else:
            self._show_list()
            self.side.list.setFocus()

    def _told(self, moment: Moment, verdict: Verdict) -> str:
        span = length_words(moment.length_ms)
        number = names(moment, self._inbox)[0]
        match verdict.choice:
            case AbsenceChoice.KEEP:
                return tr("Kept {span} on {number}.").format(span=span, number=number)
            case AbsenceChoice.OTHER:
                ticket = self.detail.other.ticket
                other = ticket.name if ticket is not None else ""
                return tr("Booked {span} on {number}, as a draft.").format(span=span, number=other)
            case AbsenceChoice.SPLIT:
                count = minutes_of(sum(row.length_ms for row in verdict.rows))
                return tr("Split {count} min.").format(count=count)
            case _:
                return tr("Left out {span}.").format(span=span)

    # ------------------------------------------------------------------ slots
    def _on_current(self) -> None:
        moment = self._current()
        if moment is None:
            has_some = bool(self._inbox.pending)
            self.blank.say(tr("Nothing to decide"), blank_words(self._services.sources))
            self.right.setCurrentWidget(self.detail if has_some else self.blank)
            return
        place = self.side.model.pending().index(self.side.list.currentIndex().row())
        self.detail.show_moment(moment, self._inbox, place)
        self.right.setCurrentWidget(self.detail)

    def _on_clicked(self) -> None:
        if self._current() is not None:
            self._show_detail()

    def _on_stepped(self, step: int) -> None:
        places = self.side.model.pending()
        at = min(max(0, self._pending_place() + step), len(places) - 1)
        self.side.list.setCurrentIndex(self.side.model.index(places[at], 0))

    def _on_undone(self, index: QModelIndex) -> None:
        line = self.side.model.line(index)
        if line is None or line.kind is not Kind.DECIDED or line.moment is None:
            return
        if self._attempt(partial(self._services.absences.reopen, line.moment.ids)):
            self.toast.say(tr("It waits for your decision again."))
            self._news.hurry()

    def _on_other_wanted(self) -> None:
        self._opener.show_picker(PickForPart())

    def _on_forgotten(self, cause: Cause) -> None:
        if self._attempt(partial(self._services.absences.forget, cause)):
            self.reload()

    def _on_toast_changed(self) -> None:
        """Give the line to what was just done, as long as that is said."""
        self.toast.setVisible(bool(self.toast.text))
        self.watching.setVisible(not self.toast.text)

    def _on_told(self, event: Event) -> None:
        if isinstance(event, _RELOADING):
            self._news.come()
