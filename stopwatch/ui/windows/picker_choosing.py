"""What a choice in the picker does: start, attach, or move; each is one command of a service."""

from __future__ import annotations

from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import StopwatchId, TargetId
from stopwatch.domain.values import dataclass
from stopwatch.services.booking import Wishes
from stopwatch.services.picker import PickerRow
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.windows.opener import (
    PickChange,
    PickForEntry,
    PickForPart,
    PickForRow,
    PickForSpans,
    PickProblem,
    PickToAttach,
    PickToHang,
    PickToStart,
    Purpose,
)
from stopwatch.ui.windows.picker_outcome import Picked

_NO_TICKET_HERE = "Your time is safe. This row has no ticket: choose one that has a number."
_FROM_NOW = (
    "Nothing was changed: a stopwatch without a ticket goes on from now. "
    "Attach it to a ticket first, or start a new one earlier."
)
_OFFLINE = (
    "Your time is safe. Autotask cannot be asked for {typed} now. "
    "Choose a ticket from the list, or try again later."
)


@dataclass(frozen=True, slots=True)
class How:
    """What was asked for besides the ticket; `at_ms` None means now."""

    at_ms: int | None = None
    alongside: bool = False
    note: str = ""

    @property
    def said(self) -> bool | None:
        """What was said about running alongside; nothing was, where that is not asked for."""
        return self.alongside or None


class Choosing:
    """Carries out choices for one purpose. Every method raises Refused with a sentence."""

    def __init__(self, services: Services, purpose: Purpose) -> None:
        self._services = services
        self._purpose = purpose

    def row(self, row: PickerRow, how: How) -> Picked:
        """Choose a row of the list."""
        if row.ticket is not None:
            return self.ticket(row.ticket.id, how)
        if row.stopwatch is None or not isinstance(self._purpose, PickToStart):
            raise Refused(_NO_TICKET_HERE)
        return self._resumed(row.stopwatch.id, how)

    def ticket(self, target_id: TargetId, how: How) -> Picked:
        """Choose a ticket."""
        match self._purpose:
            case PickToStart():
                wish = Start(target_id, how.at_ms, how.said, how.note)
                started = self._services.timing.start(wish)
                return Picked(self._purpose, target_id, started.id)
            case PickToAttach(stopwatch_id):
                attached = self._services.timing.attach(target_id, stopwatch_id)
                return Picked(self._purpose, target_id, attached.id)
            case PickForEntry(entry_ids):
                self._services.entries.move(entry_ids, target_id)
                return Picked(self._purpose, target_id)
            case PickForSpans(spans):
                draft = Wishes(draft=True)
                self._services.entries.add_all(target_id, spans, draft)
                return Picked(self._purpose, target_id)
            case PickForRow() | PickForPart():
                return Picked(self._purpose, target_id)  # it is only shown
            case PickToHang() | PickProblem() | PickChange():
                return self._grouped(self._purpose, target_id)

    def _grouped(self, purpose: PickToHang | PickProblem | PickChange, key: TargetId) -> Picked:
        match purpose:
            case PickToHang(problem_id):
                return self._hung(problem_id, (key,), key)
            case PickProblem(ticket_ids):
                return self._hung(key, ticket_ids, key)
            case PickChange(ticket_id):
                self._services.grouping.link_change(key, ticket_id)
                return Picked(purpose, key)

    def new_ticket(self, title: str, company: str, how: How) -> Picked:
        """Make a ticket for a company and start on it."""
        wish = Start(None, how.at_ms, how.alongside, how.note)
        started = self._services.new_tickets.start(title, company, wish)
        return Picked(self._purpose, started.target_id, started.id)

    def no_ticket(self, how: How, typed: str = "") -> Picked:
        """Start without a ticket; `typed` is the number that only the PSA could tell."""
        if not isinstance(self._purpose, PickToStart):
            raise Refused(_OFFLINE.format(typed=typed) if typed else _NO_TICKET_HERE)
        wish = Start(None, how.at_ms, how.said, how.note, typed)
        return Picked(self._purpose, None, self._services.timing.start(wish).id)

    def _resumed(self, stopwatch_id: StopwatchId, how: How) -> Picked:
        if how.at_ms is not None:
            raise Refused(_FROM_NOW)
        resumed = self._services.timing.resume(stopwatch_id, alongside=how.said, note=how.note)
        return Picked(self._purpose, None, resumed.id)

    def _hung(
        self, problem_id: TargetId, ticket_ids: tuple[TargetId, ...], picked_id: TargetId
    ) -> Picked:
        objections = self._services.grouping.may_hang(problem_id, ticket_ids)
        self._services.grouping.link(problem_id, ticket_ids)
        said = " ".join(one.sentence for one in objections)
        return Picked(self._purpose, picked_id, said=said)
