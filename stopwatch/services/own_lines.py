"""One's own time on its way to an invoice, as it is here: drafts, what has not been sent, changes.

What the PSA told of time was true when it was pulled. What is known better here counts instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from stopwatch.domain.account import Account
from stopwatch.domain.billing import BillingLine, Layer, LineKind, Rates, in_parts
from stopwatch.domain.counterpart import Counterpart, as_here
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.invoices import NO_COMPANY, Bundle
from stopwatch.domain.merging import differences
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.domain.rounding import hours
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.trail import Trail
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.billing import Days, PlacedLine
from stopwatch.services.ports.storage import Unit
from stopwatch.services.removals import own_removal

_MOVED_AT_MOST = timedelta(days=62)
_READS_LAG_MS = 2 * MINUTE_MS
_ON_THE_WAY = frozenset({EntryPhase.DRAFT, EntryPhase.SUBMITTED})


@dataclass(frozen=True, slots=True)
class OwnLines:
    """Lines with a place, and the hours (ten-thousandths) of those that have no ticket yet.

    `superseded` are time entries of the PSA whose lines do not count: they are deleted or changed.
    """

    placed: tuple[PlacedLine, ...]
    homeless: int
    superseded: frozenset[int]


def own_lines(
    unit: Unit, account: Account, days: Days, rates: Rates, pulled_at: int | None
) -> OwnLines:
    """Return what of some days is known better here than in the lines pulled at an instant."""
    told = _Told(unit, account, days, pulled_at)
    entries = [one for one in told.entries if told.counts(one)]
    ids = [one.target_id for one in entries if one.target_id is not None]
    tickets = unit.tickets.many(ids)
    placed, homeless = [], 0
    for entry in entries:
        ticket = tickets.get(entry.target_id) if entry.target_id is not None else None
        if ticket is not None and ticket.is_internal:
            continue  # nobody pays for it
        line = _placed(entry, account, ticket, rates)
        if line is None:
            homeless += _hours(entry, account)
        else:
            placed.append(line)
    return OwnLines(tuple(placed), homeless, frozenset(told.superseded()))


def bundled(lines: Iterable[PlacedLine]) -> Iterator[Bundle]:
    """Yield what lines come to where nothing tells them apart."""
    found: dict[tuple[object, ...], Bundle] = {}
    for one in lines:
        bundle = one.bundle
        # Of tasks nothing else tells the company and their own number.
        place = (
            bundle.layer, bundle.company_id, bundle.contract_id, bundle.ticket_remote_id,
            bundle.ticket_number, bundle.number,
        )  # fmt: skip
        known = found.get(place)
        found[place] = bundle if known is None else known.joined(bundle)
    yield from found.values()


class _Told:
    """One's own entries of some days beside what the PSA told of them."""

    def __init__(self, unit: Unit, account: Account, days: Days, pulled_at: int | None) -> None:
        # An entry may have been moved into these days, or out of them, since.
        begin = date.fromisoformat(days.first)
        since = begin - min(_MOVED_AT_MOST, begin - date.min)
        self._all = unit.entries.since(account.id, since.isoformat())
        self.entries = [
            one for one in self._all if days.first <= one.piece.worked_on.isoformat() <= days.last
        ]
        keys = [one.remote_id for one in self._all if one.remote_id is not None]
        self._pulled_at = pulled_at
        self._known = unit.billing.known(account.id, keys) if keys else frozenset[int]()
        self._open = unit.billing.unposted(account.id, keys) if keys else frozenset[int]()
        ids = [one.id for one in self._all if one.remote_id is not None]
        items = unit.outbox.of_subjects(ids)
        self._trails = {key: Trail(items.get(key, ())) for key in ids}
        self._counterparts: Mapping[EntryId, Counterpart] = unit.counterparts.of_entries(ids)

    def counts(self, entry: TimeEntry) -> bool:
        """Whether it is a line of its own."""
        if entry.phase not in _ON_THE_WAY or self._is_out(entry):
            return False
        if entry.remote_id is None:
            return True
        if entry.remote_id in self._known:
            return entry.remote_id in self._open and self._differs(entry)
        return self._is_since(self._trails[entry.id].creation)

    def superseded(self) -> Iterator[int]:
        """Yield the entries of the PSA that are here as they will be, or no longer at all."""
        for one in self._all:
            if one.remote_id in self._open and (self._is_out(one) or self._differs(one)):
                yield one.remote_id

    def _is_out(self, entry: TimeEntry) -> bool:
        """Whether it is deleted, here or there, or is about to be; not where that was refused."""
        if entry.remote_id is None:
            return False
        known, going = self._counterparts.get(entry.id), own_removal(self._trails[entry.id])
        is_going = going is not None and going.attention is None
        return (
            entry.phase is EntryPhase.DELETED or is_going or (known is not None and known.is_gone)
        )

    def _differs(self, entry: TimeEntry) -> bool:
        """Whether it will be, or is by now, another than when the lines were pulled."""
        trail, known = self._trails[entry.id], self._counterparts.get(entry.id)
        wish = trail.update
        if wish is not None:  # what was refused, or is contradicted, is not what will be
            changes = known is not None and differences(known.agreed, as_here(entry))
            return wish.attention is None and bool(changes)
        updates = (one for one in trail.items if one.kind is ItemKind.UPDATE_ENTRY)
        return any(one.state is ItemState.DONE and self._is_since(one) for one in updates)

    def _is_since(self, item: OutboxItem | None) -> bool:
        """Whether an item was sent after the lines were pulled, or just before."""
        if item is None or item.attempt is None or self._pulled_at is None:
            return False
        return item.attempt.sent_at >= self._pulled_at - _READS_LAG_MS


def _placed(
    entry: TimeEntry, account: Account, ticket: Ticket | None, rates: Rates
) -> PlacedLine | None:
    if ticket is None:
        return None
    facts, details, day = ticket.facts, entry.details, entry.piece.worked_on.isoformat()
    company = NO_COMPANY if facts.company_id is None else facts.company_id
    contract = facts.contract_id if details.contract_id is None else details.contract_id
    amount = _hours(entry, account)
    cents = rates.cents(amount, contract, details.role_id, is_billable=details.is_billable)
    remote_id = facts.remote_id if ticket.is_ticket else None
    line = BillingLine(
        LineKind.LABOUR, entry.remote_id or 0, day, amount, cents,
        company_id=company, contract_id=contract, ticket_remote_id=remote_id,
        role_id=details.role_id, is_billable=details.is_billable,
        name="" if ticket.is_ticket else facts.title,
        task_number="" if ticket.is_ticket else facts.purchase_order,
    )  # fmt: skip
    layer = Layer.HERE if entry.remote_id is None else Layer.IN_PSA
    bundle = Bundle(
        company, layer, contract, remote_id, facts.contract_id if ticket.is_ticket else None,
        facts.purchase_order, None, amount, cents or 0, amount if cents is None else 0, 1, day, day,
    )  # fmt: skip
    return PlacedLine(line, bundle)


def _hours(entry: TimeEntry, account: Account) -> int:
    """Return the hours of its line, which has them even where they cost nothing."""
    return in_parts(hours(account.rounding.rounded_ms(entry.piece.worked_ms)))
