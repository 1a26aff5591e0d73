"""An absence over a sitting whose entries were split, joined, posted or cut otherwise since."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.absence import AbsenceChoice, Cause, Use
from stopwatch.domain.absence_rule import Rule
from stopwatch.domain.absence_verdict import Row, Verdict
from stopwatch.domain.billing import BillingLine, LineKind
from stopwatch.domain.entry import EntryPhase, Grouping, Piece, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS
from stopwatch.domain.outbox import ItemKind
from stopwatch.domain.presence import Sign
from stopwatch.services.allocating import Allocating
from stopwatch.services.booking import Booking
from stopwatch.services.day import Days
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.recovery import Recovery
from stopwatch.services.timing import Start
from stopwatch.services.undo import Undo
from tests.support.days import DAY, SAID, arrive
from tests.support.office import CUT, TRIM, Office


def group(office: Office, grouping: Grouping) -> None:
    with office.tools.units.write() as unit:
        unit.accounts.put(replace(unit.accounts.current(), grouping=grouping))


def worked(office: Office, target_id: TargetId | None = None) -> int:
    """Return the minutes of all entries that are there."""
    with office.tools.units.read() as unit:
        found = unit.entries.since(unit.accounts.current().id, "2000-01-01")
    there = [one for one in found if one.phase is not EntryPhase.DELETED]
    mine = [one for one in there if target_id in {None, one.target_id}]
    return sum(one.piece.worked_ms for one in mine) // MINUTE_MS


def pieces(office: Office) -> list[Piece]:
    """Return the pieces of all entries that are there, in the order of time."""
    with office.tools.units.read() as unit:
        found = unit.entries.of_days(unit.accounts.current().id, "2000-01-01", "2100-01-01")
    return [one.piece for one in found]


def stopped(office: Office, minutes: int = 20) -> TimeEntry:
    """Work 30 minutes, be away, work 10 more, and stop."""
    watch = office.work()
    office.locked(minutes)
    (entry,) = office.timing.stop(watch.id, SAID)
    return entry


# ---------------------------------------------------------------------- split and joined entries
def test_what_was_left_out_of_a_split_entry_stays_out_when_its_times_are_changed(
    office: Office, entries: Entries, days: Days
) -> None:
    entry = stopped(office)
    first, _second = days.split(entry.id, entry.piece.started_at + 55 * MINUTE_MS)
    office.absences.decide(office.pending()[0].ids, CUT)
    assert worked(office) == 40
    entries.edit(first.entry.id, EntryEdit(started_at=first.entry.piece.started_at + 5 * MINUTE_MS))
    assert worked(office) == 35
    Undo(office.tools).undo()
    (decided,) = office.absences.inbox().decided
    office.absences.reopen(decided.ids)
    assert worked(office) == 60
    entries.edit(first.entry.id, EntryEdit(started_at=first.entry.piece.started_at + 5 * MINUTE_MS))
    assert worked(office) == 55


def test_an_undo_gives_a_split_entry_the_runs_that_it_had(
    office: Office, entries: Entries, days: Days
) -> None:
    entry = stopped(office)
    first, _second = days.split(entry.id, entry.piece.started_at + 55 * MINUTE_MS)
    office.absences.decide(office.pending()[0].ids, CUT)
    Undo(office.tools).undo()
    entries.edit(first.entry.id, EntryEdit(started_at=first.entry.piece.started_at + 5 * MINUTE_MS))
    assert worked(office) == 55


def joined_into_an_earlier_one(office: Office, days: Days) -> TimeEntry:
    """Let the entry of a sitting with an absence go up in that of an earlier sitting."""
    (before,) = office.timing.stop(office.work().id, SAID)
    office.clock.pass_ms(10 * MINUTE_MS)
    (whole,) = days.join(before.id, stopped(office).id)
    assert whole.entry.id == before.id
    return whole.entry


def test_an_absence_is_left_out_of_the_entry_that_its_sitting_was_joined_into(
    office: Office, entries: Entries, days: Days
) -> None:
    joined_into_an_earlier_one(office, days)
    assert worked(office) == 90
    office.absences.decide(office.pending()[0].ids, CUT)
    assert worked(office) == 70
    (decided,) = office.absences.inbox().decided
    office.absences.reopen(decided.ids)
    assert worked(office) == 90


def test_time_that_was_another_ticket_is_not_booked_on_both(office: Office, days: Days) -> None:
    joined_into_an_earlier_one(office, days)
    other = Verdict(AbsenceChoice.OTHER, office.targets[1])
    office.absences.decide(office.pending()[0].ids, other)
    assert (worked(office, office.targets[0]), worked(office)) == (70, 90)


def test_an_absence_is_left_out_of_the_tickets_that_a_joined_entry_was_allocated_to(
    office: Office, days: Days
) -> None:
    whole = joined_into_an_earlier_one(office, days)
    allocating = Allocating(office.tools, Booking(office.tools))
    lines = allocating.allocate(whole.id, office.targets)
    assert (worked(office, office.targets[0]), worked(office)) == (45, 90)
    office.absences.decide(office.pending()[0].ids, CUT)
    assert (worked(office, lines[0].entry.target_id), worked(office)) == (45, 70)
    (decided,) = office.absences.inbox().decided
    office.absences.reopen(decided.ids)
    assert (worked(office, lines[0].entry.target_id), worked(office)) == (45, 90)


def test_an_absence_that_is_longer_than_a_share_says_what_to_do(office: Office) -> None:
    watch = office.work(minutes=5)
    office.locked(25)
    office.timing.pause()
    office.clock.pass_ms(60 * MINUTE_MS)
    office.timing.resume()
    office.clock.pass_ms(5 * MINUTE_MS)
    (entry,) = office.timing.stop(watch.id, SAID)
    Allocating(office.tools, Booking(office.tools)).allocate(entry.id, office.targets)
    assert worked(office) == 45
    with pytest.raises(Refused, match=r"shared out over several tickets.* Keep it, then shorten"):
        office.absences.decide(office.pending()[0].ids, CUT)
    assert (worked(office), len(office.pending())) == (45, 1)


def test_what_goes_on_after_an_absence_still_has_the_time_of_both_joined_sittings(
    office: Office, days: Days
) -> None:
    group(office, Grouping.SEGMENT)
    earlier = stopped(office)
    later = stopped(office)
    whole = days.join(earlier.id, later.id)[0].entry
    assert whole.piece.worked_ms == 120 * MINUTE_MS
    first, second = office.pending()
    office.absences.decide(first.ids, CUT)
    office.absences.decide(second.ids, CUT)
    assert worked(office) == 80


# ---------------------------------------------------------------------- what Autotask has
@pytest.mark.parametrize("grouping", [Grouping.SITTING, Grouping.SEGMENT])
def test_posted_time_is_not_taken_out_nor_booked_twice(office: Office, grouping: Grouping) -> None:
    group(office, grouping)
    arrive(office.tools, stopped(office).id)
    with office.tools.units.write() as unit:
        item = BillingLine(LineKind.ITEM, 1, DAY.isoformat(), entry_id=70_001)
        unit.billing.put(unit.accounts.current().id, [item], 1)
        unit.billing.show(unit.accounts.current().id, 1)
    with pytest.raises(Refused, match="posted"):
        office.absences.decide(office.pending()[0].ids, CUT)
    assert (worked(office), len(office.pending())) == (60, 1)


def test_what_goes_on_after_it_waits_until_autotask_took_the_change(office: Office) -> None:
    group(office, Grouping.SEGMENT)
    arrive(office.tools, stopped(office).id)
    office.absences.decide(office.pending()[0].ids, CUT)
    with office.tools.units.read() as unit:
        update, made = unit.outbox.unsettled(unit.accounts.current().id)
    assert (update.kind, made.kind) == (ItemKind.UPDATE_ENTRY, ItemKind.CREATE_ENTRY)
    assert made.after_id == update.id


def test_all_of_an_entry_that_is_being_moved_is_not_left_out_before_it_arrived(
    office: Office, days: Days
) -> None:
    group(office, Grouping.SEGMENT)
    entry = stopped(office)
    _first, second = days.split(entry.id, entry.piece.started_at + 30 * MINUTE_MS)
    away, _last = days.split(second.entry.id, entry.piece.started_at + 50 * MINUTE_MS)
    arrive(office.tools, away.entry.id)
    days.move(away.entry.id, office.targets[1])
    with pytest.raises(Refused, match="being moved"):
        office.absences.decide(office.pending()[0].ids, CUT)
    assert worked(office) == 60


def test_an_absence_of_a_deleted_day_is_not_taken_out_of_another(
    office: Office, entries: Entries
) -> None:
    group(office, Grouping.CONTIGUOUS)
    office.clock.pass_ms(10 * HOUR_MS)  # it is 23:00
    watch = office.work(minutes=80)
    office.locked(20)
    first, second = office.timing.stop(watch.id, SAID)
    assert first.piece.worked_ms == HOUR_MS
    entries.delete(second.id)
    office.absences.decide(office.pending()[0].ids, CUT)
    assert worked(office) == 60


# ---------------------------------------------------------------------- undo and reopen
def test_time_of_two_runs_that_was_another_ticket_can_be_undone(office: Office) -> None:
    watch = office.work()
    office.see(Sign.LOCKED, 20)
    office.timing.pause()
    office.clock.pass_ms(5 * MINUTE_MS)
    office.timing.resume()
    office.clock.pass_ms(20 * MINUTE_MS)
    office.see(Sign.UNLOCKED, 10)
    (moment,) = office.pending()
    office.absences.decide(moment.ids, Verdict(AbsenceChoice.OTHER, office.targets[1]))
    assert (office.minutes(watch), worked(office)) == (40, 40)
    Undo(office.tools).undo()
    assert (office.minutes(watch), worked(office), len(office.pending())) == (80, 0, 1)


def test_trimming_takes_both_parts_out_of_an_entry(office: Office) -> None:
    watch = office.work()
    office.see(Sign.LOCKED, 20)
    office.timing.pause()
    office.clock.pass_ms(5 * MINUTE_MS)
    office.timing.resume()
    office.clock.pass_ms(20 * MINUTE_MS)
    office.see(Sign.UNLOCKED, 10)
    office.timing.stop(watch.id, SAID)
    office.absences.decide(office.pending()[0].ids, TRIM)
    assert (office.minutes(watch), worked(office)) == (40, 40)


def test_what_ran_on_after_a_trimmed_absence_comes_back_with_it(office: Office) -> None:
    watch = office.work()
    office.locked(20)
    office.absences.decide(office.pending()[0].ids, TRIM)
    assert office.minutes(watch) == 30
    office.clock.pass_ms(15 * MINUTE_MS)
    (decided,) = office.absences.inbox().decided
    office.absences.reopen(decided.ids)
    assert office.minutes(watch) == 60
    assert len(office.pending()) == 1


def test_an_entry_has_both_parts_back_that_were_taken_out_of_it(office: Office) -> None:
    entry = stopped(office)
    rows = [Row(use, 5 * MINUTE_MS) for use in (Use.NOT_WORK, Use.KEPT, Use.NOT_WORK)]
    split = Verdict(AbsenceChoice.SPLIT, rows=tuple(rows))
    office.absences.decide(office.pending()[0].ids, split)
    assert worked(office) == 50
    (decided,) = office.absences.inbox().decided
    office.absences.reopen(decided.ids)
    with office.tools.units.read() as unit:
        now = unit.entries.get(entry.id)
    assert now is not None
    assert now.piece == entry.piece


def test_an_absence_that_joined_what_was_left_is_still_asked_about_after_an_undo(
    office: Office,
) -> None:
    office.work()
    office.see(Sign.LOCKED, 30)
    office.see(Sign.UNLOCKED)
    split = Verdict(AbsenceChoice.SPLIT, rows=(Row(Use.NOT_WORK, 20 * MINUTE_MS),))
    office.absences.decide(office.pending()[0].ids, split)
    office.clock.pass_ms(10 * SECOND_MS)
    office.locked(20)
    Undo(office.tools).undo()
    assert [one.length_ms for one in office.pending()] == [50 * MINUTE_MS + 10 * SECOND_MS]


def test_a_part_comes_back_cut_where_the_tenant_lets_no_entry_span_two_days(
    office: Office,
) -> None:
    with office.tools.units.write() as unit:
        unit.accounts.put(replace(unit.accounts.current(), spans_utc_days=False))
    office.clock.zone_name = "America/New_York"
    office.clock.pass_ms(11 * HOUR_MS + 20 * MINUTE_MS)  # by UTC it is 23:20
    watch = office.work()
    office.locked(20)
    before = [one.piece for one in office.timing.stop(watch.id, SAID)]
    assert len(before) == 2
    office.absences.decide(office.pending()[0].ids, CUT)
    (decided,) = office.absences.inbox().decided
    office.absences.reopen(decided.ids)
    assert pieces(office) == before


def test_reopening_one_of_several_leaves_the_others_what_they_gave(office: Office) -> None:
    first = office.work()
    office.see(Sign.LOCKED, 10)
    second = office.timing.start(Start(None, alongside=True))
    office.clock.pass_ms(20 * MINUTE_MS)
    office.see(Sign.UNLOCKED)
    (moment,) = office.pending()
    office.absences.decide(moment.ids, Verdict(AbsenceChoice.OTHER, office.targets[1]))
    assert (office.minutes(first), office.minutes(second)) == (30, 0)
    assert worked(office, office.targets[1]) == 30
    earlier, later = sorted(moment.absences, key=lambda one: one.from_ms)
    office.absences.reopen([earlier.id])
    assert (office.minutes(first), office.minutes(second)) == (60, 0)
    assert worked(office, office.targets[1]) == 20
    office.absences.reopen([later.id])
    assert (office.minutes(first), office.minutes(second)) == (60, 20)
    assert worked(office, office.targets[1]) == 0


# ---------------------------------------------------------------------- rules
def test_a_rule_that_cannot_be_followed_asks_and_the_tray_starts(office: Office) -> None:
    office.absences.remember(Rule(Cause.UNCLEAN_END, AbsenceChoice.CUT))
    Recovery(office.tools).begin()
    office.work()
    Recovery(office.tools).beat()
    office.clock.reboot()
    office.clock.jump_ms(-60 * MINUTE_MS)
    Recovery(office.tools).begin()
    assert len(office.pending()) == 1
