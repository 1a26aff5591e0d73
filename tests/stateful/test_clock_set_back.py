"""A clock that is set back while a stopwatch runs costs no time, and nothing is refused for it."""

from __future__ import annotations

import pytest

from stopwatch.domain.absence import AbsenceChoice
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.overview import Overviews
from stopwatch.services.recovery import Recovery
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer
from tests.support.machine import FakeClock

_DONE = Wishes(summary="Replaced the disk.")


@pytest.fixture
def running(computer: Computer, clock: FakeClock) -> Computer:
    """A stopwatch that has run for 45 minutes; after 30 of them the clock was set back an hour."""
    computer.timing.start(Start(computer.targets[0]))
    clock.pass_ms(30 * MINUTE_MS)
    clock.jump_ms(-HOUR_MS)
    clock.pass_ms(15 * MINUTE_MS)
    return computer


def test_all_time_is_booked(running: Computer, clock: FakeClock) -> None:
    (entry,) = running.timing.stop(None, _DONE)
    assert entry.piece.worked_ms == 45 * MINUTE_MS
    assert entry.piece.ended_at == clock.now_ms()


def test_it_is_shown_before_anything_is_done(running: Computer, clock: FakeClock) -> None:
    assert running.timing.desk().running[0].elapsed_ms(clock.now_ms()) == 45 * MINUTE_MS
    assert Overviews(running.tools).now().worked_ms == 45 * MINUTE_MS


def test_another_ticket_can_be_started(running: Computer) -> None:
    running.timing.start(Start(running.targets[1]))
    (paused,) = running.timing.desk().paused
    assert paused.elapsed_ms(0) == 45 * MINUTE_MS


def test_a_paused_one_can_be_resumed(computer: Computer, clock: FakeClock) -> None:
    computer.timing.start(Start(computer.targets[0]))
    clock.pass_ms(30 * MINUTE_MS)
    computer.timing.pause()
    clock.jump_ms(-HOUR_MS)
    computer.timing.resume()
    clock.pass_ms(MINUTE_MS)
    (entry,) = computer.timing.stop(None, _DONE)
    assert entry.piece.worked_ms == 31 * MINUTE_MS


def test_one_that_ran_into_a_time_that_is_gone_again_ends_by_now(
    computer: Computer, clock: FakeClock
) -> None:
    """Found by seed 121,261: the clock went ahead while it ran, and then back behind its start."""
    computer.timing.start(Start(computer.targets[0]))
    clock.jump_ms(5 * HOUR_MS)
    computer.timing.pause()
    clock.jump_ms(-8 * HOUR_MS)
    clock.pass_ms(MINUTE_MS)
    (entry,) = computer.timing.stop(None, _DONE)
    assert entry.piece.worked_ms == 5 * HOUR_MS
    assert entry.piece.ended_at == clock.now_ms()


def test_a_back_dated_start_counts_from_then_on(computer: Computer, clock: FakeClock) -> None:
    ago = clock.now_ms() - 10 * MINUTE_MS
    computer.timing.start(Start(computer.targets[0], at_ms=ago))
    clock.jump_ms(-HOUR_MS)
    clock.pass_ms(5 * MINUTE_MS)
    (entry,) = computer.timing.stop(None, _DONE)
    assert entry.piece.worked_ms == 15 * MINUTE_MS


@pytest.fixture
def heart(computer: Computer, clock: FakeClock) -> Recovery:
    """The tray's heart, after half an hour of work."""
    made = Recovery(computer.tools)
    made.begin()
    computer.timing.start(Start(computer.targets[0]))
    clock.pass_ms(30 * MINUTE_MS)
    made.beat()
    return made


def test_the_tray_has_nothing_to_ask(computer: Computer, clock: FakeClock, heart: Recovery) -> None:
    clock.jump_ms(-HOUR_MS)
    heart.beat()
    assert heart.pending() == ()
    with computer.store.units.read() as unit:
        (watch,) = unit.timekeeping.desk(unit.accounts.current().id).running
    assert watch.elapsed_ms(clock.now_ms()) == 30 * MINUTE_MS, "written down, too"


def test_an_absence_that_was_cut_out_stays_out(
    computer: Computer, clock: FakeClock, heart: Recovery
) -> None:
    clock.sleep_ms(HOUR_MS)
    heart.beat()
    (absence,) = heart.pending()
    heart.answer(absence.id, AbsenceChoice.CUT)
    clock.jump_ms(-HOUR_MS)
    clock.pass_ms(15 * MINUTE_MS)
    assert sum(one.piece.worked_ms for one in computer.timing.stop(None, _DONE)) == 45 * MINUTE_MS


