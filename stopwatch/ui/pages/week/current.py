"""The week that is shown and the cell that is current in it, for all who act on it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from stopwatch.domain.ids import EntryId
from stopwatch.domain.week import Cell, Group, Line, Row
from stopwatch.services.week import Week
from stopwatch.ui.pages.week.columns import day_at
from stopwatch.ui.pages.week.grid import WeekGrid
from stopwatch.ui.pages.week.model import WeekModel


class Current:
    """`week` is None until it is read for the first time."""

    def __init__(self, grid: WeekGrid, model: WeekModel) -> None:
        self._grid, self._model = grid, model
        self.week: Week | None = None

    @property
    def item(self) -> Group | Row | None:
        """The row or group that is current."""
        return self._model.item(self._grid.currentIndex())

    @property
    def day(self) -> date | None:
        """The day of the current cell; None in the columns of ticket and week."""
        place = day_at(self._grid.currentIndex().column())
        return self._model.grid.days[place] if place is not None else None

    @property
    def cell(self) -> Cell | None:
        """The current cell; the ticket's column stands for the whole week."""
        item, place = self.item, day_at(self._grid.currentIndex().column())
        if item is None:
            return None
        return item.week if place is None else item.cells[place]

    def first_entry(self, lines: Iterable[Line]) -> EntryId | None:
        """Return the first of one's own entries behind some lines."""
        known = self.week.entries if self.week is not None else {}
        return next((known[one.key].entry.id for one in lines if one.key in known), None)
