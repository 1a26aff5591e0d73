"""Small facts that are part of a deed: written with it, and put back when it is undone."""

from __future__ import annotations

from collections.abc import Iterable

from stopwatch.domain.deed import FactChange
from stopwatch.domain.ids import AccountId
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import NOBODY


def do_facts(unit: Unit, account_id: AccountId, facts: Iterable[FactChange]) -> None:
    """Write what a deed of an account makes of facts."""
    for fact in facts:
        unit.facts.put_text(_owner(account_id, fact), fact.name, fact.after)


def undo_facts(unit: Unit, account_id: AccountId, facts: Iterable[FactChange]) -> None:
    """Put back what was before; what all accounts share only where it was not changed since."""
    for fact in facts:
        owner = _owner(account_id, fact)
        if not fact.is_shared or unit.facts.text(owner, fact.name) == fact.after:
            unit.facts.put_text(owner, fact.name, fact.before)


def _owner(account_id: AccountId, fact: FactChange) -> AccountId:
    return NOBODY if fact.is_shared else account_id
