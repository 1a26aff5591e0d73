"""What stands beside an empty list: nothing is grouped yet, and nothing is without you."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.blank import Blank
from stopwatch.ui.windows.problems_words import tr


class NoProblems(Blank):
    """No problem at all, or none that looks like what is typed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "problem", parent)

    def show_words(self, typed: str) -> None:
        """Say that there is nothing, or nothing that looks like what is typed."""
        if typed.strip():
            self.say(tr("Nothing here looks like “{typed}”.").format(typed=typed), "")
            return
        words = tr(
            "When tickets repeat, a suggestion turns up here. Nothing is linked without you."
        )
        self.say(tr("No problems yet"), words)
