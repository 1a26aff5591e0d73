"""The offers that opened links have made: few, for a while, and never in place of one another.

The oldest is asked about first, so that what comes never changes the question somebody answers.
"""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.ticket_link import TicketLink
from stopwatch.domain.values import dataclass

MOST = 5
EXPIRES_MS = 10 * 60_000
PACE_MS = 60_000
PACE_MOST = 6
"""So many are taken within the pace: a page that opens links without end is not listened to."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A link that was opened; `at_ms` is an instant of the boot clock."""

    link: TicketLink
    at_ms: int


@dataclass(frozen=True, slots=True)
class Offers:
    """`standing` are those without an answer, the oldest first; `taken` tells when any came."""

    standing: tuple[Offer, ...] = ()
    taken: tuple[int, ...] = ()

    def at(self, now_ms: int) -> Offers:
        """Return what is left of them by now."""
        return Offers(
            tuple(one for one in self.standing if now_ms - one.at_ms < EXPIRES_MS),
            tuple(at_ms for at_ms in self.taken if now_ms - at_ms < PACE_MS),
        )

    def has_room(self, link: TicketLink) -> bool:
        """Whether one more may come; the same again is no other one, but counts as coming."""
        is_known = any(one.link == link for one in self.standing)
        return len(self.taken) < PACE_MOST and (is_known or len(self.standing) < MOST)

    def with_link(self, link: TicketLink, now_ms: int) -> Offers:
        """Return them with one more at the end; one that stands already stays where it is."""
        fresh = Offer(link, now_ms)
        known = tuple(fresh if one.link == link else one for one in self.standing)
        return Offers(known if fresh in known else (*known, fresh), (*self.taken, now_ms))

    def without(self, link: TicketLink) -> Offers:
        """Return them without one, because it was answered."""
        return replace(self, standing=tuple(one for one in self.standing if one.link != link))
