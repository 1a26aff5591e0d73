"""The sync thread: it works when kicked, survives faults, and ends when told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import cast

import pytest

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.instants import HOUR_MS
from stopwatch.services.sync import Sync
from stopwatch.services.sync_report import SyncReport
from stopwatch.sync import runner as runner_module
from stopwatch.sync.runner import Runner
from tests.support.guards import LogGuard
from tests.support.machine import FakeClock

PATIENCE_S = 10
NOBODY = "nobody to sync for"


@dataclass
class Cycles:
    """Stands in for `Sync`: what each cycle does is planned, and what was asked is kept."""

    plans: list[Exception] = field(default_factory=list)
    asked: list[bool] = field(default_factory=list)
    kicked: list[bool] = field(default_factory=list)
    freshened: int = 0
    is_closed: bool = False
    next_at: int | None = None
    is_deaf: bool = False
    ended: SimpleQueue[str] = field(default_factory=SimpleQueue)
    """What became of each cycle: empty, or what the user is told."""

    def cycle(
        self, _stop: Callable[[], bool], *, flush: bool, everything: bool, fresh_tickets: bool,
        is_kicked: bool,
    ) -> SyncReport:  # fmt: skip
        assert flush is everything
        self.freshened += fresh_tickets
        self.asked.append(flush)
        self.kicked.append(is_kicked)
        if self.plans:
            raise self.plans.pop(0)
        self.ended.put("")
        return SyncReport(sent=1, next_at=self.next_at)

    def failed(self, message: str) -> None:
        self.ended.put(message)
        if self.is_deaf:
            raise AssertionError("a window that cannot show it")

    def close(self) -> None:
        self.is_closed = True

    def next_end(self) -> str:
        """Wait until a cycle has ended."""
        return self.ended.get(timeout=PATIENCE_S)


@contextmanager
def running(cycles: Cycles, unfound: Sequence[Exception | None] = ()) -> Iterator[Runner]:
    """Run a thread over planned cycles; what `unfound` holds comes before there are any.

    None is a look that finds nobody to sync for.
    """
    missing = list(unfound)

    def find() -> Sync | None:
        if not missing:
            return cast("Sync", cycles)
        found = missing.pop(0)
        if found is not None:
            raise found
        cycles.ended.put(NOBODY)
        return None

    runner = Runner(find, FakeClock(), cycles.failed)
    runner.start()
    try:
        yield runner
    finally:
        assert runner.close(PATIENCE_S)


def test_it_begins_with_a_look_and_works_again_when_kicked() -> None:
    cycles = Cycles()
    with running(cycles) as runner:
        assert cycles.next_end() == ""
        runner.kick(flush=True)
        assert cycles.next_end() == ""
    assert cycles.asked == [False, True]
    assert cycles.is_closed


def test_fresh_tickets_are_asked_for_once() -> None:
    cycles = Cycles()
    with running(cycles) as runner:
        assert cycles.next_end() == ""
        for ask in (runner.freshen, runner.kick):
            ask()
            assert cycles.next_end() == ""
    assert cycles.freshened == 1


def test_a_disk_in_the_way_is_told_and_tried_again_later() -> None:
    cycles = Cycles([Unavailable("The disk is full.")])
    with running(cycles) as runner:
        assert cycles.next_end() == "The disk is full."
        runner.kick()
        assert cycles.next_end() == ""


def test_a_fault_is_told_and_does_not_end_the_thread(expected_log: LogGuard) -> None:
    expected_log.add("a sync ended with a fault")
    cycles = Cycles([ZeroDivisionError()])
    with running(cycles) as runner:
        assert cycles.next_end().startswith("Your time is safe.")
        runner.kick()
        assert cycles.next_end() == ""


def test_whoever_cannot_show_what_ended_a_sync_does_not_end_the_thread(
    expected_log: LogGuard,
) -> None:
    expected_log.add("a sync ended with a fault")
    expected_log.add("nobody was told why a sync ended")
    cycles = Cycles([Unavailable("The disk is full."), ZeroDivisionError()], is_deaf=True)
    with running(cycles) as runner:
        for told in ("The disk is full.", "Your time is safe."):
            assert cycles.next_end().startswith(told)
            runner.kick()
        assert cycles.next_end() == ""
    assert cycles.is_closed


def test_it_looks_again_for_what_syncs_where_that_could_not_be_made(
    expected_log: LogGuard,
) -> None:
    expected_log.add("a sync ended with a fault")
    cycles = Cycles()
    trouble = [Unavailable("The disk is full."), ImportError("half an installation")]
    with running(cycles, trouble) as runner:
        assert cycles.next_end() == "The disk is full."
        runner.kick(flush=True)
        assert cycles.next_end().startswith("Your time is safe.")
        runner.kick()
        assert cycles.next_end() == ""
    assert cycles.asked == [True], "what was asked for meanwhile is not forgotten"


def test_it_sleeps_until_there_is_somebody_to_sync_for() -> None:
    cycles = Cycles()
    with running(cycles, [None, None]) as runner:
        assert cycles.next_end() == NOBODY
        runner.kick(flush=True)
        assert cycles.next_end() == NOBODY
        with pytest.raises(Empty):
            cycles.ended.get(timeout=0.1)
        runner.kick()
        assert cycles.next_end() == ""
    assert cycles.asked == [False], "what was asked for when nobody was there is not done later"
    assert cycles.is_closed


def test_it_ends_where_there_is_nothing_that_syncs() -> None:
    cycles = Cycles()
    with running(cycles, [Unavailable("The disk is full.")]):
        assert cycles.next_end() == "The disk is full."
    assert not cycles.is_closed


def test_a_clock_that_was_set_back_does_not_let_it_oversleep(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(runner_module, "_LONGEST_SLEEP_MS", 20)
    cycles = Cycles(next_at=FakeClock().now_ms() + 3 * HOUR_MS)  # as it looks after a set-back
    with running(cycles):
        for _round in range(3):
            assert cycles.next_end() == ""
    assert cycles.kicked[:3] == [True, False, False]  # nobody waits for the others
