"""What can happen next on the page of a day: entries are split, joined, moved and filled up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import combinations

from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import MINUTE_MS, SECOND_MS, local_date
from stopwatch.services.day_view import DayView
from stopwatch.services.removals import own_removal
from tests.stateful.world import World

_DAYS_BACK = 2


# ---------------------------------------------------------------- nothing is won or lost by these
def split(world: World) -> None:
    """Cut an entry anywhere; where it cannot be cut, that is refused."""
    entry = _some(world)
    if entry is not None:
        span = entry.piece.ended_at - entry.piece.started_at
        at_ms = entry.piece.started_at + world.dice.randrange(max(1, span))
        at_ms -= at_ms % SECOND_MS
        _exactly(world, lambda: world.computer.days.split(entry.id, at_ms))


def join(world: World) -> None:
    """Join two entries of a ticket and a day, if there are some."""
    world.read_screen()
    pairs = [
        (one.id, other.id)
        for one, other in combinations(_changeable(world), 2)
        if (one.target_id, one.piece.worked_on) == (other.target_id, other.piece.worked_on)
    ]
    if pairs:
        one, other = world.dice.choice(pairs)
        _exactly(world, lambda: world.computer.days.join(one, other))


def move(world: World) -> None:
    entry, target = _some(world), world.dice.choice(world.computer.targets)
    if entry is not None:
        _exactly(world, lambda: world.computer.days.move(entry.id, target))


# ---------------------------------------------------------------- these add or take away
def fill(world: World) -> None:
    """Fill a gap from a side, or book what a stopwatch measured in it."""
    found = [(view.axis.day, gap) for view in _days(world) for gap in view.gaps]
    if not found:
        return
    (day, gap), days = world.dice.choice(found), world.computer.days
    loose = [one for one in gap.unbooked if one.target_id is not None]
    before = booked_ms(world)
    if loose and world.dice.random() < 0.6:
        key = world.dice.choice(loose).stopwatch_id
        world.computer.attempt(lambda: days.rebook(key, gap.span))
    else:
        later = world.dice.random() < 0.5
        at_ms = gap.span.start
        world.computer.attempt(lambda: days.fill(day, at_ms, from_later=later))
    assert booked_ms(world) >= before, "a gap was filled with less than nothing"


def shift(world: World) -> None:
    """Move the end of an entry, and the begin of the one after it."""
    entry = _some(world)
    if entry is None:
        return
    after = [one.id for one in _changeable(world) if one.piece.started_at >= entry.piece.ended_at]
    at_ms = entry.piece.ended_at - world.dice.randrange(1, 20) * MINUTE_MS
    later: EntryId | None = after[0] if after else None
    world.computer.attempt(lambda: world.computer.days.shift(entry.id, later, at_ms))


# ---------------------------------------------------------------- choosing
def booked_ms(world: World) -> int:
    """Return the time of all entries that are neither deleted nor about to be."""
    return sum(one.piece.worked_ms for one in _booked(world))


def _booked(world: World) -> Iterator[TimeEntry]:
    for entry, trail, _known in world.computer.all_entries():
        if entry.phase is not EntryPhase.DELETED and own_removal(trail) is None:
            yield entry


def _changeable(world: World) -> list[TimeEntry]:
    with world.computer.store.units.read() as unit:
        here = unit.accounts.current().id
    found = (one for one in _booked(world) if one.account_id == here)
    return sorted(found, key=lambda one: (one.piece.started_at, one.id))


def _some(world: World) -> TimeEntry | None:
    world.read_screen()
    found = _changeable(world)
    return world.dice.choice(found) if found else None


def _days(world: World) -> list[DayView]:
    world.read_screen()
    today = local_date(world.clock.now_ms(), world.clock.zone_name)
    return [world.computer.days.read(today - timedelta(days=back)) for back in range(_DAYS_BACK)]


def _exactly(world: World, deed: Callable[[], object]) -> None:
    before = booked_ms(world)
    world.computer.attempt(deed)
    assert booked_ms(world) == before, "seconds were lost or made"


OFTEN = (split, join)
SELDOM = (split, join, move, fill, fill, shift)
MEANWHILE = (split, join, move)
