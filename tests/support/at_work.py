"""The real verbs over a real store, with a clock that is told the time."""

from __future__ import annotations

from stopwatch.services.booking import Booking
from stopwatch.services.timing import Timing
from stopwatch.services.tools import Tools
from stopwatch.storage.opening import Store
from tests.support.machine import FakeChance, FakeClock


def tools(store: Store, clock: FakeClock, *, first_id: int = 0) -> Tools:
    """Return what services need; ids count up from `first_id`."""
    return Tools(store.units, clock, FakeChance(drawn=first_id))


def verbs(store: Store, clock: FakeClock) -> Timing:
    """Return the verbs of the stopwatch."""
    made = tools(store, clock)
    return Timing(made, Booking(made))
