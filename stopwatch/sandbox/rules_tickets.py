"""Rules of tickets: who is in charge, what belongs to which company, problems and completion."""

from __future__ import annotations

from typing_extensions import override

from stopwatch.sandbox.people import roles_held
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, integer, key, text
from stopwatch.sandbox.refusals import (
    CONTACT_ELSEWHERE,
    HALF_ASSIGNED,
    NOBODY_IN_CHARGE,
    ROLE_UNKNOWN,
    RefusalError,
    contract_elsewhere,
    device_elsewhere,
    location_elsewhere,
    no_such_reference,
)
from stopwatch.sandbox.rules import PlainRules
from stopwatch.sandbox.stamps import Actor
from stopwatch.sandbox.store import Store

NEW, COMPLETE = 1, 5
SERVICE_REQUEST, PROBLEM, ALERT = 1, 3, 5
_STANDARD_CATEGORY, _ALERT_CATEGORY = 3, 2
_DONE = ("completedDate", "completedByResourceID", "resolvedDateTime")


class TicketRules(PlainRules):
    """Everything that is known about writing tickets."""

    entity = "Tickets"

    @override
    def prepare(self, practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
        _check_in_charge(practice.store, draft)
        _check_company(practice.store, draft)
        _check_problem(practice, draft)
        _inherit_order_number(practice.store, draft)
        if before is None:
            _default(practice, draft)
        _settle_completion(practice, draft, before, actor)


def _check_in_charge(store: Store, draft: Row) -> None:
    resource, role = integer(draft, "assignedResourceID"), integer(draft, "assignedResourceRoleID")
    if resource is None and role is None and draft.get("queueID") is None:
        raise RefusalError(NOBODY_IN_CHARGE)
    if (resource is None) is not (role is None):
        raise RefusalError(HALF_ASSIGNED)
    if resource is not None and role not in roles_held(store, resource):
        raise RefusalError(ROLE_UNKNOWN)


def _check_company(store: Store, draft: Row) -> None:
    company = integer(draft, "companyID")
    contact = _referred(store, "Contacts", draft, "contactID")
    if contact and contact.get("companyID") not in _family(store, company):
        raise RefusalError(CONTACT_ELSEWHERE)
    device = _referred(store, "ConfigurationItems", draft, "configurationItemID")
    if device and device.get("companyID") != company:
        raise RefusalError(device_elsewhere(key(device), company))
    contract = _referred(store, "Contracts", draft, "contractID")
    if contract and contract.get("companyID") != company:
        raise RefusalError(contract_elsewhere(key(contract), company))
    location = _referred(store, "CompanyLocations", draft, "companyLocationID")
    if location and location.get("companyID") != company:
        raise RefusalError(location_elsewhere(key(location)))


def _referred(store: Store, entity: str, draft: Row, name: str) -> Row | None:
    row_id = integer(draft, name)
    return None if row_id is None else store.get(entity, row_id)


def _family(store: Store, company: int | None) -> set[int | None]:
    row = store.get("Companies", company or 0) or {}
    parent = integer(row, "parentCompanyID")
    return {company} if parent is None else {company, parent}


def _check_problem(practice: Practice, draft: Row) -> None:
    problem = integer(draft, "problemTicketId")
    if problem is None or not practice.switches.check_problem_links:
        return
    row = practice.store.get("Tickets", problem) or {}
    if row.get("ticketType") != PROBLEM or problem == draft.get("id"):
        raise RefusalError(no_such_reference("problemTicketId", problem))


def _inherit_order_number(store: Store, draft: Row) -> None:
    contract = _referred(store, "Contracts", draft, "contractID") or {}
    order = text(contract, "purchaseOrderNumber")
    if order and not text(draft, "purchaseOrderNumber"):
        draft["purchaseOrderNumber"] = order


def _default(practice: Practice, draft: Row) -> None:
    draft.setdefault("ticketType", SERVICE_REQUEST)
    alert = draft["ticketType"] == ALERT
    draft.setdefault("ticketCategory", _ALERT_CATEGORY if alert else _STANDARD_CATEGORY)
    draft["ticketNumber"] = next_number(practice.store, practice.now()[:10])


def next_number(store: Store, day: str) -> str:
    """Return the next ticket number of a day (ISO date): numbers begin anew each day."""
    prefix = f"T{day.replace('-', '')}."
    # Numbers of one day lie at the end of the ids, where new tickets are.
    newest = [text(row, "ticketNumber") or "" for row in _latest(store)]
    taken = [int(number[len(prefix) :][:5]) for number in newest if number.startswith(prefix)]
    return f"{prefix}{max(taken, default=0) + 1:04d}"


def _latest(store: Store) -> list[Row]:
    highest = store.highest_id("Tickets")
    return list(store.between("Tickets", highest - 10_000, highest))


def _settle_completion(practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
    complete = draft.get("status") == COMPLETE
    was_complete = before is not None and before.get("status") == COMPLETE
    if complete and not was_complete:
        now = practice.now()
        draft |= {"completedDate": now, "resolvedDateTime": now}
        draft["completedByResourceID"] = actor.resource_id
    elif was_complete and not complete:
        for name in _DONE:
            draft.pop(name, None)
