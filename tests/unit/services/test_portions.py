"""Bulk work shares transactions as long as nobody waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import cast

import pytest

from stopwatch.services.portions import MOST_AT_ONCE, ROWS_PER_WRITE, PullStopped, keep
from stopwatch.services.ports.storage import Unit, Units

_AT_ONCE = MOST_AT_ONCE * ROWS_PER_WRITE


class Counted:
    """Units of work that only count; somebody waits when it is said so."""

    def __init__(self, is_awaited: Callable[[], bool]) -> None:
        self.is_awaited = is_awaited
        self.written: list[list[int]] = []

    @contextmanager
    def write_politely(self) -> Iterator[list[int]]:
        self.written.append([])
        yield self.written[-1]


def kept(units: Counted, count: int, stop: Callable[[], bool] = bool) -> None:
    def put(unit: Unit, rows: Sequence[int]) -> None:
        cast("list[int]", unit).extend(rows)

    keep(cast("Units", units), range(count), put, stop)


def test_many_portions_are_one_transaction_where_nobody_waits() -> None:
    units = Counted(lambda: False)
    kept(units, _AT_ONCE)
    assert units.written == [list(range(_AT_ONCE))]


def test_who_waits_waits_for_one_portion_only() -> None:
    units = Counted(lambda: True)
    kept(units, 3 * ROWS_PER_WRITE + 1)
    assert [len(rows) for rows in units.written] == [ROWS_PER_WRITE] * 3 + [1]
    assert [row for rows in units.written for row in rows] == list(range(3 * ROWS_PER_WRITE + 1))


def test_a_transaction_has_an_end_for_the_sake_of_other_processes() -> None:
    units = Counted(lambda: False)
    kept(units, 3 * _AT_ONCE)
    assert [len(rows) for rows in units.written] == [_AT_ONCE] * 3


def test_what_was_written_stays_when_it_is_told_to_end() -> None:
    answers = iter([False, False, True])
    units = Counted(lambda: False)
    with pytest.raises(PullStopped):
        kept(units, _AT_ONCE, lambda: next(answers, True))
    assert units.written == [list(range(2 * ROWS_PER_WRITE))]


def test_of_nothing_nothing_is_written() -> None:
    units = Counted(lambda: False)
    kept(units, 0)
    assert units.written == []
