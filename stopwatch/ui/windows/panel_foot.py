"""The panel's foot: what needs you, what waits, and how to take back the last thing."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.services.overview import Overview
from stopwatch.ui import texts
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark

_TOAST_MS = 8_000


class FootLine(QWidget):
    """A mark, a sentence and what can be done about it."""

    def __init__(self, theme: Theme, mark: Mark, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ElidedLabel(parent=self)
        self.words.setProperty("tone", "text2")
        self.action = ActionButton(theme, action, Face(kind=ButtonKind.LINK), self)
        self.action.setVisible(bool(action))
        self._mark = MarkLabel(theme, mark, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 10, 1)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self.words, 1)
        row.addWidget(self.action)

    def show_words(self, words: str) -> None:
        """Show a sentence; an empty one hides the line."""
        self.words.set_full_text(words)
        self.setVisible(bool(words))


class PanelFoot(QWidget):
    """Signals say which way out was chosen."""

    entries_wanted = Signal()
    sign_in_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, theme: Theme, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._needs = FootLine(theme, Mark.NEEDS_YOU, self.tr("Open"), self)
        self._sign_in = FootLine(theme, Mark.NEEDS_YOU, self.tr("Sign in"), self)
        self._waits = FootLine(theme, Mark.WAITING, self.tr("Show"), self)
        self._toast = FootLine(theme, Mark.STOPPED, self.tr("Undo"), self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOAST_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(0)
        for line in (self._toast, self._sign_in, self._needs, self._waits):
            line.hide()
            column.addWidget(line)
        self._needs.action.clicked.connect(self.entries_wanted)
        self._waits.action.clicked.connect(self.entries_wanted)
        self._sign_in.action.clicked.connect(self.sign_in_wanted)
        self._toast.action.clicked.connect(self.undo_wanted)
        self._timer.timeout.connect(self._toast.hide)

    def show_overview(self, overview: Overview) -> None:
        """Show how delivery stands."""
        count = overview.outbox.needs_attention
        noun = self.tr("1 entry needs") if count == 1 else f"{count} " + self.tr("entries need")
        self._needs.show_words(self.tr("{noun} you. The time is safe.").format(noun=noun)
                               if count else "")  # fmt: skip
        self._sign_in.show_words(overview.account.paused_because)
        self._waits.show_words(self._delivery(overview))

    def say(self, words: str, *, can_undo: bool) -> None:
        """Say something for a while, with a way back where there is one."""
        self._toast.action.setVisible(can_undo)
        self._toast.show_words(words)
        self._timer.start()

    def _delivery(self, overview: Overview) -> str:
        if not overview.account.is_connected:
            return self.tr("Not connected. Stopwatches work and stay on this computer.")
        outbox = overview.outbox
        waiting = outbox.waiting + outbox.sending + outbox.checking
        if overview.offline_since:
            since = texts.clock(overview.offline_since, self._zone)
            return self.tr("Offline since {since}. {count} entries safe on this computer.").format(
                since=since, count=waiting
            )
        last = overview.last_sync_at
        synced = self.tr("Last sync {at}.").format(at=texts.clock(last, self._zone)) if last else ""
        if waiting:
            return self.tr("{count} waiting. {synced}").format(count=waiting, synced=synced)
        return self.tr("Everything is in Autotask. {synced}").format(synced=synced)
