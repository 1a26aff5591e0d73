"""A technician's computer: one profile with the real services over real SQLite, and its crashes.

There is one process of the program, or a second one beside it on the same profile. They share the
files, the lock and the keyring, and nothing else; what is done, the first one does.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from stopwatch.domain.account import Account
from stopwatch.domain.counterpart import Counterpart
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.ids import AccountId, StopwatchId, TargetId, marker_of
from stopwatch.domain.instants import day_start, local_date
from stopwatch.domain.outbox import AttentionKind, ItemKind, OutboxItem
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.target import Place
from stopwatch.domain.ticket import Ticket, TicketFacts, TicketName
from stopwatch.domain.trail import Trail
from stopwatch.services.absences import Absences
from stopwatch.services.accounts import Accounts, SignIn
from stopwatch.services.allocating import Allocating
from stopwatch.services.booking import Booking
from stopwatch.services.bus import Bus
from stopwatch.services.colleagues import Colleagues
from stopwatch.services.connection import Connection
from stopwatch.services.day import Days
from stopwatch.services.deciding import Decisions
from stopwatch.services.desks import desk_of, desk_to_change
from stopwatch.services.entries import Entries
from stopwatch.services.grouping import Grouping
from stopwatch.services.ids_there import known_by_id
from stopwatch.services.making import subject_of
from stopwatch.services.new_tickets import NewTickets
from stopwatch.services.overview import Overviews
from stopwatch.services.presence import Presence
from stopwatch.services.problems import Problems
from stopwatch.services.pull import CATALOG as CATALOG_PULLED
from stopwatch.services.pull import COLLEAGUES as COLLEAGUES_PULLED
from stopwatch.services.pull import ENTRIES as ENTRIES_PULLED
from stopwatch.services.pull import TICKETS as TICKETS_PULLED
from stopwatch.services.purchase_orders import PurchaseOrders
from stopwatch.services.resolving import Resolving
from stopwatch.services.roster import Roster
from stopwatch.services.standing import Overlay
from stopwatch.services.sync import Sync
from stopwatch.services.target_pull import TASKS as TASKS_PULLED
from stopwatch.services.timing import Timing
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from stopwatch.services.wishes import TicketWishes
from stopwatch.storage.opening import Store, open_store
from tests.stateful.faults import Died
from tests.stateful.sim_psa import SimPsa, hung_text
from tests.support.machine import (
    NOON,
    FakeChance,
    FakeClock,
    FakeDoorbell,
    FakeIncarnation,
    FakeLock,
    FakeSecrets,
)
from tests.support.units import connected, internal_facts, make_store, task_facts, ticket

TICKETS = 4
OTHER_WORK = (task_facts(2), internal_facts(3))  # a ticket has each of these ids too
SECRET = "secret"
_FILED = """
    SELECT coalesce(sum(segment.ended_at - max(segment.started_at, ?)), 0)
    FROM segment JOIN stopwatch ON stopwatch.id = segment.stopwatch_id
    WHERE stopwatch.account_id = ? AND stopwatch.state <> 'discarded'
      AND NOT segment.is_void AND segment.ended_at > ? AND segment.started_at <= ?
