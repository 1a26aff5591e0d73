"""What was just done, for a while, with its undo."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.elided_label import ElidedLabel

TOAST_MS = 8_000


class Toast(QWidget):
    """What was just done, with its undo, for a while; it never moves anything."""

    undo_wanted = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel()
        self._undo = ActionButton(theme, self.tr("Undo"), Face(kind=ButtonKind.LINK))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        self._undo.hide()
        self._undo.clicked.connect(self.undo_wanted)
        self._timer.timeout.connect(self.clear)

    @property
    def text(self) -> str:
        """What is said now."""
        return self._words.text()

    @property
    def undo_button(self) -> ActionButton:
        """The button that takes it back."""
        return self._undo

    def say(self, words: str, *, undoable: bool = False) -> None:
        """Say what was done."""
        self._words.set_full_text(told(words))
        self._undo.setVisible(undoable)
        self._timer.start()
        self.changed.emit()

    def clear(self) -> None:
        """Say nothing."""
        self._words.set_full_text("")
        self._undo.hide()
        self.changed.emit()
