"""A new ticket while the customer is on the phone: a title and a company, and time can run on it.

It works offline: the ticket has a number of this computer until the PSA gives it its own, and the
time on it waits for that. Undo takes it back as long as the PSA does not have it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Company
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services import naming
from stopwatch.services.booking import Booked, Booking
from stopwatch.services.making_tickets import MadeTicket, TicketMaker
from stopwatch.services.ports.storage import Unit
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools


class NewTickets:
    """Every command is one deed; Refused with a sentence that says what is missing."""

    def __init__(self, tools: Tools, booking: Booking, timing: Timing) -> None:
        self._tools = tools
        self._booking = booking
        self._timing = timing
        self._maker = TicketMaker(tools, booking)

    def companies(self) -> tuple[str, ...]:
        """Return the names of all companies that a ticket can be for, by name."""
        with self._tools.units.read() as unit:
            return tuple(one.name for one in _active(unit, unit.accounts.current()))

    def proposed_company(self) -> str:
        """Return the company of the running stopwatch's ticket, empty if nothing tells one."""
        with self._tools.units.read() as unit:
            desk = unit.timekeeping.desk(unit.accounts.current().id)
            ids = [one.target_id for one in desk.running if one.target_id is not None]
            companies = {one.company for one in unit.tickets.many(ids).values()}
        return companies.pop() if len(companies) == 1 else ""

    def create(self, title: str, company: str) -> TargetId:
        """Make a ticket for a company, which is named by its id or a unique name or beginning."""
        with self._tools.units.write() as unit:
            made = self._made(unit, title, company)
            told = f"ticket {made.ticket.number} created"
            booked = Booked(items=(made.creation,))
            self._booking.do(unit, unit.accounts.current(), "create ticket", booked, told)
        return made.ticket.id

    def start(self, title: str, company: str, wish: Start) -> Stopwatch:
        """Make a ticket and start on it as wished, as one deed; if it is refused there is none."""
        with self._tools.units.write() as unit:
            made = self._made(unit, title, company)
            self._booking.write(unit, Booked(items=(made.creation,)))
            on_it = replace(wish, target_id=made.ticket.id)
            return self._timing.started(unit, on_it, with_items=[made.creation])

    # ------------------------------------------------------------------ private
    def _made(self, unit: Unit, title: str, company: str) -> MadeTicket:
        words = " ".join(title.split())
        if not words:
            raise Refused("Nothing was changed: the ticket has no title yet.", field="title")
        if not company.strip():
            raise Refused("Nothing was changed: say which company it is for.", field="company")
        account = unit.accounts.current()
        if not account.is_connected:
            raise Refused("Nothing was changed: a ticket needs a connected PSA. Start without one.")
        return self._maker.ticket(unit, account, words, _named(unit, account, company))


def _named(unit: Unit, account: Account, typed: str) -> Company:
    known = {one.id: one for one in _active(unit, account)}
    key = naming.single("company", typed, ((one.id, one.name) for one in known.values()))
    return known[key]


def _active(unit: Unit, account: Account) -> Sequence[Company]:
    return [one for one in unit.catalog.all(account.id, Company) if one.is_active]
