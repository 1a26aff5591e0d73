"""What rounding adds, where an account sends it: beside the hours worked, and only with times."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import AttentionKind
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.rounding import Rounding
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from tests.stateful.computer import Computer
from tests.stateful.routine import HELD_MS, book_and_see, cycle
from tests.stateful.sim_psa import COLLEAGUE, SimPsa
from tests.support.machine import FakeClock


@pytest.fixture
def rounding(computer: Computer) -> Computer:
    """A computer whose account sends what rounding up to 45 minutes adds."""
    habit(computer, sends=True)
    return computer


def habit(computer: Computer, *, sends: bool) -> None:
    with computer.store.units.write() as unit:
        account = unit.accounts.current()
        unit.accounts.put(replace(account, rounding=Rounding(45), sends_rounding=sends))


def there(psa: SimPsa) -> RemoteEntry:
    (row,) = psa.held_entries.values()
    return row


def sent(computer: Computer, clock: FakeClock) -> None:
    clock.pass_ms(HELD_MS)
    cycle(computer, flush=True)


def test_the_hours_stay_exact_and_what_is_billed_is_rounded(
    rounding: Computer, psa: SimPsa
) -> None:
    book_and_see(rounding)
    row = there(psa)
    assert (row.hours_worked, row.offset, row.hours_to_bill) == (0.5, 0.25, 0.75)


def test_rounding_is_not_sent_where_autotask_rounds_by_itself(
    computer: Computer, psa: SimPsa
) -> None:
    habit(computer, sends=False)
    book_and_see(computer)
    (wish,) = psa.creates
    assert wish.offset is None
    assert there(psa).hours_to_bill == 0.5


def test_other_times_bring_another_offset_and_other_words_none(
    rounding: Computer, psa: SimPsa, clock: FakeClock
) -> None:
    key = book_and_see(rounding)
    piece = rounding.entries.get(key).entry.piece
    rounding.entries.edit(key, EntryEdit(Wishes(summary="Other words")))
    sent(rounding, clock)
    assert [one.groups for one in psa.updates] == [("summary",)]
    rounding.entries.edit(key, EntryEdit(ended_at=piece.ended_at - 3 * MINUTE_MS))
    sent(rounding, clock)
    row = there(psa)
    assert (row.hours_worked, row.offset, row.hours_to_bill) == (0.45, 0.3, 0.75)
    assert rounding.unsettled() == []


def test_what_was_sent_before_is_not_rounded_afterwards(
    computer: Computer, psa: SimPsa, clock: FakeClock
) -> None:
    habit(computer, sends=False)
    key = book_and_see(computer)
    habit(computer, sends=True)
    computer.entries.edit(key, EntryEdit(Wishes(summary="Other words")))
    sent(computer, clock)
    assert [one.groups for one in psa.updates] == [("summary",)]
    assert there(psa).hours_to_bill == 0.5


@pytest.mark.parametrize("sends", [True, False])
def test_somebody_elses_offset_is_a_question_only_where_one_was_sent(
    computer: Computer, psa: SimPsa, clock: FakeClock, sends: bool
) -> None:
    habit(computer, sends=sends)
    key = book_and_see(computer)
    row = there(psa)
    psa.alter(row.id, replace(row.fields, offset=1.0), COLLEAGUE)
    clock.pass_ms(16 * MINUTE_MS)
    cycle(computer, flush=True)
    counterpart = computer.entries.get(key).counterpart
    assert counterpart is not None
    assert bool(counterpart.changed) is sends
    piece = computer.entries.get(key).entry.piece
    computer.entries.edit(key, EntryEdit(ended_at=piece.ended_at - 3 * MINUTE_MS))
    sent(computer, clock)
    asked = [AttentionKind.CONFLICT] if sends else []
    assert [one.attention for one in computer.unsettled()] == asked
    assert there(psa).offset == 1.0
    if sends:
        computer.decisions.restore(key)
        sent(computer, clock)
        assert there(psa).offset == 0.3


def test_what_rounding_added_goes_with_other_times_once_it_is_not_sent_any_more(
    rounding: Computer, psa: SimPsa, clock: FakeClock
) -> None:
    key = book_and_see(rounding)
    habit(rounding, sends=False)
    rounding.entries.edit(key, EntryEdit(Wishes(summary="Other words")))
    sent(rounding, clock)
    assert there(psa).offset == 0.25, "it went with the times, and nobody changed those"
    piece = rounding.entries.get(key).entry.piece
    rounding.entries.edit(key, EntryEdit(ended_at=piece.ended_at - 3 * MINUTE_MS))
    sent(rounding, clock)
    row = there(psa)
    assert (row.hours_worked, row.offset, row.hours_to_bill) == (0.45, 0.0, 0.45)
    rounding.entries.edit(key, EntryEdit(ended_at=piece.ended_at - 6 * MINUTE_MS))
    sent(rounding, clock)
    assert psa.updates[-1].fields.offset is None, "it is nobody's of ours again"
    assert rounding.unsettled() == []
