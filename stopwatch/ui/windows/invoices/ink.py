"""What the painters of all kinds of rows share: a painter, and the place of a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.marks import Mark, MarkPainter
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided
from stopwatch.ui.windows.invoices.bar import BarInk
from stopwatch.ui.windows.invoices.columns import BAR, GAP, MARGIN, Columns
from stopwatch.ui.windows.invoices.rows import Amounts

ARROW, MARK = 14.0, 12.0
COUNT_GAP, MARK_GAP = 8.0, 5.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row is, and how it is just now."""

    rect: QRectF
    is_selected: bool = False
    is_hovered: bool = False
    is_focused: bool = False
    is_button_hovered: bool = False


@dataclass(frozen=True, slots=True)
class Ink:
    """Draws into one row."""

    painter: QPainter
    theme: Theme
    place: Place
    columns: Columns
    bars: BarInk

    @property
    def left(self) -> float:
        """Where the row begins."""
        return self.place.rect.x()

    @property
    def bar_left(self) -> float:
        """Where the column of the bars begins."""
        return self.place.rect.right() - self.columns.right

    def run(
        self, text: str, tone: Tone = "text", weight: QFont.Weight | None = None, *,
        is_small: bool = False, gap: float = 0.0,
    ) -> Run:  # fmt: skip
        """Return a piece of text; digits stand in columns."""
        fonts = self.theme.fonts
        font = tabular(fonts.small if is_small else fonts.body)
        if weight is not None:
            font = weighted(font, weight)
        return Run(text, font, self.theme.colour(tone), gap)

    def line(self, x: float, top: float, height: float, runs: Sequence[Run], right: float) -> float:
        """Draw a line of text and return where it ends."""
        kept = elided(runs, right - x)
        base = baseline(top, height, self.theme.fonts.body)
        return draw_runs(self.painter, x, base, kept)

    def end(self, right: float, run: Run) -> None:
        """Draw a piece of text that ends at a place, in the middle of the row."""
        rect = self.place.rect
        base = baseline(rect.y(), rect.height(), run.font)
        draw_runs(self.painter, right - run.width, base, [run])

    def icon(self, x: float, side: float, name: str, tone: Tone) -> None:
        """Draw an icon in the middle of the row's height."""
        rect = self.place.rect
        box = QRectF(x, rect.center().y() - side / 2, side, side)
        paint_icon(self.painter, box, name, self.theme.colour(tone))

    def arrow(self, x: float, *, is_open: bool) -> None:
        """Draw what opens or closes the row."""
        self.icon(x, ARROW, "chevron-down" if is_open else "chevron-right", "text2")

    def to_decide(self, x: float, top: float, height: float, count: int) -> float:
        """Draw how much is to be decided, and return where that ends."""
        if not count:
            return x
        x += COUNT_GAP
        box = QRectF(x, top + (height - MARK) / 2, MARK, MARK)
        MarkPainter(self.theme).paint(self.painter, box, Mark.UNDECIDED)
        run = self.run(str(count), "amber_text")
        return self.line(x + MARK + MARK_GAP, top, height, [run], self.place.rect.right())

    def amounts(
        self, amounts: Amounts, tone: Tone = "text", weight: QFont.Weight | None = None
    ) -> None:
        """Draw the columns at the right."""
        rect = self.place.rect
        if amounts.bar is not None:
            room = QRectF(self.bar_left, rect.y(), BAR, rect.height())
            self.bars.paint(self.painter, room, amounts.bar, is_selected=self.place.is_selected)
        hours_end = self.bar_left + BAR + GAP + self.columns.hours
        self.end(hours_end, self.run(amounts.hours, tone, weight))
        is_words = amounts.is_hours_only
        run = self.run(amounts.amount, "text3" if is_words else tone, None if is_words else weight)
        self.end(rect.right() - MARGIN, run)
