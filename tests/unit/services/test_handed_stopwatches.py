"""A stopwatch that went to another computer is booked once, whoever goes on with it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from stopwatch.domain.entry import Grouping, ShownState, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.spans import Span
from stopwatch.services.observing import Observing
from stopwatch.services.timing import Start
from tests.support.machine import FakeClock
from tests.support.sides import DRAFT, READY, Side, row_of


def run(on: Side, minutes: int) -> None:
    """Let the stopwatch of the first ticket run for a while."""
    on.timing.start(Start(on.targets[0]))
    pass_on(on, minutes)
    on.timing.pause()


def pass_on(on: Side, minutes: int) -> None:
    assert isinstance(on.tools.clock, FakeClock)
    on.tools.clock.pass_ms(minutes * MINUTE_MS)


def stop(on: Side) -> tuple[TimeEntry, ...]:
    """Stop what is open."""
    (watch,) = on.timing.desk().stopwatches
    return on.timing.stop(watch.id, READY)


def take_back(on: Side) -> None:
    on.giving.take_back(on.giving.all()[-1].id)


def told(entries: tuple[TimeEntry, ...]) -> list[tuple[EntryId, int]]:
    return [(one.id, one.piece.worked_ms // MINUTE_MS) for one in entries]


def on_both(here: Side, there: Side) -> bytes:
    """Let a stopwatch that ran for ten minutes be on both computers."""
    run(here, 10)
    file = here.give()
    there.taking.take(file)
    take_back(here)
    return file


def test_what_it_ran_before_is_the_same_entry_on_both(here: Side, there: Side) -> None:
    on_both(here, there)
    run(here, 5)
    run(there, 7)
    ours, theirs = told(stop(here)), told(stop(there))
    assert ours[0] == theirs[0]
    assert [[ms for _key, ms in one] for one in (ours, theirs)] == [[10, 5], [10, 7]]
    assert ours[1][0] != theirs[1][0]


def test_that_entry_is_looked_for_before_it_is_sent_and_what_followed_is_not(
    here: Side, there: Side
) -> None:
    on_both(here, there)
    run(there, 7)
    for on in (here, there):
        kept = [one.id for one in stop(on)]
        items = [one.item for one in on.entries.shown(kept)]
        assert [it is not None and it.may_have_left for it in items] == [True, False][: len(kept)]


def test_it_is_neither_split_nor_joined_before_it_arrived(here: Side, there: Side) -> None:
    run(here, 10)
    there.taking.take(here.give())
    (watch,) = there.timing.desk().stopwatches
    (draft,) = there.timing.stop(watch.id, DRAFT)
    with pytest.raises(Refused, match="handed over"):
        there.days.split(draft.id, draft.piece.started_at + MINUTE_MS)


def test_over_midnight_each_day_is_the_same_entry_on_both(here: Side, there: Side) -> None:
    pass_on(here, 10 * 60 + 50)
    run(here, 30)
    there.taking.take(here.give())
    take_back(here)
    ours, theirs = told(stop(here)), told(stop(there))
    assert [ms for _key, ms in ours] == [10, 20]
    assert ours == theirs


def test_it_is_the_same_entry_where_the_other_computer_makes_one_of_each_run(
    here: Side, there: Side
) -> None:
    run(here, 10)
    pass_on(here, 5)
    run(here, 10)
    with there.tools.units.write() as unit:
        unit.accounts.put(replace(unit.accounts.current(), grouping=Grouping.SEGMENT))
    there.taking.take(here.give())
    take_back(here)
    assert told(stop(here)) == told(stop(there))


def test_stopped_again_after_an_undo_it_is_the_same_entry(here: Side, there: Side) -> None:
    on_both(here, there)
    first = told(stop(there))
    there.undo.undo()
    run(there, 3)
    again = told(stop(there))
    assert again[0] == first[0] == told(stop(here))[0]
    assert [ms for _key, ms in again] == [10, 3]


def test_discarded_and_booked_after_all_it_is_the_same_entry(here: Side, there: Side) -> None:
    on_both(here, there)
    (watch,) = there.timing.desk().stopwatches
    there.timing.discard(watch.id)
    there.days.rebook(watch.id, Span(0, there.tools.now_ms()))
    (booked,) = there.entries.of_days("2000-01-01", "2100-01-01")
    assert told((booked.entry,)) == told(stop(here))


def test_it_goes_on_to_a_third_and_comes_home(here: Side, there: Side) -> None:
    on_both(here, there)
    run(there, 7)
    here.taking.take(there.give())
    lengths = [one.elapsed_ms(0) // MINUTE_MS for one in here.timing.desk().stopwatches]
    assert sorted(lengths) == [7, 10], "what was here already came once"
    take_back(there)
    theirs = told(stop(there))
    assert [ms for _key, ms in theirs] == [10, 7]
    ours = [
        pair for one in here.timing.desk().stopwatches for pair in told(here.timing.stop(one.id))
    ]
    assert sorted(ours) == sorted(theirs)


def test_what_comes_as_an_entry_is_not_booked_once_more_with_its_stopwatch(
    here: Side, there: Side
) -> None:
    on_both(here, there)
    run(there, 7)
    stop(here)
    done = there.taking.take(here.give())
    assert (done.waiting, done.stopwatches) == (1, 0)
    (watch,) = there.timing.desk().stopwatches
    assert [ms for _key, ms in told(there.timing.stop(watch.id, READY))] == [7]


def test_where_all_of_it_came_as_an_entry_nothing_is_left_to_book(here: Side, there: Side) -> None:
    on_both(here, there)
    stop(here)
    there.taking.take(here.give())
    (nothing,) = stop(there)
    assert nothing.piece.worked_ms == 0
    assert there.states().count(ShownState.WAITING) == 1


def test_a_stopwatch_does_not_come_where_its_entry_is(here: Side, there: Side) -> None:
    file = on_both(here, there)
    stop(there)
    here.taking.take(there.give())
    again = {**json.loads(file), "id": "another"}
    done = here.taking.take(json.dumps(again).encode())
    assert (done.stopwatches, done.known) == (0, 1)


def test_what_was_discarded_here_stays_when_it_comes_with_other_runs(
    here: Side, there: Side
) -> None:
    file = on_both(here, there)
    run(here, 5)
    (watch,) = here.timing.desk().stopwatches
    here.timing.discard(watch.id)
    here.taking.take(json.dumps({**json.loads(file), "id": "another"}).encode())
    here.days.rebook(watch.id, Span(here.tools.now_ms() - 5 * MINUTE_MS, here.tools.now_ms()))
    assert [ms for _key, ms in told(stop(here))] == [10]


# ---------------------------------------------------------------------- what becomes of it is told
def arrive(on: Side, at: Side, *entries: TimeEntry) -> None:
    """Let a computer see in the PSA what another one sent."""
    rows = [row_of(on, one.id, number) for number, one in enumerate(entries, start=7)]
    Observing(at.tools).rows(at.account, rows)


def test_it_is_with_the_other_computer_until_autotask_has_its_time(here: Side, there: Side) -> None:
    pass_on(here, 10 * 60 + 50)
    run(here, 30)  # over midnight
    there.taking.take(here.give())
    run(there, 7)
    first, second, _later = stop(there)
    (watch,) = here.giving.all()[0].stopwatches
    arrive(there, here, first)
    assert here.giving.all()[0].stopwatches == (watch,), "the other day is still to come"
    arrive(there, here, first, second)
    assert (here.giving.all()[0].stopwatches, here.giving.all()[0].arrived) == ((), (watch,))
    take_back(here)
    assert here.timing.desk().stopwatches == ()
    with pytest.raises(Refused, match="handed over to another computer"):
        here.days.rebook(watch, Span(0, here.tools.now_ms()))


def test_what_arrived_and_comes_home_is_at_home(here: Side, there: Side) -> None:
    file = on_both(here, there)
    there.giving.give(lambda _text: None)
    arrive(here, there, *stop(here))
    assert there.giving.all()[0].arrived
    there.taking.take(json.dumps({**json.loads(file), "id": "another"}).encode())
    assert there.giving.all()[0].arrived == ()


def test_one_that_never_ran_stays_with_the_other_computer(here: Side, there: Side) -> None:
    here.timing.start(Start(here.targets[0]))
    there.taking.take(here.give())
    run(there, 5)
    arrive(there, here, *stop(there))
    assert len(here.giving.all()[0].stopwatches) == 1
