"""Bundles are lines added up in SQL: they come to exactly what adding each line by itself does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stopwatch.domain.billing import BillingLine, Layer, LineKind
from stopwatch.domain.ids import AccountId
from stopwatch.domain.invoices import NO_COMPANY, Bundle
from stopwatch.services.ports.billing import Days
from stopwatch.storage.opening import Store
from tests.support.units import connected, facts

NOVEMBER = Days("2026-11-01", "2026-11-30")
_numbers = st.sampled_from([None, "", "A-1", "B-2"])
_days = st.sampled_from(["2026-10-31", "2026-11-01", "2026-11-15", "2026-11-30", "2026-12-01"])
_lines = st.builds(
    BillingLine,
    st.sampled_from(LineKind),
    st.integers(1, 8),
    _days,
    st.integers(0, 240_000),
    st.none() | st.integers(-5_000, 5_000_000),
    _numbers,
    company_id=st.sampled_from([None, 1, 2]),
    contract_id=st.sampled_from([None, 5, 6]),
    ticket_remote_id=st.sampled_from([None, 1, 2, 3]),
    entry_id=st.none() | st.integers(1, 8),
    is_invoiced=st.sampled_from([False, False, True]),
    task_number=st.sampled_from(["", "T-9"]),
)
_TICKETS = {
    1: replace(facts(1), purchase_order="A-1"),
    2: replace(facts(2), company_id=None, contract_id=None),
}
"""The third ticket is not known."""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_lines, max_size=30), st.frozensets(st.integers(1, 8), max_size=2))
def test_bundles_come_to_what_their_lines_come_to(
    store: Store, lines: list[BillingLine], without: frozenset[int]
) -> None:
    known = {(one.kind, one.id): one for one in lines}.values()  # the last of each id is told
    with store.units.read() as unit:  # what is written in it is taken back
        account = connected(unit)
        unit.tickets.upsert(account.id, list(_TICKETS.values()))
        unit.billing.put(account.id, list(known), 2)
        unit.billing.put(account.id, [replace(one, hours=1) for one in known], 1)
        unit.billing.put(AccountId(1), list(known), 2)
        unit.billing.show(account.id, 2)
        found = unit.billing.bundles(account.id, NOVEMBER, without)
    assert Counter(found) == Counter(_added_up(known, without))


def _added_up(lines: Iterable[BillingLine], without: frozenset[int]) -> Iterable[Bundle]:
    posted = {one.entry_id for one in lines}
    bundles: dict[tuple[object, ...], Bundle] = {}
    for one in lines:
        gone = one.kind is LineKind.LABOUR and (one.id in posted or one.id in without)
        if one.is_invoiced or gone or not NOVEMBER.first <= one.day <= NOVEMBER.last:
            continue
        made = _bundle(one)
        place = (one.kind, *made[:7])
        before = bundles.get(place)
        bundles[place] = made if before is None else before.joined(made)
    return bundles.values()


def _bundle(one: BillingLine) -> Bundle:
    ticket = _TICKETS.get(one.ticket_remote_id or 0)
    company, contract = one.company_id, one.contract_id
    if company is None:
        company = ticket.company_id if ticket is not None else None
    if contract is None:
        contract = ticket.contract_id if ticket is not None else None
    return Bundle(
        NO_COMPANY if company is None else company,
        Layer.POSTED if one.kind is LineKind.ITEM else Layer.IN_PSA,
        contract, one.ticket_remote_id, ticket.contract_id if ticket is not None else None,
        ticket.purchase_order if ticket is not None else one.task_number, one.number,
        one.hours, one.cents or 0, one.hours if one.cents is None else 0, 1, one.day, one.day,
    )  # fmt: skip
