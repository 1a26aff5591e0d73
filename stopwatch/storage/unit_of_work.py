"""One unit of work is one transaction; what happened is told only after it is on disk."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import cached_property
from itertools import count

from stopwatch.domain.errors import Damaged, Unavailable
from stopwatch.domain.events import Event
from stopwatch.domain.keeping import Backup, lost_while_open
from stopwatch.services.bus import Bus
from stopwatch.services.ports import storage as port
from stopwatch.services.ports.absences import Absences, EvidenceOfPresence
from stopwatch.services.ports.billing import Billing
from stopwatch.services.ports.contracts import Contracts
from stopwatch.services.ports.machine import Doorbell
from stopwatch.services.ports.tickets import Tickets
from stopwatch.storage import driver
from stopwatch.storage.absences import AbsenceStore
from stopwatch.storage.accounts import AccountStore
from stopwatch.storage.catalog import CatalogStore
from stopwatch.storage.colleagues import ColleagueStore
from stopwatch.storage.contracts import ContractStore
from stopwatch.storage.counterparts import CounterpartStore
from stopwatch.storage.courtesy import CourteousLock
from stopwatch.storage.engine import Database
from stopwatch.storage.entries import EntryStore
from stopwatch.storage.evidence import EvidenceStore
from stopwatch.storage.facts import FactStore
from stopwatch.storage.indexing import Indexing
from stopwatch.storage.journal import JournalStore
from stopwatch.storage.log import Log
from stopwatch.storage.outbox import OutboxStore
from stopwatch.storage.problems import ProblemStore
from stopwatch.storage.remembered import Snapshot
from stopwatch.storage.remote_entries import RemoteEntryStore
from stopwatch.storage.tickets import TicketStore
from stopwatch.storage.timekeeping import TimekeepingStore
from stopwatch.storage.trouble import kept_of_lost, raise_translated, translated

_SERIALS = count()
_COMMIT = "COMMIT"


class Stores:
    """All stores of one connection, made once for it; they keep nothing that may be out of date."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.serial = next(_SERIALS)
        self.snapshot = Snapshot(connection)
        self.indexing = Indexing(connection)
        self.timekeeping = TimekeepingStore(connection, self.snapshot)
        self.entries = EntryStore(connection)
        self.tickets = TicketStore(connection, self.indexing, self.snapshot)
        self.problems = ProblemStore(connection)
        self.colleagues = ColleagueStore(connection)
        self.catalog = CatalogStore(connection, self.indexing)
        self.contracts = ContractStore(connection)
        self.outbox = OutboxStore(connection)
        self.remote_entries = RemoteEntryStore(connection)
        self.counterparts = CounterpartStore(connection)
        self.journal = JournalStore(connection, self.timekeeping)
        self.accounts = AccountStore(connection)
        self.absences = AbsenceStore(connection)
        self.evidence = EvidenceStore(connection)
        self.facts = FactStore(connection)

    @cached_property
    def billing(self) -> Billing:
        """What is invoiced: only those read it who look at it."""
        from stopwatch.storage.billing import BillingStore

        return BillingStore(self.connection)


class SqliteUnit:
    """The stores of one connection, and the events of one transaction."""

    def __init__(self, stores: Stores) -> None:
        self._stores, self.indexing = stores, stores.indexing
        self._serial, self._snapshot = stores.serial, stores.snapshot
        self.timekeeping: port.Timekeeping = stores.timekeeping
        self.entries: port.Entries = stores.entries
        self.tickets: Tickets = stores.tickets
        self.problems: port.Problems = stores.problems
        self.colleagues: port.Colleagues = stores.colleagues
        self.catalog: port.Catalog = stores.catalog
        self.contracts: Contracts = stores.contracts
        self.outbox: port.Outbox = stores.outbox
        self.remote_entries: port.RemoteEntries = stores.remote_entries
        self.counterparts: port.Counterparts = stores.counterparts
        self.journal: port.Journal = stores.journal
        self.accounts: port.Accounts = stores.accounts
        self.absences: Absences = stores.absences
        self.evidence: EvidenceOfPresence = stores.evidence
        self.facts: port.Facts = stores.facts
        self.events: list[Event] = []

    @property
    def billing(self) -> Billing:
        """Return what is not invoiced yet."""
        return self._stores.billing

    def version(self) -> tuple[int, ...]:
        """Return what is another as soon as anybody has written anything."""
        return self._serial, *self._snapshot.version()

    def publish(self, event: Event) -> None:
        """Say what happened; heard after the commit."""
        self.events.append(event)


