"""What the PSA holds for one of our entries, and what both sides last agreed on.

Three states make every difference readable: ours (the entry), theirs (what the PSA showed last),
and what was agreed, from which it is told who changed what.
"""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.entry import EntryDetails, EntryPhase, Piece, TimeEntry
from stopwatch.domain.ids import AccountId, EntryId
from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.merging import differences, with_groups
from stopwatch.domain.remote import EntryFields, RemoteEntry
from stopwatch.domain.rounding import hours
from stopwatch.domain.values import dataclass

_NOTICEABLE_HOURS = 0.0101  # the PSA may keep two decimals


@dataclass(frozen=True, slots=True)
class Counterpart:
    """The other side of an entry that arrived.

    `theirs` is None while the PSA shows what was agreed. `is_fresh` says that we wrote last and
    have not seen the result yet: what the PSA makes of a write (rounding, trimming) is no edit.
    `parts` are the ids of all rows where the PSA split the entry. `is_gone`: it was deleted there.
    """

    entry_id: EntryId
    account_id: AccountId
    remote_id: int
    agreed: EntryFields
    theirs: EntryFields | None = None
    is_fresh: bool = True
    is_gone: bool = False
    modified_by: int | None = None
    modified_at: int = 0
    parts: tuple[int, ...] = ()

    @property
    def rows(self) -> tuple[int, ...]:
        """The ids of all rows that are this entry there."""
        return self.parts or (self.remote_id,)

    @property
    def changed(self) -> tuple[str, ...]:
        """The groups that somebody changed there."""
        return () if self.theirs is None else differences(self.agreed, self.theirs)


def sighted(known: Counterpart, row: RemoteEntry, *, is_split: bool) -> Counterpart:
    """Return the counterpart after the PSA showed the entry, or the first part of it."""
    seen = replace(
        known, is_fresh=False, is_gone=False, modified_by=row.modified_by,
        modified_at=row.modified_at,
    )  # fmt: skip
    agreed, there = known.agreed, row.fields
    if agreed.offset is None:  # an offset is nobody's business here until one is sent
        there = replace(there, offset=None)
    if known.is_fresh and row.modified_by in {None, row.creator_id}:
        agreed = with_groups(agreed, there, _made_of_it(agreed, there, is_split=is_split))
    theirs = there if differences(agreed, there) else None
    return replace(seen, agreed=agreed, theirs=theirs)


def _made_of_it(asked: EntryFields, shown: EntryFields, *, is_split: bool) -> tuple[str, ...]:
    """Return the groups in which the PSA shows no edit, but what it makes of a write."""
    is_same_time = (asked.started_at, asked.ended_at) == (shown.started_at, shown.ended_at)
    makes = {
        "times": is_split or (is_same_time and not swallows_break(asked, shown)),
        "summary": _is_cut(asked.summary, shown.summary),
        "internal": _is_cut(asked.internal, shown.internal),
        "role": asked.role_id is None,
        "work_type": asked.work_type_id is None,
        "contract": asked.contract_id is None,
    }
    return tuple(group for group, is_made in makes.items() if is_made)


def _is_cut(asked: str, shown: str) -> bool:
    """Whether a text is ours, perhaps without its end: there is a most that the PSA takes."""
    kept = shown.strip().removesuffix("…").rstrip()
    return asked.strip().startswith(kept) and bool(kept or not asked.strip())


def swallows_break(asked: EntryFields, shown: EntryFields) -> bool:
    """Whether the PSA counts as worked what was asked for as a break."""
    span = (asked.ended_at - asked.started_at) / HOUR_MS
    has_break = asked.hours < span - _NOTICEABLE_HOURS
    return has_break and abs(shown.hours - span) < _NOTICEABLE_HOURS


def written(known: Counterpart, wish: EntryFields, groups: tuple[str, ...]) -> Counterpart:
    """Return the counterpart after the PSA took an update of some groups."""
    agreed = with_groups(known.agreed, wish, groups)
    theirs = None if known.theirs is None else with_groups(known.theirs, wish, groups)
    if theirs is not None and not differences(agreed, theirs):
        theirs = None
    return replace(known, agreed=agreed, theirs=theirs, is_fresh=True)


def without_part(known: Counterpart, remote_id: int) -> Counterpart:
    """Return the counterpart after one of its rows was found deleted; gone with the last one."""
    left = tuple(part for part in known.parts if part != remote_id)
    if not left:
        return replace(known, is_gone=True)
    return replace(known, remote_id=left[0], parts=left if len(left) > 1 else ())


def settled_on_theirs(known: Counterpart) -> Counterpart:
    """Return the counterpart after the user took what the PSA holds."""
    return replace(known, agreed=known.theirs or known.agreed, theirs=None)


def as_here(entry: TimeEntry) -> EntryFields:
    """Return what an entry holds here, in the terms of the PSA."""
    piece, details = entry.piece, entry.details
    return EntryFields(
        piece.started_at,
        piece.ended_at,
        piece.worked_on,
        hours(piece.worked_ms),
        details.summary,
        details.internal,
        details.role_id,
        details.work_type_id,
        details.contract_id,
        details.is_billable,
        details.show_on_invoice,
    )


def wished(entry: TimeEntry, base: EntryFields, offset: float | None) -> EntryFields:
    """Return what an entry is to be there: an offset goes along only with other times.

    One that was sent once is taken away with them where none is to be sent any more.
    """
    wish = as_here(entry)
    if not differences(base, with_groups(base, wish, ("times",))):
        return replace(wish, offset=base.offset)
    if offset is None and base.offset:
        return replace(wish, offset=0.0)
    return replace(wish, offset=offset)


def as_there(entry: TimeEntry, theirs: EntryFields) -> TimeEntry:
    """Return an entry with the values that the PSA holds."""
    piece = Piece(
        theirs.started_at,
        theirs.ended_at,
        round(theirs.hours * HOUR_MS),
        entry.piece.zone,
        theirs.worked_on,
    )
    details = EntryDetails(
        theirs.summary,
        theirs.internal,
        theirs.work_type_id,
        theirs.role_id,
        theirs.contract_id,
        theirs.is_billable,
        theirs.show_on_invoice,
    )
    return replace(entry, phase=EntryPhase.SUBMITTED, piece=piece, details=details, message="")
