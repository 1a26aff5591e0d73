"""Named stories, told in verbs; each is killed at every one of its statements and requests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from stopwatch.domain.delivery import Declined, NotDone, Outcome, Unknown
from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import MINUTE_MS, SECOND_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.timing import Start
from tests.stateful.faults import Deed, Fault, Faulty
from tests.stateful.world import World

Verb = Callable[[World], None]
SUMMARY = "Done"


def play(world: World, verbs: Sequence[Verb]) -> None:
    """Do one verb after the other; what cannot be done after a kill is passed over."""
    for verb in verbs:
        world.told.append(verb.__name__)
        try:
            world.computer.attempt(partial(verb, world))
        except Refused as refused:
            world.told.append(f"  refused: {refused.message}")
        world.check()


# ---------------------------------------------------------------- at the computer
def start(world: World) -> None:
    world.computer.timing.start(Start(world.computer.targets[0]))


def switch(world: World) -> None:
    world.computer.timing.start(Start(world.computer.targets[1]))


def alongside(world: World) -> None:
    world.computer.timing.start(Start(world.computer.targets[2], alongside=True))


def start_nameless(world: World) -> None:
    world.computer.timing.start(Start())


def start_earlier(world: World) -> None:
    at_ms = world.clock.now_ms() - 5 * MINUTE_MS
    world.computer.timing.start(Start(world.computer.targets[3], at_ms=at_ms))


def attach(world: World) -> None:
    world.computer.timing.attach(world.computer.targets[2])


def note(world: World) -> None:
    world.computer.timing.note("a line")


def pause(world: World) -> None:
    world.computer.timing.pause()


def resume(world: World) -> None:
    world.computer.timing.resume()


def discard(world: World) -> None:
    watches = world.computer.timing.desk().stopwatches
    if watches:
        world.computer.timing.discard(watches[0].id)


def stop(world: World) -> None:
    watches = world.computer.timing.desk().stopwatches
    if watches:
        world.computer.timing.stop(watches[0].id, Wishes(summary=SUMMARY))


def stop_complete(world: World) -> None:
    watches = world.computer.timing.desk().stopwatches
    if watches:
        wishes = Wishes(summary=SUMMARY, status="Complete", append_resolution=True)
        world.computer.timing.stop(watches[0].id, wishes)


def stop_draft(world: World) -> None:
    watches = world.computer.timing.desk().stopwatches
    if watches:
        world.computer.timing.stop(watches[0].id)


def add(world: World) -> None:
    now = world.clock.now_ms()
    world.computer.entries.add(
        world.computer.targets[0], now - 30 * MINUTE_MS, now, Wishes(summary=SUMMARY)
    )


def save_draft(world: World) -> None:
    world.computer.entries.submit([entry_of(world)], Wishes(summary=SUMMARY))


def edit(world: World) -> None:
    world.computer.entries.edit(entry_of(world), EntryEdit(Wishes(summary="Edited")))


def edit_otherwise(world: World) -> None:
    world.computer.entries.edit(entry_of(world), EntryEdit(Wishes(summary="Edited otherwise")))


def edit_inside(world: World) -> None:
    world.computer.entries.edit(entry_of(world), EntryEdit(Wishes(internal="Inside")))


def retime(world: World) -> None:
    key = entry_of(world)
    end = world.computer.entries.get(key).entry.piece.ended_at - 10 * SECOND_MS
    world.computer.entries.edit(key, EntryEdit(ended_at=end))


def move(world: World) -> None:
    world.computer.entries.edit(entry_of(world), EntryEdit(target_id=world.computer.targets[3]))


def delete(world: World) -> None:
    world.computer.entries.delete(entry_of(world))


def keep(world: World) -> None:
    world.computer.entries.keep_here(entry_of(world))


def retry(world: World) -> None:
    world.computer.decisions.retry(entry_of(world))


def accept(world: World) -> None:
    world.computer.decisions.accept(entry_of(world))


def restore(world: World) -> None:
    world.computer.decisions.restore(entry_of(world))


def undo(world: World) -> None:
    world.read_screen()
    world.computer.undo.undo()


# ---------------------------------------------------------------- the world
def ten_seconds(world: World) -> None:
    world.clock.pass_ms(11 * SECOND_MS)


def one_minute(world: World) -> None:
    world.clock.pass_ms(61 * SECOND_MS)
    world.psa.settle_due()


def eleven_minutes(world: World) -> None:
    world.clock.pass_ms(11 * MINUTE_MS)
    world.psa.settle_due()


def restart(world: World) -> None:
    world.computer.restart()


def reboot(world: World) -> None:
    world.clock.reboot()
    world.computer.restart()


def sync(world: World) -> None:
    world.computer.sync.cycle(_never, flush=True)


def sync_lost_before(world: World) -> None:
    _sync_with(world, lambda _psa, _deed: Unknown("no answer"))


def sync_lost_after(world: World) -> None:
    def lost(_psa: Faulty, deed: Deed) -> Outcome:
        deed()
        return Unknown("no answer")

    _sync_with(world, lost)


def sync_late(world: World) -> None:
    def late(psa: Faulty, deed: Deed) -> Outcome:
        psa.due.append((psa.clock.now_ms() + 5 * MINUTE_MS, deed))
        return Unknown("no answer")

    _sync_with(world, late)


def sync_refused(world: World) -> None:
    _sync_with(world, lambda _psa, _deed: Declined("no"))


def sync_busy(world: World) -> None:
    _sync_with(world, lambda _psa, _deed: NotDone("busy", was_answered=True))


def sync_denied_after(world: World) -> None:
    """Something on the way passes it on and says all the same that it did not."""

    def denied(_psa: Faulty, deed: Deed) -> Outcome:
        deed()
        return NotDone("busy", was_answered=True)

    _sync_with(world, denied)


def offline(world: World) -> None:
    world.psa.is_offline = not world.psa.is_offline


def colleague_edits(world: World) -> None:
    world.has_other_people = True
    world.psa.edit_elsewhere()


def colleague_deletes(world: World) -> None:
    world.has_other_people = True
    world.psa.delete_elsewhere()


def posting(world: World) -> None:
    world.psa.post_elsewhere()


def splitting(world: World) -> None:
    world.psa.splits = not world.psa.splits


def back_up(world: World) -> None:
    world.copies.append(world.computer.copied_file())


def put_back(world: World) -> None:
    if world.copies:
        world.copies_used += 1
        world.computer.put_back(world.copies[-1])


def copy_profile(world: World) -> None:
    if len(world.computers) == 1:
        world.add_computer()


def other_computer(world: World) -> None:
    world.computers.reverse()


def open_elsewhere(world: World) -> None:
    world.psa.open_elsewhere()


def clock_back_a_day(world: World) -> None:
    world.clock.jump_ms(-24 * 60 * MINUTE_MS)


def clock_back(world: World) -> None:
    world.clock.jump_ms(-3 * 60 * MINUTE_MS)


def _sync_with(world: World, fault: Fault) -> None:
    """Sync while every write meets the same fate."""
    world.psa.forced = fault
    try:
        world.computer.sync.cycle(_never, flush=True)
    finally:
        world.psa.forced = None


def entry_of(world: World) -> EntryId:
    world.read_screen()
    there = [
        one.id
        for one, _trail, _known in world.computer.all_entries()
        if one.phase is not EntryPhase.DELETED
    ]
    if not there:
        raise Refused("there is no entry")
    return there[-1]


def _never() -> bool:
    return False


SCENARIOS: dict[str, tuple[Verb, ...]] = {
    "start and stop": (start, ten_seconds, stop),
    "start, pause, resume, stop": (
        start, ten_seconds, pause, ten_seconds,
        resume, ten_seconds, stop,
    ),
    "switch": (start, ten_seconds, switch, ten_seconds, stop, stop),
    "alongside": (start, alongside, ten_seconds, stop, stop),
    "back-dated": (start_earlier, ten_seconds, stop),
    "attach later": (start_nameless, ten_seconds, attach, stop),
    "discard and undo": (start, ten_seconds, discard, undo, stop),
    "notes": (start, note, ten_seconds, note, stop),
    "a draft saved later": (start, ten_seconds, stop_draft, save_draft),
    "undo a stop": (start, ten_seconds, stop, undo, ten_seconds, stop),
    "by hand": (add,),
    "by hand and sent": (add, ten_seconds, sync),
    "stopped and sent": (start, eleven_minutes, stop, sync),
    "status and resolution": (start, eleven_minutes, stop_complete, sync, sync),
    "sent with a break": (
        start, eleven_minutes, pause, eleven_minutes, resume,
        ten_seconds, stop, sync,
    ),
    "two sent at once": (add, add, sync),
    "undone while held": (add, undo, sync),
    "edited while held": (add, edit, sync),
    "deleted while held": (add, delete, sync),
    "kept here": (add, keep, sync),
    "offline first": (offline, add, sync, offline, sync),
    "lost before the commit": (add, sync_lost_before, eleven_minutes, sync, eleven_minutes, sync),
    "lost after the commit": (add, sync_lost_after, ten_seconds, sync),
    "committed late": (add, sync_late, ten_seconds, sync, eleven_minutes, sync),
    "in doubt for minutes": (
        add, sync_late, ten_seconds, sync, one_minute, sync, one_minute, sync, eleven_minutes, sync,
    ),
    "refused and retried": (add, sync_refused, retry, sync),
    "refused and edited": (add, sync_refused, edit, sync),
    "passed on and denied": (add, sync_denied_after, eleven_minutes, sync),
    "busy": (add, sync_busy, eleven_minutes, sync),
    "edited after it was sent": (add, sync, edit, sync),
    "edited while it was checked": (add, sync_lost_after, edit, ten_seconds, sync, sync),
    "an update lost": (add, sync, edit, sync_lost_after, ten_seconds, sync),
    "an update never arrived": (add, sync, edit, sync_lost_before, ten_seconds, sync),
    "two updates": (add, sync, edit, sync_lost_before, edit_inside, ten_seconds, sync, sync),
    "times changed after it was sent": (add, sync, retime, sync),
    "moved after it was sent": (add, sync, move, sync, sync),
    "a move refused": (add, sync, move, sync_refused, sync),
    "a move undone": (add, sync, move, undo, sync),
    "deleted after it was sent": (add, sync, delete, sync),
    "a deletion lost": (add, sync, delete, sync_lost_after, ten_seconds, sync),
    "changed on both sides": (add, sync, edit, colleague_edits, sync, restore, sync),
    "their change accepted": (add, sync, edit, colleague_edits, sync, accept, sync),
    "deleted there and restored": (
        add, sync, eleven_minutes, colleague_deletes, edit,
        sync, restore, sync,
    ),
    "deleted there and accepted": (
        add, sync, eleven_minutes, colleague_deletes, edit,
        sync, accept, sync,
    ),
    "posted before the edit": (add, sync, posting, edit, sync, accept, sync),
    "split by the PSA": (splitting, add, sync, eleven_minutes, sync, delete, sync),
    "rebooted in doubt": (
        add, sync_lost_before, reboot, eleven_minutes,
        sync, eleven_minutes, sync,
    ),
    "a copy put back": (add, back_up, sync, put_back, sync),
    "a copy put back in doubt": (add, sync_lost_after, back_up, ten_seconds, sync, put_back, sync),
    "moved before it was seen to be split": (splitting, add, sync, move, eleven_minutes, sync),
    "posted while it was moved": (add, sync, move, posting, sync),
    "deleted by a copy of the profile": (
        add, sync, copy_profile, other_computer, delete, ten_seconds, sync,
        other_computer, eleven_minutes, sync,
    ),
    "edited differently by two copies of the profile": (
        add, sync, copy_profile, edit, other_computer, edit_otherwise, ten_seconds, sync,
        other_computer, sync, restore, sync,
    ),
    "no pull for a day after the clock was set back": (
        sync, clock_back_a_day, open_elsewhere, eleven_minutes, sync,
    ),
    "the clock set back": (add, sync, clock_back, edit, add, sync, sync),
}  # fmt: skip
