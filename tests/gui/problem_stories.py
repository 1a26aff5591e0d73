"""The tickets of the look's pictures, in a real database: a server that sleeps, and its company."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from typing_extensions import override

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import ChangeLink, Company, PickValue, Resource
from stopwatch.domain.hanging import Objection
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemState, OutboxItem
from stopwatch.domain.problem import TicketType
from stopwatch.domain.remote import ColleagueEntry
from stopwatch.domain.rhythm import SeenKind
from stopwatch.domain.ticket import STATUS_COMPLETE, Ticket, TicketFacts
from stopwatch.services.booking import Booking
from stopwatch.services.grouping import Grouping
from stopwatch.services.ports.storage import Unit
from stopwatch.services.problems import Suggestion
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.services.tools import Tools
from tests.gui.rhythms import at, seen_in_november
from tests.support.machine import FakeClock
from tests.support.units import ME, cached

NOW = "2026-11-20T14:25"
SERVER, WIFI, MAIL, SCANNER, BEEPING, PLAN, LOOSE = 7, 8, 9, 10, 11, 40, 146
_NEW, _IN_PROGRESS = 1, 8
_LEON = 10
_HARBOR, _RIDGELINE, _MAPLE, _TIDEWATER, _BLUESTONE, _OAKFIELD = 1, 2, 3, 4, 5, 6
_COMPANIES = (
    Company(_MAPLE, "Maple & Finch Law"), Company(_TIDEWATER, "Tidewater Vet Clinic"),
    Company(_BLUESTONE, "Bluestone Architects"), Company(_OAKFIELD, "Oakfield Primary School"),
)  # fmt: skip
_MINE = ((SERVER, 205), (111, 25), (108, 20))
_LEONS = ((112, 35), (109, 40), (107, 80))
"""Tickets by the PSA's ids, and minutes spent on them."""


def _problem(key: int, number: str, title: str, company: int, status: int = _IN_PROGRESS,
             order: str = "") -> TicketFacts:  # fmt: skip
    return TicketFacts(
        key, number, title, company, status, ticket_type=TicketType.PROBLEM, purchase_order=order,
        created_at=at("2026-11-02T08:00"),
    )  # fmt: skip


def _server() -> Iterator[TicketFacts]:
    yield _problem(
        SERVER, "T20261112.0007", "SRV-DC01 falls asleep every afternoon", _HARBOR, order="MS-2026"
    )
    *hung, loose = sorted(seen_in_november(), key=lambda one: one.at)
    for place, one in enumerate(hung):
        is_alert = one.kind is SeenKind.ALERT
        title = "Alert: SRV-DC01 not responding" if is_alert else "Users cannot log on after lunch"
        yield TicketFacts(
            100 + place, f"T202611{3 + place:02}.{12 + place:04}", title, _HARBOR,
            {13: _NEW, 10: _IN_PROGRESS}.get(place, STATUS_COMPLETE),
            ticket_type=TicketType.ALERT if is_alert else TicketType.INCIDENT,
            problem_remote_id=SERVER, configuration_item_id=11, created_at=one.at,
        )  # fmt: skip
    yield TicketFacts(
        LOOSE, "T20261120.0046", "Alert: SRV-DC01 not responding", _HARBOR, _NEW,
        ticket_type=TicketType.ALERT, configuration_item_id=11, created_at=loose.at,
    )  # fmt: skip
    yield TicketFacts(
        PLAN, "T20261119.0040", "Power plan on SRV-DC01", _HARBOR, _NEW,
        ticket_type=TicketType.CHANGE_REQUEST, due_at=at("2026-11-23T09:00"),
    )  # fmt: skip


