"""The bar of an invoice: its hours by layer, on the scale of the page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette

from stopwatch.domain.billing import HOUR, Layer
from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.layer_ink import GAP, paint_layer, widths

HEIGHT = 12.0


@dataclass(frozen=True, slots=True)
class BarInk:
    """Draws bars; `top` is where the scale ends, in hours."""

    theme: Theme
    palette: QPalette
    top: int

    def paint(
        self, painter: QPainter, rect: QRectF, hours: Mapping[Layer, int], *, is_selected: bool
    ) -> None:
        """Draw a bar from the left edge of a rectangle, in the middle of its height."""
        amounts = [max(0, hours[layer]) for layer in Layer]
        gaps = GAP * max(0, sum(one > 0 for one in amounts) - 1)
        per_hour = max(0.0, rect.width() - gaps) / (self.top * HOUR)
        x, y = rect.x(), rect.center().y() - HEIGHT / 2
        for layer, width in zip(Layer, widths(amounts, per_hour), strict=True):
            if width:
                box = QRectF(x, y, width, HEIGHT)
                paint_layer(painter, box, layer, self.theme, self.palette, is_selected=is_selected)
                x += width + GAP
