"""What can happen next in a morning; the dice choose."""

from __future__ import annotations

from collections.abc import Callable

from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.timing import Start
from tests.stateful import steps_absences, steps_days, steps_numbers, steps_problems
from tests.stateful.bad_disk import failing_disk
from tests.stateful.crashing import tear_log
from tests.stateful.world import World
from tests.support.units import ME

Step = Callable[[World], None]


def take(world: World, among: tuple[Step, ...] | None = None) -> str:
    """Do one thing that could happen next and return its name; a refusal is an answer too."""
    step = world.dice.choice(among or STEPS)
    world.told.append(step.__name__)
    try:
        step(world)
    except (Refused, Unavailable) as no:
        world.told.append(f"  refused: {no.message}")
    return step.__name__


# ---------------------------------------------------------------- at the computer
def start(world: World) -> None:
    work = [*world.computer.targets, *world.computer.other_work, None]
    target: TargetId | None = world.dice.choice(work)
    alongside = world.dice.random() < 0.2
    world.computer.attempt(lambda: world.computer.timing.start(Start(target, alongside=alongside)))


def start_on_new_ticket(world: World) -> None:
    own = world.computer.new_tickets
    company = world.dice.choice(own.companies() or ("",))
    title = f"On the phone {world.dice.randrange(1000)}"
    world.computer.attempt(lambda: own.start(title, company, Start(None)))


def pause(world: World) -> None:
    world.computer.attempt(world.computer.timing.pause)


def stop(world: World) -> None:
    watch = world.dice.choice(world.computer.timing.desk().stopwatches or [None])
    if watch is not None:
        wishes = Wishes(summary="Done", draft=world.dice.random() < 0.2)
        world.computer.attempt(lambda: world.computer.timing.stop(watch.id, wishes))


def add(world: World) -> None:
    now = world.clock.now_ms()
    status = "Complete" if world.dice.random() < 0.2 else None
    length = world.dice.randrange(1, 90) * MINUTE_MS
    target = world.dice.choice(_bookable(world))
    wishes = Wishes(summary="By hand", status=status)
    world.computer.attempt(lambda: world.computer.entries.add(target, now - length, now, wishes))


def edit(world: World) -> None:
    key = _some_entry(world)
    if key is None:
        return
    changes = [
        EntryEdit(Wishes(summary=f"Edited {world.dice.randrange(1000)}")),
        EntryEdit(Wishes(internal=f"Inside {world.dice.randrange(1000)}")),
        EntryEdit(Wishes(is_billable=False)),
        EntryEdit(target_id=world.dice.choice(_bookable(world))),
    ]
    change = world.dice.choice(changes)
    world.computer.attempt(lambda: world.computer.entries.edit(key, change))


def retime(world: World) -> None:
    key = _some_entry(world)
    if key is not None:
        piece = world.computer.entries.get(key).entry.piece
        later = piece.ended_at - world.dice.randrange(1, 60) * SECOND_MS
        world.computer.attempt(lambda: world.computer.entries.edit(key, EntryEdit(ended_at=later)))


def delete(world: World) -> None:
    key = _some_entry(world)
    if key is not None:
        world.computer.attempt(lambda: world.computer.entries.delete(key))


def keep_here(world: World) -> None:
    key = _some_entry(world)
    if key is not None:
        world.computer.attempt(lambda: world.computer.entries.keep_here(key))


def decide(world: World) -> None:
    key = _some_entry(world)
    if key is not None:
        verbs = world.computer.decisions
        verb = world.dice.choice([verbs.accept, verbs.restore, verbs.retry, verbs.retry])
        world.computer.attempt(lambda: verb(key))


def undo_one(world: World) -> None:
    world.read_screen()
    world.computer.attempt(world.computer.undo.undo)


# ---------------------------------------------------------------- the world
def pass_time(world: World) -> None:
    spans = [SECOND_MS, 11 * SECOND_MS, MINUTE_MS, 4 * MINUTE_MS, 9 * MINUTE_MS, HOUR_MS]
    world.clock.pass_ms(world.dice.choice(spans))
    world.settle_due()


def reboot(world: World) -> None:
    world.clock.pass_ms(MINUTE_MS)
    world.clock.reboot()
    world.settle_due()
    world.computer.restart()


def power_cut(world: World) -> None:
    """Leave a torn end of the write-ahead log behind."""
    tear_log(world.computer)


def move_clock(world: World) -> None:
    world.clock.jump_ms(world.dice.randrange(-24 * HOUR_MS, 24 * HOUR_MS))


def travel(world: World) -> None:
    world.clock.zone_name = world.dice.choice(
        ["Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu"]
    )


def sync_badly(world: World) -> None:
    world.have_trouble(world.dice.choice([0.2, 0.5, 0.9]))
    _sync(world)
    world.have_trouble(0.0)


def sync_well(world: World) -> None:
    _sync(world)


def sync_while_working(world: World) -> None:
    """Let the user do something just while a request is on its way."""
    left = [1]

    def meanwhile() -> None:
        if left and world.dice.random() < 0.4:
            left.clear()
            take(world, _MEANWHILE)

    world.on_request(meanwhile)
    sync_badly(world)
    world.on_request(lambda: None)


def in_the_other_process(world: World) -> None:
    """Do something in another process on this profile, and come back: seldom is it to deliver."""
    world.to_the_other_process()
    take(world, (start, pause, stop, add, edit, delete, undo_one, decide, sync_badly))
    world.to_the_other_process()


def go_on_in_the_other_process(world: World) -> None:
    world.to_the_other_process()


