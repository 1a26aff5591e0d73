"""When a computer was in use on a day, as stretches that may be booked where nothing is. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from stopwatch.domain.day import Evidence, Sign
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.spans import Span

SHORT_BREAK_MS = 15 * MINUTE_MS
"""Who is away for no longer has not stopped working, as far as a proposal goes."""


def stretches_in_use(evidence: Iterable[Evidence], bounds: Span) -> tuple[Span, ...]:
    """Return them within bounds, in whole minutes; a stretch goes on over short breaks."""
    seen = (one.span.shared_with(bounds) for one in evidence if one.sign is Sign.IN_USE)
    found: list[Span] = []
    for span in sorted(one for one in seen if one is not None):
        if found and span.start - found[-1].end <= SHORT_BREAK_MS:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(whole for whole in map(_whole_minutes, found) if whole.length_ms > 0)


def _whole_minutes(span: Span) -> Span:
    return Span(span.start - span.start % MINUTE_MS, span.end - span.end % MINUTE_MS)
