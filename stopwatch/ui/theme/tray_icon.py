"""The tray icon, painted without SVG so that it is on screen before anything else is loaded.

Shape carries the state and one ink is enough. The sizes 16, 22 and 32 are drawn apart, each on
its own pixel grid; the sizes for dense screens are whole multiples of them.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from stopwatch.ui.theme.tray_shapes import GRIDS, Grid, paint_state
from stopwatch.ui.theme.tray_state import TrayState, tray_state

__all__ = ["TrayState", "tray_icon", "tray_pixmap", "tray_state"]

LIGHT_INK: Final = "#F3F5F3"
DARK_INK: Final = "#1A201D"


_SIZES: Final = ((16, 16), (22, 22), (24, 22), (32, 32), (44, 22), (48, 22), (64, 32))
"""Pixel size and the grid it is drawn on."""


def tray_icon(state: TrayState, *, dark_panel: bool) -> QIcon:
    """Draw the icon of a state in one ink for a light or a dark panel, in every size."""
    ink = QColor(LIGHT_INK if dark_panel else DARK_INK)
    icon = QIcon()
    for size, grid in _SIZES:
        icon.addPixmap(tray_pixmap(state, size, GRIDS[grid], ink))
    icon.setIsMask(sys.platform == "darwin")  # there the menu bar chooses the ink itself
    return icon


def tray_pixmap(state: TrayState, size: int, grid: Grid, ink: QColor) -> QPixmap:
    """Draw one size; the grid is scaled by a whole number and centred."""
    pixmap = QPixmap(size, size)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    factor = size // grid.size
    margin = (size - factor * grid.size) // 2
    painter.translate(margin, margin)
    painter.scale(factor, factor)
    paint_state(painter, state, grid, ink)
    painter.end()
    return pixmap
