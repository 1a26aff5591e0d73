"""What becomes of each place of a file: comes in, is here already, or cannot come in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from functools import lru_cache, partial

from stopwatch.domain.account import Account
from stopwatch.domain.entry import EntryDetails, EntryPhase, Piece, ShownState, TimeEntry
from stopwatch.domain.ids import EntryId, TargetId, id_of
from stopwatch.domain.instants import SECOND_MS, local_date
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import Ticket, read_ticket_name
from stopwatch.domain.trail import Trail
from stopwatch.domain.values import dataclass
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.exchanging.found import Contents, Found
from stopwatch.services.fitting import fitting
from stopwatch.services.ports.storage import Unit
from stopwatch.services.retiming import by_hand

_WAS_SENT = (
    "Your time is safe. Autotask had this entry when the file was written, so it is kept here and "
    "not sent."
)
_WAS_ON_ITS_WAY = (
    "Your time is safe. This entry was on its way from where the file was written, so it is kept "
    "here and not sent. Send it only if it did not arrive from there."
)
_KEPT_ELSEWHERE = "Your time is safe. It was kept on the computer that wrote the file."
_NEXT_DAY = timedelta(days=1)
_THERE = frozenset({ShownState.SENT, ShownState.DELETED_REMOTELY})
_ON_ITS_WAY = frozenset(
    {ShownState.WAITING, ShownState.SENDING, ShownState.CHECKING, ShownState.NEEDS_ATTENTION}
)
Key = tuple[int, int]


class Fate(StrEnum):
    """What becomes of a place."""

    NEW = "new"
    KEPT = "kept"  # comes in, but is never sent unless somebody asks for it
    DUPLICATE = "duplicate"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Line:
    """A place of the file with its fate; `why` says in a sentence what is to be said of it.

    `entries` are what it becomes: several where it is cut at midnight.
    """

    place: str
    fate: Fate
    why: str = ""
    found: Found | None = None
    entries: tuple[TimeEntry, ...] = ()
    ticket: Ticket | None = None

    @property
    def comes_in(self) -> bool:
        """Whether an import takes it."""
        return self.fate in {Fate.NEW, Fate.KEPT}


class Candidates:
    """Weighs the places of one file against what is here, within somebody else's transaction."""

    def __init__(self, unit: Unit, account: Account, booking: Booking, contents: Contents) -> None:
        self._unit, self._account, self._booking = unit, account, booking
        # Many lines are on the same ticket, and other programs wait while an import is written.
        self._proposed = lru_cache(maxsize=None)(partial(booking.proposed, unit, account))
        self._is_same_psa = contents.tenant != "" and (
            (contents.tenant, contents.resource_id) == (account.tenant, account.resource_id)
        )
        self._source = contents.source
        self._known: defaultdict[Key, list[TimeEntry]] = defaultdict(list)
        self._there: defaultdict[Key, list[RemoteEntry]] = defaultdict(list)
        self._taken: set[EntryId] = set()
        self._read(contents.found)

    def lines(self, found: Iterable[Found]) -> tuple[Line, ...]:
        """Return what becomes of each, in order."""
        return tuple(map(self._line, found))

    # ------------------------------------------------------------------ private
    def _read(self, found: Sequence[Found]) -> None:
        if not found:
            return
        first = local_date(min(one.started_at for one in found), "UTC") - _NEXT_DAY
        last = local_date(max(one.ended_at for one in found), "UTC") + _NEXT_DAY
        days = first.isoformat(), last.isoformat()
        for entry in self._unit.entries.of_days(self._account.id, *days):
            self._known[_key(entry.piece.started_at, entry.piece.ended_at)].append(entry)
        for row in self._unit.remote_entries.of_days(self._account.id, *days):
            if row.started_at is not None and row.ended_at is not None:
                self._there[_key(row.started_at, row.ended_at)].append(row)

    def _line(self, found: Found) -> Line:
        ticket = self._ticket(found)
        entries = self._entries(found, ticket)
        seen = [(entry, self._seen(entry, ticket)) for entry in entries]
        fresh = tuple(entry for entry, why in seen if not why)
        if not fresh:
            return Line(found.place, Fate.DUPLICATE, seen[0][1], found, (), ticket)
        self._taken.update(entry.id for entry in fresh)
        is_kept = fresh[0].phase is EntryPhase.LOCAL_ONLY
        if is_kept:
            return Line(found.place, Fate.KEPT, fresh[0].message, found, fresh, ticket)
        lacks = fresh[0].message.partition(". ")[2]  # nothing is saved by looking
        return Line(found.place, Fate.NEW, lacks, found, fresh, ticket)

    def _ticket(self, found: Found) -> Ticket | None:
        """Return what was named: an id is one Autotask's, a number like L17 one computer's."""
        name = read_ticket_name(found.ticket)
        if name.number:
            return self._unit.tickets.find(self._account.id, name)
        if found.own is None or not found.ticket:
            return None
        kinds = self._unit.tickets.offered(self._account.id, TargetKind.INTERNAL)
        return next((one for one in kinds if one.title == found.ticket), None)

    def _entries(self, found: Found, ticket: Ticket | None) -> tuple[TimeEntry, ...]:
        pieces: tuple[Piece, ...]
        if found.own is not None:
            own = found.own
            pieces = (Piece(found.started_at, found.ended_at, own.worked_ms, found.zone,
                            own.worked_on),)  # fmt: skip
        else:
            pieces = by_hand(
                found.started_at, found.ended_at, found.zone,
                spans_utc_days=self._account.spans_utc_days,
            )  # fmt: skip
        target_id = ticket.id if ticket is not None else None
        details = fitting(self._unit, target_id, self._details(found, target_id))
        made = (
            TimeEntry(self._id(found, piece), self._account.id, target_id, None, EntryPhase.DRAFT,
                      piece, details)
            for piece in pieces
        )  # fmt: skip
        return tuple(self._placed(found, entry) for entry in made)

    def _id(self, found: Found, piece: Piece) -> EntryId:
        if found.own is not None:
            return found.own.id
        return id_of(
            piece.started_at, self._account.tenant, str(self._account.resource_id), self._source,
            str(piece.ended_at), found.summary, found.internal, found.ticket,
        )  # fmt: skip

    def _details(self, found: Found, target_id: TargetId | None) -> EntryDetails:
        proposed = self._proposed(target_id)
        if found.own is not None and self._is_same_psa:
            return found.own.details
        return replace(
            proposed, summary=found.summary, internal=found.internal,
            is_billable=proposed.is_billable and found.is_billable,
            show_on_invoice=found.own.details.show_on_invoice if found.own else True,
        )  # fmt: skip

    def _placed(self, found: Found, entry: TimeEntry) -> TimeEntry:
        """Return an entry in the state in which it comes in: nothing leaves by itself."""
        own = found.own
        if own is None or own.state == ShownState.DRAFT:
            lacks = self._booking.missing(self._unit, entry, Wishes())
            return replace(entry, message=lacks)
        remote_id = own.remote_id if self._is_same_psa else None
        said = _WAS_SENT if own.state in _THERE else _KEPT_ELSEWHERE
        said = _WAS_ON_ITS_WAY if own.state in _ON_ITS_WAY else said
        return replace(entry, phase=EntryPhase.LOCAL_ONLY, remote_id=remote_id, message=said)

    def _seen(self, entry: TimeEntry, ticket: Ticket | None) -> str:
        """Return why an entry is here already, empty if it is not."""
        if entry.id in self._taken:
            return "The file holds it twice."
        here = self._unit.entries.get(entry.id)
        if here is not None and here.account_id != self._account.id:
            return "It is in another account of this computer already."
        if here is not None and (here.phase is not EntryPhase.DELETED or self._arrived(here)):
            return "It is here already."
        key = _key(entry.piece.started_at, entry.piece.ended_at)
        if any(_is_like(entry, one) for one in self._known[key]):
            return "An entry with the same times and ticket or notes is here already."
        if ticket is not None and any(row.place == ticket.facts.place for row in self._there[key]):
            return "Autotask has an entry with the same times and ticket already."
        return ""

    def _arrived(self, entry: TimeEntry) -> bool:
        return Trail(self._unit.outbox.of_subject(entry.id)).has_arrived


def _key(start_ms: int, end_ms: int) -> Key:
    return start_ms // SECOND_MS, end_ms // SECOND_MS


def _is_like(entry: TimeEntry, other: TimeEntry) -> bool:
    if entry.target_id is not None and other.target_id is not None:
        return entry.target_id == other.target_id
    return entry.details.summary == other.details.summary
