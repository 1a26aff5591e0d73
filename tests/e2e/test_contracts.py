"""Purchase order numbers of contracts on the command line, against the practice Autotask."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.program import Practice, Program, Row

SHAPE = {"id", "name", "company", "type", "purchase_order"}
COLLEAGUE = 29682904


@pytest.fixture(autouse=True)
def _restored(autotask: Practice) -> Iterator[None]:
    yield
    autotask.control("switches", hidden_entities=[], missing_rights=[])


@pytest.fixture(scope="module")
def taken() -> set[int]:
    """The contracts that tests of this module have had: what they leave there would be met."""
    return set()


@pytest.fixture
def numbered(program: Program, taken: set[int]) -> Row:
    """A contract with a number that no test has had yet."""
    found = program.ok("contracts", "list")["contracts"]
    assert all(set(one) == SHAPE for one in found)
    free: Row = next(row for row in found if row["purchase_order"] and row["id"] not in taken)
    taken.add(free["id"])
    return free


def held(autotask: Practice, contract: Row) -> str | None:
    rows = autotask.control("records/Contracts")["items"]
    number: str | None = next(
        row.get("purchaseOrderNumber") for row in rows if row["id"] == contract["id"]
    )
    return number


def on_ticket(autotask: Practice, ticket: Row) -> str | None:
    rows = autotask.control("records/Tickets")["items"]
    number: str | None = next(
        row.get("purchaseOrderNumber") for row in rows if row["id"] == ticket["id"]
    )
    return number


def test_contracts_are_listed_with_type_and_number(program: Program, numbered: Row) -> None:
    found = program.ok("contracts", "list", "--company", numbered["company"].upper())
    assert numbered in found["contracts"]
    assert {one["company"] for one in found["contracts"]} == {numbered["company"]}
    assert numbered["type"]
    assert None in {one["purchase_order"] for one in program.ok("contracts", "list")["contracts"]}
    lines = program.run("contracts", "list").out.splitlines()
    (line,) = (one for one in lines if one.split()[0] == str(numbered["id"]))
    assert numbered["purchase_order"] in line
    assert f"{numbered['name']} · {numbered['company']} · {numbered['type']}" in line
    none = program.run("contracts", "list", "--company", "nobody is called so")
    assert none.out.splitlines() == ["No contracts. They come with `sync`."]


def test_a_number_is_set_offline_arrives_with_its_tickets_and_is_undone(
    program: Program, autotask: Practice, numbered: Row
) -> None:
    company = next(
        row["companyID"]
        for row in autotask.control("records/Contracts")["items"]
        if row["id"] == numbered["id"]
    )
    former = numbered["purchase_order"]
    ticket = autotask.new_ticket("Follows", companyID=company, contractID=numbered["id"])
    assert on_ticket(autotask, ticket) == former
    program.ok("sync")
    (changed,) = program.ok("contracts", "set-po", str(numbered["id"]), " RF-4471 ")["contracts"]
    assert changed == {**numbered, "purchase_order": "RF-4471"}
    wishes = program.ok("wish", "list")["wishes"]
    assert wishes[0]["wish"] == f"RF-4471 on {numbered['name']}, {numbered['company']}"
    assert ticket["ticketNumber"] in {one["ticket"] for one in wishes}
    for _round in range(2):
        program.ok("sync")
    assert held(autotask, numbered) == on_ticket(autotask, ticket) == "RF-4471"
    assert program.ok("wish", "list")["wishes"] == []
    program.ok("undo")
    program.let_pass(11)
    for _round in range(2):
        program.ok("sync")
    assert held(autotask, numbered) == on_ticket(autotask, ticket) == former


def test_an_empty_number_takes_it_off_and_comes_back(
    program: Program, autotask: Practice, numbered: Row
) -> None:
    name = f"{numbered['company']}/{numbered['name']}"
    (changed,) = program.ok("contracts", "set-po", name, "")["contracts"]
    assert changed["purchase_order"] is None
    program.ok("sync")
    assert not held(autotask, numbered)
    program.ok("contracts", "set-po", name, numbered["purchase_order"])
    program.let_pass(11)
    program.ok("sync")
    assert held(autotask, numbered) == numbered["purchase_order"]


def test_who_names_no_one_contract_is_told_which_there_are(program: Program, numbered: Row) -> None:
    found = program.ok("contracts", "list")["contracts"]
    names = [one["name"] for one in found]
    shared = next(name for name in names if names.count(name) > 1)
    program.run("contracts", "set-po", shared, "RF-1").refused("several contracts", "/")
    program.run("contracts", "set-po", "No such one", "RF-1").refused("no contract")
    unchanged = program.run("contracts", "set-po", str(numbered["id"]), numbered["purchase_order"])
    unchanged.refused("how it is already")
    program.run("contracts", "set-po", str(numbered["id"]), "9" * 51).refused("at most 50")
    assert program.run("contracts", "set-po", str(numbered["id"])).code == 2
    assert program.ok("wish", "list")["wishes"] == []


def test_a_refusal_leaves_the_contract_and_its_reason(
    program: Program, autotask: Practice, numbered: Row
) -> None:
    autotask.control("switches", missing_rights=["Contracts.update"])
    program.ok("contracts", "set-po", str(numbered["id"]), "RF-4471")
    synced = program.run("sync")
    assert synced.code == 1
    (wish,) = (
        one for one in program.ok("wish", "list")["wishes"] if one["state"] == "needs_attention"
    )
    assert wish["message"].startswith("Your numbers are kept here. Autotask refused RF-4471: ")
    (shown,) = (
        one for one in program.ok("contracts", "list")["contracts"] if one["id"] == numbered["id"]
    )
    assert shown == numbered
    assert wish["message"] in program.run("contracts", "list").out
    program.ok("wish", "drop", wish["id"])
    assert program.ok("wish", "list")["wishes"] == []


def test_a_colleagues_number_is_a_question(
    program: Program, autotask: Practice, numbered: Row
) -> None:
    program.ok("contracts", "set-po", str(numbered["id"]), "RF-4471")
    theirs = {"id": numbered["id"], "purchaseOrderNumber": "RF-4402"}
    autotask.write_as(COLLEAGUE, "PATCH", "Contracts", theirs)
    assert program.run("sync").code == 1
    (wish,) = (
        one for one in program.ok("wish", "list")["wishes"] if one["state"] == "needs_attention"
    )
    assert "Autotask has RF-4402 there by now; you wished RF-4471." in wish["message"]
    assert held(autotask, numbered) == "RF-4402"
    program.ok("wish", "retry", wish["id"])
    for _round in range(2):
        program.ok("sync")
    assert held(autotask, numbered) == "RF-4471"


def test_an_account_that_may_not_change_contracts_is_told_at_sign_in(
    empty: Program, autotask: Practice
) -> None:
    autotask.control("switches", missing_rights=["Contracts.update"])
    added = autotask.connect(empty)
    assert added.code == 0
    assert (
        "  The account cannot set a contract's purchase order number. "
        "Set purchase order numbers of contracts in Autotask."
    ) in added.out


def test_another_spelling_of_a_known_number_is_told(program: Program, numbered: Row) -> None:
    other = numbered["purchase_order"].lower().replace("-", " ")
    ran = program.run("contracts", "set-po", str(numbered["id"]), other)
    assert ran.code == 0
    told = ran.err.partition(" has ")[2].partition(" already, which looks like")[0]
    assert ran.err.startswith(f"{numbered['company']} has {told} already, which looks like {other}")
    assert told.lower().replace("-", " ") == other  # one company has its number in two spellings
    assert told != other
    program.ok("undo")
