"""Links that were opened elsewhere, offered here. Nothing is written until the user answers."""

from __future__ import annotations

import logging

from stopwatch.domain.desk import Desk
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import LinkOffered
from stopwatch.domain.link_offers import EXPIRES_MS, Offers
from stopwatch.domain.links import number_address, target_address
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.ticket_link import TicketLink
from stopwatch.domain.values import dataclass
from stopwatch.services.bus import Bus
from stopwatch.services.desks import desk_of
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """The question about one link: `ticket` is None while it is not known here.

    `watch` is the open stopwatch on it, `others_run` whether anything else runs, `more` how many
    offers stand behind this one, and `ends_in_ms` how long it stands.
    """

    link: TicketLink
    ticket: Ticket | None
    watch: Stopwatch | None
    others_run: bool
    web_address: str
    more: int
    ends_in_ms: int

    @property
    def is_running(self) -> bool:
        """Whether its stopwatch runs already, so that there is nothing to start."""
        return self.watch is not None and self.watch.is_running


class LinkOffers:
    """Kept in memory alone: a link that nobody answered is gone with the program."""

    def __init__(self, tools: Tools, bus: Bus, timing: Timing) -> None:
        self._tools = tools
        self._bus = bus
        self._timing = timing
        self._offers = Offers()

    def take(self, link: TicketLink) -> bool:
        """Offer a link, and return whether there was room for it. Asks nobody about the ticket."""
        now_ms = self._now()
        offers = self._offers.at(now_ms)
        has_room = offers.has_room(link)
        self._offers = offers.with_link(link, now_ms) if has_room else offers
        if has_room:
            self._bus.publish(LinkOffered())
        else:
            _log.info("a link was not offered: too many came")
        return has_room

    def asked(self) -> Asked | None:
        """Return the question to ask now, None where nothing is offered."""
        now_ms = self._now()
        self._offers = self._offers.at(now_ms)
        if not self._offers.standing:
            return None
        first, *more = self._offers.standing
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            ticket = unit.tickets.find(account.id, first.link.name)
            desk = desk_of(unit, self._tools, account.id)
        watch = _on(desk, ticket, first.link)
        return Asked(
            first.link, ticket, watch, any(one != watch for one in desk.running),
            target_address(account.web_url, ticket.facts) if ticket
            else number_address(account.web_url, first.link.ticket),
            len(more), EXPIRES_MS - (now_ms - first.at_ms),
        )  # fmt: skip

    def start(self, asked: Asked, *, alongside: bool | None = None) -> Stopwatch:
        """Start on the ticket, as the user answered; one that is not known here is found later."""
        if asked.is_running:
            raise Refused(f"Nothing was changed: {asked.link.ticket} runs already.")
        if asked.watch is not None:
            started = self._timing.resume(asked.watch.id, alongside=alongside)
        else:
            target_id = asked.ticket.id if asked.ticket else None
            started = self._timing.start(
                Start(target_id, typed="" if target_id else asked.link.ticket, alongside=alongside)
            )
        self.drop(asked.link)
        return started

    def drop(self, link: TicketLink) -> None:
        """Offer a link no more."""
        self._offers = self._offers.without(link)
        self._bus.publish(LinkOffered())

    def _now(self) -> int:
        return self._tools.clock.reading().boot_ms


def _on(desk: Desk, ticket: Ticket | None, link: TicketLink) -> Stopwatch | None:
    """Return the open stopwatch on the ticket of a link, or one that waits for that ticket."""
    for watch in desk.stopwatches:
        is_on = ticket is not None and watch.target_id == ticket.id
        if is_on or (watch.target_id is None and watch.typed.upper() == link.ticket):
            return watch
    return None
