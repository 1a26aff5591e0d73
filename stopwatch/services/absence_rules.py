"""The rules about absences that the user made: one fact, one rule for each cause."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from stopwatch.domain.absence import AbsenceChoice, Cause
from stopwatch.domain.absence_rule import Rule
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import NOBODY

RULES = "absence_rules"  # the fact


def rules_in(unit: Unit) -> tuple[Rule, ...]:
    """Return the rules; what damage made of them is none."""
    try:
        found = json.loads(unit.facts.text(NOBODY, RULES) or "[]")
        return tuple(_rule(one) for one in found)
    except (ValueError, TypeError, KeyError):
        return ()


def put_rules(unit: Unit, rules: Iterable[Rule]) -> None:
    """Store all rules."""
    plain = [
        {"cause": it.cause, "choice": it.choice, "up_to_ms": it.up_to_ms, "over_ms": it.over_ms}
        for it in rules
    ]
    unit.facts.put_text(NOBODY, RULES, json.dumps(plain))


def _rule(plain: dict[str, Any]) -> Rule:
    up_to, over = plain["up_to_ms"], plain["over_ms"]
    return Rule(
        Cause(plain["cause"]),
        AbsenceChoice(plain["choice"]),
        None if up_to is None else int(up_to),
        int(over),
    )
