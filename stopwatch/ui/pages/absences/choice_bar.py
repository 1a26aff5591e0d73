"""The four choices side by side; none is chosen until the user chooses."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from stopwatch.domain.absence import AbsenceChoice
from stopwatch.ui.pages.absences.words import tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.buttons import ActionButton, Face

LETTERS = {
    "K": AbsenceChoice.KEEP, "N": AbsenceChoice.CUT, "O": AbsenceChoice.OTHER,
    "S": AbsenceChoice.SPLIT,
}  # fmt: skip


class ChoiceBar(QWidget):
    """`chosen` carries the choice; choosing does nothing yet."""

    chosen = Signal(AbsenceChoice)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[AbsenceChoice, ActionButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        words = (
            tr("Keep on ticket"), tr("Not work"), tr("Other ticket"), tr("Split"),
        )  # fmt: skip
        places = ("first", "middle", "middle", "last")
        for (letter, choice), word, place in zip(LETTERS.items(), words, places, strict=True):
            button = ActionButton(theme, word, Face(keys=letter))
            button.setProperty("segment", place)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._buttons[choice] = button
            self._group.addButton(button)
            row.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def choice(self) -> AbsenceChoice | None:
        """What is chosen."""
        return next((one for one, button in self._buttons.items() if button.isChecked()), None)

    def button(self, choice: AbsenceChoice) -> ActionButton:
        """Return the button of a choice."""
        return self._buttons[choice]

    def choose(self, choice: AbsenceChoice) -> None:
        """Choose, as a click does."""
        self._buttons[choice].setChecked(True)
        self.chosen.emit(choice)

    def clear(self) -> None:
        """Choose nothing."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _on_clicked(self, button: QAbstractButton) -> None:
        found = next(one for one, known in self._buttons.items() if known is button)
        self.chosen.emit(found)
