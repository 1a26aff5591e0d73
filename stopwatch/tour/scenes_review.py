"""A scene of the tour: the day and the week that the morning made, and what else can be seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QWidget

from stopwatch.tour.stage import Stage
from stopwatch.ui.windows.keys_window import KeysWindow

Say = Callable[[str], None]


class Review:
    """Looks at everything once, and decides what waits for a decision."""

    def __init__(self, stage: Stage, say: Say) -> None:
        self._stage = stage
        self._say = say

    def play(self) -> None:
        """Open each page and window once, and take its picture."""
        desktop = self._stage.desktop
        desktop.show_day()
        self._keys(self._page("day"))
        desktop.show_week()
        self._page("week")
        self._decide()
        for name, show in (
            ("preferences", desktop.show_preferences), ("first_run", desktop.show_first_run),
            ("diagnostics", desktop.show_diagnostics), ("help", desktop.show_help),
        ):  # fmt: skip
            show()
            self._stage.rest()
            self._stage.picture(f"{name}-shown")
        self._say("Reviewed the day and the week")

    def _keys(self, page: QWidget) -> None:
        self._stage.key(page, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
        keys = page.window().findChild(KeysWindow)
        if keys is not None:
            self._stage.picture_of(keys, "keys-shown")
            keys.close()

    def _decide(self) -> None:
        self._stage.desktop.show_absences()
        page = self._page("absences")
        services = self._stage.desktop.services
        rows = self._stage.part(page, QListView, "Absences")
        rows.setFocus()
        self._stage.key(rows, Qt.Key.Key_K)
        self._stage.key(rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self._stage.until(lambda: not services.absences.inbox().pending, "the absence's decision")
        self._say("Decided: the time behind the locked screen was work")

    def _page(self, name: str) -> QWidget:
        page = self._stage.page(name)
        self._stage.rest()
        self._stage.picture(f"{name}-shown")
        return page
