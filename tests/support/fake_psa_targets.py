"""The part of the PSA in memory that is about project tasks and internal time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from stopwatch.domain.delivery import Declined
from stopwatch.domain.remote import EntryBody
from stopwatch.domain.rights import Right
from stopwatch.domain.target import Place, TargetKind
from stopwatch.domain.ticket import STATUS_COMPLETE, TicketFacts
from stopwatch.services.ports.psa import TaskPage
from tests.support.fake_psa_billing import FakeBilling

_WORDS = {
    TargetKind.TICKET: "ticket", TargetKind.TASK: "task", TargetKind.INTERNAL: "internal time",
}  # fmt: skip


@dataclass
class FakeTargets(FakeBilling):
    """What `FakePsa` is made of, besides time entries, problems and billing."""

    held_tasks: dict[int, TicketFacts] = field(default_factory=dict)
    held_internal: dict[int, TicketFacts] = field(default_factory=dict)
    held_helped: set[int] = field(default_factory=set)
    """Tasks of others on which the technician is a further resource."""
    task_asks: list[int | None] = field(default_factory=list)
    """Since when tasks were asked for, each time; None: all of them."""

    def hold_targets(self, *facts: TicketFacts) -> None:
        """Have some tasks and kinds of internal time."""
        for one in facts:
            held = self.held_tasks if one.kind is TargetKind.TASK else self.held_internal
            held[one.remote_id] = one

    def tasks(
        self, resource_id: int, changed_since: int | None, completed_since: int
    ) -> Iterator[TaskPage]:
        self.task_asks.append(changed_since)
        wanted = [
            one
            for _, one in sorted(self.held_tasks.items())
            if self._may(Right.READ_TASKS)
            and one.last_activity_at >= (changed_since or 0)
            and (one.status != STATUS_COMPLETE or (one.completed_at or 0) >= completed_since)
        ]
        if changed_since is None:
            wanted = [one for one in wanted if self._is_on(resource_id, one)]
        for page in self._pages(wanted):
            mine = [one for one in page if self._is_on(resource_id, one)]
            yield TaskPage(mine, [one.remote_id for one in page if one not in mine])

    def _is_on(self, resource_id: int, task: TicketFacts) -> bool:
        return task.assigned_resource_id == resource_id or task.remote_id in self.held_helped

    def find_task(self, number: str) -> TicketFacts | None:
        self._read()
        held = self.held_tasks.values() if self._may(Right.READ_TASKS) else ()
        return next((one for one in held if one.number == number), None)

    def internal_kinds(self) -> Sequence[TicketFacts]:
        self._read()
        return [one for _, one in sorted(self.held_internal.items())]

    def _unknown(self, body: EntryBody) -> Declined | None:
        """Return why nothing can be booked where a body says; None if it can."""
        held = {
            TargetKind.TICKET: self.held_tickets,
            TargetKind.TASK: self.held_tasks,
            TargetKind.INTERNAL: self.held_internal,
        }
        place = body.place or Place(TargetKind.TICKET, 0)
        word = _WORDS[place.kind]
        if place.kind is not TargetKind.INTERNAL and body.role_id is None:
            return Declined(f"Your time is safe. Autotask needs a role on the {word}.", "role")
        if place.remote_id in held[place.kind]:
            return None
        return Declined(f"Your time is safe. Autotask does not know the {word}.", word)
