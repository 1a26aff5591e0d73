"""Rules of tickets: who is in charge, what belongs to which company, and their numbers."""

from __future__ import annotations

from typing_extensions import override

from stopwatch.sandbox.completion import settle_completion
from stopwatch.sandbox.order_numbers import inherit
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
)
from stopwatch.sandbox.rules import PlainRules
from stopwatch.sandbox.rules_problems import check_problem, completed_with
from stopwatch.sandbox.stamps import Actor
from stopwatch.sandbox.store import Change, Store
from stopwatch.sandbox.ticket_types import ALERT, SERVICE_REQUEST

_STANDARD_CATEGORY, _ALERT_CATEGORY = 3, 2


class TicketRules(PlainRules):
    """Everything that is known about writing tickets."""

    entity = "Tickets"

    @override
    def prepare(self, practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
        _check_in_charge(practice.store, draft)
        _check_company(practice.store, draft)
        check_problem(practice, draft, before)
        inherit(
            practice.switches,
            draft,
            before,
            _referred(practice.store, "Contracts", draft, "contractID"),
        )
        if before is None:
            _default(practice, draft)
        settle_completion(practice, draft, before, actor)

    @override
    def written(
        self, practice: Practice, row: Row, before: Row | None, actor: Actor
    ) -> list[Change]:
        return [Change(self.entity, key(row), row), *completed_with(practice, row, before, actor)]


def _check_in_charge(store: Store, draft: Row) -> None:
    resource, role = integer(draft, "assignedResourceID"), integer(draft, "assignedResourceRoleID")
    if resource is None and role is None and draft.get("queueID") is None:
        raise RefusalError(NOBODY_IN_CHARGE)
    check_assignment(store, draft)


def check_assignment(store: Store, draft: Row) -> None:
    """Check who a ticket or a task is assigned to: somebody in a role they hold, or nobody."""
    resource, role = integer(draft, "assignedResourceID"), integer(draft, "assignedResourceRoleID")
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


def _default(practice: Practice, draft: Row) -> None:
    draft.setdefault("ticketType", SERVICE_REQUEST)
    alert = draft["ticketType"] == ALERT
    draft.setdefault("ticketCategory", _ALERT_CATEGORY if alert else _STANDARD_CATEGORY)
    draft["ticketNumber"] = next_number(practice.store, practice.now()[:10])


def next_number(store: Store, day: str) -> str:
    """Return the next number of a day (ISO date): tickets and tasks are counted together."""
    prefix = f"T{day.replace('-', '')}."
    # Numbers of one day lie at the end of the ids, where new tickets are.
    newest = [text(row, "ticketNumber") or "" for row in _latest(store)]
    newest += [text(row, "taskNumber") or "" for row in store.rows("Tasks")]
    taken = [int(number[len(prefix) :][:5]) for number in newest if number.startswith(prefix)]
    return f"{prefix}{max(taken, default=0) + 1:04d}"


def _latest(store: Store) -> list[Row]:
    highest = store.highest_id("Tickets")
    return list(store.between("Tickets", highest - 10_000, highest))
