"""Offers to remember a choice: for which length, and what to do then. Off until it is ticked."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QHBoxLayout, QWidget
from typing_extensions import override

from stopwatch.domain.absence import AbsenceChoice, Cause
from stopwatch.domain.absence_rule import Rule
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.ui.pages.absences.words import remember_words, span_words, tr
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.choice import Choice

_SPANS = tuple(minutes * MINUTE_MS for minutes in (5, 10, 15, 30, 60, 120))
_SPAN_LETTERS, _CHOICE_LETTERS = 5, 8  # what is longer is whole in the list that opens
_BY_LETTERS = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_CHOICES = (AbsenceChoice.KEEP, AbsenceChoice.CUT)


class RuleLine(QWidget):
    """A box and two fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cause = Cause.IDLE
        self.box, self.span, self.choice = QCheckBox(), Choice(), Choice()
        self.span.addItems([*map(span_words, _SPANS), tr("any length")])
        self.choice.addItems([tr("Keep on ticket"), tr("Not work")])
        for field, letters in ((self.span, _SPAN_LETTERS), (self.choice, _CHOICE_LETTERS)):
            field.setSizeAdjustPolicy(_BY_LETTERS)
            field.setMinimumContentsLength(letters)
        self.span.setAccessibleName(tr("Up to which length"))
        self.choice.setAccessibleName(tr("What to do then"))
        fields = QHBoxLayout()
        fields.setSpacing(SPACE_8)
        fields.addWidget(self.span)
        fields.addWidget(self.choice)
        fields.addStretch(1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 10, 0, 10)
        self._whole.setSpacing(SPACE_8)
        self._whole.addWidget(self.box)
        self._whole.addLayout(fields, 1)
        self.box.toggled.connect(self._on_toggled)
        self._on_toggled()

    def show_for(self, cause: Cause, length_ms: int, choice: AbsenceChoice) -> None:
        """Offer a rule for a cause, long enough for what is being decided."""
        self._cause = cause
        self.box.setText(remember_words(cause))
        fitting = (at for at, span in enumerate(_SPANS) if span >= length_ms)
        self.span.setCurrentIndex(next(fitting, len(_SPANS)))
        self.choice.setCurrentIndex(0 if choice is AbsenceChoice.KEEP else 1)

    def clear(self) -> None:
        """Remember nothing."""
        self.box.setChecked(False)

    def rule(self) -> Rule | None:
        """Return the rule that is to be remembered, if one is."""
        if not self.box.isChecked() or self.isHidden():
            return None
        at = self.span.currentIndex()
        up_to = _SPANS[at] if at < len(_SPANS) else None
        return Rule(self._cause, _CHOICES[self.choice.currentIndex()], up_to)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields below the words where both are not to be had side by side."""
        super().resizeEvent(event)
        parts = (self.box, self.span, self.choice)
        room = sum(part.sizeHint().width() for part in parts) + 2 * SPACE_8
        way = QBoxLayout.Direction
        self._whole.setDirection(way.TopToBottom if room > self.width() else way.LeftToRight)

    def _on_toggled(self) -> None:
        for part in (self.span, self.choice):
            part.setEnabled(self.box.isChecked())
