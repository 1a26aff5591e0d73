"""The strip of facts: how many incidents, how much time, since when, and when the last one came."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.models.tickets import Look
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import SPACE_4, SPACE_12
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.painting import paint_vertical
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.problems_reading import Shown
from stopwatch.ui.windows.problems_words import (
    at_companies,
    seen_words,
    shares_words,
    tr,
    worked_words,
)

_ALL, _INSET = 4, 8


class Fact(QWidget):
    """A label, and below it a bold value with the rest beside it; only names may be cut."""

    def __init__(self, theme: Theme, label: str, *, is_cut: bool = False) -> None:
        super().__init__()
        self.label, self.value = PlainLabel(label), PlainLabel()
        self.rest = ElidedLabel() if is_cut else PlainLabel()
        self.label.setFont(theme.fonts.small)
        self.label.setProperty("tone", "text2")
        self.value.setFont(tabular(weighted(theme.fonts.body, QFont.Weight.DemiBold)))
        self.rest.setFont(tabular(theme.fonts.body))
        below = QHBoxLayout()
        below.setSpacing(SPACE_4)
        below.addWidget(self.value)
        below.addWidget(self.rest, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_4 + 1, SPACE_12, SPACE_4 + 1)
        column.setSpacing(0)
        column.addWidget(self.label)
        column.addLayout(below)

    def show_fact(self, value: str, rest: str) -> None:
        """Show what is known."""
        self.value.setText(value)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        self.setAccessibleName(f"{self.label.text()}: {value} {rest}".strip())


class FactsStrip(QFrame):
    """Four facts side by side on the base ground; two above two where all would not fit."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "card")
        self.incidents = Fact(theme, tr("Incidents"))
        self.worked = Fact(theme, tr("Time spent"), is_cut=True)
        self.first, self.last = Fact(theme, tr("First seen")), Fact(theme, tr("Last seen"))
        self._facts = (self.incidents, self.worked, self.first, self.last)
        self._columns, self._grid = 0, QGridLayout(self)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)
        self._arrange(_ALL)

    def show_facts(self, shown: Shown, look: Look) -> None:
        """Show those of a problem or group."""
        is_group = shown.ticket is None
        self.incidents.label.setText(tr("Tickets") if is_group else tr("Incidents"))
        self.incidents.show_fact(str(shown.count), at_companies(shown.companies))
        self.worked.show_fact(worked_words(shown.worked_ms), shares_words(shown.shares))
        self.first.show_fact(*seen_words(shown.first_seen, look))
        self.last.show_fact(*seen_words(shown.last_seen, look))
        self._fit(self.width())

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than two facts need."""
        widths = [fact.minimumSizeHint().width() for fact in self._facts]
        needed = max(widths[0], widths[2]) + max(widths[1], widths[3]) + 2
        return QSize(needed, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, line = QPainter(self), self._theme.colour("line")
        for fact in self._facts:
            if fact.x() > self.incidents.x():
                box = fact.geometry()
                top, bottom = box.top() + _INSET, box.bottom() - _INSET
                paint_vertical(painter, box.left(), top, bottom, line)

    def _fit(self, width: int) -> None:
        needed = sum(fact.minimumSizeHint().width() for fact in self._facts) + 2
        self._arrange(_ALL if width >= needed else _ALL // 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, fact in enumerate(self._facts):
            self._grid.addWidget(fact, place // columns, place % columns)
        for column in range(_ALL):
            self._grid.setColumnStretch(column, 1 if column == 1 else 0)
        self.updateGeometry()
