"""What the user says about how the tenant books."""

from __future__ import annotations

import pytest

from stopwatch.domain.account import Account, AccountKind
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId
from stopwatch.services.habits import habits, with_habit

ACCOUNT = Account(AccountId(2), AccountKind.AUTOTASK)


@pytest.mark.parametrize(
    ("name", "typed", "shown"),
    [
        ("grouping", "Segment", "segment"),
        ("round_up_minutes", "15", 15),
        ("minimum_minutes", " 30 ", 30),
        ("spans_utc_days", "no", False),
        ("allows_completed", "off", False),
        ("sends_rounding", "yes", True),
    ],
)
def test_a_habit_can_be_set(name: str, typed: str, shown: object) -> None:
    assert habits(with_habit(ACCOUNT, name, typed))[name] == shown


@pytest.mark.parametrize(
    ("name", "typed"),
    [("grouping", "daily"), ("round_up_minutes", "-1"), ("round_up_minutes", "a"),
     ("minimum_minutes", "481"), ("spans_utc_days", "maybe")],
)  # fmt: skip
def test_a_value_that_means_nothing_is_refused(name: str, typed: str) -> None:
    with pytest.raises(Refused, match=f"{name} cannot be"):
        with_habit(ACCOUNT, name, typed)


def test_a_name_that_does_not_exist_is_refused_with_the_known_ones() -> None:
    with pytest.raises(Refused, match="grouping, round_up_minutes"):
        with_habit(ACCOUNT, "colour", "red")
