"""Suggestions and what was decided about them while the window was open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ids import JournalId
from stopwatch.domain.ticket import Ticket
from stopwatch.services.problems import Suggestion
from stopwatch.ui.models.problems import Key
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.problems_decided import Decided
from stopwatch.ui.windows.problems_deeds import Deeds
from stopwatch.ui.windows.problems_reading import Shown
from stopwatch.ui.windows.problems_suggesting import Suggesting
from stopwatch.ui.windows.wish_marks import wish_mark


class Settling(QObject):
    """`settled` carries the key of the problem or group that a decision was about."""

    settled = Signal(object)
    refused = Signal(str)

    def __init__(self, deeds: Deeds, suggesting: Suggesting, parent: QObject) -> None:
        super().__init__(parent)
        self._deeds, self._suggesting = deeds, suggesting
        self._decided: list[Decided] = []

    def accept(self, suggestion: Suggestion) -> None:
        """Hang what is suggested."""
        self._settle(suggestion, partial(self._deeds.accept, suggestion))

    def choose(self, suggestion: Suggestion, chosen: Ticket) -> None:
        """Make one of the suggested tickets the problem."""
        self._settle(suggestion, partial(self._deeds.choose, suggestion, chosen))

    def dismiss(self, suggestion: Suggestion, key: Key) -> None:
        """Never suggest it again."""
        self._settle(suggestion, partial(self._deeds.dismiss, suggestion, key))

    def take_back(self, deed_id: str) -> None:
        """Open again what was decided by a deed that was taken back."""
        for one in [one for one in self._decided if one.deed_id == deed_id]:
            self._decided.remove(one)
            self._suggesting.dismissed.pop(one.suggestion_id, None)

    def clear(self) -> None:
        """Forget everything: another account is shown."""
        self._decided.clear()

    def lines(self, shown: Shown) -> list[tuple[Decided, Mark | None]]:
        """Return what was decided here, with the mark of its delivery as it is by now."""
        marks = {one.ticket.id: wish_mark(one.wish) or Mark.SENT for one in shown.incidents}
        decided = (one for one in self._decided if one.key == shown.key)
        return [(one, marks.get(one.tickets[0]) if one.tickets else None) for one in decided]

    def newest(self) -> JournalId | None:
        """Return the deed that an undo would take back."""
        return self._deeds.newest()

    def _settle(self, suggestion: Suggestion, act: Callable[[], Decided]) -> None:
        try:
            decided = act()
        except StopwatchError as error:
            self.refused.emit(error.message)
            return
        self._decided.append(decided)
        if decided.tickets:
            self._suggesting.accept(suggestion.id)
        else:
            self._suggesting.dismissed[suggestion.id] = suggestion
        self.settled.emit(decided.key)
