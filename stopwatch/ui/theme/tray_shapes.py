"""The outlines of the tray icon on their three pixel grids.

Whatever takes a colour where it could take a pen or brush makes PySide6 build all names of `Qt`,
which takes longer than to draw the icon: here paths are filled and stroked, by a pen's own brush.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.tray_state import TrayState

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Grid:
    """Geometry on one pixel grid; boxes are x, y, width, height."""

    size: int
    centre: tuple[float, float]
    radius: float
    crown: tuple[Box, ...]
    pusher: Box | None
    ring: float
    thin_ring: float
    hand: Box
    bars: tuple[Box, ...]
    axle: Box
    dots: tuple[Box, ...]
    cut_at: float | None
    warning: tuple[Box, ...]
    triangle: tuple[tuple[float, float], ...]
    smooth: bool


GRIDS: Final = {
    16: Grid(
        size=16,
        centre=(8, 9),
        radius=6,
        crown=((6, 0, 4, 2),),
        pusher=None,
        ring=2,
        thin_ring=1,
        hand=(7, 5, 2, 5),
        bars=((5, 6, 2, 6), (9, 6, 2, 6)),
        axle=(7, 8, 2, 2),
        dots=((10, 4, 2, 2), (12, 8, 2, 2), (10, 12, 2, 2)),
        cut_at=10,
        warning=((12, 5, 3, 6), (12, 13, 3, 3)),
        triangle=(),
        smooth=False,
    ),
    22: Grid(
        size=22,
        centre=(11, 13),
        radius=9,
        crown=((8, 0, 6, 2), (10, 2, 2, 2)),
        pusher=None,
        ring=2,
        thin_ring=2,
        hand=(10, 7, 2, 7),
        bars=((7, 9, 3, 8), (12, 9, 3, 8)),
        axle=(10, 12, 2, 2),
        dots=((13, 7, 3, 3), (16, 11.5, 3, 3), (13, 16, 3, 3)),
        cut_at=None,
        warning=((14, 14, 2, 4), (14, 19, 2, 2)),
        triangle=((15, 9.5), (8.5, 22), (21.5, 22)),
        smooth=True,
    ),
    32: Grid(
        size=32,
        centre=(16, 19),
        radius=12.5,
        crown=((12, 0, 8, 3), (14, 3, 4, 4)),
        pusher=(24, 7, 5, 3),
        ring=3,
        thin_ring=2.5,
        hand=(14.5, 11, 3, 10),
        bars=((10, 13, 4, 12), (18, 13, 4, 12)),
        axle=(14.5, 17.5, 3, 3),
        dots=((18, 9.5, 4, 4), (23, 17, 4, 4), (18, 24.5, 4, 4)),
        cut_at=None,
        warning=((21, 21, 3, 5), (21, 27.5, 3, 2.5)),
        triangle=((22.5, 14), (13, 32), (32, 32)),
        smooth=True,
    ),
}


@dataclass(frozen=True, slots=True)
class _Pen:
    painter: QPainter
    grid: Grid
    ink: QColor

    def disc(self) -> QRectF:
        x, y = self.grid.centre
        r = self.grid.radius
        return QRectF(x - r, y - r, 2 * r, 2 * r)

    def box(self, box: Box) -> None:
        path = QPainterPath()
        path.addRect(QRectF(*box))
        self.fill(path)

    def rounded(self, box: Box) -> None:
        radius = box[2] / 2 if self.grid.smooth else 0
        path = QPainterPath()
        path.addRoundedRect(QRectF(*box), radius, radius)
        self.fill(path)

    def cut(self, box: Box) -> None:
        self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        self.rounded(box)
        self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def full(self) -> None:
        path = QPainterPath()
        path.addEllipse(self.disc())
        self.fill(path)

    def outline(self, width: float) -> None:
        inset = width / 2
        path = QPainterPath()
        path.addEllipse(self.disc().adjusted(inset, inset, -inset, -inset))
        self.painter.strokePath(path, self.of_width(width))

    def fill(self, path: QPainterPath) -> None:
        self.painter.fillPath(path, self.of_width(1).brush())

    def of_width(self, width: float) -> QPen:
        pen = QPen()
        pen.setColor(self.ink)
        pen.setWidthF(width)
        return pen


def paint_state(painter: QPainter, state: TrayState, grid: Grid, ink: QColor) -> None:
    """Paint a state onto a transparent ground, in grid units."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = _Pen(painter, grid, ink)
    _BODIES[state](pen)
    _paint_crown(pen)


def _paint_crown(pen: _Pen) -> None:
    for box in pen.grid.crown:
        pen.box(box)
    if pen.grid.pusher is None:
        return
    x, y, width, height = pen.grid.pusher
    pen.painter.save()
    pen.painter.translate(x + width / 2, y + height / 2)
    pen.painter.rotate(45)
    pen.box((-width / 2, -height / 2, width, height))
    pen.painter.restore()


def _starting(pen: _Pen) -> None:
    pen.outline(pen.grid.thin_ring / 2 if pen.grid.smooth else pen.grid.thin_ring)
    pen.rounded(pen.grid.axle)


def _stopped(pen: _Pen) -> None:
    pen.outline(pen.grid.ring)


def _running(pen: _Pen) -> None:
    pen.full()
    pen.cut(pen.grid.hand)


def _paused(pen: _Pen) -> None:
    pen.outline(pen.grid.thin_ring)
    for bar in pen.grid.bars:
        pen.box(bar)


def _unconfirmed(pen: _Pen) -> None:
    pen.painter.save()
    pen.painter.setClipRect(QRectF(0, 0, pen.grid.centre[0], pen.grid.size))
    pen.full()
    pen.painter.restore()
    for dot in pen.grid.dots:
        pen.rounded(dot)


def _needs_you_running(pen: _Pen) -> None:
    _warned(pen, _running)


def _needs_you_stopped(pen: _Pen) -> None:
    _warned(pen, _stopped)


def _warned(pen: _Pen, body: Callable[[_Pen], None]) -> None:
    pen.painter.save()
    if pen.grid.cut_at is not None:
        pen.painter.setClipRect(QRectF(0, 0, pen.grid.cut_at, pen.grid.size))
    body(pen)
    pen.painter.restore()
    if pen.grid.triangle:
        _triangle(pen)
        return
    for box in pen.grid.warning:
        pen.box(box)


def _triangle(pen: _Pen) -> None:
    from PySide6.QtCore import Qt  # a starting program has nothing to warn of

    outline = QPainterPath()
    outline.addPolygon(QPolygonF([QPointF(*corner) for corner in pen.grid.triangle]))
    outline.closeSubpath()
    pen.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    gap = pen.of_width(pen.grid.size / 8)
    gap.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.painter.strokePath(outline, gap)
    pen.fill(outline)
    pen.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    pen.fill(outline)
    for box in pen.grid.warning:
        pen.cut(box)


_BODIES: Final[dict[TrayState, Callable[[_Pen], None]]] = {
    TrayState.STARTING: _starting,
    TrayState.STOPPED: _stopped,
    TrayState.RUNNING: _running,
    TrayState.PAUSED: _paused,
    TrayState.UNCONFIRMED: _unconfirmed,
    TrayState.NEEDS_YOU_RUNNING: _needs_you_running,
    TrayState.NEEDS_YOU_STOPPED: _needs_you_stopped,
}
