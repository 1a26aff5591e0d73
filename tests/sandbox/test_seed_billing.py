"""The stories that the made-up practice tells about billing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest

from stopwatch.sandbox.instants import read
from stopwatch.sandbox.money import total
from stopwatch.sandbox.records import Row, integer, number, text
from stopwatch.sandbox.seed import build
from stopwatch.sandbox.seed_customers import THREE_ORDERS_COMPANY_ID
from stopwatch.sandbox.seed_orders import (
    CHILD_ID,
    ENDING_ID,
    INACTIVE_ID,
    ONE_BECOMES_THREE_ID,
    ONE_NUMBER_ID,
    OWN_NUMBERS_ID,
    PARENT_ID,
    STORIES,
    STRAY_ID,
    TWO_SPELLINGS_ID,
)

ANCHOR = date(2026, 3, 18)
NUMBER = "purchaseOrderNumber"


class Seeded:
    """A seeded practice, asked about one company at a time."""

    def __init__(self, seed: int, anchor: date) -> None:
        self.tables = build(seed, anchor, 2000)
        self.by_id = {(n, row["id"]): row for n, rows in self.tables.items() for row in rows}
        self._posted = {item.get("timeEntryID") for item in self.tables["BillingItems"]}

    def of(self, entity: str, company: int) -> list[Row]:
        return [row for row in self.tables[entity] if row["companyID"] == company]

    def contract(self, company: int, name: str) -> Row:
        (found,) = [c for c in self.of("Contracts", company) if c["contractName"] == name]
        return found

    def fresh(self, company: int) -> list[tuple[Row, Row]]:
        """Return the time that is not posted yet, each entry with its ticket."""
        open_ones = [e for e in self.tables["TimeEntries"] if e["id"] not in self._posted]
        pairs = [(entry, self.by_id["Tickets", entry["ticketID"]]) for entry in open_ones]
        return [(entry, ticket) for entry, ticket in pairs if ticket["companyID"] == company]


@pytest.fixture(
    scope="module",
    params=[(1, ANCHOR), (1, date(2026, 11, 20)), (2, date(2027, 1, 4)), (3, date(2024, 2, 29))],
    ids=str,
)
def seeded(request: pytest.FixtureRequest) -> Seeded:
    return Seeded(*request.param)


def numbers(contracts: list[Row]) -> list[str | None]:
    return [text(row, NUMBER) for row in contracts]


def test_one_invoice_can_become_three(seeded: Seeded) -> None:
    contracts = seeded.of("Contracts", ONE_BECOMES_THREE_ID)
    assert numbers(contracts) == [None] * 3
    assert {row["contractType"] for row in contracts} == {1}
    fresh = seeded.fresh(ONE_BECOMES_THREE_ID)
    assert {entry["contractID"] for entry, _ in fresh} == {row["id"] for row in contracts}
    assert not any(NUMBER in ticket for ticket in seeded.of("Tickets", ONE_BECOMES_THREE_ID))
    items = seeded.of("BillingItems", ONE_BECOMES_THREE_ID)
    assert [item for item in items if "invoiceID" not in item] == []


@pytest.mark.parametrize(
    ("company", "expected"),
    [
        (THREE_ORDERS_COMPANY_ID, ["RF-DEPOT-1181", "RF-OFFICE-1182", "RF-FLEET-1183"]),
        (TWO_SPELLINGS_ID, ["CL-4471", "CL 4471"]),
        (ONE_NUMBER_ID, ["PPG-TOWERS-05"] * 3),
    ],
)
def test_contracts_bear_numbers_and_have_fresh_time(
    seeded: Seeded, company: int, expected: list[str]
) -> None:
    contracts = seeded.of("Contracts", company)
    assert numbers(contracts) == expected
    fresh = {entry.get("contractID") for entry, _ in seeded.fresh(company)}
    assert fresh == {row["id"] for row in contracts}


def test_some_tickets_differ_from_their_contract(seeded: Seeded) -> None:
    (contract,) = seeded.of("Contracts", OWN_NUMBERS_ID)
    fresh = [ticket for _, ticket in seeded.fresh(OWN_NUMBERS_ID)]
    assert {ticket["contractID"] for ticket in fresh} == {contract["id"]}
    assert {text(ticket, NUMBER) for ticket in fresh} == {"JB-OVEN-3", None, contract[NUMBER]}


def test_one_contract_ends_soon_and_one_is_inactive(seeded: Seeded) -> None:
    ending = seeded.contract(ENDING_ID, "Project Work")
    inactive = seeded.contract(INACTIVE_ID, "Survey Drones")
    assert (ending["status"], inactive["status"]) == (1, 0)
    first = max(text(t, "createDate") or "" for t in seeded.tables["Tickets"])[:10]
    days = (read(text(ending, "endDate") or "") - read(first)) / timedelta(days=1)
    assert 0 < days < 7
    for company, contract in ((ENDING_ID, ending), (INACTIVE_ID, inactive)):
        fresh = seeded.fresh(company)
        assert contract["id"] in {entry["contractID"] for entry, _ in fresh}
    assert all(
        (text(c, "startDate") or "") < (text(c, "endDate") or "") for c in (ending, inactive)
    )


def test_time_without_a_contract_goes_to_the_parent(seeded: Seeded) -> None:
    child = seeded.by_id["Companies", CHILD_ID]
    assert child["parentCompanyID"] == PARENT_ID
    assert child["invoiceNonContractItemsToParentCompany"] is True
    assert any("contractID" not in entry for entry, _ in seeded.fresh(CHILD_ID))
    for item in seeded.of("BillingItems", CHILD_ID):
        if "invoiceID" in item:
            payer = seeded.by_id["Invoices", item["invoiceID"]]["companyID"]
            assert payer == (CHILD_ID if "contractID" in item else PARENT_ID)


def test_time_strays_without_a_contract_where_there_are_some(seeded: Seeded) -> None:
    assert len(seeded.of("Contracts", STRAY_ID)) == 2
    assert any("contractID" not in ticket for _, ticket in seeded.fresh(STRAY_ID))


def test_items_cost_what_was_agreed(seeded: Seeded) -> None:
    rates = {
        (row["contractID"], row["roleID"]): row["contractHourlyRate"]
        for row in seeded.tables["ContractRates"]
    }
    assert len(rates) >= 4
    agreed = 0
    for item in seeded.tables["BillingItems"]:
        place = (item.get("contractID"), item.get("roleID"))
        if place in rates:
            agreed += 1
            assert item["rate"] == rates[place]
    assert agreed


def test_blocks_belong_to_contracts_of_block_hours(seeded: Seeded) -> None:
    paid = {c["id"] for c in seeded.tables["Contracts"] if c["contractType"] == 4}
    assert {block["contractID"] for block in seeded.tables["ContractBlocks"]} == paid


def test_charges_are_in_every_state(seeded: Seeded) -> None:
    items = seeded.tables["BillingItems"]
    for entity, field in (
        ("TicketCharges", "ticketChargeID"),
        ("ContractCharges", "contractChargeID"),
    ):
        posted = {item[field] for item in items if field in item}
        charges = seeded.tables[entity]
        assert {c["id"] for c in charges if c["isBilled"]} == posted
        assert 0 < len(posted) < len(charges)
    assert any(NUMBER in charge for charge in seeded.tables["TicketCharges"])


@pytest.mark.parametrize(
    "state", [lambda i: "invoiceID" in i, lambda i: "invoiceID" not in i], ids=["invoiced", "not"]
)
def test_work_was_posted_and_some_of_it_invoiced(
    seeded: Seeded, state: Callable[[Row], bool]
) -> None:
    assert sum(state(item) for item in seeded.tables["BillingItems"]) >= 30


def test_invoices_add_up(seeded: Seeded) -> None:
    for invoice in seeded.tables["Invoices"]:
        items = [i for i in seeded.tables["BillingItems"] if i.get("invoiceID") == invoice["id"]]
        assert invoice["invoiceTotal"] == total(number(i, "totalAmount") or 0.0 for i in items)
        assert {i.get(NUMBER) for i in items} == {invoice.get("orderNumber")}
        days = [text(i, "itemDate") for i in items]
        assert (invoice["fromDate"], invoice["toDate"]) == (min(days, key=str), max(days, key=str))


def test_time_lies_within_the_life_of_its_ticket_and_nobody_was_in_two_places(
    seeded: Seeded,
) -> None:
    told = {story.company for story in STORIES}
    entries = seeded.tables["TimeEntries"]
    for entry in entries:
        ticket = seeded.by_id["Tickets", entry["ticketID"]]
        start, end = (text(entry, name) or "" for name in ("startDateTime", "endDateTime"))
        if ticket["companyID"] in told:
            assert (text(ticket, "createDate") or "") < end
            assert end <= (text(ticket, "lastActivityDate") or "")
            assert end <= (text(ticket, "completedDate") or end)
        assert start < end
    for one, other in combinations(_added(entries), 2):
        same = one["resourceID"] == other["resourceID"]
        first, second = sorted((one, other), key=lambda entry: str(entry["startDateTime"]))
        assert not same or str(first["endDateTime"]) <= str(second["startDateTime"])


def _added(entries: list[Row]) -> list[Row]:
    """Return the time that was booked for a story: it lies behind that in the order of tickets."""
    tickets = [integer(entry, "ticketID") or 0 for entry in entries]
    return entries[next(n for n, (a, b) in enumerate(pairwise(tickets), start=1) if b < a) :]