def _others() -> Iterator[TicketFacts]:
    yield _problem(WIFI, "T20261028.0003", "Wi-Fi roaming drops in hall B", _RIDGELINE)
    yield _problem(MAIL, "T20261103.0011", "Outlook asks for the password again", _MAPLE)
    yield _problem(SCANNER, "T20260914.0022", "Scanner forgets its network folder", _MAPLE)
    yield _problem(BEEPING, "T20260701.0005", "UPS beeps at night", _HARBOR, STATUS_COMPLETE)
    three = (_MAPLE, _TIDEWATER, _OAKFIELD)
    for first, hung, count, begins, step_ms, companies in (
        (200, WIFI, 9, "2026-10-28T07:00", 2 * DAY_MS + 11 * HOUR_MS, (_RIDGELINE,)),
        (300, MAIL, 23, "2026-11-03T08:10", 17 * HOUR_MS, three),
        (400, SCANNER, 3, "2026-09-14T10:00", 26 * DAY_MS, (_MAPLE,)),
        (500, BEEPING, 4, "2026-07-01T10:00", 2 * DAY_MS, (_HARBOR,)),
    ):
        for place in range(count):
            yield TicketFacts(
                first + place, f"T20261101.{first + place:04}", f"Job {hung}",
                companies[place % len(companies)], STATUS_COMPLETE, problem_remote_id=hung,
                ticket_type=TicketType.INCIDENT, created_at=at(begins) + place * step_ms,
            )  # fmt: skip


def _groups() -> Iterator[TicketFacts]:
    mondays = ("10-12", "10-19", "10-26", "11-02", "11-09", "11-16")
    for place, day in enumerate(mondays):
        yield TicketFacts(
            600 + place, f"T2026{day.replace('-', '')}.0004", "Backup job failed on NAS-02",
            _BLUESTONE, _NEW, ticket_type=TicketType.INCIDENT, configuration_item_id=21,
            created_at=at(f"2026-{day}T06:15"),
        )  # fmt: skip
    times = ("2026-11-02T08:10", "2026-11-05T15:20", "2026-11-11T10:05", "2026-11-17T13:40")
    for place, opened in enumerate(times):
        yield TicketFacts(
            700 + place, f"T2026111{place}.0031", "Printer prints blank pages", _OAKFIELD, _NEW,
            ticket_type=TicketType.INCIDENT, configuration_item_id=31, created_at=at(opened),
        )  # fmt: skip


