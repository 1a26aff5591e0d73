"""Hatching: under way, or a hole in the day. One tile per colour and device pixel ratio."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from math import sqrt

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform

from stopwatch.ui.theme.icons import device_ratio


class Hatch(Enum):
    """Stroke width and distance of the strokes, measured across them in logical pixels."""

    UNDER_WAY = (2.0, 5.0)
    NOT_POSTED = (1.7, 4.0)
    HOLE = (1.0, 6.0)


@lru_cache(maxsize=64)
def hatch_brush(kind: Hatch, colour: str, ratio: float) -> QBrush:
    """Return a 45 degree brush whose tile is whole device pixels, so that it never shimmers."""
    stroke, period = kind.value
    side = max(4, round(period * sqrt(2) * ratio))
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), stroke * ratio, c=Qt.PenCapStyle.FlatCap))
    for shift in (-side, 0, side):
        painter.drawLine(QLineF(shift - side, 2 * side, shift + 2 * side, -side))
    painter.end()
    brush = QBrush(tile)
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    return brush


def paint_hatch(painter: QPainter, rect: QRectF, kind: Hatch, colour: QColor) -> None:
    """Fill a rectangle with a hatch that is anchored at its own corner."""
    ratio = device_ratio(painter)
    painter.save()
    origin = QPointF(round(rect.x() * ratio) / ratio, round(rect.y() * ratio) / ratio)
    painter.setBrushOrigin(origin)
    painter.fillRect(rect, hatch_brush(kind, colour.name(), ratio))
    painter.restore()
