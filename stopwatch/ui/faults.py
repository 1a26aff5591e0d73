"""What nobody caught, on any thread: logged with its trace, and said once in a calm sentence."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from stopwatch.domain.errors import StopwatchError

_log = logging.getLogger(__name__)


class Faults(QObject):
    """Holds both hooks of the interpreter from `install` to `close`."""

    _noticed = Signal(str)  # what is to be said; nothing for a fault of our own

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QObject | None = None
        self._before = (sys.excepthook, threading.excepthook)
        self._noticed.connect(self._on_noticed)

    def install(self) -> None:
        """From now on nothing is printed and forgotten."""
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_uncaught_in_thread

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before
        if self._window is not None and isValid(self._window):  # closed, it deletes itself
            self._window.deleteLater()

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        _log.error("uncaught", exc_info=(kind, error, trace))
        self._noticed.emit(error.message if isinstance(error, StopwatchError) else "")

    def _on_uncaught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._on_uncaught(told.exc_type, told.exc_value, told.exc_traceback)

    def _on_noticed(self, sentence: str) -> None:
        from stopwatch.ui.windows.trouble import FAULT, TroubleWindow

        if self._window is None:  # once: a fault that repeats must not bury the screen
            window = TroubleWindow(sentence or FAULT)
            window.open()
            self._window = window
