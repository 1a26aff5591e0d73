"""How the time of a sitting is shared over the lines of the stop sheet. No Qt widgets."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.allocation import left_over, shares
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import SECOND_MS
from stopwatch.domain.lengths import parse_length, short_span
from stopwatch.domain.rounding import Billing, summed_ms
from stopwatch.domain.values import dataclass

_LEAST_LINES = 2


class How(StrEnum):
    """How time is shared out."""

    EVENLY = "evenly"
    BY_WEIGHT = "by weight"
    BY_HAND = "by hand"


@dataclass(frozen=True, slots=True)
class Line:
    """A ticked line: its weight, and what is typed by hand; None takes what the others leave."""

    weight: int = 1
    typed: str | None = None


@dataclass(frozen=True, slots=True)
class Shared:
    """What each ticked line gets, and what is billed for it, in milliseconds.

    `lack` says what keeps it from being saved; `left_ms` what is left, below zero: too much.
    """

    spans_ms: tuple[int, ...] = ()
    billed_ms: tuple[int, ...] = ()
    left_ms: int = 0
    lack: str = ""


def shared(worked_ms: Sequence[int], billing: Billing, how: How, lines: Sequence[Line]) -> Shared:
    """Share the entries of a sitting out; by hand only where there is a single one."""
    if len(lines) < _LEAST_LINES:
        return Shared(tuple(0 for _ in lines), tuple(0 for _ in lines), lack=_too_few())
    if how is How.BY_HAND:
        return _by_hand(worked_ms[0], billing, lines)
    weights = [line.weight if how is How.BY_WEIGHT else 1 for line in lines]
    parts = [shares(one, weights) for one in worked_ms]
    columns = list(zip(*parts, strict=True))
    spans = tuple(map(sum, columns))
    billed = tuple(summed_ms(map(billing.billed_ms, column)) for column in columns)
    is_short = any(min(part) < SECOND_MS for part in parts)
    return Shared(spans, billed, lack=_too_short() if is_short else "")


def _by_hand(total_ms: int, billing: Billing, lines: Sequence[Line]) -> Shared:
    read = [_length(line.typed) for line in lines]
    known = [span or 0 for span in read]
    left = left_over(total_ms, known)
    if lines[-1].typed is None:  # the last line takes the rest, as far as there is one
        known[-1] = max(0, left)
        left = min(0, left)
    billed = tuple(billing.billed_ms(span) if span else 0 for span in known)
    unread = [line.typed for line, span in zip(lines, read, strict=True) if span is None]
    wrong = next((typed for typed in unread if typed is not None), None)
    lack = _unreadable(wrong) if wrong is not None else _sum_lack(total_ms, left, known)
    return Shared(tuple(known), billed, left, lack)


def _sum_lack(total_ms: int, left_ms: int, spans_ms: Sequence[int]) -> str:
    if left_ms:
        words = _tr("The lines must add up to {total}, and {left}.")
        return words.format(total=short_span(total_ms), left=left_words(left_ms))
    return "" if min(spans_ms) >= SECOND_MS else _too_short()


def left_words(left_ms: int) -> str:
    """Return how much is left or too much; empty where it adds up."""
    if not left_ms:
        return ""
    words = _tr("{time} is left") if left_ms > 0 else _tr("{time} is too much")
    return words.format(time=short_span(abs(left_ms)))


def is_length(typed: str) -> bool:
    """Whether a text is a length of time."""
    return _length(typed) is not None


def _length(typed: str | None) -> int | None:
    try:
        return None if typed is None else parse_length(typed)
    except Refused:
        return None


def _unreadable(typed: str) -> str:
    words = _tr(
        "“{typed}” is not a length of time. Write it like 6:31 (minutes and seconds) or 1:06:31."
    )
    return words.format(typed=typed)


def _too_few() -> str:
    return _tr("Tick at least two tickets, or put the time on the problem.")


def _too_short() -> str:
    return _tr("Every ticked ticket needs at least a second.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("StopSheet", text)
