"""Named stories about project tasks and internal time, told in verbs like all the others."""

from __future__ import annotations

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.timing import Start
from tests.stateful.scenarios import (
    SUMMARY,
    Verb,
    colleague_edits,
    delete,
    edit,
    eleven_minutes,
    entry_of,
    move,
    offline,
    restore,
    stop,
    sync,
    sync_late,
    sync_lost_after,
    sync_lost_before,
    sync_refused,
    ten_seconds,
    undo,
)
from tests.stateful.scenarios import retry as send_again
from tests.stateful.world import World


def start_on_task(world: World) -> None:
    world.computer.timing.start(Start(world.computer.other_work[0]))


def start_meeting(world: World) -> None:
    world.computer.timing.start(Start(world.computer.other_work[1]))


def add_meeting(world: World) -> None:
    now = world.clock.now_ms()
    key = world.computer.other_work[1]
    world.computer.entries.add(key, now - 30 * MINUTE_MS, now, Wishes(summary=SUMMARY))


def move_to_task(world: World) -> None:
    wish = EntryEdit(target_id=world.computer.other_work[0])
    world.computer.entries.edit(entry_of(world), wish)


def move_to_meeting(world: World) -> None:
    wish = EntryEdit(target_id=world.computer.other_work[1])
    world.computer.entries.edit(entry_of(world), wish)


TARGET_SCENARIOS: dict[str, tuple[Verb, ...]] = {
    "a task, then a meeting": (
        start_on_task, eleven_minutes, start_meeting, ten_seconds, stop, stop, sync, ten_seconds,
        sync,
    ),
    "on a task, its answer lost": (
        start_on_task, eleven_minutes, stop, sync_lost_after, ten_seconds, sync,
    ),
    "on a task, never arrived": (
        start_on_task, eleven_minutes, stop, sync_lost_before, eleven_minutes, sync,
        eleven_minutes, sync,
    ),
    "a meeting that came late": (add_meeting, sync_late, ten_seconds, sync, eleven_minutes, sync),
    "a meeting offline": (offline, add_meeting, edit, sync, offline, sync),
    "a meeting refused and sent again": (add_meeting, sync_refused, send_again, sync),
    "moved from task to meeting to ticket": (
        start_on_task, eleven_minutes, stop, sync, move_to_meeting, ten_seconds, sync, sync, move,
        ten_seconds, sync, sync,
    ),
    "a meeting moved to a task, and undone": (add_meeting, sync, move_to_task, undo, sync),
    "a meeting changed on both sides": (
        add_meeting, sync, edit, colleague_edits, sync, restore, sync,
    ),
    "a meeting deleted": (add_meeting, sync, delete, sync_lost_after, ten_seconds, sync),
}  # fmt: skip
