"""The parts of the window of problems and where they lie: list, detail, sheets, last line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.upright import Upright
from stopwatch.ui.windows.problems_blank import NoProblems
from stopwatch.ui.windows.problems_detail import ProblemDetailPane
from stopwatch.ui.windows.problems_list import ProblemSide
from stopwatch.ui.windows.problems_resolve import ResolveSheet
from stopwatch.ui.windows.problems_sheet import CreateSheet, Sheet
from stopwatch.ui.windows.status_line import StatusLine

NARROW = 900
_LEAST_SIDE, _SIDE, _ANY_WIDTH = 280, 328, 16_777_215


class ProblemsParts:
    """Every part of the window, laid out in it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        self.side, self._right = ProblemSide(theme, window), QStackedWidget(window)
        self.detail = ProblemDetailPane(theme, self._right)
        self.blank, self.last_line = NoProblems(theme, self._right), StatusLine(theme, window)
        self.resolve, self.create = ResolveSheet(theme, window), CreateSheet(theme, window)
        self._window, self._divider = window, Upright(theme)
        self._is_narrow = self._is_opened = self._is_chosen = False
        self._lay_out()

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """Those that may lie over the window."""
        return (self.resolve, self.create)

    def show_blank(self, *, is_blank: bool, typed: str) -> None:
        """Show what stands in place of a detail where nothing is listed."""
        self._is_chosen = not is_blank
        self.blank.show_words(typed)
        self._right.setCurrentWidget(self.blank if is_blank else self.detail)
        self._arrange()

    def fit(self, width: int) -> None:
        """Lay the detail over the list where there is no room beside it."""
        self._is_narrow = width < NARROW
        self.detail.lie_over(is_over=self._is_narrow)
        side = min(_SIDE, max(_LEAST_SIDE, width // 3))
        self.side.setMinimumWidth(_LEAST_SIDE if self._is_narrow else side)
        self.side.setMaximumWidth(_ANY_WIDTH if self._is_narrow else side)
        self._arrange()
        for sheet in self.sheets:
            sheet.settle()

    def open_detail(self, *, is_open: bool) -> bool:
        """Open or close a detail that lies over the list; return whether that changed anything."""
        was_open, self._is_opened = self._is_opened and self._is_narrow, is_open
        self._arrange()
        return self._is_narrow and was_open != is_open

    def open_sheet(self) -> Sheet | None:
        """Return the sheet that lies over the window, if one does."""
        return next((one for one in self.sheets if not one.isHidden()), None)

    def next_pane(self) -> None:
        """Move the focus on: from the list to what is to be decided, to the incidents, and back."""
        decision, tree = self.detail.decision(), self.detail.pane.tree
        if _has_focus(self.detail.card) or _has_focus(self.detail.conflict):
            following: QWidget = tree
        elif tree.hasFocus() or self._right.isHidden():
            following = self.side.list
        else:
            following = decision if decision is not None else tree
        following.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_back(self) -> bool:
        """Take away what was opened last; return whether there was anything."""
        sheet, pane = self.open_sheet(), self.detail.pane
        if sheet is not None:
            sheet.end()
        elif not self.detail.conflict.isHidden():
            self.detail.conflict.hide()
            pane.tree.setFocus()
        elif pane.model.hours is not None:
            pane.widen()
        elif self.open_detail(is_open=False):
            self.side.list.setFocus()
        elif self.side.search.text():
            self.side.search.clear()
            self.side.list.setFocus()
        else:
            return False
        return True

    def _arrange(self) -> None:
        is_over = self._is_narrow and self._is_opened and self._is_chosen
        # An empty window says so even where there is room for one part only.
        self._right.setVisible(is_over or not self._is_narrow or not self._is_chosen)
        self.side.setVisible(not is_over)
        self._divider.setVisible(self._right.isVisibleTo(self._window) and not is_over)

    def _lay_out(self) -> None:
        for part in (self.detail, self.blank):
            self._right.addWidget(part)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.side, 1)
        middle.addWidget(self._divider)
        middle.addWidget(self._right, 3)
        column = QVBoxLayout(self._window)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self.last_line)


def _has_focus(part: QWidget) -> bool:
    return any(one.hasFocus() for one in part.findChildren(QWidget))
