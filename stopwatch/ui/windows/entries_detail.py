"""The part beside the list: the chosen entry or wish explains itself and offers its verbs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.entry import ShownState
from stopwatch.services.ports.storage import AttemptLine
from stopwatch.services.showing import ShownEntry
from stopwatch.services.wishes import ShownWish
from stopwatch.ui.sentences import told
from stopwatch.ui.texts import billed_or_not, hours_minutes, length, number_of, order_words
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.banner import Banner, BannerKind
from stopwatch.ui.widgets.buttons import ActionButton, IconButton
from stopwatch.ui.widgets.chip import Chip, ChipFace, ChipKind
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.entries_actions import Verb
from stopwatch.ui.windows.entries_attempts import Attempts
from stopwatch.ui.windows.entries_doubt import window_of
from stopwatch.ui.windows.entries_explained import explained, explained_wish
from stopwatch.ui.windows.entries_foot import EntryFoot
from stopwatch.ui.windows.entries_message import CalmMessage
from stopwatch.ui.windows.entries_words import StateWords, state_words, wish_words
from stopwatch.ui.windows.entry_words import piece_range

_LEAST, _MOST, _ANY_WIDTH = 340, 420, 16_777_215
_CHIPS = {
    Mark.NEEDS_YOU: ChipKind.RED, Mark.CHECKING: ChipKind.ACCENT, Mark.SENDING: ChipKind.ACCENT,
}  # fmt: skip
_NO_NEED = {ShownState.WAITING, ShownState.SENT, ShownState.CHECKING}


class EntryDetail(QFrame):
    """One entry or wish in full; `verb_chosen` carries what to do with it."""

    verb_chosen = Signal(Verb)
    risk_taken = Signal()
    copied = Signal(str)
    open_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chip = Chip(theme, ChipFace(""))
        self.back = IconButton(theme, "chevron-left", self.tr("Back to the list"))
        self._copy = IconButton(theme, "copy", self.tr("Copy attempts"))
        self.open = IconButton(theme, "open", self.tr("Open in Autotask"))
        self._number, self._range = PlainLabel(), PlainLabel()
        self._company, self._title = ElidedLabel(), ElidedLabel()
        self._trouble = Banner(theme, BannerKind.RED)
        self._calm, self._calm_line = CalmMessage(theme), Hairline(theme)
        self._attempts, self.foot = Attempts(theme), EntryFoot(theme)
        self._history: tuple[AttemptLine, ...] = ()
        self._key = ""
        self._lay_out()
        self.lie_over(is_over=False)
        self._connect()

    # ------------------------------------------------------------------ commands
    def show_entry(
        self,
        shown: ShownEntry,
        history: Sequence[AttemptLine],
        verbs: Sequence[Verb],
        now_ms: int,
    ) -> None:
        """Show an entry, what was tried for it, and what can be done."""
        piece = shown.entry.piece
        self._begin(shown.entry.id, history)
        self.show_state(shown, now_ms)
        ticket = shown.ticket
        self._number.setText(number_of(ticket, ""))
        self._company.set_full_text(ticket.company if ticket else "")
        self._title.set_full_text(ticket.title if ticket else self.tr("Edit it to choose a ticket"))
        worked = self.tr("{time} worked").format(time=hours_minutes(piece.worked_ms))
        when = piece_range(piece, now_ms)
        order = order_words(shown.purchase_order)
        bill = billed_or_not(shown.billed_ms, is_billable=shown.is_billable)
        line = (when[:1].upper() + when[1:], worked, bill, order)
        self._range.setText(" · ".join(part for part in line if part))
        self._attempts.show_history(history, shown.item, piece.zone, now_ms)
        self.foot.offer(verbs, length(shown.told_ms), is_main=shown.state not in _NO_NEED)

    def show_wish(
        self, wish: ShownWish, history: Sequence[AttemptLine], verbs: Sequence[Verb], zone: str,
        now_ms: int,
    ) -> None:  # fmt: skip
        """Show a wish for a ticket, what was tried for it, and what can be done."""
        ticket = wish.ticket
        self._begin(wish.item.id, history)
        self._show_words(wish_words(wish, zone))
        self._number.setText(ticket.number if ticket else "")
        self._company.set_full_text(ticket.company if ticket else "")
        self._title.set_full_text(told(wish.words))
        self._range.setText(ticket.title if ticket else "")
        self._say(explained_wish(wish), is_trouble=wish.item.attention is not None)
        self._calm.show_window(None, zone)
        self._attempts.show_history(history, wish.item, zone, now_ms)
        self.foot.offer(verbs, "", is_main=False)

    def show_state(self, shown: ShownEntry, now_ms: int) -> None:
        """Say how far the entry has come by now."""
        self._show_words(state_words(shown, now_ms))
        is_trouble = shown.state in {ShownState.NEEDS_ATTENTION, ShownState.DELETED_REMOTELY}
        self._say(explained(shown, now_ms), is_trouble=is_trouble)
        stops = window_of(shown.item, self._history, now_ms)
        self._calm.show_window(stops, shown.entry.piece.zone)

    def ask_risk(self, shown: ShownEntry) -> None:
        """Name the risk of sending again before it is done."""
        self.foot.ask_risk(length(shown.told_ms))

    def lie_over(self, *, is_over: bool) -> None:
        """Take the whole width with a way back, or stand beside the list."""
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(_ANY_WIDTH if is_over else _MOST)
        self.back.setVisible(is_over)

    def copy_attempts(self) -> None:
        """Hand out the attempts as text for the clipboard."""
        if self._attempts.text:
            self.copied.emit(f"{self._number.text()} {self._range.text()}\n{self._attempts.text}")

    def offered(self) -> tuple[ActionButton, ...]:
        """Return the buttons shown, the main one last."""
        return self.foot.offered()

    def button(self, verb: Verb) -> ActionButton:
        """Return the button of a verb; it is hidden while the verb is not offered."""
        return self.foot.button(verb)

    # ------------------------------------------------------------------ private
    def _begin(self, key: str, history: Sequence[AttemptLine]) -> None:
        if key != self._key:
            self.foot.forget_risk()  # news about the same entry does not take the question away
        self._key = key
        self._history = tuple(history)
        self._copy.setEnabled(bool(history))

    def _show_words(self, words: StateWords) -> None:
        kind = _CHIPS.get(words.mark, ChipKind.SUNKEN)
        self._chip.set_face(ChipFace(words.word, words.mark, kind=kind))

    def _say(self, said: tuple[str, str], *, is_trouble: bool) -> None:
        for part, is_wanted in ((self._trouble, is_trouble), (self._calm, not is_trouble)):
            part.set_message(*said)
            part.setVisible(is_wanted and any(said))
        self._calm_line.setVisible(not is_trouble and any(said))

    def _connect(self) -> None:
        self._copy.clicked.connect(self.copy_attempts)
        self.open.clicked.connect(self.open_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.foot.verb_chosen.connect(self.verb_chosen)
        self.foot.risk_taken.connect(self.risk_taken)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Hairline(self._theme))
        column.addWidget(self._calm)
        column.addWidget(self._calm_line)
        column.addWidget(self._attempts, 1)
        column.addWidget(self.foot)

    def _head(self) -> QVBoxLayout:
        self._dress_labels()
        first = QHBoxLayout()
        first.setSpacing(SPACE_4)
        first.addWidget(self.back)
        first.addWidget(self._chip)
        first.addStretch(1)
        first.addWidget(self._copy)
        first.addWidget(self.open)
        second = QHBoxLayout()
        second.setSpacing(SPACE_8)
        second.addWidget(self._number)
        second.addWidget(self._company, 1)
        head = QVBoxLayout()
        head.setContentsMargins(WINDOW_MARGIN, 12, WINDOW_MARGIN, 12)
        head.setSpacing(SPACE_4)
        head.addLayout(first)
        head.addLayout(second)
        head.addWidget(self._title)
        head.addWidget(self._range)
        head.addSpacing(SPACE_4)
        head.addWidget(self._trouble)
        return head

    def _dress_labels(self) -> None:
        fonts = self._theme.fonts
        self._title.setFont(fonts.title)
        self._company.setProperty("tone", "text2")
        self._range.setWordWrap(True)
        for label in (self._number, self._range):
            label.setFont(tabular(fonts.body))
            label.setProperty("tone", "text2")
