"""The main window: the pages of the day's work behind one rail, and one line below them.

A page is made when it is first shown and stays until the window is closed; while another is
shown it hears news but reads nothing (`ui/windows/news.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import Event, PullProgressed
from stopwatch.domain.ids import StopwatchId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.overriding import override
from stopwatch.services.overview import Overview
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.services.whereabouts import Whereabouts
from stopwatch.ui.careful import Careful
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.upright import Upright
from stopwatch.ui.windows.entries_toast import Toast
from stopwatch.ui.windows.main_window.rail import Rail
from stopwatch.ui.windows.main_window.signs import page_keys, signs_of, tr
from stopwatch.ui.windows.main_window.spare_keys import SpareKeys
from stopwatch.ui.windows.main_window.telling import the_one_thing
from stopwatch.ui.windows.news import News
from stopwatch.ui.windows.opener import Opener, PickToStart
from stopwatch.ui.windows.status_line import StatusLine
from stopwatch.ui.windows.status_words import Way
from stopwatch.ui.windows.window_keys import Keys, Told

NAME = "main"
_WIDTH, _HEIGHT, _LEAST_HEIGHT, _NARROW = 1200, 868, 480, 1000
_LATE_MS = 15  # so that a tick never comes just before its minute


@runtime_checkable
class Lined(Protocol):
    """A page with a line of its own, which takes the place of the window's."""

    @property
    def status_line(self) -> QWidget:
        """The line; it may have a toast and ways that are wanted."""


