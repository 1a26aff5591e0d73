"""The parts of the entries window and where they lie: head, list, detail, last line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.models.entries import EntryModel
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.row_delegate import RowDelegate
from stopwatch.ui.widgets.row_style import DELIVERY_ROWS
from stopwatch.ui.widgets.upright import Upright
from stopwatch.ui.windows.entries_actions import LABELS
from stopwatch.ui.windows.entries_blank import Blank, BlankNote
from stopwatch.ui.windows.entries_detail import EntryDetail
from stopwatch.ui.windows.entries_filter import EntriesFilter
from stopwatch.ui.windows.entries_head import EntriesHead
from stopwatch.ui.windows.entries_last_line import LastLine
from stopwatch.ui.windows.entries_toast import Toast
from stopwatch.ui.windows.entries_words import tr, widest_state

NARROW = 900
_LEAD_GAP = 12
_KEYS: dict[int, str] = {
    Qt.Key.Key_E: "E",
    Qt.Key.Key_R: "R",
    Qt.Key.Key_L: "L",
    Qt.Key.Key_U: "U",
    Qt.Key.Key_G: "G",
    Qt.Key.Key_Delete: "Del",
}
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EntryList(QListView):
    """A list whose letters are verbs; with modifiers they stay what they are elsewhere."""

    lettered = Signal(str)
    entered = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        letter = _KEYS.get(event.key())
        if plain and event.key() in _OPENING:
            self.entered.emit()
        elif plain and letter is not None:
            self.lettered.emit(letter)
        else:
            super().keyPressEvent(event)

    def told_keys(self) -> Sequence[tuple[str, str]]:
        """Tell the letters of the verbs that it takes."""
        letters = set(_KEYS.values())
        told = [(one.value, tr(words).rstrip("…")) for one, words in LABELS.items()]
        return [("Return", tr("To its detail")), *(one for one in told if one[0] in letters)]


class EntriesParts:
    """Every part of the window, laid out in it."""

    def __init__(self, theme: Theme, zone: str, window: QWidget) -> None:
        self._left, self._divider = QWidget(window), Upright(theme)
        self.head = EntriesHead(theme, self._left)
        self.model = EntryModel(zone, window)
        self.list = EntryList(self._left)
        # The column of states is as wide as its longest word, in whatever language.
        width = QFontMetrics(theme.fonts.body).horizontalAdvance(widest_state())
        style = replace(DELIVERY_ROWS, lead_column=width + _LEAD_GAP)
        self.rows = RowDelegate(theme, style, self.list)
        self.detail = EntryDetail(theme, window)
        self.last_line = LastLine(theme, window)
        self.blank, self.filter = BlankNote(theme, self._left), EntriesFilter(self._left)
        self._is_narrow = self._is_chosen = self._is_opened = False
        self._dress_list()
        self._lay_out(theme, window)

    @property
    def toast(self) -> Toast:
        """What was just done."""
        return self.last_line.toast

    def show_detail(self, *, is_shown: bool) -> None:
        """Show the detail, or nothing where nothing is chosen."""
        self._is_chosen = is_shown
        self._arrange()

    def show_blank(self, blank: Blank | None) -> None:
        """Show what stands in place of an empty list, or the list."""
        self.list.setVisible(blank is None)
        self.blank.setVisible(blank is not None)
        if blank is not None:
            self.blank.show_words(blank)

    def fit(self, width: int) -> None:
        """Lay the detail over the list where there is no room beside it."""
        self._is_narrow = width < NARROW
        self.detail.lie_over(is_over=self._is_narrow)
        self._arrange()

    def open_detail(self, *, is_open: bool) -> bool:
        """Open or close a detail that lies over the list; return whether that changed anything."""
        was_open, self._is_opened = self._is_opened and self._is_narrow, is_open
        self._arrange()
        return self._is_narrow and was_open != is_open

    def _arrange(self) -> None:
        is_over = self._is_narrow and self._is_opened and self._is_chosen
        self.detail.setVisible(is_over or (self._is_chosen and not self._is_narrow))
        self._left.setVisible(not is_over)
        self._divider.setVisible(self._is_chosen and not self._is_narrow)

    def _dress_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.rows)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Time entries"))

    def _lay_out(self, theme: Theme, window: QWidget) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        for part in (self.head, self.filter, Hairline(theme)):
            left.addWidget(part)
        left.addWidget(self.list, 1)
        left.addWidget(self.blank, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left, 3)
        middle.addWidget(self._divider)
        middle.addWidget(self.detail, 2)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self.last_line)
        self.blank.hide()
