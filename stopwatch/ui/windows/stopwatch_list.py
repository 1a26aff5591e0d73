"""A heading and the stopwatches under it, each with its keys and small tools."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.overview import Overview
from stopwatch.ui.models.stopwatches import StopwatchRows
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.row_delegate import RowDelegate
from stopwatch.ui.widgets.row_style import PANEL_ROWS
from stopwatch.ui.widgets.section_header import Header, SectionHeader
from stopwatch.ui.windows.row_menu import told_verbs

_WIDTH = 388
_MOST_ROWS = 6
_KEYS: dict[int, str] = {
    Qt.Key.Key_Return: "switch", Qt.Key.Key_Enter: "switch", Qt.Key.Key_Space: "switch",
    Qt.Key.Key_S: "stop", Qt.Key.Key_A: "attach", Qt.Key.Key_N: "note",
    Qt.Key.Key_Delete: "discard", Qt.Key.Key_Menu: "more",
}  # fmt: skip


class _Rows(QListView):
    """Turns keys into verbs."""

    keyed = Signal(str)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = _KEYS.get(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        )  # fmt: skip
        if verb and plain and self.currentIndex().isValid():
            self.keyed.emit(verb)
        elif event.text().isdigit():
            event.ignore()  # the numbers answer the question above
        else:
            super().keyPressEvent(event)

    def told_keys(self) -> Sequence[tuple[str, str]]:
        """Tell what the keys do to the row."""
        return told_verbs(_KEYS)


class StopwatchList(QWidget):
    """`acted` carries a stopwatch and the verb that was asked for."""

    acted = Signal(Stopwatch, str)

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._most = _MOST_ROWS
        self.model_rows = StopwatchRows(self)
        self._header = SectionHeader(theme, Header(title), 14, self)
        self.view = _Rows(self)
        self._dress(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.view)
        self.hide()

    def show_stopwatches(self, watches: Sequence[Stopwatch], overview: Overview) -> None:
        """Show them, or hide when there are none; the chosen one stays chosen."""
        chosen = self.model_rows.stopwatch(self.view.currentIndex())
        self.model_rows.show(watches, overview)
        self._header.set_header(Header(self._title, str(len(watches))))
        self.limit_rows(self._most)
        for row, watch in enumerate(watches):
            if chosen is not None and watch.id == chosen.id:
                self.view.setCurrentIndex(self.model_rows.index(row))
        self.setVisible(bool(watches))

    def limit_rows(self, most: int) -> None:
        """Show so many rows at most, as far as that many are meant to be seen; scroll the rest."""
        self._most = most
        rows = min(self.model_rows.rowCount(), most, _MOST_ROWS)
        self.view.setFixedHeight(sum(self.view.sizeHintForRow(row) for row in range(rows)))

    def rows_in(self, height: int) -> int:
        """Return how many rows a height has room for."""
        return max(1, height // max(1, self.view.sizeHintForRow(0)))

    def take_focus(self) -> bool:
        """Take the keyboard if there is a row to choose; return whether."""
        if not self.model_rows.rowCount():
            return False
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model_rows.index(0))
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def focused(self) -> Stopwatch | None:
        """Return the chosen stopwatch while the keyboard is here."""
        has_it = self.view.hasFocus()
        return self.model_rows.stopwatch(self.view.currentIndex()) if has_it else None

    def place_of(self, watch: Stopwatch) -> QPoint | None:
        """Return the lower right corner of a stopwatch's row on the screen, if it is here."""
        for row in range(self.model_rows.rowCount()):
            index = self.model_rows.index(row)
            known = self.model_rows.stopwatch(index)
            if known is not None and known.id == watch.id:
                return self.view.mapToGlobal(self.view.visualRect(index).bottomRight())
        return None

    # ------------------------------------------------------------------ private
    def _dress(self, theme: Theme) -> None:
        delegate = RowDelegate(theme, PANEL_ROWS, self.view)
        delegate.acted.connect(self._on_acted)
        self.view.setModel(self.model_rows)
        self.view.setItemDelegate(delegate)
        self.view.setUniformItemSizes(True)  # else all rows are written, only to be measured
        self.view.setMouseTracking(True)
        self.view.setProperty("ground", "window")
        self.view.setFixedWidth(_WIDTH)
        self.view.setAccessibleName(self._title)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.keyed.connect(self._on_keyed)
        self.view.doubleClicked.connect(self._on_double_clicked)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu_wanted)

    def _on_acted(self, index: QModelIndex, action: str) -> None:
        self._tell(index, "switch" if action == "resume" else action)

    def _on_keyed(self, verb: str) -> None:
        self._tell(self.view.currentIndex(), verb)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self._tell(index, "switch")

    def _on_menu_wanted(self, place: QPoint) -> None:
        self._tell(self.view.indexAt(place), "more")

    def _tell(self, index: QModelIndex, verb: str) -> None:
        watch = self.model_rows.stopwatch(index)
        if watch is not None:
            self.acted.emit(watch, verb)