class MainWindow(QWidget):
    """Hosts pages by name; which there are, and how each is opened, is for the opener to say."""

    def __init__(self, theme: Theme, services: Services, relay: Relay, opener: Opener) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self._services, self._opener = services, opener
        self.rail = Rail(theme, signs_of(opener.pages))
        self.line = StatusLine(theme)
        self._pages: dict[str, QWidget] = {}
        self._name, self._is_sure = "", False
        self._stack, self._lines = QStackedWidget(), QStackedWidget()
        self._news = News(None, self)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._keys = SpareKeys(self, self._deeds())
        self._lay_out(theme)
        self._connect(relay)
        self._come_back()

    # ------------------------------------------------------------------ pages
    @property
    def shown(self) -> str:
        """The name of the page that is shown; empty before the first."""
        return self._name

    @property
    def status_line(self) -> QWidget:
        """The line that is shown."""
        return self._lines.currentWidget() or self.line

    @property
    def place(self) -> QWidget:
        """Where pages are born: one that was whole before would be styled anew, all of it."""
        return self._stack

    def page(self, name: str) -> QWidget | None:
        """Return a page that was made already."""
        return self._pages.get(name)

    def host(self, name: str, page: QWidget) -> QWidget:
        """Take in a page that was a window of its own until now."""
        focused: QWidget | None = page.focusWidget()  # taking it in takes its focus away
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        page.setObjectName(name)
        self._pages[name] = page
        self._stack.addWidget(page)
        if focused is not None:
            focused.setFocus()
        if isinstance(page, Lined):
            self._lines.addWidget(page.status_line)
            if isinstance(page.status_line, StatusLine):
                page.status_line.way_wanted.connect(self._on_way_wanted)
        page.windowTitleChanged.connect(self._show_title)
        return page

    def turn_to(self, name: str) -> None:
        """Show a page that was taken in, and let it have the keyboard."""
        page = self._pages[name]
        self._name = name
        self._stack.setCurrentWidget(page)
        self._lines.setCurrentWidget(page.status_line if isinstance(page, Lined) else self.line)
        self.rail.show_page(name)
        self._keys.give_way()
        self._show_title()
        self._focus_page()
        if self.isVisible():
            self.refresh()

    # ------------------------------------------------------------------ commands
    def refresh(self) -> None:
        """Read how everything stands."""
        overview = self._services.overviews.now()
        self.rail.show_overview(overview)
        self.line.show_overview(overview)
        shown = self.status_line
        if isinstance(shown, StatusLine):
            shown.tell(the_one_thing(self._services, overview))
        self._tick_while_running(overview)

    def say(self, sentence: str, *, undoable: bool = False) -> None:
        """Say what was done, or why not, in the line that is shown."""
        toast = self.status_line.findChild(Toast)
        if isinstance(toast, Toast):
            toast.say(sentence, undoable=undoable)

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do what was asked for and return True; else say the sentence and return False."""
        try:
            act()
        except StopwatchError as error:
            self.say(error.message)
            return False
        return True

    def would_lose_words(self) -> bool:
        """Whether a page holds words that were not saved."""
        return bool(self._careful())

    def close_anyway(self) -> None:
        """Close without asking."""
        self._is_sure = True
        self.close()

    # ------------------------------------------------------------------ Qt
    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.collapse(is_collapsed=event.size().width() < _NARROW)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        careful = self._careful()
        if careful and not self._is_sure:
            event.ignore()
            self.turn_to(careful)
            self._pages[careful].close()  # asks
            return
        for page in self._pages.values():
            if isinstance(page, Careful):
                page.close_anyway()
            else:
                page.close()
        self._keep_whereabouts()
        super().closeEvent(event)

    # ------------------------------------------------------------------ slots
    def _on_told(self, event: Event) -> None:
        if not isinstance(event, PullProgressed):
            self._news.come()

    def _on_page_wanted(self, name: str) -> None:
        way = self._opener.pages.get(name)
        if way is not None:
            way()

    def _on_way_wanted(self, way: Way) -> None:
        if way is Way.SIGN_IN:
            self._opener.show_sign_in()
        elif way is Way.NEEDING:
            self._opener.show_entries(needing=True)
        else:
            self._opener.pages.get("absences", self._opener.show_panel)()

    def _on_pause_wanted(self, stopwatch_id: str) -> None:
        self.attempt(partial(self._services.timing.pause, StopwatchId(stopwatch_id)))

    def _on_stop_wanted(self, stopwatch_id: str) -> None:
        try:
            made = self._services.timing.stop(StopwatchId(stopwatch_id))
        except StopwatchError as error:
            self.say(error.message)
            return
        self._opener.show_stop_sheet([entry.id for entry in made])

    def _on_start_wanted(self) -> None:
        self._opener.show_picker(PickToStart())

    def _on_start_without(self) -> None:
        self.attempt(partial(self._services.timing.start, Start()))

    def _on_note_wanted(self) -> None:
        running = self._services.timing.desk().running
        if running:
            self._opener.show_note(running[0].id)
        else:
            self.say(tr("Nothing is running, so there is nothing to note."))

    def _on_undo(self) -> None:
        if self.attempt(self._services.undo.undo):
            self.say(tr("Taken back."))

    def _on_next_pane(self) -> None:
        if self.rail.list.hasFocus():
            self._focus_page()
        else:
            self.rail.take_focus()

    # ------------------------------------------------------------------ private
    def _deeds(self) -> Keys:
        return {
            **page_keys(self._opener.pages), "Ctrl+T": self._on_start_wanted,
            "Ctrl+Shift+T": self._on_start_without, "Ctrl+N": self._on_note_wanted,
            "Ctrl+,": self._opener.show_preferences,
            "Ctrl+Z": self._on_undo, "F5": self._opener.sync_now, "F6": self._on_next_pane,
            "Shift+F6": Told(tr("The pages at the left"), self.rail.take_focus),
            "Ctrl+W": Told(tr("Close this window"), self.close),
        }  # fmt: skip

    def _careful(self) -> str:
        """Return the name of the first page that would lose words, the shown one before others."""
        names = sorted(self._pages, key=lambda name: name != self._name)
        pages = ((name, self._pages[name]) for name in names)
        careful = (
            name for name, page in pages if isinstance(page, Careful) and page.would_lose_words()
        )
        return next(careful, "")

    def _focus_page(self) -> None:
        page = self._pages.get(self._name)
        if page is not None:
            focused: QWidget | None = page.focusWidget()
            (focused or page).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_title(self) -> None:
        title = self._pages[self._name].windowTitle() if self._name else ""
        self.setWindowTitle(tr("{page} - Ticket Stopwatch").format(page=title))

    def _tick_while_running(self, overview: Overview) -> None:
        running = overview.desk.running
        if running and self.isVisible():
            past = running[0].elapsed_ms(overview.now_ms) % MINUTE_MS
            self._minute.start(MINUTE_MS - past + _LATE_MS)
        else:
            self._minute.stop()

    def _come_back(self) -> None:
        """Stand where the window stood; on a screen that is gone Qt finds another place."""
        self.resize(_WIDTH, _HEIGHT)
        kept = self._services.window_places.of(NAME).geometry
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))

    def _keep_whereabouts(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        with suppress(StopwatchError):  # a full disk keeps no window from closing
            self._services.window_places.keep(NAME, Whereabouts(geometry, self._name))

    def _lay_out(self, theme: Theme) -> None:
        self._lines.addWidget(self.line)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(Upright(theme))
        middle.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self._lines)

    def _connect(self, relay: Relay) -> None:
        self.rail.page_wanted.connect(self._on_page_wanted)
        foot = self.rail.foot
        foot.pause_wanted.connect(self._on_pause_wanted)
        foot.stop_wanted.connect(self._on_stop_wanted)
        foot.start_wanted.connect(self._on_start_wanted)
        foot.panel_wanted.connect(self._opener.show_panel)
        self.line.sync_wanted.connect(self._opener.sync_now)
        self.line.way_wanted.connect(self._on_way_wanted)
        self.line.toast.undo_wanted.connect(self._on_undo)
        self._news.due.connect(self.refresh)
        self._minute.timeout.connect(self.refresh)
        relay.told.connect(self._on_told)
