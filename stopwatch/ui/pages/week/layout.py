"""The parts of the week and where they lie: head, band and grid, totals, detail, charts."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.services.week import Week
from stopwatch.ui.pages.week.cell_field import CellField
from stopwatch.ui.pages.week.charts import WIDTH as CHARTS_WIDTH
from stopwatch.ui.pages.week.charts import Charts
from stopwatch.ui.pages.week.columns import LEFT, TICKET
from stopwatch.ui.pages.week.counts import Counts
from stopwatch.ui.pages.week.detail import Detail
from stopwatch.ui.pages.week.grid import WeekGrid
from stopwatch.ui.pages.week.head import WeekHead
from stopwatch.ui.pages.week.model import WeekModel
from stopwatch.ui.pages.week.totals import Totals, TotalsModel
from stopwatch.ui.pages.week.words import tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.buttons import ActionButton
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.windows.blank import Blank

_COUNTS, _INSET, _ANY_WIDTH = 105.0, 5, 16_777_215


class NothingYet(Blank):
    """A week without any time, and the way to some."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "week", parent)
        self.add = ActionButton(theme, tr("Add a ticket…"))
        self.add_way_out(self.add)
        words = tr("Start a stopwatch, or add a ticket row and type the hours.")
        self.say(tr("Nothing this week yet."), words)


class WeekParts:
    """Everything that is on the page."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        self.model = WeekModel(page)
        self.head = WeekHead(theme)
        self.grid = WeekGrid(theme, self.model)
        self.counts = Counts(theme, self.grid.head.viewport())
        self.totals_model = TotalsModel(self.model, page)
        self.totals = Totals(theme, self.totals_model)
        self.detail = Detail(theme)
        self.charts = Charts(theme)
        self.field = CellField(theme, self.grid)
        self.blank = NothingYet(theme, self.grid.viewport())
        self._page = page
        self._lay_out(theme)
        self.charts.hide()
        self.blank.hide()
        self.grid.placed.connect(self.place)

    def _lay_out(self, theme: Theme) -> None:
        self.sheet = QWidget()
        sheet = QVBoxLayout(self.sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(0)
        for part in (self.grid, self.totals):
            sheet.addWidget(part)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sheet, 4)
        middle.addWidget(self.charts, 1)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Hairline(theme))
        column.addLayout(middle, 1)
        column.addWidget(Hairline(theme, "edge"))
        column.addWidget(self.detail)

    def show_charts(self) -> None:
        """Show the charts beside the grid, or instead of it where there is no room for both."""
        is_on = self.head.charts.isChecked()
        room = self._page.width() - CHARTS_WIDTH
        is_beside = room >= self.grid.columns.comfortable
        self.charts.setVisible(is_on)
        self.charts.setMaximumWidth(CHARTS_WIDTH if is_beside else _ANY_WIDTH)
        self.sheet.setVisible(not is_on or is_beside)

    def show_totals(self, week: Week) -> None:
        """Show what the grid comes to."""
        self.totals_model.show_week(week)
        self.place()

    def place(self) -> None:
        """Let totals and counts stand where the grid's columns are."""
        self.totals.place(self.grid.columns, self.grid.viewport().width())
        head = self.grid.head
        height = self.counts.sizeHint().height()
        room = head.sectionSize(TICKET) - round(LEFT) - 4
        self.counts.fit(room)
        left, middle = round(LEFT) - _INSET, round(head.middle(_COUNTS))
        self.counts.setGeometry(left, middle - height // 2, room + _INSET, height)
        self.blank.setGeometry(self.grid.viewport().rect())
