"""Hours and money on their way to an invoice are whole numbers, and rounded as invoices are."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.billing import HOUR, Rates, in_cents, in_parts, priced


@given(st.integers(-100 * HOUR, 100 * HOUR), st.integers(0, 1_000 * 10_000))
def test_an_amount_is_hours_times_rate_with_half_a_cent_up(hours: int, rate: int) -> None:
    exact = Decimal(hours) / HOUR * Decimal(rate) / 10_000
    cents = (exact * 100).quantize(Decimal(1), ROUND_HALF_UP)
    assert priced(hours, rate) == int(cents)


@pytest.mark.parametrize(
    ("wire", "parts"), [(0.3333, 3_333), (1.1, 11_000), (2.675, 26_750), (0.0, 0), (24.0, 240_000)]
)
def test_hours_are_as_they_are_written(wire: float, parts: int) -> None:
    assert in_parts(wire) == parts


def test_money_is_as_it_is_written() -> None:
    assert (in_cents(162.5), in_cents(0.29), in_cents(-1.1)) == (16_250, 29, -110)


@pytest.mark.parametrize(
    ("contract", "role", "cents"),
    [
        (None, 3, 12_000),  # no contract: the role's own rate
        (5, 3, 9_500),  # agreed with the contract
        (6, 3, 12_000),  # time and materials without an agreed rate
        (7, 3, None),  # block hours: the API does not tell
        (7, 4, 8_000),  # block hours with an agreed rate
        (None, None, None),
        (None, 99, None),
    ],
)
def test_an_hour_costs_what_contract_or_role_say(
    contract: int | None, role: int | None, cents: int | None
) -> None:
    rates = Rates({(5, 3): 950_000, (7, 4): 800_000}, {3: 1_200_000}, {5: 1, 6: 1, 7: 4})
    assert rates.cents(HOUR, contract, role, is_billable=True) == cents
    assert rates.cents(HOUR, contract, role, is_billable=False) == 0
