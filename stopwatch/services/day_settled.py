"""What the user decided to leave as it is on a day: gaps to ignore, overlaps to keep."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from stopwatch.domain.deed import FactChange
from stopwatch.domain.ids import AccountId
from stopwatch.services.ports.storage import Unit


def settled_on(unit: Unit, account_id: AccountId, day: date) -> frozenset[str]:
    """Return the keys of what was left as it is on a day."""
    text = unit.facts.text(account_id, _fact(day))
    return frozenset(json.loads(text)) if text else frozenset()


def settling(unit: Unit, account_id: AccountId, day: date, keys: Iterable[str]) -> FactChange:
    """Return what lets exactly these be settled on a day; undo takes it back."""
    before = unit.facts.text(account_id, _fact(day)) or ""
    wanted = sorted(keys)
    return FactChange(_fact(day), before, json.dumps(wanted) if wanted else "")


def _fact(day: date) -> str:
    return f"day.settled:{day.isoformat()}"
