"""Windows that delete themselves when they are closed: closed after a test if it did not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class OpenWindows:
    """Keeps windows alive for a test; the bot's own list trips over those already deleted."""

    def __init__(self) -> None:
        self._windows: list[QWidget] = []

    def keep(self, window: QWidget) -> None:
        """Remember a window and put it on the screen, active, so that its shortcuts work."""
        self._windows.append(window)
        window.show()
        window.activateWindow()

    def close(self) -> None:
        """Close what is still there and let Qt delete it."""
        for window in self._windows:
            if isValid(window):
                window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._windows.clear()