class SqliteUnits:
    """Implements the port `Units`."""

    def __init__(self, database: Database, bus: Bus, doorbell: Doorbell) -> None:
        self._database = database
        self._bus = bus
        self._doorbell = doorbell
        self._lock = CourteousLock()
        self._local = threading.local()
        self._log = Log(database.path)
        self._kept: Backup | None = None

    @contextmanager
    def write(self) -> Iterator[port.Unit]:
        """Begin a transaction that may write."""
        with self._telling() as events, self._lock.urgent(), self._begun("BEGIN IMMEDIATE") as unit:
            yield unit
            unit.indexing.catch_up()
            events.extend(unit.events)

    @contextmanager
    def write_politely(self) -> Iterator[port.Unit]:
        """Begin one for bulk work: it waits while a click of the user wants to write."""
        with self._telling() as events, self._polite() as unit:
            yield unit
            events.extend(unit.events)
        self.tidy()

    def tidy(self) -> None:
        """Do the upkeep of bulk work, if it can be done now: all that matters is on disk."""
        with suppress(Unavailable):
            self._tidy()

    def read(self) -> AbstractContextManager[port.Unit]:
        """Begin a transaction that sees one state; what is written in it is taken back."""
        return self._begun("BEGIN", "ROLLBACK")

    def is_awaited(self) -> bool:
        """Whether a click waits now; bulk work that has begun should soon come to an end."""
        return self._lock.is_awaited()

    def stand_aside(self) -> None:
        """Let a click that is at work finish first; for bulk work beside any transaction."""
        self._lock.stand_aside()

    def _tidy(self) -> None:
        """Do the upkeep that would otherwise come as a lump in somebody's click."""
        is_fed = False
        while not is_fed:
            with self._polite() as unit:
                is_fed = unit.indexing.feed(self.is_awaited)
                if is_fed:
                    unit.indexing.merge(self.is_awaited)
        if self._log.is_long() and not self.is_awaited():
            with translated(self._database.path):
                self._log.fold(self._database.connection())

    @contextmanager
    def _polite(self) -> Iterator[SqliteUnit]:
        """Begin one that does not wait for the disk: what the PSA told can be asked for again.

        The log keeps its order, so the next click's commit takes all that came before it along,
        and a power cut can only take back the last of what was pulled.
        """
        with self._lock.polite(), translated(self._database.path):
            connection = self._database.connection()
            driver.execute(connection, "PRAGMA synchronous=NORMAL")
            try:
                with self._begun("BEGIN IMMEDIATE") as unit:
                    yield unit
            finally:
                driver.execute(connection, "PRAGMA synchronous=FULL")
        self._log.begin_writing()

    @contextmanager
    def _telling(self) -> Iterator[list[Event]]:
        events: list[Event] = []
        yield events
        if events:
            self._bus.publish(*events)
            self._doorbell.ring()

    @contextmanager
    def _begun(self, begin: str, end: str = _COMMIT) -> Iterator[SqliteUnit]:
        try:
            stores = self._stores()
            if end == _COMMIT:
                self._must_be_in_place(stores.connection)
            driver.execute(stores.connection, begin)
            stores.snapshot.begin()
            stores.indexing.begin()
            try:
                yield SqliteUnit(stores)
                driver.execute(stores.connection, end)
            except BaseException:
                _roll_back(stores.connection)
                raise
        except sqlite3.DatabaseError as error:
            raise_translated(error, self._database.path)

    def _must_be_in_place(self, held: sqlite3.Connection) -> None:
        """Refuse to write into a file that nobody finds any more; what it holds is kept once."""
        if self._database.is_in_place():
            self._kept = None  # what is written from now on is not in it
            return
        path = self._database.path
        if self._kept is None:
            self._kept = kept_of_lost(held, path)
        raise Damaged(lost_while_open(str(path), self._kept))

    def _stores(self) -> Stores:
        connection = self._database.connection()
        known = getattr(self._local, "stores", None)
        if isinstance(known, Stores) and known.connection is connection:
            return known
        self._local.stores = made = Stores(connection)
        return made


def _roll_back(connection: sqlite3.Connection) -> None:
    """End the transaction unless SQLite did so itself, as it does when the disk is full."""
    if connection.in_transaction:
        driver.execute(connection, "ROLLBACK")
