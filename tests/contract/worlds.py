"""The two worlds in which the PSA port is tested: the practice Autotask over HTTP, and memory.

Each offers the same handles, so that one suite proves that the fake answers like the real thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from stopwatch.domain.account import Account, AccountKind
from stopwatch.domain.billing import BillingLine, LineKind
from stopwatch.domain.catalog import (
    Company,
    Contact,
    Contract,
    ContractRate,
    ExcludedRole,
    PickValue,
    Resource,
    Role,
    RoleHolding,
    WorkType,
)
from stopwatch.domain.delivery import NotDone, Unknown
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS, rfc3339
from stopwatch.domain.problem import TicketType
from stopwatch.domain.remote import ColleagueEntry, EntryBody
from stopwatch.domain.rights import Right
from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import STATUS_COMPLETE, TicketFacts
from stopwatch.psa.autotask.backend import AutotaskBackend
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.sandbox.server import Endpoint, ServeOptions, running
from stopwatch.services.ports.psa import Psa
from tests.sandbox.api_client import Api
from tests.support.fake_psa import Commit, FakePsa
from tests.support.loopback import silent_port
from tests.support.machine import NOON

PAGE = 7  # small, so that every list has several
MARKER = "0123456789AB"


class World(Protocol):
    """What a test may ask of either world."""

    @property
    def psa(self) -> Psa: ...
    @property
    def me(self) -> int: ...
    @property
    def role(self) -> int: ...
    @property
    def task(self) -> int: ...
    @property
    def internal(self) -> int: ...
    @property
    def helped(self) -> int: ...
    def touch_task(self, task_id: int) -> None: ...
    def take_off_task(self, task_id: int) -> None: ...
    def lose_reply(self, *, is_done: bool) -> None: ...
    def throttle(self) -> None: ...
    def go_offline(self) -> None: ...
    def sign_out(self) -> None: ...
    def deny(self, *denied: Right) -> None: ...
    def resolution(self, ticket_id: int) -> str: ...
    def post(self, entry_id: int) -> None: ...
    def invoice(self) -> None: ...
    def charge(self, ticket_id: int, number: str) -> int: ...
    def colleague_books(self, ticket_id: int, minutes: int) -> ColleagueEntry: ...


def open_ticket(world: World) -> TicketFacts:
    return open_tickets(world)[0]


def open_tickets(world: World) -> list[TicketFacts]:
    """Return those that are neither problems nor changes, and hang under none."""
    found = (one for page in world.psa.tickets(None, 0) for one in page)
    is_open = (one for one in found if one.status != STATUS_COMPLETE)
    return [one for one in is_open if not is_special(one) and one.problem_remote_id is None]


def is_special(ticket: TicketFacts) -> bool:
    return ticket.ticket_type in {TicketType.PROBLEM, TicketType.CHANGE_REQUEST}


def some_contract(world: World) -> Contract:
    """Return a contract of either world."""
    found = (one for page in world.psa.catalog(Contract, None) for one in page)
    return next(one for one in found if isinstance(one, Contract))


def body(world: World, marker: str = MARKER) -> EntryBody:
    """Return a good body: an hour and a half of which one hour was worked."""
    start = NOON + 123
    return EntryBody(
        open_ticket(world).remote_id, world.me, world.role, start, start + 3 * HOUR_MS // 2,
        date(2025, 11, 24), 1.0, "Replaced the toner", "Zoë: 2nd time this week", marker,
    )  # fmt: skip


def ticket_of(wish: EntryBody) -> int:
    """Return the ticket that a body is on."""
    assert wish.ticket_remote_id is not None
    return wish.ticket_remote_id


# ---------------------------------------------------------------- over HTTP
def account_at(endpoint: Endpoint, url: str = "") -> Account:
    return Account(
        AccountId(1), AccountKind.AUTOTASK, endpoint.username, endpoint.integration_code,
        url or endpoint.url, is_fixed_url=True,
    )  # fmt: skip


def backend(account: Account, secret: str) -> AutotaskBackend:
    client = AutotaskClient(account, secret, pause=lambda _seconds: None)
    return AutotaskBackend(client, account, page_size=PAGE)


_SWITCHES = {
    Right.READ_TICKETS: ("Tickets", ""), Right.READ_ROLES: ("ResourceRoles", ""),
    Right.CREATE_ENTRIES: ("TimeEntries", "create"), Right.FIND_ENTRIES: ("TimeEntries", ""),
    Right.CHANGE_ENTRIES: ("TimeEntries", "update"), Right.SEE_POSTED: ("BillingItems", ""),
    Right.CREATE_TICKETS: ("Tickets", "create"), Right.CHANGE_CONTRACTS: ("Contracts", "update"),
    Right.DELETE_ENTRIES: ("TimeEntries", "delete"), Right.CHANGE_TICKETS: ("Tickets", "update"),
    Right.READ_TASKS: ("Tasks", ""),
}  # fmt: skip


@dataclass
class PracticeWorld:
    endpoint: Endpoint
    api: Api
    psa: Psa
    me: int
    role: int
    silent_port: int

    @property
    def task(self) -> int:
        mine = {"op": "eq", "field": "assignedResourceID", "value": self.me}
        return int(self.api.query("Tasks", mine)[0]["id"])

    @property
    def internal(self) -> int:
        use = {"op": "eq", "field": "useType", "value": 3}
        return int(self.api.query("BillingCodes", use)[0]["id"])

    @property
    def helped(self) -> int:
        mine = {"op": "eq", "field": "resourceID", "value": self.me}
        return int(self.api.query("TaskSecondaryResources", mine)[0]["taskID"])

    def touch_task(self, task_id: int) -> None:
        assert self.api.patch("Tasks", id=task_id, estimatedHours=2).is_success

    def take_off_task(self, task_id: int) -> None:
        nobody = {"assignedResourceID": None, "assignedResourceRoleID": None}
        assert self.api.patch("Tasks", id=task_id, **nobody).is_success

    def lose_reply(self, *, is_done: bool) -> None:
        kind = "drop_after_commit" if is_done else "drop_before_commit"
        self.api.fault(kind, "create", "TimeEntries")

    def throttle(self) -> None:
        self.api.fault("throttled", "create", "TimeEntries")

    def go_offline(self) -> None:
        address = f"http://127.0.0.1:{self.silent_port}/ATServicesRest/"
        self._become(account_at(self.endpoint, address), self.endpoint.secret)

    def sign_out(self) -> None:
        self._become(account_at(self.endpoint), "wrong")

    def deny(self, *denied: Right) -> None:
        wanted = [_SWITCHES[one] for one in denied]
        hidden = [entity for entity, verb in wanted if not verb]
        missing = [f"{entity}.{verb}" for entity, verb in wanted if verb]
        self.api.control("switches", hidden_entities=hidden, missing_rights=missing)

    def resolution(self, ticket_id: int) -> str:
        return self.api.get("Tickets", ticket_id)["resolution"] or ""

    def post(self, entry_id: int) -> None:
        self.api.control("post", ids=[entry_id])

    def invoice(self) -> None:
        self.api.control("create-invoices", **{"from": "2000-01-01"})

    def charge(self, ticket_id: int, number: str) -> int:
        return self.api.create(
            f"Tickets/{ticket_id}/Charges", name="Network cable", datePurchased="2025-11-24",
            unitQuantity=3, unitPrice=19.99, isBillableToCompany=True, purchaseOrderNumber=number,
        )  # fmt: skip

    def colleague_books(self, ticket_id: int, minutes: int) -> ColleagueEntry:
        other = next(row for row in self.api.query("ResourceRoles") if row["resourceID"] != self.me)
        end = NOON + minutes * MINUTE_MS
        made = self.api.create(
            "TimeEntries", ticketID=ticket_id, resourceID=other["resourceID"],
            roleID=other["roleID"], startDateTime=rfc3339(NOON), endDateTime=rfc3339(end),
            dateWorked="2025-11-24", summaryNotes="Looked too",
        )  # fmt: skip
        worked_ms = minutes * MINUTE_MS
        return ColleagueEntry(made, ticket_id, other["resourceID"], NOON, worked_ms)

    def _become(self, account: Account, secret: str) -> None:
        self.psa.close()
        self.psa = backend(account, secret)


@contextmanager
def practice_world() -> Iterator[PracticeWorld]:
    with running(ServeOptions(tickets=30)) as endpoint, silent_port() as nobody:
        api = Api(endpoint)
        api.control("switches", any_role=True)
        psa = backend(account_at(endpoint), endpoint.secret)
        world = PracticeWorld(endpoint, api, psa, endpoint.resource_id, api.role(), nobody)
        try:
            yield world
        finally:
            world.psa.close()
            api.http.close()


# ---------------------------------------------------------------- in memory
@dataclass
class FakeWorld:
    psa: FakePsa
    me: int = 9
    role: int = 3
    task: int = 71
    internal: int = 81
    helped: int = 74

    def touch_task(self, task_id: int) -> None:
        now_ms = self.psa.clock.now_ms()
        self.psa.hold_targets(replace(self.psa.held_tasks[task_id], last_activity_at=now_ms))

    def take_off_task(self, task_id: int) -> None:
        self.touch_task(task_id)
        task = self.psa.held_tasks[task_id]
        self.psa.hold_targets(replace(task, assigned_resource_id=None))

    def lose_reply(self, *, is_done: bool) -> None:
        commit = Commit.NOW if is_done else Commit.NEVER
        self.psa.then(Unknown("Your time is safe. Autotask did not answer."), commit)

    def throttle(self) -> None:
        self.psa.then(NotDone("Your time is safe. Autotask is busy.", was_answered=True))

    def go_offline(self) -> None:
        self.psa.is_offline = True

    def sign_out(self) -> None:
        self.psa.is_signed_out = True

    def deny(self, *denied: Right) -> None:
        self.psa.deny(*denied)

    def resolution(self, ticket_id: int) -> str:
        return self.psa.resolutions.get(ticket_id, "")

    def post(self, entry_id: int) -> None:
        self.psa.posted_ids.add(entry_id)

    def invoice(self) -> None:
        self.psa.invoiced_ids |= self.psa.posted_ids

    def charge(self, ticket_id: int, number: str) -> int:
        self.psa.held_lines.append(
            BillingLine(
                LineKind.TICKET_CHARGE, 8001, "2025-11-24", cents=5_997, number=number,
                ticket_remote_id=ticket_id, name="Network cable",
            )
        )  # fmt: skip
        return 8001

    def colleague_books(self, ticket_id: int, minutes: int) -> ColleagueEntry:
        entry = ColleagueEntry(7001, ticket_id, self.me + 1, NOON, minutes * MINUTE_MS)
        self.psa.held_colleagues.append((NOON, entry))
        return entry


def fake_world() -> FakeWorld:
    psa = FakePsa(page_size=PAGE)
    psa.hold(
        *(_ticket(number) for number in range(1, 31)),
        records=(
            Company(1, "Harbor Dental"), Contact(1, 1, "Zoë Müller"),
            Contract(5, 1, "Managed Services"), Resource(9, "rashdown", "Robin Ashdown"),
            Role(3, "Systems engineer"), RoleHolding(1, "resource_role", 9, 3),
            ExcludedRole(1, 5, 4), ContractRate(1, 5, 3, 95.0), WorkType(7, "Remote support"),
            PickValue("Tickets.status", 1, "New"),
        ),
    )  # fmt: skip
    psa.hold_targets(*_targets())
    psa.held_helped = {74}
    return FakeWorld(psa)


def _targets() -> tuple[TicketFacts, ...]:
    task = TicketFacts(
        71, "T20251101.0071", "Configure the firewall", 1, 1, contract_id=5, work_type_id=7,
        assigned_resource_id=9, last_activity_at=NOON - DAY_MS, kind=TargetKind.TASK,
        project="Move to the new depot",
    )  # fmt: skip
    done = replace(task, remote_id=72, number="T20251101.0072", status=STATUS_COMPLETE,
                   completed_at=NOON - DAY_MS)  # fmt: skip
    others = replace(task, remote_id=73, number="T20251101.0073", assigned_resource_id=8)
    helped = replace(others, remote_id=74, number="T20251101.0074")
    meeting = TicketFacts(
        81, "", "Internal Meeting", None, 1, kind=TargetKind.INTERNAL, is_billable=False
    )  # fmt: skip
    retired = replace(meeting, remote_id=82, title="Office Move", status=STATUS_COMPLETE)
    return task, done, others, helped, meeting, retired


def _ticket(number: int) -> TicketFacts:
    active_at = NOON - number * DAY_MS
    facts = TicketFacts(
        number, f"T20251101.{number:04}", f"Ticket {number}", 1, 1, last_activity_at=active_at
    )
    if number % 3:
        return facts
    return replace(facts, status=STATUS_COMPLETE, completed_at=active_at)
