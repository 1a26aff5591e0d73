"""What the user says an absence was, laid out over its time: who had which part of it.

Several stopwatches may have run at that moment. What is kept stays on all of them, what was no work
is taken out of all of them, and what was work on another ticket is booked there once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from stopwatch.domain.absence import Absence, AbsenceChoice, Cause, Part, Use
from stopwatch.domain.absent_time import worked_within
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.spans import Span, merged, within, without
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a split: what it was, and how long; a ticket only for OTHER."""

    use: Use
    length_ms: int
    target_id: TargetId | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """A choice; `rows` only for a split, `target_id` only for another ticket."""

    choice: AbsenceChoice
    target_id: TargetId | None = None
    rows: tuple[Row, ...] = ()

    def parts(self, span: Span) -> tuple[Part, ...]:
        """Return it laid out over a span, from its begin. Refused for what does not fit."""
        if span.length_ms <= 0:
            return self._of_none()
        if self.choice is AbsenceChoice.SPLIT:
            return tuple(self._split(span))
        if self.choice is AbsenceChoice.OTHER:
            if self.target_id is None:
                raise Refused("Nothing was changed: choose the ticket that it was.")
            return (Part(Use.OTHER, span.start, span.end, self.target_id),)
        use = Use.KEPT if self.choice is AbsenceChoice.KEEP else Use.NOT_WORK
        return (Part(use, span.start, span.end),)

    def _of_none(self) -> tuple[Part, ...]:
        if self.choice not in {AbsenceChoice.KEEP, AbsenceChoice.TRIM}:
            raise Refused(
                "Nothing was changed: the clock was set back meanwhile, so nobody knows when that "
                "was. Keep the time, or say that work ended where it began."
            )
        return ()

    def _split(self, span: Span) -> Iterator[Part]:
        rows = [row for row in self.rows if row.length_ms > 0]
        if not rows:
            raise Refused("Nothing was changed: say for at least one row how long it was.")
        over_ms = sum(row.length_ms for row in rows) - span.length_ms
        if over_ms > 0:
            many = -(-over_ms // MINUTE_MS)
            raise Refused(f"Nothing was changed: the rows are {many} min too many.")
        at = span.start
        for row in rows:
            if row.use is Use.OTHER and row.target_id is None:
                raise Refused("Nothing was changed: choose the ticket of each row.")
            yield Part(row.use, at, at + row.length_ms, row.target_id)
            at += row.length_ms


@dataclass(frozen=True, slots=True)
class Moment:
    """The absences of one account that are one for the user: what ran then, ran at once."""

    absences: tuple[Absence, ...]

    @property
    def id(self) -> str:
        """What its absences have in common."""
        return self.absences[0].moment

    @property
    def ids(self) -> tuple[int, ...]:
        """The numbers of its absences."""
        return tuple(one.id for one in self.absences)

    @property
    def span(self) -> Span:
        """When it was."""
        return Span(
            min(one.from_ms for one in self.absences), max(one.to_ms for one in self.absences)
        )

    @property
    def causes(self) -> tuple[Cause, ...]:
        """Each cause once, in the order in which they came."""
        return tuple(dict.fromkeys(cause for one in self.absences for cause in one.causes))

    @property
    def length_ms(self) -> int:
        """How long it was."""
        return self.span.length_ms


def moments(absences: Iterable[Absence]) -> tuple[Moment, ...]:
    """Return absences by moment, in the order of time."""
    by_moment = sorted(absences, key=lambda one: (one.moment, one.id))
    found = (Moment(tuple(some)) for _key, some in groupby(by_moment, lambda one: one.moment))
    return tuple(sorted(found, key=lambda one: (one.span.start, one.id)))


@dataclass(frozen=True, slots=True)
class Share:
    """What one of the absences of a moment comes to: its parts, and what stays undecided."""

    absence: Absence
    parts: tuple[Part, ...]
    left: Span | None

    @property
    def out(self) -> tuple[Span, ...]:
        """What is taken out of its stopwatch."""
        return merged(part.span for part in self.parts if part.use is not Use.KEPT)


def shares(
    moment: Moment, parts: Sequence[Part], targets: Sequence[TargetId | None]
) -> tuple[Share, ...]:
    """Return what each absence comes to; `targets` are the tickets of their stopwatches."""
    each = zip(moment.absences, targets, strict=True)
    return tuple(_share(absence, parts, target) for absence, target in each)


def _share(absence: Absence, parts: Sequence[Part], own: TargetId | None) -> Share:
    found = tuple(
        _own(replace(part, from_ms=span.start, to_ms=span.end), own)
        for part in parts
        for span in within([part.span], absence.span)
    )
    decided_to = max((part.to_ms for part in parts), default=absence.from_ms)
    start = max(absence.from_ms, decided_to)
    return Share(absence, found, Span(start, absence.to_ms) if start < absence.to_ms else None)


def _own(part: Part, own: TargetId | None) -> Part:
    """Return a part for another ticket as kept where that is the stopwatch's own."""
    is_own = part.use is Use.OTHER and part.target_id == own
    return replace(part, use=Use.KEPT, target_id=None) if is_own else part


def as_it_ran(share: Share, watch: Stopwatch) -> Share:
    """Return a share of nothing but recorded time: a stopwatch may have paused for a moment."""
    parts = (
        replace(part, from_ms=span.start, to_ms=span.end)
        for part in share.parts
        for span in worked_within(watch, part.span)
    )
    return replace(share, parts=tuple(parts))


def to_book(part: Part, all_shares: Iterable[Share]) -> tuple[Span, ...]:
    """Return what a part for another ticket is to be given: all that no stopwatch has there."""
    known = list(all_shares)
    ran = within(merged(it.span for share in known for it in share.parts), part.span)
    kept = (
        it.span for share in known for it in share.parts
        if it.use is Use.KEPT and part.span.holds(it.span)
    )  # fmt: skip
    return without(ran, kept)
