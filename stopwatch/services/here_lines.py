"""Time of this computer on its way to an invoice: drafts, and what has not been sent yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from stopwatch.domain.account import Account
from stopwatch.domain.billing import BillingLine, Layer, LineKind, Rates, in_parts
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.ids import TargetId
from stopwatch.domain.invoices import NO_COMPANY, Bundle
from stopwatch.domain.rounding import hours
from stopwatch.domain.ticket import Ticket
from stopwatch.services.ports.billing import Days, PlacedLine
from stopwatch.services.ports.storage import Unit

_ON_THE_WAY = frozenset({EntryPhase.DRAFT, EntryPhase.SUBMITTED})


@dataclass(frozen=True, slots=True)
class HereLines:
    """Lines with a place, and the hours (ten-thousandths) of those that have none yet.

    Time without a ticket is on no invoice.
    """

    placed: tuple[PlacedLine, ...]
    homeless: int


def here_lines(unit: Unit, account: Account, days: Days, rates: Rates) -> HereLines:
    """Return the lines of some days that the PSA, or what it told last, does not have."""
    entries = _missing_there(unit, account, days)
    ids = [one.target_id for one in entries if one.target_id is not None]
    tickets = unit.tickets.many(ids)
    placed, homeless = [], 0
    for entry in entries:
        line = _placed(entry, account, tickets, rates)
        if line is None:
            homeless += _hours(entry, account)
        else:
            placed.append(line)
    return HereLines(tuple(placed), homeless)


def bundled(lines: Iterable[PlacedLine]) -> Iterator[Bundle]:
    """Yield what lines come to where nothing tells them apart."""
    found: dict[tuple[object, ...], Bundle] = {}
    for one in lines:
        bundle = one.bundle
        place = (bundle.layer, bundle.contract_id, bundle.ticket_remote_id, bundle.number)
        known = found.get(place)
        found[place] = bundle if known is None else known.joined(bundle)
    yield from found.values()


def _missing_there(unit: Unit, account: Account, days: Days) -> list[TimeEntry]:
    """Return drafts, what is not sent, and what was sent since the PSA's lines were pulled."""
    entries = [
        one
        for one in unit.entries.of_days(account.id, days.first, days.last)
        if one.phase in _ON_THE_WAY
    ]
    sent = [one.remote_id for one in entries if one.remote_id is not None]
    known = unit.billing.known(account.id, sent) if sent else frozenset()
    return [one for one in entries if one.remote_id is None or one.remote_id not in known]


def _placed(
    entry: TimeEntry, account: Account, tickets: Mapping[TargetId, Ticket], rates: Rates
) -> PlacedLine | None:
    ticket = tickets.get(entry.target_id) if entry.target_id is not None else None
    if ticket is None:
        return None
    facts, details, day = ticket.facts, entry.details, entry.piece.worked_on.isoformat()
    company = NO_COMPANY if facts.company_id is None else facts.company_id
    contract = facts.contract_id if details.contract_id is None else details.contract_id
    amount = _hours(entry, account)
    cents = rates.cents(amount, contract, details.role_id, is_billable=details.is_billable)
    line = BillingLine(
        LineKind.LABOUR, entry.remote_id or 0, day, amount, cents,
        company_id=company, contract_id=contract, ticket_remote_id=facts.remote_id,
        role_id=details.role_id, is_billable=details.is_billable,
    )  # fmt: skip
    layer = Layer.HERE if entry.remote_id is None else Layer.IN_PSA
    bundle = Bundle(
        company, layer, contract, facts.remote_id, facts.contract_id,
        facts.purchase_order, None, amount, cents or 0, amount if cents is None else 0, 1, day, day,
    )  # fmt: skip
    return PlacedLine(line, bundle)


def _hours(entry: TimeEntry, account: Account) -> int:
    return in_parts(hours(account.rounding.billed_ms(entry.piece.worked_ms)))
