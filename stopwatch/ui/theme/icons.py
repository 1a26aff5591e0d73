"""Icons and marks from SVG files, drawn in the palette's colours, sharp on every screen."""

from __future__ import annotations

from functools import lru_cache
from math import floor

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from stopwatch.ui.theme.assets import assets_root

_APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256)


@lru_cache(maxsize=256)
def icon_source(name: str) -> str:
    """Return the SVG text of an icon; marks are named `marks/…`."""
    return (assets_root() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def icon_names() -> tuple[str, ...]:
    """List every icon and mark there is."""
    folder = assets_root() / "icons"
    icons = [entry.name for entry in folder.iterdir() if entry.name.endswith(".svg")]
    marks = [f"marks/{entry.name}" for entry in (folder / "marks").iterdir()]
    return tuple(sorted(name.removesuffix(".svg") for name in icons + marks))


def coloured_source(name: str, colour: str) -> str:
    """Return the SVG text with the current colour filled in (#RRGGBB)."""
    return icon_source(name).replace("currentColor", colour)


@lru_cache(maxsize=1024)
def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon; `size` is in logical pixels, `ratio` the screen's device pixel ratio."""
    pixmap = _drawn(coloured_source(name, colour), max(1, round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def themed_icon(name: str, colour: str, faded: str, size: int) -> QIcon:
    """Return an icon for menus, with a faded form for disabled lines, for the screens there are."""
    ratios = frozenset(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    return _icon_for(ratios, name, colour, faded, size)


@lru_cache(maxsize=256)
def _icon_for(ratios: frozenset[float], name: str, colour: str, faded: str, size: int) -> QIcon:
    icon = QIcon()
    for ratio in ratios:
        icon.addPixmap(icon_pixmap(name, colour, size, ratio), QIcon.Mode.Normal)
        icon.addPixmap(icon_pixmap(name, colour, size, ratio), QIcon.Mode.Selected)
        icon.addPixmap(icon_pixmap(name, faded, size, ratio), QIcon.Mode.Disabled)
    return icon


@lru_cache(maxsize=1)
def application_icon() -> QIcon:
    """Build the program's own icon for windows and task bars."""
    source = (assets_root() / "app" / "ticket-stopwatch.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for side in _APPLICATION_SIZES:
        icon.addPixmap(_drawn(source, side))
    return icon


def device_ratio(painter: QPainter) -> float:
    """Return how many device pixels a logical one takes where the painter paints to."""
    return painter.deviceTransform().m11()


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon centred in a rectangle, on whole device pixels so that nothing blurs."""
    ratio = device_ratio(painter)
    size = round(min(rect.width(), rect.height()))
    pixmap = icon_pixmap(name, colour.name(), size, ratio)
    left = rect.x() + (rect.width() - size) / 2
    top = rect.y() + (rect.height() - size) / 2
    painter.drawPixmap(QPointF(snapped(left, ratio), snapped(top, ratio)), pixmap)


def snapped(position: float, ratio: float) -> float:
    """Move a logical position to the nearest whole device pixel; a half goes up, as Qt clips."""
    return floor(position * ratio + 0.5) / ratio


def _drawn(source: str, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
