"""Links of the scheme `ticket-stopwatch:`: what a page or a message may ask for, and no more.

A link names a ticket and whether it is to be started or opened. It holds no words that could get
into notes, no time and no account, and what it asks for is offered, never done.
"""

from __future__ import annotations

import re
from enum import StrEnum

from stopwatch.domain.errors import Refused
from stopwatch.domain.ticket import NUMBER_FORM, TicketName, read_ticket_name
from stopwatch.domain.values import dataclass

SCHEME = "ticket-stopwatch"
LONGEST = 200
"""Characters; a link that means something is a third of that."""
_FORM = re.compile(
    rf"{SCHEME}:(?://)?(?P<verb>[A-Za-z]{{1,20}})/?\?ticket=(?P<ticket>[A-Za-z0-9.]{{1,40}})",
    re.IGNORECASE | re.ASCII,
)
_TICKET = re.compile(rf"{NUMBER_FORM}|[1-9]\d{{0,17}}", re.IGNORECASE | re.ASCII)
_EXAMPLE = "One looks like ticket-stopwatch:start?ticket=T20260115.0042."


class LinkVerb(StrEnum):
    """What a link offers to do with its ticket."""

    START = "start"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class TicketLink:
    """`ticket` is a number in capitals, or the PSA's id."""

    verb: LinkVerb
    ticket: str

    @property
    def name(self) -> TicketName:
        """The ticket as people name it."""
        return read_ticket_name(self.ticket)

    @property
    def text(self) -> str:
        """The link, written out."""
        return f"{SCHEME}:{self.verb}?ticket={self.ticket}"


def read_link(text: str) -> TicketLink:
    """Return what a link asks for. Refused in one sentence where it is anything but a link."""
    found = _FORM.fullmatch(text) if len(text) <= LONGEST else None
    if found is None:
        raise Refused(f"Nothing was done: this is no link of Ticket Stopwatch. {_EXAMPLE}")
    return link_of(found["verb"], found["ticket"])


def link_of(verb: str, ticket: str) -> TicketLink:
    """Return the link of a verb and a ticket, as they were written. Refused likewise."""
    known = verb.casefold()
    if known not in tuple(LinkVerb):
        raise Refused("Nothing was done: a link of Ticket Stopwatch can start or open, no more.")
    if not _TICKET.fullmatch(ticket):
        raise Refused(f"Nothing was done: the link names no ticket by number or id. {_EXAMPLE}")
    return TicketLink(LinkVerb(known), ticket.upper())
