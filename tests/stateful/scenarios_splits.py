"""Named stories about time that is cut off an entry which is moved or deleted then."""

from __future__ import annotations

from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.services.entries import EntryEdit
from tests.stateful.scenarios import (
    Verb,
    add,
    eleven_minutes,
    keep,
    move,
    posting,
    sync,
    sync_lost_after,
    sync_lost_before,
    sync_refused,
    ten_seconds,
    undo,
)
from tests.stateful.world import World


def halve(world: World) -> None:
    piece = _entries(world)[-1].piece
    middle = (piece.started_at + piece.ended_at) // 2
    world.computer.days.split(_entries(world)[-1].id, middle)


def move_first(world: World) -> None:
    wish = EntryEdit(target_id=world.computer.targets[3])
    world.computer.entries.edit(_entries(world)[0].id, wish)


def delete_first(world: World) -> None:
    world.computer.entries.delete(_entries(world)[0].id)


def _entries(world: World) -> list[TimeEntry]:
    """Return what is not deleted, oldest first."""
    found = (one for one, _trail, _known in world.computer.all_entries())
    there = [one for one in found if one.phase is not EntryPhase.DELETED]
    if not there:
        raise Refused("there is no entry")
    return there


SPLIT_SCENARIOS: dict[str, tuple[Verb, ...]] = {
    "split and moved": (add, sync, halve, move_first, ten_seconds, sync, sync),
    "moved and split": (add, sync, move, halve, ten_seconds, sync, sync),
    "split and moved, its answer lost": (
        add, sync, halve, move_first, sync_lost_after, ten_seconds, sync, sync,
    ),
    "moved and split, never arrived": (
        add, sync, move, halve, sync_lost_before, eleven_minutes, sync, eleven_minutes, sync,
    ),
    "split and moved, and refused": (add, sync, halve, move_first, sync_refused, sync),
    "posted when it was split and moved": (add, sync, halve, move_first, posting, sync),
    "split and moved, which was undone": (add, sync, halve, move_first, undo, sync),
    "split and moved, and kept here": (add, sync, halve, move_first, keep, sync),
    "split and deleted": (add, sync, halve, delete_first, sync_lost_after, ten_seconds, sync),
}  # fmt: skip
