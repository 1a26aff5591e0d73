"""The wheel scrolls the window; only a field that has the focus may take it for itself."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget


def takes_wheel(field: QWidget, event: QWheelEvent) -> bool:
    """Return whether a field may turn its value, and leave the event to the window if not."""
    if not field.hasFocus():
        event.ignore()
    return field.hasFocus()
