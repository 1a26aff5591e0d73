"""The small rhythm of a list's row: across the days, down the hours, one dot per incident.

A daily habit is a line, chance is a cloud.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from stopwatch.domain.rhythm_days import HOURS, Rhythm
from stopwatch.ui.theme.measures import RADIUS_CELL
from stopwatch.ui.widgets.painting import rounded_box
from stopwatch.ui.widgets.rhythm_ink import RhythmInk

SMALL_RHYTHM = QSizeF(66, 16)
_DOT = QSizeF(3.4, 2.6)
_INSET = 1.5


def paint_small_rhythm(
    painter: QPainter, rect: QRectF, found: Rhythm, ink: RhythmInk, *, is_selected: bool = False
) -> None:
    """Draw a rhythm into a plate of 66 by 16 logical pixels."""
    plate = ink.ground if is_selected else ink.plate
    rounded_box(painter, rect, RADIUS_CELL, plate, None)
    for place, day in enumerate(found.days):
        for cell in day.cells:
            dot = dot_rect(rect, place, len(found.days), cell.hour)
            for kind in dict.fromkeys(cell.kinds):
                rounded_box(painter, dot, 1, ink.of(kind), None)


def dot_rect(rect: QRectF, place: int, days: int, hour: int) -> QRectF:
    """Return where the dot of an hour of one of some days lies."""
    inside = rect.adjusted(_INSET, _INSET, -_INSET - _DOT.width(), -_INSET - _DOT.height())
    x = inside.x() + inside.width() * place / max(1, days - 1)
    y = inside.y() + inside.height() * hour / (HOURS - 1)
    return QRectF(x, y, _DOT.width(), _DOT.height())
