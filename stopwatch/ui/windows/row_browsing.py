"""Ctrl+O and a click with the right button: the ticket of a row, in the browser."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.ui.browsing import browse, tr
from stopwatch.ui.windows.window_keys import Told, add_keys

BROWSE_KEYS = "Ctrl+O"


def browse_words() -> str:
    """Return what the key and the line of a menu are called."""
    return tr("Open in Autotask")


class RowBrowsing(QObject):
    """Belongs to a window; `find` returns the address of its chosen row, empty for none.

    `said` carries why a page did not open.
    """

    said = Signal(str)

    def __init__(self, window: QWidget, find: Callable[[], str], *views: QAbstractItemView) -> None:
        super().__init__(window)
        self._window, self._find = window, find
        self._finds: dict[QAbstractItemView, Callable[[], str]] = {}
        add_keys(window, {BROWSE_KEYS: Told(browse_words(), self.open)})
        for view in views:
            self.add(view, find)

    def add(self, view: QAbstractItemView, find: Callable[[], str]) -> None:
        """Give the rows of a view the menu; `find` returns the address of its own chosen row."""
        self._finds[view] = find
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu_wanted)

    def open(self) -> None:
        """Open the page of the chosen row."""
        self._browse(self._find())

    def menu(self, find: Callable[[], str] | None = None) -> QMenu:
        """Return the menu of the chosen row, or of that of another view."""
        menu, address = QMenu(self._window.window()), (find or self._find)()
        action = QAction(f"{browse_words()}\t{BROWSE_KEYS}", menu)
        action.setEnabled(bool(address))
        action.setData(address)
        action.triggered.connect(self._on_triggered)
        menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _browse(self, address: str) -> None:
        try:
            browse(address)
        except StopwatchError as error:
            self.said.emit(error.message)

    def _on_triggered(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._browse(action.data())

    def _on_menu_wanted(self, place: QPoint) -> None:
        view = self.sender()
        assert isinstance(view, QAbstractItemView)
        index = view.indexAt(place)
        if index.isValid():
            view.setCurrentIndex(index)
            self.menu(self._finds[view]).popup(view.viewport().mapToGlobal(place))
