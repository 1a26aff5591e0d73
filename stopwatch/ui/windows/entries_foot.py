"""The foot of the detail: what can be done, and the one verb that carries a risk, with the risk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, SPACE_16, WINDOW_MARGIN
from stopwatch.ui.widgets.banner import Banner, BannerKind
from stopwatch.ui.widgets.buttons import QUIET_INSET, ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.flow import ApartLayout
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.entries_actions import LABELS, Verb
from stopwatch.ui.windows.entries_words import tr

_SEND_ANYWAY = 2
_ORDER = (
    Verb.DELETE, Verb.DROP, Verb.UNDO, Verb.KEEP_HERE, Verb.ADOPT, Verb.RETRY, Verb.ACCEPT,
    Verb.RESTORE, Verb.SEND, Verb.EDIT,
)  # fmt: skip
_KINDS = {
    Verb.DELETE: ButtonKind.QUIET, Verb.DROP: ButtonKind.QUIET, Verb.EDIT: ButtonKind.PRIMARY,
}  # fmt: skip


class EntryFoot(QWidget):
    """Buttons of what is offered; `risk_taken` comes only after the risk was named twice."""

    verb_chosen = Signal(Verb)
    risk_taken = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[Verb, ActionButton] = {}
        self._row, self._risky = ApartLayout(SPACE_8, leads=2, inset=QUIET_INSET), QWidget()
        self._risk_words = PlainLabel()
        self.risk = Banner(theme, BannerKind.AMBER)
        self._make_buttons()
        self._lay_out()
        self.risk.answered.connect(self._on_risk_answered)

    def offer(self, verbs: Sequence[Verb], hours: str, *, is_main: bool) -> None:
        """Show what can be done; `is_main` says that the user's part is what comes next."""
        self._buttons[Verb.EDIT].set_kind(ButtonKind.PRIMARY if is_main else ButtonKind.PLAIN)
        for verb, button in self._buttons.items():
            button.setVisible(verb in verbs)
        is_risky = Verb.SEND_ANYWAY in verbs
        self._risky.setVisible(is_risky and self.risk.isHidden())
        words = tr("Send anyway books it now. {risk}").format(risk=_at_risk().format(hours=hours))
        self._risk_words.setText(words)
        if not is_risky:
            self.risk.hide()
        self.setVisible(bool(verbs))

    def ask_risk(self, hours: str) -> None:
        """Ask whether to send again all the same; going on as it is comes first."""
        self.risk.set_message("", _at_risk().format(hours=hours))
        self.risk.set_answers([tr("Keep checking"), tr("Send anyway")])
        self._risky.hide()
        self.risk.show()
        self.risk.buttons()[0].setFocus()

    def forget_risk(self) -> None:
        """Take the question away: it was about another entry."""
        self.risk.hide()

    def offered(self) -> tuple[ActionButton, ...]:
        """Return the buttons shown, the main one last."""
        return tuple(one for one in self._buttons.values() if one.isVisibleTo(self))

    def button(self, verb: Verb) -> ActionButton:
        """Return the button of a verb; it is hidden while the verb is not offered."""
        return self._buttons[verb]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.risk.take(event):
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ private
    def _make_buttons(self) -> None:
        self._add_button(Verb.SEND_ANYWAY)
        for verb in _ORDER:
            self._row.addWidget(self._add_button(verb))

    def _add_button(self, verb: Verb) -> ActionButton:
        kind = _KINDS.get(verb, ButtonKind.PLAIN)
        keys = verb.value if len(verb.value) == 1 else ""
        button = ActionButton(self._theme, tr(LABELS[verb]), Face(keys=keys, kind=kind))
        button.setProperty("verb", verb.name)
        button.clicked.connect(self._on_clicked)
        self._buttons[verb] = button
        return button

    def _lay_out(self) -> None:
        self._risk_words.setWordWrap(True)
        self._risk_words.setFont(self._theme.fonts.small)
        self._risk_words.setProperty("tone", "text2")
        risky = QHBoxLayout(self._risky)
        risky.setContentsMargins(0, 0, 0, 0)
        risky.setSpacing(SPACE_16)
        risky.addWidget(self._risk_words, 1)
        risky.addWidget(self._buttons[Verb.SEND_ANYWAY])
        inside = QVBoxLayout()
        inside.setContentsMargins(WINDOW_MARGIN, 10, WINDOW_MARGIN, 10)
        inside.setSpacing(SPACE_8)
        for part in (self._risky, self.risk):
            inside.addWidget(part)
        inside.addLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self._theme))
        column.addLayout(inside)
        self.risk.hide()

    # ------------------------------------------------------------------ slots
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.verb_chosen.emit(Verb[str(button.property("verb"))])

    def _on_risk_answered(self, number: int) -> None:
        self.risk.hide()
        self._risky.show()
        if number == _SEND_ANYWAY:
            self.risk_taken.emit()


def _at_risk() -> str:
    return tr(
        "If the first try arrived after all, Autotask holds {hours} twice until the next audit "
        "finds it."
    )
