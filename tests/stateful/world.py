"""A technician, a computer that dies, and a PSA that loses replies; one seed replays it all."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from stopwatch.domain.delivery import Declined, NotDone, Unknown
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId, marker_of
from stopwatch.domain.instants import MINUTE_MS, SECOND_MS
from stopwatch.domain.outbox import ItemState, OutboxItem
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.bus import Bus
from stopwatch.services.connection import Connection
from stopwatch.services.deciding import Decisions
from stopwatch.services.entries import Entries
from stopwatch.services.sync import Sync
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from stopwatch.services.wishes import TicketWishes
from stopwatch.storage.opening import Store, open_store
from tests.support.fake_psa import Commit, FakePsa
from tests.support.machine import (
    FakeChance,
    FakeClock,
    FakeDoorbell,
    FakeIncarnation,
    FakeLock,
    FakeSecrets,
)
from tests.support.units import connected, facts, ticket

TICKETS = 4
_DAYS = ("2000-01-01", "2100-01-01")


class Died(BaseException):
    """The program was killed in the middle of a request."""


@dataclass
class World:
    """Everything that outlives a process, and the process of the moment."""

    folder: Path
    seed: int
    clock: FakeClock = field(default_factory=FakeClock)
    incarnation: FakeIncarnation = field(default_factory=FakeIncarnation)
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self.chance = FakeChance()
        self.psa = FakePsa(clock=self.clock)
        self.secrets = FakeSecrets()
        self._begin()
        with self.store.units.write() as unit:
            account = connected(unit)
            self.targets = [ticket(unit, account, number) for number in range(1, TICKETS + 1)]
        self.psa.hold(*(facts(number) for number in range(1, TICKETS + 1)))
        self.secrets.put(account.secret_name, "secret")

    # ------------------------------------------------------------------ chance
    def step(self) -> None:
        """Do one thing that could happen next."""
        act = self.dice.choice(_STEPS)
        self.told.append(act.__name__)
        try:
            act(self)
        except Refused as refused:
            self.told.append(f"  refused: {refused.message}")

    def start(self) -> None:
        """Start or resume a ticket, sometimes beside the running one."""
        target_id: TargetId | None = self.dice.choice([*self.targets, None])
        self.timing.start(Start(target_id, alongside=self.dice.random() < 0.2))

    def pause(self) -> None:
        """Pause."""
        self.timing.pause()

    def stop(self) -> None:
        """Stop something and save it, or leave a draft."""
        watch = self.dice.choice(self.timing.desk().stopwatches or [None])
        if watch is not None:
            self.timing.stop(watch.id, Wishes(summary="Done", draft=self.dice.random() < 0.2))

    def add(self) -> None:
        """Book time by hand, sometimes with a wish for the ticket."""
        now = self.clock.now_ms()
        status = "Complete" if self.dice.random() < 0.2 else None
        length = self.dice.randrange(1, 90) * MINUTE_MS
        target_id = self.dice.choice(self.targets)
        self.entries.add(target_id, now - length, now, Wishes(summary="By hand", status=status))

    def undo_one(self) -> None:
        """Take back the newest deed."""
        self.undo.undo()

    def pass_time(self) -> None:
        """Let seconds or minutes go by; what the PSA does late, it does before they are over."""
        spans = [SECOND_MS, 11 * SECOND_MS, MINUTE_MS, 4 * MINUTE_MS, 9 * MINUTE_MS]
        self.psa.commit_late()
        self.clock.pass_ms(self.dice.choice(spans))

    def reboot(self) -> None:
        """Die, and start after a reboot: the boot clock begins anew."""
        self.psa.commit_late()
        self.clock.pass_ms(MINUTE_MS)
        self.clock.reboot()
        self.restart()

    def sync_badly(self) -> None:
        """Sync while something goes wrong."""
        outcome, commit = self.dice.choice(_FAULTS)
        self.psa.then(outcome, commit)
        self.sync_once(flush=self.dice.random() < 0.5)

    def sync_well(self) -> None:
        """Sync while nothing goes wrong."""
        self.sync_once(flush=self.dice.random() < 0.5)

    def toggle_line(self) -> None:
        """Lose the network, or get it back."""
        self.psa.is_offline = not self.psa.is_offline

    # ------------------------------------------------------------------ the process
    def sync_once(self, *, flush: bool) -> None:
        """Run one cycle; a process that dies in it is started again."""
        try:
            self.sync.cycle(_never, flush=flush)
        except Died:
            self.told.append("  died")
            self.restart()
        self.psa.plans.clear()

    def restart(self) -> None:
        """Forget all that was in memory."""
        self.store.close()
        self._begin()

    def close(self) -> None:
        """End."""
        self.store.close()

    def _begin(self) -> None:
        self.store: Store = open_store(self.folder / "world.db", Bus(), FakeDoorbell())
        tools = Tools(self.store.units, self.clock, self.chance)
        booking = Booking(tools)
        self.timing, self.entries = Timing(tools, booking), Entries(tools, booking)
        self.undo, self.wishes = Undo(tools), TicketWishes(tools)
        self.decisions = Decisions(tools, booking)
        connection = Connection(self.secrets, lambda _account, _secret: self.psa)
        self.sync = Sync(tools, connection, FakeLock(), self.incarnation, f"p{len(self.told)}")

    # ------------------------------------------------------------------ what must hold
    def check(self) -> None:
        """Hold the promises that hold at any moment."""
        held = Counter(one.marker for one in self.psa.held_entries.values())
        assert all(count == 1 for count in held.values()), ("doubled", held)

    def come_to_rest(self) -> None:
        """Let everything go well for a while, answering what is asked."""
        self.psa.is_offline = False
        for _cycle in range(8):
            self.psa.commit_late()
            self.clock.pass_ms(11 * MINUTE_MS)
            self._answer()
            self.sync_once(flush=True)

    def check_at_rest(self) -> None:
        """Everything submitted stands at the PSA exactly once, and nothing else does."""
        self.check()
        assert self._unsettled() == [], self._unsettled()
        there = {one.marker: one.id for one in self.psa.held_entries.values()}
        wanted = {marker_of(one.id): one.remote_id for one in self._submitted()}
        assert there == wanted
        creates = len(self.psa.creates)
        self.sync_once(flush=True)
        assert len(self.psa.creates) == creates, "the next sync is a no-op"

    def recorded_ms(self) -> int:
        """Return all time on file that no undo has voided."""
        with self.store.units.read() as unit:
            account = unit.accounts.current()
            watches = unit.timekeeping.between(account.id, 0, 2**62)
            return sum(watch.elapsed_ms(self.clock.now_ms()) for watch in watches)

    def _answer(self) -> None:
        for item in self._unsettled():
            if item.state is not ItemState.NEEDS_ATTENTION:
                continue
            if item.is_entrys:
                self.decisions.retry(item.subject)
            else:
                self.wishes.retry(item.id)

    def _unsettled(self) -> list[OutboxItem]:
        with self.store.units.read() as unit:
            return list(unit.outbox.unsettled(unit.accounts.current().id))

    def _submitted(self) -> list[TimeEntry]:
        with self.store.units.read() as unit:
            found = unit.entries.of_days(unit.accounts.current().id, *_DAYS)
        return [one for one in found if one.phase is EntryPhase.SUBMITTED]


def _never() -> bool:
    return False


_STEPS: tuple[Callable[[World], None], ...] = (
    World.start, World.start, World.pause, World.stop, World.stop, World.add, World.add,
    World.undo_one, World.pass_time, World.pass_time, World.pass_time, World.sync_badly,
    World.sync_badly, World.sync_badly, World.sync_well, World.toggle_line, World.reboot,
)  # fmt: skip
_FAULTS = (
    (Unknown("no answer"), Commit.NEVER),
    (Unknown("no answer"), Commit.NOW),
    (Unknown("no answer"), Commit.LATE),
    (Declined("no"), Commit.NEVER),
    (NotDone("busy"), Commit.NEVER),
    (Died(), Commit.NEVER),
    (Died(), Commit.NOW),
    (Died(), Commit.LATE),
)
