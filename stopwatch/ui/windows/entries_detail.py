"""The part beside the list: the chosen entry explains itself and offers its verbs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from stopwatch.domain.entry import ShownState
from stopwatch.domain.ids import EntryId
from stopwatch.services.ports.storage import AttemptLine
from stopwatch.services.showing import ShownEntry
from stopwatch.ui.texts import NO_TICKET, billed, hours_minutes
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.banner import Banner, BannerKind
from stopwatch.ui.widgets.buttons import QUIET_INSET, ActionButton, ButtonKind, Face, IconButton
from stopwatch.ui.widgets.chip import Chip, ChipFace, ChipKind
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.entries_actions import LABELS, Verb
from stopwatch.ui.windows.entries_attempts import Attempts
from stopwatch.ui.windows.entries_words import state_words, tr
from stopwatch.ui.windows.entry_words import after_safe, piece_range, safe_sentence

_LEAST, _MOST = 340, 420
_SEND_ANYWAY = 2
_ORDER = (
    Verb.DELETE, Verb.UNDO, Verb.SEND_ANYWAY, Verb.KEEP_HERE, Verb.ADOPT, Verb.RETRY, Verb.ACCEPT,
    Verb.RESTORE, Verb.EDIT,
)  # fmt: skip
_KINDS = {Verb.DELETE: ButtonKind.QUIET, Verb.EDIT: ButtonKind.PRIMARY}


class EntryDetail(QFrame):
    """One entry in full; `verb_chosen` carries what to do with it, after the risk was named."""

    verb_chosen = Signal(Verb)
    copied = Signal(str)
    risk_taken = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(_MOST)
        self._chip = Chip(theme, ChipFace(""))
        self._copy = IconButton(theme, "copy", self.tr("Copy attempts"))
        self._number, self._range = PlainLabel(), PlainLabel()
        self._company, self._title = ElidedLabel(), ElidedLabel()
        self._trouble = Banner(theme, BannerKind.RED)
        self._calm = Banner(theme, BannerKind.NEUTRAL)
        self.risk = Banner(theme, BannerKind.AMBER)
        self._attempts = Attempts(theme)
        self._buttons: dict[Verb, ActionButton] = {}
        self._foot, self._below = QHBoxLayout(), QWidget()
        self._entry_id: EntryId | None = None
        self._make_buttons()
        self._lay_out()
        self._copy.clicked.connect(self.copy_attempts)
        self.risk.answered.connect(self._on_risk_answered)

    # ------------------------------------------------------------------ commands
    def show_entry(
        self,
        shown: ShownEntry,
        history: Sequence[AttemptLine],
        verbs: Sequence[Verb],
        now_ms: int,
    ) -> None:
        """Show an entry, what was tried for it, and what can be done."""
        self.show_state(shown, now_ms)
        ticket, piece = shown.ticket, shown.entry.piece
        self._number.setText(ticket.number if ticket else NO_TICKET)
        self._company.set_full_text(ticket.company if ticket else "")
        self._title.set_full_text(ticket.title if ticket else self.tr("Edit it to choose a ticket"))
        worked = self.tr("{time} worked").format(time=hours_minutes(piece.worked_ms))
        line = (piece_range(piece, now_ms), worked, billed(shown.billed_ms))
        self._range.setText(" · ".join(line))
        self._attempts.show_history(history, piece.zone)
        self._copy.setEnabled(bool(history))
        self._offer(shown, verbs)
        if shown.entry.id != self._entry_id or Verb.SEND_ANYWAY not in verbs:
            self.risk.hide()  # news about the same entry does not take the question away
        self._entry_id = shown.entry.id

    def show_state(self, shown: ShownEntry, now_ms: int) -> None:
        """Say how far the entry has come by now."""
        words = state_words(shown, now_ms)
        kind = ChipKind.RED if words.tone == "red_text" else ChipKind.SUNKEN
        self._chip.set_face(ChipFace(words.word, words.mark, kind=kind))
        self._explain(shown, now_ms)

    def ask_risk(self, shown: ShownEntry) -> None:
        """Name the risk of sending again before it is done."""
        text = self.tr(
            "If the first try arrived after all, Autotask holds {hours} twice until the next "
            "audit finds it."
        )
        self.risk.set_message("", text.format(hours=billed(shown.billed_ms)))
        self.risk.set_answers([self.tr("Keep checking"), self.tr("Send anyway")])
        self.risk.show()
        self.risk.buttons()[0].setFocus()

    def copy_attempts(self) -> None:
        """Hand out the attempts as text for the clipboard."""
        if self._attempts.text:
            self.copied.emit(f"{self._number.text()} {self._range.text()}\n{self._attempts.text}")

    def offered(self) -> tuple[ActionButton, ...]:
        """Return the buttons shown, the main one last."""
        return tuple(one for one in self._buttons.values() if not one.isHidden())

    def button(self, verb: Verb) -> ActionButton:
        """Return the button of a verb; it is hidden while the verb is not offered."""
        return self._buttons[verb]

    # ------------------------------------------------------------------ Qt
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and not self.risk.isHidden():
            self.risk.answer(int(event.text()))
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ private
    def _explain(self, shown: ShownEntry, now_ms: int) -> None:
        is_trouble = shown.state in {ShownState.NEEDS_ATTENTION, ShownState.DELETED_REMOTELY}
        safe, rest = _explained(shown, now_ms)
        for banner, wanted in ((self._trouble, is_trouble), (self._calm, not is_trouble)):
            banner.setVisible(wanted and bool(safe or rest))
            banner.set_message(safe, rest)

    def _offer(self, shown: ShownEntry, verbs: Sequence[Verb]) -> None:
        is_on_its_way = shown.state in {ShownState.WAITING, ShownState.SENT}  # no need
        main = ButtonKind.PLAIN if is_on_its_way else ButtonKind.PRIMARY
        self._buttons[Verb.EDIT].set_kind(main)
        self._below.setVisible(bool(verbs))
        for verb, button in self._buttons.items():
            button.setVisible(verb in verbs)

    def _make_buttons(self) -> None:
        self._foot.addSpacing(-QUIET_INSET)  # the words of the first stand at the margin
        for verb in _ORDER:
            kind = _KINDS.get(verb, ButtonKind.PLAIN)
            keys = verb.value if len(verb.value) == 1 else ""
            button = ActionButton(self._theme, tr(LABELS[verb]), Face(keys=keys, kind=kind))
            button.setProperty("verb", verb.name)
            button.clicked.connect(self._on_clicked)
            self._buttons[verb] = button
            self._foot.addWidget(button)
            if verb is Verb.DELETE:
                self._foot.addStretch(1)

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(WINDOW_MARGIN, 10, WINDOW_MARGIN, 10)
        inside.setSpacing(SPACE_8)
        inside.addWidget(self.risk)
        inside.addLayout(self._foot)
        foot = QVBoxLayout(self._below)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(Hairline(self._theme))
        foot.addLayout(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Hairline(self._theme))
        column.addWidget(self._attempts, 1)
        column.addWidget(self._below)
        self.risk.hide()

    def _head(self) -> QVBoxLayout:
        self._dress_labels()
        first = QHBoxLayout()
        first.addWidget(self._chip)
        first.addStretch(1)
        first.addWidget(self._copy)
        second = QHBoxLayout()
        second.setSpacing(SPACE_8)
        second.addWidget(self._number)
        second.addWidget(self._company, 1)
        head = QVBoxLayout()
        head.setContentsMargins(WINDOW_MARGIN, 12, WINDOW_MARGIN, 12)
        head.setSpacing(4)
        head.addLayout(first)
        head.addLayout(second)
        head.addWidget(self._title)
        head.addWidget(self._range)
        head.addSpacing(4)
        head.addWidget(self._trouble)
        head.addWidget(self._calm)
        return head

    def _dress_labels(self) -> None:
        fonts = self._theme.fonts
        self._title.setFont(fonts.title)
        self._company.setProperty("tone", "text2")
        self._range.setWordWrap(True)
        for label in (self._number, self._range):
            label.setFont(tabular(fonts.body))
            label.setProperty("tone", "text2")

    # ------------------------------------------------------------------ slots
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.verb_chosen.emit(Verb[str(button.property("verb"))])

    def _on_risk_answered(self, number: int) -> None:
        self.risk.hide()
        if number == _SEND_ANYWAY:
            self.risk_taken.emit()


def _explained(shown: ShownEntry, now_ms: int) -> tuple[str, str]:
    """Return the safe sentence and what happened."""
    safe = safe_sentence(shown.billed_ms)
    words = state_words(shown, now_ms)
    if shown.message:
        return after_safe(shown.message, safe)
    match shown.state:
        case ShownState.CHECKING:
            return safe, tr("Autotask did not answer. It is looked up, and sent again by itself.")
        case ShownState.WAITING:
            return safe, tr("It goes to Autotask by itself; {when}.").format(when=words.small)
        case ShownState.DRAFT:
            return safe, tr("It is a draft. Finish it, then it goes to Autotask.")
        case ShownState.LOCAL_ONLY:
            return safe, tr("You keep it on this computer; it is never sent.")
        case _:
            return "", ""
