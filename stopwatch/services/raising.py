"""Puts absences into the inbox: over what ran meanwhile, joined with what is really the same.

A rule that the user made decides at once; it is listed, and can be undone like any choice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from stopwatch.domain.absence import Absence, Spell
from stopwatch.domain.absence_rule import decided_by
from stopwatch.domain.absence_verdict import Moment, Verdict, moments
from stopwatch.domain.absent_time import span_of
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import AbsenceRaised
from stopwatch.domain.ids import AccountId, SegmentId
from stopwatch.domain.spans import Span
from stopwatch.domain.stopwatch import Stopwatch, StopwatchState
from stopwatch.domain.values import dataclass
from stopwatch.services.absence_rules import rules_in
from stopwatch.services.desks import desk_to_change
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools


@dataclass(frozen=True, slots=True)
class Ran:
    """A run, and when of an absence it was."""

    watch: Stopwatch
    segment_id: SegmentId
    span: Span


class Raising:
    """Works within somebody else's transaction."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def ran(self, unit: Unit, span: Span, least_ms: int) -> tuple[Ran, ...]:
        """Return what ran for at least so long within a span, in any account."""
        found = []
        for account in unit.accounts.all():
            desk_to_change(unit, self._tools, account.id)  # no run lies ahead of the clock
            for watch in unit.timekeeping.between(account.id, span.start, span.end):
                found += [one for one in _runs(watch, span) if one.span.length_ms >= least_ms]
        return tuple(found)

    def put(self, unit: Unit, runs: Sequence[Ran], spells: tuple[Spell, ...]) -> bool:
        """Put an absence over each run; return whether something waits for the user now."""
        moment_of: dict[AccountId, str] = {}
        added = []
        for run in runs:
            key = moment_of.setdefault(run.watch.account_id, self._tools.new_id())
            added.append(
                _joined(
                    unit,
                    Absence(
                        0, spells[0].cause, run.watch.id, run.segment_id, run.span.start,
                        run.span.end, moment=key, spells=spells if len(spells) > 1 else (),
                    ),
                )
            )  # fmt: skip
        if not added:
            return False
        unit.publish(AbsenceRaised())
        ids = {one.id for one in added}  # some of them may have become one
        waiting = [one for one in unit.absences.pending() if one.id in ids]
        left = [one for one in moments(waiting) if not self._ruled(unit, one)]
        return bool(left)

    # ------------------------------------------------------------------ private
    def _ruled(self, unit: Unit, moment: Moment) -> bool:
        """Decide a moment by the user's rules, if they say the same about all of it."""
        rules = rules_in(unit)
        choices = {decided_by(rules, one) for one in moment.absences}
        choice = choices.pop() if len(choices) == 1 else None
        if choice is None:
            return False
        from stopwatch.services.booking import Booking  # few make rules
        from stopwatch.services.judging import Judging

        judging = Judging(self._tools, Booking(self._tools))
        try:
            plan = judging.plan(unit, moment, Verdict(choice), is_by_rule=True)
        except Refused:
            return False  # what a rule cannot do is for the user to decide
        if plan.stopwatches:
            judging.write(unit, plan, "By your rule: an absence was left out.")
        else:
            judging.put(unit, plan)
        return True


def _runs(watch: Stopwatch, span: Span) -> Iterable[Ran]:
    if watch.state is StopwatchState.DISCARDED:
        return
    for segment in watch.segments:
        shared = span_of(segment).shared_with(span)
        if shared is not None:
            yield Ran(watch, segment.id, shared)


def _joined(unit: Unit, new: Absence) -> Absence:
    """Store an absence, as one with those that wait already and are really the same."""
    same = [one for one in unit.absences.pending() if one.touches(new)]
    if not same:
        return unit.absences.add(new)
    first, *more = same
    whole = first.joined([*more, new])
    unit.absences.put(whole)
    for one in more:
        unit.absences.put(replace(one, is_void=True))
    return whole