def other_account(world: World) -> None:
    """Connect the other PSA, or use it from now on."""
    accounts = world.computer.connected()
    if len(accounts) == 1:
        world.computer.connect_next()
        world.computer.sync_once(flush=True)
    else:
        world.computer.roster.use(accounts[1].id)
    world.computer.see_targets()


def sync_on_a_bad_disk(world: World) -> None:
    with failing_disk(world):
        _sync(world)


def work_on_a_bad_disk(world: World) -> None:
    with failing_disk(world):
        often = (start, pause, stop, add, edit, delete, undo_one, decide)
        take(world, (*often, *steps_problems.OFTEN, *steps_numbers.OFTEN))


def toggle_line(world: World) -> None:
    psa = world.some_psa()
    psa.is_offline = not psa.is_offline


def other_manners(world: World) -> None:
    world.some_psa().draw_manners()


def open_elsewhere(world: World) -> None:
    """Let a customer open a ticket, and somebody rename another."""
    world.some_psa().open_elsewhere()


def book_elsewhere(world: World) -> None:
    world.some_psa().book_elsewhere(ME)


def edit_elsewhere(world: World) -> None:
    world.has_other_people |= world.some_psa().edit_elsewhere() is not None


def delete_elsewhere(world: World) -> None:
    world.has_other_people |= world.some_psa().delete_elsewhere() is not None


def post_elsewhere(world: World) -> None:
    world.some_psa().post_elsewhere()


def back_up(world: World) -> None:
    world.copies.append(world.computer.copied_file())


def put_back(world: World) -> None:
    if world.copies:
        world.copies_used += 1
        world.computer.put_back(world.dice.choice(world.copies))


def second_computer(world: World) -> None:
    if len(world.computers) == 1:
        world.add_computer()
    else:
        world.computers.reverse()


def _sync(world: World) -> None:
    world.computer.sync_once(flush=world.dice.random() < 0.5)


def _bookable(world: World) -> list[TargetId]:
    """Return what time can be booked on: also problems, perhaps of here, and what is no ticket."""
    problems = [one.ticket.id for one in world.computer.problems.all()]
    made = [one.id for one, _creation in world.computer.made_here()]
    return [*world.computer.targets, *world.computer.other_work, *problems, *made]


def _some_entry(world: World) -> EntryId | None:
    world.read_screen()
    found = [one for one, _trail, _known in world.computer.all_entries()]
    there = [one.id for one in found if one.phase is not EntryPhase.DELETED]
    return world.dice.choice(there) if there else None


_MEANWHILE: tuple[Step, ...] = (
    start, stop, add, edit, edit, delete, undo_one, pass_time, in_the_other_process,
    *steps_problems.MEANWHILE, *steps_numbers.MEANWHILE, *steps_days.MEANWHILE,
    *steps_absences.MEANWHILE,
)  # fmt: skip
_OFTEN: tuple[Step, ...] = (
    start, pause, stop, stop, add, add, edit, edit, undo_one, pass_time, pass_time, pass_time,
    sync_badly, sync_badly, sync_badly, sync_while_working, sync_well, sync_well,
    start_on_new_ticket, *steps_problems.OFTEN, *steps_numbers.OFTEN, *steps_days.OFTEN,
    *steps_absences.OFTEN,
)  # fmt: skip
_SELDOM: tuple[Step, ...] = (
    retime, delete, keep_here, decide, reboot, move_clock, travel, toggle_line, other_manners,
    book_elsewhere, edit_elsewhere, open_elsewhere, sync_on_a_bad_disk, work_on_a_bad_disk,
    delete_elsewhere, post_elsewhere, back_up, put_back, second_computer, other_account,
    in_the_other_process, go_on_in_the_other_process, power_cut, *steps_problems.SELDOM,
    *steps_numbers.SELDOM, *steps_days.SELDOM, *steps_absences.SELDOM,
)  # fmt: skip
STEPS: tuple[Step, ...] = (*_OFTEN, *_OFTEN, *_SELDOM)


def work_a_while(world: World) -> None:
    """Work on one of two tickets, be away now and then, and save what that was."""
    target = world.dice.choice(world.computer.targets[:2])
    world.computer.attempt(lambda: world.computer.timing.start(Start(target)))
    world.clock.pass_ms(world.dice.randrange(5, 40) * MINUTE_MS)
    if world.dice.random() < 0.4:
        steps_absences.go_away(world)
        world.clock.pass_ms(world.dice.randrange(0, 20) * MINUTE_MS)
    stop(world)
    world.clock.pass_ms(world.dice.choice([0, 1, 15]) * MINUTE_MS)
    world.settle_due()


_DAYS: tuple[Step, ...] = (
    *(work_a_while,) * 6, start, stop, add, pass_time, sync_well, sync_well, sync_badly,
    sync_while_working, undo_one, edit, retime, delete, decide, edit_elsewhere, delete_elsewhere,
    in_the_other_process, work_on_a_bad_disk, reboot, travel, steps_problems.allocate,
    *steps_days.OFTEN, *steps_days.OFTEN, *steps_days.SELDOM, *steps_absences.OFTEN,
    *steps_absences.OFTEN, *steps_absences.SELDOM,
)  # fmt: skip
"""A technician who looks after the day's entries more than after anything else."""


def of_seed(seed: int) -> tuple[Step, ...]:
    """Return what can happen in the history of a seed: every third is mostly about a day."""
    return _DAYS if seed % 3 == 2 else STEPS


SHRINKING = frozenset({
    "undo_one", "put_back", "second_computer", "reboot", "judge", "go_away", "think_again",
})  # fmt: skip
"""After these, less may be on file: the user took it back, looks at another file, the only clock
that knows better than one that is set back has begun anew, or an absence was decided (by the
user, or by a rule), whose own steps count the seconds."""
