"""Find an entry by what somebody typed of its id."""

from __future__ import annotations

from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.services.ports.storage import Unit


def find_entry(unit: Unit, typed: str) -> TimeEntry:
    """Return the one entry whose id begins so; Refused where there is none, or several."""
    found = unit.entries.find(unit.accounts.current().id, typed.strip().upper())
    found = tuple(one for one in found if one.phase is not EntryPhase.DELETED) or found
    if len(found) == 1:
        return found[0]
    many = "several entries begin" if found else "no entry begins"
    raise Refused(f"Nothing was changed: {many} with “{typed}”. `entries` lists their ids.")
