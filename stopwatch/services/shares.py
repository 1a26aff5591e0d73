"""Who spent how long on some tickets: the technician's time as recorded here, others' as told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Resource
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.storage import Unit


@dataclass(frozen=True, slots=True)
class Share:
    """Somebody's name, and the milliseconds spent."""

    who: str
    worked_ms: int


def others_ms(unit: Unit, account_id: AccountId, tickets: Sequence[Ticket]) -> dict[TargetId, int]:
    """Return how long other people worked on each of some tickets, as far as it was told."""
    by_remote = {one.facts.remote_id: one.id for one in tickets}
    worked: Counter[TargetId] = Counter()
    for one in unit.colleagues.on_tickets(account_id, list(by_remote)):
        worked[by_remote[one.ticket_remote_id]] += one.worked_ms
    return dict(worked)


class Shares:
    """The time of everybody on some tickets, read once."""

    def __init__(self, unit: Unit, account: Account, tickets: Sequence[Ticket]) -> None:
        by_remote = {one.facts.remote_id: one.id for one in tickets}
        names = {one.id: one.name for one in unit.catalog.all(account.id, Resource)}
        own = names.get(account.resource_id) or account.resource_name or "You"
        self._worked: Counter[tuple[TargetId, str]] = Counter()
        for key, worked_ms in unit.problems.worked_ms([one.id for one in tickets]).items():
            self._worked[key, own] += worked_ms
        for one in unit.colleagues.on_tickets(account.id, list(by_remote)):
            who = names.get(one.resource_id, "A colleague")
            self._worked[by_remote[one.ticket_remote_id], who] += one.worked_ms

    def on(self, tickets: Iterable[Ticket]) -> tuple[Share, ...]:
        """Return who spent how long on some of them, most first."""
        wanted = {one.id for one in tickets}
        totals: Counter[str] = Counter()
        for (key, who), worked_ms in self._worked.items():
            if key in wanted and worked_ms:
                totals[who] += worked_ms
        return tuple(Share(*one) for one in totals.most_common())
