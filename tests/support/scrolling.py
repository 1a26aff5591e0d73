"""Turning the wheel over a part of a window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget


def scroll_over(part: QWidget) -> None:
    """Turn the wheel one notch down over the middle of a part."""
    place = QPointF(part.rect().center())
    wheel = QWheelEvent(
        place, part.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(part, wheel)
