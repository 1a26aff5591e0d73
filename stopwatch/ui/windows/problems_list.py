"""The left side: find a problem, make one, and the list, onto which tickets can be dropped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.services.problems import ShownProblem, Suggestion
from stopwatch.ui.models.dragged_tickets import tickets_in
from stopwatch.ui.models.problems import ProblemModel
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, Face, is_enter
from stopwatch.ui.widgets.search_field import SearchField
from stopwatch.ui.windows.problems_card import ACCEPT, DISMISS, decision_letter
from stopwatch.ui.windows.problems_rows import MARGIN, ProblemRows
from stopwatch.ui.windows.problems_words import tr


class ProblemList(QListView):
    """Letters count on suggested rows only. `held` and `dropped` are about dragged tickets."""

    entered = Signal()
    folded = Signal()
    lettered = Signal(str)
    held = Signal(QModelIndex, object)
    dropped = Signal(QModelIndex, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Problems"))

    @property
    def problems(self) -> ProblemModel:
        """Its model."""
        model = self.model()
        assert isinstance(model, ProblemModel)
        return model

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_fold = self.problems.is_fold(self.currentIndex())
        letter = decision_letter(event)
        if is_enter(event) or (is_fold and event.key() == Qt.Key.Key_Space):
            (self.folded if is_fold else self.entered).emit()
        elif is_fold and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.folded.emit()
        elif letter and isinstance(self.problems.listed(self.currentIndex()), Suggestion):
            self.lettered.emit(letter)
        elif not letter:  # nor does it search by letters: that is what the field is for
            super().keyPressEvent(event)

    def told_keys(self) -> Sequence[tuple[str, str]]:
        """Tell what opens a row, and the letters that answer a suggestion."""
        answers = ((ACCEPT, tr("Accept")), (DISMISS, tr("Not the same")))
        return (("Return", tr("To its detail")), *answers)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if tickets_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index, ids = self.indexAt(event.position().toPoint()), tickets_in(event.mimeData())
        self.held.emit(index, ids)
        if ids and isinstance(self.problems.listed(index), ShownProblem):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.held.emit(QModelIndex(), ())

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        index, ids = self.indexAt(event.position().toPoint()), tickets_in(event.mimeData())
        self.held.emit(QModelIndex(), ())
        if ids and isinstance(self.problems.listed(index), ShownProblem):
            event.acceptProposedAction()
            self.dropped.emit(index, ids)


class ProblemSide(QFrame):
    """Search, the button that makes a problem, and the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "base")
        self.search = SearchField(theme, tr("Find a problem"))
        self.create_button = ActionButton(theme, tr("New problem"), Face("plus"))
        self.model, self.list = ProblemModel(self), ProblemList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ProblemRows(theme, self.list))
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, MARGIN, MARGIN, SPACE_8)
        head.setSpacing(SPACE_8)
        head.addWidget(self.search, 1)
        head.addWidget(self.create_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
