"""The left side: what waits by day, what was decided, and what is remembered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from stopwatch.domain.absence import AbsenceChoice, Cause
from stopwatch.domain.overriding import override
from stopwatch.services.absences import Inbox
from stopwatch.ui.pages.absences.choice_bar import LETTERS
from stopwatch.ui.pages.absences.delegate import NO_VERB, VERB, AbsenceRows, is_undo
from stopwatch.ui.pages.absences.model import AbsenceModel
from stopwatch.ui.pages.absences.words import rule_words, tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face, IconButton
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.plain_label import PlainLabel

LEAST_WIDTH = 320


class AbsenceList(QListView):
    """Letters choose, and so do the verbs of a row; only `undone` does something."""

    lettered = Signal(AbsenceChoice)
    undone = Signal(QModelIndex)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AbsenceRows(theme, self)
        self.setItemDelegate(self.rows)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Absences"))

    @property
    def absences(self) -> AbsenceModel:
        """Its model."""
        model = self.model()
        assert isinstance(model, AbsenceModel)
        return model

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter, line = event.text().upper(), self.absences.line(self.currentIndex())
        bare = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if bare and letter in LETTERS:
            self.lettered.emit(LETTERS[letter])
        elif bare and letter == "U" and line is not None:
            self.undone.emit(self.currentIndex())
        elif not (bare and letter.isalnum()):
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.viewport().setCursor(VERB if self._verb(event.position()) else NO_VERB)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        verb = self._verb(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or not verb:
            return
        if is_undo(verb):
            self.undone.emit(self.indexAt(event.position().toPoint()))
        else:
            self.lettered.emit(AbsenceChoice(verb))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().setCursor(NO_VERB)

    def _verb(self, at: QPointF) -> str:
        index = self.indexAt(at.toPoint())
        line = self.absences.line(index)
        return self.rows.verb_at(QRectF(self.visualRect(index)), line, at) if line else ""


class Remembered(QFrame):
    """The rules, each with a way to forget it."""

    forgotten = Signal(Cause)
    change_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[QWidget] = []
        title = PlainLabel(tr("Remembered"))
        title.setFont(weighted(theme.fonts.small, QFont.Weight.DemiBold))
        title.setProperty("tone", "text2")
        change = ActionButton(theme, tr("Change…"), Face(kind=ButtonKind.LINK))
        change.clicked.connect(self.change_wanted)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(change)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(WINDOW_MARGIN, 6, WINDOW_MARGIN, 8)
        self._column.setSpacing(2)
        self._column.addLayout(head)

    def show_rules(self, inbox: Inbox) -> None:
        """Show the rules, or that everything is asked about."""
        while self._lines:
            line = self._lines.pop()
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for rule in inbox.rules:
            self._add(*rule_words(rule), rule.cause)
        others = tr("Everything else") if inbox.rules else tr("Every absence")
        self._add(others, tr("Always ask"), None)

    def _add(self, when: str, what: str, cause: Cause | None) -> None:
        line, left, right = QWidget(), PlainLabel(when), PlainLabel(what)
        for label in (left, right):
            label.setFont(self._theme.fonts.small)
        right.setProperty("tone", "text2")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(left, 1)
        row.addWidget(right)
        if cause is not None:
            forget = IconButton(self._theme, "close", tr("Forget: {rule}").format(rule=when))
            forget.setFixedSize(24, 24)
            forget.setProperty("cause", cause.value)
            forget.clicked.connect(self._on_forget)
            row.addWidget(forget)
        self._lines.append(line)
        self._column.addWidget(line)

    def _on_forget(self) -> None:
        button = self.sender()
        if isinstance(button, IconButton):
            self.forgotten.emit(Cause(button.property("cause")))


class Side(QFrame):
    """Head, list and rules."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "base")
        self.setMinimumWidth(LEAST_WIDTH)
        self.model, self.list = AbsenceModel(self), AbsenceList(theme)
        self.list.setModel(self.model)
        self.remembered = Remembered(theme)
        title = PlainLabel(tr("Absences"))
        title.setFont(theme.fonts.heading)
        words = PlainLabel(tr("Nothing is booked or dropped until you choose."))
        words.setFont(theme.fonts.small)
        words.setWordWrap(True)
        words.setProperty("tone", "text2")
        head = QVBoxLayout()
        head.setContentsMargins(WINDOW_MARGIN, 10, WINDOW_MARGIN, 10)
        head.setSpacing(2)
        head.addWidget(title)
        head.addWidget(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(theme))
        column.addWidget(self.list, 1)
        column.addWidget(Hairline(theme))
        column.addWidget(self.remembered)
