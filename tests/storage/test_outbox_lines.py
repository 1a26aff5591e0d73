"""What is read of the outbox is enough to decide by, however much waits in it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from stopwatch.domain.ids import AccountId, AttemptId, OutboxId, TargetId
from stopwatch.domain.order import free
from stopwatch.domain.outbox import Attempt, AttentionKind, ItemKind, ItemState, OutboxItem
from stopwatch.services.ports.storage import Unit
from tests.support.units import connected, make_store, ticket

_ITEMS = 24
_ENTRIES = (ItemKind.CREATE_ENTRY, ItemKind.UPDATE_ENTRY, ItemKind.DELETE_ENTRY)


def _fill(unit: Unit, rng: random.Random) -> list[OutboxItem]:
    """Put items of a few entries and tickets into an account, in any state and order."""
    account = connected(unit)
    targets = [ticket(unit, account, number) for number in (1, 2, 3)]
    made = [_item(rng, account.id, OutboxId(f"I{place:02}"), targets) for place in range(_ITEMS)]
    for item in made:
        unit.outbox.put(item)
    return made


def _item(
    rng: random.Random, account_id: AccountId, key: OutboxId, targets: list[TargetId]
) -> OutboxItem:
    kind, place = rng.choice(list(ItemKind)), rng.randrange(3)
    state = rng.choice(list(ItemState))
    attention = rng.choice(list(AttentionKind)) if state is ItemState.NEEDS_ATTENTION else None
    subject = f"E{place}{rng.randrange(2)}" if kind in _ENTRIES else f"ticket:{targets[place]}"
    return OutboxItem(
        key,
        account_id,
        kind,
        subject,
        targets[place],
        "{}",
        state,
        attention=attention,
        attempt=Attempt(AttemptId("A"), 1, "") if state is ItemState.SENDING else None,
    )


@pytest.mark.parametrize("seed", range(40))
def test_what_is_around_an_item_decides_like_all_that_waits(seed: int, tmp_path: Path) -> None:
    with make_store(tmp_path) as store, store.units.write() as unit:
        rng = random.Random(seed)
        items = _fill(unit, rng)
        reopening = {item.id for item in items if rng.random() < 1 / 4}
        unsettled = unit.outbox.unsettled(items[0].account_id)
        ready = free(unsettled, lambda item: item.id in reopening)
        for item in unsettled:
            near = free(unit.outbox.around(item), lambda item: item.id in reopening)
            assert (item in near) == (item in ready), item


@pytest.mark.parametrize("seed", range(10))
def test_numbers_are_told_without_reading_what_else_waits(seed: int, tmp_path: Path) -> None:
    with make_store(tmp_path) as store, store.units.write() as unit:
        items = _fill(unit, random.Random(seed))
        unsettled = unit.outbox.unsettled(items[0].account_id)
        stuck = ItemState.NEEDS_ATTENTION
        wanted = tuple(one for one in unsettled if one.is_number or one.state is stuck)
        assert unit.outbox.numbers(items[0].account_id) == wanted
        assert len(wanted) < len(unsettled)


def test_time_on_one_ticket_does_not_stand_around_other_time_on_it(tmp_path: Path) -> None:
    with make_store(tmp_path) as store, store.units.write() as unit:
        account = connected(unit)
        target = ticket(unit, account, 1)
        for key in ("E1", "E2", "E3"):
            unit.outbox.put(
                OutboxItem(OutboxId(key), account.id, ItemKind.CREATE_ENTRY, key, target, "{}")
            )
        status = OutboxItem(
            OutboxId("S"), account.id, ItemKind.TICKET_STATUS, f"ticket:{target}", target, "{}"
        )
        unit.outbox.put(status)
        entry = unit.outbox.get(OutboxId("E2"))
        assert entry is not None
        assert unit.outbox.around(entry) == (entry,)
        assert [one.id for one in unit.outbox.around(status)] == ["E1", "E2", "E3", "S"]
