"""Rules of contracts: their days, and what becomes of their purchase order number."""

from __future__ import annotations

from typing_extensions import override

from stopwatch.sandbox.completion import is_complete
from stopwatch.sandbox.metadata import ENTITIES
from stopwatch.sandbox.order_numbers import NUMBER, number_of
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, key, text
from stopwatch.sandbox.refusals import CONTRACT_INACTIVE, RefusalError
from stopwatch.sandbox.rules import PlainRules
from stopwatch.sandbox.stamps import Actor, stamp_touched
from stopwatch.sandbox.store import Change

_INACTIVE = 0


class ContractRules(PlainRules):
    """A contract ends after it begins, and its tickets may follow its number."""

    entity = "Contracts"

    @override
    def prepare(self, practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
        if (text(draft, "endDate") or "") < (text(draft, "startDate") or ""):
            raise RefusalError("The endDate must be later than the startDate.")
        if before is not None and practice.switches.inactive_contract == "refuse":
            _check_active(draft, before)

    @override
    def written(
        self, practice: Practice, row: Row, before: Row | None, actor: Actor
    ) -> list[Change]:
        own = Change(self.entity, key(row), row)
        follow = practice.switches.contract_number_change == "tickets"
        if before is None or not follow or number_of(row) == number_of(before):
            return [own]
        return [own, *_followed(practice, row, before, actor)]


def _check_active(draft: Row, before: Row) -> None:
    # A contract that the same call makes active again may have a new number.
    inactive = before.get("status") == draft.get("status") == _INACTIVE
    if inactive and number_of(draft) != number_of(before):
        raise RefusalError(CONTRACT_INACTIVE)


def _followed(practice: Practice, row: Row, before: Row, actor: Actor) -> list[Change]:
    """Return the contract's open tickets, with its new number where they had the former or none."""
    followers = (None, number_of(before))
    mine = (t for t in practice.store.rows("Tickets") if t.get("contractID") == key(row))
    open_ones = [t for t in mine if not is_complete(t) and number_of(t) in followers]
    return [_numbered(practice, ticket, row, actor) for ticket in open_ones]


def _numbered(practice: Practice, ticket: Row, contract: Row, actor: Actor) -> Change:
    draft = {name: value for name, value in ticket.items() if name != NUMBER}
    if NUMBER in contract:
        draft[NUMBER] = contract[NUMBER]
    stamp_touched(ENTITIES["Tickets"], draft, actor, practice.now())
    return Change("Tickets", key(draft), draft)
