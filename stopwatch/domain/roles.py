"""Which role a technician books in."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from stopwatch.domain.catalog import RoleHolding


def held_roles(holdings: Iterable[RoleHolding], resource_id: int) -> tuple[int, ...]:
    """Return the active roles that a resource holds, the default service-desk role first."""
    mine = [held for held in holdings if held.resource_id == resource_id and held.is_active]
    ordered = sorted(mine, key=lambda held: (not held.is_default, held.role_id))
    return tuple(dict.fromkeys(held.role_id for held in ordered))


def choose_role(
    assigned: int | None, default: int | None, held: Collection[int], excluded: Collection[int]
) -> int | None:
    """Return the ticket's assigned role if it is held, else the default, else the only one.

    None means that the user has to say. Roles that the contract excludes are never chosen.
    """
    allowed = [role for role in held if role not in excluded]
    if assigned in allowed:
        return assigned
    if default in allowed:
        return default
    return allowed[0] if len(allowed) == 1 else None
