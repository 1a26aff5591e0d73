"""Typing a time into a cell: shown as the entry that it would be, made by Enter, dropped by Esc."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.typed_time import read_typed
from stopwatch.domain.week import Row
from stopwatch.ui.pages.week.columns import day_at
from stopwatch.ui.pages.week.current import Current
from stopwatch.ui.pages.week.deeds import Deeds, Outcome, must_take_time, room_for
from stopwatch.ui.pages.week.detail_lines import typed_line
from stopwatch.ui.pages.week.grid import is_typable
from stopwatch.ui.pages.week.layout import WeekParts
from stopwatch.ui.pages.week.words import long_day, number_text, place_words, tr


class Adding(QObject):
    """`added` carries the ticket and the outcome, `said` why nothing can be typed."""

    added = Signal(int, Outcome)
    said = Signal(str)

    def __init__(self, parts: WeekParts, current: Current, deeds: Deeds, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._current, self._deeds = parts, current, deeds
        parts.grid.typed.connect(self._on_typed)
        parts.field.changed.connect(self._on_changed)
        parts.field.entered.connect(self._on_entered)

    def _on_typed(self, first: str) -> None:
        index, cell = self._parts.grid.currentIndex(), self._current.cell
        if not is_typable(self._parts.model, index) or cell is None:
            self.said.emit(tr("Choose a ticket's day to type time into."))
            return
        try:
            must_take_time(cell.lines)
        except Refused as refusal:
            self.said.emit(refusal.message)
            return
        self._parts.detail.toast.clear()
        self._parts.field.open(index, first)

    def _on_changed(self, text: str) -> None:
        week, index = self._current.week, self._parts.field.index
        place, item = day_at(index.column()), self._parts.model.item(index)
        if week is None or place is None or not isinstance(item, Row):
            return
        typed, day = read_typed(text), week.days[place]
        span = room_for(typed, week, day) if typed is not None else None
        line = typed_line(typed, span, week.zone)
        where = place_words(item, long_day(day))
        self._parts.detail.show_cell(number_text(item), item.place.title, where, (line,))

    def _on_entered(self, text: str) -> None:
        week, index = self._current.week, self._parts.field.index
        place, item, typed = day_at(index.column()), self._parts.model.item(index), read_typed(text)
        if week is None or place is None or typed is None or not isinstance(item, Row):
            return  # the field stays: what is typed means nothing yet
        span, target_id = room_for(typed, week, week.days[place]), item.place.target_id
        if span is not None and target_id is not None:
            self._parts.field.drop()
            self._add(target_id, self._deeds.add(target_id, span, week.days[place]))

    def _add(self, target_id: TargetId, outcome: Outcome) -> None:
        self.added.emit(target_id, outcome)
