"""What a user does with the panel and sees on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from stopwatch.services.suite import Services
from stopwatch.ui.windows.panel import Panel


def press(panel: Panel, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    focused: QWidget | None = panel.focusWidget()
    QTest.keyClick(panel if focused is None else focused, key, held)


def button(panel: QWidget, words: str) -> QPushButton:
    found = [one for one in panel.findChildren(QPushButton) if one.text() == words]
    assert len(found) == 1, [one.text() for one in panel.findChildren(QPushButton)]
    return found[0]


def states(services: Services) -> list[str]:
    return [watch.state.value for watch in services.timing.desk().stopwatches]


def words(panel: Panel) -> str:
    """Return everything that is visible and spoken, as one text."""
    texts = []
    for widget in panel.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        if widget.isVisible() and interface is not None:
            texts.append(interface.text(QAccessible.Text.Name))
    return " | ".join(texts)


def choose_row(panel: Panel, row: int = 0) -> None:
    view = panel._paused.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
