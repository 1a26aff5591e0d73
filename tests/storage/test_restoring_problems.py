"""Problems that were made here, in the backup and in the file since: none is lost or mixed up."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.ids import OutboxId, TargetId
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.domain.ticket import TicketFacts, TicketName
from stopwatch.services import bodies
from stopwatch.services.ports.storage import Unit
from tests.storage.restored_room import Room
from tests.support.units import facts, make_store

OURS, OTHERS = "TSW:ours", "TSW:others"


def make(unit: Unit, account: Account, mark: str) -> TargetId:
    """Make a problem here, with the wish for it and an incident to hang under it."""
    made = unit.tickets.made(account.id, replace(facts(0, mark), ticket_type=3, external_id=mark))
    wish = bodies.encode(bodies.HangBody(made.facts.remote_id, None))
    items = (
        OutboxItem(OutboxId(f"{mark} {kind}"), account.id, kind, f"ticket:{made.id}", made.id, body)
        for kind, body in ((ItemKind.CREATE_TICKET, "{}"), (ItemKind.TICKET_PROBLEM, wish))
    )
    for item in items:
        unit.outbox.put(item)
    return made.id


def problems(room: Room) -> dict[str, TicketFacts]:
    """Return what was made here, by its mark."""
    folder = room.profile.path.parent
    with make_store(folder) as store, store.units.read() as unit:
        found = unit.problems.tickets(room.account.id)
    return {one.facts.external_id: one.facts for one in found}


def test_a_problem_that_arrived_since_the_backup_is_the_same_row(room: Room) -> None:
    folder = room.profile.path.parent
    with make_store(folder) as store:
        with store.units.write() as unit:
            key = make(unit, room.account, OURS)
        room.profile.keeping.back_up_if_due()
        with store.units.write() as unit:
            unit.tickets.arrived(key, 101)
    room.restore()
    with make_store(folder) as store, store.units.write() as unit:
        for name in (-1, 101):
            found = unit.tickets.find(room.account.id, TicketName("", remote_id=name))
            assert found is not None
            assert (found.id, found.facts.remote_id) == (key, 101)
        pulled = replace(facts(101, OURS), ticket_type=3, external_id=OURS)
        unit.tickets.upsert(room.account.id, [pulled])
        assert unit.tickets.count(room.account.id) == 2


def test_problems_of_two_futures_keep_apart(room: Room) -> None:
    folder = room.profile.path.parent
    untouched = room.profile.path.read_bytes()
    with make_store(folder) as store:
        with store.units.write() as unit:
            make(unit, room.account, OURS)
        room.profile.keeping.back_up_if_due()
    room.profile.path.write_bytes(untouched)
    with make_store(folder) as store, store.units.write() as unit:
        make(unit, room.account, OTHERS)
    room.restore()
    found = problems(room)
    assert {mark: one.title for mark, one in found.items()} == {OURS: OURS, OTHERS: OTHERS}
    assert len({one.number for one in found.values()}) == 2
    with make_store(folder) as store, store.units.read() as unit:
        for item in unit.outbox.unsettled(room.account.id):
            about = unit.tickets.get(item.target_id)
            assert about is not None
            assert item.id.startswith(about.facts.external_id)
            if item.kind is ItemKind.TICKET_PROBLEM:
                assert bodies.hang_body(item.body).problem == about.facts.remote_id
