"""What people call things: work types, roles, contracts and statuses by id or by unique name."""

from __future__ import annotations

from collections.abc import Iterable

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import (
    Contract,
    ExcludedRole,
    PickValue,
    Resource,
    Role,
    RoleHolding,
    WorkType,
)
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId
from stopwatch.domain.roles import choose_role, held_roles
from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import Ticket, TicketFacts
from stopwatch.services.ports.storage import Unit

STATUS_FIELD = "Tickets.status"


def work_type(unit: Unit, account_id: AccountId, typed: str | None) -> int | None:
    """Return the id of a work type; None for None."""
    if typed is None:
        return None
    found = unit.catalog.all(account_id, WorkType)
    return single("work type", typed, ((kind.id, kind.name) for kind in found if kind.is_active))


def role(unit: Unit, account_id: AccountId, typed: str | None) -> int | None:
    """Return the id of a role; None for None."""
    if typed is None:
        return None
    found = unit.catalog.all(account_id, Role)
    return single("role", typed, ((known.id, known.name) for known in found if known.is_active))


def contract(unit: Unit, account_id: AccountId, typed: str | None) -> int | None:
    """Return the id of a contract; None for None."""
    if typed is None:
        return None
    found = unit.catalog.all(account_id, Contract)
    return single("contract", typed, ((known.id, known.name) for known in found))


def internal_kind(unit: Unit, account_id: AccountId, typed: str) -> Ticket | None:
    """Return the kind of internal time that was typed: by name, or by the beginning of just one."""
    wanted, kinds = typed.strip().casefold(), unit.tickets.offered(account_id, TargetKind.INTERNAL)
    exact = [one for one in kinds if one.title.casefold() == wanted]
    begun = [one for one in kinds if wanted and one.title.casefold().startswith(wanted)]
    return next((found[0] for found in (exact, begun) if len(found) == 1), None)


def status(unit: Unit, account_id: AccountId, typed: str) -> int:
    """Return the value of a ticket status."""
    found = unit.catalog.all(account_id, PickValue)
    return single(
        "status",
        typed,
        (
            (pick.value, pick.label)
            for pick in found
            if pick.field == STATUS_FIELD and pick.is_active
        ),
    )


def statuses(unit: Unit, account_id: AccountId) -> tuple[PickValue, ...]:
    """Return the statuses that a ticket may get, in the PSA's order."""
    picks = unit.catalog.all(account_id, PickValue)
    offered = [pick for pick in picks if pick.field == STATUS_FIELD and pick.is_active]
    return tuple(sorted(offered, key=lambda pick: (pick.sort_order, pick.value)))


def labels(unit: Unit, account_id: AccountId, field: str) -> dict[int, str]:
    """Return what the values of a pick list are called, those that are no longer offered too."""
    picks = unit.catalog.all(account_id, PickValue)
    return {pick.value: pick.label for pick in picks if pick.field == field}


def my_roles(unit: Unit, account: Account) -> tuple[Role, ...]:
    """Return the roles that the technician holds, the default one first."""
    held = held_roles(unit.catalog.all(account.id, RoleHolding), account.resource_id)
    by_id = {known.id: known for known in unit.catalog.all(account.id, Role)}
    return tuple(by_id[role_id] for role_id in held if role_id in by_id)


def proposed_role(unit: Unit, account: Account, facts: TicketFacts) -> int | None:
    """Return the role that the technician books a ticket in, if it can be known."""
    held = [known.id for known in my_roles(unit, account)]
    excluded = {
        rule.role_id
        for rule in unit.catalog.all(account.id, ExcludedRole)
        if rule.contract_id == facts.contract_id
    }
    return choose_role(facts.assigned_role_id, _default_role(unit, account), held, excluded)


def _default_role(unit: Unit, account: Account) -> int | None:
    holdings = unit.catalog.all(account.id, RoleHolding)
    mine = [held for held in holdings if held.resource_id == account.resource_id]
    default = next((held.role_id for held in mine if held.is_default and held.is_active), None)
    if default is not None:
        return default
    people = unit.catalog.all(account.id, Resource)
    return next((one.default_role_id for one in people if one.id == account.resource_id), None)


def single(what: str, typed: str, known: Iterable[tuple[int, str]]) -> int:
    """Return the id of the one that was typed, by id or by a name or its beginning. Refused."""
    wanted = typed.strip().casefold()
    pairs = list(known)
    by_id = [key for key, _name in pairs if str(key) == wanted]
    exact = [key for key, name in pairs if name.casefold() == wanted]
    begun = [key for key, name in pairs if wanted and name.casefold().startswith(wanted)]
    for found in (by_id, exact, begun):
        if len(set(found)) == 1:
            return found[0]
    names = (
        ", ".join(sorted({name for _key, name in pairs})[:12]) or "none is known yet, sync first"
    )
    raise Refused(
        f"Nothing was changed: there is no single {what} called “{typed}”. Known: {names}.",
        field=what,
    )
