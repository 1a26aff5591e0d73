"""The last line of the window: the tenant's request budget, and whose account it is.

What was just done takes the budget's place for a while, so that nothing moves.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from stopwatch.domain.overriding import override
from stopwatch.services.budget import Budget
from stopwatch.services.overview import Overview
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.painting import rounded_box
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.restyle import restyle
from stopwatch.ui.windows.entries_summary import account_words, budget_words
from stopwatch.ui.windows.entries_toast import Toast
from stopwatch.ui.windows.entries_words import tr
from stopwatch.ui.windows.status_line import BottomLine

_BAR_WIDTH, _BAR_HEIGHT = 92, 6


class BudgetBar(QWidget):
    """How much of the budget is used up; the words beside it say the same."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._budget = Budget(0)
        self.setFixedSize(QSize(_BAR_WIDTH, _BAR_HEIGHT))

    def show_budget(self, budget: Budget) -> None:
        """Show another share."""
        self._budget = budget
        self.setVisible(budget.everyone is not None)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        everyone = self._budget.everyone
        share = min(1.0, everyone.share) if everyone is not None else 0.0
        painter, whole = QPainter(self), QRectF(self.rect())
        rounded_box(painter, whole, _BAR_HEIGHT / 2, self._theme.colour("settled"), None)
        used = QRectF(whole.x(), whole.y(), whole.width() * share, whole.height())
        tone = self._theme.colour("amber_mark" if self._budget.is_tight else "fill2")
        rounded_box(painter, used, _BAR_HEIGHT / 2, tone, None)


class LastLine(BottomLine):
    """The budget or the toast at the left, the account and its clock at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.toast = Toast(theme)
        self.bar, self.budget, self.account = BudgetBar(theme), ElidedLabel(), PlainLabel()
        self._name = PlainLabel(tr("Requests this hour:"))
        for label in (self._name, self.budget, self.account):
            label.setFont(tabular(theme.fonts.small))
            label.setProperty("tone", "text2")
        self._left, self._budget = QStackedWidget(), Budget(0)
        self._lay_out()
        self.toast.changed.connect(self._on_toast_changed)

    def show_budget(self, budget: Budget) -> None:
        """Show what is known of the budget."""
        self._budget = budget
        self.bar.show_budget(budget)
        self.budget.set_full_text(budget_words(budget))
        restyle(self.budget, "tone", "amber" if budget.is_tight else "text2")
        self._fit()

    def show_overview(self, overview: Overview) -> None:
        """Show whose account it is, and whether its clock and ours agree."""
        self.account.setText(account_words(overview))
        self.account.setToolTip(tip(overview.trouble))
        self._fit()
        self._budget_line.setVisible(overview.account.is_connected)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the name, then the bar go where the words beside them have no room."""
        room = self.width() - 3 * WINDOW_MARGIN - self.account.sizeHint().width()
        room -= self.budget.sizeHint().width()
        for part in (self._name, self.bar):
            room -= part.sizeHint().width() + SPACE_8
        is_known = self._budget.everyone is not None
        self._name.setVisible(room >= 0)
        room += self._name.sizeHint().width() + SPACE_8
        self.bar.setVisible(is_known and room >= 0)

    def _lay_out(self) -> None:
        self._budget_line = QWidget()
        line = QHBoxLayout(self._budget_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_8)
        line.addWidget(self._name)
        line.addWidget(self.bar)
        line.addWidget(self.budget, 1)
        self._left.addWidget(self._budget_line)
        self._left.addWidget(self.toast)
        row = QHBoxLayout(self)
        row.setContentsMargins(WINDOW_MARGIN, 2, WINDOW_MARGIN, 2)
        row.setSpacing(WINDOW_MARGIN)
        self._left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._left, 1)
        row.addWidget(self.account)

    def _on_toast_changed(self) -> None:
        self._left.setCurrentWidget(self.toast if self.toast.text else self._budget_line)
