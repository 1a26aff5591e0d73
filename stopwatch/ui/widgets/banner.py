"""A banner: the safe sentence first, then what happened, then what to do."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.buttons import ActionButton, ButtonSize, Face

_MARK = 14
_SIDE_BY_SIDE = 2


class BannerKind(Enum):
    """The value is the property the style sheet knows."""

    NEUTRAL = "neutral"
    AMBER = "amber"
    RED = "red"


_PICTURES: dict[BannerKind, tuple[str, Tone]] = {
    BannerKind.NEUTRAL: ("info", "text2"),
    BannerKind.AMBER: ("marks/undecided", "amber_mark"),
    BannerKind.RED: ("marks/needs-you", "red_mark"),
}


class Banner(QFrame):
    """One trouble and its ways out; `answered` carries the number of the button, from 1."""

    answered = Signal(int)

    def __init__(
        self, theme: Theme, kind: BannerKind, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture, self._tone = _PICTURES[kind]
        self._picture = icon or self._picture
        self._buttons: list[ActionButton] = []
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self.setObjectName("banner")
        self.setProperty("kind", kind.value)
        self._answers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def set_message(self, safe: str, text: str = "") -> None:
        """Show the safe sentence in bold and the rest after it; both are plain text."""
        from html import escape  # half a mebibyte of names comes with it

        safe, text = told(safe), told(text)
        self._words.setText(f"<b style='font-weight:600'>{escape(safe)}</b> {escape(text)}".strip())
        self.setAccessibleName(f"{safe} {text}".strip())

    def set_answers(self, answers: Sequence[str]) -> None:
        """Offer numbered buttons, side by side up to two, else one below the other."""
        if [button.text() for button in self._buttons] == list(answers):
            return  # one of them may have the focus
        while self._buttons:
            button = self._buttons.pop()
            self._answers.removeWidget(button)
            button.hide()  # deleted only when the event loop turns
            button.deleteLater()
        self._clear_stretch()
        stacked = len(answers) > _SIDE_BY_SIDE
        for number, text in enumerate(answers, start=1):
            self._add_answer(number, text, spread=stacked)
        direction = QBoxLayout.Direction
        self._answers.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        if not stacked:
            self._answers.addStretch(1)

    def buttons(self) -> tuple[ActionButton, ...]:
        """Return the answers, in their order."""
        return tuple(self._buttons)

    def answer(self, number: int) -> bool:
        """Press an answer by its number, as the digit keys do; False if there is none."""
        if not 1 <= number <= len(self._buttons) or not self._buttons[number - 1].isEnabled():
            return False
        self.answered.emit(number)
        return True

    def take(self, event: QKeyEvent) -> bool:
        """Press the answer whose digit was typed, while the banner is shown; False if none was."""
        typed = event.text()
        return not self.isHidden() and typed.isdecimal() and self.answer(int(typed))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        line = QFontMetrics(self._theme.fonts.body).height()
        box = QRectF(12, self._words.y() + (line - _MARK) / 2, _MARK, _MARK)
        paint_icon(QPainter(self), box, self._picture, self._theme.colour(self._tone))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12 + _MARK + 9, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.addLayout(self._answers)
        self._answers.setSpacing(8)
        column.addLayout(row)

    def _add_answer(self, number: int, text: str, *, spread: bool) -> None:
        face = Face(keys=str(number), size=ButtonSize.SMALL, spread=spread)
        button = ActionButton(self._theme, text, face, self)
        button.setProperty("answer", number)
        button.clicked.connect(self._on_clicked)
        self._buttons.append(button)
        self._answers.addWidget(button)

    def _clear_stretch(self) -> None:
        while self._answers.count():
            self._answers.takeAt(0)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.answered.emit(int(button.property("answer")))
