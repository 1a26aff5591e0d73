"""What must hold of purchase order numbers, and which of them the technician could know of."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from stopwatch.domain.catalog import Contract
from stopwatch.services import bodies
from stopwatch.services.numbers import NumberOverlay
from tests.stateful.computer import Computer
from tests.stateful.sim_psa import SimPsa, number_text

if TYPE_CHECKING:
    from tests.stateful.world import World

CONTRACT, NUMBER = 5, "MS-2026"
_ARRIVED = """
SELECT body FROM outbox JOIN attempt ON attempt.item_id = outbox.id
WHERE outbox.kind = 'contract_number' AND outbox.state = 'done' AND outbox.account_id = ?
ORDER BY attempt.id DESC LIMIT 1
"""


def shown_numbers(computer: Computer) -> set[str]:
    """Return the number of every contract, of all accounts, as texts: cached, and as shown."""
    urls, texts = computer.urls(), set[str]()
    with computer.store.units.read() as unit:
        for account in unit.accounts.connected():
            overlay = NumberOverlay(unit, account.id)
            for one in unit.catalog.all(account.id, Contract):
                numbers = {one.purchase_order, overlay.of_contract(one.id)}
                texts |= {number_text(urls[account.id], one.id, number) for number in numbers}
    return texts


def check_numbers(world: World) -> None:
    """Each contract has the number that arrived last, or a colleague's; it is the same here."""
    tenants = {psa.zone.base_url: psa for psa in world.psas}
    for computer in world.computers:
        computer.sync.cycle(lambda: False, flush=True, everything=True)
        assert shown_numbers(computer) == {
            number_text(url, CONTRACT, _number_at(tenants[url])) for url in computer.urls().values()
        }, "a number here is not the one there"
    if world.copies_used or len(world.computers) > 1:
        return  # a lost or another future may have asked for a number since
    for account_id, url in world.computer.urls().items():
        psa = tenants[url]
        if CONTRACT not in {*psa.numbered_elsewhere, *psa.numbered_late}:
            wanted = _arrived_last(world.computer, account_id)
            assert _number_at(psa) == (NUMBER if wanted is None else wanted), (url, wanted)


def _number_at(psa: SimPsa) -> str:
    held = psa.contract(CONTRACT)
    assert held is not None
    return held.purchase_order


def _arrived_last(computer: Computer, account_id: int) -> str | None:
    with closing(sqlite3.connect(computer.path)) as plain:
        found = plain.execute(_ARRIVED, (account_id,)).fetchone()
    return bodies.number_body(found[0]).number if found is not None else None
