"""The parts of the entries window and where they lie: head, list, detail, last line."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from stopwatch.ui.models.entries import EntryModel
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.painting import paint_vertical
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.row_delegate import RowDelegate
from stopwatch.ui.widgets.row_style import DELIVERY_ROWS
from stopwatch.ui.windows.entries_detail import EntryDetail
from stopwatch.ui.windows.entries_head import EntriesHead
from stopwatch.ui.windows.entries_words import tr

TOAST_MS = 8_000
_KEYS: dict[int, str] = {
    Qt.Key.Key_E: "E",
    Qt.Key.Key_R: "R",
    Qt.Key.Key_L: "L",
    Qt.Key.Key_U: "U",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_Return: "E",
    Qt.Key.Key_Enter: "E",
}


class EntryList(QListView):
    """A list whose letters are verbs; with modifiers they stay what they are elsewhere."""

    lettered = Signal(str)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = _KEYS.get(event.key())
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if letter is None or not plain:
            super().keyPressEvent(event)
            return
        self.lettered.emit(letter)


class Toast(QWidget):
    """What was just done, with its undo, for a while; it never moves anything."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel()
        self._undo = ActionButton(theme, self.tr("Undo"), Face(kind=ButtonKind.LINK))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        self._undo.hide()
        self._undo.clicked.connect(self.undo_wanted)
        self._timer.timeout.connect(self.clear)

    @property
    def text(self) -> str:
        """What is said now."""
        return self._words.text()

    @property
    def undo_button(self) -> ActionButton:
        """The button that takes it back."""
        return self._undo

    def say(self, words: str, *, undoable: bool = False) -> None:
        """Say what was done."""
        self._words.set_full_text(words)
        self._undo.setVisible(undoable)
        self._timer.start()

    def clear(self) -> None:
        """Say nothing."""
        self._words.set_full_text("")
        self._undo.hide()


class EntriesParts:
    """Every part of the window, laid out in it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        self.head = EntriesHead(theme)
        self.model = EntryModel(window)
        self.list = EntryList()
        self.rows = RowDelegate(theme, DELIVERY_ROWS, self.list)
        self.detail = EntryDetail(theme)
        self.toast = Toast(theme)
        self.totals = PlainLabel()
        self._dress_list(theme)
        self._lay_out(theme, window)

    def show_detail(self, *, is_shown: bool) -> None:
        """Show the detail, or nothing where no entry is chosen."""
        self.detail.setVisible(is_shown)

    def _dress_list(self, theme: Theme) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.rows)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Time entries"))
        self.totals.setFont(tabular(theme.fonts.body))
        self.totals.setProperty("tone", "text2")

    def _lay_out(self, theme: Theme, window: QWidget) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        for part in (self.head, Hairline(theme)):
            left.addWidget(part)
        left.addWidget(self.list, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(left, 3)
        middle.addWidget(_Upright(theme))
        middle.addWidget(self.detail, 2)
        last = QHBoxLayout()
        last.setContentsMargins(WINDOW_MARGIN, 6, WINDOW_MARGIN, 6)
        last.setSpacing(WINDOW_MARGIN)
        last.addWidget(self.toast, 1)
        last.addWidget(self.totals)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(Hairline(theme))
        column.addLayout(last)


class _Upright(QWidget):
    """A divider between list and detail, in the colours of the moment."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_vertical(QPainter(self), 0, 0, self.height(), self._theme.colour("line"))
