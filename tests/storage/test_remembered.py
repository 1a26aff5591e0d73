"""What was read is not read again before somebody writes, and then it is, whoever that was."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress

import pytest

from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.services.bus import Bus
from stopwatch.services.overview import Overviews
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from stopwatch.storage.opening import Store, open_store
from tests.support.at_work import tools, verbs
from tests.support.machine import FakeClock, FakeDoorbell
from tests.support.statements import overheard
from tests.support.units import connected, facts, ticket


class BoomError(Exception):
    """Something that goes wrong inside a block."""


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def at_work(store: Store, clock: FakeClock) -> Tools:
    return tools(store, clock, first_id=10_000)


@pytest.fixture
def timing(store: Store, clock: FakeClock) -> Timing:
    return verbs(store, clock)


@pytest.fixture
def target(store: Store) -> TargetId:
    with store.units.write() as unit:
        return ticket(unit, connected(unit), 1)


def asked(read: Callable[[], object]) -> int:
    """Return how many statements something takes besides the frame of a transaction."""
    found: list[str] = []
    with overheard(lambda text, _values: found.append(text)):
        read()
    return sum(text.startswith("SELECT") for text in found)


def test_a_second_look_asks_nothing_and_a_deed_lets_ask_again(
    at_work: Tools, timing: Timing, target: TargetId
) -> None:
    overviews = Overviews(at_work)
    assert asked(overviews.now)
    assert not asked(overviews.now)
    timing.start(Start(target))
    assert len(overviews.now().desk.running) == 1
    assert not asked(overviews.now)


def test_what_is_remembered_goes_on_with_the_clock(
    at_work: Tools, timing: Timing, target: TargetId, clock: FakeClock
) -> None:
    overviews = Overviews(at_work)
    timing.start(Start(target))
    assert overviews.now().worked_ms == 0
    clock.pass_ms(5 * MINUTE_MS)
    assert overviews.now().worked_ms == 5 * MINUTE_MS
    clock.pass_ms(24 * HOUR_MS)
    later = overviews.now()
    assert later.worked_ms < 24 * HOUR_MS, "of another day only what was worked on it"
    clock.jump_ms(-HOUR_MS)
    assert (
        overviews.now().desk.running[0].elapsed_ms(clock.now_ms()) == 24 * HOUR_MS + 5 * MINUTE_MS
    )


def test_another_process_is_heard(
    store: Store, at_work: Tools, target: TargetId, clock: FakeClock
) -> None:
    overviews = Overviews(at_work)
    assert not overviews.now().desk.running
    other = open_store(store.path, Bus(), FakeDoorbell())
    verbs(other, clock).start(Start(target))
    other.close()
    assert len(overviews.now().desk.running) == 1


def test_what_was_taken_back_is_not_remembered(
    store: Store, at_work: Tools, timing: Timing, target: TargetId
) -> None:
    watch = timing.start(Start(target))
    with suppress(BoomError), store.units.write() as unit:
        before = unit.timekeeping.desk(watch.account_id)
        unit.timekeeping.save([before.pause(before.running[0], at_work.now_ms())])
        assert not unit.timekeeping.desk(watch.account_id).running
        raise BoomError
    assert timing.desk().running == (watch,)
    with store.units.read() as unit:
        assert unit.timekeeping.desk(watch.account_id).running == (watch,)


def test_after_a_deed_only_what_it_changed_is_made_anew(
    store: Store, timing: Timing, target: TargetId
) -> None:
    quiet = timing.start(Start(target))
    other = timing.start(Start(alongside=True))
    with store.units.read() as unit:
        before = {one.id: one for one in unit.timekeeping.desk(quiet.account_id).stopwatches}
    timing.pause(other.id)
    with store.units.read() as unit:
        after = {one.id: one for one in unit.timekeeping.desk(quiet.account_id).stopwatches}
        assert after[other.id] == unit.timekeeping.get(other.id)
    assert after[other.id] != before[other.id]
    assert after[quiet.id] is before[quiet.id]


def test_the_next_letter_reads_only_tickets_that_the_last_one_did_not_find(store: Store) -> None:
    with store.units.write() as unit:
        account = connected(unit)
        listed = (facts(1, "Printer prints"), facts(2, "Printing"), facts(3, "Praise"))
        unit.tickets.upsert(account.id, listed)
    read: list[object] = []

    def hear(text: str, values: Sequence[object]) -> None:
        if text.startswith("SELECT ticket.id, ticket.account_id"):
            read.extend(json.loads(one) for one in map(str, values) if one.startswith("["))

    def titles(query: str) -> set[str]:
        read.clear()
        with overheard(hear), store.units.read() as unit:
            return {one.title for one in unit.tickets.search(account.id, query, 9)}

    assert titles("prin") == {"Printer prints", "Printing"}
    assert read
    assert titles("print") == {"Printer prints", "Printing"}
    assert not read
    assert titles("pr") == {"Printer prints", "Printing", "Praise"}
    assert [len(keys) for keys in read if isinstance(keys, list)] == [1]
    with store.units.write() as unit:
        unit.tickets.upsert(account.id, [facts(2, "Printing again")])
    assert titles("print") == {"Printer prints", "Printing again"}
