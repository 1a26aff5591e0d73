"""The window of settings: everything by groups, changed at once, found by a word."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import AccountChanged, ChangedElsewhere, Event, PreferencesChanged
from stopwatch.domain.ids import AccountId
from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.services.suite import Services
from stopwatch.ui.help.wanted import HelpButton
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.shortcuts import Shortcuts
from stopwatch.ui.surroundings import Offers
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, SPACE_12, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.note_field import NoteField
from stopwatch.ui.widgets.section_header import Header, SectionHeader
from stopwatch.ui.windows.entries_toast import Toast
from stopwatch.ui.windows.preferences.blank import NothingFound
from stopwatch.ui.windows.preferences.row import SettingRow
from stopwatch.ui.windows.preferences.settings import Section, Setting, accounts_of, sections
from stopwatch.ui.windows.preferences.words import tr, value_words
from stopwatch.ui.windows.window_keys import add_keys

if TYPE_CHECKING:
    from stopwatch.ui.endpoint import Endpoint
    from stopwatch.ui.windows.preferences.livelink_line import LiveLinkLine

_SIZE = (640, 700)
_LEAST = (460, 320)
_RELOADING = (PreferencesChanged, AccountChanged, ChangedElsewhere)


@dataclass(frozen=True, slots=True)
class _Change:
    """A change of a setting that is made here; the newest is kept for taking it back."""

    key: str
    before: object
    value: object
    is_undo: bool = False

    @property
    def back(self) -> _Change:
        """What takes it back."""
        return _Change(self.key, self.value, self.before, is_undo=True)


class PreferencesWindow(QWidget):
    """Shows the sections; what is changed counts at once, and Ctrl+Z takes it back."""

    exchange_wanted = Signal()

    def __init__(
        self, theme: Theme, services: Services, jobs: Jobs, relay: Relay, offers: Offers
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self._theme, self._services, self._jobs, self._offers = theme, services, jobs, offers
        self.search = NoteField(theme, tr("Find a setting"), "search", "Ctrl+F")
        self.toast, self.nothing = Toast(theme), NothingFound(theme)
        self.exchange = ActionButton(
            theme, tr("Export, import, backup…"), Face(kind=ButtonKind.QUIET)
        )
        self.rows: dict[str, SettingRow] = {}
        self._blocks: list[tuple[QWidget, list[SettingRow | LiveLinkLine]]] = []
        self._done: list[_Change] = []
        self._busy = ""
        self._accounts: list[AccountId] = []
        self._shortcuts: Shortcuts | None = None
        self._endpoint: Endpoint | None = None
        self._scroll, self._inside = QScrollArea(), QFrame()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_news)
        self._lay_out()
        self._fill()
        self.search.textChanged.connect(self._on_searched)
        self.toast.undo_wanted.connect(self.undo)
        self.exchange.clicked.connect(self.exchange_wanted)
        relay.told.connect(self._on_told)
        add_keys(self, {"Ctrl+F": self._to_search, "Ctrl+Z": self.undo})
        self.search.setFocus()

    # ------------------------------------------------------------------ commands
    def undo(self) -> None:
        """Take back the newest change that was made in this window."""
        if self._done:
            self._write(self._done.pop().back)

    def complete(self, shortcuts: Shortcuts, offers: Offers, endpoint: Endpoint | None) -> None:
        """Show what is found or made after the program stands."""
        self.watch(shortcuts)
        self.show_offers(offers)
        if endpoint is not None:
            self.show_livelinks(endpoint)

    def watch(self, shortcuts: Shortcuts) -> None:
        """Say beside keys why they are not to be had, as long as this window is open."""
        if self._shortcuts is None:
            shortcuts.changed.connect(self._on_shortcuts_changed)
        self._shortcuts = shortcuts
        self._on_shortcuts_changed()

    def show_livelinks(self, endpoint: Endpoint) -> None:
        """Show the address for LiveLinks below their settings, as long as this window is open."""
        if self._endpoint is None:  # else it is there, and the window was only brought to the front
            self._endpoint = endpoint
            self._add_livelink_line()
            endpoint.changed.connect(self._on_livelinks_changed)
            self._on_livelinks_changed()

    def show_offers(self, offers: Offers) -> None:
        """Show what can be set in the desktop, which is found only after the program stands."""
        if offers != self._offers:
            self._offers = offers
            self._fill()

    # ------------------------------------------------------------------ Qt
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        else:
            self.close()

    # ------------------------------------------------------------------ slots
    def _on_chosen(self, value: object) -> None:
        row = self.sender()
        assert isinstance(row, SettingRow)
        before = row.setting.read()
        if value != before:
            self._write(_Change(row.setting.key, before, value))

    def _on_written(self, change: _Change) -> None:
        self._be_busy_with("", change.key)
        row = self.rows.get(change.key)
        if row is None:  # its account was removed meanwhile
            return
        row.show_value(row.setting.read())
        if change.is_undo:
            self.toast.say(_told(tr("{title}: {value} again."), row, change.value))
            self._reveal(row)
        else:
            self._done.append(change)
            self.toast.say(_told(tr("{title}: {value}."), row, change.value), undoable=True)

    def _on_refused(self, error: Exception) -> None:
        self._be_busy_with("", self._busy)
        unsaid = tr("Your recorded time is safe. That could not be changed.")
        self.toast.say(error.message if isinstance(error, StopwatchError) else unsaid)
        self._show_values()

    def _on_searched(self, typed: str) -> None:
        words = typed.casefold().split()
        for block, rows in self._blocks:
            found_here = [row.show_for(words) for row in rows]
            block.setVisible(any(found_here))
        found = any(not block.isHidden() for block, _rows in self._blocks)
        self.nothing.say_nothing_like(typed)
        self.nothing.setHidden(found)
        self._scroll.setVisible(found)

    def _on_told(self, event: Event) -> None:
        if isinstance(event, _RELOADING):
            self._soon.start()  # not at once: it may be told by the very row that would be read

    def _on_news(self) -> None:
        if [one.id for one in accounts_of(self._services)] == self._accounts:
            self._show_values()
        else:
            self._fill()

    def _on_livelinks_changed(self) -> None:
        self._on_searched(self.search.text())

    def _on_shortcuts_changed(self) -> None:
        if self._shortcuts is not None:
            for name, row in self.rows.items():
                row.show_trouble(self._shortcuts.troubles.get(name, ""))

    # ------------------------------------------------------------------ private
    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has it
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(WINDOW_MARGIN, SPACE_12, WINDOW_MARGIN, SPACE_12)
        head.addWidget(self.search)
        about = HelpButton(self._theme)
        head.addWidget(about)
        foot.setContentsMargins(WINDOW_MARGIN, 2, SPACE_12, 2)
        foot.addWidget(self.toast, 1)
        foot.addWidget(self.exchange)
        self.toast.setMinimumHeight(28)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(self._theme))
        column.addWidget(self._scroll, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(Hairline(self._theme))
        column.addLayout(foot)
        self.nothing.hide()
        self.setTabOrder(about, self.search)  # from the search one comes to the settings

    def _fill(self) -> None:
        """Make all rows anew; what was typed for the search stays."""
        self._accounts = [one.id for one in accounts_of(self._services)]
        self.rows.clear()
        self._blocks.clear()
        self._done.clear()
        self._inside = QFrame()
        self._inside.setProperty("ground", "window")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(WINDOW_MARGIN, SPACE_8, WINDOW_MARGIN, WINDOW_MARGIN)
        column.setSpacing(SPACE_8)
        for section in sections(self._services, self._offers):
            column.addWidget(self._block(section))
        column.addStretch(1)
        width = max(row.field.sizeHint().width() for row in self.rows.values())
        for row in self.rows.values():
            row.set_field_width(width)
        self._scroll.setWidget(self._inside)
        QWidget.setTabOrder(list(self.rows.values())[-1].field, self.exchange)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        # A large font makes wide fields: nothing is cut at the right.
        self.setMinimumWidth(max(_LEAST[0], self._inside.minimumSizeHint().width() + bar))
        self._add_livelink_line()
        self._show_values()
        self._be_busy_with(self._busy, self._busy)
        self._on_searched(self.search.text())

    def _add_livelink_line(self) -> None:
        beside = self.rows["livelinks_port"]
        card = beside.parentWidget()
        within = card.layout() if card is not None else None
        if self._endpoint is not None and card is not None and within is not None:
            from stopwatch.ui.windows.preferences.livelink_line import LiveLinkLine

            line = LiveLinkLine(self._theme, self._endpoint, self.toast, card)
            within.addWidget(line)
            next(rows for _block, rows in self._blocks if beside in rows).append(line)

    def _block(self, section: Section) -> QWidget:
        block, card = QWidget(), QFrame()
        card.setProperty("ground", "card")
        within = QVBoxLayout(card)
        within.setContentsMargins(1, 1, 1, 1)
        within.setSpacing(0)
        rows = [SettingRow(self._theme, one) for one in section.settings]
        for row in rows:
            row.chosen.connect(self._on_chosen)
            within.addWidget(row)
            self.rows[row.setting.key] = row
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHeader(self._theme, Header(section.title), 2))
        column.addWidget(card)
        self._blocks.append((block, [*rows]))
        return block

    def _show_values(self) -> None:
        for row in self.rows.values():
            row.show_value(row.setting.read())
        self._on_shortcuts_changed()

    def _write(self, change: _Change) -> None:
        """Write a value, off this thread where that may take long, and show what holds then."""
        setting = self.rows[change.key].setting
        if setting.is_slow:
            self._be_busy_with(change.key, change.key)
            job = self._jobs.run(self, partial(_written, setting, change))
            job.done.connect(self._on_written)
            job.failed.connect(self._on_refused)
            return
        try:
            setting.write(change.value)
        except StopwatchError as error:
            self._on_refused(error)
        else:
            self._on_written(change)

    def _be_busy_with(self, busy: str, *keys: str) -> None:
        """Let nobody change a setting while it is written."""
        self._busy = busy
        for row in (self.rows[key] for key in keys if key in self.rows):
            row.field.setEnabled(not busy and not row.setting.is_locked)

    def _reveal(self, row: SettingRow) -> None:
        if row.isHidden():
            self.search.clear()
        self._scroll.ensureWidgetVisible(row)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()


def _written(setting: Setting, change: _Change) -> _Change:
    setting.write(change.value)
    return change


def _told(words: str, row: SettingRow, value: object) -> str:
    told = value_words(row.setting.row.kind, value)
    return words.format(title=row.title.text(), value=told)
