"""Where the pieces of a rhythm lie; painting, tool tips and keys read the same rectangles."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from stopwatch.domain.rhythm_days import HOURS, Rhythm, Week
from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.widgets.rhythm_columns import Column, Slot, day_columns, week_columns
from stopwatch.ui.widgets.rhythm_words import verdict

ROW = 7.0
LABEL_GAP = 6.0
GAP = 2.0
TOP = 9.0
BAR, BARS = 9.0, 90.0
_HEIGHT = 192
_WIDEST, _NARROWEST = 22.0, 8.0
_AXIS_GAP, _BARS_GAP, _RIGHT = 10.0, 14.0, 10.0
_BAND_REACH = 3.0


@dataclass(frozen=True, slots=True)
class RhythmLayout:
    """Logical pixels: plates in `grid`, a column every `pitch`, bars from `bars_x` on.

    Where not even all weeks fit, the oldest are left out.
    """

    columns: tuple[Column, ...]
    grid: QRectF
    pitch: float
    bars_x: float
    bar: float
    label_height: float

    @property
    def is_weeks(self) -> bool:
        """Whether a column is a week."""
        return any(isinstance(one.source, Week) for one in self.columns)

    def plate(self, place: int) -> QRectF:
        """Return the ground of a column."""
        left = self.grid.x() + place * self.pitch
        return QRectF(left, self.grid.y(), max(1.0, self.pitch - self.gap), self.grid.height())

    @property
    def gap(self) -> float:
        """What is left free between two columns; less where they are very narrow."""
        return GAP if self.pitch >= _NARROWEST / 2 else 0.0

    def slot(self, place: int, slot: Slot) -> QRectF:
        """Return the rectangle of a row of a column."""
        plate = self.plate(place)
        return QRectF(plate.x(), self.hour_y(slot.top), plate.width(), slot.height * ROW)

    def hour_y(self, hours: float) -> float:
        """Return how far down a time of the day is, in hours after midnight."""
        return self.grid.y() + hours * ROW

    def at(self, place: QPointF) -> tuple[int, int] | None:
        """Return the column and the row under a place, or None beside them."""
        if not self.columns or not self.grid.contains(place):
            return None
        column = min(len(self.columns) - 1, int((place.x() - self.grid.x()) / self.pitch))
        hours = (place.y() - self.grid.y()) / ROW
        slots = self.columns[column].slots
        rows = (row for row, one in enumerate(slots) if one.top <= hours < one.top + one.height)
        row = next(rows, None)
        return None if row is None else (column, row)

    def bands(self, found: Rhythm) -> tuple[QRectF, ...]:
        """Return where the habit lies over all columns: in two pieces where it passes midnight."""
        if found.band is None:
            return ()
        begins, ends = found.band.from_hour, found.band.from_hour + found.band.hours
        pieces = [(begins, min(HOURS, ends)), *([(0, ends - HOURS)] if ends > HOURS else [])]
        return tuple(self._band(*piece) for piece in pieces)

    def _band(self, begins: int, ends: int) -> QRectF:
        height = (ends - begins) * ROW
        rect = QRectF(self.grid.x(), self.hour_y(begins), self.grid.width() - self.gap, height)
        return rect.adjusted(-_BAND_REACH, -_BAND_REACH, _BAND_REACH, _BAND_REACH)


def rhythm_height(theme: Theme) -> int:
    """Return how high the picture is: 192 with a usual font."""
    label = QFontMetricsF(theme.fonts.caption).height()
    return max(_HEIGHT, round(TOP + HOURS * ROW + label + 2))


def lay_out_rhythm(theme: Theme, size: QSizeF, found: Rhythm) -> RhythmLayout:
    """Place the columns of a rhythm: days, or weeks where a day has less than eight pixels."""
    metrics = QFontMetricsF(tabular(theme.fonts.caption))
    left = metrics.horizontalAdvance("00") + 2 * _AXIS_GAP
    number = metrics.horizontalAdvance(str(max(found.by_hour, default=0))) + 6
    strong = QFontMetricsF(weighted(tabular(theme.fonts.caption), QFont.Weight.DemiBold))
    told = strong.horizontalAdvance(verdict(found)) + LABEL_GAP
    right = max(number + BARS, told) + _RIGHT
    room = max(_NARROWEST, size.width() - left - _BARS_GAP - right)
    columns = day_columns(found.days)
    if columns and room / len(columns) < _NARROWEST:
        columns = week_columns(found.days)[-int(room) :]
    pitch = min(_WIDEST, room / max(1, len(columns)))
    grid = QRectF(left, TOP, pitch * len(columns), HOURS * ROW)
    most = max(1, *found.by_hour) if found.by_hour else 1
    label_height = size.height() - grid.bottom()
    return RhythmLayout(
        columns, grid, pitch, grid.right() + _BARS_GAP, min(BAR, BARS / most), label_height
    )
