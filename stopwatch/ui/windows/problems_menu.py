"""The menus of the detail: what else can be done, and which ticket becomes the problem."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from stopwatch.domain.cutting import TITLE_MOST, cut
from stopwatch.domain.ticket import Ticket
from stopwatch.ui.windows.problems_words import tr

WORK_ON, LINK_CHANGE, EXPLAIN, OPEN = "work_on", "link_change", "explain", "open"


class ProblemMenu(QMenu):
    """`chosen` carries one of the words above."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, *, can_open: bool) -> None:
        super().__init__(parent)
        for verb, words in (
            (WORK_ON, tr("Work on the problem\tCtrl+P")),
            (LINK_CHANGE, tr("Link a change request…")),
            (OPEN, tr("Open in Autotask\tCtrl+O")),
            (EXPLAIN, tr("Explain the words")),
        ):
            action = QAction(words, self)
            action.setData(verb)
            action.setEnabled(verb != OPEN or can_open)
            self.addAction(action)
        self.triggered.connect(self._on_triggered)
        self.aboutToHide.connect(self.deleteLater)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))


class TicketMenu(QMenu):
    """Which of some tickets is the cause; `chosen` carries it, `new_wanted` means none of them."""

    chosen = Signal(Ticket)
    new_wanted = Signal()

    def __init__(self, parent: QWidget, tickets: Sequence[Ticket]) -> None:
        super().__init__(parent)
        for one in tickets:
            # A line break or tab would make lines and columns, & a key: titles may hold them.
            words = " ".join(f"{one.number} {cut(one.title, TITLE_MOST)}".split())
            action = QAction(words.replace("&", "&&"), self)
            action.setData(one)
            self.addAction(action)
        self.addSeparator()
        self.addAction(QAction(tr("A new problem…"), self))
        self.triggered.connect(self._on_triggered)
        self.aboutToHide.connect(self.deleteLater)

    def _on_triggered(self, action: QAction) -> None:
        ticket = action.data()
        if isinstance(ticket, Ticket):
            self.chosen.emit(ticket)
        else:
            self.new_wanted.emit()
