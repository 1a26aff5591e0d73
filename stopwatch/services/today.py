"""What the day comes to so far, for one line in a menu."""

from __future__ import annotations

from dataclasses import dataclass

from stopwatch.domain.instants import local_date
from stopwatch.services.tools import Tools


@dataclass(frozen=True, slots=True)
class Today:
    """The day's entries, drafts too: how many, and how much of their time is billed."""

    entries: int = 0
    billed_ms: int = 0


class Todays:
    """Adds it up."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def now(self) -> Today:
        """Return what the day of the account in use comes to."""
        day = local_date(self._tools.now_ms(), self._tools.clock.zone()).isoformat()
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            found = unit.entries.of_days(account.id, day, day)
        billed = (account.rounding.billed_ms(one.piece.worked_ms) for one in found)
        return Today(len(found), sum(billed))
