"""How a window opens its page of the guide: F1, and a button where there is a place for one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import IconButton
from stopwatch.ui.windows.window_keys import add_keys

KEYS = "F1"


class HelpWanted(QObject):
    """Gives a window its F1."""

    def __init__(self, window: QWidget, show: Callable[[QWidget], object]) -> None:
        super().__init__(window)
        self._window, self._show = window, show
        add_keys(window, {KEYS: self.show_help})

    def show_help(self) -> None:
        """Open the page about the window."""
        self._show(self._window)


class HelpButton(IconButton):
    """Does what F1 does in the window that it stands in."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("Keys", "Help")
        super().__init__(theme, "help", words, parent=parent)
        self.setToolTip(tip(f"{words} ({KEYS})"))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        wanted = self.window().findChild(HelpWanted)
        if wanted is not None:
            wanted.show_help()
