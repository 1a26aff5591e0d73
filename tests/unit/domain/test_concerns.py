"""What will go wrong on invoices is found and said in one sentence before anything is posted."""

from __future__ import annotations

from datetime import date

import pytest

from stopwatch.domain.billing import HOUR, Layer
from stopwatch.domain.catalog import Company
from stopwatch.domain.concern_words import sentence, verb
from stopwatch.domain.concerns import Concern, ConcernKind, NumberedTicket, concerns
from stopwatch.domain.invoices import Books, Bundle
from stopwatch.domain.purchase_order import Inheritance
from tests.support.billing import HARBOR, RIDGELINE, books, bundle, contract

TODAY = date(2026, 11, 20)
NAMES = {1: "Managed Services 2026", 2: "Extra hours 2026"}


def found(
    *bundles: Bundle, known: Books, tickets: tuple[NumberedTicket, ...] = ()
) -> list[Concern]:
    return list(concerns(bundles, known, tickets, TODAY))


def said(concern: Concern) -> str:
    return sentence(concern, NAMES.__getitem__, "T20261117.{:04}".format, TODAY)


def test_all_is_well_where_no_number_is_used() -> None:
    assert not found(bundle(1), bundle(2), known=books(contract(1), contract(2)))


def test_a_contract_without_a_number_at_a_company_that_uses_them() -> None:
    known = books(contract(1, "MS-2026"), contract(2))
    (one,) = found(bundle(1), bundle(2, hours=2 * HOUR), known=known)
    assert (one.kind, one.contract_ids, one.number) == (ConcernKind.CONTRACT_WITHOUT, (2,), "")
    assert one.hours == 2 * HOUR
    assert said(one) == "This company uses numbers; Extra hours 2026 has none."
    assert verb(one) == "Set a number…"


def test_a_contract_without_time_is_no_concern() -> None:
    assert not found(bundle(1), known=books(contract(1, "MS-2026"), contract(2)))


def test_two_spellings_are_mended_by_the_one_on_more_contracts() -> None:
    known = books(
        contract(1, "RF-4471"), contract(2, "RF-4471"), contract(3, "rf 4471"),
        contract(4, "RF 4471", RIDGELINE),
    )  # fmt: skip
    (one,) = found(bundle(1), bundle(3), known=known)
    assert (one.kind, one.offered, one.found) == (ConcernKind.TWO_SPELLINGS, "RF-4471", "rf 4471")
    assert one.contract_ids == (1, 2, 3)
    assert one.number == "rf 4471"
    assert said(one) == "RF-4471 and rf 4471 look like one number."
    assert verb(one) == "Use RF-4471 for both"


def test_a_contract_of_long_ago_is_no_second_spelling() -> None:
    known = books(contract(1, "RF-4471"), contract(2, "RF 4471", is_active=False))
    assert not found(bundle(1), known=known)
    late = bundle(2, layer=Layer.POSTED, number="")
    assert ConcernKind.TWO_SPELLINGS in {one.kind for one in found(bundle(1), late, known=known)}


def test_a_ticket_may_bear_the_other_spelling() -> None:
    known = books(contract(1, "RF-4471"))
    (one,) = found(bundle(1, ticket_number="RF 4471"), known=known)
    assert (one.kind, one.ticket_ids) == (ConcernKind.TWO_SPELLINGS, (100,))


@pytest.mark.parametrize(
    ("hours", "told"), [(2 * HOUR + HOUR // 2, "2.50 h on it."), (0, "No time on it yet.")]
)
def test_a_ticket_whose_number_is_not_its_contracts(hours: int, told: str) -> None:
    known = books(contract(1, "RF-4471"))
    lines = [bundle(1, ticket_remote_id=26, ticket_number="RF-4402", hours=hours)] if hours else []
    (one,) = found(*lines, known=known, tickets=(NumberedTicket(26, HARBOR, 1, "RF-4402"),))
    assert (one.kind, one.ticket_ids, one.offered) == (
        ConcernKind.TICKET_DIFFERS, (26,), "RF-4471",
    )  # fmt: skip
    assert said(one) == f"T20261117.0026 says RF-4402, its contract RF-4471. {told}"
    assert verb(one) == "Use RF-4471"


def test_a_ticket_without_a_number_matters_where_labour_does_not_take_the_contracts() -> None:
    known = books(contract(1, "RF-4471"), rules=Inheritance(contract_fills=False))
    lines = [bundle(1, ticket_remote_id=26, hours=HOUR),
             bundle(1, ticket_remote_id=26, hours=HOUR // 2, layer=Layer.HERE)]  # fmt: skip
    (one,) = found(*lines, known=known)
    assert (one.kind, one.number, one.offered) == (ConcernKind.TICKET_WITHOUT, "", "RF-4471")
    assert one.hours == HOUR + HOUR // 2
    assert said(one) == "T20261117.0026 has no number, its contract RF-4471."
    assert not found(bundle(1, ticket_remote_id=26), known=books(contract(1, "RF-4471")))


def test_time_without_a_contract_where_the_company_has_some() -> None:
    lines = [bundle(None, ticket_remote_id=15, hours=HOUR // 2), bundle(None, ticket_remote_id=15,
             layer=Layer.HERE, hours=HOUR // 4)]  # fmt: skip
    (one,) = found(*lines, known=books(contract(1)))
    assert (one.kind, one.ticket_ids, one.hours) == (ConcernKind.NO_CONTRACT, (15,), 7_500)
    assert said(one) == "0.75 h on T20261117.0015 has no contract."
    assert not found(*lines, known=books(contract(1, is_active=False)))


def test_time_billed_to_the_parent_is_told_on_its_invoice() -> None:
    child = Company(7, "Harbor Dental North", parent_id=HARBOR, bills_parent=True)
    known = books(contract(1, company=7), child=child)
    (one,) = found(bundle(None, company_id=7), known=known)
    assert (one.kind, one.company_id) == (ConcernKind.NO_CONTRACT, HARBOR)


@pytest.mark.parametrize(
    ("ends_on", "told"),
    [
        ("2026-11-25", "The contract behind BA-26-118 ends on 25 November."),
        ("2026-11-19", "The contract behind BA-26-118 ended on 19 November."),
        ("2025-12-31", "The contract behind BA-26-118 ended on 31 December 2025."),
        ("2026-12-05", None),
        ("", None),
    ],
)
def test_a_contract_that_ends(ends_on: str, told: str | None) -> None:
    known = books(contract(1, "BA-26-118", ends_on=ends_on))
    assert [said(one) for one in found(bundle(1), known=known)] == ([told] if told else [])


def test_an_inactive_contract_with_time_that_is_not_posted() -> None:
    known = books(contract(2, is_active=False))
    (one,) = found(bundle(2), known=known)
    assert said(one) == "The contract Extra hours 2026 is inactive."
    assert verb(one) == "Show the contract"


def test_what_is_posted_concerns_nobody_any_more() -> None:
    known = books(contract(1, "RF-4471"), contract(2, is_active=False))
    posted = [bundle(None, layer=Layer.POSTED, number=""), bundle(2, layer=Layer.POSTED, number="")]
    assert not found(*posted, known=known)
