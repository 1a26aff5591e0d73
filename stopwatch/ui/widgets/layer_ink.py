"""The three layers of an invoice: full is posted, hatched in Autotask, an outline only here."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from stopwatch.domain.billing import Layer
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.hatch import Hatch, paint_hatch
from stopwatch.ui.widgets.painting import rounded_box

GAP = 1.5
LEAST = 6.0
"""No segment is narrower: a few minutes must be seen, too."""
_EDGE = 1.5
_RADIUS = 2
_HEAT = 4  # of the scale: the tone of what is posted


def paint_layer(
    painter: QPainter, rect: QRectF, layer: Layer, theme: Theme, palette: QPalette,
    *, is_selected: bool = False,
) -> None:  # fmt: skip
    """Draw one segment. Shape tells the layers apart, so that one ink is enough."""
    ink = _ink(layer, theme, palette, is_selected=is_selected)
    if layer is Layer.POSTED:
        rounded_box(painter, rect, _RADIUS, ink, None)
        return
    ground = palette.color(QPalette.ColorRole.Base)
    inner = rect.adjusted(_EDGE / 2, _EDGE / 2, -_EDGE / 2, -_EDGE / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground)
    painter.setPen(QPen(ink, _EDGE))
    painter.drawRoundedRect(inner, _RADIUS, _RADIUS)
    painter.restore()
    if layer is Layer.IN_PSA:
        paint_hatch(painter, inner, Hatch.NOT_POSTED, ink)


def widths(hours: list[int], per_hour: float, least: float = LEAST) -> list[float]:
    """Return how wide segments are drawn: nothing for none, at least a sliver for any."""
    return [max(least, one * per_hour) if one else 0.0 for one in hours]


def _ink(layer: Layer, theme: Theme, palette: QPalette, *, is_selected: bool) -> QColor:
    if theme.is_high_contrast:
        return palette.color(QPalette.ColorRole.Text)
    heat = QColor(theme.tokens.heat[_HEAT])
    match layer:
        case Layer.POSTED:
            return heat
        case Layer.IN_PSA:
            return heat if is_selected else theme.colour("fill2")
        case Layer.HERE:
            return theme.colour("text3" if is_selected else "edge2")
