"""The line below a page: the one thing that needs you, the last sync and the way to another.

What was just done takes the place of the sentence for a while, so that nothing moves. A page of
its own kind says more than the last sync; the main window shows the line of the page it shows.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from stopwatch.domain.overriding import override
from stopwatch.services.overview import Overview
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.painting import paint_hairline
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.entries_toast import Toast
from stopwatch.ui.windows.status_words import (
    Standing,
    Way,
    last_sync,
    standing,
    tr,
    way_words,
)

_HEIGHT = 30


class BottomLine(QWidget):
    """A line at the foot of a window, parted from what is above it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMinimumHeight(_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_hairline(QPainter(self), 0, self.width(), 0, self._theme.colour("line"))


class StatusLine(BottomLine):
    """Sentence or toast at the left, the last sync and the way to another at the right."""

    sync_wanted = Signal()
    way_wanted = Signal(Way)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.toast, self.words, self.last = Toast(theme), ElidedLabel(), PlainLabel()
        self.mark = MarkLabel(theme, Mark.SENT)
        self.way = ActionButton(theme, "", Face(kind=ButtonKind.LINK))
        self.sync = ActionButton(theme, tr("Sync now"), Face("sync", "F5", ButtonKind.LINK))
        self._standing, self._told = Standing(""), ""
        self._left, self._sentence = QStackedWidget(), QWidget()
        self._lay_out(theme)
        self.toast.changed.connect(self._on_toast_changed)
        self.sync.clicked.connect(self.sync_wanted)
        self.way.clicked.connect(self._on_way_chosen)

    def show_overview(self, overview: Overview) -> None:
        """Show how things stand."""
        self.show_standing(standing(overview))
        self.last.setText(last_sync(overview))
        self.sync.setVisible(overview.account.is_connected)

    def show_standing(self, shown: Standing) -> None:
        """Show a sentence of one's own."""
        self._standing = shown
        if shown.mark is not None:
            self.mark.set_mark(shown.mark)
        else:
            self.mark.set_icon(shown.icon)
        self.mark.setVisible(shown.mark is not None or bool(shown.icon))
        self.way.setText(way_words(shown.way))
        self.way.setVisible(shown.way is not Way.NONE)
        self._show_words()

    def tell(self, sentence: str) -> None:
        """Say what exactly it is that stands so; empty says no more than how things stand."""
        self._told = told(sentence)
        self._show_words()

    @property
    def standing(self) -> Standing:
        """What is shown."""
        return self._standing

    # ------------------------------------------------------------------ private
    def _show_words(self) -> None:
        words = self._told if self._told and self._standing.mark in _TOLD else self._standing.words
        self.words.set_full_text(words)
        self.words.setToolTip(tip(words))

    def _lay_out(self, theme: Theme) -> None:
        for label in (self.words, self.last):
            label.setFont(tabular(theme.fonts.small))
            label.setProperty("tone", "text2")
        # As wide as its words, so that the way follows them at once; narrower where it must be.
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sentence = QHBoxLayout(self._sentence)
        sentence.setContentsMargins(0, 0, 0, 0)
        sentence.setSpacing(SPACE_8)
        for part in (self.mark, self.words, self.way):
            sentence.addWidget(part)
        sentence.addStretch(1)
        for side in (self._sentence, self.toast):
            self._left.addWidget(side)
        row = QHBoxLayout(self)
        row.setContentsMargins(WINDOW_MARGIN, 3, WINDOW_MARGIN - 4, 2)
        row.setSpacing(SPACE_8)
        row.addWidget(self._left, 1)
        row.addWidget(self.last)
        row.addWidget(self.sync)
        for part in (self.mark, self.way):
            part.hide()

    def _on_toast_changed(self) -> None:
        self._left.setCurrentWidget(self.toast if self.toast.text else self._sentence)

    def _on_way_chosen(self) -> None:
        self.way_wanted.emit(self._standing.way)


_TOLD = frozenset({Mark.NEEDS_YOU, Mark.CHECKING})
