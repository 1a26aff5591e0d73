"""Real SQLite for tests: quick enough to need no fake."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypedDict, Unpack

from stopwatch.domain.account import Account, AccountKind
from stopwatch.domain.catalog import (
    Company,
    Contact,
    Contract,
    PickValue,
    Resource,
    Role,
    RoleHolding,
    WorkType,
)
from stopwatch.domain.ids import AccountId, EntryId, TargetId
from stopwatch.domain.outbox import Attempt, AttentionKind, ItemState, OutboxItem
from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import Ticket, TicketFacts
from stopwatch.services.bus import Bus
from stopwatch.services.ids_there import known_by_id
from stopwatch.services.ports.storage import Unit
from stopwatch.storage.opening import Store, open_store
from tests.support.machine import FakeDoorbell

ME = 9


@contextmanager
def make_store(folder: Path, bus: Bus | None = None) -> Iterator[Store]:
    """Open a store in a folder and close it again."""
    store = open_store(folder / "stopwatch.db", bus or Bus(), FakeDoorbell())
    try:
        yield store
    finally:
        store.close()


def facts(remote_id: int, title: str = "Printer prints blank pages") -> TicketFacts:
    """Return a ticket of Harbor Dental that the technician is assigned to."""
    return TicketFacts(
        remote_id, f"T20261120.{remote_id:04}", title, company_id=1, status=1, contact_id=1,
        assigned_resource_id=ME, assigned_role_id=3, contract_id=5, work_type_id=7,
        last_activity_at=1_000 + remote_id,
    )  # fmt: skip


def task_facts(remote_id: int, title: str = "Configure the firewall") -> TicketFacts:
    """Return a task of a project of Harbor Dental that the technician is assigned to."""
    return TicketFacts(
        remote_id, f"T20261101.{remote_id:04}", title, company_id=1, status=1,
        assigned_resource_id=ME, assigned_role_id=3, contract_id=5, work_type_id=7,
        created_at=500, last_activity_at=900 + remote_id, kind=TargetKind.TASK,
        project="Move to the new depot",
    )  # fmt: skip


def internal_facts(remote_id: int, title: str = "Team meeting") -> TicketFacts:
    """Return a kind of internal time."""
    return TicketFacts(remote_id, "", title, None, 1, kind=TargetKind.INTERNAL, is_billable=False)


class TicketChanges(TypedDict, total=False):
    """What of a ticket a test may say by name."""

    title: str
    company_id: int | None
    status: int
    ticket_type: int
    problem_remote_id: int | None
    contract_id: int | None
    purchase_order: str
    configuration_item_id: int
    created_at: int
    completed_at: int


class ItemChanges(TypedDict, total=False):
    """What a test may say of an outbox item without living through it."""

    state: ItemState
    attention: AttentionKind
    message: str
    field: str
    attempt: Attempt
    attempts: int
    unknowns: int
    negatives: int
    may_have_left: bool
    checking_until: int
    due_at: int
    remote_id: int


def put_item(unit: Unit, key: EntryId, **changes: Unpack[ItemChanges]) -> OutboxItem:
    """Change the creation of an entry and return it."""
    item = replace(unit.outbox.of_subject(key)[0], **changes)
    unit.outbox.put(item)
    return item


def connected(unit: Unit) -> Account:
    """Store an Autotask account and what its catalog needs for booking; return the account."""
    account = unit.accounts.put(Account(
        AccountId(0), AccountKind.AUTOTASK, "api@msp.example", "CODE",
        "http://127.0.0.1:1/ATServicesRest/", resource_id=ME, resource_name="Robin Ashdown",
    ))  # fmt: skip
    for records in (
        [Company(1, "Harbor Dental"), Company(2, "Ridgeline Freight")],
        [Contact(1, 1, "Zoë Müller"), Contact(2, 2, "Ines Okoye")],
        [Role(3, "Systems engineer"), Role(4, "Onsite engineer")],
        [RoleHolding(1, "resource_role", ME, 3)],
        [WorkType(7, "Remote support"), WorkType(8, "Travel", is_billable=False),
         WorkType(9, "On site")],
        [Contract(5, 1, "Managed Services", purchase_order="MS-2026")],
        [Resource(ME, "rashdown", "Robin Ashdown")],
        [PickValue("Tickets.status", 1, "New"), PickValue("Tickets.status", 5, "Complete"),
         PickValue("Tickets.ticketType", 1, "Service Request")],
    ):  # fmt: skip
        unit.catalog.upsert(account.id, records)
    return account


def ticket(unit: Unit, account: Account, remote_id: int, title: str = "VPN drops") -> TargetId:
    """Store a ticket and return its key."""
    unit.tickets.upsert(account.id, [facts(remote_id, title)])
    return cached(unit, account.id, remote_id).id


def target(unit: Unit, account: Account, facts: TicketFacts) -> TargetId:
    """Store a ticket, a task or a kind of internal time and return its key."""
    unit.tickets.upsert(account.id, [facts])
    found = unit.tickets.at(account.id, facts.place)
    assert found is not None
    return found.id


def cached(unit: Unit, account_id: AccountId, remote_id: int) -> Ticket:
    """Return the cached ticket that the PSA, or this computer, knows by an id."""
    found = known_by_id(unit, account_id, remote_id)
    assert found is not None, remote_id
    return found
