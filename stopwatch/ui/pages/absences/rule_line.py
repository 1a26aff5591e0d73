"""Offers to remember a choice: for which length, and what to do then. Off until it is ticked."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QHBoxLayout, QWidget

from stopwatch.domain.absence import AbsenceChoice, Cause
from stopwatch.domain.absence_rule import Rule
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.overriding import override
from stopwatch.ui.pages.absences.words import remember_words, span_words, tr
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.choice import Choice

_SPANS = tuple(minutes * MINUTE_MS for minutes in (5, 10, 15, 30, 60, 120))
_BOUND_LETTERS, _SPAN_LETTERS, _CHOICE_LETTERS = (
    5,
    5,
    8,
)  # what is longer is whole in the list that opens
_GROWS, _BESIDE_WORDS = 100, 48  # of a field: where there is room, up to its words and its arrow
_BY_LETTERS = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_CHOICES = (AbsenceChoice.KEEP, AbsenceChoice.CUT)


class RuleLine(QWidget):
    """A box and three fields: up to or from a length, and what is done then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cause, self._length_ms = Cause.IDLE, 0
        self.box, self.bound, self.span, self.choice = QCheckBox(), Choice(), Choice(), Choice()
        self.bound.addItems([tr("up to"), tr("from")])
        self.span.addItems([*map(span_words, _SPANS), tr("any length")])
        self.choice.addItems([tr("Keep on ticket"), tr("Not work")])
        for field, letters in (
            (self.bound, _BOUND_LETTERS), (self.span, _SPAN_LETTERS),
            (self.choice, _CHOICE_LETTERS),
        ):  # fmt: skip
            field.setSizeAdjustPolicy(_BY_LETTERS)
            field.setMinimumContentsLength(letters)
            field.setMaximumWidth(_whole_width(field))
        self.bound.setAccessibleName(tr("Up to a length, or from it on"))
        self.span.setAccessibleName(tr("Which length"))
        self.choice.setAccessibleName(tr("What to do then"))
        fields = QHBoxLayout()
        fields.setSpacing(SPACE_8)
        fields.addWidget(self.bound)
        fields.addWidget(self.span)
        fields.addWidget(self.choice, _GROWS)
        fields.addStretch(1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 10, 0, 10)
        self._whole.setSpacing(SPACE_8)
        self._whole.addWidget(self.box)
        self._whole.addLayout(fields, 1)
        self.bound.currentIndexChanged.connect(self._on_bound)
        self.box.toggled.connect(self._on_toggled)
        self._on_toggled()

    def show_for(self, cause: Cause, length_ms: int, choice: AbsenceChoice) -> None:
        """Offer a rule for a cause, long enough for what is being decided."""
        self._cause = cause
        self.box.setText(remember_words(cause))
        self._length_ms = length_ms
        self.bound.setCurrentIndex(0)
        self._on_bound()
        self.choice.setCurrentIndex(0 if choice is AbsenceChoice.KEEP else 1)

    def clear(self) -> None:
        """Remember nothing."""
        self.box.setChecked(False)

    def rule(self) -> Rule | None:
        """Return the rule that is to be remembered, if one is."""
        if not self.box.isChecked() or self.isHidden():
            return None
        at, choice = self.span.currentIndex(), _CHOICES[self.choice.currentIndex()]
        if at == len(_SPANS):
            return Rule(self._cause, choice)
        if self._is_from:
            return Rule(self._cause, choice, over_ms=_SPANS[at])
        return Rule(self._cause, choice, _SPANS[at])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields below the words where both are not to be had side by side."""
        super().resizeEvent(event)
        parts = (self.box, self.bound, self.span, self.choice)
        room = sum(part.sizeHint().width() for part in parts) + 3 * SPACE_8
        way = QBoxLayout.Direction
        self._whole.setDirection(way.TopToBottom if room > self.width() else way.LeftToRight)

    @property
    def _is_from(self) -> bool:
        return self.bound.currentIndex() == 1

    def _on_bound(self) -> None:
        """Propose the nearest length that holds for what is being decided."""
        places = range(len(_SPANS))
        short = [at for at in places if _SPANS[at] <= self._length_ms]
        long = [at for at in places if _SPANS[at] >= self._length_ms]
        fitting = short[-1:] if self._is_from else long[:1]
        self.span.setCurrentIndex(fitting[0] if fitting else len(_SPANS))

    def _on_toggled(self) -> None:
        for part in (self.bound, self.span, self.choice):
            part.setEnabled(self.box.isChecked())


def _whole_width(field: Choice) -> int:
    words = (field.itemText(at) for at in range(field.count()))
    return max(map(field.fontMetrics().horizontalAdvance, words)) + _BESIDE_WORDS
