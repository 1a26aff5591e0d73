"""Rules of the smaller entities, and which rules belong to which entity."""

from __future__ import annotations

from typing_extensions import override

from stopwatch.sandbox.billing_charges import CHARGE_KINDS
from stopwatch.sandbox.metadata import ENTITIES
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, integer, key
from stopwatch.sandbox.refusals import RefusalError, already_linked, no_such_reference
from stopwatch.sandbox.rules import PlainRules, Rules, touched
from stopwatch.sandbox.rules_charges import ChargeRules
from stopwatch.sandbox.rules_contracts import ContractRules
from stopwatch.sandbox.rules_problems import LINKED_TYPES
from stopwatch.sandbox.rules_projects import ProjectRules, TaskRules
from stopwatch.sandbox.rules_tickets import TicketRules
from stopwatch.sandbox.rules_time_entries import TimeEntryRules
from stopwatch.sandbox.stamps import Actor
from stopwatch.sandbox.store import Change


class NoteRules(PlainRules):
    """A note makes its ticket active."""

    entity = "TicketNotes"

    @override
    def written(
        self, practice: Practice, row: Row, before: Row | None, actor: Actor
    ) -> list[Change]:
        own = Change(self.entity, key(row), row)
        return [own, *touched(practice, "Tickets", integer(row, "ticketID"), actor)]


class ChangeLinkRules(PlainRules):
    """A link joins a change request and a problem or an incident."""

    entity = "ChangeRequestLinks"

    @override
    def prepare(self, practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
        for end, types in LINKED_TYPES.items():
            _check_type(practice, draft, end, types)
        if practice.switches.duplicate_change_links == "refuse":
            _check_new(practice, draft)


class ApprovalLevelRules(PlainRules):
    """An approval raises the level its time entry has reached."""

    entity = "BillingItemApprovalLevels"

    @override
    def written(
        self, practice: Practice, row: Row, before: Row | None, actor: Actor
    ) -> list[Change]:
        entry = practice.store.get("TimeEntries", integer(row, "timeEntryID") or 0) or {}
        raised = entry | {"billingApprovalLevelMostRecent": row.get("approvalLevel")}
        return [Change(self.entity, key(row), row), Change("TimeEntries", key(entry), raised)]


def _check_type(practice: Practice, draft: Row, name: str, types: frozenset[int]) -> None:
    row_id = integer(draft, name) or 0
    row = practice.store.get("Tickets", row_id) or {}
    if row.get("ticketType") not in types:
        raise RefusalError(no_such_reference(name, row_id))


def _check_new(practice: Practice, draft: Row) -> None:
    change, ticket = (integer(draft, end) or 0 for end in LINKED_TYPES)
    links = practice.store.rows("ChangeRequestLinks")
    if (change, ticket) in (tuple(link.get(end) for end in LINKED_TYPES) for link in links):
        raise RefusalError(already_linked(change, ticket))


def _plain(name: str) -> PlainRules:
    rules = PlainRules()
    rules.entity = name
    return rules


_OWN: tuple[PlainRules, ...] = (
    TimeEntryRules(),
    TicketRules(),
    NoteRules(),
    ContractRules(),
    ChangeLinkRules(),
    ProjectRules(),
    TaskRules(),
    ApprovalLevelRules(),
    *(ChargeRules(kind) for kind in CHARGE_KINDS),
)
_OWN_BY_NAME = {rules.entity: rules for rules in _OWN}
RULES: dict[str, Rules] = {name: _OWN_BY_NAME.get(name) or _plain(name) for name in ENTITIES}
"""The rules of every entity."""
