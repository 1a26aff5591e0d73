"""One laid-out day with its scale: what the timeline paints, hits and repaints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QRegion

from stopwatch.services.day_view import DayView
from stopwatch.ui.pages.day.block_cache import BlockCache
from stopwatch.ui.pages.day.block_painter import BlockPainter
from stopwatch.ui.pages.day.boundary_painter import BoundaryPainter
from stopwatch.ui.pages.day.boxes import Picture
from stopwatch.ui.pages.day.ground_painter import GroundPainter
from stopwatch.ui.pages.day.holding import Held, previewed
from stopwatch.ui.pages.day.ink import DayInk
from stopwatch.ui.pages.day.layout import laid_out
from stopwatch.ui.pages.day.scale import (
    LEAST_PER_HOUR,
    MOST_PER_HOUR,
    PER_HOUR,
    Columns,
    Scale,
    growth_of,
)
from stopwatch.ui.pages.day.words import tr
from stopwatch.ui.theme.current import Theme

_LEAST_GUTTER, _AROUND = 52.0, 14.0
_PAINTED_AT_ONCE = 20  # new entries: the first sight is quick, the rest follows in turns


class Canvas:
    """Laid out anew when the day, the width, the zoom or a held boundary is another.

    Not before somebody asks for the picture: a window that opens changes its width a few times.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._per_hour = PER_HOUR
        self._cache = BlockCache()
        self._wanted: tuple[DayView, float] | None = None
        self._picture = Picture()
        self.left: tuple[QRectF, ...] = ()
        self.view: DayView | None = None
        self.scale, self.columns = Scale(0, 1), Columns(600)

    @property
    def day(self) -> DayView:
        """The day shown; there must be one."""
        assert self.view is not None, "no day is shown yet"
        return self.view

    @property
    def picture(self) -> Picture:
        """What is drawn, as rectangles."""
        if self._wanted is not None:
            (view, line), self._wanted = self._wanted, None
            self._picture = laid_out(view, self.scale, self.columns, line)
            self._cache.keep_only({box.key for box in self._picture.blocks})
        return self._picture

    @property
    def per_hour(self) -> float:
        """How high an hour is."""
        return self._per_hour

    def zoom(self, by: float) -> None:
        """Make an hour higher or lower, within limits; lay out afterwards."""
        self._per_hour = min(max(self._per_hour + by, LEAST_PER_HOUR), MOST_PER_HOUR)

    def lay_out(self, width: float, palette: QPalette, held: Held | None) -> None:
        """Want the rectangles as they would be if what is held were let go."""
        ink, view = DayInk(self._theme, palette), self.day
        bounds = view.axis.span
        self.scale = Scale(bounds.start, bounds.end, self._per_hour)
        gutter = max(_LEAST_GUTTER, _widest_label(view, ink) + _AROUND)
        self.columns = Columns(width, gutter, growth_of(ink.line))
        shown = view if held is None else previewed(view, held)
        self._wanted = (shown, ink.line)

    def paint(
        self, painter: QPainter, palette: QPalette, region: QRegion, *, key: str,
        held: Held | None, has_focus: bool,
    ) -> tuple[str, ...]:  # fmt: skip
        """Draw what an exposed region touches; return the entries among it.

        Where very many are new, the last of them are `left`: to be drawn in another turn.
        """
        exposed = QRectF(region.boundingRect())
        ink = DayInk(self._theme, palette)
        ground = GroundPainter(ink, self.day, self.scale, self.columns)
        blocks = BlockPainter(ink, self.day)
        ground.hours(painter, exposed)
        ground.track(painter, self.picture, exposed)
        for hole in self.picture.holes:
            if region.intersects(hole.rect.toAlignedRect()):
                ground.hole(painter, hole, is_chosen=hole.key == key)
        seen = [it for it in self.picture.blocks if region.intersects(it.whole.toAlignedRect())]
        drawn, room = list[str](), _PAINTED_AT_ONCE
        for box in seen:
            if room > 0:
                look = {"is_chosen": box.key == key, "has_focus": has_focus}
                room -= self._cache.paint(painter, blocks, box, **look)
                drawn.append(box.key)
        self.left = tuple(box.whole for box in seen[len(drawn) :])
        for bracket in self.picture.brackets:
            ground.bracket(painter, bracket)
        ground.now(painter)
        if held is not None:
            self._boundary(palette).paint(painter, held)
        return tuple(drawn)

    @property
    def places(self) -> Mapping[str, QRectF]:
        """What each block covers."""
        return {box.key: box.whole for box in self.picture.blocks}

    def line_of(self, held: Held | None, palette: QPalette) -> tuple[QRectF, ...]:
        """Return what is drawn for a held boundary itself."""
        return () if held is None else self._boundary(palette).areas(held)

    def moved_since(self, before: Mapping[str, QRectF], *held: Held | None) -> Iterator[QRectF]:
        """Yield what the blocks at a boundary cover, and those that they pushed, then and now."""
        touched = {key for one in held if one is not None for key in one.touched}
        for key, now in self.places.items():
            then = before.get(key, now)
            if key in touched or then != now:
                yield now.united(then)

    def _boundary(self, palette: QPalette) -> BoundaryPainter:
        return BoundaryPainter(DayInk(self._theme, palette), self.day, self.scale, self.columns)


def _widest_label(view: DayView, ink: DayInk) -> float:
    """Return how wide the hours are: on days of change they carry more words."""
    metrics = QFontMetricsF(ink.fonts.strong_tiny)
    labels = ["00:00"]
    if not view.axis.is_ordinary:
        labels += [tr("clock forward")] if any(it.is_jump for it in view.axis.marks()) else []
        labels += [f"00:00 {mark.abbreviation}" for mark in view.axis.marks()]
    return max(metrics.horizontalAdvance(label) for label in labels)
