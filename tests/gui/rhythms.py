"""Stories for pictures and tests: the afternoons of SRV-DC01, Mondays, chance, a long one."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from stopwatch.domain.instants import DAY_MS, HOUR_MS, instant_of
from stopwatch.domain.rhythm import Seen, SeenKind
from stopwatch.domain.rhythm_days import Rhythm, rhythm
from tests.support.machine import BERLIN

TODAY = date(2026, 11, 20)
_ALERTS = (
    "03T15:04", "04T14:20", "05T14:31", "06T09:10", "09T14:02", "10T15:20", "11T14:12", "12T14:44",
    "13T15:02", "16T14:36", "17T20:05", "19T14:23", "20T14:12",
)  # fmt: skip


def at(text: str) -> int:
    """Return the instant of a local time like `2026-11-20T14:20`."""
    return instant_of(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(BERLIN)))


def seen_in_november() -> tuple[Seen, ...]:
    """Return thirteen alerts, one other incident, and one that is only suggested."""
    alerts = (Seen(at(f"2026-11-{text}"), SeenKind.ALERT) for text in _ALERTS)
    other = Seen(at("2026-11-18T14:31"), SeenKind.OTHER)
    return (*alerts, other, Seen(at("2026-11-20T14:20"), SeenKind.SUGGESTED))


def afternoons() -> Rhythm:
    """Return the story of the look's picture."""
    return rhythm(seen_in_november(), BERLIN, TODAY)


def chance() -> Rhythm:
    """Return what has no rhythm."""
    begins = at("2026-10-28T09:00")
    times = (begins + step * (2 * DAY_MS + 5 * HOUR_MS) for step in range(9))
    return rhythm((Seen(one, SeenKind.OTHER) for one in times), BERLIN, TODAY)


def nights() -> Rhythm:
    """Return a habit that passes midnight, over the change of the clocks."""
    times = [at(f"2026-10-{day}T{clock}") for day in range(19, 30) for clock in ("23:50", "00:10")]
    both = [at("2026-10-25T02:30"), at("2026-10-25T02:30") + HOUR_MS]
    return rhythm((Seen(one, SeenKind.ALERT) for one in (*times, *both)), BERLIN)


def mondays() -> Rhythm:
    """Return half a year of Mondays and some Tuesdays, which is weeks."""
    begins = at("2026-05-04T06:15")
    steps = [week * 7 + day for week in range(28) for day in range(1 + week % 5)]
    return rhythm((Seen(begins + step * DAY_MS, SeenKind.ALERT) for step in steps), BERLIN, TODAY)
