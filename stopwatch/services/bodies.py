"""Outbox bodies: what an item asks for, as canonical JSON, so that equal wishes are equal texts."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from datetime import date
from typing import Any

from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.domain.remote import EntryBody, EntryFields, TicketBody
from stopwatch.domain.ticket import STATUS_COMPLETE
from stopwatch.domain.values import dataclass


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


@dataclass(frozen=True, slots=True)
class TypeBody:
    """The wish that a ticket be of another type, under a title; `base…` is what it was when wished.

    Ids of tickets are not in here: the item's target tells which one.
    """

    ticket_type: int
    title: str
    base_type: int | None
    base_title: str


@dataclass(frozen=True, slots=True)
class HangBody:
    """The wish that a ticket hang under a problem, None for none; `base` is where it hung.

    A negative id is that of a problem made here, whatever the PSA calls it by now.
    """

    problem: int | None
    base: int | None


@dataclass(frozen=True, slots=True)
class ChangeBody:
    """The wish that a ticket be linked to a change request, or no longer."""

    change_remote_id: int


@dataclass(frozen=True, slots=True)
class NumberBody:
    """The wish for a purchase order number, empty for none; `base` is the one it had when wished.

    A contract is named by the PSA's id; ids of tickets are not in here.
    """

    number: str
    base: str
    contract_id: int | None = None


Body = (
    EntryBody | UpdateBody | DeleteBody | StatusBody | ResolutionBody
    | TicketBody | TypeBody | HangBody | ChangeBody | NumberBody
)  # fmt: skip


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


def reopens(item: OutboxItem) -> bool:
    """Whether an item is the wish that a completed ticket be open again."""
    if item.kind is not ItemKind.TICKET_STATUS:
        return False
    wish = status_body(item.body)
    return wish.base == STATUS_COMPLETE != wish.status


def resolution_body(text: str) -> ResolutionBody:
    """Return the body of a resolution item."""
    return ResolutionBody(**json.loads(text))


def ticket_body(text: str) -> TicketBody:
    """Return the body of an item that creates a ticket."""
    return TicketBody(**json.loads(text))


def type_body(text: str) -> TypeBody:
    """Return the body of an item that makes a ticket one of another type."""
    return TypeBody(**json.loads(text))


def hang_body(text: str) -> HangBody:
    """Return the body of an item that hangs a ticket somewhere."""
    return HangBody(**json.loads(text))


def change_body(text: str) -> ChangeBody:
    """Return the body of an item about a change request."""
    return ChangeBody(**json.loads(text))


def number_body(text: str) -> NumberBody:
    """Return the body of an item about a purchase order number."""
    return NumberBody(**json.loads(text))


def contract_of(item: OutboxItem) -> int:
    """Return the PSA's id of the contract that an item is about."""
    contract_id = number_body(item.body).contract_id
    if contract_id is None:
        raise AssertionError("a wish for the number of a contract names it")
    return contract_id


def wished_with(text: str) -> str:
    """Return the entry that a ticket's item was wished with; empty if there is none."""
    return str(json.loads(text).get("entry_id", ""))


def body_hash(text: str) -> str:
    """Return a short hash that tells whether two attempts asked for the same."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _fields(plain: dict[str, Any]) -> EntryFields:
    return EntryFields(**{**plain, "worked_on": date.fromisoformat(plain["worked_on"])})
