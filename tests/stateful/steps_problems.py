"""What can happen next with problems: hung, made, resolved, here and by other people."""

from __future__ import annotations

from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.ids import TargetId
from stopwatch.domain.outbox import ItemState
from stopwatch.services.resolving import Resolution
from stopwatch.services.timing import Start
from tests.stateful.world import World


# ---------------------------------------------------------------- at the computer
def hang(world: World) -> None:
    problem, tickets = _some_problem(world), _some_targets(world)
    if problem is not None:
        world.computer.attempt(lambda: world.computer.grouping.link(problem, tickets))


def take_off(world: World) -> None:
    tickets = _some_targets(world)
    world.computer.attempt(lambda: world.computer.grouping.unlink(tickets))


def make_problem(world: World) -> None:
    first, *rest = _some_targets(world)
    title, grouping = f"Cause {world.dice.randrange(1000)}", world.computer.grouping
    if world.dice.random() < 0.2:
        world.computer.attempt(lambda: grouping.create(title, rest, from_id=first))
    else:
        world.computer.attempt(lambda: grouping.create(title, [first, *rest]))


def work_on_problem(world: World) -> None:
    problem = _some_problem(world)
    if problem is not None:
        world.computer.attempt(lambda: world.computer.timing.start(Start(problem)))


def allocate(world: World) -> None:
    drafts = [
        one.id
        for one, _trail, _known in world.computer.all_entries()
        if one.phase in {EntryPhase.DRAFT, EntryPhase.SUBMITTED} and one.remote_id is None
    ]
    if drafts:
        key, over = world.dice.choice(drafts), [*_some_targets(world), *_some_other_work(world)]
        before = world.computer.entered_ms()
        world.computer.attempt(lambda: world.computer.allocating.allocate(key, over))
        assert world.computer.entered_ms() == before, "seconds were lost between the shares"


def resolve(world: World) -> None:
    problem = _some_problem(world)
    if problem is None:
        return
    plan = world.computer.resolving.proposed(problem)
    also = [one.id for one in plan.open_incidents if world.dice.random() < 0.7]
    text = f"Ended {world.dice.randrange(1000)}."
    chosen = [Resolution(key, "Complete", text) for key in (problem, *also)]
    world.computer.attempt(lambda: world.computer.resolving.resolve(problem, chosen))


def link_change(world: World) -> None:
    change, problem = world.computer.target(world.change_id), _some_problem(world)
    if change is None or problem is None:
        return
    grouping = world.computer.grouping
    verb = world.dice.choice([grouping.link_change, grouping.link_change, grouping.unlink_change])
    world.computer.attempt(lambda: verb(change, problem))


def decide_wish(world: World) -> None:
    """Try a wish again, or give it up."""
    world.read_screen()
    wishes = [
        one
        for one in world.computer.unsettled()
        if not one.is_entrys and one.state is not ItemState.SENDING
    ]
    if wishes:
        item, own = world.dice.choice(wishes), world.computer.wishes
        world.computer.use(item.account_id)
        verb = world.dice.choice([own.retry, own.drop])
        world.computer.attempt(lambda: verb(item.id))


# ---------------------------------------------------------------- other people
def hang_elsewhere(world: World) -> None:
    world.some_psa().rehang_elsewhere()


def complete_elsewhere(world: World) -> None:
    world.some_psa().complete_elsewhere()


# ---------------------------------------------------------------- choosing
def _some_problem(world: World) -> TargetId | None:
    world.read_screen()
    found = [one.ticket.id for one in world.computer.problems.all()]
    return world.dice.choice(found) if found else None


def _some_other_work(world: World) -> list[TargetId]:
    return [key for key in world.computer.other_work if world.dice.random() < 0.1]


def _some_targets(world: World) -> list[TargetId]:
    world.read_screen()
    return world.dice.sample(world.computer.targets, world.dice.choice([1, 1, 2, 3]))


OFTEN = (hang, hang, take_off, make_problem, work_on_problem)
SELDOM = (
    allocate, resolve, link_change, decide_wish, hang_elsewhere, hang_elsewhere,
    complete_elsewhere,
)  # fmt: skip
MEANWHILE = (hang, make_problem, hang_elsewhere)
