"""Watches what the machine tells of the user's presence, on the thread that runs commands.

Nothing here decides anything; what sources see goes to `services.sources`. Woken by what comes
over their wires, and by the desktop's heart while a stopwatch runs; no timer of its own.
"""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication, QSessionManager

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import Event, PreferencesChanged
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.ports.sources import Wire
from stopwatch.services.suite import Services
from stopwatch.ui.relay import Relay


class _WireNotifier(QObject):
    """Reads a wire whenever something came, until it is gone."""

    def __init__(self, wire: Wire, parent: QObject) -> None:
        super().__init__(parent)
        self._wire = wire
        self._notifier = QSocketNotifier(wire.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_ready)

    def close(self) -> None:
        """Read nothing more; before the wire is closed, whose number may be another's then."""
        self._notifier.setEnabled(False)

    def _on_ready(self) -> None:
        self._wire.read()
        if self._wire.fileno() < 0:
            self._notifier.setEnabled(False)


class Watching(QObject):
    """`begin` and `end` it with the desktop."""

    def __init__(self, services: Services, relay: Relay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._notifiers: list[_WireNotifier] = []
        self._unopened: list[Wire] = []
        self._opener = QTimer(self)  # one wire a turn: each may wait for a busy machine
        self._opener.timeout.connect(self._on_turn)
        self._after_ms = 0
        self._is_running = self._is_over = False
        relay.told.connect(self._on_told)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):  # tests of parts have none
            app.commitDataRequest.connect(self._on_session_ends)

    def begin(self) -> None:
        """Listen to the sources, by the patience that the user prefers."""
        if self._is_over:
            return
        self._stop()
        sources = self._services.sources
        self._after_ms = self._preferred_ms()
        sources.begin(self._after_ms)
        sources.attend(running=self._is_running)
        self._unopened = list(sources.wires)
        self._opener.start()

    def end(self) -> None:
        """Listen no more."""
        self._is_over = True
        self._stop()
        with suppress(StopwatchError):  # a full disk: what goes on is evidence, not time
            self._services.presence.end()

    def _stop(self) -> None:
        self._opener.stop()
        notifiers, self._notifiers = self._notifiers, []
        for notifier in notifiers:
            notifier.close()
            notifier.deleteLater()
        self._services.sources.end()

    def attend(self, *, running: bool) -> None:
        """Say whether a stopwatch runs; saying it again changes nothing."""
        if running is not self._is_running:
            self._is_running = running
            self._services.sources.attend(running=running)

    def look(self) -> None:
        """Ask the sources that have no events: called with every heartbeat."""
        self._services.sources.look()

    # ------------------------------------------------------------------ slots
    def _on_turn(self) -> None:
        if not self._unopened:
            self._opener.stop()
            return
        wire = self._unopened.pop(0)
        wire.open()
        if wire.fileno() >= 0:
            self._notifiers.append(_WireNotifier(wire, self))

    def _on_told(self, event: Event) -> None:
        if isinstance(event, PreferencesChanged) and self._preferred_ms() != self._after_ms:
            self.begin()

    def _on_session_ends(self, _manager: QSessionManager | None) -> None:
        self._services.sources.session_ends()

    def _preferred_ms(self) -> int:
        return max(1, self._services.preferences.load().away_minutes) * MINUTE_MS
