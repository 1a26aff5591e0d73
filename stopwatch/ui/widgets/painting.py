"""Small painting steps that keep lines sharp and texts whole on every screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field
from functools import lru_cache
from itertools import takewhile

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.icons import device_ratio, snapped

_WORDS, _FONTS = 2_000, 50  # of a few screens


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one font and colour; `gap` is the space before it.

    The width, in logical pixels and without the gap, is measured once: lists paint often, and the
    same words in many rows.
    """

    text: str
    font: QFont
    colour: QColor
    gap: float = 0.0
    width: float = field(init=False, compare=False, default=0.0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "width", _width(self.text, self.font) if self.text else 0.0)


@lru_cache(maxsize=_WORDS)
def _width(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def paint_hairline(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    """Draw a horizontal line exactly one device pixel high, its top edge at or near `y`."""
    ratio = device_ratio(painter)
    offset = painter.deviceTransform().dy() / ratio
    top = snapped(y + offset, ratio) - offset
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(QRectF(left, top, right - left, 1 / ratio), colour)
    painter.restore()


def paint_vertical(painter: QPainter, x: float, top: float, bottom: float, colour: QColor) -> None:
    """Draw a vertical line exactly one device pixel wide, its left edge at or near `x`."""
    ratio = device_ratio(painter)
    offset = painter.deviceTransform().dx() / ratio
    left = snapped(x + offset, ratio) - offset
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(QRectF(left, top, 1 / ratio, bottom - top), colour)
    painter.restore()


def rounded_box(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, frame: QColor | None
) -> None:
    """Draw a rounded box; the frame is one logical pixel and lies inside the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(frame, 1) if frame is not None else Qt.PenStyle.NoPen)
    inset = 0.5 if frame is not None else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def rounded_boxes(painter: QPainter, rects: Iterable[QRectF], radius: float, fill: QColor) -> None:
    """Draw many rounded boxes of one colour, without frames."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill)
    painter.setPen(Qt.PenStyle.NoPen)
    for rect in rects:
        painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def focus_ring(painter: QPainter, rect: QRectF, colour: QColor, radius: float = 4) -> None:
    """Draw the two pixel focus ring just inside a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def baseline(top: float, height: float, font: QFont) -> float:
    """Return the baseline that centres a font in a line."""
    return top + (height + _above_middle(font)) / 2


@lru_cache(maxsize=_FONTS)
def _above_middle(font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return metrics.ascent() - metrics.descent()


def runs_width(runs: Sequence[Run]) -> float:
    """Return the width of a line of runs, gaps included."""
    return sum(run.gap + run.width for run in runs)


def elided(runs: Sequence[Run], width: float) -> list[Run]:
    """Cut a line to a width: what does not fit ends in an ellipsis, the rest is dropped."""
    kept: list[Run] = []
    left = width
    for run in runs:
        room = left - run.gap
        if run.width <= room + 0.5:
            kept.append(run)
            left = room - run.width
            continue
        cut = QFontMetricsF(run.font).elidedText(run.text, Qt.TextElideMode.ElideRight, room)
        if cut:
            kept.append(Run(cut, run.font, run.colour, run.gap))
        break
    return kept


def draw_runs(painter: QPainter, x: float, base: float, runs: Sequence[Run]) -> float:
    """Draw runs on one baseline from `x` on and return where they end."""
    for run in runs:
        x += run.gap
        painter.setFont(run.font)
        painter.setPen(run.colour)
        painter.drawText(QPointF(x, base), run.text)
        x += run.width
    return x


_CUT = "… "


def elided_within(text: str, metrics: QFontMetricsF, room: float) -> str:
    """Return a text without some of its middle; what follows the gap begins with a whole word.

    Half of a number, or of a time of day, would be another one.
    """
    if metrics.horizontalAdvance(text) <= room:
        return text
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
    pairs = zip(reversed(shown), reversed(text), strict=False)
    kept = sum(1 for _pair in takewhile(_is_pair, pairs))
    begin = text.rfind(" ", 0, len(text) - kept + 1) + 1
    begin = max(begin, text.find(_CUT) + len(_CUT)) if _CUT in text else begin  # one gap is enough
    last = f" {text[begin:]}"
    left = room - metrics.horizontalAdvance(last)
    if not begin or left <= metrics.horizontalAdvance("…"):
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    head = text[: begin - 1].partition("…")[0]
    return metrics.elidedText(f"{head}…", Qt.TextElideMode.ElideRight, left) + last


def _is_pair(signs: tuple[str, str]) -> bool:
    return signs[0] == signs[1]
