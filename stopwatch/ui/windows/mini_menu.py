"""What one row has no room for: switching, a note, the way to the other windows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui import tray_words
from stopwatch.ui.windows.opener import Opener, PickToStart
from stopwatch.ui.windows.row_browsing import browse_words

if TYPE_CHECKING:
    from stopwatch.ui.windows.mini import MiniWindow

_PAUSED_MOST = 9


class MiniMenu(QMenu):
    """Made anew each time it is opened, so it is never behind."""

    def __init__(self, services: Services, opener: Opener, window: MiniWindow) -> None:
        super().__init__(window)
        self._services, self._opener, self._window = services, opener, window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        overview = services.overviews.now()
        for watch in overview.desk.paused[:_PAUSED_MOST]:
            told = self.tr("Switch to {name}").format(name=tray_words.label(watch, overview))
            self._put(told.replace("&", "&&"), "resume", watch)
        if overview.desk.paused:
            self.addSeparator()
        self._put(self.tr("Start on a ticket…"), "start")
        self._put(self.tr("Start without a ticket"), "start_without")
        for watch in (*overview.desk.running, *overview.desk.paused)[:1]:
            self._put(self.tr("Add note…"), "note", watch)
            if watch.target_id is not None:
                self._put(browse_words(), "browse", watch)
        self.addSeparator()
        self._put(self.tr("Open Ticket Stopwatch"), "panel")
        self._put(self.tr("Close"), "close")
        self.triggered.connect(self._on_triggered)

    # ------------------------------------------------------------------ private
    def _put(self, words: str, verb: str, watch: Stopwatch | None = None) -> None:
        action = QAction(words, self)
        action.setData((verb, watch))
        self.addAction(action)

    def _on_triggered(self, action: QAction) -> None:
        verb, watch = action.data()
        timing = self._services.timing
        match verb:
            case "resume":
                self._window.attempt(partial(timing.resume, watch.id))
            case "start_without":
                self._window.attempt(partial(timing.start, Start()))
            case "start":
                self._opener.show_picker(PickToStart())
            case "note":
                self._opener.show_note(watch.id)
            case "browse":
                self._window.open_in_browser()
            case "panel":
                self._opener.show_panel()
            case _:
                self._window.close()
