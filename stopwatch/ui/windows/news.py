"""When a window shows news: once for a burst, and not under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_LATER_MS = 1_000


class News(QObject):
    """`due` says that it is time to read again. `rows` must not jump away from under the pointer.

    A wait that has begun is not put off: a long pull would do so for ever.
    """

    due = Signal()

    def __init__(self, rows: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._rows = rows
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.due)

    @property
    def is_waiting(self) -> bool:
        """Whether something came that was not shown yet."""
        return self._later.isActive()

    def come(self) -> None:
        """Show what came, in a second where the rows are pointed at."""
        is_pointed_at = self._rows.isVisible() and self._rows.underMouse()
        if not (is_pointed_at and self.is_waiting):
            self._later.start(_LATER_MS if is_pointed_at else 0)

    def hurry(self) -> None:
        """Show at once what the user did here."""
        self._later.start(0)

    def drop(self) -> None:
        """Wait no more: it is being read."""
        self._later.stop()
