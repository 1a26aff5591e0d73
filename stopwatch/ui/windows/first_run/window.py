"""The first run: try it at once, connect, three choices, and what works on this desktop.

Nothing here has to be done. Closing the window is fine: all of it is found again in the settings,
in the account window and in the diagnostics.
"""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import AccountChanged, ChangedElsewhere, DeskChanged, Event
from stopwatch.services.timing import Start
from stopwatch.ui import texts
from stopwatch.ui.help.wanted import HelpButton
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.sentences import told
from stopwatch.ui.surroundings import Offers
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, SPACE_12, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.section_header import Header, SectionHeader
from stopwatch.ui.windows.first_run.check_list import CheckList
from stopwatch.ui.windows.first_run.checks import Ground
from stopwatch.ui.windows.first_run.words import tr
from stopwatch.ui.windows.on_screen import TallScrollArea, fit_height
from stopwatch.ui.windows.opener import Opener
from stopwatch.ui.windows.preferences.row import SettingRow
from stopwatch.ui.windows.preferences.settings import sections
from stopwatch.ui.windows.window_keys import add_keys

_WIDTH, _LEAST = 600, 300
_SETTLED_MS = 2000  # it opens before the desktop was asked for keys, rest and locks
_CHOICES = ("start_pauses_others", "away_minutes", "round_up_minutes")
_ABOUT = (DeskChanged, AccountChanged, ChangedElsewhere)


class FirstRunWindow(QWidget):
    """Shown once on a fresh profile. It never asks before it closes."""

    def __init__(
        self, theme: Theme, ground: Ground, jobs: Jobs, relay: Relay, opener: Opener
    ) -> None:
        super().__init__()
        self.setWindowTitle(tr("Welcome to Ticket Stopwatch"))
        self.setMinimumWidth(460)
        self.resize(_WIDTH, 1)
        self._theme, self._services = theme, ground.services
        primary = Face("play", kind=ButtonKind.PRIMARY)
        self.start_button = ActionButton(theme, tr("Start a stopwatch"), primary)
        self.connect_button = ActionButton(theme, tr("Connect Autotask…"))
        self.started, self.account = PlainLabel(), PlainLabel()
        self.rows = self._choices()
        self.checks = CheckList(theme, ground, jobs)
        self.settings_button = ActionButton(theme, tr("All settings…"), Face("settings", "Ctrl+,"))
        self.close_button = ActionButton(theme, tr("Done"), Face(keys="Esc"))
        self._lay_out()
        self.start_button.clicked.connect(self.start)
        self.connect_button.clicked.connect(opener.show_sign_in)
        self.settings_button.clicked.connect(opener.show_preferences)
        self.close_button.clicked.connect(self.close)
        relay.told.connect(self._on_told)
        add_keys(self, {"Esc": self.close, "Ctrl+,": opener.show_preferences})
        with suppress(StopwatchError):  # a full disk: whoever is new is welcomed again
            self._services.diagnosis.welcome()
        self.checks.look()
        QTimer.singleShot(_SETTLED_MS, self, self.checks.look_again)
        self._show_how_it_stands()
        fit_height(self)
        self.start_button.setFocus()

    # ------------------------------------------------------------------ commands
    def start(self) -> None:
        """Start a stopwatch without a ticket, as anybody can at once."""
        try:
            self._services.timing.start(Start())
        except StopwatchError as error:
            self.started.setText(told(error.message))

    # ------------------------------------------------------------------ slots
    def _on_told(self, event: Event) -> None:
        if isinstance(event, _ABOUT):
            self._show_how_it_stands()

    def _on_chosen(self, value: object) -> None:
        row = self.sender()
        assert isinstance(row, SettingRow)
        with suppress(StopwatchError):  # it shows what holds
            row.setting.write(value)
        row.show_value(row.setting.read())

    # ------------------------------------------------------------------ private
    def _show_how_it_stands(self) -> None:
        overview = self._services.overviews.now()
        running = overview.desk.running
        self.start_button.setEnabled(not running)
        if running:
            since = texts.clock(running[0].segments[-1].started_at, overview.zone)
            words = tr("It runs since {time}. Give it a ticket, pause or stop it in the panel.")
            self.started.setText(words.format(time=since))
        else:
            self.started.setText(
                tr("No account is needed: time is kept on this computer, and can be sent later.")
            )
        account = overview.account
        if account.is_connected:
            self.account.setText(tr("Connected: {name}.").format(name=account.label))
            self.connect_button.setText(tr("Account…"))
        else:
            self.account.setText(
                tr("Tickets come from Autotask then, and time entries go there, each exactly once.")
            )

    def _choices(self) -> list[SettingRow]:
        known = {
            one.row.name: one
            for section in sections(self._services, Offers())
            for one in section.settings
        }
        rows = [SettingRow(self._theme, known[name]) for name in _CHOICES if name in known]
        width = max(row.field.sizeHint().width() for row in rows)
        for row in rows:
            row.set_field_width(width)
            row.show_value(row.setting.read())
            row.chosen.connect(self._on_chosen)
        return rows

    def _lay_out(self) -> None:
        title, inside = PlainLabel(tr("Welcome to Ticket Stopwatch")), QWidget()
        title.setFont(self._theme.fonts.heading)
        within = QVBoxLayout(inside)
        within.setContentsMargins(WINDOW_MARGIN, WINDOW_MARGIN, WINDOW_MARGIN, SPACE_12)
        within.setSpacing(SPACE_12)
        within.addWidget(title)
        self._add(within, tr("Try it"), self._line(self.started, self.start_button))
        self._add(within, tr("Connect"), self._line(self.account, self.connect_button))
        self._add(within, tr("Three choices"), self._card(*self.rows))
        self._add(within, tr("Do you see the icon? What works on your desktop"), self.checks)
        within.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(WINDOW_MARGIN, SPACE_8, WINDOW_MARGIN, SPACE_12)
        foot.setSpacing(SPACE_8)
        foot.addWidget(self.settings_button)
        foot.addWidget(HelpButton(self._theme))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        area = TallScrollArea(_LEAST)
        area.hold(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _add(self, column: QVBoxLayout, title: str, part: QWidget) -> None:
        block = QVBoxLayout()
        block.setSpacing(0)
        block.addWidget(SectionHeader(self._theme, Header(title), 2))
        block.addWidget(part)
        column.addLayout(block)

    def _line(self, words: PlainLabel, button: ActionButton) -> QWidget:
        words.setWordWrap(True)
        words.setProperty("tone", "text2")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        row.setSpacing(SPACE_12)
        row.addWidget(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return self._card(line)

    def _card(self, *parts: QWidget) -> QFrame:
        card = QFrame()
        card.setProperty("ground", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part in parts:
            column.addWidget(part)
        return card
