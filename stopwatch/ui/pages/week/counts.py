"""What of the week is not in Autotask yet, as marks with counts; each narrows the grid to it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.week import WeekState
from stopwatch.ui.pages.week.words import OPEN_STATES, STATE_MARKS, state_word, tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.marks import MarkPainter
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, rounded_box, runs_width
from stopwatch.ui.windows.invoices.ink_button import InkButton

_INSET, _MARK, _GAP = 5.0, 11.0, 6.0


class Count(InkButton):
    """Mark, word and number of one state; checked, the grid shows nothing else."""

    chosen = Signal(WeekState)

    def __init__(self, theme: Theme, state: WeekState, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.state, self._count, self._is_short = state, 0, False
        self._marks = MarkPainter(theme)
        self.setCheckable(True)
        self.clicked.connect(self._on_clicked)

    def show_count(self, count: int, *, is_short: bool) -> None:
        """Show how many there are; a short one leaves its word to the tool tip."""
        self._count, self._is_short = count, is_short
        words = tr("{state}: {count}").format(state=state_word(self.state), count=count)
        self.setAccessibleName(words)
        self.setToolTip(tip(tr("{words}. Show nothing else.").format(words=words)))
        self.updateGeometry()
        self.update()

    @override
    def content_width(self) -> float:
        return 2 * _INSET + _MARK + runs_width(self._runs())

    @override
    def paint_content(self, painter: QPainter) -> None:
        theme = self._theme
        if self.isChecked():
            rounded_box(painter, QRectF(self.rect()), 4, theme.colour("sel"), None)
        box = QRectF(_INSET, 0, _MARK, self.height())
        self._marks.paint(painter, box, STATE_MARKS[self.state])
        base = baseline(0, self.height(), theme.fonts.small)
        draw_runs(painter, _INSET + _MARK, base, self._runs())

    def _runs(self) -> list[Run]:
        font = tabular(self._theme.fonts.small)
        strong = weighted(font, QFont.Weight.DemiBold)
        count = Run(f"{self._count}", strong, self._theme.colour("text"), gap=_GAP)
        if self._is_short:
            return [count]
        return [Run(state_word(self.state), font, self._theme.colour("text2"), gap=_GAP), count]

    def _on_clicked(self) -> None:
        self.chosen.emit(self.state)


class Counts(QWidget):
    """A line of counts; `narrowed` says which states are to be shown, none means all."""

    narrowed = Signal(frozenset)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = 10_000
        self._counts: Mapping[WeekState, int] = {}
        self.buttons = {state: Count(theme, state) for state in OPEN_STATES}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self.buttons.values():
            button.hide()
            button.chosen.connect(self._on_chosen)
            row.addWidget(button)
        row.addStretch(1)

    @property
    def states(self) -> frozenset[WeekState]:
        """The states that the grid is narrowed to."""
        return frozenset(state for state, one in self.buttons.items() if one.isChecked())

    def show_counts(self, counts: Mapping[WeekState, int]) -> None:
        """Show how many lines stand in each state that is still open."""
        self._counts = counts
        for state, button in self.buttons.items():
            if state not in counts and button.isChecked():
                button.setChecked(False)
            button.setVisible(state in counts)
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Leave the words out where there is no room for them; the numbers stay."""
        self._room = room
        for is_short in (False, True):
            for state, count in self._counts.items():
                if state in self.buttons:
                    self.buttons[state].show_count(count, is_short=is_short)
            wanted = sum(
                one.sizeHint().width() + 4 for one in self.buttons.values() if one.isVisibleTo(self)
            )
            if wanted <= room:
                return

    def clear(self) -> bool:
        """Show everything again; return whether the grid was narrowed."""
        was_narrowed = bool(self.states)
        for button in self.buttons.values():
            button.setChecked(False)
        if was_narrowed:
            self.narrowed.emit(frozenset())
        return was_narrowed

    def _on_chosen(self, state: WeekState) -> None:
        for button in self.buttons.values():
            if button.state is not state:
                button.setChecked(False)
        self.narrowed.emit(self.states)
