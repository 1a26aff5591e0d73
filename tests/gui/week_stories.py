"""The week of the look's picture, made of real entries: six companies, every state."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from typing_extensions import Unpack

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Company
from stopwatch.domain.ids import AttemptId, EntryId, TargetId
from stopwatch.domain.instants import MINUTE_MS, instant_of
from stopwatch.domain.outbox import Attempt, AttentionKind, ItemState
from stopwatch.domain.problem import TicketType
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.rounding import Rounding
from stopwatch.domain.ticket import TicketFacts
from stopwatch.services.booking import Wishes
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from tests.support.machine import BERLIN, FakeClock
from tests.support.units import ItemChanges, cached, put_item

MONDAY = date(2026, 11, 16)
FRIDAY = MONDAY + timedelta(days=4)
COMPANIES = (
    "Harbor Dental", "Tidewater Vet Clinic", "Ridgeline Freight", "Maple & Finch Law",
    "Bluestone Architects", "Oakfield Primary School",
)  # fmt: skip
_TICKETS = (
    (1, "T20261112.0007", "SRV-DC01 falls asleep every afternoon"),
    (1, "T20261104.0038", "Retire SRV-DC02 after the migration"),
    (1, "T20261120.0042", "Reception PCs lose the X-ray share"),
    (2, "T20261118.0017", "Onboarding: two front-desk PCs"),
    (2, "T20261120.0050", "New phone for reception"),
    (3, "T20261119.0031", "VPN drops after password change"),
    (3, "T20261120.0047", "Laptop will not join Wi-Fi"),
    (3, "T20261117.0026", "Replace UPS batteries in rack 2"),
    (4, "T20261116.0019", "Move phones to the new SIP trunk"),
    (4, "T20261120.0015", "Mailbox over quota"),
    (4, "T20261120.0052", "Password reset for the front desk"),
    (5, "T20261116.0003", "Plotter queue stops"),
    (6, "T20261119.0009", "Projector in room 4"),
)
# (ticket, day, begins, minutes), as they were worked; all of these have arrived.
_SENT = (
    (0, 0, "8:00", 38), (1, 0, "8:40", 173), (8, 0, "11:40", 88), (11, 0, "13:20", 144),
    (0, 1, "8:00", 41), (1, 1, "8:45", 196), (11, 1, "12:10", 138),
    (0, 2, "8:00", 25), (1, 2, "8:30", 125), (3, 2, "10:40", 165), (8, 2, "13:30", 52),
    (11, 2, "14:30", 38),
    (0, 3, "8:00", 44), (3, 3, "8:50", 118), (5, 3, "10:50", 66), (8, 3, "12:00", 131),
    (12, 3, "14:20", 34),
    (3, 4, "8:00", 108), (5, 4, "9:50", 39),
)  # fmt: skip
_DRAFTS = (
    (0, 4, "10:30", 54), (4, 4, "11:25", 38), (6, 4, "12:05", 24), (9, 4, "14:05", 55),
    (10, 4, "15:05", 14), (2, 4, "16:20", 31),
)  # fmt: skip


class WeekStories:
    """Fills a profile; `targets` are the tickets of the picture, in its order."""

    def __init__(self, services: Services, clock: FakeClock, account: Account) -> None:
        self.services, self.clock, self.account = services, clock, account
        self.targets: list[TargetId] = []
        self._next_remote_id = 500

    def begin(self) -> None:
        """Make companies and tickets, and let it be Friday, ten past five."""
        self.clock.jump_to(self.at(FRIDAY, "17:10"))
        self.account = replace(self.account, rounding=Rounding(15))
        with self.services.tools.units.write() as unit:
            unit.accounts.put(self.account)
            names = [Company(key, name) for key, name in enumerate(COMPANIES, start=1)]
            unit.catalog.upsert(self.account.id, names)
            for place, (company, number, title) in enumerate(_TICKETS, start=1):
                facts = TicketFacts(
                    place, number, title, company, 1, assigned_resource_id=9, assigned_role_id=3,
                    work_type_id=7, ticket_type=TicketType.PROBLEM if place == 1 else 2,
                    problem_remote_id=1 if place == 3 else None,
                )  # fmt: skip
                unit.tickets.upsert(self.account.id, [facts])
                self.targets.append(cached(unit, self.account.id, place).id)

    def fill(self) -> None:
        """Live the week of the picture."""
        self.begin()
        for at, day, begins, minutes in _SENT:
            self.sent(self.add(at, day, begins, minutes))
        for at, day, begins, minutes in _DRAFTS:
            self.add(at, day, begins, minutes, Wishes(summary="Done", draft=True))
        self._checking()
        self._refused()
        self._internal()

    def add(
        self, at: int, day: int, begins: str, minutes: int, wishes: Wishes | None = None
    ) -> EntryId:
        """Book time on a ticket of the picture."""
        start = self.at(MONDAY + timedelta(days=day), begins)
        wishes = wishes or Wishes(summary="Done")
        [made] = self.services.entries.add(
            self.targets[at], start, start + minutes * MINUTE_MS, wishes
        )
        return made.entry.id

    def sent(self, key: EntryId) -> None:
        """Let an entry have arrived."""
        self._next_remote_id += 1
        self.put(key, state=ItemState.DONE, attempt=self.attempt(), attempts=1,
                 remote_id=self._next_remote_id)  # fmt: skip
        with self.services.tools.units.write() as unit:
            entry = unit.entries.get(key)
            assert entry is not None
            unit.entries.put(replace(entry, remote_id=self._next_remote_id))

    def put(self, key: EntryId, **changes: Unpack[ItemChanges]) -> None:
        """Change the item of an entry."""
        with self.services.tools.units.write() as unit:
            put_item(unit, key, **changes)

    def attempt(self) -> Attempt:
        """Return an attempt of this moment."""
        return Attempt(AttemptId("A"), self.clock.now_ms(), "test")

    def at(self, day: date, clock: str) -> int:
        """Return the instant of a clock time on a day."""
        hour, minute = map(int, clock.split(":"))
        return instant_of(datetime.combine(day, time(hour, minute), ZoneInfo(BERLIN)))

    def run(self, at: int, minutes: int) -> None:
        """Let a stopwatch run since some minutes."""
        since = self.clock.now_ms() - minutes * MINUTE_MS
        self.services.timing.start(Start(self.targets[at], at_ms=since))

    # ------------------------------------------------------------------ private
    def _checking(self) -> None:
        key = self.add(2, 4, "13:12", 42)
        self.put(key, state=ItemState.CHECKING, attempts=1, unknowns=1, may_have_left=True,
                 attempt=self.attempt(),
                 checking_until=self.clock.now_ms() + 9 * MINUTE_MS)  # fmt: skip

    def _refused(self) -> None:
        told = "Your time is safe. Autotask refused it: it has no work type."
        key = self.add(7, 3, "15:00", 25)
        self.put(key, state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.REFUSED,
                 attempt=self.attempt(), attempts=1, message=told)  # fmt: skip

    def _internal(self) -> None:
        rows = [
            RemoteEntry(
                900 + day, None, 9, None, None, MONDAY + timedelta(days=day), minutes / 60, 0.0,
                "Team meeting", "", "", is_billable=False,
            )
            for day, minutes in enumerate((42, 93, 60, 63))
        ]  # fmt: skip
        with self.services.tools.units.write() as unit:
            unit.remote_entries.upsert(self.account.id, rows)
