"""What becomes of delivery when an administrator takes rights away: not shown is not gone."""

from __future__ import annotations

import pytest

from stopwatch.domain.delivery import Unknown
from stopwatch.domain.entry import ShownState
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import DAY_MS, MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemState, OutboxItem
from stopwatch.domain.rights import Extent, Right
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock

_HELD_MS = 11_000  # longer than what was saved is held back


def _sent(computer: Computer) -> EntryId:
    computer.timing.start(Start(computer.targets[0]))
    computer.clock.pass_ms(30 * MINUTE_MS)
    entry = computer.timing.stop(None, Wishes(summary="Replaced the disk."))[0]
    computer.clock.pass_ms(_HELD_MS)
    computer.sync_once(flush=False)
    computer.clock.pass_ms(16 * MINUTE_MS)  # what was just sent may not be readable yet
    return entry.id


def _state(computer: Computer, key: EntryId) -> ShownState:
    return computer.entries.get(key).state


def _item(computer: Computer) -> OutboxItem:
    (item,) = computer.unsettled()
    return item


def _take_away(psa: SimPsa, extent: Extent = Extent.NONE) -> None:
    psa.extents[Right.FIND_ENTRIES] = extent


@pytest.mark.parametrize("extent", [Extent.NONE, Extent.RESTRICTED])
def test_an_entry_that_may_not_be_viewed_is_not_called_deleted(
    computer: Computer, clock: FakeClock, psa: SimPsa, extent: Extent
) -> None:
    key = _sent(computer)
    (remote_id,) = psa.held_entries
    _take_away(psa, extent)
    psa.unseen.add(remote_id)
    for _day in range(3):
        computer.sync.cycle(lambda: False, everything=True)
        clock.pass_ms(DAY_MS)
    assert _state(computer, key) is ShownState.SENT
    known = computer.entries.get(key).counterpart
    assert known is not None
    assert not known.is_gone


def test_an_entry_that_was_deleted_there_is_still_called_so(
    computer: Computer, psa: SimPsa
) -> None:
    key = _sent(computer)
    psa.held_entries.clear()
    computer.sync.cycle(lambda: False, everything=True)
    assert _state(computer, key) is ShownState.DELETED_REMOTELY


def test_a_change_without_eyes_waits_for_the_right_and_then_arrives(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    key = _sent(computer)
    _take_away(psa)
    computer.entries.edit(key, EntryEdit(Wishes(summary="Replaced two disks.")))
    clock.pass_ms(_HELD_MS)
    computer.sync_once(flush=False)
    item = _item(computer)
    assert item.attention is AttentionKind.UNDECIDED
    assert item.message.startswith("Your time is safe. Autotask does not show all time entries")
    assert "Ask for the right" in item.message
    assert psa.updates == []
    _take_away(psa, Extent.ALL)
    computer.decisions.retry(key)
    computer.sync_once(flush=False)
    assert [row.summary for row in psa.held_entries.values()] == ["Replaced two disks."]
    assert computer.unsettled() == []


def test_a_deletion_without_eyes_is_not_taken_for_done(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    key = _sent(computer)
    _take_away(psa)
    computer.entries.delete(key)
    clock.pass_ms(_HELD_MS)
    computer.sync_once(flush=False)
    assert _item(computer).state is ItemState.NEEDS_ATTENTION
    _take_away(psa, Extent.ALL)
    computer.decisions.retry(key)
    computer.sync_once(flush=False)
    assert psa.held_entries == {}
    assert computer.unsettled() == []


def test_an_audit_without_eyes_is_put_off_and_made_up_for(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    psa.forced = lambda _psa, deed: (deed(), Unknown("no answer"))[1]
    key = _sent(computer)
    psa.forced = None
    computer.sync_once(flush=False)  # it is found, and will be audited
    before = _audits(computer, key)
    _take_away(psa)
    for _day in range(20):  # longer than audits go on
        clock.pass_ms(DAY_MS)
        report = computer.sync.cycle(lambda: False)
        assert (report.next_at or 0) > clock.now_ms()
        assert _audits(computer, key) == before
    _take_away(psa, Extent.ALL)
    clock.pass_ms(DAY_MS)
    computer.sync_once(flush=False)
    assert _audits(computer, key) == before + 1


def _audits(computer: Computer, key: EntryId) -> int:
    (audits,) = [
        trail.creation.audits
        for entry, trail, _known in computer.all_entries()
        if entry.id == key and trail.creation is not None
    ]
    return audits
