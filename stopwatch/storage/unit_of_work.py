"""One unit of work is one transaction; what happened is told only after it is on disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from stopwatch.domain.events import Event
from stopwatch.services.bus import Bus
from stopwatch.services.ports import storage as port
from stopwatch.services.ports.machine import Doorbell
from stopwatch.storage.absences import AbsenceStore
from stopwatch.storage.accounts import AccountStore
from stopwatch.storage.catalog import CatalogStore
from stopwatch.storage.courtesy import CourteousLock
from stopwatch.storage.engine import Database
from stopwatch.storage.entries import EntryStore
from stopwatch.storage.facts import FactStore
from stopwatch.storage.journal import JournalStore
from stopwatch.storage.outbox import OutboxStore
from stopwatch.storage.remote_entries import RemoteEntryStore
from stopwatch.storage.tickets import TicketStore
from stopwatch.storage.timekeeping import TimekeepingStore
from stopwatch.storage.trouble import translated


class SqliteUnit:
    """The stores of one connection, and the events of one transaction."""

    def __init__(self, connection: sa.Connection) -> None:
        self.timekeeping: port.Timekeeping = TimekeepingStore(connection)
        self.entries: port.Entries = EntryStore(connection)
        self.tickets: port.Tickets = TicketStore(connection)
        self.catalog: port.Catalog = CatalogStore(connection)
        self.outbox: port.Outbox = OutboxStore(connection)
        self.remote_entries: port.RemoteEntries = RemoteEntryStore(connection)
        self.journal: port.Journal = JournalStore(connection)
        self.accounts: port.Accounts = AccountStore(connection)
        self.absences: port.Absences = AbsenceStore(connection)
        self.facts: port.Facts = FactStore(connection)
        self.events: list[Event] = []

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

    @contextmanager
    def write(self) -> Iterator[port.Unit]:
        """Begin a transaction that may write."""
        with self._telling() as events, self._lock.urgent(), self._begun("BEGIN IMMEDIATE") as unit:
            yield unit
            events.extend(unit.events)

    @contextmanager
    def write_politely(self) -> Iterator[port.Unit]:
        """Begin one for bulk work: it waits while a click of the user wants to write."""
        with self._telling() as events, self._lock.polite(), self._begun("BEGIN IMMEDIATE") as unit:
            yield unit
            events.extend(unit.events)

    @contextmanager
    def read(self) -> Iterator[port.Unit]:
        """Begin a transaction that sees one state and writes nothing."""
        with self._begun("BEGIN") as unit:
            yield unit

    @contextmanager
    def _telling(self) -> Iterator[list[Event]]:
        events: list[Event] = []
        yield events
        if events:
            self._bus.publish(*events)
            self._doorbell.ring()

    @contextmanager
    def _begun(self, begin: str) -> Iterator[SqliteUnit]:
        with translated(self._database.path):
            connection = self._database.connection()
            connection.exec_driver_sql(begin)
            try:
                yield SqliteUnit(connection)
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                _roll_back(connection)
                raise


def _roll_back(connection: sa.Connection) -> None:
    """End the transaction unless SQLite did so itself, as it does when the disk is full."""
    raw = connection.connection.dbapi_connection
    if raw is not None and getattr(raw, "in_transaction", False):
        connection.exec_driver_sql("ROLLBACK")
