"""Listens to the doorbell. A flood of rings is heard four times a second and freezes nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from stopwatch.ui.surroundings import Listening

_REST_MS = 250


class Ear(QObject):
    """`rung` comes at once with the first ring and then, however many follow, after a rest."""

    rung = Signal()

    def __init__(self, bell: Listening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bell = bell
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_rested)
        self._notifier: QSocketNotifier | None = None
        if bell.fileno() >= 0:
            self._notifier = QSocketNotifier(bell.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_ring)

    def close(self) -> None:
        """Hear nothing any more, and take the bell down."""
        self._rest.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        self._bell.close()

    def _on_ring(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        self._rest.start()
        if self._bell.heard():
            self.rung.emit()

    def _on_rested(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(True)
