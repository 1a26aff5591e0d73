"""What the week comes to: three rows below the grid that share its columns."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from stopwatch.domain.overriding import override
from stopwatch.domain.week import Cell
from stopwatch.domain.week_words import clock_words, signed_words
from stopwatch.services.week import Week
from stopwatch.ui.models.index import Index
from stopwatch.ui.pages.week.cell_painter import Inks
from stopwatch.ui.pages.week.columns import (
    COUNT,
    INSET,
    LEFT,
    TICKET,
    Columns,
    day_at,
)
from stopwatch.ui.pages.week.model import WeekModel
from stopwatch.ui.pages.week.words import bill_text, tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided, paint_hairline
from stopwatch.ui.widgets.row_layout import line_height

WORKED, AGAINST, TO_BILL = range(3)
_EXTRAS = {WORKED: 14, AGAINST: 10, TO_BILL: 12}
_NO_PARENT = QModelIndex()


class TotalsModel(QAbstractTableModel):
    """Worked, against the target where there is one, to bill."""

    def __init__(self, week: WeekModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = week
        self._week: Week | None = None
        self.kinds: tuple[int, ...] = (WORKED, TO_BILL)

    def show_week(self, week: Week) -> None:
        """Show the totals of what the grid shows."""
        self.beginResetModel()
        self._week = week
        self.kinds = (WORKED, AGAINST, TO_BILL) if week.target.minutes else (WORKED, TO_BILL)
        self.endResetModel()

    def label(self, row: int) -> tuple[str, str]:
        """Return the name of a row, and what stands behind it paler."""
        kind = self.kinds[row]
        if kind == WORKED:
            return tr("Worked"), ""
        if kind == TO_BILL or self._week is None:
            return tr("To bill"), ""
        target, days = self._week.target, self._week.days
        words = tr("{day} a day, {week} a week").format(
            day=clock_words(target.minutes), week=clock_words(target.of_all(days))
        )
        return tr("Against target"), words

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.kinds)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return COUNT

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(index.row(), index.column())
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.label(section)[0]
        return self._model.headerData(section, orientation, role)

    def _text(self, row: int, column: int) -> str:
        if column == TICKET:
            return " ".join(self.label(row)).strip()
        grid, day = self._model.grid, day_at(column)
        cell = grid.week if day is None else grid.cells[day]
        kind = self.kinds[row]
        if kind == AGAINST:
            return self._against(cell, day)
        if not cell.lines:
            return ""
        return clock_words(cell.amount.minutes) if kind == WORKED else bill_text(cell.amount)

    def _against(self, cell: Cell, day: int | None) -> str:
        if self._week is None:
            return ""
        days = self._week.days
        target = self._week.target.of_all(days) if day is None else self._week.target.of(days[day])
        if not target and not cell.lines:
            return ""
        return signed_words(cell.amount.minutes - target)


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: TotalsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._model, self._inks = theme, model, Inks.of(theme)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box, kind = self._theme, QRectF(option.rect), self._model.kinds[index.row()]
        painter.save()
        painter.fillRect(box, theme.colour("window"))
        if index.row() == 0:
            paint_hairline(painter, box.left(), box.right(), box.y(), theme.colour("edge"))
        font = self._inks.strong if kind == WORKED else self._inks.body
        tone = theme.colour("text" if kind == WORKED else "text2")
        base = baseline(box.y(), box.height(), self._inks.body)
        if index.column() == TICKET:
            name, behind = self._model.label(index.row())
            runs = [Run(name, font, tone), Run(behind, self._inks.body, theme.colour("text3"), 4)]
            draw_runs(painter, box.x() + LEFT, base, elided(runs, box.width() - LEFT - 4))
        else:
            run = Run(str(index.data()), font, tone)
            draw_runs(painter, box.right() - INSET - run.width, base, [run])
        painter.restore()


class Totals(QTableView):
    """A table of its own, so that it stays while the grid scrolls; read out like any table."""

    def __init__(self, theme: Theme, model: TotalsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._painter = _Painter(theme, model, self)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setProperty("ground", "window")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Totals of the week"))

    def place(self, columns: Columns, whole: int) -> None:
        """Take the widths of the grid's columns."""
        for column, width in enumerate(columns.sections(whole)):
            self.setColumnWidth(column, width)
        line, height = line_height(self._theme), 0
        for row, kind in enumerate(self._model.kinds):
            self.setRowHeight(row, line + _EXTRAS[kind])
            height += line + _EXTRAS[kind]
        self.setFixedHeight(height)
