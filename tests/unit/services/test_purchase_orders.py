"""Purchase order numbers as lists and suggestions show them, with what is wished of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Contract, PickValue
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId
from stopwatch.domain.ticket import STATUS_COMPLETE
from stopwatch.services.booking import Booking
from stopwatch.services.choices import Choices
from stopwatch.services.purchase_orders import TYPE_FIELD, PurchaseOrders
from stopwatch.services.tools import Tools
from tests.support.units import cached, facts

MANAGED, PROJECT, FREIGHT = 5, 6, 7


@pytest.fixture
def orders(tools: Tools, account: Account) -> PurchaseOrders:
    numbered = {1: "RF-1", 2: "RF-1", 3: "RF-2", 4: "RF-3", 5: ""}
    with tools.units.write() as unit:
        unit.catalog.upsert(account.id, [PickValue(TYPE_FIELD, 7, "Recurring Service")])
        contracts = [
            Contract(MANAGED, 1, "Managed Services", 7, "MS-2026", "2026-01-01", "2026-12-31"),
            Contract(PROJECT, 1, "Project", None, "RF-2", is_active=False),
            Contract(FREIGHT, 2, "Managed Services", 99),
        ]
        unit.catalog.upsert(account.id, contracts)
        tickets = [replace(facts(key), purchase_order=it) for key, it in numbered.items()]
        tickets[3] = replace(tickets[3], status=STATUS_COMPLETE)
        unit.tickets.upsert(account.id, tickets)
    return PurchaseOrders(tools, Booking(tools))


def test_contracts_come_by_company_with_type_dates_and_number(orders: PurchaseOrders) -> None:
    managed, project, freight = orders.contracts()
    assert (managed.id, managed.company, managed.type_label) == (
        MANAGED, "Harbor Dental", "Recurring Service",
    )  # fmt: skip
    assert (managed.purchase_order, managed.wish, managed.wished) == ("MS-2026", None, None)
    assert (managed.contract.starts_on, managed.contract.ends_on) == ("2026-01-01", "2026-12-31")
    assert not project.contract.is_active
    assert (freight.company, freight.type_label, freight.purchase_order) == (
        "Ridgeline Freight", "", "",
    )  # fmt: skip


def test_a_number_on_its_way_is_known_to_its_company_alone(orders: PurchaseOrders) -> None:
    orders.assign({MANAGED: "RF-9"})
    assert orders.known_numbers(1)[-1] == "RF-9"
    assert orders.known_numbers(2) == ()


def test_known_numbers_are_those_in_use_the_most_used_first(orders: PurchaseOrders) -> None:
    assert orders.known_numbers(1) == ("RF-1", "RF-2", "MS-2026")
    assert orders.known_numbers(2) == ()


def test_several_contracts_are_one_deed(tools: Tools, orders: PurchaseOrders) -> None:
    assert orders.assign({MANAGED: "A", FREIGHT: "B"}) == "2 purchase order numbers set"
    assert orders.assign({MANAGED: "C", FREIGHT: "C"}) == (
        "C on Managed Services, Harbor Dental and 1 more"
    )
    with tools.units.read() as unit:
        items = unit.outbox.unsettled(AccountId(2))
    assert len(items) == 2, "what waits is reworded"
    assert {one.due_at - one.created_at for one in items} == {10_000}, "held for an undo"


def test_the_sheet_offers_the_number_that_labour_goes_on(
    tools: Tools, account: Account, orders: PurchaseOrders
) -> None:
    with tools.units.read() as unit:
        own, none = (cached(unit, account.id, key).id for key in (1, 5))
    choices = Choices(tools)
    assert choices.for_target(own).purchase_order == "RF-1"
    assert choices.for_target(none).purchase_order == "MS-2026"
    orders.assign({MANAGED: "RF-9"})
    orders.use_on_tickets({own: "RF-8"})
    assert choices.for_target(own).purchase_order == "RF-8"
    assert choices.for_target(none).purchase_order == "RF-9"
    assert choices.for_target(none).number_under(PROJECT) == ""
    assert choices.for_target(None).purchase_order == ""


def test_without_a_psa_no_number_is_set(tools: Tools) -> None:
    with pytest.raises(Refused, match="need a connected PSA"):
        PurchaseOrders(tools, Booking(tools)).assign({MANAGED: "RF-1"})


def test_a_ticket_of_another_account_is_not_numbered(
    tools: Tools, account: Account, orders: PurchaseOrders
) -> None:
    with tools.units.write() as unit:
        own = cached(unit, account.id, 1).id
        unit.accounts.put(replace(account, id=AccountId(0), database_number=2))
    with pytest.raises(Refused, match="belongs to another account"):
        orders.use_on_tickets({own: "RF-8"})
