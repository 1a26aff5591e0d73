"""The week as an item model: groups, below them tickets; a changed cell is told alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, Qt

from stopwatch.domain.overriding import override
from stopwatch.domain.week import By, Cell, Grid, Group, Row, laid_out, week_of
from stopwatch.ui.models.index import Index
from stopwatch.ui.models.tree import TreeModel
from stopwatch.ui.pages.week.columns import COUNT, FIRST_DAY, TICKET, WEEK, day_at
from stopwatch.ui.pages.week.words import (
    amount_text,
    cell_spoken,
    group_name,
    long_day,
    percent_text,
    row_name,
    spoken_minutes,
    tr,
)

ITEM_ROLE = Qt.ItemDataRole.UserRole
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()
_NOTHING = laid_out((), week_of(date(2000, 1, 3)), By.NONE)


class WeekModel(TreeModel):
    """Groups have the internal id 0; a ticket has that of its group, counted from 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid, self._is_billed = _NOTHING, False
        self._ticked: set[str] = set()

    @property
    def grid(self) -> Grid:
        """What is shown."""
        return self._grid

    @property
    def is_billed(self) -> bool:
        """Whether hours to bill are shown instead of time worked."""
        return self._is_billed

    @property
    def is_flat(self) -> bool:
        """Whether tickets stand under nothing."""
        groups = self._grid.groups
        return len(groups) == 1 and not groups[0].heading.name

    # ------------------------------------------------------------------ commands
    def show_grid(self, grid: Grid, *, is_billed: bool) -> None:
        """Show another grid; where its rows are the same, only what differs is told."""
        old, was_billed = self._grid, self._is_billed
        if _shape(old) != _shape(grid):
            self.beginResetModel()
            self._grid, self._is_billed = grid, is_billed
            self.endResetModel()
            return
        self._grid, self._is_billed = grid, is_billed
        rows = zip(list(self.rows()), _items(old), _items(grid), strict=True)
        for index, before, after in rows:
            if was_billed != is_billed:
                ends = index.siblingAtColumn(FIRST_DAY), index.siblingAtColumn(WEEK)
                self.dataChanged.emit(*ends)
                continue
            for column in _changed(before, after):
                cell = index.siblingAtColumn(column)
                self.dataChanged.emit(cell, cell)

    def tick(self, index: Index) -> None:
        """Tick a ticket's row, or take the tick away."""
        item = self.item(index)
        if isinstance(item, Row):
            self._ticked ^= {item.place.key}
            first = first_of(index)
            self.dataChanged.emit(first, first, [Qt.ItemDataRole.CheckStateRole])

    def untick(self) -> None:
        """Take all ticks away."""
        ticked, self._ticked = self._ticked, set()
        for index in self.rows():
            item = self.item(index)
            if isinstance(item, Row) and item.place.key in ticked:
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])

    # ------------------------------------------------------------------ queries
    def item(self, index: Index) -> Group | Row | None:
        """Return what an index is about."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._top()[index.row()]
        return self._grid.groups[index.internalId() - 1].rows[index.row()]

    def cell(self, index: Index) -> Cell | None:
        """Return the cell of an index; None for the ticket's column."""
        item, day = self.item(index), day_at(index.column())
        if item is None or index.column() == TICKET:
            return None
        return item.week if day is None else item.cells[day]

    def ticked(self) -> tuple[Row, ...]:
        """Return the rows that are ticked."""
        rows = (row for group in self._grid.groups for row in group.rows)
        return tuple(row for row in rows if row.place.key in self._ticked)

    def has_tick(self, row: Row) -> bool:
        """Whether a row is ticked."""
        return row.place.key in self._ticked

    def has_ticks(self) -> bool:
        """Whether any row is ticked."""
        return bool(self._ticked)

    def rows(self) -> Iterator[QModelIndex]:
        """Yield the first cell of each row, from top to bottom."""
        for top in range(self.rowCount()):
            index = self.index(top, 0)
            yield index
            yield from (self.index(at, 0, index) for at in range(self.rowCount(index)))

    def index_of(self, key: str, column: int) -> QModelIndex:
        """Return the cell of a row or group by its key; an invalid one if it is not shown."""
        found = (index for index in self.rows() if key_of(self.item(index)) == key)
        return next(found, QModelIndex()).siblingAtColumn(column)

    # ------------------------------------------------------------------ Qt
    @override
    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        if not (0 <= column < COUNT and 0 <= row < self.rowCount(parent)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def above(self, child: Index) -> QModelIndex:
        if not child.isValid() or child.internalId() == 0:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._top())
        item = self.item(parent)
        return len(item.rows) if isinstance(item, Group) and parent.column() == 0 else 0

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return COUNT

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index)
        if item is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index, item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index, item)
            case Qt.ItemDataRole.ToolTipRole if index.column() == TICKET:
                return None  # the tree says it, where it does not fit
            case Qt.ItemDataRole.TextAlignmentRole if index.column() != TICKET:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _:
                return {ITEM_ROLE: item, CELL_ROLE: self.cell(index)}.get(role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if orientation is not Qt.Orientation.Horizontal or role not in spoken:
            return None
        day = day_at(section)
        if day is not None:
            return self._day_spoken(day)
        return tr("Week") if section == WEEK else tr("Ticket")

    # ------------------------------------------------------------------ private
    def _day_spoken(self, day: int) -> str:
        """Return a day with its bar in words: what the bars show is no secret of the eyes."""
        amount, name = self._grid.cells[day].amount, long_day(self._grid.days[day])
        if not amount.minutes:
            return name
        time, share = spoken_minutes(amount.minutes), percent_text(amount)
        return tr("{name}, {time}, {share} billable").format(name=name, time=time, share=share)

    def _top(self) -> tuple[Group, ...] | tuple[Row, ...]:
        return self._grid.groups[0].rows if self.is_flat else self._grid.groups

    def _text(self, index: Index, item: Group | Row) -> str:
        cell = self.cell(index)
        if cell is None:
            return _name(item)
        return amount_text(cell.amount, is_billed=self._is_billed) if cell.lines else ""

    def _spoken(self, index: Index, item: Group | Row) -> str:
        cell, day = self.cell(index), day_at(index.column())
        if cell is None:
            return _name(item)
        at = tr("Week") if day is None else long_day(self._grid.days[day])
        return cell_spoken(_name(item), at, cell)


def first_of(index: Index) -> QModelIndex:
    """Return the first cell of a row."""
    return index.model().index(index.row(), TICKET, index.parent())


def key_of(item: Group | Row | None) -> str:
    """Return by what a row is found again after a reading; empty for none."""
    if isinstance(item, Group):
        return f"group {item.heading.key}"
    return item.place.key if item is not None else ""


def _name(item: Group | Row) -> str:
    return group_name(item) if isinstance(item, Group) else row_name(item)


def _items(grid: Grid) -> Iterator[Group | Row]:
    is_flat = len(grid.groups) == 1 and not grid.groups[0].heading.name
    for group in grid.groups:
        if not is_flat:
            yield group
        yield from group.rows


def _changed(before: Group | Row, after: Group | Row) -> Iterator[int]:
    pairs = zip((*before.cells, before.week), (*after.cells, after.week), strict=True)
    for place, (old, new) in enumerate(pairs):
        if old != new:
            yield FIRST_DAY + place


def _shape(grid: Grid) -> list[object]:
    return [grid.days, *((key_of(one), _name(one)) for one in _items(grid))]
