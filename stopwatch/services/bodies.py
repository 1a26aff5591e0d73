"""Outbox bodies: what an item asks for, as canonical JSON, so that equal wishes are equal texts."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import date

from stopwatch.domain.remote import EntryBody


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


def encode(body: EntryBody | StatusBody | ResolutionBody) -> str:
    """Return a body as canonical JSON."""
    plain = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in asdict(body).items()
    }
    return json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def entry_body(text: str) -> EntryBody:
    """Return the body of a creating item."""
    plain = json.loads(text)
    return EntryBody(**{**plain, "worked_on": date.fromisoformat(plain["worked_on"])})


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
