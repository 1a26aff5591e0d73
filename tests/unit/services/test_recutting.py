"""A sitting with breaks: one entry, or one for each run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.entry import EntryPhase, Grouping
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.recutting import Recutting
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from tests.support.machine import FakeClock

RUNS = (19, 23)  # minutes, with a break of seven between


@pytest.fixture
def recutting(tools: Tools) -> Recutting:
    return Recutting(tools, Booking(tools))


def stopped(tools: Tools, target_id: TargetId, runs: tuple[int, ...] = RUNS) -> tuple[EntryId, ...]:
    clock, timing = tools.clock, Timing(tools, Booking(tools))
    assert isinstance(clock, FakeClock)
    watch = timing.start(Start(target_id))
    for number, minutes in enumerate(runs):
        if number:
            clock.pass_ms(7 * MINUTE_MS)
            timing.resume(watch.id)
        clock.pass_ms(minutes * MINUTE_MS)
        timing.pause(watch.id)
    return tuple(entry.id for entry in timing.stop(watch.id))


def worked(recut: Recutting, entries: Entries, ids: tuple[EntryId, ...]) -> list[int]:
    assert recut.present(ids) is not None
    return [one.entry.piece.worked_ms // MINUTE_MS for one in entries.shown(ids)]


@pytest.mark.usefixtures("account")
def test_one_entry_becomes_one_for_each_run_and_one_again(
    tools: Tools, recutting: Recutting, entries: Entries, target_id: TargetId
) -> None:
    (whole,) = stopped(tools, target_id)
    entries.edit(whole, EntryEdit(Wishes(summary="Fixed the share", internal="x", draft=True)))
    assert recutting.present([whole]) is Grouping.SITTING
    parts = tuple(one.entry.id for one in recutting.recut([whole], Grouping.SEGMENT))
    assert worked(recutting, entries, parts) == list(RUNS)
    assert {one.entry.details.summary for one in entries.shown(parts)} == {"Fixed the share"}
    assert recutting.present(parts) is Grouping.SEGMENT
    entries.edit(parts[1], EntryEdit(Wishes(summary="Tested it", draft=True)))
    (again,) = recutting.recut(parts, Grouping.SITTING)
    assert again.entry.piece.worked_ms == sum(RUNS) * MINUTE_MS
    assert again.entry.details.summary == "Fixed the share\nTested it"
    assert again.entry.phase is EntryPhase.DRAFT


@pytest.mark.usefixtures("account")
def test_runs_that_are_billed_differently_do_not_become_one(
    tools: Tools, recutting: Recutting, entries: Entries, target_id: TargetId
) -> None:
    (whole,) = stopped(tools, target_id)
    parts = tuple(one.entry.id for one in recutting.recut([whole], Grouping.SEGMENT))
    entries.edit(parts[1], EntryEdit(Wishes(is_billable=False, draft=True)))
    with pytest.raises(Refused, match="billable"):
        recutting.recut(parts, Grouping.SITTING)
    assert worked(recutting, entries, parts) == list(RUNS)


@pytest.mark.usefixtures("account")
def test_an_undo_brings_the_former_drafts_back(
    tools: Tools, recutting: Recutting, entries: Entries, target_id: TargetId
) -> None:
    ids = stopped(tools, target_id)
    parts = recutting.recut(ids, Grouping.SEGMENT)
    Undo(tools).undo()
    assert [one.entry.phase for one in entries.shown(ids)] == [EntryPhase.DRAFT]
    gone = entries.shown([one.entry.id for one in parts])
    assert {one.entry.phase for one in gone} == {EntryPhase.DELETED}


@pytest.mark.usefixtures("account")
def test_the_sitting_of_any_of_its_entries_is_found(
    tools: Tools, recutting: Recutting, target_id: TargetId
) -> None:
    other = stopped(tools, target_id)
    parts = recutting.recut(stopped(tools, target_id), Grouping.SEGMENT)
    ids = tuple(one.entry.id for one in parts)
    assert recutting.sitting(ids[1]) == ids
    assert recutting.sitting(other[0]) == other


@pytest.mark.usefixtures("account")
def test_there_is_no_choice_without_a_break_after_an_edit_or_once_it_is_saved(
    tools: Tools, recutting: Recutting, entries: Entries, target_id: TargetId
) -> None:
    assert recutting.present(stopped(tools, target_id, (30,))) is None
    (edited,) = stopped(tools, target_id)
    start = entries.get(edited).entry.piece.started_at
    entries.edit(edited, EntryEdit(Wishes(draft=True), started_at=start + MINUTE_MS))
    assert recutting.present([edited]) is None
    (saved,) = stopped(tools, target_id)
    entries.edit(saved, EntryEdit(Wishes(summary="Done", role="Systems engineer")))
    with pytest.raises(Refused):
        recutting.recut([saved], Grouping.SEGMENT)
    (whole,) = stopped(tools, target_id)
    with pytest.raises(Refused):
        recutting.recut([whole], Grouping.SITTING)


def test_an_account_that_bills_by_the_times_alone_has_no_choice(
    tools: Tools, recutting: Recutting, account: Account, target_id: TargetId
) -> None:
    with tools.units.write() as unit:
        unit.accounts.put(replace(account, grouping=Grouping.SEGMENT))
    assert recutting.present(stopped(tools, target_id)) is None
