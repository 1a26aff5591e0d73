"""Stopped on a problem: all of the time on it, or shared out over its incidents."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from stopwatch.domain.lengths import short_span
from stopwatch.domain.overriding import override
from stopwatch.domain.rounding import Billing, summed_ms
from stopwatch.domain.ticket import Ticket
from stopwatch.services.allocating import Spread
from stopwatch.ui.texts import NO_BILL, billed
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8, SPACE_12
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.flow import ApartLayout
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.on_screen import TallScrollArea, settle
from stopwatch.ui.windows.stop_sheet_line import ShareLine, put_below_shares
from stopwatch.ui.windows.stop_sheet_shares import How, Shared, left_words, shared

_LEAST_INCIDENTS = 2
_CLOSED_MOST = 40  # of the newest: nobody looks for one that was closed long before
_MOST_HEIGHT = 296
_MARGIN, _BAR = 12, 12  # of the scroll bar, so that it covers nothing


class SheetSpread(QFrame):
    """Hidden unless the ticket is a problem with incidents; `changed` tells any other choice."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "card")
        self.on_problem, self.over = QRadioButton(), QRadioButton(self.tr("&Over its incidents"))
        self.ways = {
            How.EVENLY: QRadioButton(self.tr("Evenl&y")),
            How.BY_WEIGHT: QRadioButton(self.tr("By wei&ght")),
            How.BY_HAND: QRadioButton(self.tr("By &hand")),
        }
        self.notes_each = QCheckBox(self.tr("Notes for each"))
        self.lines: list[ShareLine] = []
        self._incidents: tuple[Ticket, ...] = ()
        self._worked_ms: tuple[int, ...] = (0,)
        self._billing = Billing()
        self._shared, self._before = Shared(), How.EVENLY
        self._left, self._total, self._bill = PlainLabel(), PlainLabel(), PlainLabel()
        self._body = QWidget(self)
        self._scroll = TallScrollArea(0, self._body)
        self._inside = QFrame(self._scroll.viewport())
        self._inside.setProperty("ground", "base")
        self._list = QVBoxLayout(self._inside)
        self._scroll.hold(self._inside)
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def is_over(self) -> bool:
        """Whether the time goes over the incidents."""
        return bool(self._incidents) and self.over.isChecked()

    @property
    def has_words(self) -> bool:
        """Whether something was typed here that only saving keeps."""
        typed = any(line.note.text().strip() or line.is_typed for line in self._ticked())
        return self.is_over and typed

    @property
    def has_all_notes(self) -> bool:
        """Whether every ticket has notes of its own, so that it needs none of the sitting."""
        notes = self.spread().notes
        return self.is_over and bool(notes) and all(notes)

    @property
    def lack(self) -> str:
        """What keeps the lines from being saved, in a sentence; empty if nothing does."""
        return self._shared.lack if self.is_over else ""

    def spread(self) -> Spread:
        """Return what was chosen, as the services take it."""
        lines, how = self._ticked(), self._how()
        return Spread(
            [line.ticket.id for line in lines],
            [line.weight.value() for line in lines] if how is How.BY_WEIGHT else (),
            self._shared.spans_ms if how is How.BY_HAND else (),
            [line.note.text().strip() for line in lines] if self.notes_each.isChecked() else (),
        )

    def show_problem(self, problem: Ticket | None, incidents: Sequence[Ticket]) -> None:
        """Offer the incidents of a problem, newest first: the open ones ticked, then the closed."""
        known = [one.id for one in self._incidents]
        if problem is not None and known == [one.id for one in incidents]:
            return  # what was chosen stays
        is_offered = problem is not None and len(incidents) >= _LEAST_INCIDENTS
        self._incidents = tuple(incidents) if is_offered else ()
        self.setVisible(is_offered)
        self._forget_lines()
        self.on_problem.setChecked(True)
        if problem is not None:
            words = self.tr("On the prob&lem {number}").format(number=problem.number)
            self.on_problem.setText(words)

    def show_times(self, worked_ms: Sequence[int], billing: Billing) -> None:
        """Share out these entries of the sitting; by hand goes only for a single one."""
        self._worked_ms, self._billing = tuple(max(0, one) for one in worked_ms), billing
        is_single = len(self._worked_ms) == 1
        by_hand = self.ways[How.BY_HAND]
        by_hand.setEnabled(is_single)
        why = self.tr("This sitting is several entries: share it evenly or by weight.")
        by_hand.setToolTip("" if is_single else tip(why))
        self._share()

    def forget_words(self) -> None:
        """Put all of it on the problem again."""
        self.on_problem.setChecked(True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_over:
            self._fit_list()

    # ------------------------------------------------------------------ private
    def _how(self) -> How:
        return next(how for how, way in self.ways.items() if way.isChecked())

    def _ticked(self) -> list[ShareLine]:
        return [line for line in self.lines if line.is_ticked]

    def _share(self) -> None:
        """Share out anew and show it: every line what it gets, and below what is left."""
        if not self.is_over:
            return
        lines, how = self._ticked(), self._how()
        asked = [line.line(is_last=line is lines[-1]) for line in lines]
        self._shared = shared(self._worked_ms, self._billing, how, asked)
        got = dict(zip(lines, self._shared.spans_ms, strict=True))
        bills = dict(zip(lines, self._shared.billed_ms, strict=True))
        for line in self.lines:
            line.show_how(how, with_note=self.notes_each.isChecked())
            line.show_share(got.get(line, 0), self._bill_words(bills.get(line, 0)))
        if how is How.BY_HAND and lines and not lines[-1].is_typed:
            lines[-1].take(got[lines[-1]])
        self._left.setText(left_words(self._shared.left_ms))
        self._total.setText(short_span(sum(self._shared.spans_ms)))
        self._bill.setText(self._bill_words(summed_ms(self._shared.billed_ms)))
        self._fit_list()

    def _fit_list(self) -> None:
        """Give the list the height that it needs at the present width, as far as that goes."""
        settle(self._inside)
        width = self.width() - 2 * _MARGIN
        self._scroll.setFixedHeight(min(_MOST_HEIGHT, self._list.totalHeightForWidth(width)))

    def _bill_words(self, billed_ms: int) -> str:
        return billed(billed_ms) if self._billing.is_billable else NO_BILL

    def _make_lines(self) -> None:
        if self.lines:
            return
        closed = [one for one in self._incidents if one.is_complete][:_CLOSED_MOST]
        for ticket in (*(one for one in self._incidents if not one.is_complete), *closed):
            line = ShareLine(self._theme, ticket)
            line.changed.connect(self._on_changed)
            line.ticked.connect(self._on_changed)
            self.lines.append(line)
            self._list.addWidget(line)

    def _forget_lines(self) -> None:
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()  # deleted only when the event loop turns
            line.deleteLater()
        self.lines.clear()
        self._shared = Shared()

    # ------------------------------------------------------------------ layout
    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("This stopwatch ran on a problem"))
        title.setFont(weighted(self._theme.fonts.body, QFont.Weight.DemiBold))
        ways = ApartLayout(SPACE_12, leads=len(self.ways))
        ways.add(*self.ways.values(), self.notes_each)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_8)
        self._left.setProperty("tone", "amber")
        for part in (self._left, self._total, self._bill):
            part.setFont(tabular(self._theme.fonts.body))
            foot.addWidget(part)
        put_below_shares(self._total, self._bill)
        foot.insertStretch(1, 1)
        self._list.setContentsMargins(0, 0, _BAR, 0)
        foot.setContentsMargins(0, 0, _BAR, 0)
        self._list.setSpacing(0)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, SPACE_4, 0, 0)
        body.setSpacing(SPACE_8)
        body.addLayout(ways)
        body.addWidget(self._scroll)
        body.addWidget(Hairline(self._theme))
        body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        column.setSpacing(SPACE_4)
        for row in (title, self.on_problem, self.over, self._body):
            column.addWidget(row)
        self._body.hide()

    def _connect(self) -> None:
        places, ways = QButtonGroup(self), QButtonGroup(self)  # else all five exclude one another
        for button in (self.on_problem, self.over):
            places.addButton(button)
        for button in self.ways.values():
            ways.addButton(button)
        self.on_problem.setChecked(True)
        self.ways[How.EVENLY].setChecked(True)
        self.over.toggled.connect(self._on_place_chosen)
        ways.buttonClicked.connect(self._on_way_chosen)
        self.notes_each.toggled.connect(self._on_changed)

    # ------------------------------------------------------------------ slots
    def _on_changed(self) -> None:
        self._share()
        self.changed.emit()

    def _on_place_chosen(self) -> None:
        if self.is_over:
            self._make_lines()
        self._body.setVisible(self.is_over)
        self._on_changed()

    def _on_way_chosen(self) -> None:
        """Begin by hand with what each line had before; the last takes the rest from then on."""
        if self._how() is How.BY_HAND is not self._before:
            for line, span_ms in zip(self._ticked(), self._shared.spans_ms, strict=True):
                line.take(span_ms)
        self._before = self._how()
        self._on_changed()
