"""Keys that are pressed while a window opens: kept from the one before, and given to it then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from stopwatch.domain.overriding import override


class TypedAhead(QObject):
    """Keeps what the window in front is about to hear. In other programs nothing is kept."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._heard: QWindow | None = None
        self._kept: list[QKeyEvent] = []

    def keep(self) -> None:
        """Keep keys from now on, until they are given to somebody."""
        if self._heard is None:
            self._heard = QGuiApplication.focusWindow()
            if self._heard is not None:  # the window alone: a filter of the program hears all
                self._heard.installEventFilter(self)

    def give(self, window: QWidget | None) -> None:
        """Let a window have what was pressed, in order; without one it was for nobody."""
        if self._heard is not None and isValid(self._heard):
            self._heard.removeEventFilter(self)
        self._heard = None
        kept, self._kept = self._kept, []
        for event in kept:
            if window is not None and isValid(window):
                press(event, window)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut of this window: the key itself follows
        else:
            self._kept.append(_again(event, event.type()))
        return True


def press(event: QKeyEvent, window: QWidget) -> None:
    """Let a window hear a key as Qt would, though it may not be in front yet."""
    focused: QWidget | None = window.focusWidget()
    target = focused or window
    if event.type() is QEvent.Type.KeyPress:
        asked = _again(event, QEvent.Type.ShortcutOverride)
        asked.ignore()
        QCoreApplication.sendEvent(target, asked)
        shortcut = None if asked.isAccepted() else _shortcut(event, window, target)
        if shortcut is not None:
            shortcut.activated.emit()
            return
    QCoreApplication.sendEvent(target, event)


def _again(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    return QKeyEvent(
        kind, event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count()
    )


def _shortcut(event: QKeyEvent, window: QWidget, target: QWidget) -> QShortcut | None:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    code = QKeySequence(event.keyCombination()), QKeySequence(held.value | event.key())
    known = (one for one in window.findChildren(QShortcut) if one.key() in code)
    return next((one for one in known if _counts(one, target)), None)


def _counts(shortcut: QShortcut, target: QWidget) -> bool:
    owner = shortcut.parent()
    if not shortcut.isEnabled() or not isinstance(owner, QWidget) or not owner.isVisible():
        return False
    is_near = owner is target or owner.isAncestorOf(target)
    return is_near or shortcut.context() is Qt.ShortcutContext.WindowShortcut
