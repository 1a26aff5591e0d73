"""A technician's computer: one profile with the real services over real SQLite, and its crashes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from stopwatch.domain.counterpart import Counterpart
from stopwatch.domain.entry import TimeEntry
from stopwatch.domain.ids import TargetId, marker_of
from stopwatch.domain.outbox import AttentionKind, OutboxItem
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.ticket import TicketFacts, TicketName
from stopwatch.domain.trail import Trail
from stopwatch.services.booking import Booking
from stopwatch.services.bus import Bus
from stopwatch.services.connection import Connection
from stopwatch.services.deciding import Decisions
from stopwatch.services.desks import desk_of
from stopwatch.services.entries import Entries
from stopwatch.services.pull import CATALOG as CATALOG_PULLED
from stopwatch.services.pull import ENTRIES as ENTRIES_PULLED
from stopwatch.services.pull import TICKETS as TICKETS_PULLED
from stopwatch.services.sync import Sync
from stopwatch.services.timing import Timing
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from stopwatch.services.wishes import TicketWishes
from stopwatch.storage.opening import Store, open_store
from tests.stateful.sim_psa import Died, SimPsa
from tests.support.machine import (
    NOON,
    FakeChance,
    FakeClock,
    FakeDoorbell,
    FakeIncarnation,
    FakeLock,
    FakeSecrets,
)
from tests.support.units import connected, make_store, ticket

TICKETS = 4
_EVER = ("2000-01-01", "2100-01-01")


@cache
def _template() -> Path:
    """Return a closed profile with an account and tickets, made once a process."""
    folder = Path(mkdtemp(prefix="stopwatch-world-"))
    with make_store(folder) as store, store.units.write() as unit:
        account = connected(unit)
        for number in range(1, TICKETS + 1):
            ticket(unit, account, number)
        for part in (TICKETS_PULLED, ENTRIES_PULLED, CATALOG_PULLED):
            unit.facts.put_text(account.id, part, str(NOON))
    return folder / "stopwatch.db"


@dataclass
class Computer:
    """`chance` differs between computers, so that their ids never meet."""

    folder: Path
    clock: FakeClock
    psa: SimPsa
    chance: FakeChance
    incarnation: FakeIncarnation = field(default_factory=FakeIncarnation)
    lock: FakeLock = field(default_factory=FakeLock)
    starts: int = 0
    deaths: int = 0

    def __post_init__(self) -> None:
        self.path = self.folder / "world.db"
        self.secrets = FakeSecrets()
        if not self.path.exists():
            self.folder.mkdir(exist_ok=True)
            shutil.copy(_template(), self.path)
        self.begin()
        with self.store.units.read() as unit:
            account = unit.accounts.current()
        self.secrets.put(account.secret_name, "secret")
        self.targets = [TargetId(number) for number in range(1, TICKETS + 1)]

    # ------------------------------------------------------------------ life
    def begin(self) -> None:
        """Start the program."""
        self.starts += 1
        self.store: Store = open_store(self.path, Bus(), FakeDoorbell())
        self.tools = tools = Tools(self.store.units, self.clock, self.chance)
        booking = Booking(tools)
        self.timing, self.entries = Timing(tools, booking), Entries(tools, booking)
        self.decisions, self.wishes = Decisions(tools, booking), TicketWishes(tools)
        self.undo = Undo(tools)
        connection = Connection(self.secrets, lambda _account, _secret: self.psa)
        self.sync = Sync(tools, connection, self.lock, self.incarnation, f"p{self.starts}")

    def restart(self) -> None:
        """Forget all that was in memory."""
        self.store.close()
        self.begin()

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
        self.store.close()
        held = self.path.read_bytes()
        self.begin()
        return held

    def put_back(self, held: bytes) -> None:
        """Put a copy of the file in place and start the program."""
        self.store.close()
        for beside in self.folder.glob("world.db-*"):
            beside.unlink()
        self.path.write_bytes(held)
        self.begin()

    def close(self) -> None:
        """End."""
        self.store.close()

    # ------------------------------------------------------------------ what is on file
    def recorded_ms(self) -> int:
        """Return all time on file that no undo has voided."""
        with self.store.units.read() as unit:
            desk = desk_of(unit, self.tools, unit.accounts.current().id)
            found = unit.timekeeping.between(desk.account_id, 0, 2**62)
        watches = {watch.id: watch for watch in (*found, *desk.stopwatches)}
        return sum(watch.elapsed_ms(self.clock.now_ms()) for watch in watches.values())

    def cached_ticket(self, remote_id: int) -> TicketFacts | None:
        """Return a ticket as the cache has it."""
        with self.store.units.read() as unit:
            found = unit.tickets.find(
                unit.accounts.current().id, TicketName("", remote_id=remote_id)
            )
        return found.facts if found is not None else None

    def unsettled(self) -> list[OutboxItem]:
        """Return the items that are neither done nor withdrawn."""
        with self.store.units.read() as unit:
            return list(unit.outbox.unsettled(unit.accounts.current().id))

    def all_entries(self) -> list[tuple[TimeEntry, Trail, Counterpart | None]]:
        """Return every entry, the deleted ones too, with all that is known of it."""
        with self.store.units.read() as unit:
            found = unit.entries.since(unit.accounts.current().id, _EVER[0])
            ids = [one.id for one in found]
            trails, known = unit.outbox.of_subjects(ids), unit.counterparts.of_entries(ids)
        return [(one, Trail(trails.get(one.id, ())), known.get(one.id)) for one in found]

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
