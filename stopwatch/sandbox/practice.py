"""The practice service as a whole: its rows, its switches and who may call it."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

from stopwatch.sandbox.faults import Faults
from stopwatch.sandbox.instants import Clock, at, system_clock, written
from stopwatch.sandbox.limits import HourlyLimit, ThreadLimit
from stopwatch.sandbox.observations import Observations
from stopwatch.sandbox.seed import build
from stopwatch.sandbox.seed_people import API_USER_ID, API_USER_NAME, TECHNICIAN_ID, TECHNICIAN_NAME
from stopwatch.sandbox.state import Parameters, StateFile
from stopwatch.sandbox.store import Change, Store
from stopwatch.sandbox.switches import Switches


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a client must send, and whose time it is meant to record."""

    username: str
    integration_code: str
    secret: str
    resource: str = TECHNICIAN_NAME
    resource_id: int = TECHNICIAN_ID


def credentials_for(seed: int) -> Credentials:
    """Return the made-up credentials of a seed: the same at every start, valid nowhere else."""
    digest = hashlib.sha256(f"practice {seed}".encode()).hexdigest()
    return Credentials(API_USER_NAME, f"PRACTICE{digest[:16].upper()}", f"practice-{digest[16:32]}")


@dataclass(slots=True)
class Practice:
    """Everything a reply is made from."""

    store: Store
    credentials: Credentials
    switches: Switches = field(default_factory=Switches)
    clock: Clock = system_clock
    faults: Faults = field(default_factory=Faults)
    hourly: HourlyLimit = field(default_factory=HourlyLimit)
    threads: ThreadLimit = field(default_factory=ThreadLimit)
    observed: Observations = field(default_factory=Observations)
    api_user_id: int = API_USER_ID
    state: StateFile | None = None

    def now_ms(self) -> int:
        """Return the service's clock in UTC milliseconds."""
        return self.clock() + self.switches.clock_offset_seconds * 1000

    def now(self) -> str:
        """Return the service's clock as inner text."""
        return written(at(self.now_ms()))

    def commit(self, changes: list[Change]) -> None:
        """Make changes durable, then visible."""
        self.store.commit(changes, self.now_ms())

    def close(self) -> None:
        """Let go of the state file."""
        if self.state is not None:
            self.state.close()


def open_practice(
    *, state: Path | None, tickets: int, seed: int, switches: Switches, clock: Clock = system_clock
) -> Practice:
    """Build the service, or go on where the state file ended. Raises ValueError."""
    wanted = Parameters(seed, tickets, at(clock()).date().isoformat())
    with ExitStack() as attempt:  # whatever refuses the file lets go of it
        kept = None if state is None else attempt.enter_context(closing(StateFile(state)))
        parameters = wanted if kept is None else kept.settle(wanted)
        store = Store(build(parameters.seed, parameters.anchor_day, parameters.tickets))
        if kept is not None:
            store.restore(kept.changes())
            store.attach(kept)
        attempt.pop_all()
    return Practice(store, credentials_for(parameters.seed), switches, clock, state=kept)
