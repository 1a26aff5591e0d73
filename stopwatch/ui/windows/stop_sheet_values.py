"""What the stop sheet holds, as plain values: what is wished, when it was, what it comes to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

from stopwatch.domain.entry import EntryDetails, Piece
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import DAY_MS, at_zone, instant_of
from stopwatch.domain.rounding import Billing
from stopwatch.domain.values import dataclass
from stopwatch.services.booking import Wishes
from stopwatch.ui.texts import NO_BILL, billed, not_billable


@dataclass(frozen=True, slots=True)
class SheetClosed:
    """Which entries a closed sheet was about."""

    entry_ids: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class SheetValues:
    """What the form says; ids are the PSA's, a status of None keeps the ticket's."""

    details: EntryDetails
    status: int | None = None
    append_resolution: bool = False

    def wishes(self, *, draft: bool) -> Wishes:
        """Return it as the services take it; nothing chosen leaves what is proposed."""
        details = self.details
        return Wishes(
            summary=details.summary,
            internal=details.internal,
            work_type=_typed(details.work_type_id),
            role=_typed(details.role_id),
            contract=_typed(details.contract_id),
            status=None if draft else _typed(self.status),
            is_billable=details.is_billable,
            show_on_invoice=details.show_on_invoice,
            append_resolution=self.append_resolution and not draft,
            draft=draft,
        )


def _typed(chosen: int | None) -> str | None:
    return None if chosen is None else str(chosen)


def moved_clock(at_ms: int, zone: str, clock: time) -> int:
    """Return an instant with another hour and minute of the same local day.

    The minute it had already keeps its seconds: looking at a field changes nothing.
    """
    local = at_zone(at_ms, zone)
    if (local.hour, local.minute) == (clock.hour, clock.minute):
        return at_ms
    wanted = datetime.combine(local.date(), clock, ZoneInfo(zone))
    return instant_of(wanted.replace(fold=local.fold))


def moved_end(piece: Piece, start_ms: int, clock: time) -> int:
    """Return the end that a clock time means; midnight is the end of the day, not its start."""
    end_ms = moved_clock(piece.ended_at, piece.zone, clock)
    if end_ms == piece.ended_at:
        return end_ms
    local_end = at_zone(piece.ended_at, piece.zone).date()
    if local_end > piece.worked_on and clock != time():
        end_ms -= DAY_MS
    return end_ms + DAY_MS if clock == time() and end_ms <= start_ms else end_ms


def breaks_in(runs: Sequence[tuple[int, int]], piece: Piece) -> list[tuple[int, int]]:
    """Return the breaks between one run and the next, as far as they lie within a piece.

    What a piece holds before the first run and after the last is worked time, as it is counted.
    """
    holes = (
        (max(paused, piece.started_at), min(resumed, piece.ended_at))
        for (_start, paused), (resumed, _end) in pairwise(runs)
    )
    return [(start, end) for start, end in holes if end > start]


def bill_words(billing: Billing, worked_ms: int) -> tuple[str, str]:
    """Return what is billed for some work, and why that differs from it; a dash for nothing."""
    if not billing.is_billable:
        return NO_BILL, not_billable()
    why = billing.rounding.reason(worked_ms) if worked_ms else ""
    return billed(billing.billed_ms(worked_ms)), why
