"""The parts of the plan: fields scroll, the picture gives way, the foot stays."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_12, WINDOW_MARGIN
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.windows.invoices.plan_done import DoneCard
from stopwatch.ui.windows.invoices.plan_foot import PlanFoot
from stopwatch.ui.windows.invoices.plan_head import PlanHead
from stopwatch.ui.windows.invoices.plan_outcome import PlanOutcome
from stopwatch.ui.windows.invoices.plan_rows import PlanRows
from stopwatch.ui.windows.invoices.plan_scroll import PlanScroll

_LEAST = 104


class PlanParts(QObject):
    """Builds them inside the panel, from top to bottom, which is also the order of Tab."""

    def __init__(self, theme: Theme, panel: QWidget) -> None:
        super().__init__(panel)
        self.head = PlanHead(theme)
        self.rows = PlanRows(theme, self.head.close_button)
        self.scroll = PlanScroll(self.rows, _LEAST)
        self.line, self.below = Hairline(theme), QWidget()
        self.outcome, self.done = PlanOutcome(theme), DoneCard(theme)
        self.foot = PlanFoot(theme)
        self._lay_out(panel)
        self.rows.resized.connect(self._on_resized)
        self.rows.focused.connect(self._on_focused)

    def show_outcome(self, *, is_card: bool, is_any: bool) -> None:
        """Show the picture of a plan, or the card of what was set; nothing without contracts."""
        self.scroll.setVisible(is_any)
        self.line.setVisible(is_any)
        self.below.setVisible(is_any)
        self.outcome.setVisible(not is_card)
        self.done.setVisible(is_card)

    def _lay_out(self, panel: QWidget) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(WINDOW_MARGIN, 10, WINDOW_MARGIN - 4, 2)
        top.addWidget(self.head)
        middle = QVBoxLayout(self.below)
        middle.setContentsMargins(WINDOW_MARGIN, SPACE_12, WINDOW_MARGIN, SPACE_12)
        middle.addWidget(self.outcome)
        middle.addWidget(self.done)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.scroll)
        column.addWidget(self.line)
        column.addWidget(self.below)
        column.addStretch(1)
        column.addWidget(self.foot)

    def _on_resized(self) -> None:
        self.scroll.updateGeometry()

    def _on_focused(self, part: QWidget) -> None:
        self.scroll.ensureWidgetVisible(part, 0, 0)
