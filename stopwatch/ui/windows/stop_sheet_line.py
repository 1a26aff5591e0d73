"""One ticket that the time of a sitting can be shared over: a tick, its share, and its notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from stopwatch.domain.lengths import short_span
from stopwatch.domain.overriding import override
from stopwatch.domain.ticket import Ticket
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.measures import SPACE_2, SPACE_8, SPACE_24
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.flow import ApartLayout
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.restyle import mark_wrong
from stopwatch.ui.widgets.span_field import SpanField
from stopwatch.ui.widgets.time_field import inset_text
from stopwatch.ui.widgets.wheel import takes_wheel
from stopwatch.ui.windows.stop_sheet_shares import How, Line, is_length

_MOST_WEIGHT = 99
_WEIGHT_WIDTH, _TIME_WIDTH, _BILL_WIDTH = 56, 64, 60
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Weight(QSpinBox):
    """Leaves the wheel to the list while it has not the focus: scrolling must weigh nothing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setRange(1, _MOST_WEIGHT)
        self.setFixedWidth(_WEIGHT_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        inset_text(self)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if takes_wheel(self, event):
            super().wheelEvent(event)


def put_below_shares(time: QLabel, bill: QLabel) -> None:
    """Give a time and hours to bill the columns that those of all lines have."""
    for label, width in ((time, _TIME_WIDTH), (bill, _BILL_WIDTH)):
        label.setAlignment(_RIGHT)
        label.setMinimumWidth(width)


class ShareLine(QWidget):
    """Shows a ticket; `changed` tells any change by the user, `ticked` that of the tick."""

    changed = Signal()
    ticked = Signal()

    def __init__(self, theme: Theme, ticket: Ticket, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticket = ticket
        number = ticket.number
        self.check = QCheckBox(number)
        self.check.setAccessibleName(f"{number}, {ticket.title}")
        self.check.setChecked(not ticket.is_complete)
        self._title = ElidedLabel(ticket.title)
        self._state = PlainLabel(ticket.status_label if ticket.is_complete else "")
        self.weight = _Weight(self.tr("Weight of {number}").format(number=number))
        self.span = SpanField(theme, self.tr("Time on {number}").format(number=number))
        self._time, self._bill = PlainLabel(), PlainLabel()
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("The same notes as below"))
        self.note.setAccessibleName(self.tr("Notes for {number}").format(number=number))
        self._is_typed = False
        self._lay_out(theme)
        self.check.toggled.connect(self.ticked)
        self.weight.valueChanged.connect(self.changed)
        self.span.textEdited.connect(self._on_typed)
        self.note.textEdited.connect(self.changed)

    @property
    def is_ticked(self) -> bool:
        """Whether it takes part."""
        return self.check.isChecked()

    @property
    def is_typed(self) -> bool:
        """Whether its time was typed; what only follows the others was not."""
        return self._is_typed

    def line(self, *, is_last: bool) -> Line:
        """Return what it asks for; the last takes the rest unless it was typed in."""
        follows = is_last and not self._is_typed
        return Line(self.weight.value(), None if follows else self.span.text())

    def show_how(self, how: How, *, with_note: bool) -> None:
        """Show the field that belongs to a way of sharing out, and that for notes or not."""
        self.weight.setVisible(how is How.BY_WEIGHT and self.is_ticked)
        self.span.setVisible(how is How.BY_HAND and self.is_ticked)
        self._time.setVisible(how is not How.BY_HAND and self.is_ticked)
        self._bill.setVisible(self.is_ticked)
        self.note.setVisible(with_note and self.is_ticked)

    def show_share(self, span_ms: int, bill: str) -> None:
        """Show what it gets, and what is billed for it; nothing where it is not ticked."""
        self._time.setText(short_span(span_ms) if self.is_ticked else "")
        self._bill.setText(bill if self.is_ticked else "")
        mark_wrong(self.span, wrong=self._is_typed and not is_length(self.span.text()))

    def take(self, span_ms: int) -> None:
        """Put a time into the field that nobody typed."""
        self._is_typed = False
        self.span.show_span(span_ms)

    # ------------------------------------------------------------------ private
    def _lay_out(self, theme: Theme) -> None:
        self.check.setFont(tabular(theme.fonts.body))
        self._state.setProperty("tone", "text3")
        self._state.setFont(theme.fonts.small)
        for label in (self._time, self._bill):
            label.setFont(tabular(theme.fonts.body))
        put_below_shares(self._time, self._bill)
        self._bill.setProperty("tone", "text2")
        row = ApartLayout(SPACE_8, leads=2)
        shares = (self._state, self.weight, self.span, self._time, self._bill)
        row.add(self.check, self._title, *shares)
        below = QHBoxLayout()
        below.addSpacing(SPACE_24)
        below.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_2, 0, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addLayout(row)
        column.addLayout(below)

    def _on_typed(self, text: str) -> None:
        self._is_typed = bool(text.strip())
        self.changed.emit()
