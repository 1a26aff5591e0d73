"""The day of the look's picture, made of real entries: sent, checking, drafts, with a gap."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from stopwatch.domain.absence import Absence, AbsenceChoice, Cause, Part, Use
from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Company
from stopwatch.domain.ids import AttemptId, EntryId, TargetId
from stopwatch.domain.instants import MINUTE_MS, instant_of
from stopwatch.domain.outbox import Attempt, AttentionKind, ItemState
from stopwatch.domain.presence import Evidence, EvidenceKind
from stopwatch.domain.rounding import Rounding
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.ticket import TicketFacts
from stopwatch.services.booking import Wishes
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from tests.support.machine import BERLIN, FakeClock
from tests.support.units import ItemChanges, cached, put_item

FRIDAY = date(2026, 11, 20)
COMPANIES = (
    "Harbor Dental", "Tidewater Vet Clinic", "Ridgeline Freight", "Maple & Finch Law",
    "Bluestone Architects", "Oakfield Primary School",
)  # fmt: skip
TICKETS = {
    "vpn": (3, "T20261119.0031", "VPN drops after password change"),
    "onboarding": (2, "T20261118.0017", "Onboarding: two front-desk PCs"),
    "printer": (6, "T20261120.0008", "Printer prints blank pages"),
    "mailbox": (4, "T20261120.0015", "Mailbox over quota"),
    "backup": (5, "T20261120.0031", "Backup job failed on NAS-02"),
    "x-ray": (1, "T20261120.0042", "Reception PCs lose the X-ray share"),
    "wifi": (6, "T20261120.0049", "Wi-Fi slow in the gym"),
    "server": (1, "T20261112.0007", "SRV-DC01 falls asleep every afternoon"),
    "laptop": (3, "T20261120.0047", "Laptop will not join Wi-Fi"),
    "phone": (2, "T20261120.0050", "New phone for reception"),
    "password": (4, "T20261120.0052", "Password reset for the front desk"),
}
SENT = (
    ("vpn", "8:02", "8:41"), ("onboarding", "8:41", "9:26"), ("printer", "9:26", "9:50"),
    ("mailbox", "10:05", "10:42"), ("onboarding", "11:00", "12:03"), ("backup", "12:41", "13:12"),
    ("wifi", "13:30", "13:37"),
)  # fmt: skip
DRAFTS = (
    ("server", "14:01", "14:55"), ("laptop", "14:48", "15:12"), ("mailbox", "15:12", "15:30"),
    ("phone", "15:42", "16:15"), ("x-ray", "16:15", "16:51"), ("password", "16:51", "17:05"),
)  # fmt: skip


def at(clock: str, day: date = FRIDAY) -> int:
    """Return an instant of a day in Berlin."""
    hour, minute = (int(part) for part in clock.split(":"))
    return instant_of(datetime.combine(day, time(hour, minute), tzinfo=ZoneInfo(BERLIN)))


class DayStories:
    """Fills days of one account."""

    def __init__(self, services: Services, clock: FakeClock, account: Account) -> None:
        self.services, self.clock, self.account = services, clock, account
        self.tickets: dict[str, TargetId] = {}
        self._remote = 84_000
        clock.jump_to(at("8:00"))

    # ------------------------------------------------------------------ days
    def fill(self) -> None:
        """Live the day of the picture, up to 17:12."""
        self.know_tickets()
        self.clock.jump_to(at("13:12"))
        self._with_a_break()
        self.clock.jump_to(at("17:12"))
        for name, start, end in SENT:
            self.arrive(self.book(name, start, end))
        for name, start, end in DRAFTS:
            self.book(name, start, end, Wishes(summary="Done", draft=True))

    def watch(self) -> None:
        """Let the computer have seen the day of the picture, and one absence be undecided."""
        kinds = EvidenceKind
        with self.services.tools.units.write() as unit:
            unit.evidence.put(
                Evidence(kind, at(start), at(end))
                for kind, start, end in (
                    (kinds.IN_USE, "8:00", "9:50"), (kinds.LOCK, "9:50", "10:05"),
                    (kinds.IN_USE, "10:05", "12:03"), (kinds.CALL, "10:45", "10:56"),
                    (kinds.LOCK, "12:03", "12:10"), (kinds.SLEEP, "12:10", "12:41"),
                    (kinds.IN_USE, "12:41", "15:30"), (kinds.CALL, "13:30", "13:37"),
                    (kinds.IDLE, "15:30", "15:42"), (kinds.IN_USE, "15:42", "17:12"),
                )
            )  # fmt: skip
        watch = self._stopped("mailbox", "15:12", "15:42")
        self.absent(watch, Cause.LOCK, "9:50", "10:05", is_decided=True)
        self.absent(watch, Cause.LOCK, "12:03", "12:41", is_decided=True)
        self.absent(watch, Cause.IDLE, "15:30", "15:42")

    def seen(self, *clocks: str) -> None:
        """Let it be ten past five, and the computer have been in use: from, to, from, to…"""
        self.clock.jump_to(at("17:10"))
        with self.services.tools.units.write() as unit:
            unit.evidence.put(
                Evidence(EvidenceKind.IN_USE, at(start) + 20_000, at(end) + 40_000)
                for start, end in zip(clocks[::2], clocks[1::2], strict=True)
            )

    def absent(
        self, watch: Stopwatch, cause: Cause, start: str, end: str, *, is_decided: bool = False
    ) -> None:
        """Let there be an absence, undecided or decided to be no work."""
        found = Absence(0, cause, watch.id, watch.last.id, at(start), at(end))
        with self.services.tools.units.write() as unit:
            added = unit.absences.add(found)
            if is_decided:
                part = Part(Use.NOT_WORK, at(start), at(end))
                unit.absences.put(replace(added, choice=AbsenceChoice.CUT, parts=(part,),
                                          decided_at=at(end)))  # fmt: skip

    def review(self) -> None:
        """Ten drafts of a day with three gaps, an overlap, and nothing else to settle."""
        self.know_tickets()
        self.clock.jump_to(at("17:12"))
        for name, start, end in (
            ("vpn", "8:00", "8:40"), ("onboarding", "8:40", "9:20"), ("printer", "9:30", "10:00"),
            ("mailbox", "10:00", "10:30"), ("onboarding", "10:48", "11:30"),
            ("backup", "11:30", "12:00"), ("x-ray", "12:30", "13:10"), ("server", "13:10", "14:00"),
            ("laptop", "13:53", "14:30"), ("phone", "14:30", "15:00"),
        ):  # fmt: skip
            self.book(name, start, end, Wishes(summary="Done", draft=True))

    def know_tickets(self) -> None:
        """Let tickets and companies be known, and time be billed by quarters of an hour."""
        with self.services.tools.units.write() as unit:
            unit.accounts.put(replace(self.account, rounding=Rounding(15, 0)))
            names = [Company(number, name) for number, name in enumerate(COMPANIES, 1)]
            unit.catalog.upsert(self.account.id, names)
            facts = [
                TicketFacts(
                    100 + place, number, title, company_id=company, status=1,
                    assigned_role_id=3, contract_id=5, work_type_id=7, last_activity_at=1_000,
                )
                for place, (company, number, title) in enumerate(TICKETS.values())
            ]  # fmt: skip
            unit.tickets.upsert(self.account.id, facts)
            for place, name in enumerate(TICKETS):
                self.tickets[name] = cached(unit, self.account.id, 100 + place).id

    # ------------------------------------------------------------------ strokes
    def book(
        self, name: str, start: str, end: str, wishes: Wishes | None = None, day: date = FRIDAY
    ) -> EntryId:
        """Book time by hand."""
        made = self.services.entries.add(
            self.tickets[name], at(start, day), at(end, day), wishes or Wishes(summary="Done")
        )
        return made[0].entry.id

    def arrive(self, key: EntryId) -> None:
        """Let Autotask have an entry."""
        self._remote += 13
        attempt = Attempt(AttemptId("A"), self.clock.now_ms() - 3_600_000, "test")
        with self.services.tools.units.write() as unit:
            put_item(unit, key, state=ItemState.DONE, attempt=attempt, attempts=1,
                     remote_id=self._remote)  # fmt: skip
            entry = unit.entries.get(key)
            assert entry is not None
            unit.entries.put(replace(entry, remote_id=self._remote))

    def change(
        self, key: EntryId, state: ItemState, attention: AttentionKind | None = None
    ) -> None:
        """Put an entry where it would be after attempts."""
        changes: ItemChanges = {"state": state, "attempts": 1, "may_have_left": True}
        if attention is not None:
            changes["attention"] = attention
            changes["message"] = "Your 0.75 h is safe. The ticket is Complete. Reopen it."
        with self.services.tools.units.write() as unit:
            put_item(unit, key, **changes)

    def run(self, name: str, since: str) -> None:
        """Let a stopwatch run since a time."""
        self.services.timing.start(Start(self.tickets[name], at_ms=at(since)))

    def _stopped(self, name: str, start: str, end: str) -> Stopwatch:
        """Let what was booked by hand then have been measured by a stopwatch."""
        services, days = self.services, self.services.days
        for row in days.read(FRIDAY).rows:
            if row.block.span.start == at(start):
                days.delete(row.block.id)
        self.clock.jump_to(at(end))
        watch = services.timing.start(Start(self.tickets[name], at_ms=at(start)))
        services.timing.stop(watch.id, Wishes(summary="Done", draft=True))
        self.clock.jump_to(at("17:12"))
        with services.tools.units.read() as unit:
            found = unit.timekeeping.get(watch.id)
        assert found is not None
        return found

    def _with_a_break(self) -> None:
        """Work on the X-ray share with a break, and let nobody know whether it arrived."""
        timing = self.services.timing
        watch = timing.start(Start(self.tickets["x-ray"]))
        self.clock.pass_ms(18 * MINUTE_MS)
        timing.pause(watch.id)
        self.clock.pass_ms(7 * MINUTE_MS)
        timing.resume(watch.id)
        self.clock.pass_ms(24 * MINUTE_MS)
        (made,) = timing.stop(watch.id, Wishes(summary="Looked at the share"))
        self.clock.jump_to(at("17:12"))
        with self.services.tools.units.write() as unit:
            put_item(
                unit, made.id, state=ItemState.CHECKING, attempts=1, unknowns=1,
                may_have_left=True, checking_until=at("17:19"),
                attempt=Attempt(AttemptId("A"), at("17:09"), "test"),
            )  # fmt: skip


def day_of_change(name: str) -> date:
    """Return the day on which the clocks were put forward, or back."""
    return date(2026, 3, 29) if name == "forward" else date(2026, 10, 25)


YESTERDAY = FRIDAY - timedelta(days=1)
