"""Ticket names, roles, recovery, notes and rounding words."""

from __future__ import annotations

import pytest

from stopwatch.domain.absence import trimmed
from stopwatch.domain.absent_time import taken_out
from stopwatch.domain.catalog import RoleHolding
from stopwatch.domain.entry import EntryDetails, Grouping, collected_notes, cut
from stopwatch.domain.ids import AccountId, SegmentId, StopwatchId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.recovery import (
    ClockReading,
    Decision,
    Gap,
    GapKind,
    Heartbeat,
    RecoveryPolicy,
    decide,
    gap_at_start,
    gap_since,
)
from stopwatch.domain.roles import choose_role, held_roles
from stopwatch.domain.rounding import Rounding
from stopwatch.domain.spans import Span
from stopwatch.domain.stopwatch import Note, Segment, Stopwatch, StopwatchState
from stopwatch.domain.ticket import read_ticket_name

LINK = "https://ww14.autotask.net/Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenTicketDetail"


@pytest.mark.parametrize(
    ("typed", "number", "remote_id"),
    [
        ("T20260115.0042", "T20260115.0042", None),
        ("  t20260115.0042 ", "T20260115.0042", None),
        ("T20230719.0007.001", "T20230719.0007.001", None),
        (f"{LINK}&TicketNumber=T20260115.0042", "T20260115.0042", None),
        (f"{LINK}&TicketID=84213", None, 84213),
        ("https://ww1.autotask.net/Mvc/ServiceDesk/TicketDetail.mvc?ticketId=77", None, 77),
        ("84213", None, 84213),
        (" l17 ", None, -17),
        ("L0", None, None),
        ("printer spooler", None, None),
        ("", None, None),
    ],
)
def test_ticket_names(typed: str, number: str | None, remote_id: int | None) -> None:
    name = read_ticket_name(typed)
    assert (name.number, name.remote_id) == (number, remote_id)
    assert name.is_definite == (number is not None or remote_id is not None)


@pytest.mark.parametrize(
    ("assigned", "default", "held", "excluded", "chosen"),
    [
        (3, 5, [3, 5], [], 3),
        (3, 5, [4, 5], [], 5),
        (3, None, [4], [], 4),
        (3, None, [4, 5], [], None),
        (3, 5, [3, 5], [3], 5),
        (None, None, [], [], None),
    ],
)
def test_roles(
    assigned: int | None, default: int | None, held: list[int], excluded: list[int],
    chosen: int | None,
) -> None:  # fmt: skip
    assert choose_role(assigned, default, held, excluded) == chosen


def test_held_roles_are_active_mine_and_the_default_first() -> None:
    rows = [
        RoleHolding(1, "resource_role", 9, 4),
        RoleHolding(2, "service_desk_role", 9, 6, is_default=True),
        RoleHolding(3, "resource_role", 9, 4),
        RoleHolding(4, "resource_role", 9, 5, is_active=False),
        RoleHolding(5, "resource_role", 8, 7),
    ]
    assert held_roles(rows, 9) == (6, 4)


def reading(wall: int, boot: int, awake: int, boot_id: str = "b") -> ClockReading:
    return ClockReading(wall, boot_id, boot, awake)


BASE = reading(1_000_000, 50_000, 50_000)


def test_two_clocks_tell_sleep_from_a_clock_change() -> None:
    half_minute = reading(1_030_000, 80_000, 80_000)
    slept = reading(1_000_000 + HOUR_MS, 50_000 + HOUR_MS, 60_000)
    set_back = reading(1_000_000 - HOUR_MS, 80_000, 80_000)
    assert gap_since(BASE, half_minute) is None
    assert gap_since(BASE, slept) == Gap(GapKind.SLEEP, 1_000_000, 1_000_000 + HOUR_MS)
    jumped = gap_since(BASE, set_back)
    assert jumped is not None
    assert jumped.kind is GapKind.CLOCK_JUMP
    assert gap_since(BASE, reading(0, 0, 0, "another boot")) is None


def test_only_an_unclean_end_leaves_a_gap_at_start() -> None:
    assert gap_at_start(None, BASE) is None
    assert gap_at_start(Heartbeat(BASE, is_closed=True), BASE) is None
    later = reading(1_000_000 + HOUR_MS, 1, 1, "another boot")
    gap = gap_at_start(Heartbeat(BASE, is_closed=False), later)
    assert gap == Gap(GapKind.UNCLEAN_END, 1_000_000, 1_000_000 + HOUR_MS)


@pytest.mark.parametrize(
    ("kind", "length_ms", "policy", "decision"),
    [
        (GapKind.UNCLEAN_END, 2 * MINUTE_MS, RecoveryPolicy.ASK, Decision.KEEP),
        (GapKind.UNCLEAN_END, HOUR_MS, RecoveryPolicy.ASK, Decision.ASK),
        (GapKind.SLEEP, HOUR_MS, RecoveryPolicy.TRIM, Decision.TRIM),
        (GapKind.SLEEP, HOUR_MS, RecoveryPolicy.KEEP, Decision.KEEP),
        (GapKind.CLOCK_JUMP, 5_000, RecoveryPolicy.TRIM, Decision.ASK),
    ],
)
def test_recovery_decides(
    kind: GapKind, length_ms: int, policy: RecoveryPolicy, decision: Decision
) -> None:
    assert decide(Gap(kind, 0, length_ms), policy) is decision


def test_an_absence_can_be_trimmed_or_cut_out() -> None:
    segment = Segment(SegmentId("s1"), 0, None, "UTC")
    watch = Stopwatch(StopwatchId("w"), AccountId(1), None, StopwatchState.RUNNING, (segment,))
    assert trimmed(watch, 10_000).elapsed_ms(90_000) == 10_000
    cut = taken_out(watch, [Span(10_000, 60_000)], lambda: SegmentId("s2"))
    assert cut.is_running
    assert cut.elapsed_ms(90_000) == 40_000


def test_collected_notes_become_the_summary_or_stay_internal() -> None:
    lines = [Note(1, "DNS down"), Note(2, "DNS up")]
    assert collected_notes(lines, EntryDetails()).summary == "DNS down\nDNS up"
    given = collected_notes(lines, EntryDetails(summary="Fixed DNS", internal="see wiki"))
    assert (given.summary, given.internal) == ("Fixed DNS", "see wiki\nDNS down\nDNS up")
    assert collected_notes([], EntryDetails(summary="x")) == EntryDetails(summary="x")


def test_rounding_says_why() -> None:
    quarter = Rounding(15, 30)
    assert quarter.reason(42 * MINUTE_MS) == "15 minutes up"
    assert quarter.reason(5 * MINUTE_MS) == "at least 0.50 h"
    assert quarter.reason(45 * MINUTE_MS) == ""


def test_a_sitting_of_no_time_leaves_one_piece_to_edit_or_delete() -> None:
    segment = Segment(SegmentId("s"), 5_000, 5_000, "UTC")
    for grouping in Grouping:
        (piece,) = cut([segment, segment], grouping)
        assert (piece.started_at, piece.ended_at, piece.worked_ms) == (5_000, 5_000, 0)
