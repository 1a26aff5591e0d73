"""A scene of the tour: the day and the week that the morning made, and what else can be seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from stopwatch.tour.stage import Stage

Say = Callable[[str], None]


class Review:
    """Looks, and changes nothing."""

    def __init__(self, stage: Stage, say: Say) -> None:
        self._stage = stage
        self._say = say

    def play(self) -> None:
        """Open each page and window once, and take its picture."""
        desktop = self._stage.desktop
        desktop.show_day()
        self._page("day")
        desktop.show_week()
        self._page("week")
        desktop.show_preferences()
        self._stage.picture("preferences-shown")
        desktop.show_mini()
        self._stage.picture("mini-shown")
        self._say("Reviewed the day and the week")

    def _page(self, name: str) -> QWidget:
        page = self._stage.page(name)
        self._stage.rest()
        self._stage.picture(f"{name}-shown")
        return page
