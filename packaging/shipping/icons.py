"""The program's icon in the sizes that desktops ask for, drawn from the one drawing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from shipping.facts import NAME, Project

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def drawing(project: Project) -> Path:
    """Return the file that all of them are drawn from."""
    return project.root / "resources" / "app" / f"{NAME}.svg"


def draw(project: Project, size: int, place: Path) -> None:
    """Draw a square icon into a file; its name tells the format."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing(project))).render(painter)
    painter.end()
    place.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(place)):
        raise SystemExit(f"{place} cannot be written.")
