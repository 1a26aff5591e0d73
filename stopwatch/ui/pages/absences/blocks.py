"""What the strip shows of an absence: what ran around it, and how what is chosen parts it."""

from __future__ import annotations

from collections.abc import Sequence

from stopwatch.domain.absence import Part, Use, remaining
from stopwatch.domain.absence_verdict import Moment, Verdict
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.spans import Span, without
from stopwatch.services.absences import RanThen
from stopwatch.ui.pages.absences.strip import Block, Fill
from stopwatch.ui.pages.absences.words import minutes_of, tr

MARGIN_MS = 34 * MINUTE_MS
_FILLS = {Use.KEPT: Fill.KEPT, Use.NOT_WORK: Fill.NOT_WORK, Use.OTHER: Fill.KEPT}


def whole_of(moment: Moment, now_ms: int) -> Span:
    """Return the stretch that the strip shows."""
    end = max(moment.span.end, min(now_ms, moment.span.end + MARGIN_MS))
    return Span(moment.span.start - MARGIN_MS, end)


def blocks(moment: Moment, ran: Sequence[RanThen], verdict: Verdict | None) -> list[Block]:
    """Return what is shown, by its begin."""
    away = moment.span
    found = [
        Block(span, Fill.RAN, one.ticket.title if one.ticket else one.watch.typed)
        for one in ran
        for span in without([one.span], [away])
    ]
    parts = _parts(verdict, away)
    found += [Block(part.span, _FILLS[part.use], _word(part)) for part in parts]
    left = remaining(away, parts)
    if left is not None:
        found.append(Block(left, Fill.UNDECIDED, str(minutes_of(left.length_ms))))
    return sorted(found, key=lambda one: one.span)


def _parts(verdict: Verdict | None, away: Span) -> tuple[Part, ...]:
    if verdict is None:
        return ()
    try:
        return verdict.parts(away)
    except Refused:  # nothing is said yet, or too much
        return ()


def _word(part: Part) -> str:
    words = {Use.NOT_WORK: tr("Not work"), Use.KEPT: tr("Kept"), Use.OTHER: tr("Other ticket")}
    return words[part.use]
