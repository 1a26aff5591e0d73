"""What was decided while the window was open: a line each, which stays with its undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.ids import JournalId, TargetId
from stopwatch.domain.values import dataclass
from stopwatch.ui.models.problems import Key
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.problems_words import tr


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision: at which problem or group, by which deed, in words.

    `tickets` are those that were hung; none where a suggestion was dismissed.
    """

    key: Key
    deed_id: JournalId | None
    words: str
    tickets: tuple[TargetId, ...] = ()
    suggestion_id: str = ""


class DecidedLines(QFrame):
    """The lines of one problem; only the newest deed can be taken back."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._shown: tuple[tuple[str, Mark | None, bool], ...] = ()
        self.hide()

    def show_lines(
        self, lines: Sequence[tuple[Decided, Mark | None]], undoable: JournalId | None
    ) -> None:
        """Show decisions, each with the mark of its delivery; a dash where nothing is sent."""
        shown = tuple(
            (one.words, mark, one.deed_id is not None and one.deed_id == undoable)
            for one, mark in lines
        )
        self.setVisible(bool(lines))
        if shown == self._shown:
            return  # the undo may have the focus
        self._shown = shown
        self._clear()
        for place, line in enumerate(shown):
            if place:
                self._column.addWidget(Hairline(self._theme))
            words, mark, is_undoable = line
            self._column.addWidget(self._line(words, mark, is_undoable=is_undoable))

    def texts(self) -> tuple[str, ...]:
        """Return what is said."""
        return tuple(words for words, _mark, _undoable in self._shown)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # deleted only when the event loop turns
                widget.deleteLater()

    def _line(self, words: str, mark: Mark | None, *, is_undoable: bool) -> QWidget:
        line, picture = QWidget(), MarkLabel(self._theme, mark or Mark.SENT)
        if mark is None:
            picture.set_icon("minus")
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(SPACE_8 + 2)
        row.addWidget(picture)
        row.addWidget(PlainLabel(words), 1)
        undo = ActionButton(self._theme, tr("Undo"), Face(kind=ButtonKind.LINK))
        undo.setAccessibleDescription(words)
        undo.clicked.connect(self.undo_wanted)
        row.addWidget(undo)
        undo.setVisible(is_undoable)  # not before it has a parent: it would be a window
        line.setMinimumHeight(28)
        return line
