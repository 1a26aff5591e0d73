"""Does what was decided about an absence: to runs and entries, to the inbox, and to the journal.

All of one decision is one deed. What a choice does is planned first, so that it can be shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stopwatch.domain.absence import Absence, AbsenceChoice, Cause, Part, Use, trimmed
from stopwatch.domain.absence_verdict import (
    Moment,
    Share,
    Verdict,
    as_it_ran,
    shares,
    to_book,
)
from stopwatch.domain.absent_time import span_of
from stopwatch.domain.deed import AbsenceChange, Deed, FactChange
from stopwatch.domain.desk import Change
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import AbsenceRaised, DeskChanged
from stopwatch.domain.ids import AccountId, StopwatchId
from stopwatch.domain.spans import Span, merged, without
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.values import dataclass
from stopwatch.services.absent_time import AbsentTime, Planned
from stopwatch.services.booking import Booked, Booking
from stopwatch.services.fact_changes import do_facts
from stopwatch.services.pending import watches_of
from stopwatch.services.plans import together
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools

_ELSEWHERE = (
    "Nothing was changed: this stopwatch belongs to another account. Use that account first."
)
_VERB = "absence"


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a decision would change; `absences` are new where they have no id yet."""

    stopwatches: tuple[Change, ...]
    booked: Booked
    absences: tuple[AbsenceChange, ...]