class Told(Grouping):
    """The real service, which remembers what it was asked for."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        super().__init__(tools, booking)
        self.asked: list[tuple[object, ...]] = []
        self.questions = 0

    @override
    def may_hang(
        self, problem_id: TargetId, ticket_ids: Sequence[TargetId]
    ) -> tuple[Objection, ...]:
        self.questions += 1
        return super().may_hang(problem_id, ticket_ids)

    @override
    def link(
        self, problem_id: TargetId, ticket_ids: Sequence[TargetId],
        change_ids: Sequence[TargetId] = (),
    ) -> None:  # fmt: skip
        super().link(problem_id, ticket_ids, change_ids)
        self.asked.append(("link", problem_id, tuple(ticket_ids)))

    @override
    def unlink(self, ticket_ids: Sequence[TargetId]) -> None:
        super().unlink(ticket_ids)
        self.asked.append(("unlink", tuple(ticket_ids)))

    @override
    def create(
        self, title: str, incident_ids: Sequence[TargetId], *, from_id: TargetId | None = None
    ) -> TargetId:
        made = super().create(title, incident_ids, from_id=from_id)
        self.asked.append(("create", title, tuple(incident_ids), from_id))
        return made

    @override
    def unlink_change(self, change_id: TargetId, ticket_id: TargetId) -> None:
        super().unlink_change(change_id, ticket_id)
        self.asked.append(("unlink_change", change_id, ticket_id))

    @override
    def dismiss(self, suggestion_id: str) -> None:
        super().dismiss(suggestion_id)
        self.asked.append(("dismiss", suggestion_id))


@dataclass
class Stories:
    """What there is to see, at a quarter past two on 20 November."""

    services: Services
    clock: FakeClock
    account: Account

    def __post_init__(self) -> None:
        tools = self.services.tools
        self.grouping = Told(tools, Booking(tools))
        self.services.grouping = self.grouping
        self.clock.jump_to(at("2026-11-20T07:00"))

    def fill(self) -> None:
        """Have everything of the look's picture."""
        with self.services.tools.units.write() as unit:
            self._fill_catalog(unit)
            unit.tickets.upsert(self.account.id, [*_server(), *_others(), *_groups()])
            unit.colleagues.put(self.account.id, [
                ColleagueEntry(place, key, _LEON, at("2026-11-19T08:00"), minutes * MINUTE_MS)
                for place, (key, minutes) in enumerate(_LEONS)
            ])  # fmt: skip
        for key, minutes in _MINE:
            watch = self.services.timing.start(Start(self.id(key)))
            self.clock.pass_ms(minutes * MINUTE_MS)
            self.services.timing.stop(watch.id)
        self.clock.jump_to(at(NOW))

    def nothing(self) -> None:
        """Have no problem and nothing that repeats, but a catalog."""
        self.clock.jump_to(at(NOW))

    def put(self, facts: Iterable[TicketFacts]) -> None:
        """Learn of tickets from the PSA."""
        with self.services.tools.units.write() as unit:
            unit.tickets.upsert(self.account.id, list(facts))

    def id(self, remote_id: int) -> TargetId:
        """Return this computer's key of a ticket."""
        return self.ticket(remote_id).id

    def ticket(self, remote_id: int) -> Ticket:
        """Return a ticket by the PSA's id."""
        with self.services.tools.units.read() as unit:
            return cached(unit, self.account.id, remote_id)

    def newest(self, place: int) -> Ticket:
        """Return an incident of SRV-DC01, counted from the newest, which is 0."""
        return self.ticket(113 - place)

    def group(self, word: str) -> Suggestion:
        """Return what is suggested about something."""
        found = self.services.problems.suggestions()
        return next(one for one in found if word in one.title)

    def lose(self, *kept: int) -> None:
        """Have SRV-DC01 with these incidents alone; the others hang nowhere."""
        self.put(replace(one, problem_remote_id=None) for one in _server()
                 if one.problem_remote_id == SERVER and one.remote_id not in kept)  # fmt: skip

    def trouble(self) -> tuple[Ticket, Ticket, Ticket]:
        """Have links to SRV-DC01 that wait, that were refused, and that Leon contradicts."""
        titles = ("Shares are gone", "Login takes minutes", "Clock is wrong on all PCs")
        made = [
            TicketFacts(
                150 + place, f"T20261120.005{place}", title, _HARBOR, _NEW,
                ticket_type=TicketType.INCIDENT, created_at=at(f"2026-11-20T14:1{place + 3}"),
            )
            for place, title in enumerate(titles)
        ]  # fmt: skip
        self.put(made)
        waiting, refused, changed = (self.ticket(one.remote_id) for one in made)
        services = self.services
        services.grouping.link(self.id(SERVER), [waiting.id, refused.id, changed.id])
        merged = f"Your time is safe. {refused.number} is merged into another ticket."
        conflict = (
            "Nothing was lost. Here it is to hang under T20261112.0007 “SRV-DC01 falls asleep”, "
            "but meanwhile somebody in Autotask had it taken off its problem. Keep yours, or keep "
            "theirs."
        )
        self._fail(refused, AttentionKind.REFUSED, merged)
        self._fail(changed, AttentionKind.CONFLICT, conflict)
        return waiting, refused, changed

    def wish_of(self, ticket: Ticket) -> OutboxItem:
        """Return the newest wish for a ticket."""
        with self.services.tools.units.read() as unit:
            return unit.outbox.of_subject(f"ticket:{ticket.id}")[-1]

    def _fail(self, ticket: Ticket, kind: AttentionKind, message: str) -> None:
        with self.services.tools.units.write() as unit:
            found = (one for one in unit.outbox.unsettled(self.account.id)
                     if one.target_id == ticket.id)  # fmt: skip
            state = ItemState.NEEDS_ATTENTION
            unit.outbox.put(replace(next(found), state=state, attention=kind, message=message))

    def _fill_catalog(self, unit: Unit) -> None:
        names = [Resource(ME, "mlang", "Mira Lang"), Resource(_LEON, "lbrandt", "Leon Brandt")]
        unit.catalog.upsert(self.account.id, _COMPANIES)
        unit.catalog.upsert(self.account.id, names)
        unit.catalog.upsert(
            self.account.id, [PickValue("Tickets.status", _IN_PROGRESS, "In progress")]
        )
        unit.catalog.upsert(self.account.id, [ChangeLink(1, PLAN, SERVER)])
