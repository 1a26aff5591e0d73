"""What the program does beyond its windows: through notifications, keys and the badge.

Found in a turn of its own after everything else stands: none of it is worth waiting for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from stopwatch.domain.events import ChangedElsewhere, Event, PreferencesChanged
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.overview import Overview
from stopwatch.services.ports.desktop import Badge
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.reminding import Reminding
from stopwatch.ui.returning import Returning
from stopwatch.ui.shortcuts import MEANINGS
from stopwatch.ui.surroundings import Listening, Offers
from stopwatch.ui.windows.opener import PickToStart


class Line(QObject):
    """Lets a channel be heard whenever something comes through it; `heard` says that it was."""

    heard = Signal()

    def __init__(self, channel: Listening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._channel = channel
        self._notifier: QSocketNotifier | None = None
        if channel.fileno() >= 0:
            self._notifier = QSocketNotifier(channel.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self.hear)

    def hear(self) -> None:
        """Hear what came; one that went away is watched no more."""
        if self._channel.heard():
            self.heard.emit()
        if self._channel.fileno() < 0:
            self._leave()

    def close(self) -> None:
        """Hear nothing any more."""
        self._leave()
        self._channel.close()

    def _leave(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)


class Reach(QObject):
    """Joins what the desktop offers to what the program does."""

    def __init__(
        self, desktop: Desktop, find: Callable[[Mapping[str, str]], Offers],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desktop = desktop
        self._find = find
        self._lines: list[Line] = []
        self._badge: Badge | None = None
        self._is_over = False
        self._was_changed = False
        self._reminding = Reminding(desktop, self)
        self._returning = Returning(desktop, self)
        desktop.shortcuts.pressed.connect(self._on_pressed)
        desktop.shortcuts.changed.connect(self._on_shortcuts_changed)
        desktop.looked.connect(self._on_looked)
        desktop.relay.told.connect(self._on_told)
        QTimer.singleShot(0, self, self._on_settled)

    def end(self) -> None:
        """Let go of everything."""
        self._is_over = True
        if self._badge is not None:
            self._badge.show(0, 0)
        for line in self._lines:
            line.close()
        self._lines.clear()

    # ------------------------------------------------------------------ slots
    def _on_settled(self) -> None:
        if self._is_over:
            return
        offers, desktop = self._find(MEANINGS), self._desktop
        self._badge = offers.badge
        desktop.take_offers(offers)
        if offers.notifications is not None:
            desktop.notifier.link(offers.notifications)
        if offers.keys is not None:
            desktop.shortcuts.link(offers.keys)
        self._lines += [Line(channel, self) for channel in offers.channels]
        self._reminding.link(offers.alarm)
        if offers.alarm is not None:
            line = Line(offers.alarm, self)
            line.heard.connect(self._reminding.on_due)
            self._lines.append(line)
        self._take_keys()
        desktop.refresh()

    def _on_told(self, event: Event) -> None:
        if isinstance(event, PreferencesChanged | ChangedElsewhere):
            self._was_changed = True
            self._take_keys()

    def _on_looked(self, overview: Overview) -> None:
        """Show at the icon how far the day is, and how much needs the user."""
        if self._badge is not None:
            preferences = self._desktop.services.preferences.load()
            target_ms = preferences.target_minutes * MINUTE_MS
            progress = overview.worked_ms / target_ms if target_ms else 0
            self._badge.show(overview.outbox.needs_attention, progress)

    def _on_pressed(self, name: str) -> None:
        match name:
            case "shortcut_start":
                self._desktop.show_picker(PickToStart())
            case "shortcut_pause":
                self._desktop.pause_or_resume()
            case "shortcut_stop":
                self._desktop.stop_running()
            case _:
                self._desktop.note_running()

    def _on_shortcuts_changed(self) -> None:
        shortcuts = self._desktop.shortcuts
        self._desktop.show_keys(shortcuts.working)
        # At every start the same would be a nuisance; who just chose keys wants to know.
        troubles = dict.fromkeys(shortcuts.troubles.values()) if self._was_changed else {}
        if troubles:
            title = self.tr("Some shortcuts are not to be had")
            self._desktop.notifier.show("shortcuts", title, "\n".join(troubles))

    # ------------------------------------------------------------------ private
    def _take_keys(self) -> None:
        desktop = self._desktop
        if desktop.shortcuts.want(desktop.services.preferences.load()):
            for line in self._lines:
                line.hear()  # what came with the answers is in memory already
