"""The story of docs/purchase-orders.md: one customer, three invoices; then one number, one invoice.

The real program as a child process, the practice Autotask over HTTP. What Approve & Post and the
creation of invoices make over there is read from the server and compared with what was shown.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.program import Practice, Program, Row, practice

TIDEWATER = "Tidewater Vet Clinic"
NUMBERS = {"Clinic Support": "TVC-MS-26", "X-Ray Upgrade": "TVC-PRJ-7", "Second Site": "TVC-EXTRA"}
EVER = ("--from", "2020-01-01", "--to", "2100-01-01")


@pytest.fixture(scope="module")
def autotask() -> Iterator[Practice]:
    with practice(tickets=600) as served:
        yield served


@pytest.fixture(scope="module")
def program(autotask: Practice, tmp_path_factory: pytest.TempPathFactory) -> Program:
    made = Program(tmp_path_factory.mktemp("profile") / "profile")
    assert autotask.connect(made).code == 0
    made.ok("sync")
    return made


def invoices(program: Program, *options: str) -> dict[str | None, Row]:
    """Return what is shown of the customer, by purchase order number."""
    shown = program.ok("invoices", *EVER, "--company", TIDEWATER, *options)["invoices"]
    assert {one["company"] for one in shown} <= {TIDEWATER}
    return {one["purchase_order"]: one for one in shown}


def company_id(autotask: Practice) -> int:
    rows = autotask.control("records/Companies")["items"]
    return next(int(row["id"]) for row in rows if row["companyName"] == TIDEWATER)


def made_there(autotask: Practice) -> dict[str | None, Row]:
    """Approve & post and invoice the customer's work; return the invoices by number."""
    company = company_id(autotask)
    autotask.control("approve-and-post", company=company)
    made = autotask.control("create-invoices", company=company)["invoices"]
    return {one["orderNumber"]: one for one in made}


def amounts(found: dict[str | None, Row], name: str) -> dict[str | None, float]:
    return {number: float(one[name]) for number, one in found.items()}


def set_number(program: Program, contract: str, number: str, *options: str) -> Row:
    return program.ok("contracts", "set-po", f"{TIDEWATER}/{contract}", number, *options)


def test_one_customer_three_invoices_then_one_number_one_invoice(
    program: Program, autotask: Practice, tmp_path: Path
) -> None:
    # Today it would be one invoice.
    before = invoices(program)
    assert list(before) == [None]
    (whole,) = before.values()

    # What would a number change? Nothing is set by asking.
    preview = set_number(program, "Clinic Support", "TVC-MS-26", "--preview")
    assert [one["purchase_order"] for one in preview["before"]] == [None]
    assert [one["purchase_order"] for one in preview["after"]] == ["TVC-MS-26", None]
    assert invoices(program, "--offline") == before

    # One number a contract: three invoices, at once and offline.
    for contract, number in NUMBERS.items():
        set_number(program, contract, number)
    split = invoices(program, "--offline")
    assert set(split) == set(NUMBERS.values())
    assert sum(one["hours"] for one in split.values()) == pytest.approx(whole["hours"])
    assert sum(one["amount"] for one in split.values()) == pytest.approx(whole["amount"])

    # Own time counts as soon as it is saved, and goes on the same invoice.
    ticket, day = next((item["ticket"], item["date"]) for item in split["TVC-MS-26"]["items"])
    program.ok("entry", "add", ticket, "--start", f"{day}T09:00", "--end", f"{day}T10:30",
               "--summary", "Vaccination list prints again")  # fmt: skip
    with_own = invoices(program, "--offline")
    assert {item["layer"] for item in with_own["TVC-MS-26"]["items"]} == {"in_psa", "here"}
    assert with_own["TVC-MS-26"]["hours"] == pytest.approx(split["TVC-MS-26"]["hours"] + 1.5)

    # It reaches Autotask, and is what Approve & Post and the creation of invoices make of it.
    program.ok("sync")
    shown = invoices(program, "--refresh")
    assert amounts(shown, "amount") == amounts(with_own, "amount")
    table = tmp_path / "items.csv"
    program.ok("invoices", *EVER, "--company", TIDEWATER, "--csv", str(table))
    with table.open(encoding="utf-8-sig", newline="") as rows:
        assert len(list(csv.DictReader(rows))) == sum(len(one["items"]) for one in shown.values())
    made = made_there(autotask)
    assert amounts(made, "invoiceTotal") == amounts(shown, "amount")
    assert {key: len(one["items"]) for key, one in made.items()} == {
        key: len(one["items"]) for key, one in shown.items()
    }
    assert not invoices(program, "--refresh")

    # Several contracts, one number: one invoice.
    program.ok("contracts", "set-po", *(f"{TIDEWATER}/{one}" for one in NUMBERS), "TVC-ALL")
    for hour, one in enumerate(split.values(), 9):
        number = one["items"][0]["ticket"]
        program.ok("entry", "add", number, "--start", f"{day}T{hour + 2}:00", "--end",
                   f"{day}T{hour + 2}:45", "--summary", "After the change")  # fmt: skip
    program.ok("sync")
    together = invoices(program, "--refresh")
    assert list(together) == ["TVC-ALL"]
    assert len({item["contract"] for item in together["TVC-ALL"]["items"]}) == len(NUMBERS)
    made = made_there(autotask)
    assert amounts(made, "invoiceTotal") == amounts(together, "amount")


def test_what_is_asked_wrongly_is_refused_in_one_sentence(program: Program) -> None:
    program.run("invoices", "--company", "No such company").refused("no single company")
    program.run("invoices", "--from", "2026-13-01").refused("2026-13-01")
    assert program.run("invoices", "--from", "2026-11-20", "--to", "2026-11-01").code == 2
    refused = program.run("contracts", "set-po", f"{TIDEWATER}/Clinic Support", "x" * 51)
    refused.refused("at most 50 characters")


def test_what_autotask_does_not_tell_now_is_shown_with_its_age(
    program: Program, autotask: Practice
) -> None:
    known = program.ok("invoices", *EVER, "--refresh")["invoices"]
    assert known
    for _request in range(3):
        autotask.control("faults", kind="unavailable", verb="query", entity="TimeEntries")
    ran = program.run("--json", "invoices", *EVER, "--refresh")
    assert ran.code == 0
    assert ran.err.startswith("Nothing is lost, and time of this computer is up to date.")
    assert "as of" in ran.err
    assert "Autotask" in ran.err
    assert ran.json["invoices"] == known
    autotask.forget_faults()
