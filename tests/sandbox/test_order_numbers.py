"""How purchase order numbers come down from a contract, at once and later."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.api_client import Api, refusal
from tests.sandbox.orders import Orders

COMPLETE = 5


def follow(orders: Orders) -> None:
    orders.api.control("switches", contract_number_change="tickets")


def test_a_ticket_that_comes_under_a_contract_takes_its_number(orders: Orders) -> None:
    ticket, contract = orders.ticket(), orders.contract("CO-1")
    assert orders.number(ticket) is None
    assert orders.api.patch("Tickets", id=ticket, contractID=contract).is_success
    assert orders.number(ticket) == "CO-1"


def test_a_contract_without_a_number_leaves_the_tickets_own(orders: Orders) -> None:
    ticket = orders.ticket(purchaseOrderNumber="TI-1")
    assert orders.api.patch("Tickets", id=ticket, contractID=orders.contract()).is_success
    assert orders.number(ticket) == "TI-1"


@pytest.mark.parametrize(("who", "expected"), [("ticket", "TI-1"), ("contract", "CO-1")])
def test_a_switch_tells_which_of_two_numbers_stays(orders: Orders, who: str, expected: str) -> None:
    orders.api.control("switches", ticket_number_against_contract=who)
    ticket, contract = orders.ticket(purchaseOrderNumber="TI-1"), orders.contract("CO-1")
    assert orders.api.patch("Tickets", id=ticket, contractID=contract).is_success
    assert orders.number(ticket) == expected


def test_a_number_that_comes_with_the_contract_is_meant(orders: Orders) -> None:
    orders.api.control("switches", ticket_number_against_contract="contract")
    ticket, contract = orders.ticket(purchaseOrderNumber="TI-1"), orders.contract("CO-1")
    body = {"contractID": contract, "purchaseOrderNumber": "TI-2"}
    assert orders.api.patch("Tickets", id=ticket, **body).is_success
    assert orders.number(ticket) == "TI-2"


def test_other_changes_leave_a_ticket_without_a_number(orders: Orders) -> None:
    ticket = orders.numberless(orders.contract("CO-1"))
    assert orders.api.patch("Tickets", id=ticket, priority=1).is_success
    assert orders.number(ticket) is None


def test_tickets_keep_their_number_when_the_contracts_changes(orders: Orders) -> None:
    contract = orders.contract("CO-1")
    ticket = orders.ticket(contract)
    assert orders.api.patch("Contracts", id=contract, purchaseOrderNumber="CO-2").is_success
    assert orders.number(ticket) == "CO-1"


def test_open_tickets_may_follow_a_new_number(orders: Orders) -> None:
    follow(orders)
    contract = orders.contract("CO-1")
    same, empty = orders.ticket(contract), orders.numberless(contract)
    own, done = (orders.ticket(contract, **more) for more in ({"purchaseOrderNumber": "TI"}, {}))
    elsewhere = orders.ticket(orders.contract("CO-1"))
    assert orders.api.patch("Tickets", id=done, status=COMPLETE).is_success
    before = orders.api.moment("Tickets", same, "lastActivityDate")
    assert orders.api.patch("Contracts", id=contract, purchaseOrderNumber="CO-2").is_success
    found = [orders.number(ticket) for ticket in (same, empty, own, done, elsewhere)]
    assert found == ["CO-2", "CO-2", "TI", "CO-1", "CO-1"]
    assert orders.api.moment("Tickets", same, "lastActivityDate") > before


@pytest.mark.parametrize("gone", [None, ""])
def test_open_tickets_may_follow_a_number_that_goes(orders: Orders, gone: str | None) -> None:
    follow(orders)
    contract = orders.contract("CO-1")
    ticket = orders.ticket(contract)
    assert orders.api.patch("Contracts", id=contract, purchaseOrderNumber=gone).is_success
    assert not orders.number(ticket)


def test_other_changes_of_a_contract_do_not_reach_its_tickets(orders: Orders) -> None:
    follow(orders)
    contract = orders.contract("CO-1")
    ticket = orders.numberless(contract)
    assert orders.api.patch("Contracts", id=contract, contractName="Renamed").is_success
    assert orders.number(ticket) is None


def test_a_put_changes_a_number_too(orders: Orders) -> None:
    follow(orders)
    contract = orders.contract("CO-1")
    ticket = orders.ticket(contract)
    body = orders.api.get("Contracts", contract) | {"purchaseOrderNumber": "CO-2"}
    assert orders.api.http.put("Contracts", json=body).is_success
    assert orders.number(ticket) == "CO-2"


@pytest.mark.parametrize(
    ("wishes", "allowed"),
    [
        ({"purchaseOrderNumber": "CO-2"}, False),
        ({"purchaseOrderNumber": None}, False),
        ({"purchaseOrderNumber": "CO-2", "status": 1}, True),
        ({"contractName": "Renamed"}, True),
        ({"purchaseOrderNumber": "CO-1"}, True),
    ],
)
def test_the_number_of_an_inactive_contract_may_be_fixed(
    orders: Orders, wishes: dict[str, Any], *, allowed: bool
) -> None:
    contract = orders.contract("CO-1", status=0)
    orders.api.control("switches", inactive_contract="refuse")
    reply = orders.api.patch("Contracts", id=contract, **wishes)
    assert reply.is_success is allowed
    if not allowed:
        assert refusal(reply) == "The contract is inactive."
        orders.api.control("switches", inactive_contract="allow")
        assert orders.api.patch("Contracts", id=contract, **wishes).is_success


@pytest.mark.parametrize("entity", ["Contracts", "Tickets"])
def test_a_number_has_at_most_50_characters(api: Api, orders: Orders, entity: str) -> None:
    row = orders.contract() if entity == "Contracts" else orders.ticket()
    assert api.patch(entity, id=row, purchaseOrderNumber="x" * 50).is_success
    text = refusal(api.patch(entity, id=row, purchaseOrderNumber="x" * 51))
    assert text == "The string value for purchaseOrderNumber exceeds the maximum length of 50."
