"""Questions about resources and the roles they hold."""

from __future__ import annotations

from stopwatch.sandbox.records import flag, integer
from stopwatch.sandbox.store import Store

SERVICE_MANAGER_TITLE = "Service Manager"


def roles_held(store: Store, resource: int) -> list[int]:
    """Return the active roles of a resource, service-desk roles first and the default one ahead."""
    desk = [r for r in store.rows("ResourceServiceDeskRoles") if r.get("resourceID") == resource]
    desk.sort(key=lambda row: not flag(row, "isDefault"))
    other = [r for r in store.rows("ResourceRoles") if r.get("resourceID") == resource]
    held = [integer(row, "roleID") for row in desk + other if flag(row, "isActive")]
    return list(dict.fromkeys(role for role in held if role is not None))


def is_active(store: Store, resource: int) -> bool:
    """Tell whether a resource exists and is active."""
    row = store.get("Resources", resource)
    return row is not None and flag(row, "isActive")


def approves(store: Store, resource: int) -> bool:
    """Tell whether a resource approves the timesheets of the others."""
    row = store.get("Resources", resource)
    return row is not None and row.get("title") == SERVICE_MANAGER_TITLE
