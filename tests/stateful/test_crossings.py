"""What the user does while something is on its way, and what others do meanwhile."""

from __future__ import annotations

import pytest

from stopwatch.domain.delivery import Declined, Outcome, Unknown
from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, OutboxId
from stopwatch.domain.instants import DAY_MS, MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemKind
from stopwatch.domain.remote import EntryBody
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from tests.stateful.computer import Computer
from tests.stateful.routine import HELD_MS, book, cycle, next_in_ms
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock


def _sent(computer: Computer, *, status: str | None = None) -> EntryId:
    key = book(computer, status=status)
    cycle(computer)
    return key


def test_an_undo_does_not_forget_where_the_entry_stands(
    computer: Computer, clock: FakeClock, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = book(computer)
    create = psa.create_entry

    def edited_on_its_way(body: EntryBody) -> Outcome:
        computer.entries.edit(key, EntryEdit(Wishes(summary="Replaced two disks.")))
        return create(body)

    monkeypatch.setattr(psa, "create_entry", edited_on_its_way)
    clock.pass_ms(15 * MINUTE_MS)  # a pull is due as well
    cycle(computer)
    computer.undo.undo()
    computer.entries.delete(key)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert psa.held_entries == {}


def test_a_withdrawn_entry_of_a_restored_profile_is_looked_for(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    key = book(computer)
    computer.entries.edit(key, EntryEdit(Wishes(draft=True)))
    copy = computer.copied_file()
    clock.pass_ms(MINUTE_MS)
    computer.entries.submit([key], Wishes())
    cycle(computer, flush=True)
    clock.pass_ms(16 * DAY_MS)  # longer ago than pulls reach back
    computer.put_back(copy)
    cycle(computer, flush=True)
    computer.entries.submit([key], Wishes())
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert len(psa.held_entries) == 1


def test_the_last_row_is_not_deleted_for_a_double_that_a_colleague_removed(
    computer: Computer, clock: FakeClock, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = psa._create
    with monkeypatch.context() as middlebox:
        middlebox.setattr(psa, "_create", lambda body: (create(body), create(body))[1])
        key = _sent(computer)
    clock.pass_ms(16 * MINUTE_MS)
    cycle(computer)
    computer.decisions.restore(key)
    own = computer.entries.get(key).entry.remote_id
    assert own is not None
    del psa.held_entries[own]
    for _round in range(3):
        clock.pass_ms(16 * MINUTE_MS)
        cycle(computer)
    assert len(psa.held_entries) == 1


def test_a_longer_text_is_not_taken_for_one_that_the_psa_cut(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    key = book(computer, held_ms=0)
    cycle(computer)  # the pull is done, and none is due while the entry is doubtful
    clock.pass_ms(HELD_MS)
    psa.forced = lambda _psa, deed: (deed(), Declined("no, but it is done"))[1]
    cycle(computer)
    psa.forced = None
    longer = "Replaced the disk. Restored the backup."
    computer.entries.edit(key, EntryEdit(Wishes(summary=longer)))
    for _round in range(2):
        clock.pass_ms(16 * MINUTE_MS)
        cycle(computer, flush=True)
    known = computer.entries.get(key).counterpart
    assert known is not None
    assert known.changed == ("summary",)
    computer.decisions.restore(key)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert [row.summary for row in psa.held_entries.values()] == [longer]


def test_a_wish_under_way_is_not_asked_for_again(
    computer: Computer, clock: FakeClock, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def impatient(_ticket_id: int, status: int) -> Outcome:
        asked.append(status)
        (wish,) = [one for one in computer.unsettled() if one.kind is ItemKind.TICKET_STATUS]
        with pytest.raises(Refused, match="on its way"):
            computer.wishes.retry(OutboxId(wish.id))
        return Unknown("no answer")

    monkeypatch.setattr(psa, "set_ticket_status", impatient)
    _sent(computer, status="5")
    assert asked == [5]
    (wish,) = [one for one in computer.unsettled() if one.kind is ItemKind.TICKET_STATUS]
    assert wish.may_have_left


def test_what_is_being_moved_is_made_no_draft_and_arrives(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    key = _sent(computer)
    (old,) = psa.held_entries
    moved = computer.entries.edit(key, EntryEdit(target_id=computer.targets[1]))
    with pytest.raises(Refused, match="being moved"):  # or the old one's deletion waits for ever
        computer.entries.edit(moved.entry.id, EntryEdit(Wishes(draft=True)))
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert len(psa.held_entries) == 1
    assert old not in psa.held_entries
    assert next_in_ms(computer, cycle(computer)) > MINUTE_MS


def test_a_refused_update_can_be_corrected(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    key = _sent(computer)
    computer.entries.edit(key, EntryEdit(Wishes(summary="Forbidden words.")))
    clock.pass_ms(HELD_MS)
    psa.forced = lambda _psa, _deed: Declined("no")
    cycle(computer)
    psa.forced = None
    assert [one.attention for one in computer.unsettled()] == [AttentionKind.REFUSED]
    computer.entries.edit(key, EntryEdit(Wishes(summary="Fine words.")))
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert [row.summary for row in psa.held_entries.values()] == ["Fine words."]
    assert not computer.unsettled()


def test_a_move_that_is_taken_back_asks_again_for_what_it_dropped(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    key = _sent(computer)
    computer.entries.edit(key, EntryEdit(Wishes(summary="Replaced two disks.")))
    moved = computer.entries.edit(key, EntryEdit(target_id=computer.targets[1]))
    computer.entries.keep_here(moved.entry.id)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    (row,) = psa.held_entries.values()
    assert (row.id, row.summary) == (1001, "Replaced two disks.")


@pytest.mark.usefixtures("middlebox")
def test_a_row_that_cannot_be_deleted_brings_its_entry_back_when_that_is_accepted(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    key = _sent(computer)
    psa.post_elsewhere()
    (posted,) = psa.posted_ids
    computer.entries.delete(key)
    for _audit in range(3):
        clock.pass_ms(16 * MINUTE_MS)
        cycle(computer, flush=True)
        if computer.unsettled():
            computer.decisions.accept(key)
    assert list(psa.held_entries) == [posted]
    assert computer.entries.get(key).entry.phase is EntryPhase.SUBMITTED
