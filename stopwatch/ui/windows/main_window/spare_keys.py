"""Keys of the main window that count unless the page it shows has them itself.

Two shortcuts on one key would both do nothing. What a page has changes while it is shown, with
every part that comes and goes; so it is looked at when a key is pressed, before Qt looks it up.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.windows.key_list import shortcuts_of
from stopwatch.ui.windows.window_keys import Keys, add_keys


class SpareKeys(QObject):
    """Gives way to what the window holds, key by key."""

    def __init__(self, window: QWidget, deeds: Keys) -> None:
        super().__init__(window)
        self._window = window
        self._own = add_keys(window, deeds)
        self._keys = {one.key() for one in self._own}
        window.installEventFilter(self)

    def give_way(self) -> None:
        """Let the keys that the page has itself be the page's."""
        taken = {one.key() for one in shortcuts_of(self._window) if one not in self._own}
        for shortcut in self._own:
            shortcut.setEnabled(shortcut.key() not in taken)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again before one of these keys is looked up."""
        if event.type() is QEvent.Type.ShortcutOverride and self._is_ours(event):
            self.give_way()
        return False

    def _is_ours(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        return QKeySequence(event.keyCombination()) in self._keys
