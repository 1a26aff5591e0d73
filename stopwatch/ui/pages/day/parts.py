"""The parts of the page and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from stopwatch.domain.overriding import override
from stopwatch.ui.pages.day.foot import DayFoot
from stopwatch.ui.pages.day.head import DayHead
from stopwatch.ui.pages.day.hints import Hints
from stopwatch.ui.pages.day.matter_list import MatterList
from stopwatch.ui.pages.day.scale import Columns, growth_of
from stopwatch.ui.pages.day.table import STRETCHED, DayTable
from stopwatch.ui.pages.day.timeline import Timeline
from stopwatch.ui.pages.day.words import tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, SPACE_12, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.keycap import KeyCap
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.plain_table import PlainTable
from stopwatch.ui.widgets.section_header import Header, SectionHeader
from stopwatch.ui.widgets.upright import Upright
from stopwatch.ui.windows.entries_toast import Toast

SETTLE_WIDTH = 272
DRAWER_BELOW = 860
"""A page that is narrower shows what is to settle only when it is asked for."""
_HEAD_HEIGHT = 26


class ColumnHead(QFrame):
    """The words above the timeline's columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns, self._count = Columns(600), 0
        self.setProperty("ground", "sunken")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_columns(self, columns: Columns, count: int) -> None:
        """Show how many entries there are, above where they stand."""
        self._columns, self._count = columns, count
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, max(_HEAD_HEIGHT, self.fontMetrics().height() + 10))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, columns, fonts = QPainter(self), self._columns, self._theme.fonts
        strong, pale = self._theme.colour("text2"), self._theme.colour("text3")
        rect = QRectF(self.rect())
        base = baseline(0, rect.height(), fonts.small)
        runs = [
            Run(tr("Entries"), fonts.small, strong),
            Run(str(self._count), fonts.small, pale, 8),
        ]
        draw_runs(painter, columns.left + 4, base, runs)
        bill = Run(tr("to bill"), fonts.small, strong)
        work = Run(tr("worked"), fonts.small, strong)
        draw_runs(painter, columns.right - 10 - bill.width, base, [bill])
        left = columns.right - 10 - max(44.0, bill.width + 12) - work.width
        draw_runs(painter, left, base, [work])
        if columns.shows_evidence:
            runs = [Run(tr("Evidence"), fonts.small, strong),
                    Run(tr("never sent"), fonts.small, pale, 8)]  # fmt: skip
            draw_runs(painter, columns.evidence + 8, base, runs)


class DayParts:
    """Built once, laid out in a page."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        # Each is born where it stands, in the order of the Tab key: none is styled twice.
        self.head, self.stack = DayHead(theme, page), QStackedWidget(page)
        self._drawn = QWidget(self.stack)
        self.columns, self.nothing = ColumnHead(theme, self._drawn), PlainLabel(parent=self._drawn)
        self.nothing.setProperty("tone", "text2")
        self.nothing.setWordWrap(True)
        fill = Face(keys="F", kind=ButtonKind.LINK)
        self.fill = ActionButton(theme, tr("Fill…"), fill, self._drawn)
        self.timeline, self.model = Timeline(theme, self._drawn), DayTable()
        self.table = PlainTable(self.model, STRETCHED, tr("Day as table"), self.stack)
        self.pane = QFrame(page)
        self.settle_head = SectionHeader(theme, Header(tr("To settle")), SPACE_12, self.pane)
        self.settle, self.hints = MatterList(theme, self.pane), Hints(theme, self.pane)
        self.toast, self.as_of = Toast(theme, page), ElidedLabel(parent=page)
        self.as_of.setProperty("tone", "text3")
        self.as_of.setFont(theme.fonts.small)
        self.foot = DayFoot(theme, page)
        self._growth = growth_of(QFontMetricsF(theme.fonts.body).height())
        self._lay_out(theme, page)

    @property
    def is_table(self) -> bool:
        """Whether the table is shown instead of the timeline."""
        return self.stack.currentWidget() is self.table

    def show_nothing(self, told: str, *, was_used: bool) -> None:
        """Say that a day has no entries; one on which the computer was in use can be filled."""
        self.nothing.setText(told)
        self.nothing.setVisible(bool(told))
        self.fill.setVisible(bool(told) and was_used)

    def fit(self, width: int, *, is_open: bool) -> None:
        """Give the list of what is to settle its place, or none where the page is narrow."""
        is_wide = width >= DRAWER_BELOW * self._growth
        self.pane.setVisible(is_wide or is_open)
        self.head.fit(width)
        self.foot.fit(is_wide=is_wide)

    # ------------------------------------------------------------------ private
    def _lay_out(self, theme: Theme, page: QWidget) -> None:
        column = QVBoxLayout(self._drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.columns)
        self.nothing.setContentsMargins(WINDOW_MARGIN, SPACE_8, WINDOW_MARGIN, SPACE_8)
        nothing = QHBoxLayout()
        nothing.setContentsMargins(0, 0, WINDOW_MARGIN, 0)
        nothing.addWidget(self.nothing, 1)
        nothing.addWidget(self.fill)
        column.addLayout(nothing)
        column.addWidget(self.timeline, 1)
        self.stack.addWidget(self._drawn)
        self.stack.addWidget(self.table)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.stack, 1)
        middle.addWidget(self._settle_pane(theme))
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for part in (self.head, Hairline(theme, parent=page)):
            outer.addWidget(part)
        outer.addLayout(middle, 1)
        outer.addWidget(Hairline(theme, parent=page))
        outer.addLayout(self._line())
        outer.addWidget(self.foot)

    def _settle_pane(self, theme: Theme) -> QWidget:
        self.pane.setFixedWidth(round(SETTLE_WIDTH * self._growth))
        head = QFrame(self.pane)
        head.setProperty("ground", "sunken")
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, SPACE_12, 0)
        row.addWidget(self.settle_head, 1)
        row.addWidget(KeyCap(theme, "F8", head))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.settle, 1)
        column.addWidget(Hairline(theme, parent=self.pane))
        column.addWidget(self.hints)
        across = QHBoxLayout(self.pane)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(Upright(theme, self.pane))
        across.addLayout(column, 1)
        return self.pane

    def _line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(WINDOW_MARGIN, 6, WINDOW_MARGIN, 0)
        row.addWidget(self.toast, 3)
        row.addWidget(self.as_of, 1)
        return row
