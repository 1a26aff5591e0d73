"""What posting makes of time: whose it is, which number it bears, what it costs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stopwatch.sandbox.money import price, total
from tests.sandbox.api_client import Api
from tests.sandbox.orders import (
    BLOCK_HOURS,
    FIXED_PRICE,
    PER_TICKET,
    RECURRING,
    RETAINER,
    TECHNICIAN_RATE,
    TIME_AND_MATERIALS,
    Orders,
)


def test_an_item_says_whose_time_it_was_and_when(orders: Orders) -> None:
    contract = orders.contract("AB-1")
    ticket = orders.ticket(contract)
    entry = orders.time(ticket, hoursWorked=0.5, endDateTime="2026-03-04T10:30:00Z")
    item = orders.posted(entry)
    assert (item["timeEntryID"], item["ticketID"]) == (entry, ticket)
    assert (item["companyID"], item["contractID"]) == (orders.company, contract)
    assert item["itemDate"] == "2026-03-04T00:00:00Z"
    assert (item["quantity"], item["rate"], item["totalAmount"]) == (0.5, TECHNICIAN_RATE, 62.5)
    assert item["invoiceID"] is None


def test_the_hours_to_bill_are_billed(orders: Orders) -> None:
    item = orders.labour(orders.ticket(), offsetHours=0.25)
    assert (item["quantity"], item["totalAmount"]) == (1.25, 156.25)


def test_the_contract_of_the_time_goes_before_the_tickets(orders: Orders) -> None:
    first, second = orders.contract("AB-1"), orders.contract()
    ticket = orders.ticket(first)
    assert orders.labour(ticket)["contractID"] == first
    assert orders.labour(ticket, contractID=second)["contractID"] == second


def test_time_before_its_ticket_came_under_a_contract_comes_under_it_too(orders: Orders) -> None:
    ticket = orders.ticket()
    entry, contract = orders.time(ticket), orders.contract("AB-1")
    assert orders.api.patch("Tickets", id=ticket, contractID=contract).is_success
    item = orders.posted(entry)
    assert (item["contractID"], item["purchaseOrderNumber"]) == (contract, "AB-1")


@pytest.mark.parametrize("at_once", [False, True])
def test_internal_time_is_never_posted(api: Api, *, at_once: bool) -> None:
    api.control("switches", post_at_once=at_once)
    body = {"ticketID": None, "internalBillingCodeID": 29683011}
    entry = api.create("TimeEntries", **api.entry(0, **body))
    assert api.control("post", ids=[entry])["billingItemIds"] == []
    assert api.query("BillingItems", {"op": "eq", "field": "timeEntryID", "value": entry}) == []


def test_time_on_a_task_is_its_projects(api: Api, orders: Orders) -> None:
    item = orders.posted(api.create("TimeEntries", **api.entry(0, ticketID=None, taskID=6101)))
    assert item["companyID"] == api.get("Projects", 601)["companyID"]
    assert item["itemName"] == "Survey the cabling"


@pytest.mark.parametrize(
    ("of_ticket", "of_contract", "switches", "expected"),
    [
        ("TI-1", "CO-1", {}, "TI-1"),
        ("TI-1", "CO-1", {"ticket_number_against_contract": "contract"}, "CO-1"),
        ("CO-1", "CO-1", {"ticket_number_against_contract": "contract"}, "CO-1"),
        ("", "CO-1", {}, "CO-1"),
        ("", "CO-1", {"ticket_without_number": "none"}, None),
        ("  ", "CO-1", {}, "CO-1"),
        ("TI-1", "", {"ticket_number_against_contract": "contract"}, "TI-1"),
        ("TI-1 ", "", {}, "TI-1"),
        ("", "", {}, None),
    ],
)
def test_labour_bears_a_number_of_ticket_or_contract(
    orders: Orders, of_ticket: str, of_contract: str, switches: dict[str, str], expected: str
) -> None:
    contract = orders.contract(of_contract)
    ticket = orders.ticket(contract)
    orders.api.patch("Tickets", id=ticket, purchaseOrderNumber=of_ticket)
    orders.api.raw_control("switches", switches)
    assert orders.labour(ticket)["purchaseOrderNumber"] == expected


@pytest.mark.parametrize("kind", [FIXED_PRICE, BLOCK_HOURS, RETAINER, RECURRING, PER_TICKET])
def test_labour_may_be_covered_by_its_contract(orders: Orders, kind: int) -> None:
    ticket = orders.ticket(orders.contract(contractType=kind))
    covered = orders.labour(ticket)
    assert (covered["rate"], covered["totalAmount"], covered["nonBillable"]) == (0.0, 0.0, 0)
    orders.api.control("switches", covered_labour="billed")
    assert orders.labour(ticket)["totalAmount"] == TECHNICIAN_RATE


@pytest.mark.parametrize("kind", [TIME_AND_MATERIALS, BLOCK_HOURS])
def test_a_contracts_own_rate_for_the_role_counts(orders: Orders, kind: int) -> None:
    contract = orders.contract(contractType=kind)
    other = orders.contract()
    rates = f"Contracts/{contract}/Rates"
    orders.api.create(rates, roleID=orders.api.role(), contractHourlyRate=99.5)
    orders.api.create(rates, roleID=29682838, contractHourlyRate=1.0)
    assert orders.labour(orders.ticket(contract))["totalAmount"] == 99.5
    assert orders.labour(orders.ticket(other))["totalAmount"] == TECHNICIAN_RATE


def test_time_that_is_not_billable_is_posted_for_nothing(orders: Orders) -> None:
    item = orders.labour(orders.ticket(), isNonBillable=True)
    assert (item["quantity"], item["rate"], item["nonBillable"]) == (1.0, TECHNICIAN_RATE, 1)
    assert (item["totalAmount"], item["extendedPrice"]) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("quantity", "rate", "expected"),
    [(0.3334, 0.15, 0.05), (1.5, 0.01, 0.02), (0.5, 0.01, 0.01), (1.005, 1.0, 1.01)],
)
def test_half_a_cent_is_rounded_up(quantity: float, rate: float, expected: float) -> None:
    assert price(quantity, rate) == expected


@given(st.lists(st.integers(0, 10**7)))
def test_sums_lose_no_cent(cents: list[int]) -> None:
    assert round(total(c / 100 for c in cents) * 100) == sum(cents)
