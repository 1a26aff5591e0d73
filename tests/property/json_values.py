"""Any JSON, and JSON that looks like the service's until one looks closer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

HUGE = (2**31, 2**63 - 1, 2**63, -(2**63) - 1, 10**30, 0, -1, 1)
ODD_NUMBERS = (float("nan"), float("inf"), 1e300, 1.5, -0.0)
ODD_TEXTS = (
    "", " ", "0", "-1", "1_000", "١٢", "²", "nan", "inf", "1e400", "true", "FALSE", "null",
    "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "2025-11-24", "2025-W48-1", "20251124",
    "2025-11-24T12:00:00+23:59", "2025-11-24T12:00:00.123456789Z", "[TSW:AAAAAAAAAAAA]", "\x00",
    "\ud800", "\u202e", "threshold", "exceeded", "T20251124.0001", "?ticketId=1",
)  # fmt: skip
ODD: tuple[Any, ...] = (*HUGE, *ODD_NUMBERS, *ODD_TEXTS, True, False, [], {}, [1], "x" * 100_000)


def texts() -> st.SearchStrategy[str]:
    """Any text: halves of characters too, and long ones that repeat themselves."""
    anything = st.text(st.characters(exclude_categories=()), max_size=40)
    repeated = st.builds(lambda text, times: text * times, anything, st.integers(0, 2_000))
    return st.one_of(st.sampled_from(ODD_TEXTS), anything, repeated)


def scalars() -> st.SearchStrategy[Any]:
    """Whatever is no list and no object."""
    numbers = st.one_of(st.sampled_from(HUGE), st.integers(), st.floats())
    return st.one_of(st.none(), st.booleans(), numbers, texts())


def values() -> st.SearchStrategy[Any]:
    """Any JSON value."""
    return st.recursive(
        scalars(),
        lambda inner: st.one_of(
            st.lists(inner, max_size=4), st.dictionaries(texts(), inner, max_size=4)
        ),
        max_leaves=8,
    )


def bent(good: Mapping[str, Any], *names: str) -> st.SearchStrategy[dict[str, Any]]:
    """A good row of which one value is odd: the rest of it is read."""
    value = st.one_of(st.sampled_from(ODD), texts(), values())
    odd = st.dictionaries(st.sampled_from(names), value, min_size=1, max_size=1)
    return odd.map(lambda changes: {**good, **changes})


def documents(*names: str) -> st.SearchStrategy[dict[str, Any]]:
    """Objects that have some of these names, with anything below them."""
    cased = st.sampled_from(names).flatmap(lambda name: st.sampled_from([name, name.upper()]))
    return st.dictionaries(cased, values(), max_size=len(names))
