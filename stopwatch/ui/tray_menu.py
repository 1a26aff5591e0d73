"""The tray menu: every verb without opening a window. It stands still while it is open.

Over D-Bus the host draws the menu, so Qt never sees it open: what the host tells is counted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from stopwatch.domain.ids import StopwatchId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.values import dataclass
from stopwatch.services.overview import Overview
from stopwatch.services.today import Today
from stopwatch.ui import tray_words as words
from stopwatch.ui.theme.current import Theme

_OTHERS_MOST = 5
_EARLIER_MINUTES = (5, 10, 15)
_OPEN_MOST_MS = 60_000  # some hosts never tell that they closed the menu


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen: a verb, the stopwatch it is about, and when it happened (None: now)."""

    verb: str
    stopwatch_id: StopwatchId | None = None
    at_ms: int | None = None

    @property
    def alongside(self) -> bool | None:
        """As preferred; but whoever switched earlier ended what ran."""
        return None if self.at_ms is None else False


class TrayMenu(QMenu):
    """`chosen` carries a `Choice`. Icon and text only: over D-Bus the host draws the menu."""

    chosen = Signal(Choice)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Overview, Today] | None = None
        self._waiting: tuple[Overview, Today] | None = None
        self._keys: Mapping[str, str] = {}
        self._review = QAction(self)
        self._open = QTimer(self)
        self._open.setSingleShot(True)
        self._open.setInterval(_OPEN_MOST_MS)
        self._open.timeout.connect(self._show_waiting)
        self.triggered.connect(self._on_triggered)
        self.aboutToShow.connect(self._on_about_to_show)
        self.aboutToHide.connect(self._on_about_to_hide)

    def show_overview(self, overview: Overview, today: Today | None = None) -> None:
        """Show how everything stands; an open menu is left as it is until it closes."""
        now = (overview, today or Today())
        if self.isVisible() or self._open.isActive():
            self._waiting = now
            return
        self._waiting = None
        known, self._shown = self._shown, now
        if known is None or _signature(overview) != _signature(known[0]):
            self._rebuild(*now)
        elif now[1] != known[1]:  # a host that has read the menu may click in what it has read
            self._review.setText(_in_one_line(words.review(*now)))

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Write beside verbs the keys that do the same everywhere."""
        if dict(keys) != self._keys:
            self._keys = dict(keys)
            self.redraw()

    def redraw(self) -> None:
        """Draw everything anew, after the palette or the keys changed."""
        if self._shown is not None and not self.isVisible():
            self._rebuild(*self._shown)

    # ------------------------------------------------------------------ private
    def _rebuild(self, overview: Overview, today: Today) -> None:
        for old in self.findChildren(QMenu):
            old.deleteLater()  # clearing takes away its entry only
        self.clear()
        running = overview.desk.running
        if running:
            self._head(running[0], overview)
        self._others(overview)
        self._add("start", self.tr("Start on a ticket…"), "play")
        self._add("start_without", self.tr("Start without a ticket"))
        if running:
            self._earlier(running[0], overview)
        self.addSeparator()
        self._today(overview, today)
        self.addSeparator()
        self._add("main", self.tr("Open Ticket Stopwatch"))
        self._add("mini", self.tr("Mini window"))
        account = self.tr("Account…") if overview.account.is_connected else self.tr("Connect…")
        self._add("sign_in", account)
        self._add("preferences", self.tr("Settings…"), "settings")
        self._add("diagnostics", self.tr("What works here…"))
        self._add("help", self.tr("Help"), "help")
        self._add("quit", self.tr("Quit (stopwatches keep their start time)"))

    def _head(self, watch: Stopwatch, overview: Overview) -> None:
        # Enabled, because disabled text is too pale to read; it opens the panel.
        self._add("panel", words.head(watch, overview), "marks/running")
        about = words.about(watch, overview)
        if about:
            self._add("panel", about)
        self.addSeparator()
        self._add("pause", self.tr("Pause"), "pause", Choice("pause", watch.id))
        self._add("stop", self.tr("Stop…"), "stop", Choice("stop", watch.id))
        self._add("note", self.tr("Add note…"), "note", Choice("note", watch.id))
        self.addSeparator()

    def _others(self, overview: Overview) -> None:
        """Add what runs alongside and what is paused."""
        watches = (*overview.desk.running[1:], *overview.desk.paused)
        for watch in watches[:_OTHERS_MOST]:
            verb, icon = ("pause", "pause") if watch.is_running else ("resume", "play")
            self._add(verb, words.label(watch, overview), icon, Choice(verb, watch.id))
        left = len(watches) - _OTHERS_MOST
        if left > 0:
            self._add("panel", self.tr("{count} more…").format(count=left))

    def _earlier(self, running: Stopwatch, overview: Overview) -> None:
        menu = self.addMenu(self.tr("I switched earlier"))
        for minutes in _EARLIER_MINUTES:
            at_ms = overview.now_ms - minutes * MINUTE_MS
            said = words.moment(minutes, at_ms, overview.zone)
            self._moment(menu.addMenu(said), running, overview, at_ms)
        menu.addSeparator()
        self._put(menu, self.tr("At another time…"), Choice("switch"))

    def _moment(self, menu: QMenu, running: Stopwatch, overview: Overview, at_ms: int) -> None:
        """Add what one may have switched to then; one click moves both sides of the switch."""
        for watch in overview.desk.paused[:_OTHERS_MOST]:
            told = self.tr("To {name}").format(name=words.name(watch, overview))
            self._put(menu, told, Choice("resume", watch.id, at_ms), "play")
        told = self.tr("To what runs now: {name}").format(name=words.name(running, overview))
        self._put(menu, told, Choice("began", running.id, at_ms), "marks/running")
        self._put(menu, self.tr("To another ticket…"), Choice("start", None, at_ms))
        self._put(menu, self.tr("To work without a ticket"), Choice("start_without", None, at_ms))

    def _today(self, overview: Overview, today: Today) -> None:
        self._review = self._add("day", words.review(overview, today), "day")
        if overview.absences:
            self._add("absences", words.absences(overview), "marks/undecided")
        if overview.account.paused_because:
            self._add("sign_in", self.tr("Autotask wants you to sign in again"), "marks/needs-you")
        needing, delivery = words.needing(overview), words.delivery(overview)
        if needing:
            self._add("needing", needing, "marks/needs-you")
        elif delivery:
            self._add("entries", delivery, _delivery_icon(overview))
        if overview.elsewhere.told:
            mark = "needs-you" if overview.elsewhere.needs_you else "waiting"
            self._add("sign_in", overview.elsewhere.told, f"marks/{mark}")

    def _add(self, verb: str, said: str, icon: str = "", choice: Choice | None = None) -> QAction:
        action = self._put(self, said, choice or Choice(verb), icon)
        if verb in self._keys:  # only told: it counts everywhere, so not as a key of the menu
            action.setShortcut(QKeySequence(self._keys[verb]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _put(self, menu: QMenu, said: str, choice: Choice, icon: str = "") -> QAction:
        action = QAction(_in_one_line(said), menu)
        if icon:
            action.setIcon(self._theme.icon(icon))
        action.setData(choice)
        menu.addAction(action)
        return action

    # ------------------------------------------------------------------ slots
    def _on_triggered(self, action: QAction) -> None:
        choice = action.data()
        if isinstance(choice, Choice):
            self.chosen.emit(choice)

    def _on_about_to_show(self) -> None:
        self._open.stop()
        self._show_waiting()
        self._open.start()

    def _on_about_to_hide(self) -> None:
        # Not at once: the host still asks for the item that was clicked.
        self._open.start(0)

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self.show_overview(*self._waiting)


def _delivery_icon(overview: Overview) -> str:
    outbox: Sequence[int] = (
        overview.outbox.waiting, overview.outbox.sending, overview.outbox.checking
    )  # fmt: skip
    return "offline" if overview.offline_since else "marks/waiting" if any(outbox) else "sync"


def _in_one_line(said: str) -> str:
    """Return words for a menu, where line breaks and tabs make columns, and & makes a key."""
    return " ".join(said.split()).replace("&", "&&")


def _signature(overview: Overview) -> tuple[object, ...]:
    """Return what the menu's words depend on; times count by the minute."""
    watches = tuple(
        (watch.id, watch.state, watch.target_id, watch.notes,
         watch.elapsed_ms(overview.now_ms) // MINUTE_MS)
        for watch in overview.desk.stopwatches
    )  # fmt: skip
    return (watches, overview.outbox, overview.absences, overview.account,
            overview.elsewhere, overview.zone,
            overview.offline_since, (overview.last_sync_at or 0) // MINUTE_MS,
            overview.worked_ms // MINUTE_MS)  # fmt: skip
