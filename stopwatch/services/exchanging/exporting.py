"""Time entries of some days as a file for others: a table, a document or a calendar."""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import StrEnum

from stopwatch.domain.periods import Period
from stopwatch.domain.values import dataclass
from stopwatch.services.exchange import entries_table
from stopwatch.services.exchanging.calendar import entries_calendar
from stopwatch.services.exchanging.own_document import own_document
from stopwatch.services.showing import shown
from stopwatch.services.tools import Tools
from stopwatch.services.totals import Totals


class ExportFormat(StrEnum):
    """What an export may be."""

    CSV = "csv"
    JSON = "json"
    ICS = "ics"


@dataclass(frozen=True, slots=True)
class Exported:
    """What is to be written, and how many entries are in it."""

    text: str
    count: int
    encoding: str

    @property
    def content(self) -> bytes:
        """The bytes of the file."""
        return self.text.encode(self.encoding, "replace")


class Exporting:
    """Reads only: nothing is changed by an export."""

    def __init__(self, tools: Tools, totals: Callable[[], Totals]) -> None:
        self._tools = tools
        self._totals = totals

    def of(self, period: Period, kind: ExportFormat) -> Exported:
        """Return the entries of the account in use that were worked on in a period."""
        totals = self._totals().now()
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            days = period.first.isoformat(), period.last.isoformat()
            found = shown(unit, unit.entries.of_days(account.id, *days))
        if kind is ExportFormat.CSV:  # Excel takes it for UTF-8 only by the mark at its beginning
            return Exported(entries_table(found, totals), len(found), "utf-8-sig")
        if kind is ExportFormat.ICS:
            text = entries_calendar(found, self._tools.now_ms())
            return Exported(text, len(found), "utf-8")
        text = json.dumps(own_document(found, totals, account), indent=2) + "\n"
        return Exported(text, len(found), "utf-8")
