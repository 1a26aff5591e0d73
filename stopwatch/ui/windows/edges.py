"""Where a small window that lies over the others stands: at edges, if it is near one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

NEAR = 14
"""How near an edge must be to draw a window to it, in logical pixels."""
_FROM_CORNER = 16


def snapped(place: QRect, area: QRect) -> QPoint:
    """Return the top left corner of a window: at the edges it is near, and within the area."""
    return QPoint(
        _along(place.left(), place.width(), area.left(), area.width()),
        _along(place.top(), place.height(), area.top(), area.height()),
    )


def first_place(size: QSize, area: QRect) -> QPoint:
    """Return where a window stands that was never moved: near the corner, where clocks are."""
    return QPoint(
        max(area.left(), area.left() + area.width() - size.width() - _FROM_CORNER),
        max(area.top(), area.top() + area.height() - size.height() - _FROM_CORNER),
    )


def _along(start: int, length: int, least: int, room: int) -> int:
    most = max(least, least + room - length)
    if start <= least + NEAR:
        return least
    return most if start >= most - NEAR else start
