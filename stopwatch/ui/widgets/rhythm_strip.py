"""The picture of when trouble strikes: a column a day, a row an hour; pointer and keys reach all.

The habit and every sentence come from the domain; this only draws them.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.rhythm_days import Hours, Rhythm, rhythm
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import is_enter
from stopwatch.ui.widgets.painting import focus_ring
from stopwatch.ui.widgets.rhythm_ink import rhythm_ink
from stopwatch.ui.widgets.rhythm_layout import RhythmLayout, lay_out_rhythm, rhythm_height
from stopwatch.ui.widgets.rhythm_painter import RhythmPainter
from stopwatch.ui.widgets.rhythm_words import spoken

_WIDTH, _LEAST = 480, 320
_RING = 4.0  # two pixels of ring beyond two of gap
_STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RhythmStrip(QWidget):
    """Draws a rhythm. `chosen` carries the `Hours` to narrow the incidents to, None for all.

    Arrows move by day and hour; the hour they are at is the accessible description.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found = rhythm((), "UTC")
        self._today = date.min
        self._layout: RhythmLayout | None = None
        self._cursor = (0, 0)
        self._cached: tuple[object, QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # ------------------------------------------------------------------ commands
    def show_rhythm(self, found: Rhythm, today: date) -> None:
        """Show another rhythm; the cursor goes to the newest hour that was hit."""
        if (found, today) == (self._found, self._today):
            return  # somebody may be reading it hour by hour
        self._found, self._today = found, today
        self._forget()
        self._cursor = self._newest()
        self.setAccessibleName(spoken(found))
        self._tell_cursor()

    @property
    def cursor_words(self) -> str:
        """What the hour under the cursor holds, in words."""
        column, row = self._cursor
        columns = self._laid_out().columns
        return columns[column].words(row) if column < len(columns) else ""

    def table(self) -> tuple[str, ...]:
        """Return everything that is drawn as lines of words, the oldest first."""
        return tuple(
            column.words(row)
            for column in self._laid_out().columns
            for row, slot in enumerate(column.slots)
            if slot.is_hit
        )

    def slot_rect(self, column: int, row: int) -> QRectF:
        """Return where a row of a column is drawn."""
        layout = self._laid_out()
        return layout.slot(column, layout.columns[column].slots[row])

    # ------------------------------------------------------------------ Qt
    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, rhythm_height(self._theme))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, rhythm_height(self._theme))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = len(self._laid_out().columns)
        self._forget()
        if len(self._laid_out().columns) != before:  # days became weeks, or weeks days
            self._cursor = self._newest()
            self._tell_cursor()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture())
        if self.hasFocus() and self._laid_out().columns:
            around = self.slot_rect(*self._cursor).adjusted(-_RING, -_RING, _RING, _RING)
            focus_ring(painter, around, rhythm_ink(self._theme, self.palette()).edge)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is not None and self._laid_out().columns:
            self._move(*step)
        elif is_enter(event) and self._laid_out().columns:
            self._choose()
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._laid_out().at(event.position())
        columns = self._laid_out().columns
        words = columns[place[0]].words(place[1]) if place is not None else ""
        self.setToolTip(tip(words))
        super().mouseMoveEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._laid_out().at(event.position())
        if place is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._cursor = place
        self._tell_cursor()
        self._choose()

    # ------------------------------------------------------------------ private
    def _laid_out(self) -> RhythmLayout:
        if self._layout is None:
            self._layout = lay_out_rhythm(self._theme, self.size().toSizeF(), self._found)
        return self._layout

    def _forget(self) -> None:
        self._layout = self._cached = None
        self.update()

    def _picture(self) -> QPixmap:
        """Return the picture without the cursor, drawn once per size, palette and density."""
        ratio, contrast = self.devicePixelRatio(), self._theme.is_high_contrast
        key = (self.size(), ratio, self._theme.tokens.name, contrast, self.palette().cacheKey())
        if self._cached is None or self._cached[0] != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            self._draw(QPainter(pixmap))
            self._cached = (key, pixmap)
        return self._cached[1]

    def _draw(self, painter: QPainter) -> None:
        ink = rhythm_ink(self._theme, self.palette())
        made = RhythmPainter(painter, self._theme, ink, self._laid_out(), self._found, self._today)
        made.paint(QRectF(self.rect()))
        painter.end()

    def _newest(self) -> tuple[int, int]:
        columns = self._laid_out().columns
        hits = (
            (place, row)
            for place in reversed(range(len(columns)))
            for row in reversed(range(len(columns[place].slots)))
            if columns[place].slots[row].is_hit
        )
        return next(hits, (0, 0))

    def _move(self, days: int, hours: int) -> None:
        columns, (place, row) = self._laid_out().columns, self._cursor
        beside = min(max(0, place + days), len(columns) - 1)
        if days:  # the same hour of the day, also beyond a change of the clocks
            row = columns[beside].row_of(columns[place].slots[row].hour)
        self._cursor = beside, min(max(0, row + hours), len(columns[beside].slots) - 1)
        self._tell_cursor()

    def _choose(self) -> None:
        column, row = self._cursor
        found = self._laid_out().columns[column]
        hours: Hours | None = found.hours(row) if found.slots[row].is_hit else None
        self.chosen.emit(hours)

    def _tell_cursor(self) -> None:
        self.setAccessibleDescription(self.cursor_words)
        self.update()
