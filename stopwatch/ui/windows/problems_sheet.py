"""A sheet that lies over the window: for what needs a few words before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.overriding import override
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, SPACE_12
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face, is_enter
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.restyle import mark_wrong
from stopwatch.ui.windows.problems_words import tr

_WIDTH, _INSET, _ABOVE = 328, 16, 96


class Sheet(QFrame):
    """Title, content, trouble, and at the end Cancel and the verb; Esc and Ctrl+Enter do them."""

    confirmed = Signal()

    def __init__(self, theme: Theme, title: str, window: QWidget) -> None:
        super().__init__(window)
        self._about = window
        self._before: QWidget | None = None  # what had the focus
        self.setProperty("ground", "sheet")
        self.setAccessibleName(title)
        self._title, self.trouble = PlainLabel(title), PlainLabel()
        self._title.setFont(theme.fonts.title)
        self.trouble.setProperty("tone", "red")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.cancel = ActionButton(theme, tr("Cancel"), Face(keys="Esc", kind=ButtonKind.QUIET))
        main = Face(keys="Ctrl+Enter", kind=ButtonKind.PRIMARY)
        self.confirm = ActionButton(theme, "", main)
        self.inside = QVBoxLayout()
        self.inside.setSpacing(SPACE_8)
        self._lay_out()
        self.cancel.clicked.connect(self.end)
        self.confirm.clicked.connect(self.confirmed)
        self.hide()

    def open_up(self) -> None:
        """Show it at the lower right of the window, above the foot."""
        self._before = self._about.focusWidget()
        self.show_trouble("")
        self.show()
        self.settle()
        self.raise_()

    def settle(self) -> None:
        """Lie where it belongs after the window or the content changed its size."""
        layout, window = self.layout(), self._about
        if layout is None or self.isHidden():
            return
        layout.activate()
        # No word of it may be cut, however large the font.
        width = max(_WIDTH, layout.totalMinimumSize().width())
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        height = min(height, window.height() - 2 * _INSET)
        top = max(_INSET, window.height() - height - _ABOVE)
        self.setGeometry(window.width() - width - _INSET, top, width, height)

    def end(self) -> None:
        """Put it away."""
        if not self.isHidden():
            self.hide()
            before = self._before  # news may have taken it away meanwhile
            (before if before is not None and isValid(before) else self._about).setFocus()

    def show_trouble(self, sentence: str) -> None:
        """Say why it was not done; empty takes it back."""
        self.trouble.setText(told(sentence))
        self.trouble.setVisible(bool(sentence))
        self.settle()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif is_enter(event) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.confirm.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_8)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, SPACE_12, 14, SPACE_12)
        column.setSpacing(SPACE_8)
        column.addWidget(self._title)
        column.addLayout(self.inside, 1)
        column.addWidget(self.trouble)
        column.addLayout(foot)


class CreateSheet(Sheet):
    """Asks for the title of a new problem and for the tickets that it is about."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, tr("New problem"), window)
        self.field, self.tickets, about = QLineEdit(), QLineEdit(), PlainLabel()
        self.field.setPlaceholderText(tr("What is the cause, as far as you know?"))
        self.field.setAccessibleName(tr("Title"))
        self.tickets.setPlaceholderText(tr("T20261120.0046 T20261120.0047"))
        self.tickets.setAccessibleName(tr("Tickets that it is about, by number"))
        about.setText(tr("Tickets that it is about, by number"))
        about.setFont(theme.fonts.small)
        about.setProperty("tone", "text2")
        for part in (self.field, about, self.tickets):
            self.inside.addWidget(part)
        self.confirm.setText(tr("Create"))
        for field in (self.field, self.tickets):
            field.returnPressed.connect(self.confirm.click)
            field.textEdited.connect(self._on_edited)

    def begin(self, numbers: Sequence[str]) -> None:
        """Ask anew; what is ticked stands there already."""
        self.field.clear()
        self.tickets.setText(" ".join(numbers))
        self.tickets.setCursorPosition(0)
        self.open_up()
        self.field.setFocus()

    @property
    def title(self) -> str:
        """What was typed."""
        return " ".join(self.field.text().split())

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers that were typed, each as one word."""
        return tuple(self.tickets.text().replace(",", " ").replace(";", " ").split())

    def refuse(self, error: StopwatchError) -> None:
        """Say why nothing was made, at the field that it is about."""
        self.show_trouble(error.message)
        is_title = error.field == "title"
        mark_wrong(self.field if is_title else self.tickets, wrong=True)

    def _on_edited(self) -> None:
        self.show_trouble("")
        for field in (self.field, self.tickets):
            mark_wrong(field, wrong=False)