class Judging:
    """Plans and writes within somebody else's transaction."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking
        self._time = AbsentTime(tools, booking)

    def plan(
        self, unit: Unit, moment: Moment, decision: Verdict, *, is_by_rule: bool = False
    ) -> Plan:
        """Return what a decision does. Refused with the reason where it cannot be."""
        watches = watches_of(unit, moment.absences)
        owners = {one.stopwatch_id: watches[one.stopwatch_id] for one in moment.absences}
        parts = decision.parts(moment.span)
        targets = [owners[one.stopwatch_id].target_id for one in moment.absences]
        found = tuple(
            as_it_ran(one, owners[one.absence.stopwatch_id])
            for one in shares(moment, parts, targets)
        )
        now_ms, take = self._tools.now_ms(), self._taken
        if decision.choice is AbsenceChoice.TRIM:
            found = tuple(_to_now(one, owners[one.absence.stopwatch_id], now_ms) for one in found)
            take = self._trimmed
        made_ids, made = self._made(unit, moment, owners, parts, found)
        plans = [*(take(unit, watch, found) for watch in owners.values()), *made]
        return Plan(
            tuple(change for one in plans for change in one.stopwatches),
            together(one.booked for one in plans),
            tuple(
                change
                for share in found
                for change in _judged(
                    share, decision.choice, made_ids, now_ms, is_by_rule=is_by_rule
                )
            ),
        )

    def reopened(self, unit: Unit, absences: Sequence[Absence]) -> Plan:
        """Return what makes decided absences undecided again, and their time as it was."""
        watches, plans, gone = watches_of(unit, tuple(absences)), [], set[StopwatchId]()
        for key in dict.fromkeys(one.stopwatch_id for one in absences):
            back = merged(
                span for one in absences if one.stopwatch_id == key
                for span in _taken_by(one, watches[key])
            )  # fmt: skip
            plans.append(self._time.given(unit, watches[key], back))
        for one in absences:
            gone |= {part.made_id for part in one.parts if part.made_id is not None}
        for key in sorted(gone):
            made = unit.timekeeping.get(key)
            if made is not None:
                plans.append(self._unmade(unit, made, absences))
        return Plan(
            tuple(change for one in plans for change in one.stopwatches),
            together(one.booked for one in plans),
            tuple(_undecided(unit, absences)),
        )

    def write(self, unit: Unit, plan: Plan, told: str, rules: Sequence[FactChange] = ()) -> None:
        """Write a plan, and rules, as a deed of the user, which undo can take back."""
        account_id = self._account_of(unit, plan)
        unit.timekeeping.save(plan.stopwatches)
        self._booking.write(unit, plan.booked)
        facts = (*plan.booked.facts, *rules)
        do_facts(unit, account_id, facts)
        unit.journal.add(
            Deed(
                self._tools.journal_id(),
                account_id,
                self._tools.now_ms(),
                _VERB,
                told,
                plan.stopwatches,
                plan.booked.entries,
                plan.booked.items,
                plan.booked.counterparts,
                absences=tuple(_put(unit, change) for change in plan.absences),
                facts=facts,
            )
        )
        if plan.stopwatches:
            unit.publish(DeskChanged(_VERB, plan.stopwatches))
        unit.publish(AbsenceRaised())

    def put(self, unit: Unit, plan: Plan) -> None:
        """Write down a decision that changes no time and needs no deed."""
        for change in plan.absences:
            _put(unit, change)
        unit.publish(AbsenceRaised())

    # ------------------------------------------------------------------ private
    def _account_of(self, unit: Unit, plan: Plan) -> AccountId:
        for change in plan.booked.entries:
            return change.after.account_id  # that in use: no others are changed
        watch = unit.timekeeping.get(plan.absences[0].after.stopwatch_id)
        return watch.account_id if watch is not None else unit.accounts.current().id

    def _taken(self, unit: Unit, watch: Stopwatch, found: Sequence[Share]) -> Planned:
        own = [share for share in found if share.absence.stopwatch_id == watch.id]
        out = merged(span for share in own for span in share.out)
        knows = all(Cause.CLOCK_JUMP not in share.absence.causes for share in own)
        return self._time.taken(unit, watch, out, knows_boot=knows)

    def _trimmed(self, unit: Unit, watch: Stopwatch, found: Sequence[Share]) -> Planned:
        own = (one.absence for one in found if one.absence.stopwatch_id == watch.id)
        at_ms = min((one.from_ms for one in own if _ends(one, watch)), default=None)
        if at_ms is None:
            return self._taken(unit, watch, found)
        paused = trimmed(watch, at_ms)
        taken = self._taken(unit, paused, found).stopwatches
        return Planned((Change(watch, taken[0].after if taken else paused),))

    def _unmade(self, unit: Unit, made: Stopwatch, reopened: Sequence[Absence]) -> Planned:
        """Return what takes a sitting away that was made of absences, but for what others gave."""
        again = {one.id for one in reopened}
        beside = [
            it for key in {one.moment for one in reopened} for it in unit.absences.of_moment(key)
        ]
        given = merged(
            part.span
            for one in beside if one.id not in again and not one.is_void
            for part in one.parts if part.made_id == made.id
        )  # fmt: skip
        if not given:
            return self._time.unmade(unit, made)
        return self._time.taken(unit, made, without(map(span_of, made.segments), given))

    def _made(
        self, unit: Unit, moment: Moment, owners: dict[StopwatchId, Stopwatch],
        parts: Sequence[Part], found: Sequence[Share],
    ) -> tuple[dict[Part, StopwatchId | None], list[Planned]]:  # fmt: skip
        other = [part for part in parts if part.use is Use.OTHER]
        account = unit.accounts.current()
        if other and any(watch.account_id != account.id for watch in owners.values()):
            raise Refused(_ELSEWHERE)
        zone = owners[moment.absences[0].stopwatch_id].last.zone
        made, plans = dict[Part, StopwatchId | None](), []
        for part in other:
            if part.target_id is not None:
                spans = to_book(part, found)
                key, plan = self._time.made(unit, account, part.target_id, spans, zone)
                made[part] = key
                plans.append(plan)
        return made, plans


def _ends(absence: Absence, watch: Stopwatch) -> bool:
    """Whether trimming an absence ends a run that goes on."""
    return watch.is_running and watch.last.started_at <= absence.from_ms


def _to_now(share: Share, watch: Stopwatch, now_ms: int) -> Share:
    """Return a share with all that trimming takes: what ran on after the absence, too."""
    start = share.absence.from_ms
    if not _ends(share.absence, watch) or now_ms <= start:
        return share
    return replace(share, parts=(Part(Use.NOT_WORK, start, now_ms),))


def _taken_by(absence: Absence, watch: Stopwatch) -> Iterator[Span]:
    """Yield what was taken out; where a run was ended, less what it was begun anew for since."""
    for part in absence.parts:
        if part.use is Use.KEPT:
            continue
        is_beyond = part.to_ms > absence.to_ms
        yield from without([part.span], map(span_of, watch.segments) if is_beyond else ())


def _judged(
    share: Share, choice: AbsenceChoice, made: dict[Part, StopwatchId | None], now_ms: int, *,
    is_by_rule: bool,
) -> Iterator[AbsenceChange]:  # fmt: skip
    if not share.parts and not share.absence.is_set_back:
        return  # all of it lies in what is left undecided
    absence, left = share.absence, share.left
    parts = tuple(replace(part, made_id=_made_for(part, made)) for part in share.parts)
    yield AbsenceChange(
        absence,
        replace(
            absence, choice=choice, parts=parts, decided_at=now_ms, is_by_rule=is_by_rule,
            to_ms=absence.to_ms if left is None else left.start,
        ),
    )  # fmt: skip
    if left is not None:
        yield AbsenceChange(None, replace(absence, id=0, from_ms=left.start, to_ms=left.end))


def _made_for(part: Part, made: dict[Part, StopwatchId | None]) -> StopwatchId | None:
    if part.use is not Use.OTHER:
        return None
    return next(
        key for one, key in made.items()
        if one.target_id == part.target_id and one.span.holds(part.span)
    )  # fmt: skip


def _undecided(unit: Unit, absences: Sequence[Absence]) -> Iterator[AbsenceChange]:
    """Yield them as undecided, each with what of the same moment was still left undecided."""
    for old in absences:
        again = replace(
            old, choice=None, parts=(), decided_at=None, is_by_rule=False, is_void=False
        )
        rest = [
            one for one in unit.absences.of_moment(old.moment)
            if one.is_pending and one.stopwatch_id == old.stopwatch_id
            and one.from_ms <= old.to_ms and old.from_ms <= one.to_ms
        ]  # fmt: skip
        whole = Span(
            min([old.from_ms, *(it.from_ms for it in rest)]),
            max([old.to_ms, *(it.to_ms for it in rest)]),
        )
        yield AbsenceChange(old, replace(again, from_ms=whole.start, to_ms=whole.end))
        for one in rest:
            yield AbsenceChange(one, replace(one, is_void=True))


def _put(unit: Unit, change: AbsenceChange) -> AbsenceChange:
    if change.before is None:
        return replace(change, after=unit.absences.add(change.after))
    unit.absences.put(change.after)
    return change
