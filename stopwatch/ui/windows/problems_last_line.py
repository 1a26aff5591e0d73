"""The last line of the window: how delivery stands; what was just done takes its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from stopwatch.services.overview import Overview
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.entries_toast import Toast
from stopwatch.ui.windows.problems_words import sync_words, tr

_HEIGHT = 30


class ProblemsLastLine(QWidget):
    """Words or toast at the left, the last sync and the way to another at the right."""

    sync_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toast, self.words, self.last = Toast(theme), ElidedLabel(), PlainLabel()
        self.sync = ActionButton(theme, tr("Sync now"), Face("sync", "F5", ButtonKind.LINK))
        for label in (self.words, self.last):
            label.setFont(tabular(theme.fonts.small))
            label.setProperty("tone", "text2")
        self._left = QStackedWidget()
        for part in (self.words, self.toast):
            self._left.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(WINDOW_MARGIN, 2, WINDOW_MARGIN - 4, 2)
        row.setSpacing(SPACE_8)
        row.addWidget(self._left, 1)
        row.addWidget(self.last)
        row.addWidget(self.sync)
        self.setMinimumHeight(_HEIGHT)
        self.toast.changed.connect(self._on_toast_changed)
        self.sync.clicked.connect(self.sync_wanted)

    def show_overview(self, overview: Overview) -> None:
        """Show how delivery stands."""
        words, last = sync_words(overview, overview.zone)
        self.words.set_full_text(words)
        self.last.setText(last)
        self.sync.setVisible(overview.account.is_connected)

    def _on_toast_changed(self) -> None:
        self._left.setCurrentWidget(self.toast if self.toast.text else self.words)
