"""Windows are opened in turns: made in one, shown in the next, so that neither takes long.

What is pressed meanwhile is meant for the window that opens, and waits for it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from stopwatch.ui.turns import Turn

if TYPE_CHECKING:  # where no window is, nobody types
    from stopwatch.ui.typed_ahead import TypedAhead

Steps = Generator[None, None, QWidget | None]
"""Each `yield` ends a turn; what is returned is the window that has the keyboard then."""


class Opening(QObject):
    """Opens one window after the other, each a step at a time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Steps] = deque()
        self._keys: TypedAhead | None = None
        self._is_stepping = False
        self._next = Turn(self, is_awaited=True)
        self._next.due.connect(self._step)

    def begin(self, steps: Steps) -> None:
        """Do the first step now, unless another window is opened yet, and the others in turns."""
        self._waiting.append(steps)
        if len(self._waiting) == 1 and not self._is_stepping:
            self._step()

    def finish(self) -> None:
        """Do what is left at once: somebody asks for a window that opens."""
        while self._waiting and not self._is_stepping:
            self._step()

    def end(self) -> None:
        """Open nothing more; whatever was to be shown is on file."""
        self._waiting.clear()
        self._next.drop()
        self._give_keys(None)

    # ------------------------------------------------------------------ private
    def _step(self) -> None:
        if not self._waiting:
            return
        steps = self._waiting[0]
        window: QWidget | None = None
        is_over, self._is_stepping = True, True
        try:
            next(steps)
            is_over = False
        except StopIteration as end:
            window = end.value
        finally:  # a fault in one is none of the next one's
            self._is_stepping = False
            self._go_on(window, is_over=is_over)

    def _go_on(self, window: QWidget | None, *, is_over: bool) -> None:
        if is_over and self._waiting:
            self._waiting.popleft()
        if self._waiting:
            self._keep_keys()
            self._next.ask()
        else:
            self._next.drop()
            self._give_keys(window)

    def _keep_keys(self) -> None:
        if self._keys is None and QGuiApplication.focusWindow() is not None:
            from stopwatch.ui.typed_ahead import TypedAhead

            self._keys = TypedAhead(self)
        if self._keys is not None:
            self._keys.keep()

    def _give_keys(self, window: QWidget | None) -> None:
        if self._keys is not None:
            self._keys.give(window)
