"""How `problems suggest` tells of tickets that look like one trouble."""

from __future__ import annotations

import pytest

from stopwatch.cli import words
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.ticket import Ticket
from stopwatch.services.problems import Suggestion
from tests.support.units import facts


@pytest.mark.parametrize(
    ("count", "left_out"), [(5, []), (6, ["    1 older one"]), (7, ["    2 older ones"])]
)
def test_the_newest_are_listed_and_the_others_counted(count: int, left_out: list[str]) -> None:
    tickets = tuple(
        Ticket(TargetId(one), AccountId(2), facts(one), "Harbor Dental", status_label="New")
        for one in range(1, count + 1)
    )
    lines = words.suggestions([Suggestion("7a3c4ca1e5", "Because.", "same device", tickets, None)])
    assert lines[0] == "7a3c4ca1  Because. (same device)"
    assert lines[1:-5] == left_out
    assert lines[-1].startswith(f"    T20261120.000{count} · ")
