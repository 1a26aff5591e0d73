"""A tenant that takes no entry over midnight UTC: nothing here makes one that it would refuse."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.services.day import Days
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.tools import Tools
from tests.support.days import Book
from tests.support.machine import NOON, FakeClock


@pytest.fixture
def late(tools: Tools, account: Account, clock: FakeClock, book: Book) -> list[EntryId]:
    """Before and after midnight UTC, in a place that is an hour ahead, and a tenant that minds."""
    with tools.units.write() as unit:
        unit.accounts.put(replace(account, spans_utc_days=False))
    clock.pass_ms(12 * HOUR_MS + 50 * MINUTE_MS)
    return [book(-670, -720), book(-730, -760)]


def test_entries_beside_midnight_utc_stay_two_where_autotask_wants_that(
    days: Days, entries: Entries, late: list[EntryId]
) -> None:
    before, after = late
    with pytest.raises(Refused, match="midnight UTC, which is 01:00 here"):
        days.join(before, after)
    midnight = NOON + 12 * HOUR_MS
    for change in (
        lambda: entries.edit(before, EntryEdit(ended_at=midnight + MINUTE_MS)),
        lambda: entries.edit(after, EntryEdit(started_at=midnight - MINUTE_MS)),
        lambda: days.shift(None, after, midnight - MINUTE_MS),
    ):
        with pytest.raises(Refused, match="as an entry of its own"):
            change()
    assert days.shift(None, after, midnight)[0].entry.piece.started_at == midnight
