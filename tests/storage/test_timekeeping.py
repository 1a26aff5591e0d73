"""Stopwatches on disk: what is saved is read, and what is taken back is voided, never erased."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.desk import Change
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, StopwatchId, TargetId
from stopwatch.domain.stopwatch import Note, Stopwatch
from stopwatch.services.timing import Start, Timing
from stopwatch.services.undo import Undo
from stopwatch.storage.opening import Store
from tests.support.at_work import tools, verbs
from tests.support.machine import NOON, FakeClock
from tests.support.units import connected, ticket


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def timing(store: Store, clock: FakeClock) -> Timing:
    return verbs(store, clock)


@pytest.fixture
def undo(store: Store, clock: FakeClock) -> Undo:
    return Undo(tools(store, clock, first_id=10_000))


@pytest.fixture
def targets(store: Store) -> tuple[TargetId, ...]:
    with store.units.write() as unit:
        account = connected(unit)
        return tuple(ticket(unit, account, number) for number in (1, 2, 3))


def watch_on_disk(store: Store, key: StopwatchId) -> Stopwatch:
    with store.units.read() as unit:
        found = unit.timekeeping.get(key)
    assert found is not None
    return found


def raw_segments(store: Store) -> list[tuple[int, int | None, int]]:
    rows = store.database.connection().execute(
        "SELECT started_at, ended_at, is_void FROM segment ORDER BY id"
    )
    return [(row[0], row[1], row[2]) for row in rows]


def test_a_start_is_on_the_desk_of_its_account(
    store: Store, timing: Timing, targets: tuple[TargetId, ...]
) -> None:
    started = timing.start(Start(targets[0], note="rang twice", typed="T1"))
    assert timing.desk().stopwatches == (started,)
    assert started.notes == (Note(NOON, "rang twice"),)
    with store.units.read() as unit:
        assert unit.timekeeping.desk(AccountId(1)).stopwatches == ()
        assert unit.timekeeping.get(StopwatchId("none")) is None


def test_switching_closes_the_other_segment_at_the_same_instant(
    store: Store, timing: Timing, clock: FakeClock, targets: tuple[TargetId, ...]
) -> None:
    first = timing.start(Start(targets[0]))
    clock.pass_ms(5_000)
    second = timing.start(Start(targets[1]))
    assert watch_on_disk(store, first.id).last.ended_at == second.last.started_at == NOON + 5_000
    clock.pass_ms(5_000)
    timing.start(Start(targets[0]))
    assert len(watch_on_disk(store, first.id).segments) == 2
    assert [watch.is_running for watch in timing.desk().stopwatches] == [True, False]


def _on(timing: Timing, target_id: TargetId) -> StopwatchId:
    watch = timing.desk().on(target_id)
    assert watch is not None
    return watch.id


def test_undo_brings_back_every_earlier_desk_in_turn(
    timing: Timing, undo: Undo, clock: FakeClock, targets: tuple[TargetId, ...]
) -> None:
    deeds = (
        lambda: timing.start(Start(targets[0])),
        lambda: timing.start(Start(targets[1])),
        lambda: timing.start(Start(targets[0])),
        timing.pause,
        timing.resume,
        lambda: timing.note("looked at it"),
        lambda: timing.start(Start(None, alongside=True, typed="T9")),
        lambda: timing.attach(targets[2]),
        lambda: timing.stop(_on(timing, targets[2])),
        lambda: timing.discard(_on(timing, targets[1])),
    )
    desks = []
    for deed in deeds:
        desks.append(timing.desk())
        clock.pass_ms(60_000)
        deed()
    for desk in reversed(desks):
        undo.undo()
        back = timing.desk()
        assert [replace(one, notes=()) for one in back.stopwatches] == [
            replace(one, notes=()) for one in desk.stopwatches
        ]
    with pytest.raises(Refused, match="nothing to undo"):
        undo.undo()


def test_what_undo_takes_back_stays_on_file_as_void(
    store: Store, timing: Timing, undo: Undo, clock: FakeClock, targets: tuple[TargetId, ...]
) -> None:
    first = timing.start(Start(targets[0]))
    clock.pass_ms(1_000)
    timing.pause()
    clock.pass_ms(1_000)
    timing.resume()
    clock.pass_ms(1_000)
    undo.undo()
    assert raw_segments(store) == [(NOON, NOON + 1_000, 0), (NOON + 2_000, NOON + 2_000, 1)]
    assert len(watch_on_disk(store, first.id).segments) == 1
    undo.undo()
    assert raw_segments(store)[0] == (NOON, None, 0)
    assert watch_on_disk(store, first.id).is_running


def test_undo_is_refused_when_the_stopwatch_moved_on(
    store: Store, timing: Timing, undo: Undo, clock: FakeClock, targets: tuple[TargetId, ...]
) -> None:
    started = timing.start(Start(targets[0]))
    store.database.connection().execute("UPDATE segment SET ended_at = started_at + 5")
    before = watch_on_disk(store, started.id)
    with pytest.raises(Refused, match="moved on"):
        undo.undo()
    assert watch_on_disk(store, started.id) == before


@pytest.mark.parametrize(
    "meddling",
    [
        "UPDATE segment SET ended_at = ended_at - 5 WHERE ended_at IS NOT NULL",
        "UPDATE segment SET started_at = started_at + 5 WHERE ended_at IS NOT NULL",
        "UPDATE segment SET is_void = 1 WHERE ended_at IS NOT NULL",
        "UPDATE segment SET zone = 'Asia/Tokyo' WHERE ended_at IS NOT NULL",
    ],
)
def test_undo_is_refused_when_a_segment_that_the_deed_left_alone_has_changed(
    store: Store,
    timing: Timing,
    undo: Undo,
    clock: FakeClock,
    targets: tuple[TargetId, ...],
    meddling: str,
) -> None:
    started = timing.start(Start(targets[0]))
    clock.pass_ms(1_000)
    timing.pause()
    clock.pass_ms(1_000)
    timing.resume()
    store.database.connection().execute(meddling)
    before = watch_on_disk(store, started.id)
    with pytest.raises(Refused, match="moved on"):
        undo.undo()
    assert watch_on_disk(store, started.id) == before


def test_a_redone_segment_takes_the_place_of_its_void_row(
    store: Store, timing: Timing, undo: Undo, clock: FakeClock, targets: tuple[TargetId, ...]
) -> None:
    timing.start(Start(targets[0]))
    clock.pass_ms(1_000)
    timing.pause()
    resumed = timing.resume()
    undo.undo()
    now = watch_on_disk(store, resumed.id)
    with store.units.write() as unit:
        unit.timekeeping.save([Change(now, resumed)])
    assert watch_on_disk(store, resumed.id) == resumed


def test_between_finds_what_touches_the_span(
    store: Store, timing: Timing, clock: FakeClock, targets: tuple[TargetId, ...]
) -> None:
    first = timing.start(Start(targets[0]))
    clock.pass_ms(1_000)
    second = timing.start(Start(targets[1]))
    timing.discard(first.id)
    account = second.account_id

    def found(from_ms: int, to_ms: int) -> set[StopwatchId]:
        with store.units.read() as unit:
            return {one.id for one in unit.timekeeping.between(account, from_ms, to_ms)}

    assert found(NOON, NOON + 1) == {first.id}
    assert found(NOON - 5, NOON) == set()
    assert found(NOON + 1_000, NOON + 1_001) == {second.id}
    assert found(NOON + 999, NOON + 1_001) == {first.id, second.id}
    assert found(NOON + 999_999, NOON + 9_999_999) == {second.id}


def test_segments_stand_in_the_order_of_their_times_however_they_are_stored(
    store: Store, timing: Timing, clock: FakeClock, targets: tuple[TargetId, ...]
) -> None:
    watch = timing.start(Start(targets[0]))
    for act in (timing.pause, timing.resume, timing.pause, timing.resume, timing.pause):
        clock.pass_ms(1_000)
        act()
    row, moved = "stopwatch_id = ? AND started_at = ?", "started_at = ?, ended_at = ?"
    raw = store.database.connection()
    with raw:  # the first one is now the last
        raw.execute(
            f"UPDATE segment SET {moved} WHERE {row}",
            (NOON + 8_000, NOON + 9_000, watch.id, NOON),
        )
        raw.execute("DROP INDEX segment_stopwatch")
    spans = [(NOON + begin, NOON + begin + 1_000) for begin in (2_000, 4_000, 8_000)]
    told = [(one.started_at, one.ended_at) for one in watch_on_disk(store, watch.id).segments]
    assert told == spans
