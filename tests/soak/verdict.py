"""The verdict at rest: all that was saved is at the service, nothing is twice, nothing moves."""

from __future__ import annotations

import re
from collections import Counter

from stopwatch.domain.ids import EntryId, marker_of
from tests.soak.books import Books
from tests.soak.ledger import BrokenError, Ledger
from tests.soak.stage import Stage
from tests.support.program import Row

_MARKER = re.compile(r"\[TSW:(\w+)\]")


class Verdict:
    """Looks at both sides and raises BrokenError."""

    def __init__(self, stage: Stage, ledger: Ledger, books: Books) -> None:
        self._stage, self._ledger, self._books = stage, ledger, books

    def pronounce(self, flagged: set[str]) -> None:
        """Check every promise."""
        self._is_at_rest()
        held = self._stage.held()
        self._is_once(held)
        self._was_sent_once()
        self._is_what_was_said(held)
        self._adds_up()
        self._is_flagged(flagged)
        self._stays(held)
        faults = self._stage.faults()
        if faults:
            raise BrokenError(f"fault: the program had a fault of its own:\n{faults}")

    def _is_at_rest(self) -> None:
        if not self._books.is_whole():
            raise BrokenError("lost: the database is damaged")
        open_items = [item for item in self._books.items() if not item.is_settled]
        if open_items:
            raise BrokenError(f"restless: not settled at the end: {open_items}")

    def _is_once(self, held: list[Row]) -> None:
        markers = Counter(marker for row in held for marker in markers_of(row))
        replayed = self._stage.proxy.replayed
        for entry in self._books.entries().values():
            marker = marker_of(EntryId(entry.id))
            count, wanted = markers.pop(marker, 0), int(entry.phase == "submitted")
            is_loose = entry.id in self._ledger.loose
            if count > (1 + replayed[marker] if is_loose else wanted):
                raise BrokenError(f"twice: {entry} stands at the service {count} times")
            if count < wanted and not is_loose:
                raise BrokenError(f"lost: {entry} is not at the service")
        # What is left was sent, and then forgotten with a restored backup.
        unknown = set(markers) - self._ledger.markers_ever
        more = {marker for marker, count in markers.items() if count > 1 + replayed[marker]}
        if unknown or more:
            raise BrokenError(f"twice: at the service, and not from here: {unknown}, {more}")

    def _was_sent_once(self) -> None:
        """No entry was created again because the program asked again, not even for a while."""
        proxy, ledger = self._stage.proxy, self._ledger
        for key in ledger.ever - ledger.loose - ledger.going:
            marker = marker_of(EntryId(key))
            if proxy.created[marker] > 1 + proxy.replayed[marker]:
                raise BrokenError(f"twice: {key} was created {proxy.created[marker]} times")

    def _is_what_was_said(self, held: list[Row]) -> None:
        """The row that an entry names is its own, and says what the entry says."""
        by_id = {row["id"]: row for row in held}
        for entry in self._books.entries().values():
            if entry.phase != "submitted" or entry.id in self._ledger.loose:
                continue
            row = by_id.get(entry.remote_id or 0)
            if row is None or marker_of(EntryId(entry.id)) not in markers_of(row):
                raise BrokenError(f"lost: {entry} names a row that is not its own: {row}")
            if row["summaryNotes"] != entry.summary and not self._ledger.loose:
                raise BrokenError(
                    f"lost: an edit of {entry}: the service has {row['summaryNotes']!r}"
                )

    def _adds_up(self) -> None:
        for watch, ran, booked in self._books.sittings():
            if ran != booked:
                raise BrokenError(
                    f"lost: of sitting {watch}, {ran} ms ran and {booked} ms are booked"
                )

    def _is_flagged(self, flagged: set[str]) -> None:
        replayed = set(self._stage.proxy.replayed)
        known = {marker_of(EntryId(key)): key for key in self._books.submitted()}
        silent = {known[marker] for marker in replayed & set(known)} - flagged - self._ledger.loose
        if silent:
            raise BrokenError(f"twice: replayed by the proxy, and the user was not told: {silent}")

    def _stays(self, held: list[Row]) -> None:
        """The next sync changes nothing."""
        ran = self._stage.program.ok("sync")
        if ran["sent"] or self._stage.held() != held:
            raise BrokenError(f"restless: the next sync is no no-op: {ran}")


def markers_of(row: Row) -> list[str]:
    """Return the markers in a row's internal notes."""
    found: list[str] = _MARKER.findall(row["internalNotes"] or "")
    return found
