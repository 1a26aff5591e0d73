"""A window manager, and a window of somebody else that has the keyboard."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.desktop.screen import Windows
from tests.desktop.waiting import until

OTHER = "Somebody else's window"
_WINDOW = f"""
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication(sys.argv)
field = QLineEdit()
field.setWindowTitle({OTHER!r})
field.show()
field.activateWindow()
field.textChanged.connect(lambda text: print(text, flush=True))
sys.exit(app.exec())
"""


@contextmanager
def window_manager(display: str) -> Iterator[None]:
    """Run a window manager, which gives the keyboard to windows and takes it from them."""
    environment = {"PATH": os.environ["PATH"], "DISPLAY": display, "HOME": "/nonexistent"}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(["openbox"], env=environment, stdout=quiet, stderr=quiet) as manager:
        try:
            windows = Windows(display)
            until(windows.are_managed, "the window manager is at work")
            windows.close()
            yield
        finally:
            manager.terminate()


@contextmanager
def other_window(display: str) -> Iterator[subprocess.Popen[str]]:
    """Show a window with a field; each text in it comes as a line."""
    environment = {"PATH": os.environ["PATH"], "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-c", _WINDOW]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as child:
        yield child
        child.terminate()
