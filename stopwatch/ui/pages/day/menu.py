"""What can be done with what is chosen, as a menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from stopwatch.ui.pages.day.words import tr
from stopwatch.ui.windows.row_browsing import BROWSE_KEYS, browse_words


class DayMenu(QMenu):
    """`asked` carries the verb."""

    asked = Signal(str)

    def __init__(self, allowed: set[str], parent: QWidget) -> None:
        super().__init__(parent)
        words = {
            "edit": (tr("Edit…"), "Return"), "split": (tr("Split"), "S"),
            "join": (tr("Join"), "J"), "move": (tr("Move to ticket…"), "M"),
            "fill": (tr("Fill gap"), "F"), "new": (tr("New entry…"), "Ins"),
            "delete": (tr("Take out of the day"), "Del"),
            "browse": (browse_words(), BROWSE_KEYS),
        }  # fmt: skip
        fits = allowed | ({"new"} if "fill" in allowed else set())
        fits |= {"edit", "delete"} if "split" in allowed else set()
        for verb, (text, keys) in words.items():
            if verb in fits:
                action = QAction(f"{text}\t{keys}", self)
                action.setData(verb)
                self.addAction(action)
        self.triggered.connect(self._on_triggered)
        self.aboutToHide.connect(self.deleteLater)

    def _on_triggered(self, action: QAction) -> None:
        self.asked.emit(str(action.data()))
