"""The file of a hand-over: what it holds, and how it is read again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from stopwatch.domain.account import Account
from stopwatch.domain.entry import EntryDetails, Piece
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, SegmentId, StopwatchId
from stopwatch.domain.legs import Leg, after, clipped
from stopwatch.domain.stopwatch import Note, Segment
from stopwatch.domain.values import dataclass
from stopwatch.services.entry_document import Document
from stopwatch.services.exchanging.found import UnreadableError
from stopwatch.services.exchanging.moments import read_zone
from stopwatch.services.exchanging.own_document import whose
from stopwatch.services.exchanging.typed_values import (
    Known,
    flag,
    inside,
    text,
    whole_or_none,
)
from stopwatch.services.retiming import Runs

FORMAT, VERSION = "ticket-stopwatch-handover", 1
_DAMAGED = (
    "Nothing was changed: the file is cut off or damaged. Take it back on the computer "
    "that wrote it, and hand over again."
)


@dataclass(frozen=True, slots=True)
class CarriedEntry:
    """An entry; `ticket` is its number or name, `is_saved` whether it was waiting to be sent."""

    id: EntryId
    ticket: str
    is_saved: bool
    piece: Piece
    details: EntryDetails
    runs: Runs


@dataclass(frozen=True, slots=True)
class CarriedWatch:
    """A stopwatch that goes on elsewhere; all its runs have ended, each in one of its legs."""

    id: StopwatchId
    ticket: str
    segments: tuple[Segment, ...]
    notes: tuple[Note, ...]
    legs: tuple[Leg, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """All of a file."""

    id: str
    tenant: str
    resource_id: int
    entries: tuple[CarriedEntry, ...]
    watches: tuple[CarriedWatch, ...]


# ---------------------------------------------------------------------- written
def written(
    bundle_id: str, account: Account, entries: Sequence[CarriedEntry],
    watches: Sequence[CarriedWatch],
) -> str:  # fmt: skip
    """Return the text of a bundle."""
    document = {
        "format": FORMAT, "version": VERSION, "id": bundle_id, "account": whose(account),
        "entries": list(map(_entry, entries)), "stopwatches": list(map(_watch, watches)),
    }  # fmt: skip
    return json.dumps(document, indent=2) + "\n"


def _entry(one: CarriedEntry) -> Document:
    piece, details = one.piece, one.details
    return {
        "id": one.id, "ticket": one.ticket, "is_saved": one.is_saved, "runs": one.runs,
        "started_at": piece.started_at, "ended_at": piece.ended_at, "worked_ms": piece.worked_ms,
        "zone": piece.zone, "date": piece.worked_on.isoformat(),
        "summary": details.summary, "internal": details.internal,
        "work_type_id": details.work_type_id, "role_id": details.role_id,
        "contract_id": details.contract_id, "billable": details.is_billable,
        "show_on_invoice": details.show_on_invoice,
    }  # fmt: skip


def _watch(one: CarriedWatch) -> Document:
    return {
        "id": one.id, "ticket": one.ticket,
        "segments": [[it.id, it.started_at, it.ended_at, it.zone] for it in one.segments],
        "notes": [[it.at, it.text] for it in one.notes],
        "legs": [[it.entry_id, it.until] for it in one.legs],
    }  # fmt: skip


# ---------------------------------------------------------------------- read
def read_bundle(content: bytes) -> Bundle:
    """Return a bundle, whole: one that is not sound in every part is refused."""
    document = _document(content)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise Refused("Nothing was changed: the file is no hand-over of this program.")
    if document.get("version") != VERSION:
        raise Refused(
            "Nothing was changed: the file was written by a newer version of this program. "
            "Update this one, then take it over."
        )
    try:
        return _bundle(document)
    except (UnreadableError, ValueError, TypeError, KeyError, OverflowError):
        raise Refused(_DAMAGED) from None


def _document(content: bytes) -> object:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise Refused(_DAMAGED) from None


def _bundle(document: Known) -> Bundle:
    account = inside(document, "account")
    entries, watches = document["entries"], document["stopwatches"]
    if not isinstance(entries, list) or not isinstance(watches, list) or not text(document, "id"):
        raise UnreadableError("It holds no lists.")
    return Bundle(
        text(document, "id"), text(account, "tenant"), whole_or_none(account, "resource_id") or 0,
        tuple(map(_read_entry, entries)), tuple(map(_read_watch, watches)),
    )  # fmt: skip


def _read_entry(one: Known) -> CarriedEntry:
    piece = Piece(
        _whole(one, "started_at"), _whole(one, "ended_at"), _whole(one, "worked_ms"),
        read_zone(text(one, "zone")), date.fromisoformat(text(one, "date")),
    )  # fmt: skip
    if not 0 <= piece.worked_ms <= piece.ended_at - piece.started_at:
        raise UnreadableError("It was worked longer than it lasted.")
    details = EntryDetails(
        text(one, "summary"), text(one, "internal"), whole_or_none(one, "work_type_id"),
        whole_or_none(one, "role_id"), whole_or_none(one, "contract_id"), flag(one, "billable"),
        flag(one, "show_on_invoice"),
    )  # fmt: skip
    runs = tuple((_int(start), _int(end)) for start, end in _list(one, "runs"))
    key = text(one, "id")
    if not key:
        raise UnreadableError("It does not say which entry it is.")
    return CarriedEntry(EntryId(key), text(one, "ticket"), flag(one, "is_saved"), piece, details,
                        runs)  # fmt: skip


def _read_watch(one: Known) -> CarriedWatch:
    segments = tuple(
        Segment(SegmentId(_str(key)), _int(start), _int(end), read_zone(_str(zone)))
        for key, start, end, zone in _list(one, "segments")
    )
    key = text(one, "id")
    if not segments or not key or any(it.worked_ms(0) < 0 for it in segments):
        raise UnreadableError("It never ran.")
    legs = tuple(Leg(EntryId(_str(it)), _int(until)) for it, until in _list(one, "legs"))
    if clipped(segments, after(legs)) or not all(it.entry_id for it in legs):
        raise UnreadableError("It does not say which entry each of its runs is.")
    notes = tuple(Note(_int(at), _str(words)) for at, words in _list(one, "notes"))
    return CarriedWatch(StopwatchId(key), text(one, "ticket"), segments, notes, legs)


def _int(value: object) -> int:
    return _whole({"": value}, "")


def _str(value: object) -> str:
    return text({"": value}, "")


def _whole(one: Known, name: str) -> int:
    value = whole_or_none(one, name)
    if value is None:
        raise UnreadableError(f"“{name}” is not a whole number.")
    return value


def _list(one: Known, name: str) -> list[list[object]]:
    value = one.get(name)
    if not isinstance(value, list):
        raise UnreadableError(f"“{name}” is not a list.")
    return value
