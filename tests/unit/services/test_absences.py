"""What is made of absences: one of several causes, by rules, after the stop, and after sending."""

from __future__ import annotations

import pytest

from stopwatch.domain.absence import AbsenceChoice, Cause, Use
from stopwatch.domain.absence_rule import Rule
from stopwatch.domain.absence_verdict import Row, Verdict
from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS
from stopwatch.domain.outbox import ItemKind
from stopwatch.domain.presence import EvidenceKind, Sign
from stopwatch.domain.trail import Trail
from stopwatch.services.booking import Wishes
from stopwatch.services.preferences import PreferenceStore
from stopwatch.services.presence import KEPT_DAYS, Presence
from stopwatch.services.recovery import Recovery
from stopwatch.services.undo import Undo
from tests.support.days import arrive
from tests.support.office import CUT, KEEP, Office


def test_a_lock_below_the_threshold_is_none(office: Office) -> None:
    office.work()
    office.locked(4)
    assert office.pending() == ()
    office.locked(5)
    assert [one.length_ms for one in office.pending()] == [5 * MINUTE_MS]


def test_without_a_running_stopwatch_there_is_no_absence(office: Office) -> None:
    office.work()
    office.timing.pause()
    office.locked(30)
    assert office.pending() == ()


def test_the_threshold_is_the_users(office: Office) -> None:
    PreferenceStore(office.tools.units).change({"away_minutes": 20})
    office.work()
    office.locked(19)
    assert office.pending() == ()
    PreferenceStore(office.tools.units).change({"away_minutes": 0})
    office.locked(60)
    assert office.pending() == ()


def test_sleep_that_the_heart_notices_is_one_with_the_lock_around_it(office: Office) -> None:
    heart = Recovery(office.tools)
    heart.begin()
    office.work()
    office.see(Sign.LOCKED, 5)
    heart.beat()
    office.clock.sleep_ms(HOUR_MS)
    heart.beat()
    office.clock.pass_ms(MINUTE_MS)
    office.see(Sign.UNLOCKED)
    (moment,) = office.pending()
    assert moment.causes == (Cause.LOCK, Cause.SLEEP)
    assert moment.length_ms == 66 * MINUTE_MS


def test_several_at_once_are_one_moment_and_left_out_of_all(office: Office) -> None:
    first, second = office.work(), office.work(1, alongside=True)
    office.locked(20)
    (moment,) = office.pending()
    assert len(moment.absences) == 2
    office.absences.decide(moment.ids, CUT)
    assert (office.minutes(first), office.minutes(second)) == (70, 40)
    assert office.pending() == ()


def test_one_of_several_can_be_decided_by_itself(office: Office) -> None:
    first, second = office.work(), office.work(1, alongside=True)
    office.locked(20)
    (moment,) = office.pending()
    office.absences.decide(moment.ids[:1], CUT)
    assert (office.minutes(first), office.minutes(second)) == (70, 60)
    assert [one.ids for one in office.pending()] == [moment.ids[1:]]


def test_what_was_work_on_one_of_those_that_ran_stays_on_it_alone(office: Office) -> None:
    first, second = office.work(), office.work(1, alongside=True)
    office.locked(20)
    (moment,) = office.pending()
    office.absences.decide(moment.ids, Verdict(AbsenceChoice.OTHER, office.targets[1]))
    assert (office.minutes(first), office.minutes(second)) == (70, 60)


def test_a_rule_decides_at_once_and_can_be_taken_back(office: Office) -> None:
    office.absences.remember(Rule(Cause.LOCK, AbsenceChoice.CUT, 15 * MINUTE_MS))
    watch = office.work()
    office.locked(12)
    (decided,) = office.absences.inbox().decided
    assert decided.absences[0].is_by_rule
    assert (office.pending(), office.minutes(watch)) == ((), 40)
    office.absences.reopen(decided.ids)
    assert (len(office.pending()), office.minutes(watch)) == (1, 52)


