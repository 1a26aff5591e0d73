"""Whether somebody is at the machine, told from what its sources observe. Pure.

Three things count as away: no keyboard and mouse, a locked screen, sleep. As long as one of them
goes on it is one absence, whichever ends first: locked, then asleep, then the lock screen again. A
call is no absence of that kind: who talks is not idle. It is noticed by itself.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from stopwatch.domain.absence import Cause, Spell
from stopwatch.domain.values import dataclass


class Sign(StrEnum):
    """What a source saw happen. Saying the same twice changes nothing."""

    IDLE = "idle"  # no keyboard and mouse since the instant, which lies in the past
    ACTIVE = "active"  # keyboard or mouse at the instant
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    ASLEEP = "asleep"
    AWAKE = "awake"
    CALL_BEGAN = "call_began"  # a microphone is in use
    CALL_ENDED = "call_ended"


@dataclass(frozen=True, slots=True)
class Observation:
    """One sign, and when it was by the wall clock; for IDLE the instant since when."""

    sign: Sign
    at_ms: int


class EvidenceKind(StrEnum):
    """What is remembered of a stretch, on this computer only."""

    IN_USE = "in_use"
    IDLE = "idle"
    LOCK = "lock"
    SLEEP = "sleep"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stretch of one kind. It is shown beside the day, never sent and never counted."""

    kind: EvidenceKind
    from_ms: int
    to_ms: int


@dataclass(frozen=True, slots=True)
class Away:
    """A stretch that is over, with its causes in order."""

    spells: tuple[Spell, ...]

    @property
    def from_ms(self) -> int:
        """When the first of its causes began."""
        return min(one.from_ms for one in self.spells)

    @property
    def to_ms(self) -> int:
        """When the last of them ended."""
        return max(one.to_ms for one in self.spells)

    @property
    def length_ms(self) -> int:
        """How long it was."""
        return self.to_ms - self.from_ms


@dataclass(frozen=True, slots=True)
class PresenceState:
    """What goes on. `open` are causes that have begun; `over` those of the same absence that ended.

    `is_idle` remembers that nobody touches anything while a call keeps that from counting.
    """

    open: tuple[Spell, ...] = ()  # their end is not known yet: it says when they began
    over: tuple[Spell, ...] = ()
    in_use_since: int | None = None
    is_idle: bool = False

    @property
    def away_since(self) -> int | None:
        """When the absence that goes on began, if one does; a call is none."""
        began = [one.from_ms for one in (*self.over, *self.open) if one.cause.is_away]
        return min(began) if any(one.cause.is_away for one in self.open) else None

    def has(self, cause: Cause) -> bool:
        """Whether a cause goes on."""
        return any(one.cause is cause for one in self.open)


@dataclass(frozen=True, slots=True)
class Seen:
    """What an observation brings to an end: stretches to remember, and absences that are over."""

    evidence: tuple[Evidence, ...] = ()
    absences: tuple[Away, ...] = ()


_BEGINS = {Sign.LOCKED: Cause.LOCK, Sign.ASLEEP: Cause.SLEEP, Sign.CALL_BEGAN: Cause.CALL}
_ENDS = {
    Sign.ACTIVE: (Cause.IDLE, Cause.SLEEP),  # who types is awake, though nobody said so
    Sign.UNLOCKED: (Cause.LOCK, Cause.IDLE, Cause.SLEEP),  # a password was typed
    Sign.AWAKE: (Cause.SLEEP,),
    Sign.CALL_ENDED: (Cause.CALL,),
}


def observed(state: PresenceState, what: Observation) -> tuple[PresenceState, Seen]:
    """Return how things stand after a sign, and what came to an end with it."""
    at_ms = what.at_ms
    if what.sign is Sign.IDLE:
        known = replace(state, is_idle=True)
        return (known, Seen()) if state.has(Cause.CALL) else _begun(known, Cause.IDLE, at_ms)
    if what.sign in {Sign.ACTIVE, Sign.UNLOCKED}:
        state = replace(state, is_idle=False)
    if what.sign is Sign.CALL_BEGAN:
        state, seen = _ended(state, (Cause.IDLE,), at_ms)
        state, more = _begun(state, Cause.CALL, at_ms)
        return state, _both(seen, more)
    if what.sign in _BEGINS:
        return _begun(state, _BEGINS[what.sign], at_ms)
    was_in_call = state.has(Cause.CALL)
    state, seen = _ended(state, _ENDS[what.sign], at_ms)
    if what.sign is Sign.CALL_ENDED and was_in_call and state.is_idle:
        state, more = _begun(state, Cause.IDLE, at_ms)
        return state, _both(seen, more)
    return state, seen


def _begun(state: PresenceState, cause: Cause, at_ms: int) -> tuple[PresenceState, Seen]:
    if state.has(cause):
        return state, Seen()
    since, seen = state.in_use_since, tuple[Evidence, ...]()
    if cause.is_away and since is not None:
        seen = (Evidence(EvidenceKind.IN_USE, since, at_ms),) if since < at_ms else ()
        since = None
    begun = replace(state, open=(*state.open, Spell(cause, at_ms, at_ms)), in_use_since=since)
    return begun, Seen(seen)


def _ended(
    state: PresenceState, causes: tuple[Cause, ...], at_ms: int
) -> tuple[PresenceState, Seen]:
    ended = [
        replace(one, to_ms=max(one.from_ms, at_ms)) for one in state.open if one.cause in causes
    ]
    left = tuple(one for one in state.open if one.cause not in causes)
    evidence = tuple(
        Evidence(EvidenceKind(one.cause.value), one.from_ms, one.to_ms)
        for one in ended
        if one.from_ms < one.to_ms
    )
    calls = tuple(Away((one,)) for one in ended if one.cause is Cause.CALL)
    over = (*state.over, *(one for one in ended if one.cause.is_away))
    if any(one.cause.is_away for one in left):
        return replace(state, open=left, over=over), Seen(evidence, calls)
    since = at_ms if over or state.in_use_since is None else state.in_use_since
    absences = (Away(_by_begin(over)),) if over else ()
    done = replace(state, open=left, over=(), in_use_since=since)
    return done, Seen(evidence, (*absences, *calls))


def _by_begin(spells: tuple[Spell, ...]) -> tuple[Spell, ...]:
    return tuple(sorted(spells, key=lambda one: (one.from_ms, -one.to_ms)))


def _both(first: Seen, second: Seen) -> Seen:
    return Seen((*first.evidence, *second.evidence), (*first.absences, *second.absences))


def so_far(state: PresenceState, now_ms: int) -> tuple[Evidence, ...]:
    """Return what goes on as if it ended now."""
    found = [Evidence(EvidenceKind(it.cause.value), it.from_ms, now_ms) for it in state.open]
    if state.in_use_since is not None:
        found.append(Evidence(EvidenceKind.IN_USE, state.in_use_since, now_ms))
    return tuple(one for one in found if one.from_ms < one.to_ms)
