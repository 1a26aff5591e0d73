"""The rules about absences that the user made: one fact, one rule for each cause."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from stopwatch.domain.absence import AbsenceChoice, Cause
from stopwatch.domain.absence_rule import Rule
from stopwatch.domain.deed import FactChange
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


def with_rule(unit: Unit, rule: Rule) -> FactChange:
    """Return what makes a rule; it replaces the one that there was for its cause."""
    return _changed(unit, sorted((*_but(unit, rule.cause), rule), key=lambda one: one.cause))


def without_rule(unit: Unit, cause: Cause) -> FactChange:
    """Return what leaves no rule for a cause."""
    return _changed(unit, _but(unit, cause))


def _but(unit: Unit, cause: Cause) -> list[Rule]:
    return [one for one in rules_in(unit) if one.cause is not cause]


def _changed(unit: Unit, rules: Iterable[Rule]) -> FactChange:
    plain = [
        {"cause": it.cause, "choice": it.choice, "up_to_ms": it.up_to_ms, "over_ms": it.over_ms}
        for it in rules
    ]
    before = unit.facts.text(NOBODY, RULES) or ""
    return FactChange(RULES, before, json.dumps(plain), is_shared=True)


def _rule(plain: dict[str, Any]) -> Rule:
    up_to, over = plain["up_to_ms"], plain["over_ms"]
    return Rule(
        Cause(plain["cause"]),
        AbsenceChoice(plain["choice"]),
        None if up_to is None else int(up_to),
        int(over),
    )
