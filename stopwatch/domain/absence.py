"""A stretch of time that nobody can vouch for, and what the user decided about it.

Observed, never decided by the program: an absence books or drops nothing until the user says so, or
a rule that the user made. Each is about one stopwatch; those of one *moment* are decided together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from stopwatch.domain.ids import SegmentId, StopwatchId, TargetId
from stopwatch.domain.recovery import GapKind
from stopwatch.domain.spans import Span
from stopwatch.domain.stopwatch import Stopwatch, StopwatchState
from stopwatch.domain.values import dataclass

JOIN_MS = 30_000
"""Two signs of one absence lie no further apart: a computer wakes, then shows its lock."""


class Cause(StrEnum):
    """Why nobody can vouch for it. The words of what a heart notices are those of `GapKind`."""

    IDLE = "idle"
    LOCK = "lock"
    SLEEP = "sleep"
    CALL = "call"
    UNCLEAN_END = "unclean_end"
    CLOCK_JUMP = "clock_jump"

    @classmethod
    def of(cls, kind: GapKind) -> Cause:
        """Return what a gap is as a cause."""
        return cls(kind.value)

    @property
    def is_away(self) -> bool:
        """Whether nobody was at the computer, as far as can be seen."""
        return self in {Cause.IDLE, Cause.LOCK, Cause.SLEEP}


class AbsenceChoice(StrEnum):
    """What the user may do about it."""

    KEEP = "keep"  # all of it was work
    TRIM = "trim"  # work ended at the last sign of life; the stopwatch is paused from there
    CUT = "cut"  # the stretch was no work, but the stopwatch went on after it
    OTHER = "other"  # it was work on another ticket
    SPLIT = "split"  # it was several things in turn


class Use(StrEnum):
    """What a part of an absence was."""

    KEPT = "kept"
    NOT_WORK = "not_work"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Spell:
    """One cause and how long it lasted; an absence may have several, one after the other."""

    cause: Cause
    from_ms: int
    to_ms: int

    @property
    def span(self) -> Span:
        """When it was."""
        return Span(self.from_ms, self.to_ms)


@dataclass(frozen=True, slots=True)
class Part:
    """A decided part. `made_id` is the stopwatch on which another ticket was given its time."""

    use: Use
    from_ms: int
    to_ms: int
    target_id: TargetId | None = None
    made_id: StopwatchId | None = None

    @property
    def span(self) -> Span:
        """When it was."""
        return Span(self.from_ms, self.to_ms)


@dataclass(frozen=True, slots=True)
class Absence:
    """A gap over a run of a stopwatch; `choice` is None while it is undecided.

    `spells` tell of several causes, in order; `parts` of what it was. One that `is_void` was joined
    with another one, or what brought it about was undone.
    """

    id: int
    kind: Cause
    stopwatch_id: StopwatchId
    segment_id: SegmentId
    from_ms: int
    to_ms: int
    choice: AbsenceChoice | None = None
    moment: str = ""
    spells: tuple[Spell, ...] = ()
    parts: tuple[Part, ...] = ()
    decided_at: int | None = None
    is_by_rule: bool = False
    is_void: bool = False

    @property
    def span(self) -> Span:
        """When it was."""
        return Span(self.from_ms, self.to_ms)

    @property
    def length_ms(self) -> int:
        """How long it was; a clock that was set back counts as long as it was set back."""
        return abs(self.to_ms - self.from_ms)

    @property
    def is_set_back(self) -> bool:
        """Whether the clock was set back over it, so that it is no stretch on it at all."""
        return self.to_ms <= self.from_ms

    @property
    def is_pending(self) -> bool:
        """Whether it waits for a decision."""
        return self.choice is None and not self.is_void

    @property
    def causes(self) -> tuple[Cause, ...]:
        """Each cause once, in the order in which they came."""
        return tuple(dict.fromkeys(one.cause for one in self.spells)) or (self.kind,)

    def earlier(self, by_ms: int) -> Absence:
        """Return it moved, as it is when the clock turns out to have been set back."""
        spells = tuple(
            replace(one, from_ms=one.from_ms - by_ms, to_ms=one.to_ms - by_ms)
            for one in self.spells
        )
        return replace(self, from_ms=self.from_ms - by_ms, to_ms=self.to_ms - by_ms, spells=spells)

    def touches(self, other: Absence) -> bool:
        """Whether two undecided ones are really one: they overlap, or nearly touch while away."""
        if self.stopwatch_id != other.stopwatch_id or not (self.is_pending and other.is_pending):
            return False
        is_away = all(cause.is_away for cause in (*self.causes, *other.causes))
        gap = max(self.from_ms, other.from_ms) - min(self.to_ms, other.to_ms)
        return gap <= JOIN_MS if is_away else gap < 0

    def joined(self, others: Iterable[Absence]) -> Absence:
        """Return it with others that are really the same: it covers all, by all their causes."""
        known = (self, *others)
        spells = _in_order(spell for one in known for spell in one.spells or (one.as_spell(),))
        start, end = min(one.from_ms for one in known), max(one.to_ms for one in known)
        return replace(self, from_ms=start, to_ms=end, kind=spells[0].cause, spells=spells)

    def as_spell(self) -> Spell:
        """Return its only cause."""
        return Spell(self.kind, self.from_ms, self.to_ms)


def _in_order(spells: Iterable[Spell]) -> tuple[Spell, ...]:
    """Return spells by their begin, those of one cause that touch or overlap made one."""
    found: list[Spell] = []
    for spell in sorted(spells, key=lambda one: (one.from_ms, -one.to_ms)):
        known = next((it for it in found if it.cause is spell.cause and _meet(it, spell)), None)
        if known is None:
            found.append(spell)
        else:
            at = found.index(known)
            found[at] = replace(known, to_ms=max(known.to_ms, spell.to_ms))
    return tuple(found)


def _meet(one: Spell, later: Spell) -> bool:
    return later.from_ms - one.to_ms <= JOIN_MS


def remaining(span: Span, parts: Sequence[Part]) -> Span | None:
    """Return what of an absence is in no part; parts follow one another from its begin."""
    start = parts[-1].to_ms if parts else span.start
    return Span(start, span.end) if start < span.end else None


def trimmed(watch: Stopwatch, at_ms: int) -> Stopwatch:
    """Return a running stopwatch as paused at the last sign of life."""
    return watch.closed(at_ms, StopwatchState.PAUSED)
