"""Charges on tickets and contracts, and the blocks that contracts are paid with."""

from __future__ import annotations

import pytest

from tests.sandbox.api_client import Api, refusal
from tests.sandbox.orders import DAY, Orders

PARENTS = [("Tickets", "TicketCharges", "ticketID"), ("Contracts", "ContractCharges", "contractID")]


def parent(orders: Orders, entity: str, number: str) -> int:
    contract = orders.contract(number)
    return orders.ticket(contract) if entity == "Tickets" else contract


@pytest.mark.parametrize(("entity", "charges", "field"), PARENTS)
def test_a_charge_is_made_below_its_parent_and_queried_at_the_top(
    orders: Orders, entity: str, charges: str, field: str
) -> None:
    row = parent(orders, entity, "CO-1")
    made = orders.charge(entity, row, unitCost=12.5)
    (found,) = orders.api.query(charges, {"op": "eq", "field": field, "value": row})
    assert found["id"] == made
    assert (found["billableAmount"], found["extendedCost"]) == (39.98, 25.0)
    assert (found["isBillableToCompany"], found["isBilled"]) == (True, False)
    assert found["purchaseOrderNumber"] == "CO-1"
    assert orders.api.http.post(charges, json={field: row}).status_code == 404
    listed = orders.api.http.get(f"{entity}/{row}/Charges").json()["items"]
    assert [one["id"] for one in listed] == [made]


@pytest.mark.parametrize(("entity", "charges", "_field"), PARENTS)
@pytest.mark.parametrize("own", ["OWN-1", ""])
def test_a_number_that_a_charge_brings_stays(
    orders: Orders, entity: str, charges: str, _field: str, own: str
) -> None:
    made = orders.charge(entity, parent(orders, entity, "CO-1"), purchaseOrderNumber=own)
    assert orders.api.get(charges, made)["purchaseOrderNumber"] == own
    assert orders.api.patch(charges, id=made, name="Renamed").is_success
    assert orders.api.get(charges, made)["purchaseOrderNumber"] == own
    assert orders.api.patch(charges, id=made, purchaseOrderNumber="OWN-2").is_success
    assert orders.api.get(charges, made)["purchaseOrderNumber"] == "OWN-2"


@pytest.mark.parametrize(("entity", "charges", "field"), PARENTS)
def test_a_posted_charge_is_an_item_and_stays_as_it_is(
    orders: Orders, entity: str, charges: str, field: str
) -> None:
    row = parent(orders, entity, "CO-1")
    made = orders.charge(entity, row, purchaseOrderNumber="OWN-1", description="Five metres")
    assert len(orders.approve()) == 1
    assert orders.approve() == []
    item = orders.item_of(**{f"{field.removesuffix('ID')}ChargeID": made})
    assert (item[field], item["companyID"]) == (row, orders.company)
    assert (item["itemName"], item["description"]) == ("Patch cable", "Five metres")
    assert (item["quantity"], item["rate"], item["totalAmount"]) == (2.0, 19.99, 39.98)
    assert (item["purchaseOrderNumber"], item["itemDate"]) == ("OWN-1", f"{DAY}T00:00:00Z")
    assert item["timeEntryID"] is None
    assert orders.api.get(charges, made)["isBilled"] is True
    text = refusal(orders.api.patch(charges, id=made, name="Renamed"))
    assert text == "The charge has been billed and cannot be changed."
    assert "No matching records" in refusal(orders.api.http.delete(f"{charges}/{made}"))


def test_a_ticket_charge_comes_under_its_tickets_contract(orders: Orders) -> None:
    contract = orders.contract("CO-1")
    made = orders.charge("Tickets", orders.ticket(contract))
    orders.approve()
    assert orders.item_of(ticketChargeID=made)["contractID"] == contract


def test_an_emptied_number_is_none_on_the_item(orders: Orders) -> None:
    made = orders.charge("Contracts", orders.contract("CO-1"), purchaseOrderNumber="")
    orders.approve()
    assert orders.item_of(contractChargeID=made)["purchaseOrderNumber"] is None


@pytest.mark.parametrize("more", [{"isBillableToCompany": False}, {"isBilled": True}])
def test_other_charges_are_not_posted(orders: Orders, more: dict[str, bool]) -> None:
    orders.charge("Tickets", orders.ticket(), **more)
    assert orders.approve() == []


@pytest.mark.parametrize(
    ("quantity", "unit_price", "amount"), [(0.5, 0.01, 0.01), (3, 0.335, 1.01), (1, 1.005, 1.01)]
)
def test_half_a_cent_is_rounded_up(
    orders: Orders, quantity: float, unit_price: float, amount: float
) -> None:
    body = {"unitQuantity": quantity, "unitPrice": unit_price}
    made = orders.charge("Tickets", orders.ticket(), **body)
    assert orders.api.get("TicketCharges", made)["billableAmount"] == amount
    assert orders.api.patch("TicketCharges", id=made, unitQuantity=2 * quantity).is_success
    assert orders.api.get("TicketCharges", made)["billableAmount"] >= 2 * amount - 0.02


def test_a_charge_can_go_until_it_is_posted(orders: Orders) -> None:
    made = orders.charge("Tickets", orders.ticket())
    assert orders.api.http.delete(f"TicketCharges/{made}").is_success
    assert orders.approve() == []


def test_a_charge_needs_what_the_tables_say(orders: Orders) -> None:
    reply = orders.api.http.post(f"Tickets/{orders.ticket()}/Charges", json={})
    wanted = ("datePurchased", "name", "unitQuantity")
    assert {f"Missing Required Field: {name}" for name in wanted} == set(reply.json()["errors"])


def test_blocks_are_made_below_their_contract(api: Api, orders: Orders) -> None:
    contract = orders.contract()
    days = {"datePurchased": DAY, "startDate": DAY, "endDate": "2026-06-04"}
    made = api.create(f"Contracts/{contract}/Blocks", **days, hours=10, hourlyRate=110)
    mine = {"op": "eq", "field": "contractID", "value": contract}
    (block,) = api.query("ContractBlocks", mine)
    assert (block["id"], block["hours"], block["hourlyRate"]) == (made, 10.0, 110.0)
