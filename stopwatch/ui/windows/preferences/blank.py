"""What stands in the window when no setting is like what was typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.blank import Blank
from stopwatch.ui.windows.preferences.words import tr


class NothingFound(Blank):
    """Says so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "search", parent)

    def say_nothing_like(self, typed: str) -> None:
        """Name what was typed."""
        words = tr("No setting looks like “{typed}”.").format(typed=typed.strip())
        self.say(words, tr("Esc shows all of them."))
