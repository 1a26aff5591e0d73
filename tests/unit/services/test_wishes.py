"""Wishes for tickets that do not arrive can be seen, tried again and given up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.delivery import Declined, Moment, begin, settle
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AttemptId, OutboxId, TargetId
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState, OutboxItem
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.deciding import Decisions
from stopwatch.services.entries import Entries
from stopwatch.services.ports.storage import Units
from stopwatch.services.tools import Tools
from stopwatch.services.wishes import TicketWishes
from tests.support.machine import NOON

HOUR = 3_600_000
AT = Moment(NOON, BootMoment("boot", 0))


@pytest.fixture
def wish(tools: Tools, entries: Entries, target_id: TargetId) -> OutboxItem:
    """The wish that a ticket be complete, behind an entry that is on its way."""
    wanted = Wishes(summary="Done", status="Complete")
    entries.add(target_id, NOON - HOUR, NOON, wanted)
    return _of_kind(tools.units, ItemKind.TICKET_STATUS)


def test_a_wish_is_told_in_words(tools: Tools, wish: OutboxItem) -> None:
    (shown,) = TicketWishes(tools).pending()
    assert shown.item == wish
    assert shown.words == "Status to “Complete”"
    assert shown.ticket is not None


def test_a_refused_wish_can_be_tried_again(tools: Tools, wish: OutboxItem) -> None:
    refused = settle(begin(wish, AttemptId("a"), "t", AT), AttemptId("a"), Declined("no"), AT)
    _put(tools, refused)
    TicketWishes(tools).retry(wish.id)
    assert _of_kind(tools.units, ItemKind.TICKET_STATUS).state is ItemState.WAITING


def test_a_wish_can_be_given_up_unless_it_is_on_its_way(tools: Tools, wish: OutboxItem) -> None:
    _put(tools, begin(wish, AttemptId("a"), "t", AT))
    with pytest.raises(Refused, match="on its way"):
        TicketWishes(tools).drop(wish.id)
    _put(tools, wish)
    TicketWishes(tools).drop(wish.id)
    assert TicketWishes(tools).pending() == ()
    with pytest.raises(Refused, match="no such wish"):
        TicketWishes(tools).drop(OutboxId("gone"))


def test_an_entry_is_no_wish_for_a_ticket(tools: Tools, wish: OutboxItem) -> None:
    assert wish.kind is ItemKind.TICKET_STATUS
    entry = _of_kind(tools.units, ItemKind.CREATE_ENTRY)
    with pytest.raises(Refused, match="no such wish"):
        TicketWishes(tools).drop(entry.id)


@pytest.mark.parametrize("kind", [ItemKind.UPDATE_ENTRY, ItemKind.DELETE_ENTRY])
def test_what_is_wished_of_an_entry_is_none_either(
    tools: Tools, wish: OutboxItem, kind: ItemKind
) -> None:
    change = replace(wish, id=OutboxId("change"), kind=kind, body="{}")
    _put(tools, change)
    assert [shown.item for shown in TicketWishes(tools).pending()] == [wish]
    with pytest.raises(Refused, match="no such wish"):
        TicketWishes(tools).retry(change.id)


def test_a_lookalike_can_be_taken_as_ours(tools: Tools, wish: OutboxItem) -> None:
    assert wish.state is ItemState.WAITING
    decisions, item = Decisions(tools, Booking(tools)), _of_kind(tools.units, ItemKind.CREATE_ENTRY)
    with pytest.raises(Refused, match="no look-alike"):
        decisions.adopt(item.subject)
    _put(tools, replace(item, state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.TWIN,
                        remote_id=84213))  # fmt: skip
    assert decisions.adopt(item.subject).entry.remote_id == 84213
    assert _of_kind(tools.units, ItemKind.CREATE_ENTRY).state is ItemState.DONE


def _of_kind(units: Units, kind: ItemKind) -> OutboxItem:
    with units.read() as unit:
        account = unit.accounts.current()
        (entry,) = unit.entries.of_days(account.id, "2000-01-01", "2100-01-01")
        if kind is ItemKind.CREATE_ENTRY:
            return unit.outbox.of_subject(entry.id)[0]
        assert entry.target_id is not None
        return unit.outbox.of_subject(f"ticket:{entry.target_id}")[0]


def _put(tools: Tools, item: OutboxItem) -> None:
    with tools.units.write() as unit:
        unit.outbox.put(item)
