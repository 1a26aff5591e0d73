"""Purchase order numbers come down from contract to labour, and two spellings are seen as one."""

from __future__ import annotations

import pytest

from stopwatch.domain.errors import Refused
from stopwatch.domain.purchase_order import Inheritance, cleaned, labour_number, similar, spelled


@pytest.mark.parametrize(
    ("ticket", "contract", "rules", "number"),
    [
        ("", "", Inheritance(), ""),
        ("T-1", "", Inheritance(), "T-1"),
        ("", "C-1", Inheritance(), "C-1"),
        ("", "C-1", Inheritance(contract_fills=False), ""),
        ("T-1", "C-1", Inheritance(), "T-1"),
        ("T-1", "C-1", Inheritance(ticket_wins=False), "C-1"),
        ("T-1", "C-1", Inheritance(contract_fills=False), "T-1"),
    ],
)
def test_labour_takes_the_number_of_its_ticket(
    ticket: str, contract: str, rules: Inheritance, number: str
) -> None:
    assert labour_number(ticket, contract, rules) == number


def test_a_number_is_trimmed_and_stays_on_one_line() -> None:
    assert cleaned("  RF\n4471 ") == "RF 4471"
    assert cleaned("x" * 50) == "x" * 50


def test_a_number_that_is_too_long_is_refused_with_both_lengths() -> None:
    with pytest.raises(Refused, match="at most 50 characters, this one has 51"):
        cleaned("x" * 51)


def test_two_spellings_have_their_letters_and_digits_in_common() -> None:
    assert spelled("RF-4471") == spelled("rf 4471") == spelled("RF4471")
    assert spelled("RF-4471") != spelled("RF-4472")


def test_similar_numbers_come_likest_first_and_never_the_number_itself() -> None:
    known = ["RF-4471", "RF-4470", "PO-1", "", "RF 4471"]
    assert similar("RF 4471", known) == ("RF-4471", "RF-4470")
    assert similar("TVC-EXTRA", ["TVC-XTRA-25", "TVC-MS-26"]) == ("TVC-XTRA-25",)
    assert similar("--", known) == ()
