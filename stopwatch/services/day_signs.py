"""What a day knows of the user's presence: evidence beside it, and absences to decide about."""

from __future__ import annotations

from stopwatch.domain.absence import Absence
from stopwatch.domain.day import Away, Evidence, Sign
from stopwatch.domain.ids import AccountId
from stopwatch.domain.spans import Span
from stopwatch.services.ports.storage import Unit

_SIGNS = {
    "idle": Sign.IDLE, "lock": Sign.LOCKED, "sleep": Sign.ASLEEP, "call": Sign.CALL,
    "unclean_end": Sign.OFF, "clock_jump": Sign.OFF, "in_use": Sign.IN_USE,
}  # fmt: skip


def aways_of(unit: Unit, account_id: AccountId, bounds: Span) -> tuple[Away, ...]:
    """Return the absences of a day, undecided ones and those that were no work."""
    found = []
    for absence in unit.absences.pending():
        watch = unit.timekeeping.get(absence.stopwatch_id)
        if watch is None or watch.account_id != account_id:
            continue
        shared = Span(absence.from_ms, absence.to_ms).shared_with(bounds)
        if shared is not None:
            found.append(Away(key_of(absence), shared, _SIGNS[absence.kind.value]))
    return tuple(found)


def evidence_of(unit: Unit, bounds: Span) -> tuple[Evidence, ...]:
    """Return what the computer saw on a day, in order."""
    spans = (
        (_SIGNS[one.kind.value], Span(one.from_ms, one.to_ms)) for one in unit.absences.pending()
    )
    found = ((sign, span.shared_with(bounds)) for sign, span in spans)
    return tuple(Evidence(sign, span) for sign, span in found if span is not None)


def key_of(absence: Absence) -> str:
    """Return under which key a day lists an absence."""
    return f"absence:{absence.id}"
