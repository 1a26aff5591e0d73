"""Money in whole cents, computed in decimals: floats alone would round halves down."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

_CENT = Decimal("0.01")


def price(quantity: float, rate: float) -> float:
    """Return quantity times rate, half a cent rounded up."""
    exact = Decimal(str(quantity)) * Decimal(str(rate))
    return float(exact.quantize(_CENT, ROUND_HALF_UP))


def total(amounts: Iterable[float]) -> float:
    """Return the exact sum of amounts."""
    return float(sum((Decimal(str(amount)) for amount in amounts), Decimal(0)))
