"""The contract of the PSA port about purchase order numbers, kept over HTTP and by the fake."""

from __future__ import annotations

import pytest

from stopwatch.domain.catalog import Contract, PickValue
from stopwatch.domain.delivery import Accepted, Declined, NotDone, Unauthorized, Unknown
from stopwatch.domain.purchase_order import LONGEST
from stopwatch.domain.rights import Right
from stopwatch.domain.ticket import TicketName
from stopwatch.services.purchase_orders import TYPE_FIELD
from tests.contract.worlds import PracticeWorld, World, open_tickets, some_contract

NOBODY = 999_999_999
LONG = "9" * LONGEST


def on_ticket(world: World, remote_id: int) -> str:
    found = world.psa.find_ticket(TicketName("", remote_id=remote_id))
    assert found is not None
    return found.purchase_order


def pulled(world: World, contract_id: int) -> str:
    rows = (one for page in world.psa.catalog(Contract, None) for one in page)
    return next(
        one.purchase_order for one in rows if isinstance(one, Contract) and one.id == contract_id
    )


@pytest.mark.parametrize("number", ["RF-4471", "№ 7 / Zoë", LONG])
def test_a_contract_gets_a_number_and_loses_it(world: World, number: str) -> None:
    contract = some_contract(world)
    assert world.psa.contract_number(contract.id) == contract.purchase_order
    for wish in (number, "", number):
        assert world.psa.set_contract_number(contract.id, wish) == Accepted(contract.id)
        assert world.psa.contract_number(contract.id) == wish
        assert pulled(world, contract.id) == wish


def test_a_ticket_gets_a_number_of_its_own(world: World) -> None:
    ticket = open_tickets(world)[0].remote_id
    for wish in ("RF-4471", "RF-4402"):
        assert world.psa.set_ticket_number(ticket, wish) == Accepted(ticket)
        assert on_ticket(world, ticket) == wish


def test_a_ticket_loses_its_number_where_its_contract_has_none(world: World) -> None:
    ticket = open_tickets(world)[0]
    if ticket.contract_id is not None:
        assert isinstance(world.psa.set_contract_number(ticket.contract_id, ""), Accepted)
    assert isinstance(world.psa.set_ticket_number(ticket.remote_id, "RF-4471"), Accepted)
    assert isinstance(world.psa.set_ticket_number(ticket.remote_id, ""), Accepted)
    assert on_ticket(world, ticket.remote_id) == ""


def test_a_contract_that_is_not_there_is_told_so(world: World) -> None:
    assert world.psa.contract_number(NOBODY) is None
    assert isinstance(world.psa.set_contract_number(NOBODY, "RF-4471"), Declined)
    assert isinstance(world.psa.set_ticket_number(NOBODY, "RF-4471"), Declined)


def test_who_may_not_change_contracts_is_told_so(world: World) -> None:
    contract = some_contract(world)
    world.deny(Right.CHANGE_CONTRACTS)
    outcome = world.psa.set_contract_number(contract.id, "RF-4471")
    assert isinstance(outcome, Declined)
    assert world.psa.contract_number(contract.id) == contract.purchase_order
    world.sign_out()
    assert isinstance(world.psa.set_contract_number(contract.id, "RF-4471"), Unauthorized)


def test_no_number_leaves_without_a_network(world: World) -> None:
    contract, ticket = some_contract(world), open_tickets(world)[0].remote_id
    world.go_offline()
    for outcome in (
        world.psa.set_contract_number(contract.id, "RF-4471"),
        world.psa.set_ticket_number(ticket, "RF-4471"),
    ):
        assert isinstance(outcome, NotDone)
        assert outcome.is_offline


def test_an_answer_that_is_lost_leaves_the_fate_open(world: World) -> None:
    contract = some_contract(world)
    if isinstance(world, PracticeWorld):
        world.api.fault("drop_after_commit", "update", "Contracts")
    else:
        world.lose_reply(is_done=True)
    assert isinstance(world.psa.set_contract_number(contract.id, "RF-4471"), Unknown)
    assert world.psa.contract_number(contract.id) == "RF-4471"


def test_the_types_of_contracts_have_names_over_there(world: World) -> None:
    if isinstance(world, PracticeWorld):
        rows = (one for page in world.psa.catalog(PickValue, None) for one in page)
        picks = [one for one in rows if isinstance(one, PickValue)]
        assert "Fixed Price" in {one.label for one in picks if one.field == TYPE_FIELD}
