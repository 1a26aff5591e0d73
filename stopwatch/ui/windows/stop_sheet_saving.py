"""Carries the stop sheet's decisions to the services: keep the draft, save, discard. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stopwatch.domain.entry import EntryDetails, EntryPhase, Grouping, Piece, ShownState
from stopwatch.domain.events import (
    AccountChanged,
    ChangedElsewhere,
    EntriesChanged,
    Event,
    TicketsChanged,
)
from stopwatch.domain.ids import EntryId
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.allocating import Spread
from stopwatch.services.booking import Wishes
from stopwatch.services.choices import Offered
from stopwatch.services.entries import EntryEdit
from stopwatch.services.overview import Run
from stopwatch.services.showing import ShownEntry
from stopwatch.services.suite import Services
from stopwatch.ui.windows.stop_sheet_values import SheetValues


@dataclass(frozen=True, slots=True)
class Filled:
    """What is to be written: the form, and the times if they were moved."""

    values: SheetValues
    pieces: tuple[Piece, ...] = ()


class SheetSaving:
    """The entries of one sheet. Every write raises Refused with a sentence."""

    def __init__(self, services: Services, entry_ids: Sequence[EntryId]) -> None:
        self._services = services
        self.entry_ids = tuple(entry_ids)
        self._is_recutting = False

    def is_about(self, event: Event) -> bool:
        """Whether what happened may have changed what the sheet shows."""
        if isinstance(event, EntriesChanged):
            return not self._is_recutting and not set(self.entry_ids).isdisjoint(event.entry_ids)
        return isinstance(event, AccountChanged | ChangedElsewhere | TicketsChanged)

    def load(self) -> tuple[ShownEntry, ...]:
        """Return the entries as they stand now."""
        return self._services.entries.shown(self.entry_ids)

    def offered(self, shown: Sequence[ShownEntry]) -> Offered:
        """Return what can be chosen for them."""
        return self._services.choices.for_target(shown[0].entry.target_id)

    def runs(self, shown: Sequence[ShownEntry]) -> tuple[tuple[int, int], ...]:
        """Return the runs of the sitting, for its breaks."""
        return self._services.entries.runs(shown[0].entry)

    def worked_elsewhere(self) -> tuple[Run, ...]:
        """Return the work of today; what of it lies in a break was on another stopwatch."""
        return self._services.overviews.now().today

    def incidents(self, shown: Sequence[ShownEntry]) -> tuple[Ticket, ...]:
        """Return the tickets that drafts on a problem can be shared over; none for others."""
        target_id = shown[0].entry.target_id
        if target_id is None or any(one.entry.phase is not EntryPhase.DRAFT for one in shown):
            return ()
        return self._services.allocating.incidents(target_id)

    def grouping(self) -> Grouping | None:
        """Return how the sitting is cut into entries, None where that is no matter of choice."""
        return self._services.recutting.present(self.entry_ids)

    def recut(self, grouping: Grouping) -> None:
        """Cut the drafts otherwise; from now on the sheet is about what they became."""
        self._is_recutting = True  # the drafts of before are gone, and the sheet stays
        try:
            made = self._services.recutting.recut(self.entry_ids, grouping)
            self.entry_ids = tuple(one.entry.id for one in made)
        finally:
            self._is_recutting = False

    def keep(self, filled: Filled) -> None:
        """Write what was typed so far into the drafts; they stay drafts."""
        for entry_id, edit in self._edits(filled, filled.values.wishes(draft=True)):
            self._services.entries.edit(entry_id, replace(edit, is_typing=True))

    def save(self, filled: Filled) -> str:
        """Submit; return what still lacks, empty when everything is on its way."""
        if len(self.entry_ids) == 1:
            edits = self._edits(filled, filled.values.wishes(draft=False))
            saved = tuple(self._services.entries.edit(entry_id, edit) for entry_id, edit in edits)
        else:
            wishes = filled.values.wishes(draft=False)
            saved = self._services.entries.submit(self.entry_ids, wishes)
        drafts = [one for one in saved if one.state is ShownState.DRAFT]
        return drafts[0].message if drafts else ""

    def share(self, filled: Filled, spread: Spread) -> None:
        """Submit an entry on each ticket in place of the drafts, which keep what was typed."""
        self.keep(filled)
        made = self._services.allocating.submit(self.entry_ids, spread)
        self.entry_ids = tuple(one.entry.id for one in made)

    def discard(self) -> None:
        """Delete the drafts; their segments stay on file and undo brings the drafts back."""
        self._services.entries.discard(self.entry_ids)

    # ------------------------------------------------------------------ private
    def _edits(self, filled: Filled, wishes: Wishes) -> list[tuple[EntryId, EntryEdit]]:
        if len(filled.pieces) != len(self.entry_ids):
            return [(entry_id, EntryEdit(wishes)) for entry_id in self.entry_ids]
        pairs = zip(self.entry_ids, filled.pieces, strict=True)
        return [
            (key, EntryEdit(wishes, started_at=piece.started_at, ended_at=piece.ended_at))
            for key, piece in pairs
        ]


def written(shown: Sequence[ShownEntry]) -> list[tuple[EntryDetails, Piece]]:
    """Return what of entries the sheet shows."""
    return [(one.entry.details, one.entry.piece) for one in shown]
