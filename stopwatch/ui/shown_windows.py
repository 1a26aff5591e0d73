"""The windows that are open, each under a name: shown once, raised again, closed together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from stopwatch.ui.careful import Careful


class ShownWindows(QObject):
    """Windows delete themselves when they are closed, and are then forgotten here."""

    kept = Signal(QWidget)
    """A window is about to be shown for the first time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows: dict[str, QWidget] = {}

    def find(self, name: str) -> QWidget | None:
        """Return an open window by its whole name."""
        return self._windows.get(name)

    def is_any(self) -> bool:
        """Return whether any window is open."""
        return bool(self._windows)

    def find_like(self, name: str) -> QWidget | None:
        """Return an open window by how its name begins."""
        return next((one for key, one in self._windows.items() if key.startswith(name)), None)

    def shown(self, name: str, make: Callable[[], QWidget]) -> QWidget:
        """Raise the window of a name, or make and show it."""
        known = self._windows.get(name)
        if known is not None:
            raise_up(known)
            return known
        return self.keep(name, make())

    def keep(self, name: str, window: QWidget, *, activate: bool = True) -> QWidget:
        """Show a new window under a name; without `activate` the keyboard stays where it is."""
        from PySide6.QtCore import Qt  # the tray shows none, and needs none of its names

        from stopwatch.ui.windows.on_screen import KeptOnScreen

        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.setObjectName(name)
        window.destroyed.connect(self._on_destroyed)
        self._windows[name] = window
        KeptOnScreen(window)
        self.kept.emit(window)
        if activate:
            raise_up(window)
        else:
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            window.show()
        return window

    def close(self, name: str) -> None:
        """Close the window of a name, if it is open."""
        known = self._windows.pop(name, None)
        if known is not None:
            known.close()

    def close_all(self) -> None:
        """Close everything: the program ends, and asks no more."""
        for window in list(self._windows.values()):
            if isinstance(window, Careful):
                window.close_anyway()
            else:
                window.close()
        self._windows.clear()

    def ask_about_unsaved(self) -> bool:
        """Let the first window that would lose words ask about them; return whether one does."""
        windows = self._windows.values()
        unsaved = (one for one in windows if isinstance(one, Careful) and one.would_lose_words())
        window = next(unsaved, None)
        if window is None:
            return False
        raise_up(window)
        window.close()
        return True

    def _on_destroyed(self) -> None:
        # Deleting comes late: another window may have taken the name by then.
        self._windows = {name: one for name, one in self._windows.items() if isValid(one)}


def raise_up(window: QWidget) -> None:
    """Bring a window to the front, also one that is minimised."""
    from PySide6.QtCore import Qt

    state = window.windowState() & ~Qt.WindowState.WindowMinimized
    window.setWindowState(state | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()


def bring_back(window: QWidget) -> None:
    """Bring a window into sight, also one that is minimised, and leave the keyboard where it is."""
    from PySide6.QtCore import Qt

    if window.isMinimized():
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