@pytest.fixture
def slept(clock: FakeClock, heart: Recovery) -> Recovery:
    """An hour of work and two hours of sleep; on waking the clock was set back by an hour."""
    clock.pass_ms(30 * MINUTE_MS)
    heart.beat()
    clock.sleep_ms(2 * HOUR_MS)
    clock.jump_ms(-HOUR_MS)
    heart.beat()
    clock.pass_ms(10 * MINUTE_MS)
    return heart


@pytest.mark.parametrize(("choice", "minutes"), [(AbsenceChoice.TRIM, 60), (AbsenceChoice.CUT, 70)])
def test_sleep_is_cut_out_though_the_clock_was_set_back_on_waking(
    computer: Computer, slept: Recovery, choice: AbsenceChoice, minutes: int
) -> None:
    (absence,) = slept.pending()
    slept.answer(absence.id, choice)
    booked = computer.timing.stop(None, _DONE)
    assert sum(one.piece.worked_ms for one in booked) == minutes * MINUTE_MS


@pytest.mark.parametrize(("choice", "minutes"), [(AbsenceChoice.TRIM, 60), (AbsenceChoice.CUT, 90)])
def test_an_open_question_moves_with_its_stopwatch(
    computer: Computer, clock: FakeClock, choice: AbsenceChoice, minutes: int
) -> None:
    heart = Recovery(computer.tools)
    heart.begin()
    computer.timing.start(Start(computer.targets[0]))
    clock.pass_ms(HOUR_MS)
    heart.beat()
    clock.sleep_ms(2 * HOUR_MS)
    heart.beat()
    clock.pass_ms(30 * MINUTE_MS)
    clock.jump_ms(-HOUR_MS)
    (absence,) = heart.pending()
    heart.answer(absence.id, choice)
    booked = computer.timing.stop(None, _DONE)
    assert sum(one.piece.worked_ms for one in booked) == minutes * MINUTE_MS


def test_a_reboot_with_the_clock_set_back_is_asked_about(
    computer: Computer, clock: FakeClock
) -> None:
    Recovery(computer.tools).begin()
    computer.timing.start(Start(computer.targets[0]))
    clock.pass_ms(HOUR_MS)
    Recovery(computer.tools).beat()
    clock.reboot()
    clock.jump_ms(-30 * MINUTE_MS)
    computer.restart()
    heart = Recovery(computer.tools)
    heart.begin()
    assert len(heart.pending()) == 1


def test_only_what_was_measured_by_the_wrong_clock_moves(
    computer: Computer, clock: FakeClock
) -> None:
    begun = clock.now_ms()
    computer.timing.start(Start(computer.targets[0]))
    clock.pass_ms(HOUR_MS)
    computer.timing.pause()
    clock.jump_ms(HOUR_MS)
    computer.timing.resume()
    clock.pass_ms(10 * MINUTE_MS)
    clock.jump_ms(-HOUR_MS)
    computer.timing.stop(None, _DONE)
    with computer.store.units.read() as unit:
        (watch,) = unit.timekeeping.between(unit.accounts.current().id, 0, 2**62)
    runs = [(one.started_at - begun, (one.ended_at or 0) - begun) for one in watch.segments]
    assert runs == [(0, HOUR_MS), (HOUR_MS, HOUR_MS + 10 * MINUTE_MS)]


def test_undo_goes_on_working(running: Computer) -> None:
    running.timing.pause()
    running.undo.undo()
    assert running.timing.desk().running
    running.undo.undo()
    assert running.timing.desk().stopwatches == ()
    assert running.recorded_ms() == 45 * MINUTE_MS, "an undone start stays on file"


def test_a_small_step_back_leaves_a_stopwatch_that_can_be_stopped(
    computer: Computer, clock: FakeClock
) -> None:
    computer.timing.start(Start(computer.targets[0]))
    clock.jump_ms(-1_500)
    computer.timing.pause()
    computer.timing.resume()
    clock.pass_ms(5 * MINUTE_MS)
    computer.timing.pause()
    assert computer.timing.desk().running == ()
    (entry,) = computer.timing.stop(None, _DONE)
    assert entry.piece.worked_ms == 5 * MINUTE_MS


def test_the_first_deed_after_a_reboot_ties_it_to_the_new_clock(
    computer: Computer, clock: FakeClock
) -> None:
    computer.timing.start(Start(computer.targets[0]))
    clock.pass_ms(30 * MINUTE_MS)
    clock.reboot()
    computer.restart()
    computer.timing.note("Back again.")
    clock.jump_ms(-HOUR_MS)
    clock.pass_ms(15 * MINUTE_MS)
    assert computer.timing.stop(None, _DONE)[0].piece.worked_ms == 45 * MINUTE_MS


def test_after_a_reboot_only_the_wall_clock_is_left(running: Computer, clock: FakeClock) -> None:
    clock.reboot()
    clock.pass_ms(MINUTE_MS)
    running.restart()
    (entry,) = running.timing.stop(None, Wishes(draft=True))
    assert entry.piece.worked_ms == 0, "nobody can tell"
