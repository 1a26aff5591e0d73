"""The header above a group of rows: a word, its count, and a unit or key at the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import header_height
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided, runs_width
from stopwatch.ui.widgets.plain_label import PlainLabel

_GAP = 8


@dataclass(frozen=True, slots=True)
class Header:
    """What a section header shows; everything but the title may be empty."""

    title: str
    count: str = ""
    right: str = ""

    @property
    def spoken(self) -> str:
        """The header as one sentence part for a screen reader."""
        return ", ".join(part for part in (self.title, self.count, self.right) if part)


def paint_section_header(
    painter: QPainter, rect: QRectF, theme: Theme, header: Header, margin: float = 12
) -> None:
    """Draw a section header into a row of a list or a widget."""
    small = theme.fonts.small
    strong = weighted(small, QFont.Weight.DemiBold)
    pale = theme.colour("text3")
    base = baseline(rect.y() + 2, rect.height() - 2, small)
    right = [Run(header.right, tabular(small), pale)]
    right_at = rect.right() - margin - runs_width(right)
    left = [
        Run(header.title, strong, theme.colour("text2")),
        Run(header.count, tabular(small), pale, gap=_GAP),
    ]
    start = rect.x() + margin
    draw_runs(painter, start, base, elided(left, right_at - start - _GAP))
    draw_runs(painter, right_at, base, right)


class SectionHeader(PlainLabel):
    """A section header as a widget."""

    def __init__(
        self, theme: Theme, header: Header, margin: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(header.spoken, parent)
        self._theme = theme
        self._header = header
        self._margin = margin
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_header(self, header: Header) -> None:
        """Show another title, count or unit."""
        self._header = header
        self.setText(header.spoken)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.fonts.small)
        width = metrics.horizontalAdvance(self.text()) + 2 * self._margin + 3 * _GAP
        return QSize(width, header_height(QFontMetrics(self._theme.fonts.body).height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_section_header(painter, rect, self._theme, self._header, self._margin)
