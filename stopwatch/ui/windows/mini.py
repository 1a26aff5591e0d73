"""The mini window: what runs, in one row that lies over all other windows and takes no focus."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Literal

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import Event, PullProgressed
from stopwatch.domain.overriding import override
from stopwatch.services.overview import Overview
from stopwatch.services.suite import Services
from stopwatch.services.whereabouts import Whereabouts
from stopwatch.ui import texts
from stopwatch.ui.browsing import address_of_target, browse
from stopwatch.ui.relay import Relay
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.widgets.buttons import IconButton
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.restyle import restyle
from stopwatch.ui.windows.edges import first_place, snapped
from stopwatch.ui.windows.mini_menu import MiniMenu
from stopwatch.ui.windows.mini_words import Line, line
from stopwatch.ui.windows.news import News
from stopwatch.ui.windows.on_screen import screen_of
from stopwatch.ui.windows.opener import Opener, PickToStart
from stopwatch.ui.windows.row_browsing import BROWSE_KEYS, browse_words
from stopwatch.ui.windows.window_keys import Told, add_keys

NAME = "mini"
WIDTH = 388
_EXTRA = 24  # what the row is higher than a line of text: 40 at the usual font
_RADIUS = 6.0
_SECOND_MS, _MINUTE_MS, _LATE_MS = 1_000, 60_000, 15
_SAID_MS = 6_000


class MiniWindow(QWidget):
    """Space pauses or resumes, S stops, N notes, Menu or ↓ offers the rest, Esc closes."""

    def __init__(
        self, theme: Theme, services: Services, relay: Relay, opener: Opener,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        flags = Qt.WindowType
        kind = flags.Tool | flags.FramelessWindowHint | flags.WindowStaysOnTopHint
        super().__init__(parent, kind)
        self._theme, self._services, self._opener = theme, services, opener
        self._line: Line | None = None
        self._grip: QPoint | None = None
        self._news = News(None, self)
        self._comes_again = False
        self.setWindowTitle(self.tr("Ticket Stopwatch, mini window"))
        for attribute in (
            Qt.WidgetAttribute.WA_ShowWithoutActivating,
            Qt.WidgetAttribute.WA_TranslucentBackground,
            Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow,
        ):
            self.setAttribute(attribute)
        self._mark = MarkLabel(theme, Mark.STOPPED, self)
        self._number, self._title = PlainLabel(parent=self), ElidedLabel(parent=self)
        self._time, self._seconds = PlainLabel(parent=self), PlainLabel(parent=self)
        self.toggle = IconButton(theme, "pause", self.tr("Pause"), parent=self)
        self.stop = IconButton(theme, "stop", self.tr("Stop…"), parent=self)
        self._timer, self._saying = QTimer(self), QTimer(self)
        for timer in (self._timer, self._saying):
            timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._lay_out()
        self._connect(relay)
        self.refresh()
        self._take_place()

    # ------------------------------------------------------------------ commands
    def refresh(self) -> None:
        """Read everything anew."""
        self._news.drop()
        self._show(self._services.overviews.now())

    def attempt(self, act: Callable[[], object]) -> None:
        """Do what was asked for, or say for a while why not."""
        try:
            act()
        except StopwatchError as error:
            for part in (self._number, self._time, self._seconds):
                part.hide()  # one row has room for one thing
            self._title.set_full_text(told(error.message))
            restyle(self._title, "tone", "red")
            self._saying.start(_SAID_MS)

    def open_in_browser(self) -> None:
        """Show the ticket of what runs, or was paused last, in Autotask."""
        target_id = self._line.watch.target_id if self._line and self._line.watch else None
        self.attempt(partial(browse, address_of_target(self._services, target_id)))

    def keep_place(self, *, is_open: bool) -> None:
        """Remember where it stands, and whether it is to come again at the next start."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        with suppress(StopwatchError):  # a full disk: it stands where it stood before
            self._services.window_places.keep(NAME, Whereabouts(geometry, is_open=is_open))

    def would_lose_words(self) -> bool:
        """Whether it would ask before it closes: it holds no words."""
        return False

    def close_anyway(self) -> None:
        """Close because the program ends; at the next start it is there again."""
        self._comes_again = True
        self.close()

    # ------------------------------------------------------------------ Qt overrides
    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_place(is_open=self._comes_again)
        super().closeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self.update()  # the frame tells whether keys come here

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone: Literal["accent_text", "edge"] = "accent_text" if self.isActiveWindow() else "edge"
        width = 2.0 if self.isActiveWindow() else 1.0
        painter.setPen(QPen(self._theme.colour(tone), width))
        painter.setBrush(self._theme.colour("window"))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        deeds = {
            Qt.Key.Key_Space: self._on_toggled, Qt.Key.Key_S: self._on_stopped,
            Qt.Key.Key_N: self._on_note_wanted, Qt.Key.Key_Down: self._on_menu_wanted,
            Qt.Key.Key_Menu: self._on_menu_wanted,
        }  # fmt: skip
        deed = deeds.get(Qt.Key(event.key()))
        if deed is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            deed()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        handle = self.windowHandle()
        if QGuiApplication.platformName().startswith("wayland") and handle is not None:
            handle.startSystemMove()  # there only the desktop moves windows
        else:
            self._grip = event.globalPosition().toPoint() - self.pos()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._move_to(event.globalPosition().toPoint() - self._grip)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._grip = None
            self.keep_place(is_open=True)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._opener.show_panel()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    # ------------------------------------------------------------------ slots
    def _on_told(self, event: Event) -> None:
        if not isinstance(event, PullProgressed):
            self._news.come()

    def _on_said(self) -> None:
        restyle(self._title, "tone", "")
        self.refresh()

    def _on_toggled(self) -> None:
        watch, timing = self._line.watch if self._line else None, self._services.timing
        if watch is None:
            self._opener.show_picker(PickToStart())
        elif watch.is_running:
            self.attempt(partial(timing.pause, watch.id))
        else:
            self.attempt(partial(timing.resume, watch.id))

    def _on_stopped(self) -> None:
        if self._line is not None and self._line.watch is not None:
            self.attempt(self._stop)

    def _on_note_wanted(self) -> None:
        if self._line is not None and self._line.watch is not None:
            self._opener.show_note(self._line.watch.id)

    def _on_start_wanted(self) -> None:
        self._opener.show_picker(PickToStart())

    def _on_undo_wanted(self) -> None:
        self.attempt(self._services.undo.undo)

    def _on_menu_wanted(self) -> None:
        self._open_menu(self.mapToGlobal(self.rect().bottomLeft()))

    # ------------------------------------------------------------------ private
    def _show(self, overview: Overview) -> None:
        now = self._line = line(overview)
        self._mark.set_mark(now.mark)
        self.setAccessibleName(now.spoken)
        if not self._saying.isActive():
            self._show_words(now)
        runs = now.watch is not None and now.watch.is_running
        if now.watch is None:
            self.toggle.set_action("play", self.tr("Start on a ticket…"))
        elif runs:
            self.toggle.set_action("pause", self.tr("Pause"))
        else:
            self.toggle.set_action("play", self.tr("Resume"))
        self.stop.setEnabled(now.watch is not None)
        self._set_ticking(runs=runs)

    def _show_words(self, now: Line) -> None:
        self._number.setText(now.number)
        self._number.setVisible(bool(now.number))
        self._title.set_full_text(now.title)
        self._time.setText(texts.hours_minutes(now.elapsed_ms))
        self._time.show()
        self._seconds.setText(texts.seconds_part(now.elapsed_ms))
        self._seconds.setVisible(now.watch is not None)

    def _set_ticking(self, *, runs: bool) -> None:
        """Tick when the shown second ends; not at all where no time moves."""
        if not (self.isVisible() and runs) or self._line is None:
            self._timer.stop()
            return
        self._timer.start(_SECOND_MS - self._line.elapsed_ms % _SECOND_MS + _LATE_MS)

    def _stop(self) -> None:
        assert self._line is not None
        assert self._line.watch is not None
        made = self._services.timing.stop(self._line.watch.id)
        self._opener.show_stop_sheet([entry.id for entry in made])

    def _open_menu(self, at: QPoint) -> None:
        menu = MiniMenu(self._services, self._opener, self)
        menu.popup(at)

    def _move_to(self, place: QPoint) -> None:
        screen = QGuiApplication.screenAt(place + self.rect().center()) or screen_of(self)
        wanted = self.frameGeometry()
        wanted.moveTopLeft(place)
        self.move(snapped(wanted, screen.availableGeometry()))

    def _take_place(self) -> None:
        kept = self._services.window_places.of(NAME).geometry
        if not (kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode()))):
            self.move(first_place(self.size(), screen_of(self).availableGeometry()))

    def _lay_out(self) -> None:
        body = self._theme.fonts.body
        strong = weighted(body, QFont.Weight.DemiBold)
        self._number.setFont(tabular(weighted(body, QFont.Weight.Medium)))
        self._number.setProperty("tone", "text2")
        self._time.setFont(tabular(strong))
        self._seconds.setFont(tabular(self._theme.fonts.small))
        self._seconds.setProperty("tone", "text3")
        self.setFixedSize(WIDTH, self.fontMetrics().height() + _EXTRA)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(0)
        for part, gap in ((self._mark, 10), (self._number, 8)):
            row.addWidget(part)
            row.addSpacing(gap)
        row.addWidget(self._title, 1)
        row.addSpacing(8)
        for part in (self._time, self._seconds):
            row.addWidget(part)
        row.addSpacing(8)
        row.addWidget(self.toggle)
        row.addWidget(self.stop)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()

    def _connect(self, relay: Relay) -> None:
        relay.told.connect(self._on_told)
        self._news.due.connect(self.refresh)
        self._theme.changed.connect(self.refresh)
        self._timer.timeout.connect(self.refresh)
        self._saying.timeout.connect(self._on_said)
        self.toggle.clicked.connect(self._on_toggled)
        self.stop.clicked.connect(self._on_stopped)
        add_keys(self, {
            "Ctrl+T": self._on_start_wanted, "Ctrl+N": self._on_note_wanted,
            "Ctrl+Z": self._on_undo_wanted, "F5": self._opener.sync_now, "Esc": self.close,
            BROWSE_KEYS: Told(browse_words(), self.open_in_browser),
        })  # fmt: skip
