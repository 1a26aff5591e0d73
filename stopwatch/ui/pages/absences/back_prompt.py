"""The question on return: it never takes the keyboard, and ignored it joins the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.absence import AbsenceChoice
from stopwatch.domain.absence_verdict import Moment
from stopwatch.domain.overriding import override
from stopwatch.services.absences import Inbox
from stopwatch.ui.pages.absences.words import cause_words, minutes_of, names, range_words, tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.widgets.buttons import ActionButton, ButtonSize, Face, IconButton
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel

WIDTH, _MARGIN, _FROM_EDGE, SHOWN_MS = 388, 14, 16, 20_000


def title_words(moment: Moment, inbox: Inbox) -> str:
    """Return what the question says first, like Away 12 min, 14:16 to 14:28."""
    return tr("Away {count} min, {range}").format(
        count=minutes_of(moment.length_ms), range=range_words(moment.span, inbox.zone)
    )


def body_words(moment: Moment) -> str:
    """Return why, and that nothing happened yet."""
    return tr("{cause}. Nothing is booked yet.").format(cause=cause_words(moment))


class BackPrompt(QFrame):
    """`chosen` carries the choice; it goes by itself, which decides nothing."""

    chosen = Signal(AbsenceChoice)

    def __init__(
        self, theme: Theme, moment: Moment, inbox: Inbox, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        flags = Qt.WindowType
        self.setWindowFlags(
            flags.Tool | flags.FramelessWindowHint | flags.WindowStaysOnTopHint
            | flags.WindowDoesNotAcceptFocus
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Away"))
        self.setProperty("ground", "sheet")
        self.moment = moment
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close)
        self._lay_out(theme, moment, inbox)
        self.setFixedWidth(max(WIDTH, self.sizeHint().width()))
        self.setAccessibleName(f"{title_words(moment, inbox)}. {body_words(moment)}")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Come up at the lower right, for a while."""
        self.adjustSize()
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.move(
            room.right() - self.width() - _FROM_EDGE, room.bottom() - self.height() - _FROM_EDGE
        )
        super().showEvent(event)
        self._timer.start(SHOWN_MS)

    # ------------------------------------------------------------------ private
    def _lay_out(self, theme: Theme, moment: Moment, inbox: Inbox) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        column.setSpacing(8)
        column.addLayout(self._head(theme, moment, inbox))
        choices = QHBoxLayout()
        choices.setSpacing(8)
        words = {
            AbsenceChoice.KEEP: tr("Keep"), AbsenceChoice.CUT: tr("Not work"),
            AbsenceChoice.OTHER: tr("Other ticket…"), AbsenceChoice.SPLIT: tr("Split…"),
        }  # fmt: skip
        for choice, word in words.items():
            button = ActionButton(theme, word)
            button.setProperty("choice", choice.value)
            button.clicked.connect(self._on_clicked)
            choices.addWidget(button)
        choices.addStretch(1)
        column.addLayout(choices)
        column.addWidget(Hairline(theme))
        column.addLayout(self._foot(theme, len(inbox.pending) - 1))

    def _head(self, theme: Theme, moment: Moment, inbox: Inbox) -> QGridLayout:
        number, name = names(moment, inbox)
        title, body = PlainLabel(title_words(moment, inbox)), ElidedLabel(body_words(moment))
        title.setFont(weighted(theme.fonts.title, QFont.Weight.DemiBold))
        body.setProperty("tone", "text2")
        ticket = ElidedLabel(f"{number}  {name}".strip())
        ticket.setFont(theme.fonts.small)
        close = IconButton(theme, "close", tr("Decide later"))
        close.clicked.connect(self.close)
        head = QGridLayout()
        head.setHorizontalSpacing(8)
        head.setVerticalSpacing(2)
        head.setColumnStretch(1, 1)
        head.addWidget(MarkLabel(theme, Mark.UNDECIDED), 0, 0)
        head.addWidget(title, 0, 1)
        head.addWidget(close, 0, 2)
        head.addWidget(body, 1, 1, 1, 2)
        head.addWidget(ticket, 2, 1, 1, 2)
        return head

    def _foot(self, theme: Theme, others: int) -> QHBoxLayout:
        said = ""
        if others == 1:
            said = tr("1 other waits in the list.")
        elif others > 1:
            said = tr("{count} others wait in the list.").format(count=others)
        rest, later = ElidedLabel(said), Face(size=ButtonSize.SMALL)
        rest.setFont(theme.fonts.small)
        rest.setProperty("tone", "text2")
        button = ActionButton(theme, tr("Decide later"), later)
        button.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(rest, 1)
        foot.addWidget(button)
        return foot

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.chosen.emit(AbsenceChoice(button.property("choice")))
            self.close()
