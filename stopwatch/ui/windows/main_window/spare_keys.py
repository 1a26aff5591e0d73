"""Keys of the main window that count unless the page it shows has them itself.

Two shortcuts on one key would both do nothing.
"""

from __future__ import annotations

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from stopwatch.ui.windows.window_keys import Keys, add_keys


class SpareKeys:
    """Gives way to a page, key by key."""

    def __init__(self, window: QWidget, deeds: Keys) -> None:
        self._own = add_keys(window, deeds)

    def give_way(self, page: QWidget) -> None:
        """Let the keys that a page has itself be the page's."""
        taken = {one.key().toString() for one in page.findChildren(QShortcut)}
        for shortcut in self._own:
            shortcut.setEnabled(shortcut.key().toString() not in taken)
