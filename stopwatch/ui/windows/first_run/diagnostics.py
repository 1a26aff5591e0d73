"""The window of diagnostics: what works on this desktop, and what to do about what does not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.ui.help.wanted import HelpButton
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, SPACE_12, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, Face
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.first_run.check_list import CheckList
from stopwatch.ui.windows.first_run.checks import Ground, tr
from stopwatch.ui.windows.on_screen import TallScrollArea, fit_height
from stopwatch.ui.windows.window_keys import Told, add_keys

_WIDTH, _LEAST = 560, 200


class DiagnosticsWindow(QWidget):
    """Tests when it is shown; F5 tests again, Ctrl+C copies all of it."""

    def __init__(self, theme: Theme, ground: Ground, jobs: Jobs) -> None:
        super().__init__()
        self.setWindowTitle(tr("What works here"))
        self.setMinimumWidth(420)
        self.resize(_WIDTH, 1)
        self.checks = CheckList(theme, ground, jobs)
        self.again = ActionButton(theme, tr("Test again"), Face("sync", "F5"))
        self.copied = ActionButton(theme, tr("Copy"), Face("copy", "Ctrl+C"))
        self.help_button = HelpButton(theme)
        self.close_button = ActionButton(theme, tr("Close"), Face(keys="Esc"))
        title, words = (
            PlainLabel(tr("What works on your desktop")),
            PlainLabel(
                tr("Stopwatches and time entries need none of this. It decides how they reach you.")
            ),
        )
        title.setFont(theme.fonts.heading)
        words.setProperty("tone", "text2")
        words.setWordWrap(True)
        inside = QWidget()
        within = QVBoxLayout(inside)
        within.setContentsMargins(WINDOW_MARGIN, WINDOW_MARGIN, WINDOW_MARGIN, SPACE_12)
        within.setSpacing(SPACE_12)
        for part in (title, words, self.checks):
            within.addWidget(part)
        within.addStretch(1)
        self._lay_out(inside)
        self.again.clicked.connect(self.checks.look)
        self.copied.clicked.connect(self.copy)
        self.close_button.clicked.connect(self.close)
        add_keys(self, {
            "F5": Told(tr("Test again"), self.checks.look),
            "Ctrl+C": Told(tr("Copy"), self.copy), "Esc": self.close,
        })  # fmt: skip
        self.checks.changed.connect(self._on_changed)
        self.checks.look()

    def _lay_out(self, inside: QWidget) -> None:
        area = TallScrollArea(_LEAST)  # on a small screen it scrolls
        area.hold(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        foot.setContentsMargins(WINDOW_MARGIN, SPACE_8, WINDOW_MARGIN, SPACE_12)
        foot.setSpacing(SPACE_8)
        foot.addWidget(self.again)
        foot.addWidget(self.copied)
        foot.addWidget(self.help_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def copy(self) -> None:
        """Put all of it on the clipboard, for whoever helps."""
        QGuiApplication.clipboard().setText(self.checks.as_text())

    def _on_changed(self) -> None:
        fit_height(self)
