"""What an administrator decided for this computer: defaults, what is locked, and the way out.

The policy is a file that this program only reads. What it says is kept as a fact, so that whoever
reads preferences within a transaction knows it too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, field, replace

from stopwatch.domain.ids import AccountId
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.storage import Unit, Units

_FACT = "policy"
_NOBODY = AccountId(0)


@dataclass(frozen=True, slots=True)
class PolicyFault:
    """What of a policy does not count, and why; line 0 is the file as a whole."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Policy:
    """`defaults` holds the locked values too; `account` and `network` are texts by their names."""

    source: str = ""
    defaults: Mapping[str, object] = field(default_factory=dict)
    locked: tuple[str, ...] = ()
    account: Mapping[str, str] = field(default_factory=dict)
    network: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[PolicyFault, ...] = ()

    def told_faults(self) -> tuple[str, ...]:
        """Say each fault with the file and the line where it stands."""
        return tuple(
            f"{self.source}, line {one.line}: {one.reason}" if one.line
            else f"{self.source}: {one.reason}"
            for one in self.faults
        )  # fmt: skip


def policy_in(unit: Unit) -> Policy:
    """Return the policy within a transaction that is open already; one without anything if none."""
    text = unit.facts.text(_NOBODY, _FACT)
    if not text:
        return Policy()
    held = json.loads(text)
    faults = tuple(PolicyFault(**one) for one in held.pop("faults"))
    return Policy(**{**held, "locked": tuple(held["locked"]), "faults": faults})


class Policies:
    """Keeps what the policy said when this program, or another one on the profile, began."""

    def __init__(self, units: Units) -> None:
        self._units = units

    def now(self) -> Policy:
        """Return the policy that counts."""
        with self._units.read() as unit:
            return policy_in(unit)

    def take(self, found: Policy, *, is_readable: bool = True) -> Policy:
        """Let a policy count from now on; of one that cannot be read the last sound one stays."""
        with self._units.read() as unit:
            before = policy_in(unit)
        if not is_readable and before.source == found.source:
            found = replace(before, faults=found.faults)
        if found != before:
            with self._units.write() as unit:
                unit.facts.put_text(_NOBODY, _FACT, json.dumps(asdict(found)))
        return found
