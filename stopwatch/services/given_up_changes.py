"""What becomes of that which waited for a change when the user takes Autotask's side instead.

A part that was cut off an entry waits until that is shorter there, or gone, and what an entry took
in goes only once it is longer there. Without that the one would count twice, the other not at all.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from stopwatch.domain.deed import EntryChange, FactChange, ItemChange
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.ids import EntryId, OutboxId
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState, OutboxItem
from stopwatch.services.booking import Booked
from stopwatch.services.ports.storage import Unit
from stopwatch.services.withdrawing import withdraw

_TWICE = (
    "Your time is safe. Autotask keeps the entry that this part was cut off as it was there, so "
    "both would count. Change its times or delete it, or send it all the same."
)
_ALONE = (
    "Your time is saved as a draft. Autotask keeps the entry that this was joined into as it was "
    "there: save it, and it is sent by itself."
)
_PART_GONE = (
    "Your time is safe. The entry that this part was cut off was deleted in Autotask. Send it all "
    "the same, or delete it."
)
_ALONE_GONE = (
    "Your time is saved as a draft. The entry that this was joined into was deleted in Autotask: "
    "save it, and it is sent by itself."
)


def taken_in(unit: Unit, kept: TimeEntry, update: OutboxItem | None, gone: TimeEntry) -> FactChange:
    """Return what remembers that an entry took in another, if a change has to tell Autotask so."""
    name = _fact(kept.id)
    before = unit.facts.text(kept.account_id, name) or ""
    if update is None:
        return FactChange(name, before, before)
    known = _taken_in(unit, kept, [update])
    return FactChange(name, before, json.dumps({"by": update.id, "of": [*known, gone.id]}))


def taken_in_by(unit: Unit, kept: TimeEntry, update: OutboxItem | None) -> tuple[FactChange, ...]:
    """Return what remembers that another change tells Autotask so, the first one being dropped."""
    name = _fact(kept.id)
    before = unit.facts.text(kept.account_id, name)
    if not before or update is None:
        return ()
    known = json.loads(before)
    told_by = unit.outbox.get(OutboxId(known["by"]))
    if told_by is None or told_by.state is not ItemState.WITHDRAWN:
        return ()
    return (FactChange(name, before, json.dumps({**known, "by": update.id})),)


def without_the_change(unit: Unit, entry: TimeEntry, dropped: Iterable[OutboxItem]) -> Booked:
    """Return what becomes of all that waited for changes of an entry that are given up."""
    dropped = tuple(dropped)
    found = [unit.entries.get(key) for key in _taken_in(unit, entry, dropped)]
    gone = (one for one in found if one is not None and one.phase is EntryPhase.DELETED)
    is_there = entry.phase is not EntryPhase.DELETED
    alone, asked = (_ALONE, _TWICE) if is_there else (_ALONE_GONE, _PART_GONE)
    return Booked(
        tuple(EntryChange(it, replace(it, phase=EntryPhase.DRAFT, message=alone)) for it in gone),
        tuple(
            _left(one, asked)
            for change in dropped
            for one in unit.outbox.behind(change.id)
            if one.state is ItemState.WAITING and one.is_entrys
            if one.kind is ItemKind.CREATE_ENTRY or not _is_of_a_move(change)
        ),
    )


def _is_of_a_move(change: OutboxItem) -> bool:
    """Whether it deletes what was made anew elsewhere, together with what it had taken in."""
    return change.kind is ItemKind.DELETE_ENTRY and change.after_id is not None


def _left(item: OutboxItem, message: str) -> ItemChange:
    """Return a part as a question to the user, and a deletion as withdrawn: nobody has its time."""
    if item.kind is not ItemKind.CREATE_ENTRY:
        return withdraw(item)
    asked = replace(
        item, state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.REFUSED, message=message
    )
    return ItemChange(item, asked)


def _taken_in(unit: Unit, kept: TimeEntry, updates: Iterable[OutboxItem]) -> Iterator[EntryId]:
    known = json.loads(unit.facts.text(kept.account_id, _fact(kept.id)) or "{}")
    if known and OutboxId(known["by"]) in {one.id for one in updates}:
        yield from map(EntryId, known["of"])


def _fact(entry_id: EntryId) -> str:
    return f"entry.taken_in:{entry_id}"
