"""What is wished of contracts, in the backup and in the file since: none is lost or mixed up."""

from __future__ import annotations

import pytest

from stopwatch.domain.ids import OutboxId, TargetId
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.services import bodies
from stopwatch.services.making import subject_of
from stopwatch.services.ports.storage import Unit
from tests.storage.restored_room import Room
from tests.support.units import make_store, ticket

OURS, OTHERS = 5, 6


def wish(unit: Unit, room: Room, contract_id: int) -> TargetId:
    """Wish for the number of a contract."""
    key = unit.contracts.target(room.account.id, contract_id)
    body = bodies.encode(bodies.NumberBody(f"RF-{contract_id}", "", contract_id))
    kind = ItemKind.CONTRACT_NUMBER
    item_id = OutboxId(f"wish {contract_id}")
    unit.outbox.put(OutboxItem(item_id, room.account.id, kind, subject_of(key), key, body))
    return key


@pytest.mark.parametrize("is_known", [True, False])
def test_wishes_for_contracts_of_two_futures_keep_apart(room: Room, *, is_known: bool) -> None:
    folder = room.profile.path.parent
    untouched = room.profile.path.read_bytes()
    with make_store(folder) as store:
        with store.units.write() as unit:
            wish(unit, room, OURS if is_known else OTHERS)
            ticket(unit, room.account, 77)  # so that keys differ between the two
        room.profile.keeping.back_up_if_due()
    room.profile.path.write_bytes(untouched)
    with make_store(folder) as store, store.units.write() as unit:
        ticket(unit, room.account, 78)
        wish(unit, room, OURS)
    room.restore()
    with make_store(folder) as store, store.units.read() as unit:
        found = {bodies.contract_of(one): one for one in unit.outbox.unsettled(room.account.id)}
        assert found.keys() == ({OURS} if is_known else {OURS, OTHERS})
        for contract_id, item in found.items():
            key = unit.contracts.target(room.account.id, contract_id)
            assert (item.target_id, item.subject) == (key, subject_of(key))
