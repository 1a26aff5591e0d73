"""The tray menu: every verb without opening a window. Rebuilt only while it is not open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from stopwatch.domain.cutting import TITLE_MOST, cut
from stopwatch.domain.ids import StopwatchId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.overview import Overview
from stopwatch.ui import texts
from stopwatch.ui.theme.current import Theme

_OTHERS_MOST = 5
_EARLIER_MINUTES = (5, 10, 15)


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen: a verb, and the stopwatch or the minutes it is about."""

    verb: str
    stopwatch_id: StopwatchId | None = None
    minutes: int = 0


class TrayMenu(QMenu):
    """`chosen` carries a `Choice`. Icon and text only: over D-Bus the host draws the menu."""

    chosen = Signal(Choice)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Overview | None = None
        self._waiting: Overview | None = None
        self.triggered.connect(self._on_triggered)
        self.aboutToHide.connect(self._on_about_to_hide)

    def show_overview(self, overview: Overview) -> None:
        """Show how everything stands; an open menu is left as it is until it closes."""
        if self.isVisible():
            self._waiting = overview
            return
        self._waiting = None
        if self._shown is None or _signature(overview) != _signature(self._shown):
            self._shown = overview
            self._rebuild(overview)

    def redraw(self) -> None:
        """Draw the icons anew, after the palette changed."""
        if self._shown is not None and not self.isVisible():
            self._rebuild(self._shown)

    # ------------------------------------------------------------------ private
    def _rebuild(self, overview: Overview) -> None:
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
            self._earlier(overview)
        self.addSeparator()
        self._today(overview)
        self.addSeparator()
        self._add("main", self.tr("Open Ticket Stopwatch"))
        account = self.tr("Account…") if overview.account.is_connected else self.tr("Connect…")
        self._add("sign_in", account)
        self._add("quit", self.tr("Quit (stopwatches keep their start time)"))

    def _head(self, watch: Stopwatch, overview: Overview) -> None:
        # Enabled, because disabled text is too pale to read; it opens the panel.
        self._add("panel", _label(watch, overview), "marks/running")
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
            self._add(verb, _label(watch, overview), icon, Choice(verb, watch.id))
        left = len(watches) - _OTHERS_MOST
        if left > 0:
            self._add("panel", self.tr("{count} more…").format(count=left))

    def _earlier(self, overview: Overview) -> None:
        menu = self.addMenu(self.tr("I switched earlier"))
        for minutes in _EARLIER_MINUTES:
            at = texts.clock(overview.now_ms - minutes * MINUTE_MS, overview.zone)
            words = self.tr("{minutes} minutes ago, at {at}").format(minutes=minutes, at=at)
            action = QAction(words, menu)
            action.setData(Choice("switched", minutes=minutes))
            menu.addAction(action)
        menu.addSeparator()
        other = QAction(self.tr("At another time…"), menu)
        other.setData(Choice("start"))
        menu.addAction(other)

    def _today(self, overview: Overview) -> None:
        worked = texts.hours_minutes(overview.worked_ms)
        self._add("entries", self.tr("Review today: {worked} worked").format(worked=worked), "day")
        self._add("problems", self.tr("Problems"), "problem")
        self._add("invoices", self.tr("Items to Invoice"), "invoice")
        if overview.absences:
            count = len(overview.absences)
            words = self.tr("{count} to decide, {span} in all").format(
                count=count, span=texts.hours_minutes(_away_ms(overview))
            )
            self._add("panel", words, "marks/undecided")
        outbox = overview.outbox
        if overview.account.paused_because:
            self._add("sign_in", self.tr("Autotask wants you to sign in again"), "marks/needs-you")
        if outbox.needs_attention == 1:
            self._add("needing", self.tr("1 entry needs you"), "marks/needs-you")
        elif outbox.needs_attention:
            words = self.tr("{count} entries need you").format(count=outbox.needs_attention)
            self._add("needing", words, "marks/needs-you")
        if overview.account.is_connected:
            self._delivery(overview)
        if overview.elsewhere.told:
            mark = "needs-you" if overview.elsewhere.needs_you else "waiting"
            self._add("sign_in", overview.elsewhere.told, f"marks/{mark}")

    def _delivery(self, overview: Overview) -> None:
        outbox = overview.outbox
        waiting = outbox.waiting + outbox.sending + outbox.checking
        said = [self.tr("{count} waiting").format(count=waiting)] if waiting else []
        if overview.offline_since:
            since = texts.clock(overview.offline_since, overview.zone)
            said.append(self.tr("offline since {since}").format(since=since))
        elif overview.last_sync_at:
            at = texts.clock(overview.last_sync_at, overview.zone)
            said.append(self.tr("last sync {at}").format(at=at))
        if said:
            icon = "offline" if overview.offline_since else "marks/waiting" if waiting else "sync"
            words = ", ".join(said)
            self._add("entries", words[0].upper() + words[1:], icon)

    def _add(self, verb: str, words: str, icon: str = "", choice: Choice | None = None) -> None:
        # A line break or tab would make lines and columns, & a key: titles may hold them.
        action = QAction(" ".join(words.split()).replace("&", "&&"), self)
        if icon:
            action.setIcon(self._theme.icon(icon))
        action.setData(choice or Choice(verb))
        self.addAction(action)

    def _on_triggered(self, action: QAction) -> None:
        choice = action.data()
        if isinstance(choice, Choice):
            self.chosen.emit(choice)

    def _on_about_to_hide(self) -> None:
        # Not at once: the host still asks for the item that was clicked.
        QTimer.singleShot(0, self, self._show_waiting)

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self.show_overview(self._waiting)


def _label(watch: Stopwatch, overview: Overview) -> str:
    ticket = overview.ticket_of(watch)
    title = ticket.title if ticket else (watch.notes[-1].text if watch.notes else "")
    title = cut(title, TITLE_MOST)  # the number and the time are never cut
    named = " ".join(word for word in (texts.number_of(ticket, watch.typed), title) if word)
    return f"{named} · {texts.hours_minutes(watch.elapsed_ms(overview.now_ms))}"


def _away_ms(overview: Overview) -> int:
    return sum(abs(absence.to_ms - absence.from_ms) for absence in overview.absences)


def _signature(overview: Overview) -> tuple[object, ...]:
    """Return what the menu's words depend on; times count by the minute."""
    watches = tuple(
        (watch.id, watch.state, watch.target_id, watch.notes,
         watch.elapsed_ms(overview.now_ms) // MINUTE_MS)
        for watch in overview.desk.stopwatches
    )  # fmt: skip
    return (watches, overview.outbox, len(overview.absences), overview.account,
            overview.elsewhere, overview.zone,
            overview.offline_since, (overview.last_sync_at or 0) // MINUTE_MS,
            overview.worked_ms // MINUTE_MS)  # fmt: skip
