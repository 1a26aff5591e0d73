"""What an hour costs: the contract's own rate, the role's, or nothing where labour is covered."""

from __future__ import annotations

from stopwatch.sandbox.records import Row, number
from stopwatch.sandbox.store import Store
from stopwatch.sandbox.switches import Switches

TIME_AND_MATERIALS = 1


def hourly_rate(store: Store, switches: Switches, contract: Row, role: int | None) -> float:
    """Return the rate of labour in a role; an empty contract is none."""
    agreed = _agreed(store, contract, role)
    if agreed is not None:
        return agreed
    covered = contract and contract.get("contractType") != TIME_AND_MATERIALS
    if covered and switches.covered_labour == "covered":
        return 0.0
    usual = store.get("Roles", role or 0) or {}
    return number(usual, "hourlyRate") or 0.0


def _agreed(store: Store, contract: Row, role: int | None) -> float | None:
    for row in store.rows("ContractRates") if contract else ():
        if row.get("contractID") == contract["id"] and row.get("roleID") == role:
            return number(row, "contractHourlyRate")
    return None
