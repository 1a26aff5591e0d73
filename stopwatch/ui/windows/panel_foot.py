"""The panel's foot: what needs you, what waits, and how to take back the last thing."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.reminder import Reminder
from stopwatch.services.overview import Overview
from stopwatch.ui import texts
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.reminder_later import LaterMenu
from stopwatch.ui.windows.reminder_words import reminder_words

_TOAST_MS = 8_000


class FootLine(QWidget):
    """A mark, a sentence and what can be done about it. Sentences wrap: none may be cut."""

    def __init__(self, theme: Theme, mark: Mark, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = PlainLabel(parent=self)
        self.words.setWordWrap(True)
        self.words.setProperty("tone", "text2")
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = ActionButton(theme, action, Face(kind=ButtonKind.LINK), self)
        self.mark = MarkLabel(theme, mark, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 10, 1)
        row.setSpacing(8)
        row.addWidget(self.mark)
        row.addWidget(self.words, 1)
        row.addWidget(self.action)
        self.hide()

    def show_words(self, words: str, *, can_act: bool = True) -> None:
        """Show a sentence; an empty one hides the line."""
        self.words.setText(words)
        self.action.setVisible(can_act)
        self.setVisible(bool(words))


class PanelFoot(QWidget):
    """Signals say which way out was chosen."""

    entries_wanted = Signal()
    needing_wanted = Signal()
    sign_in_wanted = Signal()
    undo_wanted = Signal()
    put_off = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toast = FootLine(theme, Mark.SENT, self.tr("Undo"), self)
        self._sign_in = FootLine(theme, Mark.NEEDS_YOU, self.tr("Sign in"), self)
        self._needs = FootLine(theme, Mark.NEEDS_YOU, self.tr("Open"), self)
        self._overlap = FootLine(theme, Mark.OVERLAP, "", self)
        self._waits = FootLine(theme, Mark.WAITING, self.tr("Show"), self)
        self._local = FootLine(theme, Mark.LOCAL, self.tr("Connect…"), self)
        self._elsewhere = FootLine(theme, Mark.WAITING, self.tr("Accounts…"), self)
        self._reminder = FootLine(theme, Mark.RUNNING, self.tr("Later…"), self)
        self._reminder.mark.set_icon("clock")
        self._unhosted = FootLine(theme, Mark.LOCAL, "", self)
        self._unhosted.mark.set_icon("info")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOAST_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(0)
        for line in (self._toast, self._reminder, self._sign_in, self._needs, self._overlap,
                     self._waits, self._local, self._elsewhere, self._unhosted):  # fmt: skip
            column.addWidget(line)
        self._needs.action.clicked.connect(self.needing_wanted)
        self._waits.action.clicked.connect(self.entries_wanted)
        self._sign_in.action.clicked.connect(self.sign_in_wanted)
        self._local.action.clicked.connect(self.sign_in_wanted)
        self._elsewhere.action.clicked.connect(self.sign_in_wanted)
        self._toast.action.clicked.connect(self.undo_wanted)
        self._reminder.action.clicked.connect(self._on_later_wanted)
        self._timer.timeout.connect(self._on_toast_over)

    def show_overview(self, overview: Overview) -> None:
        """Show how delivery stands."""
        self._sign_in.show_words(overview.account.paused_because)
        self._needs.show_words(self._needing(overview.outbox.needs_attention))
        self._overlap.show_words(self._overlapping(overview), can_act=False)
        connected = overview.account.is_connected
        self._show_delivery(overview) if connected else self._waits.hide()
        self._local.show_words(
            "" if connected
            else self.tr("Not connected. Stopwatches work and stay on this computer.")
        )  # fmt: skip
        others = overview.elsewhere
        self._elsewhere.mark.set_mark(Mark.NEEDS_YOU if others.needs_you else Mark.WAITING)
        self._elsewhere.show_words(others.told)

    def show_reminder(self, reminder: Reminder | None, overview: Overview) -> None:
        """Show what there is to remind of; `put_off` carries how it is answered."""
        self._reminder.show_words(reminder_words(reminder, overview))

    def show_hosted(self, *, hosted: bool) -> None:
        """Say why this window stays open, where the desktop shows no tray icon."""
        words = self.tr(
            "Your desktop shows no tray icon. This window stays open instead; closing it asks "
            "first."
        )
        self._unhosted.show_words("" if hosted else words, can_act=False)

    def say(self, words: str, *, can_undo: bool) -> None:
        """Say something for a while, with a way back where there is one."""
        self._toast.show_words(told(words), can_act=can_undo)
        self._timer.start()

    # ------------------------------------------------------------------ private
    def _needing(self, count: int) -> str:
        if not count:
            return ""
        if count == 1:
            return self.tr("1 entry needs you. Your time is safe.")
        return self.tr("{count} entries need you. Your time is safe.").format(count=count)

    def _overlapping(self, overview: Overview) -> str:
        minutes = (overview.worked_ms - overview.clock_ms) // MINUTE_MS
        if len(overview.desk.running) < 2 or not minutes:
            return ""
        return self.tr("Both count: {minutes} min overlap today.").format(minutes=minutes)

    def _show_delivery(self, overview: Overview) -> None:
        outbox = overview.outbox
        waiting = outbox.waiting + outbox.sending + outbox.checking
        if overview.offline_since:
            self._waits.mark.set_icon("offline")
            since = texts.clock(overview.offline_since, overview.zone)
            self._waits.show_words(self._offline(since, waiting))
            return
        self._waits.mark.set_mark(Mark.WAITING if waiting else Mark.SENT)
        self._waits.show_words(f"{self._waiting(waiting)} {self._synced(overview)}")

    def _offline(self, since: str, waiting: int) -> str:
        if not waiting:
            return self.tr("Offline since {since}. Your time is safe on this computer.").format(
                since=since
            )
        if waiting == 1:
            return self.tr("Offline since {since}. 1 entry safe on this computer.").format(
                since=since
            )
        return self.tr("Offline since {since}. {count} entries safe on this computer.").format(
            since=since, count=waiting
        )

    def _waiting(self, count: int) -> str:
        if not count:
            return self.tr("Nothing is waiting.")
        if count == 1:
            return self.tr("1 entry waiting.")
        return self.tr("{count} entries waiting.").format(count=count)

    def _synced(self, overview: Overview) -> str:
        if overview.last_sync_at is None:
            return self.tr("Not synced yet.")
        at = texts.clock(overview.last_sync_at, overview.zone)
        return self.tr("Last sync {at}.").format(at=at)

    def _on_later_wanted(self) -> None:
        menu, button = LaterMenu(self), self._reminder.action
        menu.chosen.connect(self.put_off)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _on_toast_over(self) -> None:
        if self._toast.underMouse():
            self._timer.start()  # somebody is about to press it
        else:
            self._toast.hide()
