"""When a reminder may come again, chosen in the panel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from stopwatch.services.reminders import Reminders
from stopwatch.ui.windows.reminder_words import LATER, later_actions


class LaterMenu(QMenu):
    """Later today, not today, or not about this any more; `chosen` carries the verb."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for verb, words in (*later_actions(), ("settle", self.tr("Do not remind me of this"))):
            action = QAction(words, self)
            action.setData(verb)
            self.addAction(action)
        self.triggered.connect(self._on_triggered)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))


def put_off(reminders: Reminders, verb: str) -> bool:
    """Do what was chosen, if it is about when to come again; return whether it was."""
    minutes = {f"later{one}": one for one in LATER}.get(verb)
    if minutes is not None:
        reminders.snooze(minutes)
    elif verb == "today":
        reminders.snooze_today()
    elif verb == "settle":
        reminders.settle()
    else:
        return False
    return True
