"""The foot of the plan: discard or set; what was typed is discarded only when asked twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import QUIET_INSET, ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.invoices.plan_words import set_words, tr, typed_words


class PlanFoot(QWidget):
    """`discarded` and `set_wanted`; a question takes the place of both buttons."""

    discard_wanted = Signal()
    set_wanted = Signal()
    discarded = Signal()
    kept = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quiet = Face(keys="Esc", kind=ButtonKind.QUIET)
        main = Face(keys="Ctrl+Enter", kind=ButtonKind.PRIMARY)
        self.discard = ActionButton(theme, tr("Discard"), quiet)
        self.set_button = ActionButton(theme, "", main)
        self.question = PlainLabel()
        self.question.setWordWrap(True)
        self.keep = ActionButton(theme, tr("Keep"), Face(keys="Esc"))
        self.throw = ActionButton(theme, tr("Discard"))
        self._doing, self._asked = self._buttons(), self._asking()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(theme))
        for page in (self._doing, self._asked):
            column.addWidget(page)
        self._asked.hide()
        self.discard.clicked.connect(self.discard_wanted)
        self.set_button.clicked.connect(self.set_wanted)
        self.keep.clicked.connect(self._on_kept)
        self.throw.clicked.connect(self._on_thrown)

    @property
    def is_asking(self) -> bool:
        """Whether the question is open."""
        return not self._asked.isHidden()

    def show_count(self, count: int) -> None:
        """Count what would be sent; nothing cannot be."""
        self.set_button.setText(set_words(count) if count else tr("Set numbers"))
        self.set_button.setEnabled(count > 0)

    def ask(self, count: int) -> None:
        """Ask before what was typed is lost; keeping it has the focus."""
        self.question.setText(typed_words(count))
        self.throw.setAccessibleDescription(self.question.text())
        self.keep.setAccessibleDescription(self.question.text())
        self._turn(is_asking=True)
        self.keep.setFocus()

    def settle(self) -> None:
        """Show the two buttons again."""
        self._turn(is_asking=False)

    def _turn(self, *, is_asking: bool) -> None:
        self._doing.setVisible(not is_asking)
        self._asked.setVisible(is_asking)

    def _buttons(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(WINDOW_MARGIN - QUIET_INSET + 8, 10, WINDOW_MARGIN, 10)
        row.setSpacing(SPACE_8)
        row.addWidget(self.discard)
        row.addStretch(1)
        row.addWidget(self.set_button)
        return page

    def _asking(self) -> QWidget:
        page, row = QWidget(), QHBoxLayout()
        row.addWidget(self.throw)
        row.addStretch(1)  # what destroys is never next to what dismisses
        row.addWidget(self.keep)
        column = QVBoxLayout(page)
        column.setContentsMargins(WINDOW_MARGIN, 8, WINDOW_MARGIN, 10)
        column.setSpacing(SPACE_8)
        column.addWidget(self.question)
        column.addLayout(row)
        return page

    def _on_kept(self) -> None:
        self.kept.emit()  # first: what is hidden gives its focus to whatever comes next
        self.settle()

    def _on_thrown(self) -> None:
        self.settle()
        self.discarded.emit()
