"""What the program does beyond its windows: through notifications, keys and the badge.

Found in a turn of its own after everything else stands: none of it is worth waiting for.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from stopwatch.ui.desktop import Desktop
from stopwatch.ui.surroundings import Listening, Offers


class Line(QObject):
    """Lets a channel be heard whenever something comes through it."""

    def __init__(self, channel: Listening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._channel = channel
        self._notifier: QSocketNotifier | None = None
        if channel.fileno() >= 0:
            self._notifier = QSocketNotifier(channel.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self.hear)

    def hear(self) -> None:
        """Hear what came; one that went away is watched no more."""
        self._channel.heard()
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
        self, desktop: Desktop, find: Callable[[], Offers], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._find = find
        self._lines: list[Line] = []
        self._is_over = False
        QTimer.singleShot(0, self, self._on_settled)

    def end(self) -> None:
        """Let go of everything."""
        self._is_over = True
        for line in self._lines:
            line.close()
        self._lines.clear()

    # ------------------------------------------------------------------ private
    def _on_settled(self) -> None:
        if self._is_over:
            return
        offers = self._find()
        self._desktop.offers = offers
        if offers.notifications is not None:
            self._desktop.notifier.link(offers.notifications)
        self._lines += [Line(channel, self) for channel in offers.channels]
        for line in self._lines:
            line.hear()  # what came with the first answers is in memory already
