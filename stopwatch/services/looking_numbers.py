"""Looking at a purchase order number before another is sent: nobody's is written over unseen."""

from __future__ import annotations

from stopwatch.domain.delivery import Blocked, Finding, Found
from stopwatch.domain.outbox import AttentionKind, OutboxItem
from stopwatch.services import bodies, two_sides
from stopwatch.services.ports.psa import Psa
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools

_GONE = (
    "Your numbers are kept here. Autotask does not show this contract any more, so nothing was "
    "changed there. Try again, or give this up."
)
_MEANWHILE = (
    "Your numbers are kept here. Autotask has {theirs} there by now; you wished {ours}. "
    "Keep yours, or keep theirs."
)
_NONE = "no number"


def look_at_contract(tools: Tools, psa: Psa, item: OutboxItem) -> Finding:
    """Return what number a contract has there, and keep it: both sides are shown as they are."""
    contract_id = bodies.contract_of(item)
    theirs = psa.contract_number(contract_id)
    if theirs is None:
        return Blocked(AttentionKind.GONE, _GONE)
    with tools.units.write() as unit:
        unit.contracts.put_number(item.account_id, contract_id, theirs)
        return compared(unit, item, theirs, contract_id, tools.now_ms())


def compared(unit: Unit, item: OutboxItem, theirs: str, remote_id: int, now_ms: int) -> Finding:
    """Return what the number that is there means for the one that is wished."""
    asked = bodies.number_body(item.body)
    earlier = two_sides.just_before(unit, item, now_ms)
    before = [(one, bodies.number_body(one.body).base) for one in earlier]
    found = two_sides.weighed(theirs, asked.number, asked.base, before, Found((remote_id,)))
    told = _MEANWHILE.format(theirs=theirs or _NONE, ours=asked.number or _NONE)
    return found or Blocked(AttentionKind.CONFLICT, told)
