"""A sitting with breaks is one entry or one for each run, until its drafts are saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import reduce

from stopwatch.domain.account import Account
from stopwatch.domain.day_edits import details_joined
from stopwatch.domain.entry import EntryDetails, EntryPhase, Grouping, Piece, TimeEntry, cut
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId
from stopwatch.services.booking import Booking, Wishes, is_doubtful
from stopwatch.services.finding import find_entry
from stopwatch.services.ports.storage import Unit
from stopwatch.services.replacing import instead, must_be_free
from stopwatch.services.showing import ShownEntry, shown
from stopwatch.services.tools import Tools

_DAYS = timedelta(days=7)  # no sitting lasts longer
_CHOICES = (Grouping.SITTING, Grouping.SEGMENT)
_NO_CHOICE = (
    "Nothing was changed: only the drafts of one stopwatch with breaks, whose times nobody "
    "changed, can be one entry or one for each run."
)


class Recutting:
    """The account says what is usual (`Grouping`); this is for the one sitting at hand.

    An account whose PSA counts hours from the times alone has no choice: breaks would be billed.
    """

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    def present(self, entry_ids: Sequence[EntryId]) -> Grouping | None:
        """Return how a sitting is cut now, None where that is no matter of choice."""
        with self._tools.units.read() as unit:
            found = [unit.entries.get(entry_id) for entry_id in entry_ids]
            return _present(unit, [entry for entry in found if entry is not None])

    def sitting(self, typed: str) -> tuple[EntryId, ...]:
        """Return the drafts of the sitting that an entry is of, in order. Refused for no entry."""
        with self._tools.units.read() as unit:
            one = find_entry(unit, typed)
            day = one.piece.worked_on
            first, last = ((day + days).isoformat() for days in (-_DAYS, _DAYS))
            near = unit.entries.of_days(one.account_id, first, last)
        mine = [other for other in near if other.stopwatch_id == one.stopwatch_id]
        return tuple(it.id for it in sorted(mine, key=lambda it: it.piece.started_at))

    def recut(self, entry_ids: Sequence[EntryId], grouping: Grouping) -> tuple[ShownEntry, ...]:
        """Cut the drafts of a sitting otherwise, with the same words; one deed. Refused."""
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            old = [find_entry(unit, entry_id) for entry_id in entry_ids]
            for entry in old:
                must_be_free(unit, account, entry)
            if _present(unit, old) in {None, grouping} or grouping not in _CHOICES:
                raise Refused(_NO_CHOICE)
            made = [
                self._draft(old[0], piece, _together(old))
                for piece in _pieces(unit, account, old[0], grouping)
            ]
            booked = self._booking.submitted(unit, made, Wishes(draft=True))
            self._booking.do(unit, account, "regroup", instead(unit, old, booked))
            return shown(unit, [change.after for change in booked.entries])

    def _draft(self, old: TimeEntry, piece: Piece, details: EntryDetails) -> TimeEntry:
        return replace(
            old, id=EntryId(self._tools.new_id()), piece=piece, details=details, message="",
            created_at=self._tools.now_ms(),
        )  # fmt: skip


def _present(unit: Unit, entries: Sequence[TimeEntry]) -> Grouping | None:
    account = unit.accounts.current()
    if account.grouping is not Grouping.SITTING or not _are_of_one(unit, account, entries):
        return None
    each = {one: _pieces(unit, account, entries[0], one) for one in _CHOICES}
    if each[Grouping.SITTING] == each[Grouping.SEGMENT]:
        return None
    now = tuple(entry.piece for entry in entries)
    return next((grouping for grouping in _CHOICES if each[grouping] == now), None)


def _are_of_one(unit: Unit, account: Account, entries: Sequence[TimeEntry]) -> bool:
    return (
        bool(entries)
        and len({entry.stopwatch_id for entry in entries}) == 1
        and all(entry.phase is EntryPhase.DRAFT for entry in entries)
        and {entry.account_id for entry in entries} == {account.id}
        and not any(is_doubtful(unit, entry) for entry in entries)
    )


def _pieces(
    unit: Unit, account: Account, entry: TimeEntry, grouping: Grouping
) -> tuple[Piece, ...]:
    watch = unit.timekeeping.get(entry.stopwatch_id) if entry.stopwatch_id is not None else None
    if watch is None or watch.is_open:
        return ()
    return cut(watch.segments, grouping, spans_utc_days=account.spans_utc_days)


def _together(entries: Sequence[TimeEntry]) -> EntryDetails:
    """Return what all of them say as one. Refused where they differ in more than their notes."""
    return reduce(details_joined, (entry.details for entry in entries))
