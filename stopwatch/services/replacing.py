"""Entries that have not left give way to others: the old ones go, the new ones come, one deed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.deed import EntryChange
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.trail import Trail
from stopwatch.services.booking import Booked, is_doubtful
from stopwatch.services.exchanging.handed import must_not_be_handed
from stopwatch.services.owning import must_be_of
from stopwatch.services.ports.storage import Unit
from stopwatch.services.withdrawing import must_not_have_left, withdrawn

_MOVING = (
    "Nothing was changed: this entry is being moved from another ticket. "
    "Wait until Autotask has it, then delete it and book anew."
)
_DOUBTFUL = (
    "Nothing was changed: this draft was imported or handed over, or is older than the restore of "
    "your data, so Autotask may hold it already. Save it as it is: it is looked for first."
)


def must_be_free(unit: Unit, account: Account, old: TimeEntry) -> None:
    """Refuse an entry that has left, or may have, or was put aside."""
    must_be_of(account, old)
    if old.phase in {EntryPhase.DELETED, EntryPhase.LOCAL_ONLY}:
        raise Refused("Nothing was changed: this entry is deleted, or kept here on purpose.")
    must_not_be_doubtful(unit, old)
    creation = Trail(unit.outbox.of_subject(old.id)).creation
    if creation is None or old.phase is not EntryPhase.SUBMITTED:
        return
    must_not_have_left(creation)
    must_not_be_moving(unit, creation)


def must_not_be_moving(unit: Unit, creation: OutboxItem) -> None:
    """Refuse to withdraw an entry that another one, on another ticket, is to be deleted for."""
    if any(not one.is_settled for one in unit.outbox.behind(creation.id)):
        raise Refused(_MOVING)


def must_not_be_on_the_move(unit: Unit, old: TimeEntry) -> None:
    """Refuse an entry that goes up in something else while it is moved: its old one came back."""
    creation = Trail(unit.outbox.of_subject(old.id)).creation
    if creation is not None and not creation.is_settled:
        must_not_be_moving(unit, creation)


def must_not_be_doubtful(unit: Unit, old: TimeEntry) -> None:
    """Refuse a draft that may have been sent: under its own marker only it can be found."""
    must_not_be_handed(unit, old)
    if old.phase is EntryPhase.DRAFT and is_doubtful(unit, old):
        raise Refused(_DOUBTFUL)


def instead(unit: Unit, entries: Sequence[TimeEntry], made: Booked) -> Booked:
    """Return what was made, and what takes the entries away that it stands for."""
    gone = [replace(old, phase=EntryPhase.DELETED, message="") for old in entries]
    return replace(
        made,
        entries=(*map(EntryChange, entries, gone), *made.entries),
        items=(*(it for old in entries for it in withdrawn(unit, old)), *made.items),
    )
