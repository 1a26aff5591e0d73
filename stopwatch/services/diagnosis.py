"""What works on this desktop: found by the tray program, and told by `diagnose` as well."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from enum import StrEnum

from stopwatch.domain.values import dataclass
from stopwatch.services.preferences import NOBODY
from stopwatch.services.tools import Tools

_FACT, _WELCOMED = "diagnosis", "welcomed"


class Health(StrEnum):
    """How well something works."""

    WORKS = "works"
    PARTLY = "works in part"
    MISSING = "not here"
    TESTING = "being tested"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one thing; `advice` is what to do about it, empty where nothing is."""

    name: str
    health: Health
    sentence: str
    advice: str = ""


class Diagnosis:
    """Keeps what the tray program found, and whether somebody new was welcomed."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def keep(self, findings: Sequence[Finding]) -> None:
        """Remember what was found now; no deed of the user's, so there is nothing to undo."""
        kept = {"at": self._tools.now_ms(), "findings": [asdict(one) for one in findings]}
        with self._tools.units.write() as unit:
            unit.facts.put_text(NOBODY, _FACT, json.dumps(kept))

    def known(self) -> tuple[int, tuple[Finding, ...]]:
        """Return when something was found last, and what; 0 and nothing where nobody looked."""
        with self._tools.units.read() as unit:
            text = unit.facts.text(NOBODY, _FACT)
        try:
            kept = json.loads(text or "{}")
            found = tuple(Finding(**one) for one in kept["findings"])
            return int(kept["at"]), tuple(replace(one, health=Health(one.health)) for one in found)
        except (ValueError, KeyError, TypeError):
            return 0, ()

    def is_fresh(self) -> bool:
        """Whether nobody worked with this profile, and nobody was welcomed to it."""
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            was_used = account.is_connected or unit.journal.latest(account.id) is not None
            return not was_used and not unit.facts.text(NOBODY, _WELCOMED)

    def welcome(self) -> None:
        """Remember that somebody was welcomed: it happens once."""
        with self._tools.units.write() as unit:
            unit.facts.put_text(NOBODY, _WELCOMED, "yes")
