"""Find an entry by what somebody typed of its id."""

from __future__ import annotations

from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId
from stopwatch.services.owning import must_be_of
from stopwatch.services.ports.storage import Unit

_LEAST = 6  # signs of an id: with fewer, any number at all would be the only entry's


def find_entry(unit: Unit, typed: str) -> TimeEntry:
    """Return the one entry whose id begins so; Refused where there is none, or several."""
    account, key = unit.accounts.current(), typed.strip().upper()
    exact = unit.entries.get(EntryId(key))
    if exact is not None:
        must_be_of(account, exact)
    if len(key) < _LEAST:
        raise Refused(
            f"Nothing was changed: “{typed}” is too little of an id. `entries` lists them."
        )
    found = unit.entries.find(account.id, key)
    found = tuple(one for one in found if one.phase is not EntryPhase.DELETED) or found
    if len(found) == 1:
        return found[0]
    many = "several entries begin" if found else "no entry begins"
    raise Refused(f"Nothing was changed: {many} with “{typed}”. `entries` lists their ids.")
