"""Approve & Post and creating invoices, through the doors."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.api_client import Api
from tests.sandbox.orders import BLOCK_HOURS, DAY, Orders


def on(day: str) -> dict[str, str]:
    return {
        "dateWorked": f"{day}T00:00:00Z",
        "startDateTime": f"{day}T10:00:00Z",
        "endDateTime": f"{day}T11:00:00Z",
    }


def items(api: Api, *conditions: dict[str, Any]) -> set[int]:
    return {row["id"] for row in api.query("BillingItems", *conditions)}


def test_days_company_and_contract_choose_what_is_posted(orders: Orders) -> None:
    contract = orders.contract("CO-1")
    ticket, other = orders.ticket(contract), orders.ticket()
    for day in ("2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"):
        orders.time(ticket, **on(day))
        orders.charge("Tickets", other, datePurchased=f"{day}T23:30:00Z")
    march = {"from": "2026-03-01", "to": "2026-03-31"}
    assert orders.approve(**march, company=orders.api.company(13)) == []
    assert len(orders.approve(**march, contract=contract)) == 2
    assert len(orders.approve(**march)) == 2
    assert len(orders.approve(to="2026-03-01")) == 2
    assert len(orders.approve()) == 2


def test_without_a_selection_everything_is_posted_and_invoiced(api: Api) -> None:
    posted = api.raw_control("approve-and-post", {}).json()["billingItemIds"]
    assert posted
    unbilled = {"op": "notExist", "field": "invoiceID"}
    assert set(posted) <= items(api, unbilled)
    made = api.raw_control("create-invoices", {}).json()["invoices"]
    assert set(posted) <= {item for one in made for item in one["items"]}
    assert items(api, unbilled) == set()
    assert api.raw_control("create-invoices", {}).json() == {"invoices": []}
    assert api.raw_control("approve-and-post", {}).json() == {"billingItemIds": []}


@pytest.mark.parametrize("door", ["approve-and-post", "create-invoices"])
@pytest.mark.parametrize(
    ("wish", "named"),
    [
        ({"from": "March"}, "from"),
        ({"to": 7}, "to"),
        ({"company": "all"}, "company"),
        ({"company": True}, "company"),
        ({"since": "2026-03-01"}, "since"),
    ],
)
def test_wishes_without_sense_are_refused(
    api: Api, door: str, wish: dict[str, Any], named: str
) -> None:
    reply = api.raw_control(door, wish)
    assert reply.status_code == 400
    assert named in reply.json()["errors"][0]


def test_one_invoice_for_each_number_and_one_for_what_has_none(orders: Orders) -> None:
    first, second = orders.contract("CO-1"), orders.contract(" CO-1 ")
    tickets = [orders.ticket(contract) for contract in (first, second, orders.contract("co-1"))]
    entries = [orders.time(ticket) for ticket in [*tickets, orders.ticket()]]
    orders.charge("Contracts", first)
    orders.approve()
    made = orders.invoice()
    assert [(one["orderNumber"], one["invoiceTotal"]) for one in made] == [
        ("CO-1", 289.98),
        ("co-1", 125.0),
        (None, 125.0),
    ]
    assert {one["companyID"] for one in made} == {orders.company}
    assert [len(one["items"]) for one in made] == [3, 1, 1]
    assert orders.item_of(timeEntryID=entries[1])["invoiceID"] == made[0]["id"]


def test_an_invoice_can_be_read_and_knows_its_days(orders: Orders) -> None:
    ticket = orders.ticket(orders.contract("CO-1"))
    for day in ("2026-03-02", "2026-03-20"):
        orders.time(ticket, **on(day))
    orders.approve()
    (made,) = orders.invoice(to="2026-03-31")
    invoice = orders.api.get("Invoices", made["id"])
    assert (invoice["orderNumber"], invoice["invoiceTotal"]) == ("CO-1", 250.0)
    assert invoice["fromDate"] == "2026-03-02T00:00:00Z"
    assert invoice["toDate"] == "2026-03-31T00:00:00Z"
    assert invoice["isVoided"] is False


def test_only_what_lies_in_the_days_is_invoiced(orders: Orders) -> None:
    ticket = orders.ticket()
    for day in ("2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"):
        orders.time(ticket, **on(day))
    assert len(orders.approve()) == 4
    (march,) = orders.invoice(**{"from": "2026-03-01", "to": "2026-03-31"})
    assert len(march["items"]) == 2
    (rest,) = orders.invoice()
    assert len(rest["items"]) == 2


def test_labour_without_a_contract_may_be_billed_to_the_parent(orders: Orders) -> None:
    api, parent, grandparent = orders.api, orders.api.company(13), orders.api.company(14)
    upwards = {"invoiceNonContractItemsToParentCompany": True}
    for child, above in ((orders.company, parent), (parent, grandparent)):
        assert api.patch("Companies", id=child, parentCompanyID=above, **upwards).is_success
    free = orders.time(orders.ticket())
    bound = orders.time(orders.ticket(orders.contract(contractType=BLOCK_HOURS)))
    orders.approve()
    assert orders.item_of(timeEntryID=free)["companyID"] == orders.company
    (own,) = orders.invoice()
    assert own["items"] == [orders.item_of(timeEntryID=bound)["id"]]
    (parents,) = [one for one in orders.invoice(company=parent) if one["companyID"] == parent]
    assert orders.item_of(timeEntryID=free)["id"] in parents["items"]


def test_without_the_wish_or_a_parent_nothing_goes_up(orders: Orders) -> None:
    api, parent = orders.api, orders.api.company(13)
    assert api.patch("Companies", id=orders.company, parentCompanyID=parent).is_success
    orders.time(orders.ticket())
    orders.approve()
    (one,) = orders.invoice()
    assert one["companyID"] == orders.company
    upwards = {"invoiceNonContractItemsToParentCompany": True, "parentCompanyID": None}
    assert api.patch("Companies", id=orders.company, **upwards).is_success
    orders.time(orders.ticket())
    orders.approve()
    (one,) = orders.invoice()
    assert one["companyID"] == orders.company


def test_items_are_found_by_time_invoice_and_days(orders: Orders) -> None:
    ticket = orders.ticket()
    days = ("2026-03-02", "2026-03-03", "2026-03-04")
    entries = [orders.time(ticket, **on(day)) for day in days]
    first, second, third = orders.approve()
    orders.invoice(to=days[0])
    api, mine = orders.api, {"op": "in", "field": "timeEntryID", "value": entries}
    assert items(api, mine) == {first, second, third}
    assert items(api, mine, {"op": "exist", "field": "invoiceID"}) == {first}
    assert items(api, mine, {"op": "notExist", "field": "invoiceID"}) == {second, third}
    since = {"op": "gte", "field": "itemDate", "value": f"{days[1]}T00:00:00Z"}
    until = {"op": "lt", "field": "itemDate", "value": f"{days[2]}T00:00:00Z"}
    assert items(api, mine, since, until) == {second}
    either = {
        "op": "or",
        "items": [
            {"op": "notExist", "field": "invoiceID"},
            {"op": "and", "items": [{"op": "exist", "field": "invoiceID"}, since]},
        ],
    }
    assert items(api, mine, either) == {second, third}


def test_time_is_found_by_its_day(orders: Orders) -> None:
    ticket = orders.ticket()
    entries = [orders.time(ticket, **on(day)) for day in ("2026-02-28", "2026-03-01", "2026-04-01")]
    found = orders.api.query(
        "TimeEntries",
        {"op": "eq", "field": "ticketID", "value": ticket},
        {"op": "gte", "field": "dateWorked", "value": "2026-03-01T00:00:00Z"},
        {"op": "lte", "field": "dateWorked", "value": "2026-03-31"},
        {"op": "or", "items": [{"op": "in", "field": "id", "value": entries}]},
    )
    assert [row["id"] for row in found] == [entries[1]]


def test_posted_time_stays_under_its_number(orders: Orders) -> None:
    contract = orders.contract("CO-1")
    ticket = orders.ticket(contract)
    posted = orders.posted(orders.time(ticket))
    orders.api.control("switches", contract_number_change="tickets")
    assert orders.api.patch("Contracts", id=contract, purchaseOrderNumber="CO-2").is_success
    orders.time(ticket)
    orders.approve()
    made = orders.invoice(**{"from": DAY})
    assert [one["orderNumber"] for one in made] == ["CO-1", "CO-2"]
    assert made[0]["items"] == [posted["id"]]
