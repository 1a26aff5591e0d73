"""A technician's day against the practice Autotask: real services, real HTTP, one simulated clock.

The program sleeps as its sync thread does: until the cycle before said that something is due, or
until the technician did something.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS
from stopwatch.psa.autotask import make_psa
from stopwatch.sandbox.server import Endpoint, ServeOptions, running
from stopwatch.sandbox.switches import Switches
from stopwatch.services.accounts import Accounts, SignIn
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.connection import Connection
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.sync import Sync
from stopwatch.services.timing import Start, Timing
from stopwatch.storage.opening import Store
from tests.support.at_work import tools
from tests.support.loopback import NO_CERTIFICATES, ask
from tests.support.machine import NOON, FakeClock, FakeIncarnation, FakeLock, FakeSecrets
from tests.support.units import make_store

MORNING = NOON - 5 * HOUR_MS  # 08:00 in Berlin
HOURS = 9
ENTRIES, EDITS = 15, 3
TOUCHED = 20  # tickets that colleagues work on between two pulls
_DAY_BEFORE = MORNING - 25 * HOUR_MS  # so that the names are due as well
_LONGEST_SLEEP_MS, _HELD_MS = 10 * MINUTE_MS, 11 * SECOND_MS
Kind = tuple[str, str]


class Office:
    """One technician's program and the practice Autotask it is connected to."""

    def __init__(self, store: Store, endpoint: Endpoint, clock: FakeClock) -> None:
        self.clock = clock
        self._endpoint = endpoint
        self._tools = tools(store, clock)
        self._incarnation = FakeIncarnation()
        self._connection = Connection(secrets := FakeSecrets(), make_psa)
        self._booking = Booking(self._tools)
        self._timing = Timing(self._tools, self._booking)
        self._entries = Entries(self._tools, self._booking)
        self._sync = self._started()
        self._next_at = clock.now_ms()
        self._touched = 0
        self.account = Accounts(self._tools, secrets, self._connection, make_psa).add(
            SignIn(
                endpoint.username, endpoint.integration_code, endpoint.secret, endpoint.resource,
                endpoint.url,
            )
        )  # fmt: skip

    # ------------------------------------------------------------------ the program
    def pull_everything(self) -> None:
        """Do what a first start does."""
        self._sync.cycle(_never, everything=True)

    def start_up(self) -> None:
        """Start the program anew on the profile it has."""
        self._sync = self._started()
        self._cycle()

    def live_until(self, at_ms: int) -> None:
        """Sleep and sync by the program's own schedule until a moment."""
        while self._next_at < at_ms:
            self.clock.pass_ms(max(0, self._next_at - self.clock.now_ms()))
            self._cycle()
        self.clock.pass_ms(max(0, at_ms - self.clock.now_ms()))

    def leave(self) -> None:
        """Let the ten seconds pass for which what was just saved is held."""
        self.live_until(self.clock.now_ms() + _HELD_MS)

    def close(self) -> None:
        """End."""
        self._connection.close()

    # ------------------------------------------------------------------ the people
    def book(self, minutes: int) -> EntryId:
        """Work on a ticket until now and save the entry; it is held for ten seconds."""
        start_ms = self.clock.now_ms() - minutes * MINUTE_MS
        watch = self._timing.start(Start(self._target(), at_ms=start_ms))
        drafts = [one.id for one in self._timing.stop(watch.id)]
        (saved,) = self._entries.submit(drafts, Wishes(summary="Replaced the toner"))
        self._cycle()
        return saved.entry.id

    def edit(self, key: EntryId) -> None:
        """Change the words of an entry."""
        said = f"Replaced the toner at {self.clock.now_ms()}"
        self._entries.edit(key, EntryEdit(Wishes(summary=said)))
        self._cycle()

    def touch_tickets(self) -> None:
        """Let colleagues work on tickets and tasks, so that the next delta brings some."""
        address = f"{self._endpoint.url}V1.0/"
        with httpx.Client(
            base_url=address, headers=self._headers(), verify=NO_CERTIFICATES
        ) as http:
            asked = {"filter": [{"op": "noteq", "field": "status", "value": 5}]}
            rows = http.post("Tickets/query", json={**asked, "MaxRecords": TOUCHED}).json()["items"]
            self._touched += 1
            for row in rows:
                said = {"id": row["id"], "title": f"{row['title'][:60]} ({self._touched})"}
                assert http.patch("Tickets", json=said).status_code == 200
            others = {"filter": [{"op": "notExist", "field": "assignedResourceID"}]}
            for row in http.post("Tasks/query", json=others).json()["items"]:
                worked_on = {"id": row["id"], "estimatedHours": self._touched}
                assert http.patch("Tasks", json=worked_on).status_code == 200

    # ------------------------------------------------------------------ what it cost
    @contextmanager
    def counted(self, into: Counter[Kind]) -> Iterator[None]:
        """Count what the program asks for in the block, as the service sees it."""
        self._control("post", "requests/reset")
        yield
        for entity, verbs in self._control("get", "requests")["counts"].items():
            into.update({(entity, verb): count for verb, count in verbs.items()})

    # ------------------------------------------------------------------ private
    def _started(self) -> Sync:
        return Sync(self._tools, self._connection, FakeLock(), self._incarnation, "day")

    def _cycle(self) -> None:
        report = self._sync.cycle(_never)
        assert not report.trouble, report.trouble
        latest = self.clock.now_ms() + _LONGEST_SLEEP_MS
        self._next_at = min(report.next_at or latest, latest)

    def _target(self) -> TargetId:
        with self._tools.units.read() as unit:
            mine = unit.tickets.assigned(self.account.id, self.account.resource_id, 50)
        return next(one.id for one in mine if one.facts.assigned_role_id is not None)

    def _control(self, verb: str, door: str) -> dict[str, dict[str, dict[str, int]]]:
        address = self._endpoint.url.replace("/ATServicesRest/", f"/_sandbox/{door}")
        answer: dict[str, dict[str, dict[str, int]]] = ask(verb, address).json()
        return answer

    def _headers(self) -> dict[str, str]:
        known = self._endpoint
        return {
            "ApiIntegrationCode": known.integration_code,
            "UserName": known.username,
            "Secret": known.secret,
        }


