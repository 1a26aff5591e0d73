"""What the window of time entries shows for a day, read in one go. No painting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from stopwatch.domain.values import dataclass
from stopwatch.services.overview import Overview
from stopwatch.services.showing import ShownEntry
from stopwatch.services.suite import Services
from stopwatch.services.totals import ByTicket, problem_of
from stopwatch.services.wishes import ShownWish
from stopwatch.ui.windows.entries_filter import fits


@dataclass(frozen=True, slots=True)
class Listing:
    """A day's own entries, all that is listed for it, and how everything stands."""

    own: tuple[ShownEntry, ...]
    entries: tuple[ShownEntry, ...]
    wishes: tuple[ShownWish, ...]
    overview: Overview
    totals: ByTicket

    def narrowed(self, typed: str) -> Listing:
        """Return what is left of the lists when they are narrowed to what is typed."""
        entries = tuple(one for one in self.entries if self._fits(one, typed))
        wishes = tuple(one for one in self.wishes if self._fits(one, typed))
        return replace(self, entries=entries, wishes=wishes)

    def _fits(self, one: ShownEntry | ShownWish, typed: str) -> bool:
        return fits(one, typed, problem_of(self.totals, one))


def read_listing(services: Services, day: date, *, is_today: bool) -> Listing:
    """Read a day; today lists what other days have still to send as well, and wishes."""
    own = services.entries.of_days(day.isoformat(), day.isoformat())
    overview = services.overviews.now()
    totals = services.totals.now()
    if not is_today:
        return Listing(own, own, (), overview, totals)
    known = {one.entry.id for one in own}
    others = (one for one in services.entries.under_way() if one.entry.id not in known)
    return Listing(own, (*own, *others), services.wishes.pending(), overview, totals)