"""
_EVER = ("2000-01-01", "2100-01-01")


@cache
def _template() -> Path:
    """Return a closed profile with an account and tickets, made once a process."""
    folder = Path(mkdtemp(prefix="stopwatch-world-"))
    with make_store(folder) as store, store.units.write() as unit:
        account = connected(unit)
        for number in range(1, TICKETS + 1):
            ticket(unit, account, number)
        unit.tickets.upsert(account.id, OTHER_WORK)
        for part in (
            TASKS_PULLED,
            TICKETS_PULLED,
            ENTRIES_PULLED,
            CATALOG_PULLED,
            COLLEAGUES_PULLED,
        ):
            unit.facts.put_text(account.id, part, str(NOON))
    return folder / "stopwatch.db"


@dataclass(eq=False)
class Computer:
    """`chance` differs between computers, so that their ids never meet.

    `psas` are those that can be connected; the first one is connected from the start.
    """

    folder: Path
    clock: FakeClock
    psas: Sequence[SimPsa]
    chance: FakeChance
    incarnation: FakeIncarnation = field(default_factory=FakeIncarnation)
    lock: FakeLock = field(default_factory=FakeLock)
    secrets: FakeSecrets = field(default_factory=FakeSecrets)
    name: str = "p"
    """What this process calls itself when it delivers, with a number for each start."""
    beside: Computer | None = None
    """The other process on this profile."""
    starts: int = 0
    deaths: int = 0

    def __post_init__(self) -> None:
        self.path = self.folder / "world.db"
        if not self.path.exists():
            self.folder.mkdir(exist_ok=True)
            shutil.copy(_template(), self.path)
        self.targets: list[TargetId] = []
        self.other_work: list[TargetId] = []
        """What is no ticket: a task and a kind of internal time, with the ids of tickets."""
        self.begin()
        self.sign_in()

    # ------------------------------------------------------------------ life
    def begin(self) -> None:
        """Start the program."""
        self.starts += 1
        self.bus = Bus()
        self.store: Store = open_store(self.path, self.bus, FakeDoorbell())
        self.tools = tools = Tools(self.store.units, self.clock, self.chance)
        booking = Booking(tools)
        self.timing, self.entries = Timing(tools, booking), Entries(tools, booking)
        self.problems = Problems(tools)
        self.grouping = Grouping(tools, booking)
        self.resolving = Resolving(tools, booking)
        self.new_tickets = NewTickets(tools, booking, self.timing)
        self.allocating = Allocating(tools, booking)
        self.days = Days(tools, booking, self.entries)
        self.absences, self.presence = Absences(tools, booking), Presence(tools)
        self.purchase_orders = PurchaseOrders(tools, booking)
        self.decisions, self.wishes = Decisions(tools, booking), TicketWishes(tools)
        self.undo, self.roster = Undo(tools), Roster(tools)
        self.colleagues = Colleagues(tools, Connection(self.secrets, self._psa))
        connection = Connection(self.secrets, self._psa)
        owner = f"{self.name}{self.starts}"
        self.sync = Sync(tools, connection, self.lock, self.incarnation, owner)
        self.accounts = Accounts(tools, self.secrets, connection, self._psa)
        self.see_targets()

    def restart(self) -> None:
        """Forget all that was in memory."""
        self.store.close()
        self.begin()

    def begin_beside(self) -> Computer:
        """Start a second process on the same profile, if there is none, and return it."""
        if self.beside is None:
            self.beside = replace(self, name="q", beside=self, starts=0, deaths=0)
        return self.beside

    def end_beside(self) -> None:
        """End the second process, if there is one."""
        if self.beside is not None:
            self.deaths += self.beside.deaths
            self.beside.store.close()
            self.beside = None

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something; a program that dies in it is started again, and False is returned."""
        try:
            deed()
        except Died:
            self.deaths += 1
            self.restart()
            return False
        return True

    def sync_once(self, *, flush: bool) -> bool:
        """Run one cycle."""
        return self.attempt(lambda: self.sync.cycle(_never, flush=flush))

    def copied_file(self) -> bytes:
        """Return the profile's file as a backup tool would copy it."""
        self.end_beside()
        self.store.close()
        held = self.path.read_bytes()
        self.begin()
        return held

    def put_back(self, held: bytes) -> None:
        """Put a copy of the file in place and start the program."""
        self.end_beside()
        self.store.close()
        for beside in self.folder.glob("world.db-*"):
            beside.unlink()
        self.path.write_bytes(held)
        self.begin()

    def close(self) -> None:
        """End."""
        self.end_beside()
        self.store.close()

    # ------------------------------------------------------------------ accounts
    def connected(self) -> tuple[Account, ...]:
        """Return the connected accounts, the one in use first."""
        with self.store.units.read() as unit:
            return unit.accounts.connected()

    def sign_in(self) -> None:
        """Give the keyring of this computer the secrets of all accounts that its profile has."""
        for account in self.connected():
            self.secrets.put(account.secret_name, SECRET)

    def connect_next(self) -> None:
        """Connect the PSA that is not connected yet, and use it."""
        known = {one.base_url for one in self.connected()}
        url = next(one.zone.base_url for one in self.psas if one.zone.base_url not in known)
        self.accounts.add(SignIn("api@msp.example", "CODE", SECRET, "rashdown", url))

    def use(self, account_id: AccountId) -> None:
        """Use an account from now on; what runs is paused, for it would go on out of sight."""
        if self.connected()[0].id != account_id:
            for watch in self.timing.desk().running:
                self.timing.pause(watch.id)
            self.roster.use(account_id)
            self.see_targets()

    def see_targets(self) -> None:
        """Take the tickets of the account in use for what can be worked on; those that came."""
        with self.store.units.read() as unit:
            present = unit.accounts.current()
            names = (TicketName("", remote_id=number) for number in range(1, TICKETS + 1))
            found = [unit.tickets.find(present.id, name) for name in names]
            others = [unit.tickets.at(present.id, one.place) for one in OTHER_WORK]
        self.targets = [one.id for one in found if one is not None] or self.targets
        self.other_work = [one.id for one in others if one is not None] or self.other_work

    def target(self, remote_id: int) -> TargetId | None:
        """Return a ticket of the account in use by its id at the PSA, if it has come."""
        with self.store.units.read() as unit:
            found = known_by_id(unit, unit.accounts.current().id, remote_id)
        return found.id if found is not None else None

    def urls(self) -> dict[AccountId, str]:
        """Return where the PSA of each connected account is."""
        return {one.id: one.base_url for one in self.connected()}

    def _psa(self, account: Account, secret: str) -> SimPsa:
        assert secret == SECRET
        there = {one.zone.base_url: one for one in self.psas}
        return there.get(account.base_url, self.psas[0])  # a zone that moved is the first one's

    # ------------------------------------------------------------------ what is on file
    def recorded_ms(self) -> int:
        """Return all time on file that no undo has voided."""
        watches: dict[StopwatchId, Stopwatch] = {}
        with self.store.units.read() as unit:
            for account in unit.accounts.connected():
                desk = desk_of(unit, self.tools, account.id)
                found = unit.timekeeping.between(account.id, 0, 2**62)
                watches |= {watch.id: watch for watch in (*found, *desk.stopwatches)}
        return sum(watch.elapsed_ms(self.clock.now_ms()) for watch in watches.values())

    def worked_today_ms(self) -> tuple[int, int]:
        """Return the time worked today in the account in use: as it is shown, and as it is filed.

        Whatever runs is paused before, and written as it is shown: a clock that was set back is
        on file with the next deed only.
        """
        for watch in self.timing.desk().running:
            self.timing.pause(watch.id)
        with self.store.units.write() as unit:
            desk_to_change(unit, self.tools, unit.accounts.current().id)
        shown = Overviews(self.tools).now()
        midnight = day_start(local_date(shown.now_ms, shown.zone), shown.zone)
        with closing(sqlite3.connect(self.path)) as plain:
            (filed,) = plain.execute(
                _FILED, (midnight, shown.account.id, midnight, shown.now_ms)
            ).fetchone()
        return shown.worked_ms, filed

    def cached_ticket(self, account_id: AccountId, remote_id: int) -> TicketFacts | None:
        """Return a ticket as the cache has it."""
        with self.store.units.read() as unit:
            found = unit.tickets.find(account_id, TicketName("", remote_id=remote_id))
        return found.facts if found is not None else None

    def hanging(self) -> set[str]:
        """Return where every ticket hangs, of all accounts, as texts: in the cache, and as shown.

        What is shown counts our own wishes as if they had arrived.
        """
        names = [TicketName("", remote_id=number) for number in range(1, TICKETS + 1)]
        urls, texts = self.urls(), set[str]()
        with self.store.units.read() as unit:
            for account in unit.accounts.connected():
                overlay = Overlay(unit, account.id)
                found = (unit.tickets.find(account.id, name) for name in names)
                for one in (ticket for ticket in found if ticket is not None):
                    places = {one.facts.problem_remote_id, overlay.standing(one).problem}
                    url, key = urls[account.id], one.facts.remote_id
                    texts |= {hung_text(url, key, place) for place in places}
        return texts

    def unsettled(self) -> list[OutboxItem]:
        """Return the items that are neither done nor withdrawn."""
        with self.store.units.read() as unit:
            accounts = unit.accounts.connected()
            return [item for account in accounts for item in unit.outbox.unsettled(account.id)]

    def all_entries(self) -> list[tuple[TimeEntry, Trail, Counterpart | None]]:
        """Return every entry, the deleted ones too, with all that is known of it."""
        with self.store.units.read() as unit:
            accounts = unit.accounts.connected()
            found = [one for some in accounts for one in unit.entries.since(some.id, _EVER[0])]
            ids = [one.id for one in found]
            trails, known = unit.outbox.of_subjects(ids), unit.counterparts.of_entries(ids)
        return [(one, Trail(trails.get(one.id, ())), known.get(one.id)) for one in found]

    def made_here(self) -> list[tuple[Ticket, OutboxItem]]:
        """Return the tickets that were made here and not given up, each with its creation."""
        asked = "SELECT target_id FROM outbox WHERE kind = ? AND state <> 'withdrawn'"
        kind = ItemKind.CREATE_TICKET
        with self.store.units.read() as unit:
            rows = self.store.database.connection().execute(asked, (kind.value,)).fetchall()
            found = unit.tickets.many([TargetId(row[0]) for row in rows])
            items = {
                key: item
                for key in found
                for item in unit.outbox.of_subject(subject_of(key))
                if item.kind is kind
            }
        return [(found[key], item) for key, item in items.items()]

    def place(self, target_id: TargetId | None) -> Place | None:
        """Return by what its PSA knows a target."""
        with self.store.units.read() as unit:
            found = unit.tickets.get(target_id) if target_id is not None else None
        return found.facts.place if found is not None else None

    def entered_ms(self) -> int:
        """Return the time of all entries that are not deleted."""
        entries = (one for one, _trail, _known in self.all_entries())
        there = (one for one in entries if one.phase is not EntryPhase.DELETED)
        return sum(one.piece.worked_ms for one in there)

    def doubled_rows(self) -> list[RemoteEntry]:
        """Return the rows of entries about which the user is asked which one to keep."""
        doubled = [
            entry
            for entry, trail, _known in self.all_entries()
            if trail.creation is not None and trail.creation.attention is AttentionKind.DOUBLED
        ]
        with self.store.units.read() as unit:
            rows = [
                unit.remote_entries.marked(one.account_id, marker_of(one.id)) for one in doubled
            ]
        return [row for some in rows for row in some]


def _never() -> bool:
    return False
