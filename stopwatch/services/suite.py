"""All use cases in one value, so that windows and command line are handed the same ones.

Each is imported and made when it is first asked for: a command needs few of them, and the tray
icon none (decision 3).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

from stopwatch.services.connection import Connection
from stopwatch.services.ground import Ground
from stopwatch.services.once import once

if TYPE_CHECKING:
    from stopwatch.services.absences import Absences
    from stopwatch.services.accounts import Accounts
    from stopwatch.services.allocating import Allocating
    from stopwatch.services.booking import Booking
    from stopwatch.services.budget import Budgets
    from stopwatch.services.choices import Choices
    from stopwatch.services.colleagues import Colleagues
    from stopwatch.services.day import Days
    from stopwatch.services.deciding import Decisions
    from stopwatch.services.diagnosis import Diagnosis
    from stopwatch.services.double_work import DoubleWork
    from stopwatch.services.entries import Entries
    from stopwatch.services.exchanging.exporting import Exporting
    from stopwatch.services.exchanging.handing_over import HandingOver
    from stopwatch.services.exchanging.importing import Importing
    from stopwatch.services.exchanging.taking_over import TakingOver
    from stopwatch.services.favourites import Favourites
    from stopwatch.services.grouping import Grouping
    from stopwatch.services.invoicing import Invoicing
    from stopwatch.services.link_offers import LinkOffers
    from stopwatch.services.new_tickets import NewTickets
    from stopwatch.services.overview import Overviews
    from stopwatch.services.permissions import Permissions
    from stopwatch.services.picker import Picker
    from stopwatch.services.policy import Policies
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
    from stopwatch.services.totals import Totals
    from stopwatch.services.undo import Undo
    from stopwatch.services.week import Weeks
    from stopwatch.services.whereabouts import WindowPlaces
    from stopwatch.services.wishes import TicketWishes

_TO_CLOSE = ("sync", "tickets", "colleagues", "invoicing", "budgets")  # they hold connections


class Services:
    """Built by the composition root, once a process; a use case is asked for by its noun.

    Sending and the sign-in share one connection; each use case that looks has one of its own.
    """

    def __init__(self, on: Ground, connection: Connection, make_sync: Callable[[], Sync]) -> None:
        self.data_dir, self.revision = on.data_dir, on.revision
        self.tools, self.bus, self.secrets = on.tools, on.bus, on.secrets
        self.keeping, self.lease = on.keeping, on.lease
        self._tally, self._senses, self._make_psa = on.tally, on.senses, on.make_psa
        self._connection, self._make_sync = connection, make_sync

    def close(self) -> None:
        """Close the connections of the use cases that were asked for."""
        with ExitStack() as closing:  # each is closed, whatever another one says
            for name in _TO_CLOSE:
                if name in vars(self):
                    closing.callback(getattr(self, name).close)

    @once
    def timing(self) -> Timing:
        """The verbs of the stopwatch: start, pause, resume, stop, attach, note."""
        from stopwatch.services.timing import Timing

        return Timing(self.tools, self._booking)

    @once
    def entries(self) -> Entries:
        """Time entries after the stop: list, add, edit, submit, delete."""
        from stopwatch.services.entries import Entries

        return Entries(self.tools, self._booking)

    @once
    def days(self) -> Days:
        """A day's review: what is not settled, and the verbs that settle it."""
        from stopwatch.services.day import Days

        return Days(self.tools, self._booking, self.entries)

    @once
    def decisions(self) -> Decisions:
        """What only the user can decide about an entry."""
        from stopwatch.services.deciding import Decisions

        return Decisions(self.tools, self._booking)

    @once
    def undo(self) -> Undo:
        """Taking back the newest deed."""
        from stopwatch.services.undo import Undo

        return Undo(self.tools)

    @once
    def wishes(self) -> TicketWishes:
        """Wishes for tickets that have not arrived."""
        from stopwatch.services.wishes import TicketWishes

        return TicketWishes(self.tools)

    @once
    def tickets(self) -> Tickets:
        """Finding a ticket, here first and then at the PSA."""
        from stopwatch.services.tickets import Tickets

        return Tickets(self.tools, self._way(), lambda: self.sync.pull)

    @once
    def new_tickets(self) -> NewTickets:
        """Tickets that the PSA does not have yet."""
        from stopwatch.services.new_tickets import NewTickets

        return NewTickets(self.tools, self._booking, self.timing)

    @once
    def favourites(self) -> Favourites:
        """Tickets with a star."""
        from stopwatch.services.favourites import Favourites

        return Favourites(self.tools)

    @once
    def problems(self) -> Problems:
        """Problems and what hangs under them."""
        from stopwatch.services.problems import Problems

        return Problems(self.tools)

    @once
    def grouping(self) -> Grouping:
        """Hanging tickets under problems."""
        from stopwatch.services.grouping import Grouping

        return Grouping(self.tools, self._booking)

    @once
    def resolving(self) -> Resolving:
        """Completing a problem with its incidents."""
        from stopwatch.services.resolving import Resolving

        return Resolving(self.tools, self._booking)

    @once
    def allocating(self) -> Allocating:
        """Work on a problem, booked on its incidents."""
        from stopwatch.services.allocating import Allocating

        return Allocating(self.tools, self._booking)

    @once
    def recutting(self) -> Recutting:
        """A sitting as one entry, or as one for each run."""
        from stopwatch.services.recutting import Recutting

        return Recutting(self.tools, self._booking)

    @once
    def purchase_orders(self) -> PurchaseOrders:
        """Purchase order numbers of contracts and tickets."""
        from stopwatch.services.purchase_orders import PurchaseOrders

        return PurchaseOrders(self.tools, self._booking)

    @once
    def colleagues(self) -> Colleagues:
        """Colleagues' time on tickets that somebody looks at."""
        from stopwatch.services.colleagues import Colleagues

        return Colleagues(self.tools, self._way())

    @once
    def invoicing(self) -> Invoicing:
        """What is on its way to invoices."""
        from stopwatch.services.invoicing import Invoicing

        return Invoicing(self.tools, self._way())

    @once
    def double_work(self) -> DoubleWork:
        """Whether somebody else is at the same."""
        from stopwatch.services.double_work import DoubleWork

        return DoubleWork(self.tools)

    @once
    def totals(self) -> Totals:
        """The time per problem."""
        from stopwatch.services.totals import Totals

        return Totals(self.tools)

    @once
    def exporting(self) -> Exporting:
        """Time entries as a file for others."""
        from stopwatch.services.exchanging.exporting import Exporting

        return Exporting(self.tools, lambda: self.totals)

    @once
    def importing(self) -> Importing:
        """Time from other programs and from our own exports."""
        from stopwatch.services.exchanging.importing import Importing

        return Importing(self.tools, self._booking)

    @once
    def handing_over(self) -> HandingOver:
        """What was not sent yet goes on another computer."""
        from stopwatch.services.exchanging.handing_over import HandingOver

        return HandingOver(self.tools, self._booking)

    @once
    def taking_over(self) -> TakingOver:
        """What another computer handed over goes on here."""
        from stopwatch.services.exchanging.taking_over import TakingOver

        return TakingOver(self.tools, self._booking)

    @once
    def weeks(self) -> Weeks:
        """The time of a week, whoever wrote it down."""
        from stopwatch.services.week import Weeks

        return Weeks(self.tools, self.totals)

    @once
    def picker(self) -> Picker:
        """What the ticket picker lists."""
        from stopwatch.services.picker import Picker

        return Picker(self.tools, self.totals)

    @once
    def overviews(self) -> Overviews:
        """How everything stands, in one look."""
        from stopwatch.services.overview import Overviews

        return Overviews(self.tools)

    @once
    def todays(self) -> Todays:
        """What the day comes to so far."""
        from stopwatch.services.today import Todays

        return Todays(self.tools, self._booking)

    @once
    def reminders(self) -> Reminders:
        """Which reminder stands, and what was answered."""
        from stopwatch.services.reminders import Reminders

        return Reminders(self.tools)

    @once
    def link_offers(self) -> LinkOffers:
        """Links that were opened elsewhere and wait for an answer."""
        from stopwatch.services.link_offers import LinkOffers

        return LinkOffers(self.tools, self.bus, self.timing)

    @once
    def choices(self) -> Choices:
        """What the stop sheet offers for a ticket."""
        from stopwatch.services.choices import Choices

        return Choices(self.tools)

    @once
    def accounts(self) -> Accounts:
        """Connecting to PSAs, and disconnecting."""
        from stopwatch.services.accounts import Accounts

        return Accounts(self.tools, self.secrets, self._connection, self._make_psa)

    @once
    def roster(self) -> Roster:
        """The connected accounts, and which one is in use."""
        from stopwatch.services.roster import Roster

        return Roster(self.tools)

    @once
    def permissions(self) -> Permissions:
        """What an account may do."""
        from stopwatch.services.permissions import Permissions

        return Permissions(self.tools, self.secrets, self._make_psa)

    @once
    def recovery(self) -> Recovery:
        """What becomes of a stopwatch that ran while nobody was there to see."""
        from stopwatch.services.recovery import Recovery

        return Recovery(self.tools)

    @once
    def sources(self) -> Sources:
        """Whom to believe about the user's presence."""
        from stopwatch.services.sources import Sources

        return Sources(self._senses, self.tools.clock, self.presence, self.recovery)

    @once
    def absences(self) -> Absences:
        """The inbox of time that nobody has judged yet."""
        from stopwatch.services.absences import Absences

        return Absences(self.tools, self._booking)

    @once
    def presence(self) -> Presence:
        """What is known of the user's presence."""
        from stopwatch.services.presence import Presence

        return Presence(self.tools)

    @once
    def preferences(self) -> PreferenceStore:
        """What the user prefers."""
        from stopwatch.services.preferences import PreferenceStore

        return PreferenceStore(self.tools.units)

    @once
    def policies(self) -> Policies:
        """What the administrator decided for this computer."""
        from stopwatch.services.policy import Policies

        return Policies(self.tools.units)

    @once
    def window_places(self) -> WindowPlaces:
        """Where windows stood when they were closed."""
        from stopwatch.services.whereabouts import WindowPlaces

        return WindowPlaces(self.tools)

    @once
    def diagnosis(self) -> Diagnosis:
        """What works on this desktop."""
        from stopwatch.services.diagnosis import Diagnosis

        return Diagnosis(self.tools)

    @once
    def sync(self) -> Sync:
        """Sending and fetching, one cycle at a time."""
        return self._make_sync()

    @once
    def budgets(self) -> Budgets:
        """The tenant's request budget."""
        from stopwatch.services.budget import Budgets

        return Budgets(self.tools, self._way(), self._tally)

    @once
    def _booking(self) -> Booking:
        from stopwatch.services.booking import Booking

        return Booking(self.tools)

    def _way(self) -> Connection:
        return Connection(self.secrets, self._make_psa)
