"""The tray program from the first icon to the last commit.

Only QtWidgets is imported here: the icon stands before the store, the theme or a window is even
read. `begin` comes in the next turn of the event loop.
"""

from __future__ import annotations

import signal
import socket
import sys
from contextlib import ExitStack
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from stopwatch.domain.errors import StopwatchError
from stopwatch.ui.tray import Tray

if TYPE_CHECKING:
    from stopwatch.ui.desktop import Desktop
    from stopwatch.ui.surroundings import Surroundings

_NAME = "ticket-stopwatch"


def run(around: Surroundings) -> int:
    """Run until quit; a second start raises the first and returns at once."""
    lock = _claim(around)
    if lock is None:
        from stopwatch.ui.single_instance import raise_first

        return 0 if raise_first(around.runtime_dir) else 1
    app = QApplication([_NAME])
    app.setApplicationName("Ticket Stopwatch")
    app.setDesktopFileName(_NAME)
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, around)
    code = app.exec()
    program.end()
    lock.unlock()
    return code


class Program(QObject):
    """Holds what lives as long as the process."""

    def __init__(self, app: QApplication, around: Surroundings) -> None:
        super().__init__()
        self._app = app
        self._around = around
        self._closing = ExitStack()
        self._desktop: Desktop | None = None
        self._trouble: QObject | None = None
        self._tray = Tray(self)
        self._signals = _Signals(app)
        QTimer.singleShot(0, self, self._on_icon_stands)

    def end(self) -> None:
        """End in good order."""
        if self._desktop is not None:
            self._desktop.end()
            self._desktop = None
        self._closing.close()
        self._signals.close()

    def _on_icon_stands(self) -> None:
        sys.excepthook = self._on_bug
        try:
            self._desktop = self._made()
            self._desktop.begin()
        except StopwatchError as error:
            self._refuse(error.message)

    def _made(self) -> Desktop:
        from stopwatch.ui.desktop import Desktop
        from stopwatch.ui.single_instance import Doorway
        from stopwatch.ui.theme.current import Theme

        services = self._closing.enter_context(self._around.open_services())
        wanted = services.preferences.load().theme
        theme = Theme(forced="dark" if wanted == "dark" else "light" if wanted == "light" else None,
                      parent=self)  # fmt: skip
        theme.apply(self._app)
        desktop = Desktop(theme, services, self._tray, self._around.make_thread(services),
                          self._around.make_bell(), self)  # fmt: skip
        doorway = Doorway(self._around.runtime_dir, self)
        doorway.knocked.connect(desktop.show_panel)
        self._closing.callback(doorway.close)
        desktop.quit_wanted.connect(self._app.quit)
        return desktop

    def _refuse(self, sentence: str) -> None:
        from stopwatch.ui.windows.trouble import TroubleWindow

        sys.stderr.write(f"{sentence}\n")
        window = TroubleWindow(sentence)
        window.finished.connect(self._on_refused)
        window.open()
        self._trouble = window

    def _on_refused(self, _result: int) -> None:
        self._app.exit(1)

    def _on_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception that nobody caught, and say once that the time is safe."""
        import logging

        from stopwatch.ui.windows.trouble import FAULT, TroubleWindow

        logging.getLogger(__name__).error("uncaught", exc_info=(kind, error, trace))
        if self._trouble is None:
            window = TroubleWindow(FAULT)
            window.open()
            self._trouble = window


class _Signals(QObject):
    """Ends the program in good order on SIGTERM and SIGINT, without waking up to look."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._read, self._write = socket.socketpair()
        self._write.setblocking(False)  # noqa: FBT003 - the socket module's signature
        self._old = signal.set_wakeup_fd(self._write.fileno())
        self._handlers = {
            number: signal.signal(number, self._on_signal)
            for number in (signal.SIGTERM, signal.SIGINT)
        }
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._old)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        """Do nothing here: the byte on the socket wakes the event loop."""

    def _on_woken(self) -> None:
        self._read.recv(64)
        self._app.quit()


def _claim(around: Surroundings) -> QLockFile | None:
    around.runtime_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = QLockFile(str(around.runtime_dir / "tray.lock"))
    lock.setStaleLockTime(0)  # a dead owner is known by its process id, not by age
    return lock if lock.tryLock(0) else None
