"""The sentence about double work: who, how long, on what, when, why, and what instead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS, parse_rfc3339
from stopwatch.domain.overlap import ColleagueWork, Overlap
from stopwatch.domain.overlap_words import sentence
from stopwatch.domain.ticket import Ticket
from tests.support.machine import BERLIN
from tests.support.units import facts

NOW = parse_rfc3339("2026-11-20T15:00:00Z")  # a Friday
PROBLEM = Ticket(
    TargetId(1), AccountId(1),
    replace(facts(7, "SRV-DC01 falls asleep"), number="T20261112.0007"),
)  # fmt: skip
WORK = ColleagueWork(
    "Leon Mertens", 35 * MINUTE_MS, "T20261119.0012", NOW - 25 * HOUR_MS - 20 * MINUTE_MS
)


def said(overlap: Overlap) -> str:
    return sentence(overlap, NOW, BERLIN)


def test_who_is_at_the_same_and_what_to_work_on_instead() -> None:
    assert said(Overlap(("device",), PROBLEM, 14, WORK)) == (
        "Leon Mertens logged 0:35 on T20261119.0012 yesterday 14:40: same device. "
        "Work on the problem T20261112.0007 instead?"
    )
    assert said(Overlap(("problem",), PROBLEM, 14, WORK)).endswith(
        "yesterday 14:40: same problem. Work on the problem T20261112.0007 instead?"
    )


def test_without_a_problem_nothing_is_proposed() -> None:
    assert said(Overlap(("device", "words"), colleague=WORK)) == (
        "Leon Mertens logged 0:35 on T20261119.0012 yesterday 14:40: same device, same words."
    )


def test_without_a_colleague_it_says_what_it_looks_like() -> None:
    assert said(Overlap(("device",), PROBLEM, 14)) == (
        "Looks like T20261112.0007 “SRV-DC01 falls asleep”: same device, 14 incidents. "
        "Work on the problem instead?"
    )
    assert said(Overlap(("words",), PROBLEM)) == (
        "Looks like T20261112.0007 “SRV-DC01 falls asleep”: same words. "
        "Work on the problem instead?"
    )
    assert said(Overlap(("problem",), PROBLEM, 1)) == (
        "Hangs under the problem T20261112.0007 “SRV-DC01 falls asleep”, with 1 incident. "
        "Work on the problem instead?"
    )


def test_it_is_no_lie_that_the_ticket_itself_looks_the_same() -> None:
    assert said(Overlap(("device",), PROBLEM, 14, WORK, is_through=True)).startswith(
        "Leon Mertens logged 0:35 on T20261119.0012 yesterday 14:40, "
        "under a problem that looks the same: same device."
    )


@pytest.mark.parametrize(("hours", "shown"), [(0.5833, "0:35"), (1.9999, "2:00"), (0.0, "0:00")])
def test_hours_of_few_decimals_are_the_minutes_they_were(hours: float, shown: str) -> None:
    work = replace(WORK, worked_ms=round(hours * HOUR_MS))
    assert f"logged {shown} on" in said(Overlap(("device",), colleague=work))


def test_a_long_title_is_cut() -> None:
    long = replace(PROBLEM, facts=replace(PROBLEM.facts, title="SRV-DC01 falls asleep " * 9))
    assert "“SRV-DC01 falls asleep SRV-DC01 falls as…”" in said(Overlap(("words",), long))


@pytest.mark.parametrize(
    ("at_ms", "when"),
    [
        (NOW - HOUR_MS, "today 15:00"),
        (NOW - 2 * DAY_MS, "on Wednesday 16:00"),
        (NOW - 6 * DAY_MS, "on Saturday 16:00"),
        (NOW - 7 * DAY_MS, "on 13 November 16:00"),
        (parse_rfc3339("2026-11-19T00:00:00Z"), "yesterday"),  # a day alone has no time
        (NOW + DAY_MS, "on 21 November 16:00"),
    ],
)
def test_the_day_is_named_as_people_name_it(at_ms: int, when: str) -> None:
    work = replace(WORK, at=at_ms)
    assert f"T20261119.0012 {when}: same device." in said(Overlap(("device",), colleague=work))
