"""The part of the PSA in memory that is about tickets, problems and colleagues."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from stopwatch.domain.catalog import ChangeLink, Contract, Record
from stopwatch.domain.delivery import Accepted, Declined, Outcome
from stopwatch.domain.problem import TicketType
from stopwatch.domain.remote import ColleagueEntry, TicketBody
from stopwatch.domain.rights import Extent, Right
from stopwatch.domain.ticket import TicketFacts
from tests.support.machine import FakeClock

NO_RIGHT = (
    "Your time is safe. Autotask refused it: “No permission.” "
    "Ask your administrator for the right, then send it again."
)


@dataclass
class FakeProblems:
    """What `FakePsa` is made of, besides time entries."""

    clock: FakeClock = field(default_factory=FakeClock)
    held_tickets: dict[int, TicketFacts] = field(default_factory=dict)
    held_records: list[Record] = field(default_factory=list)
    extents: dict[Right, Extent] = field(default_factory=lambda: dict.fromkeys(Right, Extent.ALL))
    """What is NONE is left out of answers without an error, or refused."""
    next_id: int = 1001
    problems: list[TicketBody] = field(default_factory=list)
    """Every body that arrived with the creation of a problem, whatever became of it."""
    ticket_writes: list[tuple[str, int, object]] = field(default_factory=list)
    """Every other write about a ticket that arrived: of what, of which ticket, and the wish."""
    contract_writes: list[tuple[int, str]] = field(default_factory=list)
    """Every number that arrived for a contract, whatever became of it."""
    held_links: dict[int, ChangeLink] = field(default_factory=dict)
    held_colleagues: list[tuple[int, ColleagueEntry]] = field(default_factory=list)
    """Time of other people, each with the time at which it was modified."""

    @abstractmethod
    def _read(self, *, needs_sign_in: bool = True) -> None: ...
    @abstractmethod
    def _write(self, deed: Callable[[], Outcome]) -> Outcome: ...

    # ------------------------------------------------------------------ the port
    def tickets_marked(self, external_id: str) -> Sequence[TicketFacts]:
        self._read()
        may = self._may(Right.READ_TICKETS)
        held = sorted(self.held_tickets.items())
        return [one for _, one in held if may and one.external_id == external_id]

    def may_query_tickets(self) -> bool:
        self._read()
        return self.extents[Right.READ_TICKETS] is Extent.ALL

    def contract_number(self, contract_remote_id: int) -> str | None:
        self._read()
        held = self.contract(contract_remote_id)
        return held.purchase_order if held is not None else None

    def set_ticket_number(self, ticket_remote_id: int, number: str) -> Outcome:
        return self._change_ticket("number", ticket_remote_id, {"purchase_order": number})

    def set_contract_number(self, contract_remote_id: int, number: str) -> Outcome:
        self.contract_writes.append((contract_remote_id, number))
        denied = self._allowed(Right.CHANGE_CONTRACTS)
        return self._write(lambda: denied or self._number_contract(contract_remote_id, number))

    def change_links(self, ticket_remote_id: int) -> Sequence[ChangeLink]:
        self._read()
        held = self.held_links.values()
        return [one for one in held if one.ticket_remote_id == ticket_remote_id]

    def colleagues_since(self, resource_id: int, since_ms: int) -> Sequence[ColleagueEntry]:
        self._read()
        return [one for at, one in self._colleagues(resource_id) if at >= since_ms]

    def colleagues_on(
        self, resource_id: int, ticket_remote_ids: Sequence[int]
    ) -> Sequence[ColleagueEntry]:
        self._read()
        wanted = set(ticket_remote_ids)
        return [one for _, one in self._colleagues(resource_id) if one.ticket_remote_id in wanted]

    def create_ticket(self, body: TicketBody) -> Outcome:
        self.problems.append(body)
        denied = self._allowed(Right.CREATE_TICKETS)
        return self._write(lambda: denied or self._keep_problem(body))

    def set_ticket_type(
        self, ticket_remote_id: int, ticket_type: int, title: str | None
    ) -> Outcome:
        named = {} if title is None else {"title": title}
        wish = {"ticket_type": ticket_type, **named}
        return self._change_ticket("type", ticket_remote_id, wish)

    def set_ticket_problem(self, ticket_remote_id: int, problem_remote_id: int | None) -> Outcome:
        return self._change_ticket(
            "problem", ticket_remote_id, {"problem_remote_id": problem_remote_id}
        )

    def link_change(self, change_remote_id: int, ticket_remote_id: int) -> Outcome:
        self.ticket_writes.append(("change", ticket_remote_id, change_remote_id))
        denied = self._allowed(Right.CHANGE_TICKETS)
        return self._write(lambda: denied or self._link(change_remote_id, ticket_remote_id))

    def unlink_change(self, link_id: int) -> Outcome:
        self.ticket_writes.append(("no change", link_id, None))
        denied = self._allowed(Right.CHANGE_TICKETS)
        return self._write(lambda: denied or self._unlink(link_id))

    # ------------------------------------------------------------------ private
    def contract(self, contract_id: int) -> Contract | None:
        """Return a contract that it holds."""
        held = (one for one in self.held_records if isinstance(one, Contract))
        return next((one for one in held if one.id == contract_id), None)

    def put_contract(self, contract: Contract) -> None:
        """Hold a contract in the place of the one with its id."""
        others = [
            one
            for one in self.held_records
            if not (isinstance(one, Contract) and one.id == contract.id)
        ]
        self.held_records = [*others, contract]

    def _number_contract(self, contract_id: int, number: str) -> Outcome:
        held = self.contract(contract_id)
        if held is None:
            return Declined("Your time is safe. Autotask does not know the contract.", "contract")
        self.put_contract(replace(held, purchase_order=number))
        return Accepted(contract_id)

    def _keep_problem(self, body: TicketBody) -> Outcome:
        now_ms, ticket_id = self.clock.now_ms(), max(self.held_tickets, default=0) + 1
        self.hold(
            TicketFacts(
                ticket_id, f"T20260115.{ticket_id:04}", body.title, body.company_id, body.status,
                ticket_type=body.ticket_type or int(TicketType.SERVICE_REQUEST),
                priority=body.priority,
                queue_id=body.queue_id, assigned_resource_id=body.resource_id,
                assigned_role_id=body.role_id, created_at=now_ms, last_activity_at=now_ms,
                configuration_item_id=body.configuration_item_id, external_id=body.external_id,
            )
        )  # fmt: skip
        return Accepted(ticket_id)

    def _change_ticket(self, what: str, ticket_id: int, wish: Mapping[str, Any]) -> Outcome:
        self.ticket_writes.append((what, ticket_id, dict(wish)))
        denied = self._allowed(Right.CHANGE_TICKETS)
        return self._write(lambda: denied or self._set_fields(ticket_id, wish))

    def _set_fields(self, ticket_id: int, wish: Mapping[str, Any]) -> Outcome:
        facts = self.held_tickets.get(ticket_id)
        problem = self.held_tickets.get(wish.get("problem_remote_id") or 0)
        if facts is None:
            return Declined("Your time is safe. Autotask does not know the ticket.", "ticket")
        if wish.get("problem_remote_id") and not _can_be_hung(facts, problem):
            return Declined("Your time is safe. Autotask does not know the problem.")
        if "ticket_type" in wish and self._has_incidents(ticket_id):
            return Declined("Your time is safe. Autotask keeps it a problem: tickets hang there.")
        self.hold(replace(facts, **wish, last_activity_at=self.clock.now_ms()))
        return Accepted(ticket_id)

    def _has_incidents(self, ticket_id: int) -> bool:
        return any(one.problem_remote_id == ticket_id for one in self.held_tickets.values())

    def _link(self, change_id: int, ticket_id: int) -> Outcome:
        link_id, self.next_id = self.next_id, self.next_id + 1
        self.held_links[link_id] = ChangeLink(link_id, change_id, ticket_id)
        return Accepted(link_id)

    def _unlink(self, link_id: int) -> Outcome:
        if self.held_links.pop(link_id, None) is None:
            return Declined("Your time is safe. Autotask refused to delete it.")
        return Accepted(link_id)

    def _colleagues(self, resource_id: int) -> Iterator[tuple[int, ColleagueEntry]]:
        for at_ms, one in self.held_colleagues:
            if self._may(Right.FIND_ENTRIES) and one.resource_id != resource_id:
                yield at_ms, one

    def hold(self, *tickets: TicketFacts, records: Iterable[Record] = ()) -> None:
        """Take tickets in, replacing those of the same id, and add records."""
        self.held_tickets.update({one.remote_id: one for one in tickets})
        self.held_records.extend(records)

    def _may(self, right: Right) -> bool:
        return self.extents[right] is not Extent.NONE

    def _allowed(self, right: Right) -> Outcome | None:
        return None if self._may(right) else Declined(NO_RIGHT)


def _can_be_hung(facts: TicketFacts, problem: TicketFacts | None) -> bool:
    is_problem = problem is not None and problem.ticket_type == TicketType.PROBLEM
    return is_problem and facts.ticket_type != TicketType.PROBLEM
