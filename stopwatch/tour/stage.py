"""The stage of the tour: the real desktop, pressed by keys and clicks as a user would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from stopwatch.domain.errors import Unavailable
from stopwatch.ui.desktop import Desktop

W = TypeVar("W", bound=QWidget)
_PATIENCE_MS = 60_000
_SLICE_MS = 50
_READING_MS = 600
_ROOMY = (1308, 866)


class Stage:
    """Finds windows and parts by what a user sees, and waits for what a user would wait for."""

    def __init__(
        self, app: QApplication, desktop: Desktop, pictures: Path | None, suffix: str = ""
    ) -> None:
        self._app = app
        self.desktop = desktop
        self._pictures = pictures
        self._suffix = suffix

    def window(self, name: str) -> QWidget:
        """Return an open window, waiting for it to open."""
        self.until(lambda: self.desktop.window(name) is not None, f"the window “{name}”")
        found = self.desktop.window(name)
        if found is None:
            raise AssertionError("waited for above")
        return found

    def page(self, name: str) -> QWidget:
        """Return a page of the main window, which is given room; without a screen it has little."""
        found = self.window(name)
        found.window().resize(*_ROOMY)
        self.settle()
        return found

    def part(self, window: QWidget, kind: type[W], name: str) -> W:
        """Return the visible part of a window whose accessible name or text begins so."""
        for part in window.findChildren(kind):
            if part.isVisible() and _said(part).startswith(name):
                return part
        raise Unavailable(f"The tour did not find “{name}” in “{window.windowTitle()}”.")

    def press(self, window: QWidget, button: str) -> None:
        """Click a button by its words."""
        QTest.mouseClick(self.part(window, QPushButton, button), Qt.MouseButton.LeftButton)
        self.settle()

    def type_into(self, part: QWidget, text: str) -> None:
        """Type letter by letter."""
        QTest.keyClicks(part, text)
        self.settle()

    def key(
        self,
        part: QWidget,
        key: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press one key."""
        QTest.keyClick(part, key, held)
        self.settle()

    def picture(self, name: str) -> None:
        """Save a picture of an open window's present look; its name begins with the window's."""
        if self._pictures is not None:
            self.picture_of(self.window(name.partition("-")[0]), name)

    def picture_of(self, part: QWidget, name: str) -> None:
        """Save a picture of the window that something is in."""
        self.settle()
        if self._pictures is not None:
            self._pictures.mkdir(parents=True, exist_ok=True)
            part.window().grab().save(str(self._pictures / f"{name}{self._suffix}.png"))

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the program run until a condition holds. Raises Unavailable after a minute."""
        deadline = QDeadlineTimer(_PATIENCE_MS)
        while not condition():
            if deadline.hasExpired():
                raise Unavailable(f"The tour waited in vain for {what}.")
            turn_for(_SLICE_MS)

    def rest(self) -> None:
        """Let the program read what it reads beside the screen's thread."""
        turn_for(_READING_MS)
        self.settle()

    def settle(self) -> None:
        """Let the program do what is at hand."""
        for _turn in range(3):
            self._app.processEvents()


def turn_for(span_ms: int) -> None:
    """Let the event loop turn for a while. `QTest.qWait` would keep all other threads still."""
    loop = QEventLoop()
    QTimer.singleShot(span_ms, loop.quit)
    loop.exec()


def _said(part: QWidget) -> str:
    if isinstance(part, QPushButton):
        return part.text().replace("&", "")
    return part.accessibleName()
