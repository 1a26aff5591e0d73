"""An entry that was changed here and there, and what the user's decision about it brings about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.delivery import Outcome, Unknown
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState
from stopwatch.domain.remote import EntryFields, EntryUpdate, RemoteEntry
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from tests.stateful.computer import Computer
from tests.stateful.faults import Deed, Faulty
from tests.stateful.routine import HELD_MS, book, book_and_see, cycle
from tests.stateful.sim_psa import COLLEAGUE, SimPsa
from tests.support.machine import FakeClock


@pytest.fixture
def entry(computer: Computer) -> EntryId:
    """An entry that Autotask has, and was seen to have."""
    return book_and_see(computer)


def _shorter(fields: EntryFields) -> EntryFields:
    """Return what a colleague makes of an entry: other times, and other words."""
    ended = fields.ended_at - 15 * MINUTE_MS
    hours = fields.hours - 0.25
    return replace(fields, ended_at=ended, hours=hours, summary="A colleague's words")


def _alter(psa: SimPsa, fields: EntryFields) -> None:
    (row,) = psa.held_entries
    psa.alter(row, fields, COLLEAGUE)


def _there(psa: SimPsa) -> RemoteEntry:
    (row,) = psa.held_entries.values()
    return row


def test_what_is_restored_is_the_whole_entry_as_it_is_here(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId
) -> None:
    ours = _there(psa).fields
    computer.entries.edit(entry, EntryEdit(Wishes(summary="My words")))
    _alter(psa, _shorter(ours))
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert [one.attention for one in computer.unsettled()] == [AttentionKind.CONFLICT]
    computer.decisions.restore(entry)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert _there(psa).fields == replace(ours, summary="My words")
    assert computer.unsettled() == []


def test_what_is_restored_behind_a_change_of_unknown_fate_is_the_whole_entry_too(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId
) -> None:
    ours = _there(psa).fields
    computer.entries.edit(entry, EntryEdit(Wishes(summary="My words")))
    clock.pass_ms(HELD_MS)
    psa.forced = lambda _psa, _deed: Unknown("no answer")
    cycle(computer)
    psa.forced = None
    _alter(psa, _shorter(ours))
    clock.pass_ms(MINUTE_MS)
    cycle(computer)
    computer.decisions.restore(entry)
    for _cycle in range(3):
        clock.pass_ms(HELD_MS)
        cycle(computer, flush=True)
    assert _there(psa).fields == replace(ours, summary="My words")
    assert computer.unsettled() == []


def test_a_change_that_is_being_sent_cannot_be_insisted_on(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    _alter(psa, replace(_there(psa).fields, internal="A colleague's note"))
    computer.entries.edit(entry, EntryEdit(Wishes(summary="My words")))
    clock.pass_ms(HELD_MS)
    tried: list[str] = []

    def impatient(_update: EntryUpdate) -> Outcome:
        with pytest.raises(Refused, match="on its way"):
            computer.decisions.restore(entry)
        tried.append("restore")
        return Unknown("no answer")

    monkeypatch.setattr(psa, "update_entry", impatient)
    cycle(computer)
    assert tried == ["restore"]
    (update,) = computer.unsettled()
    assert update.may_have_left


def test_a_look_says_nothing_of_what_was_asked_for_after_it(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    computer.entries.edit(entry, EntryEdit(Wishes(summary="My words")))
    _alter(psa, replace(_there(psa).fields, internal="A colleague's note"))
    clock.pass_ms(HELD_MS)
    look = psa.entry

    def meanwhile(remote_id: int) -> RemoteEntry | None:
        monkeypatch.setattr(psa, "entry", look)
        row = look(remote_id)
        computer.entries.edit(entry, EntryEdit(Wishes(internal="My note")))
        return row

    monkeypatch.setattr(psa, "entry", meanwhile)
    for _cycle in range(3):
        cycle(computer, flush=True)
        clock.pass_ms(HELD_MS)
    assert _there(psa).internal == "A colleague's note", "written over without a question"
    assert [one.attention for one in computer.unsettled()] == [AttentionKind.CONFLICT]


def test_an_undo_takes_back_what_was_accepted_and_not_what_was_seen_since(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId
) -> None:
    ours = _there(psa).fields
    _alter(psa, replace(ours, summary="First words"))
    clock.pass_ms(16 * MINUTE_MS)
    cycle(computer)
    computer.decisions.accept(entry)
    _alter(psa, replace(ours, summary="Second words"))
    clock.pass_ms(16 * MINUTE_MS)
    cycle(computer)
    computer.undo.undo()
    shown = computer.entries.get(entry)
    assert shown.entry.details.summary == ours.summary
    known = shown.counterpart
    assert known is not None
    assert known.agreed == replace(ours, offset=None)  # nobody here asked for one
    assert known.theirs is not None
    assert known.theirs.summary == "Second words"


def test_a_deletion_there_that_was_seen_since_is_not_undone(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId
) -> None:
    _alter(psa, replace(_there(psa).fields, summary="First words"))
    clock.pass_ms(16 * MINUTE_MS)
    cycle(computer)
    computer.decisions.accept(entry)
    psa.held_entries.clear()
    clock.pass_ms(16 * MINUTE_MS)
    cycle(computer)
    computer.undo.undo()
    known = computer.entries.get(entry).counterpart
    assert known is not None
    assert known.is_gone


@pytest.mark.usefixtures("middlebox")
def test_an_entry_whose_twin_is_being_deleted_can_be_changed_and_deleted(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    entry = _losing_its_twin(computer)
    assert [one.kind for one in computer.unsettled()] == [ItemKind.DELETE_ENTRY]
    assert "Another copy" in computer.entries.get(entry).message
    computer.entries.edit(entry, EntryEdit(Wishes(summary="My words")))
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert _there(psa).summary == "My words"
    computer.entries.delete(entry)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert psa.held_entries == {}


@pytest.mark.usefixtures("middlebox")
def test_what_a_colleague_wrote_into_a_twin_is_told_before_it_goes(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    """Found by seed 192,884: it went with what it said, on a question that did not tell it."""
    entry = _losing_its_twin(computer)
    (twin,) = {*psa.held_entries} - {computer.entries.get(entry).entry.remote_id}
    psa.alter(twin, replace(psa.held_entries[twin].fields, summary="Called the vendor"), COLLEAGUE)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert twin in psa.held_entries
    (removal,) = computer.unsettled()
    assert removal.attention is AttentionKind.CONFLICT
    for word in (f"#{twin}", "summary notes", "“Called the vendor”", "all the same"):
        assert word in removal.message
    computer.decisions.restore(entry)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert twin not in psa.held_entries


def test_entries_that_went_to_somebody_else_keep_no_deletion_from_being_noticed(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    keys = [book(computer, target % 4) for target in range(7)]
    cycle(computer)
    clock.pass_ms(HOUR_MS)
    rows = sorted(psa.held_entries)
    for row in rows[:6]:
        psa.held_entries[row] = replace(psa.held_entries[row], resource_id=COLLEAGUE)
    del psa.held_entries[rows[6]]
    for _pull in range(2):
        clock.pass_ms(16 * MINUTE_MS)
        cycle(computer)
    known = computer.entries.get(keys[6]).counterpart
    assert known is not None
    assert known.is_gone


@pytest.mark.parametrize("is_moved", [False, True])
def test_a_part_that_a_colleague_changed_is_not_deleted_unread(
    computer: Computer, clock: FakeClock, psa: SimPsa, is_moved: bool
) -> None:
    psa.splits = True
    entry = book_and_see(computer)
    part = max(psa.held_entries)
    words = replace(psa.held_entries[part].fields, summary="A colleague's words")
    psa.alter(part, words, COLLEAGUE)
    clock.pass_ms(16 * MINUTE_MS)
    cycle(computer)
    psa.splits = False
    if is_moved:
        computer.entries.edit(entry, EntryEdit(target_id=computer.targets[1]))
    else:
        computer.entries.delete(entry)
    for _cycle in range(2):
        clock.pass_ms(HELD_MS)
        cycle(computer)
    assert psa.held_entries[part].summary == "A colleague's words"
    assert [one.attention for one in computer.unsettled()] == [AttentionKind.CONFLICT]


@pytest.mark.parametrize("is_moved", [False, True])
def test_an_entry_that_is_not_deleted_after_all_stays_with_all_its_parts(
    computer: Computer, clock: FakeClock, psa: SimPsa, is_moved: bool
) -> None:
    psa.splits = True
    entry = book_and_see(computer)
    psa.splits = False
    own, rows = computer.entries.get(entry).entry.remote_id or 0, {*psa.held_entries}
    psa.alter(own, replace(psa.held_entries[own].fields, summary="Their words"), COLLEAGUE)
    if is_moved:
        computer.entries.edit(entry, EntryEdit(target_id=computer.targets[1]))
    else:
        computer.entries.delete(entry)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    conflict, waiting = computer.unsettled()
    assert (conflict.attention, waiting.state) == (AttentionKind.CONFLICT, ItemState.WAITING)
    accepted = computer.decisions.accept(entry)
    assert accepted.entry.details.summary == "Their words"
    assert computer.unsettled() == []
    computer.undo.undo()
    assert len(computer.unsettled()) == 2
    computer.decisions.accept(entry)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert len(rows) == 2
    assert rows <= {*psa.held_entries}


@pytest.mark.usefixtures("middlebox")
def test_a_twin_goes_though_what_the_entry_says_there_is_accepted(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    entry = _losing_its_twin(computer)
    own = computer.entries.get(entry).entry.remote_id or 0
    psa.alter(own, replace(psa.held_entries[own].fields, summary="Their words"), COLLEAGUE)
    computer.entries.edit(entry, EntryEdit(Wishes(summary="My words")))
    computer.decisions.accept(entry)
    clock.pass_ms(HELD_MS)
    cycle(computer)
    assert _there(psa).summary == "Their words"


def _losing_its_twin(computer: Computer) -> EntryId:
    """Return an entry that stands there twice, of which one is to go."""
    entry = book_and_see(computer)
    computer.decisions.restore(entry)
    return entry


def test_what_was_to_be_deleted_goes_with_all_that_autotask_made_of_it(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    """Found by seed 25,648: the copy stayed at Autotask while the entry was called deleted here."""
    late: list[Deed] = []

    def be_late(_psa: Faulty, deed: Deed) -> Outcome:
        late.append(deed)
        return Unknown("no answer")

    psa.forced = be_late
    entry = book(computer)
    cycle(computer)
    psa.forced = None
    for _look in range(4):
        clock.pass_ms(6 * MINUTE_MS)
        cycle(computer)
    late.pop()()
    clock.pass_ms(16 * MINUTE_MS)
    cycle(computer)
    own = computer.entries.get(entry).entry.remote_id or 0
    assert len(psa.held_entries) == 2
    psa.alter(own, replace(psa.held_entries[own].fields, summary="Their words"), COLLEAGUE)
    computer.entries.delete(entry)
    clock.pass_ms(16 * MINUTE_MS)
    cycle(computer)
    assert AttentionKind.GONE in {one.attention for one in computer.unsettled()}
    computer.decisions.accept(entry)  # that there are several
    clock.pass_ms(HELD_MS)
    cycle(computer)
    computer.decisions.restore(entry)  # that it goes with what was changed there
    for _cycle in range(2):
        clock.pass_ms(HELD_MS)
        cycle(computer)
    assert psa.held_entries == {}
    assert computer.unsettled() == []
