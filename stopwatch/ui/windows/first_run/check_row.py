"""One check in a window: a mark, what it is about, how it stands, and the way to try it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.services.diagnosis import Finding, Health
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_2, SPACE_8, SPACE_12
from stopwatch.ui.widgets.buttons import ActionButton, ButtonSize, Face
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.first_run.checks import Check, tr

_MARKS = {
    Health.WORKS: Mark.SENT, Health.PARTLY: Mark.UNDECIDED, Health.MISSING: Mark.STOPPED,
    Health.TESTING: Mark.CHECKING,
}  # fmt: skip


class CheckRow(QWidget):
    """`tried` carries the name of the check that the user wants to try."""

    tried = Signal(str)

    def __init__(self, theme: Theme, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = check
        self.finding = Finding(check.name, Health.TESTING, "")
        self.mark, self.health = MarkLabel(theme, Mark.CHECKING), PlainLabel()
        self.title, self.sentence = PlainLabel(tr(check.title)), PlainLabel()
        self.try_button = ActionButton(theme, tr("Try"), Face(size=ButtonSize.SMALL))
        self.title.setFont(weighted(theme.fonts.body, QFont.Weight.Medium))
        for label in (self.health, self.sentence):
            label.setFont(theme.fonts.small)
            label.setProperty("tone", "text2")
        self.sentence.setWordWrap(True)
        self.try_button.setAccessibleName(tr("Try: {title}").format(title=self.title.text()))
        self._lay_out()
        self.try_button.clicked.connect(self._on_clicked)
        self.show_finding(self.finding)

    def show_finding(self, finding: Finding) -> None:
        """Show how it stands."""
        self.finding = finding
        self.mark.set_mark(_MARKS[finding.health])
        self.health.setText(health_word(finding.health))
        words = " ".join(filter(None, (finding.sentence, finding.advice)))
        self._say(words)
        can_try = bool(self.check.trial) and finding.health in {Health.WORKS, Health.PARTLY}
        self.try_button.setVisible(can_try)

    def ask(self) -> None:
        """Ask the user for what shows that it works."""
        self._say(tr(self.check.trial))

    def confirm(self, words: str) -> None:
        """Say that it was seen to work."""
        self.show_finding(Finding(self.check.name, Health.WORKS, words))

    # ------------------------------------------------------------------ private
    def _say(self, words: str) -> None:
        self.sentence.setText(words)
        self.sentence.setVisible(bool(words))
        self.setAccessibleName(f"{self.title.text()}, {self.health.text()}. {words}")

    def _lay_out(self) -> None:
        words, head = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(SPACE_2)
        head.setSpacing(SPACE_8)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.health)
        words.addLayout(head)
        words.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        row.setSpacing(SPACE_8)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, SPACE_2, 0, 0)
        beside.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside)
        row.addLayout(words, 1)
        row.addWidget(self.try_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _on_clicked(self) -> None:
        self.tried.emit(self.check.name)


def health_word(health: Health) -> str:
    """Return how well something works in a word or two."""
    return {
        Health.WORKS: tr("works"), Health.PARTLY: tr("works in part"),
        Health.MISSING: tr("not here"), Health.TESTING: tr("being tested"),
    }[health]  # fmt: skip
