"""What is known better here of one's own time counts among the invoices."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.billing import HOUR, Layer
from stopwatch.domain.counterpart import as_here
from stopwatch.domain.ids import AttemptId, EntryId, TargetId
from stopwatch.domain.instants import DAY_MS, HOUR_MS
from stopwatch.domain.outbox import Attempt, AttentionKind, ItemState
from stopwatch.services.booking import Booking
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.invoicing import Invoicing
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from tests.support.fake_psa import FakePsa
from tests.support.invoicing import NOVEMBER, be_sent, item, labour, one_invoice, work
from tests.support.machine import FakeClock
from tests.support.units import internal_facts, target, task_facts, ticket


@pytest.fixture
def sent(
    invoicing: Invoicing, tools: Tools, clock: FakeClock, target_id: TargetId, psa: FakePsa
) -> EntryId:
    """An entry of mine that Autotask has, as it was pulled."""
    work(tools, clock, target_id)
    key = be_sent(tools, clock)
    psa.held_lines = [labour(501), labour(502)]
    invoicing.refresh()
    assert one_invoice(invoicing).sums.all_hours == 2 * HOUR
    return key


def test_what_is_being_deleted_is_on_no_invoice(
    invoicing: Invoicing, tools: Tools, sent: EntryId
) -> None:
    Entries(tools, Booking(tools)).delete(sent)
    page = invoicing.read(NOVEMBER)
    (invoice,) = page.invoices()
    assert invoice.sums.all_hours == HOUR
    assert [one.line.id for one in invoicing.lines(page, [invoice.key])] == [502]
    Undo(tools).undo()
    assert one_invoice(invoicing).sums.all_hours == 2 * HOUR


def test_time_on_tasks_with_different_numbers_is_on_different_invoices(
    invoicing: Invoicing, tools: Tools, clock: FakeClock, account: Account
) -> None:
    for place, number in enumerate(("RF-1", "RF-2", "RF-1"), start=1):
        facts = replace(task_facts(place), purchase_order=number)
        with tools.units.write() as unit:
            key = target(unit, account, facts)
        work(tools, clock, key)
    with tools.units.write() as unit:
        meeting = target(unit, account, internal_facts(1))
    work(tools, clock, meeting)
    page = invoicing.read(NOVEMBER)
    assert {one.key[1]: one.sums.all_hours for one in page.invoices()} == {
        "RF-1": 2 * HOUR, "RF-2": HOUR,
    }  # fmt: skip


def test_what_was_deleted_there_is_on_no_invoice(
    invoicing: Invoicing, tools: Tools, sent: EntryId
) -> None:
    with tools.units.write() as unit:
        known = unit.counterparts.of_entries([sent])[sent]
        unit.counterparts.put(replace(known, is_gone=True))
    assert one_invoice(invoicing).sums.all_hours == HOUR


def test_a_change_counts_before_it_has_arrived_and_before_it_is_pulled(
    invoicing: Invoicing, tools: Tools, clock: FakeClock, sent: EntryId
) -> None:
    entries = Entries(tools, Booking(tools))
    end = entries.get(sent).entry.piece.ended_at
    entries.edit(sent, EntryEdit(ended_at=end - HOUR_MS // 2))
    assert one_invoice(invoicing).sums.all_hours == HOUR + HOUR // 2
    changed = entries.get(sent).entry
    with tools.units.write() as unit:
        item = unit.outbox.of_subject(sent)[-1]
        attempt = Attempt(AttemptId("a"), clock.now_ms(), "me")
        unit.outbox.put(replace(item, state=ItemState.DONE, attempt=attempt))
        known = unit.counterparts.of_entries([sent])[sent]
        unit.counterparts.put(replace(known, agreed=as_here(changed)))
    assert one_invoice(invoicing).sums.all_hours == HOUR + HOUR // 2


def test_a_move_counts_once(
    invoicing: Invoicing, tools: Tools, account: Account, sent: EntryId
) -> None:
    with tools.units.write() as unit:
        other = ticket(unit, account, 2)
    Entries(tools, Booking(tools)).edit(sent, EntryEdit(target_id=other))
    sums = one_invoice(invoicing).sums
    assert (sums.hours[Layer.IN_PSA], sums.hours[Layer.HERE]) == (HOUR, HOUR)


def test_what_is_posted_stays_as_it_was_posted(
    invoicing: Invoicing, tools: Tools, psa: FakePsa, sent: EntryId
) -> None:
    psa.held_lines.append(item(70, 501))
    invoicing.refresh(is_wanted=True)
    Entries(tools, Booking(tools)).delete(sent)
    hours = one_invoice(invoicing).sums.hours
    assert (hours[Layer.POSTED], hours[Layer.IN_PSA]) == (HOUR, HOUR)


@pytest.mark.parametrize("is_refused", [True, False])
def test_a_refused_wish_is_not_what_will_be_invoiced(
    invoicing: Invoicing, tools: Tools, sent: EntryId, *, is_refused: bool
) -> None:
    entries = Entries(tools, Booking(tools))
    end = entries.get(sent).entry.piece.ended_at
    entries.edit(sent, EntryEdit(ended_at=end - HOUR_MS // 2))
    with tools.units.write() as unit:
        item = unit.outbox.of_subject(sent)[-1]
        attention = AttentionKind.REFUSED if is_refused else None
        state = ItemState.NEEDS_ATTENTION if is_refused else item.state
        unit.outbox.put(replace(item, state=state, attention=attention))
    expected = 2 * HOUR if is_refused else HOUR + HOUR // 2
    assert one_invoice(invoicing).sums.all_hours == expected


def test_an_entry_that_is_moved_to_another_month_counts_there_alone(
    invoicing: Invoicing, tools: Tools, sent: EntryId
) -> None:
    piece = Entries(tools, Booking(tools)).get(sent).entry.piece
    back = 30 * DAY_MS
    edit = EntryEdit(started_at=piece.started_at - back, ended_at=piece.ended_at - back)
    Entries(tools, Booking(tools)).edit(sent, edit)
    assert one_invoice(invoicing).sums.all_hours == HOUR
    (october,) = invoicing.read(invoicing.month(1)).invoices()
    assert october.sums.all_hours == HOUR
