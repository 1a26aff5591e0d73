"""Putting time elsewhere: M to another ticket, Ctrl+X and Ctrl+V to another day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from stopwatch.domain.ids import EntryId
from stopwatch.domain.week import Line, Row
from stopwatch.services.showing import ShownEntry
from stopwatch.ui.pages.week.current import Current
from stopwatch.ui.pages.week.deeds import Deeds, Outcome, ids, movable
from stopwatch.ui.pages.week.words import tr
from stopwatch.ui.windows.opener import Opener, PickForEntry


class Moving(QObject):
    """`moved` carries the outcome, `said` what is to be done next. What was sent is asked about."""

    moved = Signal(Outcome)
    said = Signal(str)

    def __init__(self, current: Current, deeds: Deeds, opener: Opener, parent: QObject) -> None:
        super().__init__(parent)
        self._current, self._deeds, self._opener = current, deeds, opener
        self._cut: ShownEntry | None = None
        self._is_sure = False
        self._asked: tuple[EntryId, date] | None = None

    def to_ticket(self) -> None:
        """Ask for another ticket for the entries of the cell."""
        entries = self._movable()
        if entries:
            self._opener.show_picker(PickForEntry(ids(entries)))
        else:
            self.said.emit(tr("Nothing here can be moved to another ticket."))

    def cut(self) -> None:
        """Remember the entry of the cell."""
        entries = self._movable()
        self._is_sure = False
        self._cut = entries[0] if len(entries) == 1 else None
        if self._cut is not None:
            self.said.emit(tr("Go to another day and press Ctrl+V to put it there."))
        else:
            self.said.emit(tr("Choose a cell with one entry that is yours to move."))

    def paste(self) -> None:
        """Put the remembered entry on the day of the cell."""
        day, cut = self._current.day, self._cut
        if cut is None or day is None:
            return
        if cut.entry.remote_id is not None and not self._is_sure:
            self._is_sure = True
            words = tr("Autotask has it. Press Ctrl+V once more to change it there, too.")
            self.said.emit(words)
            return
        self._cut = None
        self.moved.emit(self._deeds.move_to(cut, day))

    def drop(self, source: Row, lines: Sequence[Line], target: Row, day: date) -> None:
        """Put what was dragged where it was dropped: on another ticket, or on another day."""
        week, target_id = self._current.week, target.place.target_id
        entries = movable(week, lines) if week is not None else ()
        if len(entries) != 1 or target_id is None:
            self.said.emit(tr("Choose a cell with one entry that is yours to move."))
            return
        is_same_ticket, (entry,) = source.place.key == target.place.key, entries
        if not is_same_ticket and entry.entry.piece.worked_on != day:
            self.said.emit(tr("Drag it to another ticket or to another day, not to both at once."))
            return
        if entry.entry.remote_id is not None and (entry.entry.id, day) != self._asked:
            self._asked = (entry.entry.id, day)
            words = tr("Autotask has it. Drag it there once more to change it there, too.")
            self.said.emit(words)
            return
        moved = self._deeds.move_to(entry, day) if is_same_ticket else None
        self.moved.emit(moved or self._deeds.put_on(entry, target))

    def _movable(self) -> tuple[ShownEntry, ...]:
        week, cell = self._current.week, self._current.cell
        return movable(week, cell.lines) if week is not None and cell is not None else ()
