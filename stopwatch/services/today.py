"""What the day comes to so far, for one line in a menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from stopwatch.domain.instants import MINUTE_MS, local_date
from stopwatch.domain.values import dataclass
from stopwatch.services.tools import Tools

if TYPE_CHECKING:  # a day is read after the tray icon stands
    from stopwatch.services.day import Days

_AT_LEAST_EVERY_MS = 10 * MINUTE_MS  # a hole grows into a gap without anybody writing


@dataclass(frozen=True, slots=True)
class Today:
    """The day's entries, drafts too: how many, how much of them is billed, and what gaps it has."""

    entries: int = 0
    billed_ms: int = 0
    gaps: int = 0


class Todays:
    """Adds it up; anew only when something was written, or after a while."""

    def __init__(self, tools: Tools, find_days: Callable[[], Days]) -> None:
        self._tools = tools
        self._find_days = find_days
        self._kept: tuple[object, Today] | None = None

    def now(self) -> Today:
        """Return what the day of the account in use comes to."""
        from stopwatch.domain.day_matters import MatterKind

        now_ms = self._tools.now_ms()
        day = local_date(now_ms, self._tools.clock.zone())
        with self._tools.units.read() as unit:
            known = (unit.version(), day, now_ms // _AT_LEAST_EVERY_MS)
            if self._kept is not None and self._kept[0] == known:
                return self._kept[1]
            account = unit.accounts.current()
            found = unit.entries.of_days(account.id, day.isoformat(), day.isoformat())
        billed = (account.rounding.billed_ms(one.piece.worked_ms) for one in found)
        matters = self._find_days().read(day).open_matters
        gaps = sum(one.kind is MatterKind.GAP for one in matters)
        made = Today(len(found), sum(billed), gaps)
        self._kept = (known, made)
        return made
