"""Named stories about problems, told in verbs like all the others."""

from __future__ import annotations

from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.outbox import OutboxItem
from stopwatch.services.booking import Wishes
from stopwatch.services.resolving import Resolution
from stopwatch.services.timing import Start
from tests.stateful.scenarios import (
    SUMMARY,
    Verb,
    back_up,
    eleven_minutes,
    offline,
    one_minute,
    put_back,
    stop,
    sync,
    sync_late,
    sync_lost_after,
    sync_lost_before,
    sync_refused,
    undo,
)
from tests.stateful.world import World


def make(world: World) -> None:
    world.computer.grouping.create("One cause", world.computer.targets[:2])


def make_of_one(world: World) -> None:
    first, second, *_rest = world.computer.targets
    world.computer.grouping.create("", [second], from_id=first)


def hang(world: World) -> None:
    world.computer.grouping.link(_problem(world), world.computer.targets[:2])


def take_off(world: World) -> None:
    world.computer.grouping.unlink(world.computer.targets[:1])


def work_on_it(world: World) -> None:
    world.computer.timing.start(Start(_problem(world)))


def add_on_it(world: World) -> None:
    now = world.clock.now_ms()
    span = now - 60_000, now
    world.computer.entries.add(_problem(world), *span, Wishes(summary=SUMMARY))


def resolve(world: World) -> None:
    problem = _problem(world)
    plan = world.computer.resolving.proposed(problem)
    keys = [problem, *(one.id for one in plan.open_incidents)]
    chosen = [Resolution(key, "Complete", "It is over.") for key in keys]
    world.computer.resolving.resolve(problem, chosen)


def link_change(world: World) -> None:
    world.computer.grouping.link_change(_change(world), _problem(world))


def unlink_change(world: World) -> None:
    world.computer.grouping.unlink_change(_change(world), _problem(world))


def colleague_hangs(world: World) -> None:
    """Under the other problem."""
    held = world.psa.held_tickets[1]
    world.psa.hang_elsewhere(held, world.problem_ids[-1])


def insist(world: World) -> None:
    for item in _needing(world):
        world.computer.wishes.retry(item.id)


def give_in(world: World) -> None:
    for item in _needing(world):
        world.computer.wishes.drop(item.id)


def _needing(world: World) -> list[OutboxItem]:
    world.read_screen()
    found = [item for item in world.computer.unsettled() if item.attention is not None]
    if not found:
        raise Refused("nothing needs anybody")
    return found


def _change(world: World) -> TargetId:
    change = world.computer.target(world.change_id)
    if change is None:
        raise Refused("the change request has not come")
    return change


def _problem(world: World) -> TargetId:
    """Return the problem made last, else the first one that the PSA has."""
    world.read_screen()
    found = [one.ticket for one in world.computer.problems.all()]
    made = [one for one in found if one.facts.remote_id not in world.problem_ids]
    if not found:
        raise Refused("there is no problem")
    return (made or sorted(found, key=lambda one: one.facts.remote_id))[0].id


_BEGIN: tuple[Verb, ...] = (eleven_minutes, sync)  # until the problems there have been pulled

PROBLEM_SCENARIOS: dict[str, tuple[Verb, ...]] = {
    "made and sent": (*_BEGIN, make, eleven_minutes, sync, sync),
    "made offline with time on it": (
        *_BEGIN, offline, make, work_on_it, eleven_minutes, stop, offline, sync, sync, sync,
    ),
    "made, and no answer came": (
        *_BEGIN, make, sync_lost_after, one_minute, sync, one_minute, sync, sync,
    ),
    "made, and it never arrived": (
        *_BEGIN, make, sync_lost_before, one_minute, sync, eleven_minutes, sync, sync,
    ),
    "made late": (*_BEGIN, make, sync_late, one_minute, sync, eleven_minutes, sync, sync),
    "refused, with time on it": (*_BEGIN, make, add_on_it, sync_refused, insist, sync, sync),
    "refused and given up": (*_BEGIN, make, sync_refused, give_in, sync),
    "made and undone": (*_BEGIN, make, undo, sync),
    "made of a ticket": (*_BEGIN, make_of_one, eleven_minutes, sync, undo, sync),
    "hung and sent": (*_BEGIN, hang, eleven_minutes, sync, take_off, eleven_minutes, sync),
    "hung, lost and sent again": (*_BEGIN, hang, sync_lost_before, one_minute, sync),
    "hung, and undone when it had arrived": (*_BEGIN, hang, eleven_minutes, sync, undo, sync),
    "hung elsewhere meanwhile, and insisted": (
        *_BEGIN, hang, colleague_hangs, eleven_minutes, sync, insist, sync,
    ),
    "hung elsewhere meanwhile, and given in": (
        *_BEGIN, hang, colleague_hangs, eleven_minutes, sync, give_in, sync,
    ),
    "resolved after its time": (
        *_BEGIN, hang, eleven_minutes, sync, add_on_it, resolve, eleven_minutes, sync, sync, undo,
        sync,
    ),
    "a change linked and taken off": (
        *_BEGIN, link_change, sync_lost_after, one_minute, sync, unlink_change, eleven_minutes,
        sync,
    ),
    "a copy put back that knows the problem only as a wish": (
        *_BEGIN, make, back_up, eleven_minutes, sync, put_back, eleven_minutes, sync, sync,
    ),
}  # fmt: skip
