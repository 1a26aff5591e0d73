"""What is to be billed: nothing where nobody pays, and sums of exactly what is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.rounding import Billing, Rounding, hundredths, summed_ms
from stopwatch.domain.ticket import Ticket
from tests.support.units import facts, internal_facts, task_facts

THERE = RemoteEntry(1, 7, 9, None, None, date(2026, 11, 20), 0.5, 0.75, "Done", "", "")


def test_only_billable_time_is_billed_and_rounded() -> None:
    rounding = Rounding(15)
    assert rounding.billed_ms(20 * MINUTE_MS, is_billable=True) == 30 * MINUTE_MS
    assert rounding.billed_ms(20 * MINUTE_MS, is_billable=False) == 0
    assert Billing(rounding).billed_ms(MINUTE_MS) == 15 * MINUTE_MS
    assert Billing(rounding, is_billable=False).billed_ms(MINUTE_MS) == 0


def test_half_a_hundredth_counts_as_one_and_sums_are_of_what_is_shown() -> None:
    assert [hundredths(span * SECOND_MS) for span in (17, 18, 36, 53, 54)] == [0, 1, 1, 1, 2]
    thirds = [20 * MINUTE_MS] * 3  # 0.33 h three times
    assert summed_ms(thirds) == HOUR_MS * 99 // 100
    assert summed_ms([]) == 0


@pytest.mark.parametrize(
    ("row", "billed_ms"),
    [
        (THERE, 45 * MINUTE_MS),
        (replace(THERE, is_billable=False), 0),
        (replace(THERE, ticket_remote_id=None, task_remote_id=7), 45 * MINUTE_MS),
        (replace(THERE, ticket_remote_id=None, internal_kind_id=2), 0),
        (replace(THERE, ticket_remote_id=None), 0),
    ],
)
def test_time_entered_elsewhere_is_billed_where_it_is_on_work_and_billable(
    row: RemoteEntry, billed_ms: int
) -> None:
    assert (row.worked_ms, row.billed_ms, row.is_paid_for) == (
        30 * MINUTE_MS, billed_ms, billed_ms > 0,
    )  # fmt: skip


def test_what_the_psa_proposes_for_time_on_a_target() -> None:
    told = (facts(1), task_facts(2), replace(task_facts(3), is_billable=False), internal_facts(4),
            replace(internal_facts(5), is_billable=True))  # fmt: skip
    tickets = [Ticket(TargetId(1), AccountId(1), one) for one in told]
    assert [one.is_billable for one in tickets] == [True, True, False, False, False]
