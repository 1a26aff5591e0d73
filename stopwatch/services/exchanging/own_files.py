"""What `export` wrote, read again: JSON with all of an entry, or the table with what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

from stopwatch.domain.entry import EntryDetails, ShownState
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import DAY_MS, HOUR_MS, SECOND_MS, local_date
from stopwatch.services.exchange import as_it_was
from stopwatch.services.exchanging.found import (
    Contents,
    Found,
    Own,
    Reading,
    UnreadableError,
    read_each,
)
from stopwatch.services.exchanging.moments import read_instant, read_zone
from stopwatch.services.exchanging.own_document import FORMAT, VERSION
from stopwatch.services.exchanging.texts import Row
from stopwatch.services.exchanging.typed_values import (
    Known,
    flag,
    inside,
    number,
    text,
    whole_or_none,
)

OURS = "Ticket Stopwatch"
_COLUMNS = frozenset({"id", "start", "end", "worked_hours", "state", "summary", "autotask_id"})
_STATES = frozenset(ShownState)
_ID_SIGNS = 26
_TRAVELLED_AT_MOST = timedelta(days=1)
T = TypeVar("T")


# ---------------------------------------------------------------------- JSON
def is_own(document: object) -> bool:
    """Whether a JSON document is an export of ours."""
    return isinstance(document, dict) and document.get("format") == FORMAT


def read_own(document: Known, reading: Reading) -> Contents:
    """Return the entries of an export. Refused for one of a later version."""
    version, entries = document.get("version"), document.get("entries")
    if version != VERSION or not isinstance(entries, list):
        raise Refused(
            "Nothing was changed: the file was written by a newer version of this program. "
            "Update this one, then import it again."
        )
    found, unreadable = read_each([(f"entry {at}", one) for at, one in enumerate(entries, 1)],
                              lambda place, one: _of_document(place, one, reading))  # fmt: skip
    whose = inside(document, "account")
    return Contents(
        OURS, found, unreadable,
        tenant=text(whose, "tenant"), resource_id=whole_or_none(whose, "resource_id") or 0,
    )  # fmt: skip


def _of_document(place: str, one: object, reading: Reading) -> Found:
    if not isinstance(one, dict):
        raise UnreadableError("It is no time entry.")
    zone = read_zone(text(one, "zone") or reading.zone)
    start_ms = read_instant(text(one, "start"))
    day = text(one, "date")
    details = EntryDetails(
        text(one, "summary"), text(one, "internal"),
        whole_or_none(one, "work_type_id"), whole_or_none(one, "role_id"),
        whole_or_none(one, "contract_id"),
        flag(one, "billable"), flag(one, "show_on_invoice"),
    )  # fmt: skip
    own = Own(
        _id(text(one, "id")), _state(text(one, "state")),
        round(number(one, "worked_seconds") * SECOND_MS),
        _day(day) if day else local_date(start_ms, zone), details,
        whole_or_none(one, "remote_id"),
    )  # fmt: skip
    named = inside(one, "ticket")
    ticket = text(named, "number") or text(named, "title") or text(one, "typed")
    return _sound(Found(
        place, start_ms, read_instant(text(one, "end")), zone, details.summary, details.internal,
        ticket, is_billable=details.is_billable, own=own,
    ))  # fmt: skip


# ---------------------------------------------------------------------- CSV
def is_own_table(names: Sequence[str]) -> bool:
    """Whether a table with these columns is an export of ours."""
    return set(names) >= _COLUMNS


def read_own_table(rows: Sequence[Row], reading: Reading) -> Contents:
    """Return the entries of a table, as far as it holds them."""
    found, unreadable = read_each([(row.place, row) for row in rows],
                              lambda place, row: _of_row(place, row, reading))  # fmt: skip
    return Contents(OURS, found, unreadable)


def _of_row(place: str, row: Row, reading: Reading) -> Found:
    zone = read_zone(row.get("zone") or reading.zone)
    start_ms, day = read_instant(row.get("start")), row.get("date")
    summary = as_it_was(row.cells.get("summary", ""))
    is_billable = row.get("billable") != "no"
    own = Own(
        _id(row.get("id")), _state(row.get("state")), _worked(row.get("worked_hours")),
        _day(day) if day else local_date(start_ms, zone),
        EntryDetails(summary, is_billable=is_billable),
    )  # fmt: skip
    ticket = as_it_was(row.get("ticket")) or as_it_was(row.get("title"))
    return _sound(Found(
        place, start_ms, read_instant(row.get("end")), zone, summary, ticket=ticket,
        is_billable=is_billable, own=own,
    ))  # fmt: skip


# ---------------------------------------------------------------------- both
def _sound(found: Found) -> Found:
    """Return what can be an entry: a draft may have no length, but none is longer than a day."""
    own, length = found.own, found.ended_at - found.started_at
    if length < 0 or length > DAY_MS:
        raise UnreadableError("It ends before it begins, or after more than 24 hours.")
    if own is not None and not 0 <= own.worked_ms <= length + SECOND_MS:
        raise UnreadableError("It was worked longer than from its start to its end.")
    started_on = local_date(found.started_at, found.zone)
    if own is not None and abs(own.worked_on - started_on) > _TRAVELLED_AT_MOST:
        raise UnreadableError("Its date is none on which it began anywhere.")
    return found


def _id(typed: str) -> EntryId:
    is_one = len(typed) == _ID_SIGNS and typed.isascii() and typed.isalnum()
    if not is_one:
        raise UnreadableError("It does not say which entry it is.")
    return EntryId(typed)


def _state(word: str) -> str:
    if word not in _STATES:
        raise UnreadableError(f"“{word}” is no state of an entry.")
    return word


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise UnreadableError(f"“{typed}” is not a date.") from None


def _worked(typed: str) -> int:
    """Return hours; a spreadsheet may have saved them with the comma of its country."""
    try:
        return round(float(typed.replace(",", ".")) * HOUR_MS)
    except (ValueError, OverflowError):
        raise UnreadableError(f"“{typed}” is not a number of hours.") from None
