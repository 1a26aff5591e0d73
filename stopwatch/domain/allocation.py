"""One sitting spread over several tickets: to the second, and nothing lost in the rounding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stopwatch.domain.entry import Piece
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import SECOND_MS


def shares(total_ms: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Return parts by weight, in whole seconds, that add up to a total in milliseconds.

    What is left over goes, a second each, to the parts that rounding down cost most; what is less
    than a second, to the largest. Weights are above zero.
    """
    seconds, odd_ms = divmod(total_ms, SECOND_MS)
    whole = [seconds * weight // sum(weights) for weight in weights]
    lost = [seconds * weight % sum(weights) for weight in weights]
    by_loss = sorted(range(len(lost)), key=lost.__getitem__, reverse=True)
    for at in by_loss[: seconds - sum(whole)]:
        whole[at] += 1
    parts = [part * SECOND_MS for part in whole]
    parts[parts.index(max(parts))] += odd_ms
    return tuple(parts)


def allocated(piece: Piece, weights: Sequence[int]) -> tuple[Piece, ...]:
    """Return a piece as one piece a weight, one after the other; breaks are shared out alike.

    Refused when there are fewer than two, a weight is not above zero, or one would get nothing.
    """
    if len(weights) < 2 or min(weights) <= 0:
        raise Refused("Nothing was changed: name at least two tickets, each with a share.")
    worked = shares(piece.worked_ms, weights)
    if min(worked) < SECOND_MS:
        raise Refused("Nothing was changed: that is too little time for so many tickets.")
    breaks = shares(piece.ended_at - piece.started_at - piece.worked_ms, weights)
    made, at_ms = [], piece.started_at
    for worked_ms, break_ms in zip(worked, breaks, strict=True):
        end_ms = at_ms + worked_ms + break_ms
        made.append(replace(piece, started_at=at_ms, ended_at=end_ms, worked_ms=worked_ms))
        at_ms = end_ms
    return tuple(made)
