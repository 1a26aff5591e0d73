"""A suggestion in words: what came, for what, since when, and at which hours."""

from __future__ import annotations

from stopwatch.domain.calendar_words import DAYS, MONTHS
from stopwatch.domain.instants import at_zone
from stopwatch.domain.recurrence import Group
from stopwatch.domain.rhythm import Band


def reason(group: Group, zone: str) -> str:
    """Return why the tickets of a group belong together, as one sentence."""
    habit = f", {_habit(group.band)}" if group.band else ""
    return f"{_what(group)} {_subject(group)} since {_since(group, zone)}{habit}."


def evidence(group: Group) -> str:
    """Return what its tickets have in common: `same device, same company, same words`."""
    return ", ".join(f"same {one}" for one in group.same)


def _what(group: Group) -> str:
    count = len(group.tickets)
    noun = "alert" if group.alerts == count else "ticket"
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _subject(group: Group) -> str:
    if "device" not in group.same:
        return "with the same words"
    return f"for {group.device}" if group.device else "for one device"


def _since(group: Group, zone: str) -> str:
    first, last = at_zone(group.first_at, zone), at_zone(group.last_at, zone)
    year = f" {first.year}" if first.year != last.year else ""
    return f"{first.day} {MONTHS[first.month - 1]}{year}"


def _habit(band: Band) -> str:
    held = "all" if band.held == band.of else str(band.held)
    day = f"on a {DAYS[band.weekday - 1]} " if band.weekday else ""
    return f"{held} of them {day}between {band.from_hour}:00 and {band.to_hour}:00"
