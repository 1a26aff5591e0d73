"""The tray menu: every verb without opening a window. It stands still while it is open.

Over D-Bus the host draws the menu, so Qt never sees it open: what the host tells is counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from stopwatch.domain.ids import StopwatchId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.overriding import override
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.values import dataclass
from stopwatch.services.overview import Overview
from stopwatch.services.today import Today
from stopwatch.ui import tray_words as words
from stopwatch.ui.steady_menu import Line, lay_out
from stopwatch.ui.theme.current import Theme

_OTHERS_MOST = 5
_EARLIER_MINUTES = (5, 10, 15)
_OPEN_MOST_MS = 60_000  # some hosts never tell that they closed the menu
_MOMENTS_MOST_MS = 5 * MINUTE_MS  # some never tell that they are about to open it


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
    """`chosen` carries a `Choice`. Icon and text only: over D-Bus the host draws the menu.

    `opening` asks for how everything stands, as somebody is about to read it.
    """

    chosen = Signal(Choice)
    opening = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Overview, Today] | None = None
        self._waiting: tuple[Overview, Today] | None = None
        self._keys: Mapping[str, str] = {}
        self._moments_at = 0
        self._open = QTimer(self)
        self._open.setSingleShot(True)
        self._open.setInterval(_OPEN_MOST_MS)
        self._open.timeout.connect(self._show_waiting)
        self.triggered.connect(self._on_triggered)
        self.aboutToShow.connect(self._on_about_to_show)
        self.aboutToHide.connect(self._on_about_to_hide)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:  # never where the host draws it
            self._theme.dress()
        return super().event(event)

    def show_overview(self, overview: Overview, today: Today | None = None) -> None:
        """Show how everything stands; an open menu is left as it is until it closes."""
        now = (overview, today or Today())
        if self.isVisible() or self._open.isActive():
            self._waiting = now
            return
        self._waiting = None
        known, self._shown = self._shown, now
        if known is None or _signature(*now) != _signature(*known):
            if known is None or _concerned(overview) != _concerned(known[0]):
                self._moments_at = overview.now_ms
            self._rebuild(*now)

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
        """Write every line; moments only as often as they must be, for each is many messages."""
        if not 0 <= overview.now_ms - self._moments_at < _MOMENTS_MOST_MS:
            self._moments_at = overview.now_ms
        lay_out(self, tuple(self._lines(overview, today)), self._theme.icon)

    def _lines(self, overview: Overview, today: Today) -> Iterator[Line]:
        running = overview.desk.running
        if running:
            yield from self._head(running[0], overview)
        yield from self._others(overview)
        yield self._line("start", self.tr("Start on a ticket…"), "play")
        yield self._line("start_without", self.tr("Start without a ticket"))
        if running:
            earlier = tuple(self._earlier(running[0], overview))
            yield Line("earlier", self.tr("I switched earlier"), under=earlier)
        yield Line("above today")
        yield from self._today(overview, today)
        yield Line("below today")
        yield self._line("main", self.tr("Open Ticket Stopwatch"))
        yield self._line("mini", self.tr("Mini window"))
        account = self.tr("Account…") if overview.account.is_connected else self.tr("Connect…")
        yield self._line("sign_in", account)
        yield self._line("preferences", self.tr("Settings…"), "settings")
        yield self._line("diagnostics", self.tr("What works here…"))
        yield self._line("help", self.tr("Help"), "help")
        yield self._line("quit", self.tr("Quit (stopwatches keep their start time)"))

    def _head(self, watch: Stopwatch, overview: Overview) -> Iterator[Line]:
        # Enabled, because disabled text is too pale to read; it opens the panel.
        yield self._line("panel", words.head(watch, overview), "marks/running", place="head")
        about = words.about(watch, overview)
        if about:
            yield self._line("panel", about, place="about")
        yield Line("below head")
        for verb, said, icon in (
            ("pause", self.tr("Pause"), "pause"), ("stop", self.tr("Stop…"), "stop"),
            ("note", self.tr("Add note…"), "note"),
        ):  # fmt: skip
            yield self._line(verb, said, icon, Choice(verb, watch.id))
        yield Line("below verbs")

    def _others(self, overview: Overview) -> Iterator[Line]:
        """Yield what runs alongside and what is paused."""
        watches = (*overview.desk.running[1:], *overview.desk.paused)
        for watch in watches[:_OTHERS_MOST]:
            verb, icon = ("pause", "pause") if watch.is_running else ("resume", "play")
            said = words.label(watch, overview)
            yield self._line(verb, said, icon, Choice(verb, watch.id), place="others")
        left = len(watches) - _OTHERS_MOST
        if left > 0:
            yield self._line("panel", self.tr("{count} more…").format(count=left), place="more")

    def _earlier(self, running: Stopwatch, overview: Overview) -> Iterator[Line]:
        for minutes in _EARLIER_MINUTES:
            at_ms = self._moments_at - minutes * MINUTE_MS
            said = words.moment(minutes, at_ms, overview.zone)
            moment = tuple(self._moment(running, overview, at_ms))
            # Known by what it says: who clicks in what was read a minute ago means that minute.
            yield Line(said, said, under=moment)
        yield Line("below moments")
        yield _line(self.tr("At another time…"), Choice("switch"))

    def _moment(self, running: Stopwatch, overview: Overview, at_ms: int) -> Iterator[Line]:
        """Yield what one may have switched to then; one click moves both sides of the switch."""
        for watch in overview.desk.paused[:_OTHERS_MOST]:
            told = self.tr("To {name}").format(name=words.name(watch, overview))
            yield _line(told, Choice("resume", watch.id, at_ms), "play")
        told = self.tr("To what runs now: {name}").format(name=words.name(running, overview))
        yield _line(told, Choice("began", running.id, at_ms), "marks/running")
        yield _line(self.tr("To another ticket…"), Choice("start", None, at_ms))
        yield _line(self.tr("To work without a ticket"), Choice("start_without", None, at_ms))

    def _today(self, overview: Overview, today: Today) -> Iterator[Line]:
        yield self._line("day", words.review(overview, today), "day")
        if overview.absences:
            yield self._line("absences", words.absences(overview), "marks/undecided")
        if overview.account.paused_because:
            told = self.tr("Autotask wants you to sign in again")
            yield self._line("sign_in", told, "marks/needs-you", place="today")
        needing, delivery = words.needing(overview), words.delivery(overview)
        if needing:
            yield self._line("needing", needing, "marks/needs-you")
        elif delivery:
            yield self._line("entries", delivery, _delivery_icon(overview))
        if overview.elsewhere.told:
            mark = "needs-you" if overview.elsewhere.needs_you else "waiting"
            yield self._line("sign_in", overview.elsewhere.told, f"marks/{mark}", place="elsewhere")

    def _line(
        self, verb: str, said: str, icon: str = "", choice: Choice | None = None, place: str = ""
    ) -> Line:
        """Return a line that is known by what it does; `place` tells those that do the same."""
        line = _line(said, choice or Choice(verb), icon)
        return replace(line, key=(line.key, place), shortcut=self._keys.get(verb, ""))

    # ------------------------------------------------------------------ slots
    def _on_triggered(self, action: QAction) -> None:
        choice = action.data()
        if isinstance(choice, Choice):
            self.chosen.emit(choice)

    def _on_about_to_show(self) -> None:
        self._open.stop()
        self.opening.emit()
        self._show_waiting()
        if self._shown is not None:
            self._moments_at = self._shown[0].now_ms
            self._rebuild(*self._shown)
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


def _line(said: str, choice: Choice, icon: str = "") -> Line:
    return Line(choice, _in_one_line(said), icon, choice)


def _in_one_line(said: str) -> str:
    """Return words for a menu, where line breaks and tabs make columns, and & makes a key."""
    return " ".join(said.split()).replace("&", "&&")


def _concerned(overview: Overview) -> tuple[object, ...]:
    """Return what the moments depend on but the time: who runs, what is paused, and where."""
    watches = (
        (watch.id, watch.state, watch.target_id, watch.notes) for watch in overview.desk.stopwatches
    )
    return (*watches, overview.zone)


def _signature(overview: Overview, today: Today) -> tuple[object, ...]:
    """Return what the menu's words depend on; times count by the minute."""
    minutes = tuple(
        watch.elapsed_ms(overview.now_ms) // MINUTE_MS for watch in overview.desk.stopwatches
    )
    return (today, _concerned(overview), minutes, overview.outbox, overview.absences,
            overview.account, overview.elsewhere,
            overview.offline_since, (overview.last_sync_at or 0) // MINUTE_MS,
            overview.worked_ms // MINUTE_MS)  # fmt: skip
