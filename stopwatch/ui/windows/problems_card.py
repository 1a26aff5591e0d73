"""The card of a suggestion: the reason as a sentence, what would change, and the two answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.services.problems import Suggestion
from stopwatch.ui.models.tickets import Look
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, ButtonSize, Face
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.problems_words import effect_words, evidence_words, tr

ACCEPT, DISMISS = "A", "N"
NARROW = 560
_LETTERS: dict[int, str] = {Qt.Key.Key_A: ACCEPT, Qt.Key.Key_N: DISMISS}


def decision_letter(event: QKeyEvent) -> str:
    """Return which answer a key stands for, or nothing."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return "" if held else _LETTERS.get(event.key(), "")


class SuggestionCard(QFrame):
    """At most one at a time; `decided` carries `ACCEPT` or `DISMISS`."""

    decided = Signal(str)
    choose_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("kind", "amber")
        self.suggestion: Suggestion | None = None
        self.reason, self.effect, self.evidence = PlainLabel(), PlainLabel(), PlainLabel()
        self.reason.setFont(weighted(theme.fonts.body, QFont.Weight.DemiBold))
        self.evidence.setFont(theme.fonts.small)
        self.evidence.setProperty("tone", "text2")
        for label in (self.reason, self.effect, self.evidence):
            label.setWordWrap(True)
        small, link = ButtonSize.SMALL, ButtonKind.LINK
        main = Face(keys=ACCEPT, kind=ButtonKind.PRIMARY, size=small)
        self.accept = ActionButton(theme, tr("Accept"), main)
        self.dismiss = ActionButton(theme, tr("Not the same"), Face(keys=DISMISS, size=small))
        self.choose = ActionButton(theme, tr("Choose…"), Face(size=small))
        self.more = ActionButton(theme, "", Face(kind=link))
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out(MarkLabel(theme, Mark.UNDECIDED))
        self._connect()

    def show_suggestion(self, suggestion: Suggestion, more: int, look: Look) -> None:
        """Show one of some suggestions; `more` is how many others there are."""
        self.suggestion = suggestion
        self.reason.setText(told(suggestion.reason))
        self.effect.setText(effect_words(suggestion, look))
        self.evidence.setText(evidence_words(suggestion))
        self.choose.setVisible(suggestion.problem is None)
        self.more.setText(tr("{count} more").format(count=more))
        self.more.setVisible(more > 0)
        spoken = f"{self.reason.text()} {self.effect.text()} {self.evidence.text()}"
        self.setAccessibleName(spoken)
        self.accept.setAccessibleDescription(spoken)  # read out when the card gets the focus

    def buttons(self) -> tuple[ActionButton, ...]:
        """Return its buttons, the main one first."""
        return (self.accept, self.dismiss, self.choose, self.more)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = decision_letter(event)
        if letter:
            self.decided.emit(letter)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the evidence under the buttons where there is no room beside them."""
        super().resizeEvent(event)
        is_narrow, direction = event.size().width() < NARROW, QBoxLayout.Direction
        self._foot.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        side = Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag.AlignRight
        self.evidence.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self.accept.clicked.connect(self._on_accepted)
        self.dismiss.clicked.connect(self._on_dismissed)
        self.choose.clicked.connect(self.choose_wanted)
        self.more.clicked.connect(self.next_wanted)

    def _lay_out(self, mark: MarkLabel) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(SPACE_8)
        for button in self.buttons():
            answers.addWidget(button)
        answers.addStretch(1)
        self._foot.setSpacing(SPACE_8)
        self._foot.addLayout(answers)
        self._foot.addWidget(self.evidence, 1)
        words = QVBoxLayout()
        words.setSpacing(SPACE_4)
        words.addWidget(self.reason)
        words.addWidget(self.effect)
        words.addSpacing(SPACE_4)
        words.addLayout(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(SPACE_8 + 2)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _on_accepted(self) -> None:
        self.decided.emit(ACCEPT)

    def _on_dismissed(self) -> None:
        self.decided.emit(DISMISS)
