"""One sitting spread over several tickets: to the second, and nothing lost in the rounding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stopwatch.domain.entry import Piece
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import SECOND_MS
from stopwatch.domain.lengths import short_span

_TOO_FEW = "Nothing was changed: name at least two tickets, each with a share."
_TOO_SHORT = "Nothing was changed: that is too little time for so many tickets."


def shares(total_ms: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Return parts by weight, in whole seconds, that add up to a total in milliseconds.

    What is left over goes, a second each, to the parts that rounding down cost most; what is less
    than a second, to the largest. Weights are above zero.
    """
    seconds = total_ms // SECOND_MS
    whole = [seconds * weight // sum(weights) for weight in weights]
    lost = [seconds * weight % sum(weights) for weight in weights]
    by_loss = sorted(range(len(lost)), key=lost.__getitem__, reverse=True)
    for at in by_loss[: seconds - sum(whole)]:
        whole[at] += 1
    return _with_odd([part * SECOND_MS for part in whole], total_ms)


def left_over(total_ms: int, spans_ms: Sequence[int]) -> int:
    """Return what spans leave of a total, in whole seconds as milliseconds; below zero: too much.

    What the total holds of less than a second is nobody's to type, so it does not count.
    """
    return total_ms - total_ms % SECOND_MS - sum(spans_ms)


def by_hand(total_ms: int, spans_ms: Sequence[int]) -> tuple[int, ...]:
    """Return spans in whole seconds as parts of a total. Refused where they do not add up to it."""
    if any(span % SECOND_MS or span <= 0 for span in spans_ms):
        raise Refused("Nothing was changed: each ticket needs at least a second, in whole ones.")
    left = left_over(total_ms, spans_ms)
    if left:
        much = "are left" if left > 0 else "are too much"
        total = short_span(total_ms)
        raise Refused(
            f"Nothing was changed: the lines must add up to {total}; "
            f"{short_span(abs(left))} {much}."
        )
    return _with_odd(list(spans_ms), total_ms)


def allocated(
    piece: Piece, weights: Sequence[int], spans_ms: Sequence[int] = ()
) -> tuple[Piece, ...]:
    """Return a piece as one piece a weight, one after the other; breaks are shared out alike.

    With spans each gets exactly its own instead. Refused when there are fewer than two, a weight
    is not above zero, one would get nothing, or the spans do not add up to the worked time.
    """
    counted = spans_ms or weights
    if len(counted) < 2 or (not spans_ms and min(weights) <= 0):
        raise Refused(_TOO_FEW)
    worked = by_hand(piece.worked_ms, spans_ms) if spans_ms else shares(piece.worked_ms, weights)
    if min(worked) < SECOND_MS:
        raise Refused(_TOO_SHORT)
    breaks = shares(piece.ended_at - piece.started_at - piece.worked_ms, counted)
    made, at_ms = [], piece.started_at
    for worked_ms, break_ms in zip(worked, breaks, strict=True):
        end_ms = at_ms + worked_ms + break_ms
        made.append(replace(piece, started_at=at_ms, ended_at=end_ms, worked_ms=worked_ms))
        at_ms = end_ms
    return tuple(made)


def _with_odd(parts: list[int], total_ms: int) -> tuple[int, ...]:
    """Give the largest what the total holds of less than a second."""
    if parts:
        parts[parts.index(max(parts))] += total_ms - sum(parts)
    return tuple(parts)
