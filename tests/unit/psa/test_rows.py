"""Rows: any letter case, several spellings of a value, and nothing concluded from nonsense."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.instants import rfc3339
from stopwatch.psa.autotask.rows import Row
from stopwatch.psa.autotask.wire import ticket_facts
from tests.support.machine import NOON


def test_names_are_found_in_any_letter_case() -> None:
    for name in ("problemTicketId", "problemTicketID", "PROBLEMTICKETID"):
        row = Row({"id": 1, "status": 8, "ticketNumber": "T20251124.0001", name: 7})
        assert ticket_facts(row).problem_remote_id == 7


@pytest.mark.parametrize(
    "text",
    [
        "2025-11-24T12:00:00Z",
        "2025-11-24T12:00:00",
        "2025-11-24T12:00:00.0Z",
        "2025-11-24T12:00:00.000",
        "2025-11-24T12:00:00.0000001Z",
        "2025-11-24T12:00:00+00:00",
        "2025-11-24T07:00:00.00-05:00",
    ],
)
def test_an_instant_is_read_in_every_spelling(text: str) -> None:
    assert Row({"x": text}).instant("x") == NOON


@given(st.integers(min_value=0, max_value=4_000_000_000_000))
def test_an_instant_survives_the_way_there_and_back(at_ms: int) -> None:
    assert Row({"x": rfc3339(at_ms)}).instant("x") == at_ms


@pytest.mark.parametrize(
    "text", ["2025-11-24T00:00:00Z", "2025-11-24T05:00:00", "2025-11-24T23:59:59+14:00"]
)
def test_a_day_is_never_shifted(text: str) -> None:
    assert Row({"dateWorked": text}).day("dateWorked") == date(2025, 11, 24)


def test_null_and_absent_are_the_same() -> None:
    for row in (Row({}), Row({"x": None})):
        read = (row.number("x"), row.decimal("x"), row.instant("x"), row.day("x"))
        assert read == (None, None, None, None)
        assert row.text("x") == ""
        assert row.flag("x", default=True)
        assert not row.holds("x")


def test_numbers_come_as_text_too() -> None:
    row = Row({"id": "12", "hours": "1.25", "isActive": 1})
    assert (row.key("id"), row.decimal("hours"), row.flag("isActive", default=False)) == (
        12,
        1.25,
        True,
    )


@pytest.mark.parametrize(
    "read",
    [
        lambda row: row.key("absent"),
        lambda row: row.key("word"),
        lambda row: row.number("many"),
        lambda row: row.number("half"),
        lambda row: row.decimal("word"),
        lambda row: row.instant("word"),
        lambda row: row.instant("one"),
        lambda row: row.day("word"),
        lambda row: row.rows("absent"),
        lambda row: row.rows("one"),
        lambda row: row.row("one"),
    ],
)
def test_nothing_is_concluded_from_nonsense(read: Callable[[Row], object]) -> None:
    row = Row({"word": "word", "many": [1], "one": 1, "half": 1.5})
    with pytest.raises(Unavailable, match=r"^Your time is safe\. "):
        read(row)


def test_what_is_no_object_is_no_row() -> None:
    with pytest.raises(Unavailable):
        Row([1])
