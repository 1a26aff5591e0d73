"""All use cases in one value, so that windows and command line are handed the same ones."""

from __future__ import annotations

from pathlib import PurePath

from stopwatch.domain.values import dataclass
from stopwatch.services.absences import Absences
from stopwatch.services.accounts import Accounts
from stopwatch.services.allocating import Allocating
from stopwatch.services.booking import Booking
from stopwatch.services.budget import Budgets, RequestTally
from stopwatch.services.bus import Bus
from stopwatch.services.choices import Choices
from stopwatch.services.colleagues import Colleagues
from stopwatch.services.connection import Connection
from stopwatch.services.day import Days
from stopwatch.services.deciding import Decisions
from stopwatch.services.diagnosis import Diagnosis
from stopwatch.services.double_work import DoubleWork
from stopwatch.services.entries import Entries
from stopwatch.services.favourites import Favourites
from stopwatch.services.grouping import Grouping
from stopwatch.services.invoicing import Invoicing
from stopwatch.services.keeping import Keeping
from stopwatch.services.lease import LeasedLock
from stopwatch.services.new_tickets import NewTickets
from stopwatch.services.overview import Overviews
from stopwatch.services.permissions import Permissions
from stopwatch.services.picker import Picker
from stopwatch.services.ports.machine import Secrets
from stopwatch.services.ports.psa import PsaMaker
from stopwatch.services.ports.sources import Senses, SensesMaker
from stopwatch.services.preferences import PreferenceStore
from stopwatch.services.presence import Presence
from stopwatch.services.problems import Problems
from stopwatch.services.purchase_orders import PurchaseOrders
from stopwatch.services.recovery import Recovery
from stopwatch.services.recutting import Recutting
from stopwatch.services.reminders import Reminders
from stopwatch.services.resolving import Resolving
from stopwatch.services.roster import Roster
from stopwatch.services.sources import Sources
from stopwatch.services.sync import Sync
from stopwatch.services.tickets import Tickets
from stopwatch.services.timing import Timing
from stopwatch.services.today import Todays
from stopwatch.services.tools import Tools
from stopwatch.services.totals import Totals
from stopwatch.services.undo import Undo
from stopwatch.services.week import Weeks
from stopwatch.services.whereabouts import WindowPlaces
from stopwatch.services.wishes import TicketWishes


@dataclass(frozen=True, slots=True)
class Services:
    """Built by the composition root, once a process."""

    data_dir: PurePath
    tools: Tools
    bus: Bus
    timing: Timing
    entries: Entries
    days: Days
    decisions: Decisions
    undo: Undo
    wishes: TicketWishes
    tickets: Tickets
    new_tickets: NewTickets
    favourites: Favourites
    problems: Problems
    grouping: Grouping
    resolving: Resolving
    allocating: Allocating
    recutting: Recutting
    purchase_orders: PurchaseOrders
    colleagues: Colleagues
    invoicing: Invoicing
    double_work: DoubleWork
    totals: Totals
    weeks: Weeks
    picker: Picker
    overviews: Overviews
    todays: Todays
    reminders: Reminders
    choices: Choices
    accounts: Accounts
    roster: Roster
    permissions: Permissions
    recovery: Recovery
    sources: Sources
    absences: Absences
    presence: Presence
    preferences: PreferenceStore
    window_places: WindowPlaces
    diagnosis: Diagnosis
    sync: Sync
    secrets: Secrets
    keeping: Keeping
    lease: LeasedLock
    budgets: Budgets
    revision: str = ""  # of the database's schema


@dataclass(frozen=True, slots=True)
class Ground:
    """What the use cases stand on: one profile's store, clock and news, and the way to the PSA."""

    data_dir: PurePath
    tools: Tools
    bus: Bus
    secrets: Secrets
    make_psa: PsaMaker
    keeping: Keeping
    lease: LeasedLock
    tally: RequestTally
    revision: str = ""
    senses: SensesMaker = Senses  # none: what the machine tells is for the tray and `diagnose`


def assembled(on: Ground, connection: Connection, sync: Sync) -> Services:
    """Return all use cases; the sync thread has one connection, the look-up of tickets another."""
    tools, booking = on.tools, Booking(on.tools)
    problems, totals = Problems(tools), Totals(tools)
    timing = Timing(tools, booking)
    entries, recovery, presence = Entries(tools, booking), Recovery(tools), Presence(tools)
    days = Days(tools, booking, entries)
    return Services(
        data_dir=on.data_dir, tools=tools, bus=on.bus, secrets=on.secrets, keeping=on.keeping,
        lease=on.lease, revision=on.revision, sync=sync, entries=entries, recovery=recovery,
        presence=presence, days=days, problems=problems, totals=totals, timing=timing,
        favourites=Favourites(tools),
        decisions=Decisions(tools, booking),
        undo=Undo(tools),
        wishes=TicketWishes(tools),
        grouping=Grouping(tools, booking),
        resolving=Resolving(tools, booking),
        allocating=Allocating(tools, booking),
        recutting=Recutting(tools, booking),
        purchase_orders=PurchaseOrders(tools, booking),
        colleagues=Colleagues(tools, Connection(on.secrets, on.make_psa)),
        invoicing=Invoicing(tools, Connection(on.secrets, on.make_psa)),
        double_work=DoubleWork(tools),
        tickets=Tickets(tools, Connection(on.secrets, on.make_psa), sync.pull),
        new_tickets=NewTickets(tools, booking, timing),
        weeks=Weeks(tools, totals),
        picker=Picker(tools, totals),
        overviews=Overviews(tools),
        todays=Todays(tools, days),
        reminders=Reminders(tools),
        choices=Choices(tools),
        accounts=Accounts(tools, on.secrets, connection, on.make_psa),
        roster=Roster(tools),
        permissions=Permissions(tools, on.secrets, on.make_psa),
        absences=Absences(tools, booking),
        sources=Sources(on.senses, tools.clock, presence, recovery),
        preferences=PreferenceStore(tools.units),
        window_places=WindowPlaces(tools), diagnosis=Diagnosis(tools),
        budgets=Budgets(tools, Connection(on.secrets, on.make_psa), on.tally),
    )  # fmt: skip
