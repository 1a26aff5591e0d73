"""Does deeds for the window: what came of one is said, and whatever is shown is read again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Done:
    """What to say, and whether the window offers to take it back."""

    said: str
    undoable: bool = True


class Doing(QObject):
    """`done` carries a `Done`, `refused` the sentence that says why nothing was done."""

    done = Signal(Done)
    refused = Signal(str)

    def do(self, act: Callable[[], str], *, undoable: bool = True) -> bool:
        """Do a deed; return whether it was done."""
        try:
            said = act()
        except StopwatchError as error:
            self.refused.emit(error.message)
            return False
        self.done.emit(Done(said, undoable))
        return True
