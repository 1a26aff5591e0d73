"""Rows that the PSA did not show for a while, and shows again: lag is no deletion."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemState
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from tests.stateful.computer import Computer
from tests.stateful.routine import HELD_MS, book, cycle
from tests.stateful.sim_psa import COLLEAGUE, SimPsa
from tests.support.machine import FakeClock

_EDIT = EntryEdit(Wishes(summary="Replaced two disks."))


@pytest.fixture
def sent(computer: Computer) -> EntryId:
    key = book(computer)
    cycle(computer, flush=True)
    return key


def test_a_clock_set_forward_makes_no_lag_a_deletion(
    computer: Computer, clock: FakeClock, psa: SimPsa, sent: EntryId
) -> None:
    psa.unseen.add(1001)
    clock.jump_ms(HOUR_MS)
    computer.entries.edit(sent, _EDIT)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    (update,) = computer.unsettled()
    assert update.state is ItemState.WAITING
    psa.unseen.clear()
    clock.pass_ms(MINUTE_MS)
    cycle(computer)
    assert psa.held_entries[1001].summary == "Replaced two disks."


def test_what_a_colleague_wrote_is_not_deleted_with_an_entry_that_was_taken_for_gone(
    computer: Computer, clock: FakeClock, psa: SimPsa, sent: EntryId
) -> None:
    clock.pass_ms(11 * MINUTE_MS)
    psa.alter(1001, replace(psa.held_entries[1001].fields, summary="Tidied"), COLLEAGUE)
    psa.unseen.add(1001)
    computer.entries.delete(sent)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    psa.unseen.clear()
    clock.pass_ms(16 * MINUTE_MS)
    for _meeting_and_asking in range(2):
        cycle(computer)
    assert psa.held_entries[1001].summary == "Tidied"
    (removal,) = computer.unsettled()
    assert removal.attention is AttentionKind.CONFLICT
    computer.decisions.restore(sent)
    cycle(computer, flush=True)
    assert psa.held_entries == {}, "it goes when that is insisted on, the edit having been shown"


def test_an_entry_that_was_restored_too_soon_is_shown_again_as_it_stands_there(
    computer: Computer, clock: FakeClock, psa: SimPsa, sent: EntryId
) -> None:
    clock.pass_ms(11 * MINUTE_MS)
    psa.unseen.add(1001)
    computer.entries.edit(sent, _EDIT)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    computer.decisions.restore(sent)
    psa.unseen.clear()
    clock.pass_ms(16 * MINUTE_MS)
    cycle(computer)
    shown = computer.entries.get(sent)
    assert shown.entry.phase is EntryPhase.SUBMITTED
    assert shown.entry.details.summary == psa.held_entries[1001].summary == "Replaced the disk."
    assert "still holds this entry" in shown.message


def test_what_was_edited_after_it_was_taken_back_is_shown_as_different_when_it_is_there_after_all(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    key = _sent_and_put_back(computer)
    computer.entries.keep_here(key)
    computer.entries.edit(key, _EDIT)
    clock.pass_ms(HOUR_MS)
    cycle(computer, flush=True)
    shown = computer.entries.get(key)
    assert shown.entry.phase is EntryPhase.SUBMITTED
    assert shown.counterpart is not None
    assert shown.counterpart.changed == ("summary",)
    computer.decisions.restore(key)
    clock.pass_ms(HELD_MS)
    cycle(computer, flush=True)
    assert [row.summary for row in psa.held_entries.values()] == ["Replaced two disks."]


def test_what_was_deleted_in_a_restored_profile_is_looked_for_when_that_is_undone(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    """Found by seed 160,520: the PSA held it, and its deletion here was nothing that could wait."""
    key = _sent_and_put_back(computer)
    computer.entries.delete(key)
    psa.unseen.add(1001)
    cycle(computer, flush=True)
    computer.undo.undo()
    psa.unseen.clear()
    (creation,) = computer.unsettled()
    assert creation.state is ItemState.CHECKING
    assert not creation.can_be_withdrawn
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert list(psa.held_entries) == [1001]
    assert computer.unsettled() == []


def _sent_and_put_back(computer: Computer) -> EntryId:
    """Return an entry that was sent from a future which a restored profile knows nothing of."""
    key = book(computer)
    copy = computer.copied_file()
    cycle(computer, flush=True)
    computer.put_back(copy)
    return key
