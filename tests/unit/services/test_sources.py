"""Whom the program believes about the user's presence, and what it makes of changes below it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.ids import TargetId
from stopwatch.domain.presence import Observation, Sign
from stopwatch.services.booking import Booking
from stopwatch.services.ports.sources import Facet, Senses, SourceLine, Standing
from stopwatch.services.recovery import Recovery
from stopwatch.services.sources import Sources
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from tests.support.machine import NOON, FakeClock
from tests.support.presence import FakeObserver, FakeSource

AFTER_MS = 300_000


@pytest.fixture
def best() -> FakeSource:
    return FakeSource(name="the best one")


@pytest.fixture
def second() -> FakeSource:
    return FakeSource(name="the second one")


@pytest.fixture
def locks() -> tuple[FakeSource, FakeSource]:
    return FakeSource(Facet.LOCK), FakeSource(Facet.LOCK)


@pytest.fixture
def sleep() -> FakeSource:
    return FakeSource(Facet.SLEEP)


@pytest.fixture
def microphone() -> FakeSource:
    return FakeSource(Facet.CALL)


@pytest.fixture
def senses(
    best: FakeSource, second: FakeSource, locks: tuple[FakeSource, FakeSource],
    sleep: FakeSource, microphone: FakeSource,
) -> Senses:  # fmt: skip
    return Senses((best, second, *locks, sleep, microphone))


@pytest.fixture
def observer() -> FakeObserver:
    return FakeObserver()


@pytest.fixture
def recovery(tools: Tools) -> Recovery:
    made = Recovery(tools)
    made.begin()
    return made


@pytest.fixture
def sources(
    senses: Senses, tools: Tools, observer: FakeObserver, recovery: Recovery
) -> Iterator[Sources]:
    made = Sources(lambda: senses, tools.clock, observer, recovery)
    made.begin(AFTER_MS)
    for source in senses.sources:
        assert isinstance(source, FakeSource)
        assert source.after_ms == AFTER_MS
    yield made
    made.end()


def standings(sources: Sources) -> dict[str, Standing]:
    return {line.source: line.standing for line in sources.describe() if line.facet is Facet.IDLE}


def last_beat_ms(tools: Tools) -> int:
    with tools.units.read() as unit:
        beat = unit.facts.heartbeat()
    assert beat is not None
    return beat.reading.wall_ms


def test_the_best_that_works_is_believed_and_the_others_are_not(
    sources: Sources, best: FakeSource, second: FakeSource, observer: FakeObserver
) -> None:
    second.appear()
    best.appear()
    second.leave(NOON - 2)
    assert observer.seen == []
    best.leave(NOON - 1)
    assert observer.seen == [Observation(Sign.IDLE, NOON - 1)]
    assert standings(sources) == {
        "the best one": Standing.IN_USE,
        "the second one": Standing.SPARE,
    }


def test_what_is_told_twice_is_passed_on_once(best: FakeSource, sources: Sources,
                                              observer: FakeObserver) -> None:  # fmt: skip
    best.appear()
    best.leave(NOON - 5)
    best.leave(NOON - 4)
    best.come_back(NOON)
    best.come_back(NOON + 1)
    assert observer.seen == [Observation(Sign.IDLE, NOON - 5), Observation(Sign.ACTIVE, NOON)]


def test_when_the_best_goes_the_second_knows_what_it_knew(
    sources: Sources, best: FakeSource, second: FakeSource, observer: FakeObserver
) -> None:
    best.appear()
    second.appear()
    second.leave(NOON - 2)
    best.leave(NOON - 1)
    best.vanish()
    assert observer.signs == [Sign.IDLE]
    assert standings(sources)["the second one"] is Standing.IN_USE
    second.come_back(NOON)
    assert observer.signs == [Sign.IDLE, Sign.ACTIVE]


def test_when_the_only_one_goes_nobody_stays_away_for_ever(
    sources: Sources, best: FakeSource, observer: FakeObserver, clock: FakeClock
) -> None:
    best.appear()
    best.leave(NOON - 1)
    clock.pass_ms(7)
    best.vanish()
    assert observer.seen[-1] == Observation(Sign.ACTIVE, NOON + 7)


def test_a_better_one_that_comes_late_is_believed_from_then_on(
    sources: Sources, best: FakeSource, second: FakeSource, observer: FakeObserver
) -> None:
    second.appear()
    second.leave(NOON - 1)
    best.appear()
    assert observer.signs == [Sign.IDLE, Sign.ACTIVE]
    assert standings(sources)["the best one"] is Standing.IN_USE


def test_it_is_locked_while_anybody_says_so(
    sources: Sources, locks: tuple[FakeSource, FakeSource], observer: FakeObserver
) -> None:
    for lock in locks:
        lock.appear()
        lock.leave(NOON)
    locks[0].come_back(NOON + 1)
    assert observer.signs == [Sign.LOCKED]
    locks[1].come_back(NOON + 2)
    assert observer.seen[-1] == Observation(Sign.UNLOCKED, NOON + 2)


def test_before_somebody_is_called_idle_it_is_asked_whether_they_talk(
    sources: Sources, best: FakeSource, microphone: FakeSource, observer: FakeObserver
) -> None:
    best.appear()
    microphone.appear()
    looked = microphone.looked
    best.leave(NOON)
    assert microphone.looked == looked + 1


def test_a_look_asks_only_who_is_believed(
    sources: Sources, best: FakeSource, second: FakeSource, microphone: FakeSource
) -> None:
    best.appear()
    second.appear()
    microphone.appear()
    sources.look()
    assert (best.looked, second.looked, microphone.looked) == (1, 0, 1)


def test_what_the_disk_did_not_take_is_told_again_with_the_next_look(
    sources: Sources, best: FakeSource, observer: FakeObserver
) -> None:
    best.appear()
    observer.is_full = True
    best.leave(NOON - 1)
    observer.is_full = False
    sources.look()
    assert observer.seen == [Observation(Sign.IDLE, NOON - 1)]


def test_before_it_sleeps_the_last_sign_of_life_is_on_disk(
    sources: Sources, sleep: FakeSource, tools: Tools, clock: FakeClock, observer: FakeObserver
) -> None:
    sleep.appear()
    clock.pass_ms(1_000)
    sleep.leave(clock.now_ms())
    assert last_beat_ms(tools) == NOON + 1_000
    assert observer.signs == [Sign.ASLEEP]


def test_sleep_is_seen_by_both_clocks_the_moment_it_wakes(
    sources: Sources, sleep: FakeSource, recovery: Recovery, tools: Tools, clock: FakeClock,
    account: Account, target_id: TargetId,
) -> None:  # fmt: skip
    Timing(tools, Booking(tools)).start(Start(target_id))
    sleep.appear()
    clock.pass_ms(60_000)
    sleep.leave(clock.now_ms())
    clock.sleep_ms(3_600_000)
    sleep.come_back(clock.now_ms())
    [absence] = recovery.pending()
    assert absence.kind == "sleep"
    assert (absence.from_ms, absence.to_ms) == (NOON + 60_000, NOON + 3_660_000)


def test_a_heart_that_beats_is_awake_whatever_was_told(
    sources: Sources, sleep: FakeSource, observer: FakeObserver, clock: FakeClock
) -> None:
    sleep.appear()
    sleep.leave(clock.now_ms())
    clock.pass_ms(3_000)
    sources.look()
    assert observer.signs == [Sign.ASLEEP]
    clock.sleep_ms(3_600_000)
    sources.look()
    assert observer.seen[-1] == Observation(Sign.AWAKE, clock.now_ms())


def test_all_are_told_whether_a_stopwatch_runs(
    sources: Sources, sleep: FakeSource, best: FakeSource
) -> None:
    sources.attend(running=True)
    sources.attend(running=False)
    assert sleep.attended == best.attended == [True, False]


def test_it_says_in_words_what_it_has_and_why_it_has_not_more(
    sources: Sources, best: FakeSource, second: FakeSource
) -> None:
    best.remark = "sees only the left hand"
    best.appear()
    assert sources.describe()[:2] == (
        SourceLine(Facet.IDLE, best.name, Standing.IN_USE, "sees only the left hand"),
        SourceLine(Facet.IDLE, second.name, Standing.AWAY, "it was not asked yet"),
    )


def test_begun_anew_nobody_stays_away_for_ever(
    sources: Sources, best: FakeSource, observer: FakeObserver
) -> None:
    best.appear()
    best.leave(NOON - 1)
    sources.begin(2 * AFTER_MS)
    assert observer.signs == [Sign.IDLE, Sign.ACTIVE]
    assert best.after_ms == 2 * AFTER_MS


def test_who_only_asks_what_there_is_passes_nothing_on(
    sources: Sources, best: FakeSource, observer: FakeObserver
) -> None:
    sources.begin(AFTER_MS, silently=True)
    best.appear()
    best.leave(NOON - 1)
    assert observer.seen == []
    assert sources.is_told(Facet.IDLE)
    assert not sources.is_told(Facet.CALL)


def test_after_the_end_nothing_is_passed_on_and_nothing_is_left(
    sources: Sources, best: FakeSource, observer: FakeObserver
) -> None:
    best.appear()
    sources.end()
    best.leave(NOON)
    assert observer.seen == []
    assert sources.describe() == ()


def test_when_the_session_ends_what_runs_is_asked_about_after_the_next_start(
    sources: Sources, sleep: FakeSource, recovery: Recovery, tools: Tools, clock: FakeClock,
    account: Account, target_id: TargetId,
) -> None:  # fmt: skip
    Timing(tools, Booking(tools)).start(Start(target_id))
    sleep.appear()
    clock.pass_ms(90_000)
    sleep.end_session()
    assert last_beat_ms(tools) == NOON + 90_000
    recovery.end()
    clock.reboot()
    clock.pass_ms(12 * 3_600_000)
    Recovery(tools).begin()
    [absence] = recovery.pending()
    assert absence.kind == "unclean_end"
    assert absence.from_ms == NOON + 90_000


def test_a_session_that_ends_while_nothing_runs_leaves_nothing_to_ask(
    sources: Sources, sleep: FakeSource, recovery: Recovery
) -> None:
    sleep.end_session()
    recovery.end()
    assert not recovery.is_tray_open()


def test_a_shutdown_that_was_called_off_is_forgotten(
    sources: Sources, sleep: FakeSource, recovery: Recovery, tools: Tools, clock: FakeClock,
    account: Account, target_id: TargetId,
) -> None:  # fmt: skip
    Timing(tools, Booking(tools)).start(Start(target_id))
    sleep.end_session()
    clock.pass_ms(600_000)
    recovery.end()
    assert not recovery.is_tray_open()
