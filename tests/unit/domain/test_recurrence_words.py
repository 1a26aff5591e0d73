"""A suggestion says in one sentence why, and in a few words by what."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from stopwatch.domain.instants import instant_of
from stopwatch.domain.recurrence import Group
from stopwatch.domain.recurrence_words import evidence, reason
from stopwatch.domain.rhythm import Band
from tests.support.machine import BERLIN


def at(text: str) -> int:
    return instant_of(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(BERLIN)))


ALERTS = Group(
    "id", tuple(range(14)), 7, "SRV-DC01", None, ("device", "company", "words"),
    Band(14, 2, 12, 14), at("2026-03-03T00:30"), at("2026-11-20T14:25"), 14,
)  # fmt: skip
MONDAYS = replace(
    ALERTS, tickets=tuple(range(6)), device="NAS-02", band=Band(6, 1, 6, 6, 1),
    first_at=at("2026-10-12T06:05"), alerts=0,
)  # fmt: skip
WORDS = replace(
    MONDAYS, tickets=(1, 2, 3, 4), device="", same=("company", "words"), band=None,
    first_at=at("2026-11-02T06:05"), alerts=1,
)  # fmt: skip
LAST_YEAR = replace(WORDS, first_at=at("2025-11-02T06:05"))
MARCH = "14 alerts for SRV-DC01 since 3 March"
OCTOBER = "6 tickets for NAS-02 since 12 October"


def banded(from_hour: int, hours: int) -> Group:
    return replace(ALERTS, band=Band(from_hour, hours, 14, 14))


@pytest.mark.parametrize(
    ("group", "sentence"),
    [
        (ALERTS, f"{MARCH}, 12 of them between 14:00 and 16:00."),
        (MONDAYS, f"{OCTOBER}, all of them on a Monday between 6:00 and 7:00."),
        (WORDS, "4 tickets with the same words since 2 November."),
        (replace(WORDS, same=("device", "words")), "4 tickets for one device since 2 November."),
        (LAST_YEAR, "4 tickets with the same words since 2 November 2025."),
        (banded(23, 2), f"{MARCH}, all of them between 23:00 and 1:00."),
        (banded(20, 4), f"{MARCH}, all of them between 20:00 and 24:00."),
    ],
)  # fmt: skip
def test_the_reason_is_a_sentence(group: Group, sentence: str) -> None:
    assert reason(group, BERLIN) == sentence


def test_the_day_is_that_of_the_zone() -> None:
    assert "since 2 March" in reason(ALERTS, "America/New_York")


def test_the_evidence_is_in_order() -> None:
    assert evidence(ALERTS) == "same device, same company, same words"
    assert evidence(WORDS) == "same company, same words"
