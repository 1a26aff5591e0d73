"""The parts of the window and where they lie: head, layers, tree and foot, plan, last line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.upright import Upright
from stopwatch.ui.windows.invoices.blank import NoItems
from stopwatch.ui.windows.invoices.foot import InvoicesFoot
from stopwatch.ui.windows.invoices.head import InvoicesHead
from stopwatch.ui.windows.invoices.last_line import InvoicesLastLine
from stopwatch.ui.windows.invoices.layers_line import LayersLine
from stopwatch.ui.windows.invoices.model import InvoiceModel
from stopwatch.ui.windows.invoices.notice import Notice
from stopwatch.ui.windows.invoices.tree import InvoiceTree

NARROW, PLAN_WIDTH = 1000, 348
_LEAST_TREE, _TIGHT_HEAD = 480, 720


class InvoicesParts:
    """Every part of the window, laid out in it; the plan lies beside the tree or over it."""

    def __init__(self, theme: Theme, model: InvoiceModel, window: QWidget) -> None:
        self.head, self.layers, self.notice = InvoicesHead(theme), LayersLine(theme), Notice(theme)
        self.tree, self.blank = InvoiceTree(theme, model), NoItems(theme)
        self.foot, self.last_line = InvoicesFoot(theme), InvoicesLastLine(theme)
        self.plan: QWidget | None = None
        self._window, self._divider = window, Upright(theme)
        self._left, self._middle, self._stack = QWidget(), QHBoxLayout(), QStackedWidget()
        self._is_narrow = self._is_opened = False
        self._lay_out(theme)

    @property
    def is_plan_open(self) -> bool:
        """Whether the plan is wanted."""
        return self._is_opened

    def add_plan(self, plan: QWidget) -> None:
        """Give the plan its place; it is closed until it is wanted."""
        self.plan = plan
        plan.hide()
        self._middle.addWidget(plan)
        self.open_plan(is_open=False)

    def open_plan(self, *, is_open: bool) -> None:
        """Open or close the plan."""
        self._is_opened = is_open and self.plan is not None
        self._arrange()

    def show_rows(self, *, is_any: bool) -> None:
        """Show the tree, or what stands in its place."""
        self._stack.setCurrentWidget(self.tree if is_any else self.blank)
        self.foot.setVisible(is_any)

    def fit(self, width: int) -> None:
        """Lay the plan over the tree where there is no room beside it."""
        self._is_narrow = width < NARROW
        self.head.fit(is_narrow=width < _TIGHT_HEAD)
        self._arrange()

    def next_pane(self) -> None:
        """Move the focus on, from the tree to the plan and back."""
        is_at_plan = self.plan is not None and _holds_focus(self.plan)
        following = self.tree if is_at_plan or not self._is_opened else self.plan
        if following is not None and following.isVisible():
            following.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ------------------------------------------------------------------ private
    def _arrange(self) -> None:
        is_over = self._is_narrow and self._is_opened
        self._left.setVisible(not is_over)
        self._divider.setVisible(self._is_opened and not is_over)
        if self.plan is not None:
            self.plan.setVisible(self._is_opened)
            self.plan.setMaximumWidth(_ANY_WIDTH if is_over else PLAN_WIDTH)
            self._middle.setStretchFactor(self.plan, 1 if is_over else 0)

    def _lay_out(self, theme: Theme) -> None:
        for part in (self.tree, self.blank):
            self._stack.addWidget(part)
        self._left.setMinimumWidth(_LEAST_TREE)
        left = _column(self._left)
        left.addWidget(self.notice)
        left.addWidget(self._stack, 1)
        left.addWidget(Hairline(theme))
        left.addWidget(self.foot)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._left, 1)
        self._middle.addWidget(self._divider)
        column = _column(self._window)
        column.addWidget(self.head)
        column.addWidget(self.layers)
        column.addWidget(Hairline(theme))
        column.addLayout(self._middle, 1)
        column.addWidget(self.last_line)
        self._arrange()


_ANY_WIDTH = 16_777_215


def _column(holder: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _holds_focus(part: QWidget) -> bool:
    return part.hasFocus() or any(one.hasFocus() for one in part.findChildren(QWidget))
