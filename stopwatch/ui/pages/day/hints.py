"""The keys of whatever has the focus, below the list: a boundary that is held has its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from stopwatch.services.day_view import DayView
from stopwatch.ui.pages.day.holding import Held
from stopwatch.ui.pages.day.words import time_of
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8, SPACE_12
from stopwatch.ui.widgets.keycap import KeyCap
from stopwatch.ui.widgets.plain_label import PlainLabel


class Hints(QFrame):
    """A line a key."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = PlainLabel()
        self._title.setFont(weighted(theme.fonts.small, QFont.Weight.DemiBold))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, SPACE_12)
        self._grid.setHorizontalSpacing(SPACE_12)
        self._grid.setVerticalSpacing(SPACE_4)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._title, 0, 0, 1, 2)
        self._is_held: bool | None = None

    def show_held(self, view: DayView, held: Held | None) -> None:
        """Show the keys of a boundary, or those of the timeline."""
        if held is not None:
            title = self.tr("Boundary at {time}, by keyboard")
            title = self.tr("Cut at {time}, by keyboard") if held.cut is not None else title
            self._title.setText(title.format(time=time_of(view.axis, held.at_ms)))
        else:
            self._title.setText(self.tr("By keyboard"))
        if self._is_held is not (held is not None):
            self._is_held = held is not None
            self._fill(self._held() if held is not None else self._free())

    def told_keys(self) -> list[tuple[str, str]]:
        """Tell the same in the list of keys."""
        lines = self._held() if self._is_held else self._free()
        return [(key, words) for keys, words in lines for key in keys]

    def _fill(self, lines: tuple[tuple[tuple[str, ...], str], ...]) -> None:
        for place in reversed(range(1, self._grid.count())):
            item = self._grid.takeAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, (keys, words) in enumerate(lines, 1):
            label = PlainLabel(words)
            label.setFont(self._theme.fonts.small)
            label.setProperty("tone", "text2")
            label.setWordWrap(True)
            self._grid.addWidget(self._caps(keys), number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, number, 1)

    def _caps(self, keys: tuple[str, ...]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_4)
        for key in keys:
            row.addWidget(KeyCap(self._theme, key))
        row.addStretch(1)
        row.setSpacing(SPACE_8 // 2)
        return holder

    def _held(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        return (
            (("Up", "Down"), self.tr("5 min")),
            (("Shift+Up",), self.tr("1 min")),
            (("Alt+Up",), self.tr("one side, leaves a gap")),
            (("Return",), self.tr("keep")),
            (("Esc",), self.tr("back")),
        )

    def _free(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        return (
            (("F8",), self.tr("next to settle")),
            (("1", "2", "3", "4"), self.tr("settle it and go on")),
            (("Ctrl+Down",), self.tr("move the end")),
            (("Ctrl+Shift+Down",), self.tr("move the start")),
            (("Ins",), self.tr("new entry in the gap")),
        )
