"""Outbox bodies: what an item asks for, as canonical JSON, so that equal wishes are equal texts."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from stopwatch.domain.remote import EntryBody, EntryFields


@dataclass(frozen=True, slots=True)
class StatusBody:
    """The wish that a ticket get a status; `base` is the status it had when wished.

    `entry_id` is the time entry that it was wished with: one that is deleted takes it along.
    """

    ticket_remote_id: int
    status: int
    base: int
    entry_id: str = ""


@dataclass(frozen=True, slots=True)
class ResolutionBody:
    """The wish that a text be added to a ticket's resolution."""

    ticket_remote_id: int
    text: str
    entry_id: str = ""


@dataclass(frozen=True, slots=True)
class UpdateBody:
    """The wish that an entry be as `wish`, seen from `base`: what differs is asked for."""

    base: EntryFields
    wish: EntryFields


@dataclass(frozen=True, slots=True)
class DeleteBody:
    """The wish that a row be deleted, provided that it still is as `base`.

    `remote_id` is None for the entry's own row. `is_twin`: the program found it doubled.
    """

    base: EntryFields
    remote_id: int | None = None
    is_twin: bool = False


Body = EntryBody | UpdateBody | DeleteBody | StatusBody | ResolutionBody


def encode(body: Body) -> str:
    """Return a body as canonical JSON; dates as ISO text."""
    return json.dumps(
        asdict(body), sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str
    )


def entry_body(text: str) -> EntryBody:
    """Return the body of a creating item."""
    plain = json.loads(text)
    return EntryBody(**{**plain, "worked_on": date.fromisoformat(plain["worked_on"])})


def update_body(text: str) -> UpdateBody:
    """Return the body of an updating item."""
    plain = json.loads(text)
    return UpdateBody(_fields(plain["base"]), _fields(plain["wish"]))


def delete_body(text: str) -> DeleteBody:
    """Return the body of a deleting item."""
    plain = json.loads(text)
    return DeleteBody(**{**plain, "base": _fields(plain["base"])})


def status_body(text: str) -> StatusBody:
    """Return the body of a status item."""
    return StatusBody(**json.loads(text))


def resolution_body(text: str) -> ResolutionBody:
    """Return the body of a resolution item."""
    return ResolutionBody(**json.loads(text))


def wished_with(text: str) -> str:
    """Return the entry that a ticket's item was wished with; empty if there is none."""
    return str(json.loads(text).get("entry_id", ""))


def body_hash(text: str) -> str:
    """Return a short hash that tells whether two attempts asked for the same."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _fields(plain: dict[str, Any]) -> EntryFields:
    return EntryFields(**{**plain, "worked_on": date.fromisoformat(plain["worked_on"])})
