"""The sheet that ends a problem: which incidents with it, how each stands then, and the words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from stopwatch.domain.catalog import PickValue
from stopwatch.domain.ids import TargetId
from stopwatch.domain.ticket import STATUS_COMPLETE, Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.resolving import Resolution, ResolvePlan
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8
from stopwatch.ui.widgets.choice import Choice
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.on_screen import TallScrollArea
from stopwatch.ui.windows.problems_sheet import Sheet
from stopwatch.ui.windows.problems_words import tickets_words, tr

_NOTES_HEIGHT, _EACH_LEAST = 56, 60


class Which(Enum):
    """Which incidents are resolved with the problem."""

    ALL = 0
    SELECTED = 1
    NONE = 2


@dataclass(frozen=True, slots=True)
class ToResolve:
    """What the sheet is about: a problem, its plan, and which of its incidents are ticked."""

    problem_id: TargetId
    plan: ResolvePlan
    ticked: tuple[TargetId, ...] = ()


class ResolveSheet(Sheet):
    """One action, one undo; the button counts the tickets."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, tr("Resolve with incidents"), window)
        self._theme = theme
        self._it: ToResolve | None = None
        self._which = QButtonGroup(self)
        self.radios = {which: QRadioButton() for which in Which}
        self.becomes, self.incidents_become = Choice(), Choice()
        self.words = QPlainTextEdit()
        self.same = QCheckBox(tr("The same words on every incident"))
        self._each, self._fields = QGridLayout(), dict[TargetId, QLineEdit]()
        self._inside_each = QWidget()
        self._scroll = TallScrollArea(_EACH_LEAST)
        self._scroll.hold(self._inside_each)
        for ground in (self._inside_each, self._scroll.viewport()):
            ground.setAutoFillBackground(False)  # that of the sheet is seen through
        self._waits, self._waiting = PlainLabel(), QWidget()
        self._fill()
        self._which.buttonClicked.connect(self._renew)
        self.same.toggled.connect(self._renew)

    # ------------------------------------------------------------------ commands
    def begin(self, it: ToResolve) -> None:
        """Ask anew about a problem; all open incidents, unless some are ticked, come first."""
        self._it = it
        opened = len(it.plan.open_incidents)
        words = tr("All {count} incidents, {open} of them still open")
        self.radios[Which.ALL].setText(words.format(count=len(it.plan.incidents), open=opened))
        ticked = tr("The {count} selected ones").format(count=len(it.ticked))
        self.radios[Which.SELECTED].setText(ticked)
        self.radios[Which.SELECTED].setEnabled(bool(it.ticked))
        self.radios[Which.NONE].setText(tr("None, only the problem"))
        self.radios[Which.ALL].setChecked(True)
        for combo in (self.becomes, self.incidents_become):
            _offer(combo, it.plan.statuses)
        self.words.clear()
        self.same.setChecked(True)
        self._waits.setText(it.plan.waits)
        self._waiting.setVisible(bool(it.plan.waits))
        self._renew()
        self.open_up()
        self.words.setFocus()

    def resolutions(self) -> tuple[Resolution, ...]:
        """Return what becomes of each ticket, the problem first."""
        assert self._it is not None
        own = Resolution(self._it.problem_id, _status(self.becomes), self._typed())
        status = _status(self.incidents_become)
        others = (Resolution(one.id, status, self._words_of(one.id)) for one in self.chosen())
        return (own, *others)

    def chosen(self) -> tuple[Ticket, ...]:
        """Return the open incidents that are resolved too."""
        if self._it is None or self.radios[Which.NONE].isChecked():
            return ()
        opened = self._it.plan.open_incidents
        if self.radios[Which.ALL].isChecked():
            return opened
        return tuple(one for one in opened if one.id in self._it.ticked)

    def field_of(self, ticket_id: TargetId) -> QLineEdit:
        """Return the field for the words of one incident."""
        return self._fields[ticket_id]

    # ------------------------------------------------------------------ private
    def _words_of(self, ticket_id: TargetId) -> str:
        is_own = not self.same.isChecked() and ticket_id in self._fields
        return self._fields[ticket_id].text().strip() if is_own else self._typed()

    def _typed(self) -> str:
        return self.words.toPlainText().strip()

    def _renew(self) -> None:
        chosen = self.chosen()
        self.confirm.setText(tr("Resolve {tickets}").format(tickets=tickets_words(len(chosen) + 1)))
        self.incidents_become.setEnabled(bool(chosen))
        self.same.setEnabled(bool(chosen))
        self._ask_each(() if self.same.isChecked() else chosen)
        self.settle()

    def _ask_each(self, tickets: Sequence[Ticket]) -> None:
        """Show a field for the words of each; what was typed already stays."""
        typed = {key: field.text() for key, field in self._fields.items()}
        while (item := self._each.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # deleted only when the event loop turns
                widget.deleteLater()
        self._fields = {one.id: QLineEdit(typed.get(one.id, self._typed())) for one in tickets}
        for place, one in enumerate(tickets):
            label, field = PlainLabel(one.number), self._fields[one.id]
            label.setFont(self._theme.fonts.small)
            field.setCursorPosition(0)
            field.setAccessibleName(tr("Resolution of {number}").format(number=one.number))
            self._each.addWidget(label, place, 0)
            self._each.addWidget(field, place, 1)
        self._scroll.setVisible(bool(tickets))

    def _fill(self) -> None:
        for which, radio in self.radios.items():
            self._which.addButton(radio, which.value)
            self.inside.addWidget(radio)
        statuses = QHBoxLayout()
        statuses.setSpacing(SPACE_8)
        for label, combo in (
            (tr("Problem becomes"), self.becomes),
            (tr("Incidents become"), self.incidents_become),
        ):
            statuses.addLayout(self._labelled(label, combo), 1)
        self.inside.addLayout(statuses)
        self.words.setFixedHeight(_NOTES_HEIGHT)
        self.words.setTabChangesFocus(True)
        self.inside.addLayout(self._labelled(tr("Resolution"), self.words))
        self.inside.addWidget(self.same)
        self._each.setContentsMargins(0, 0, 0, 0)
        self._inside_each.setLayout(self._each)
        self.inside.addWidget(self._scroll, 1)
        self.inside.addWidget(self._waiting)
        waiting = QHBoxLayout(self._waiting)
        waiting.setContentsMargins(0, 0, 0, 0)
        waiting.addWidget(MarkLabel(self._theme, Mark.WAITING))
        waiting.addWidget(self._waits, 1)
        self._waits.setWordWrap(True)
        self._waits.setFont(self._theme.fonts.small)
        self._waits.setProperty("tone", "text2")

    def _labelled(self, text: str, widget: QWidget) -> QVBoxLayout:
        label = PlainLabel(text)
        label.setFont(self._theme.fonts.small)
        label.setProperty("tone", "text2")
        label.setBuddy(widget)
        widget.setAccessibleName(text)
        column = QVBoxLayout()
        column.setSpacing(SPACE_4 - 1)
        column.addWidget(label)
        column.addWidget(widget)
        return column


def _offer(combo: QComboBox, statuses: Sequence[PickValue]) -> None:
    """List the statuses, with the one that ends a ticket chosen."""
    combo.clear()
    combo.addItem(tr("Stays as it is"), None)
    for one in statuses:
        combo.addItem(one.label, one.label)
        if one.value == STATUS_COMPLETE:
            combo.setCurrentIndex(combo.count() - 1)


def _status(combo: QComboBox) -> str | None:
    data = combo.currentData()
    return data if isinstance(data, str) else None
