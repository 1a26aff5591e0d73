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


def test_a_back_dated_start_counts_from_then_on(computer: Computer, clock: FakeClock) -> None:
    ago = clock.now_ms() - 10 * MINUTE_MS
    computer.timing.start(Start(computer.targets[0], at_ms=ago))
    clock.jump_ms(-HOUR_MS)
    clock.pass_ms(5 * MINUTE_MS)
    (entry,) = computer.timing.stop(None, _DONE)
    assert entry.piece.worked_ms == 15 * MINUTE_MS


def test_the_tray_has_nothing_to_ask(computer: Computer, clock: FakeClock) -> None:
    heart = Recovery(computer.tools)
    heart.begin()
    computer.timing.start(Start(computer.targets[0]))
    clock.pass_ms(30 * MINUTE_MS)
    heart.beat()
    clock.jump_ms(-HOUR_MS)
    heart.beat()
    assert heart.pending() == ()
    with computer.store.units.read() as unit:
        (watch,) = unit.timekeeping.desk(unit.accounts.current().id).running
    assert watch.elapsed_ms(clock.now_ms()) == 30 * MINUTE_MS, "written down, too"


def test_an_absence_that_was_cut_out_stays_out(computer: Computer, clock: FakeClock) -> None:
    heart = Recovery(computer.tools)
    heart.begin()
    computer.timing.start(Start(computer.targets[0]))
    clock.pass_ms(30 * MINUTE_MS)
    heart.beat()
    clock.sleep_ms(HOUR_MS)
    heart.beat()
    (absence,) = heart.pending()
    heart.answer(absence.id, AbsenceChoice.CUT)
    clock.jump_ms(-HOUR_MS)
    clock.pass_ms(15 * MINUTE_MS)
    assert sum(one.piece.worked_ms for one in computer.timing.stop(None, _DONE)) == 45 * MINUTE_MS


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
