"""The line above a rhythm: its title, which days it covers, and what its marks mean."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.rhythm import SeenKind
from stopwatch.domain.rhythm_days import Rhythm, rhythm
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import header_height
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided, rounded_box
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.rhythm_ink import paint_kind, rhythm_ink
from stopwatch.ui.widgets.rhythm_layout import lay_out_rhythm
from stopwatch.ui.widgets.rhythm_words import span_words, tr
from stopwatch.ui.widgets.row_layout import line_height

_GAP, _SWATCH_GAP, _APART = 8.0, 6.0, 14.0
_SWATCH_WIDTH, _SWATCH_HEIGHT = 15.0, 7.0


class RhythmHead(PlainLabel):
    """Says what the picture below it shows; only the marks that occur are explained."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._found = rhythm((), "UTC")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rhythm(self, found: Rhythm) -> None:
        """Show the line above another rhythm."""
        self._found = found
        words = (tr("Rhythm"), self._subtitle(), *(word for _, word in self._legend()))
        self.setText(", ".join(word for word in words if word))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, header_height(line_height(self._theme)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        small = self._theme.fonts.small
        base = baseline(2, self.height() - 2, small)
        left = self._paint_legend(painter, base)
        strong = weighted(small, QFont.Weight.DemiBold)
        runs = [
            Run(tr("Rhythm"), strong, self._theme.colour("text2")),
            Run(self._subtitle(), tabular(small), self._theme.colour("text2"), gap=_GAP),
        ]
        draw_runs(painter, 0, base, elided(runs, left - _APART))

    def _paint_legend(self, painter: QPainter, base: float) -> float:
        """Draw the legend from the right and return where it begins."""
        if lay_out_rhythm(self._theme, self.size().toSizeF(), self._found).is_weeks:
            return self._paint_depths(painter, base)
        ink, x = rhythm_ink(self._theme, self.palette()), float(self.width())
        for kind, word in reversed(list(self._legend())):
            x = self._word(painter, x, base, word) - _SWATCH_GAP - _SWATCH_WIDTH
            paint_kind(painter, self._swatch(x), kind, ink)
            x -= _APART
        return x + _APART

    def _paint_depths(self, painter: QPainter, base: float) -> float:
        """Explain weeks: the deeper, the more of their days were hit."""
        ink = rhythm_ink(self._theme, self.palette())
        x = self._word(painter, self.width(), base, tr("5 days or more")) - _SWATCH_GAP
        for colour in reversed(ink.depths):
            x -= _SWATCH_WIDTH
            rounded_box(painter, self._swatch(x), 1, colour, None)
            x -= 1
        return self._word(painter, x - _SWATCH_GAP, base, tr("hit in a week: 1 day"))

    def _word(self, painter: QPainter, right: float, base: float, word: str) -> float:
        run = Run(word, self._theme.fonts.small, self._theme.colour("text"))
        draw_runs(painter, right - run.width, base, [run])
        return right - run.width

    def _swatch(self, x: float) -> QRectF:
        return QRectF(x, (self.height() + 2 - _SWATCH_HEIGHT) / 2, _SWATCH_WIDTH, _SWATCH_HEIGHT)

    def _subtitle(self) -> str:
        days = self._found.days
        if not days:
            return ""
        words = tr("hour of day, {days}")
        return words.format(days=span_words(days[0].day, days[-1].day))

    def _legend(self) -> Iterator[tuple[SeenKind, str]]:
        words = {
            SeenKind.ALERT: tr("alert"),
            SeenKind.OTHER: tr("other incident"),
            SeenKind.SUGGESTED: tr("suggested"),
        }
        cells = [cell for day in self._found.days for cell in day.cells]
        occurring = {kind for cell in cells for kind in cell.kinds}
        return ((kind, word) for kind, word in words.items() if kind in occurring)
