"""Invoices as bars below each other: how they were, and after a line how they will be."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from stopwatch.domain.billing import HOUR
from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.layer_ink import LEAST
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.invoices.bar import HEIGHT, BarInk
from stopwatch.ui.windows.invoices.ribbons_picture import Column, Picture
from stopwatch.ui.windows.invoices.words import hours_words

_WIDTH = 124


class LayerBar(QWidget):
    """One invoice by its layers; the hours beside it say the same."""

    def __init__(self, theme: Theme, column: Column, longest: int) -> None:
        super().__init__()
        self._theme, self._column = theme, column
        self._top = max(1, ceil(longest / HOUR))
        self.setFixedSize(QSize(_WIDTH, round(HEIGHT)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink = BarInk(self._theme, self.palette(), self._top)
        room = QRectF(self.rect()).adjusted(0, 0, -LEAST, 0)  # slivers take more than theirs
        ink.paint(QPainter(self), room, self._column.layers, is_selected=False)


class PlanBars(QWidget):
    """Before, a line, after; at most a handful a side."""

    def __init__(self, theme: Theme, picture: Picture) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_8 + 4)
        self._grid.setVerticalSpacing(SPACE_8)
        self._grid.setColumnStretch(1, 1)
        both = (*picture.before, *picture.after)
        self._longest = max((one.hours for one in both), default=0)
        self._add(picture.before, QFont.Weight.Normal)
        self._grid.addWidget(Hairline(theme), self._grid.rowCount(), 0, 1, 3)
        self._add(picture.after, QFont.Weight.DemiBold)

    def _add(self, columns: Sequence[Column], weight: QFont.Weight) -> None:
        for one in columns:
            row = self._grid.rowCount()
            name, hours = ElidedLabel(one.name), PlainLabel(hours_words(one.hours))
            for label in (name, hours):
                label.setFont(tabular(weighted(self._theme.fonts.body, weight)))
            self._grid.addWidget(LayerBar(self._theme, one, self._longest), row, 0)
            self._grid.addWidget(name, row, 1)
            self._grid.addWidget(hours, row, 2, Qt.AlignmentFlag.AlignRight)
