"""What the user prefers: one frozen value, kept as one fact; defaults stand here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId
from stopwatch.domain.purchase_order import Inheritance
from stopwatch.domain.recovery import RecoveryPolicy
from stopwatch.domain.week import WORKING_DAYS, Target
from stopwatch.services.ports.storage import Unit, Units

_MOST = {
    "hold_seconds": 86_400, "ignore_below_seconds": 86_400, "completed_days": 3_650,
    "target_minutes": 1_440,
}  # fmt: skip
_YES_OR_NO = {"yes": True, "true": True, "no": False, "false": False}
_WORDS: Mapping[str, Mapping[str, object]] = {
    "summary_required": _YES_OR_NO,
    "ticket_number_wins": _YES_OR_NO,
    "contract_number_fills": _YES_OR_NO,
    "contract_number_pushed": _YES_OR_NO,
    "recovery": {policy.value: policy for policy in RecoveryPolicy},
    "working_days": {word: word for word in WORKING_DAYS},
    "theme": {word: word for word in ("system", "light", "dark")},
    "problem_words": {word: word for word in ("show", "hide")},
    "quit_running": {word: word for word in ("ask", "keep", "pause")},
}
NOBODY = AccountId(0)  # facts that belong to no account
IN_USE = "account.in_use"  # the fact that says which of the connected accounts it is
_FACT = "preferences"


@dataclass(frozen=True, slots=True)
class Preferences:
    """Spans in the unit that their name says; 0 switches a thing off."""

    hold_seconds: int = 10
    ignore_below_seconds: int = 0
    summary_required: bool = True
    completed_days: int = 180
    recovery: RecoveryPolicy = RecoveryPolicy.ASK
    target_minutes: int = 480  # to be worked on a working day
    working_days: str = "mon-fri"  # see `domain.week.WORKING_DAYS`
    theme: str = "system"  # "system" | "light" | "dark"
    quit_running: str = "ask"  # "ask" | "keep" | "pause"
    problem_words: str = "show"  # "show" | "hide": what the words of the window of problems mean
    ticket_number_wins: bool = True  # see `domain.purchase_order.Inheritance`
    contract_number_fills: bool = True
    contract_number_pushed: bool = False

    @property
    def target(self) -> Target:
        """How much is to be worked, and on which days."""
        return Target(self.target_minutes, WORKING_DAYS[self.working_days])

    @property
    def inheritance(self) -> Inheritance:
        """How purchase order numbers come down where nobody has proven it."""
        return Inheritance(
            self.ticket_number_wins, self.contract_number_fills, self.contract_number_pushed
        )


def preferences_in(unit: Unit) -> Preferences:
    """Return the preferences within a transaction that is open already."""
    return decode(unit.facts.text(NOBODY, _FACT))


def decode(text: str | None) -> Preferences:
    """Return stored preferences; one that another version wrote or damage made is as by default."""
    try:
        stored = json.loads(text or "{}")
    except ValueError:
        stored = None
    found = stored if isinstance(stored, dict) else {}
    names = (field.name for field in fields(Preferences))
    kept = {name: found[name] for name in names if _is_one(name, found.get(name))}
    if "recovery" in kept:
        kept["recovery"] = RecoveryPolicy(kept["recovery"])
    return Preferences(**kept)


def _is_one(name: str, value: object) -> bool:
    if name in _MOST:
        return type(value) is int and 0 <= value <= _MOST[name]
    return value in list(_WORDS[name].values())


def plain(preferences: Preferences) -> dict[str, object]:
    """Return the preferences by name, for showing and storing."""
    return asdict(preferences)


def read(name: str, typed: str) -> object:
    """Return what somebody typed as the kind of value that a preference takes. Refused."""
    word = typed.strip().casefold()
    try:
        if name in _MOST:
            return _number(word, _MOST[name])
        return _WORDS[name][word] if name in _WORDS else typed
    except (KeyError, ValueError) as error:
        raise Refused(f"Nothing was changed: {name} cannot be “{typed}”.") from error


def _number(typed: str, most: int) -> int:
    number = int(typed)
    if not 0 <= number <= most:
        raise ValueError(typed)
    return number


class PreferenceStore:
    """Load and change the preferences."""

    def __init__(self, units: Units) -> None:
        self._units = units

    def load(self) -> Preferences:
        """Return the preferences as they are now."""
        with self._units.read() as unit:
            return preferences_in(unit)

    def change(self, wanted: Mapping[str, Any]) -> Preferences:
        """Change some preferences by name; Refused for a name that does not exist."""
        unknown = set(wanted) - {field.name for field in fields(Preferences)}
        if unknown:
            raise Refused(f"Nothing was changed: there is no preference “{min(unknown)}”.")
        with self._units.write() as unit:
            changed = replace(preferences_in(unit), **wanted)
            unit.facts.put_text(NOBODY, _FACT, json.dumps(plain(changed)))
        return changed
