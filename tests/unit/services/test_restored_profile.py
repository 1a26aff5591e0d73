"""A restored or copied profile: nothing leaves before it was looked up, drafts included."""

from __future__ import annotations

from stopwatch.domain.delivery import Step, next_step
from stopwatch.domain.ids import OutboxId, TargetId
from stopwatch.domain.outbox import OutboxItem
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import Entries
from stopwatch.services.push import Push
from stopwatch.services.tools import Tools
from tests.support.machine import NOON, FakeClock

HOUR = 3_600_000
READY, DRAFT = Wishes(summary="Done"), Wishes(summary="Done", draft=True)


def test_what_waits_is_looked_up_first(tools: Tools, target_id: TargetId) -> None:
    item = _item(tools, _entries(tools).add(target_id, NOON - HOUR, NOON, READY)[0].item)
    assert next_step(item, item.due_at) is Step.SEND
    _distrust(tools)
    assert next_step(_item(tools, item), item.due_at) is Step.LOOK


def test_a_draft_from_before_is_looked_up_when_it_is_saved_at_last(
    tools: Tools, target_id: TargetId
) -> None:
    entries = _entries(tools)
    (old,) = entries.add(target_id, NOON - HOUR, NOON, DRAFT)
    _tick(tools)
    _distrust(tools)
    (saved,) = entries.submit([old.entry.id], READY)
    item = _item(tools, saved.item)
    assert next_step(item, item.due_at) is Step.LOOK
    assert item.watermark is None, "it is looked for by its day"


def test_what_is_made_afterwards_goes_its_usual_way(tools: Tools, target_id: TargetId) -> None:
    _distrust(tools)
    item = _item(tools, _entries(tools).add(target_id, NOON - HOUR, NOON, READY)[0].item)
    assert next_step(item, item.due_at) is Step.SEND


def _entries(tools: Tools) -> Entries:
    return Entries(tools, Booking(tools))


def _distrust(tools: Tools) -> None:
    with tools.units.read() as unit:
        account = unit.accounts.current()
    Push(tools, "test").distrust_profile(account.id)


def _tick(tools: Tools) -> None:
    assert isinstance(tools.clock, FakeClock)
    tools.clock.pass_ms(1_000)


def _item(tools: Tools, item: OutboxItem | None) -> OutboxItem:
    assert item is not None
    with tools.units.read() as unit:
        found = unit.outbox.get(OutboxId(item.id))
    assert found is not None
    return found
