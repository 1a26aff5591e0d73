"""What a day knows of the user's presence: evidence beside it, and absences to decide about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stopwatch.domain.absence import Absence, Cause, Use
from stopwatch.domain.absence_verdict import Moment, moments
from stopwatch.domain.day import Away, Evidence, Sign
from stopwatch.domain.ids import AccountId
from stopwatch.domain.spans import Span, merged, within
from stopwatch.services.pending import pending_in, watches_of
from stopwatch.services.ports.storage import Unit

_CAUSES = {
    Cause.IDLE: Sign.IDLE, Cause.LOCK: Sign.LOCKED, Cause.SLEEP: Sign.ASLEEP,
    Cause.CALL: Sign.CALL, Cause.UNCLEAN_END: Sign.OFF, Cause.CLOCK_JUMP: Sign.OFF,
}  # fmt: skip
_KINDS = {
    "in_use": Sign.IN_USE, "idle": Sign.IDLE, "lock": Sign.LOCKED, "sleep": Sign.ASLEEP,
    "call": Sign.CALL,
}  # fmt: skip
_DECIDED_MOST = 200
_PREFIX = "absence:"


def aways_of(unit: Unit, account_id: AccountId, bounds: Span) -> tuple[Away, ...]:
    """Return the absences of a day: undecided ones, and what the user said was no work."""
    waiting = _ours(unit, account_id, pending_in(unit))
    decided = _ours(unit, account_id, unit.absences.decided(_DECIDED_MOST))
    return (*_undecided(waiting, bounds), *_not_work(decided, bounds))


def evidence_of(unit: Unit, bounds: Span) -> tuple[Evidence, ...]:
    """Return what the computer saw on a day, in order."""
    seen = unit.evidence.between(bounds.start, bounds.end)
    spans = ((_KINDS[one.kind.value], Span(one.from_ms, one.to_ms)) for one in seen)
    found = ((sign, span.shared_with(bounds)) for sign, span in spans)
    return tuple(Evidence(sign, span) for sign, span in found if span is not None)


def absence_ids(key: str) -> tuple[int, ...]:
    """Return the numbers of the absences that a day lists under a key."""
    return tuple(int(one) for one in key.removeprefix(_PREFIX).split("+"))


def _ours(unit: Unit, account_id: AccountId, found: tuple[Absence, ...]) -> list[Absence]:
    watches = watches_of(unit, found)
    return [
        one
        for one in found
        if one.stopwatch_id in watches and watches[one.stopwatch_id].account_id == account_id
    ]


def _undecided(found: Sequence[Absence], bounds: Span) -> Iterator[Away]:
    for moment in moments(found):
        shared = moment.span.shared_with(bounds) if moment.length_ms > 0 else None
        if shared is not None:
            yield Away(_key(moment), shared, _CAUSES[moment.causes[0]])


def _not_work(found: Sequence[Absence], bounds: Span) -> Iterator[Away]:
    for moment in moments(found):
        parts = [
            part.span for one in moment.absences for part in one.parts if part.use is Use.NOT_WORK
        ]
        for span in within(merged(parts), bounds):
            yield Away(_key(moment), span, _CAUSES[moment.causes[0]], is_decided=True)


def _key(moment: Moment) -> str:
    return _PREFIX + "+".join(str(one) for one in sorted(moment.ids))