@dataclass(slots=True)
class Day:
    """What a day cost, as the service counted it: by part of the day, and by hour."""

    start_up: Counter[Kind] = field(default_factory=Counter)
    pulls: Counter[Kind] = field(default_factory=Counter)
    entries: Counter[Kind] = field(default_factory=Counter)
    edits: Counter[Kind] = field(default_factory=Counter)
    hours: list[int] = field(default_factory=list)

    @property
    def total(self) -> int:
        """All requests of the day."""
        return sum(self.hours)


def a_day(at: Office, *, is_busy: bool) -> Day:
    """Live a day from 08:00 on: start-up, nine hours of pulls, and the work in between."""
    day, saved = Day(), list[EntryId]()
    for hour in range(HOURS):
        before = _sum(day)
        begun_at = MORNING + hour * HOUR_MS
        if hour == 0:
            with at.counted(day.start_up):
                at.start_up()
        for minute in (20, 40) if is_busy else ():
            _wait(at, day, begun_at + minute * MINUTE_MS)
            if len(saved) < ENTRIES:
                with at.counted(day.entries):
                    saved.append(at.book(15))
                    at.leave()
            if minute == 40 and hour % 3 == 2:
                with at.counted(day.edits):
                    at.edit(saved[-2])
                    at.leave()
        _wait(at, day, begun_at + HOUR_MS)
        day.hours.append(_sum(day) - before)
    assert not is_busy or len(saved) == ENTRIES
    return day


def _wait(at: Office, day: Day, until_ms: int) -> None:
    at.touch_tickets()
    with at.counted(day.pulls):
        at.live_until(until_ms)


def _sum(day: Day) -> int:
    return sum(one.total() for one in (day.start_up, day.pulls, day.entries, day.edits))


@contextmanager
def office(folder: Path, tickets: int) -> Iterator[Office]:
    """Open a program that was connected the day before and has pulled everything."""
    clock = FakeClock(wall_ms=_DAY_BEFORE)
    options = ServeOptions(tickets=tickets, switches=Switches(), clock=clock.now_ms)
    with running(options) as endpoint, make_store(folder) as store:
        made = Office(store, endpoint, clock)
        try:
            made.pull_everything()
            clock.pass_ms(MORNING - clock.now_ms())
            yield made
        finally:
            made.close()


def _never() -> bool:
    return False
