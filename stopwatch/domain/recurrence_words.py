"""A suggestion in words: what came, for what, since when, and at which hours."""

from __future__ import annotations

from stopwatch.domain.calendar_words import DAYS, MONTHS
from stopwatch.domain.instants import at_zone
from stopwatch.domain.phrases import phrase
from stopwatch.domain.recurrence import Group
from stopwatch.domain.rhythm import Band

_SAME = {
    "device": phrase("same device"), "company": phrase("same company"),
    "words": phrase("same words"),
}  # fmt: skip


def reason(group: Group, zone: str) -> str:
    """Return why the tickets of a group belong together, as one sentence."""
    what, since = _what(group), _since(group, zone)
    return (
        f"{what} since {since}, {_habit(group.band)}." if group.band else f"{what} since {since}."
    )


def evidence(group: Group) -> str:
    """Return what its tickets have in common: `same device, same company, same words`."""
    return ", ".join(_SAME[one] for one in group.same)


def _what(group: Group) -> str:
    count, device, is_alert = len(group.tickets), group.device, group.alerts == len(group.tickets)
    if "device" not in group.same:
        alerts = phrase(f"{count} alerts with the same words")
        return alerts if is_alert else phrase(f"{count} tickets with the same words")
    if not device:
        alerts = phrase(f"{count} alerts for one device")
        return alerts if is_alert else phrase(f"{count} tickets for one device")
    alerts = phrase(f"{count} alerts for {device}")
    return alerts if is_alert else phrase(f"{count} tickets for {device}")


def _since(group: Group, zone: str) -> str:
    first, last = at_zone(group.first_at, zone), at_zone(group.last_at, zone)
    year = f" {first.year}" if first.year != last.year else ""
    return f"{first.day} {MONTHS[first.month - 1]}{year}"


def _habit(band: Band) -> str:
    begin, end = f"{band.from_hour}:00", f"{band.to_hour}:00"
    held = phrase("all") if band.held == band.of else str(band.held)
    if not band.weekday:
        return phrase(f"{held} of them between {begin} and {end}")
    return phrase(f"{held} of them on a {DAYS[band.weekday - 1]} between {begin} and {end}")
