"""When a window or page shows news: once for a burst, not under the pointer, and never unseen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.turns import Turn

_LATER_MS = 1_000


class News(QObject):
    """`due` says that it is time to read again. `rows` must not jump away from under the pointer.

    Where no row moves there are none, and nothing waits for the pointer.
    A wait that has begun is not put off: a long pull would do so for ever. What nobody sees is
    not read: news for a page that is not shown are due when it is.
    """

    due = Signal()

    def __init__(self, rows: QWidget | None, window: QWidget) -> None:
        super().__init__(window)
        self._rows, self._window = rows, window
        self._is_stale = False
        self._turn = Turn(self, window)
        self._turn.due.connect(self._on_turn)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._turn.ask)
        window.installEventFilter(self)

    @property
    def is_waiting(self) -> bool:
        """Whether something came that was not shown yet."""
        return self._is_stale or self._later.isActive() or self._turn.is_waiting

    def come(self) -> None:
        """Show what came, in a second where the rows are pointed at."""
        if not self._window.isVisible():
            self._is_stale = True
            return
        rows = self._rows
        is_pointed_at = rows is not None and rows.isVisible() and rows.underMouse()
        if not is_pointed_at:
            self.hurry()
        elif not self.is_waiting:
            self._later.start(_LATER_MS)

    def hurry(self) -> None:
        """Show in the next turn what the user did here."""
        self._later.stop()
        self._turn.ask()

    def drop(self) -> None:
        """Wait no more: it is being read."""
        self._is_stale = False
        self._later.stop()
        self._turn.drop()

    def _on_turn(self) -> None:
        if self._window.isVisible():
            self.due.emit()
        else:  # it was turned away from meanwhile
            self._is_stale = True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and self._is_stale:
            self._is_stale = False
            self.hurry()
        return False
