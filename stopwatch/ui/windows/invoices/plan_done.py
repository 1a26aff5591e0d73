"""What was just set: how the invoices become others, when it leaves, and the way back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.ids import JournalId
from stopwatch.domain.instants import SECOND_MS
from stopwatch.domain.invoices import Preview
from stopwatch.domain.values import dataclass
from stopwatch.ui.sentences import told as in_other_words
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.restyle import restyle
from stopwatch.ui.windows.invoices.plan_bars import PlanBars
from stopwatch.ui.windows.invoices.plan_desk import Delivery
from stopwatch.ui.windows.invoices.plan_sending import sending
from stopwatch.ui.windows.invoices.plan_words import done_title, tr
from stopwatch.ui.windows.invoices.ribbons_picture import Told, picture

_BARS = 4


@dataclass(frozen=True, slots=True)
class Done:
    """One deed: which numbers, and what they do to the invoices of a company."""

    company: str
    numbers: Mapping[int, str]
    preview: Preview
    deed_id: JournalId | None


class DoneCard(QFrame):
    """`due` says that the seconds are over and that it is time to look again."""

    undo_wanted = Signal()
    due = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.done: Done | None = None
        self._bars: PlanBars | None = None
        self.setProperty("ground", "card")
        self.title, self.words = PlainLabel(), PlainLabel()
        self.title.setFont(weighted(theme.fonts.body, QFont.Weight.DemiBold))
        self.title.setWordWrap(True)
        self.words.setFont(tabular(theme.fonts.small))
        self.words.setWordWrap(True)
        self.mark = MarkLabel(theme, Mark.SENDING)
        self.undo = ActionButton(theme, tr("Undo"), Face(kind=ButtonKind.LINK))
        self._inside = QVBoxLayout()
        self._ticking = QTimer(self)
        self._ticking.setInterval(SECOND_MS)
        self._lay_out()
        self.undo.clicked.connect(self.undo_wanted)
        self._ticking.timeout.connect(self.due)

    def begin(self, done: Done, told: Told) -> None:
        """Show what was done."""
        self.end()
        self.done = done
        self.title.setText(done_title(done.company, done.preview))
        self.undo.setAccessibleDescription(self.title.text())
        self._bars = PlanBars(self._theme, picture(done.preview, told, _BARS))
        self._inside.addWidget(self._bars)

    def end(self) -> None:
        """Forget it."""
        self.done = None
        self._ticking.stop()
        if self._bars is not None:
            self._inside.removeWidget(self._bars)
            self._bars.hide()
            self._bars.deleteLater()
            self._bars = None

    def show_deliveries(
        self, deliveries: Mapping[int, Delivery], newest: JournalId | None, now_ms: int
    ) -> None:
        """Show how far it has come; only the newest deed can be taken back."""
        if self.done is None:
            return
        numbers = self.done.numbers
        mine = [deliveries[one] for one in numbers if one in deliveries]
        told = sending(mine, now_ms)
        self.mark.set_mark(told.mark)
        self._say(told.words, is_red=told.mark is Mark.NEEDS_YOU)
        self.undo.setVisible(self.done.deed_id is not None and self.done.deed_id == newest)
        if told.is_held and not self._ticking.isActive():
            self._ticking.start()
        elif not told.is_held:
            self._ticking.stop()

    def show_trouble(self, sentence: str) -> None:
        """Say why it was not taken back."""
        self.mark.set_mark(Mark.NEEDS_YOU)
        self._say(in_other_words(sentence), is_red=True)

    def is_undone(self, deliveries: Mapping[int, Delivery]) -> bool:
        """Whether somebody took it back: nothing is wished, and the numbers are others."""
        if self.done is None:
            return False
        return all(
            one in deliveries and deliveries[one].wish is None and deliveries[one].number != number
            for one, number in self.done.numbers.items()
        )

    def _say(self, words: str, *, is_red: bool) -> None:
        self.words.setText(words)
        restyle(self.words, "tone", "red" if is_red else "text2")
        self.setAccessibleName(f"{self.title.text()}. {words}")

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_8)
        foot.addWidget(self.mark)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 10, 10)
        column.setSpacing(SPACE_8 + 2)
        column.addWidget(self.title)
        column.addLayout(self._inside)
        column.addLayout(foot)
