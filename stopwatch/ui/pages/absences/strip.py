"""The hour around an absence: what ran before and after it, and how it is parted."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.spans import Span
from stopwatch.domain.values import dataclass
from stopwatch.ui import texts
from stopwatch.ui.pages.absences.words import tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.widgets.hatch import Hatch, paint_hatch
from stopwatch.ui.widgets.painting import (
    baseline,
    paint_hairline,
    rounded_box,
)
from stopwatch.ui.widgets.plain_label import PlainLabel

_TOP, _BLOCK, _RADIUS, _BRACKET, _LABELS = 2, 24, 3, 3, 34
_PAD, _BETWEEN = 8, 1


class Fill(Enum):
    """What a block is."""

    RAN = 1
    KEPT = 2
    NOT_WORK = 3
    UNDECIDED = 4


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch with its word; empty for none."""

    span: Span
    fill: Fill
    word: str = ""


class Strip(PlainLabel):
    """Paints blocks on a line of time; its text says the same."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._blocks: tuple[Block, ...] = ()
        self._whole = self._away = Span(0, 1)
        self._zone = "UTC"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_blocks(self, whole: Span, away: Span, blocks: Sequence[Block], zone: str) -> None:
        """Show blocks within a span; `away` is what the question is about."""
        self._whole, self._away, self._zone = whole, away, zone
        self._blocks = tuple(blocks)
        self.setText("; ".join(self._spoken(one) for one in blocks if one.fill is not Fill.RAN))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, round(_LABELS + QFontMetricsF(self._theme.fonts.caption).height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        bottom = _TOP + _BLOCK
        for block in self._blocks:
            self._paint_block(painter, block)
        paint_hairline(painter, 0, self.width(), bottom + 1, self._theme.colour("edge2"))
        left, right = self._x(self._away.start), self._x(self._away.end)
        bracket = QRectF(left, bottom, right - left, _BRACKET)
        painter.fillRect(bracket, self._theme.colour("amber_mark"))
        taken = [
            self._label(painter, self._away.start, strong=True),
            self._label(painter, self._away.end, strong=True),
        ]
        for at in (self._whole.start, self._whole.end):
            self._label(painter, at, strong=False, taken=taken)

    # ------------------------------------------------------------------ private
    def _spoken(self, block: Block) -> str:
        begun, ended = (texts.clock(at, self._zone) for at in (block.span.start, block.span.end))
        if block.fill is Fill.UNDECIDED:
            return tr("{minutes} min unassigned").format(minutes=block.word)
        return tr("{start} to {end} {what}").format(start=begun, end=ended, what=block.word.lower())

    def _x(self, at: int) -> float:
        length = max(1, self._whole.length_ms)
        return (at - self._whole.start) * self.width() / length

    def _paint_block(self, painter: QPainter, block: Block) -> None:
        left, right = self._x(block.span.start), self._x(block.span.end)
        rect = QRectF(left + _BETWEEN / 2, _TOP, max(2.0, right - left - _BETWEEN), _BLOCK)
        colour = self._theme.colour
        if block.fill is Fill.UNDECIDED:
            rounded_box(painter, rect, _RADIUS, colour("amber_soft"), None)
            paint_hatch(painter, rect, Hatch.NOT_POSTED, colour("amber_line"))
            rounded_box(painter, rect, _RADIUS, None, colour("amber_mark"))
        elif block.fill is Fill.NOT_WORK:
            rounded_box(painter, rect, _RADIUS, colour("base"), colour("edge2"))
        elif block.fill is Fill.KEPT:
            rounded_box(painter, rect, _RADIUS, colour("fill"), colour("accent_text"))
        else:
            rounded_box(painter, rect, _RADIUS, colour("fill"), None)
        self._word(painter, rect, block)

    def _word(self, painter: QPainter, rect: QRectF, block: Block) -> None:
        is_number = block.fill is Fill.UNDECIDED
        small = self._theme.fonts.small
        font = tabular(weighted(small, QFont.Weight.DemiBold)) if is_number else small
        metrics, room = QFontMetricsF(font), rect.width() - 2 * _PAD
        words = metrics.elidedText(block.word, _RIGHT, room) if not is_number else block.word
        if not words or words == "…" or metrics.horizontalAdvance(words) > rect.width() - 4:
            return
        x = rect.x() + _PAD
        if is_number:
            x = rect.center().x() - metrics.horizontalAdvance(words) / 2
            paper = QRectF(x - 3, rect.y() + 4, metrics.horizontalAdvance(words) + 6, _BLOCK - 8)
            rounded_box(painter, paper, 2, self._theme.colour("amber_soft"), None)
        painter.setFont(font)
        painter.setPen(self._theme.colour("amber_text" if is_number else "text"))
        painter.drawText(round(x), round(baseline(rect.y(), rect.height(), font)), words)

    def _label(
        self, painter: QPainter, at: int, *, strong: bool, taken: Sequence[QRectF] = ()
    ) -> QRectF:
        font = tabular(self._theme.fonts.caption)
        if strong:
            font = weighted(font, QFont.Weight.Medium)
        metrics, words = QFontMetricsF(font), texts.clock(at, self._zone)
        width = metrics.horizontalAdvance(words)
        left = min(max(0.0, self._x(at) - width / 2), self.width() - width)
        box = QRectF(left - 4, _LABELS - 2, width + 8, metrics.height())
        if not any(box.intersects(other) for other in taken):
            painter.setFont(font)
            painter.setPen(self._theme.colour("text" if strong else "text3"))
            painter.drawText(round(left), round(_LABELS - 2 + metrics.ascent()), words)
        return box


_RIGHT = Qt.TextElideMode.ElideRight