def test_what_is_to_be_remembered_is_part_of_the_decision(office: Office) -> None:
    earlier, rule = Rule(Cause.CALL, AbsenceChoice.KEEP), Rule(Cause.LOCK, AbsenceChoice.CUT)
    office.absences.remember(earlier)
    office.work()
    office.locked(12)
    (moment,) = office.pending()
    with pytest.raises(Refused):
        office.absences.decide([*moment.ids, 99], CUT, rule)
    assert office.absences.inbox().rules == (earlier,)
    office.absences.decide(moment.ids, CUT, rule)
    assert office.absences.inbox().rules == (earlier, rule)
    Undo(office.tools).undo()
    assert (office.absences.inbox().rules, office.pending()) == ((earlier,), (moment,))


def test_an_undo_leaves_rules_alone_that_were_changed_since(office: Office) -> None:
    rule, other = Rule(Cause.LOCK, AbsenceChoice.CUT), Rule(Cause.CALL, AbsenceChoice.KEEP)
    office.work()
    office.locked(12)
    (moment,) = office.pending()
    office.absences.decide(moment.ids, CUT, rule)
    office.absences.remember(other)
    Undo(office.tools).undo()
    assert office.absences.inbox().rules == (other, rule)


def test_a_rule_holds_for_its_lengths_and_until_it_is_forgotten(office: Office) -> None:
    office.absences.remember(Rule(Cause.LOCK, AbsenceChoice.KEEP, 15 * MINUTE_MS))
    office.work()
    office.locked(16)
    assert len(office.pending()) == 1
    office.absences.forget(Cause.LOCK)
    office.locked(12)
    assert len(office.pending()) == 2


def test_keeping_by_a_rule_is_no_deed_that_undo_would_take_back(office: Office) -> None:
    office.absences.remember(Rule(Cause.LOCK, AbsenceChoice.KEEP))
    office.work()
    office.locked(12)
    offered = Undo(office.tools).offered()
    assert offered is not None
    assert offered.verb == "start"


def test_a_split_leaves_what_is_in_no_row(office: Office) -> None:
    watch = office.work()
    office.locked(38)
    rows = (Row(Use.NOT_WORK, 20 * MINUTE_MS), Row(Use.OTHER, 6 * MINUTE_MS, office.targets[1]))
    office.absences.decide(office.pending()[0].ids, Verdict(AbsenceChoice.SPLIT, rows=rows))
    (left,) = office.pending()
    assert left.length_ms == 12 * MINUTE_MS
    assert office.minutes(watch) == 30 + 12 + 10
    with office.tools.units.read() as unit:
        made = unit.entries.unsettled(unit.accounts.current().id)
    assert [(one.target_id, one.piece.worked_ms) for one in made] == [
        (office.targets[1], 6 * MINUTE_MS)
    ]


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (Verdict(AbsenceChoice.SPLIT), "at least one row"),
        (Verdict(AbsenceChoice.SPLIT, rows=(Row(Use.KEPT, HOUR_MS),)), "22 min too many"),
        (Verdict(AbsenceChoice.OTHER), "choose the ticket"),
        (Verdict(AbsenceChoice.SPLIT, rows=(Row(Use.OTHER, MINUTE_MS),)), "ticket of each row"),
    ],
)
def test_what_does_not_fit_changes_nothing(office: Office, verdict: Verdict, words: str) -> None:
    watch = office.work()
    office.locked(38)
    with pytest.raises(Refused, match=words):
        office.absences.decide(office.pending()[0].ids, verdict)
    assert (len(office.pending()), office.minutes(watch)) == (1, 78)


def test_one_that_is_not_undecided_is_refused(office: Office) -> None:
    office.work()
    office.locked(38)
    ids = office.pending()[0].ids
    office.absences.decide(ids, KEEP)
    with pytest.raises(Refused, match="undecided"):
        office.absences.decide(ids, KEEP)
    office.absences.reopen(ids)
    with pytest.raises(Refused, match="undecided, or was decided anew"):
        office.absences.reopen(ids)


