"""Ctrl+F1: the keys of the window one is in, as it is now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.shown_windows import raise_up
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_4, SPACE_12, WINDOW_MARGIN
from stopwatch.ui.widgets.keycap import KeyCap
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.key_list import KeyGroup, keys_of, tr
from stopwatch.ui.windows.on_screen import KeptOnScreen, TallScrollArea, fit_height
from stopwatch.ui.windows.window_keys import add_keys

KEYS = "Ctrl+F1"
_WIDTH, _LEAST_HEIGHT = 400, 160


class KeysWindow(QWidget):
    """Lists what there is; it belongs to the window it is about and goes with it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        self.groups = keys_of(window)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(WINDOW_MARGIN, WINDOW_MARGIN, WINDOW_MARGIN, WINDOW_MARGIN)
        rows.setSpacing(SPACE_12)
        names = [keys for group in self.groups for keys, _words in group.lines]
        column_width = max(KeyCap(theme, keys).sizeHint().width() for keys in names)
        for group in self.groups:
            grid = _grid(theme, group)
            grid.setColumnMinimumWidth(0, column_width)  # the words of all groups stand in line
            rows.addLayout(grid)
        rows.addStretch(1)
        area = TallScrollArea(_LEAST_HEIGHT)
        area.hold(inside)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(spoken(self.groups))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.resize(_WIDTH, _LEAST_HEIGHT)
        KeptOnScreen(self)
        fit_height(self)
        area.setFocus()
        add_keys(self, {"Esc": self.close, KEYS: self.close})
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.close()  # Qt leaves a window open whose parent is hidden
        return False


class KeysWanted(QObject):
    """Gives a window its Ctrl+F1; the list is made anew whenever it is pressed."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        add_keys(window, {KEYS: self._on_wanted})

    def _on_wanted(self) -> None:
        raise_up(KeysWindow(self._theme, self._window))


def spoken(groups: Sequence[KeyGroup]) -> str:
    """Return all of it as it is read out."""
    return " ".join(
        tr("{title}: {keys}.").format(
            title=group.title, keys=", ".join(f"{keys} {words}" for keys, words in group.lines)
        )
        for group in groups
    )


def _grid(theme: Theme, group: KeyGroup) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_12)
    grid.setVerticalSpacing(SPACE_4)
    grid.setColumnStretch(1, 1)
    title = PlainLabel(group.title)
    title.setFont(weighted(theme.fonts.small, QFont.Weight.DemiBold))
    title.setProperty("tone", "text2")
    grid.addWidget(title, 0, 0, 1, 2)
    for row, (keys, words) in enumerate(group.lines, start=1):
        what = PlainLabel(words)
        what.setWordWrap(True)
        grid.addWidget(KeyCap(theme, keys), row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(what, row, 1)
    return grid
