"""The inbox of time that nobody has judged yet: what waits, what was decided, and the verbs.

A choice is one transaction and one deed. Inaction changes nothing: what is undecided stays worked.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from stopwatch.domain.absence import Absence, AbsenceChoice, Cause
from stopwatch.domain.absence_rule import Rule
from stopwatch.domain.absence_verdict import Moment, Verdict, moments
from stopwatch.domain.absent_time import worked_within
from stopwatch.domain.deed import EntryChange
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import StopwatchId, TargetId
from stopwatch.domain.spans import Span
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.absence_rules import rules_in, with_rule, without_rule
from stopwatch.services.booking import Booking
from stopwatch.services.desks import desk_to_change
from stopwatch.services.fact_changes import do_facts
from stopwatch.services.judging import Judging
from stopwatch.services.pending import pending_in, watches_of
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import NOBODY
from stopwatch.services.tools import Tools

DECIDED_MOST = 20
_NONE = "Nothing was changed: no absence of that number is undecided."
_NOT_DECIDED = "Nothing was changed: this absence is undecided, or was decided anew since."
_TOLD: Mapping[AbsenceChoice, str] = {
    AbsenceChoice.KEEP: "An absence was kept.",
    AbsenceChoice.TRIM: "An absence was left out, and the stopwatch paused.",
    AbsenceChoice.CUT: "An absence was left out.",
    AbsenceChoice.OTHER: "An absence was booked on another ticket.",
    AbsenceChoice.SPLIT: "An absence was split.",
}


@dataclass(frozen=True, slots=True)
class Inbox:
    """One consistent look. `watches` and `tickets` are those that the absences are about."""

    now_ms: int
    zone: str
    pending: tuple[Moment, ...]
    decided: tuple[Moment, ...]
    rules: tuple[Rule, ...]
    watches: Mapping[StopwatchId, Stopwatch]
    tickets: Mapping[TargetId, Ticket]

    def watches_in(self, moment: Moment) -> tuple[Stopwatch, ...]:
        """Return the stopwatches that ran at a moment, each once."""
        keys = dict.fromkeys(one.stopwatch_id for one in moment.absences)
        return tuple(self.watches[key] for key in keys if key in self.watches)

    def ticket_of(self, watch: Stopwatch) -> Ticket | None:
        """Return the ticket of a stopwatch, if it has one."""
        return self.tickets.get(watch.target_id) if watch.target_id is not None else None


@dataclass(frozen=True, slots=True)
class RanThen:
    """What ran around an absence, and on which ticket."""

    span: Span
    watch: Stopwatch
    ticket: Ticket | None


class Absences:
    """The verbs and the look."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._judging = Judging(tools, booking)

    # ------------------------------------------------------------------ queries
    def inbox(self) -> Inbox:
        """Return what waits, what was decided last, and the rules."""
        with self._tools.units.read() as unit:
            pending, decided = pending_in(unit), unit.absences.decided(DECIDED_MOST)
            watches = watches_of(unit, (*pending, *decided))
            targets = {one.target_id for one in watches.values()}
            targets |= {part.target_id for one in decided for part in one.parts}
            tickets = unit.tickets.many([key for key in targets if key is not None])
            return Inbox(
                self._tools.now_ms(), self._tools.clock.zone(), moments(pending),
                _by_decision(decided), rules_in(unit), watches, tickets,
            )  # fmt: skip

    def around(self, moment: Moment, margin_ms: int) -> tuple[RanThen, ...]:
        """Return what ran from a while before a moment to a while after it, by its begin."""
        now_ms = self._tools.now_ms()
        bounds = Span(moment.span.start - margin_ms, min(now_ms, moment.span.end + margin_ms))
        with self._tools.units.read() as unit:
            owner = unit.timekeeping.get(moment.absences[0].stopwatch_id)
            if owner is None:
                return ()
            watches = unit.timekeeping.between(owner.account_id, bounds.start, bounds.end)
            targets = [one.target_id for one in watches if one.target_id is not None]
            tickets = unit.tickets.many(targets)
        found = [
            RanThen(span, watch, tickets.get(watch.target_id) if watch.target_id else None)
            for watch in watches
            for span in worked_within(watch, bounds)
        ]
        return tuple(sorted(found, key=lambda one: one.span))

    def changes(self, ids: Collection[int], decision: Verdict) -> tuple[EntryChange, ...]:
        """Return what a decision would do to entries of stopwatches that were stopped. Refused."""
        with self._tools.units.read() as unit:
            return self._judging.plan(unit, _moment(unit, ids), decision).booked.entries

    # ------------------------------------------------------------------ commands
    def decide(self, ids: Collection[int], decision: Verdict, remember: Rule | None = None) -> None:
        """Do what the user decided about the undecided absences of those numbers, as one deed.

        A rule to remember is part of it: it is there once that is done, and undone with it.
        """
        with self._tools.units.write() as unit:
            self._set_right(unit)
            plan = self._judging.plan(unit, _moment(unit, ids), decision)
            rules = [with_rule(unit, remember)] if remember is not None else []
            self._judging.write(unit, plan, _TOLD[decision.choice], rules)

    def reopen(self, ids: Collection[int]) -> None:
        """Make decided absences undecided again, and their time as it was; a deed of its own."""
        with self._tools.units.write() as unit:
            self._set_right(unit)
            known = unit.absences.decided(DECIDED_MOST)
            found = [one for one in known if one.id in ids]
            if len(found) < len(ids):
                raise Refused(_NOT_DECIDED)
            plan = self._judging.reopened(unit, found)
            self._judging.write(unit, plan, "An absence waits for your decision again.")

    def remember(self, rule: Rule) -> None:
        """Decide absences of a cause by a rule from now on; it replaces the one that there was."""
        with self._tools.units.write() as unit:
            do_facts(unit, NOBODY, [with_rule(unit, rule)])

    def forget(self, cause: Cause) -> None:
        """Ask about absences of a cause again."""
        with self._tools.units.write() as unit:
            do_facts(unit, NOBODY, [without_rule(unit, cause)])

    # ------------------------------------------------------------------ private
    def _set_right(self, unit: Unit) -> None:
        """Let no run lie ahead of the clock, in any account; the absences move with them."""
        for account in unit.accounts.all():
            desk_to_change(unit, self._tools, account.id)


def _moment(unit: Unit, ids: Collection[int]) -> Moment:
    found = tuple(one for one in pending_in(unit) if one.id in ids)
    if not found or len(found) < len(set(ids)):
        raise Refused(_NONE)
    return Moment(found)


def _by_decision(decided: Sequence[Absence]) -> tuple[Moment, ...]:
    """Return what was decided at once together, the newest first."""
    groups: dict[tuple[str, int | None], list[Absence]] = {}
    for one in decided:
        groups.setdefault((one.moment, one.decided_at), []).append(one)
    return tuple(Moment(tuple(some)) for some in groups.values())