def test_what_autotask_has_is_shortened_there_by_an_explicit_change(office: Office) -> None:
    watch = office.work()
    office.locked(38)
    (entry,) = office.timing.stop(watch.id, Wishes(summary="Done"))
    arrive(office.tools, entry.id)
    ids = office.pending()[0].ids
    (change,) = office.absences.changes(ids, CUT)
    assert change.before is not None
    assert (change.before.piece.worked_ms, change.after.piece.worked_ms) == (
        78 * MINUTE_MS, 40 * MINUTE_MS,
    )  # fmt: skip
    office.absences.decide(ids, CUT)
    with office.tools.units.read() as unit:
        trail = Trail(unit.outbox.of_subject(entry.id))
    assert trail.update is not None
    assert trail.update.kind is ItemKind.UPDATE_ENTRY
    Undo(office.tools).undo()
    assert len(office.pending()) == 1


def test_an_entry_that_was_nothing_but_absence_is_deleted(office: Office) -> None:
    office.see(Sign.LOCKED)
    watch = office.work(0, 20)
    office.see(Sign.UNLOCKED)
    (entry,) = office.timing.stop(watch.id, Wishes(summary="Done"))
    office.absences.decide(office.pending()[0].ids, CUT)
    with office.tools.units.read() as unit:
        now = unit.entries.get(entry.id)
    assert now is not None
    assert now.phase is EntryPhase.DELETED


def test_a_discarded_stopwatch_leaves_nothing_to_decide(office: Office) -> None:
    office.work()
    office.locked(38)
    office.timing.discard()
    assert office.pending() == ()
    Undo(office.tools).undo()
    assert len(office.pending()) == 1


@pytest.mark.parametrize("choice", [AbsenceChoice.CUT, AbsenceChoice.OTHER])
def test_a_moment_of_pause_within_it_is_neither_taken_nor_given(
    office: Office, choice: AbsenceChoice
) -> None:
    watch = office.work()
    office.see(Sign.LOCKED, 20)
    office.see(Sign.UNLOCKED)
    office.timing.pause()
    office.clock.pass_ms(20 * SECOND_MS)
    office.timing.resume()
    office.locked(20)
    (moment,) = office.pending()
    office.absences.decide(moment.ids, Verdict(choice, office.targets[1]))
    assert office.minutes(watch) == 40
    (decided,) = office.absences.inbox().decided
    office.absences.reopen(decided.ids)
    now = office.timing.get(watch.id)
    assert now is not None
    assert now.elapsed_ms(office.clock.now_ms()) == 80 * MINUTE_MS


def test_evidence_is_kept_for_a_while_and_what_goes_on_is_told(office: Office) -> None:
    begun = office.clock.now_ms()
    office.see(Sign.ACTIVE, 10)
    office.see(Sign.LOCKED, 3)
    office.see(Sign.UNLOCKED, 2)
    told = [
        (it.kind, it.to_ms - it.from_ms) for it in office.presence.evidence(begun, begun + HOUR_MS)
    ]
    assert told == [
        (EvidenceKind.IN_USE, 10 * MINUTE_MS), (EvidenceKind.LOCK, 3 * MINUTE_MS),
        (EvidenceKind.IN_USE, 2 * MINUTE_MS),
    ]  # fmt: skip
    office.clock.pass_ms((KEPT_DAYS + 1) * DAY_MS)
    office.presence.end()
    kinds = [it.kind for it in Presence(office.tools).evidence(begun, begun + 20 * MINUTE_MS)]
    assert kinds == [EvidenceKind.IN_USE], "what went on all the time"


def test_nobody_is_away_before_the_threshold(office: Office) -> None:
    office.see(Sign.LOCKED, 4)
    assert office.presence.away_since() is None
    office.clock.pass_ms(MINUTE_MS)
    assert office.presence.away_since() == office.clock.now_ms() - 5 * MINUTE_MS
