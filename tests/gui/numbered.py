"""Purchase order numbers that were set, and what becomes of them: real services, a few strokes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Contract
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AttemptId
from stopwatch.domain.outbox import Attempt, AttentionKind, ItemKind, ItemState, OutboxItem
from stopwatch.services.purchase_orders import PurchaseOrders
from stopwatch.services.suite import Services
from stopwatch.ui.windows.invoices.plan_desk import PlanDesk
from tests.gui import plan_stories as story


def desk_of(services: Services) -> PlanDesk:
    """Return what the plan asks of services."""
    return PlanDesk(services.purchase_orders, services.undo, services.tools.now_ms)


class Numbered:
    """Remembers what was asked of the service, and lets wishes come along as delivery would."""

    def __init__(self, services: Services, account: Account, patch: pytest.MonkeyPatch) -> None:
        self.asked: list[dict[int, str]] = []
        self.refusing = ""
        self._services, self._account = services, account
        with services.tools.units.write() as unit:
            story.keep(unit, account)
        plain = PurchaseOrders.assign

        def told(service: PurchaseOrders, numbers: Mapping[int, str]) -> str:
            if self.refusing:
                raise Refused(self.refusing, field="purchase_order")
            self.asked.append(dict(numbers))
            return plain(service, numbers)

        patch.setattr(PurchaseOrders, "assign", told)

    def wishes(self) -> list[OutboxItem]:
        """Return the unsettled wishes for numbers of contracts."""
        with self._services.tools.units.read() as unit:
            items = unit.outbox.unsettled(self._account.id)
        return [one for one in items if one.kind is ItemKind.CONTRACT_NUMBER]

    def come_to(self, state: ItemState, message: str = "", *, contract: str = "") -> None:
        """Let wishes get so far: all, or those that would set a number."""
        kind = AttentionKind.REFUSED if message else None
        tried = None if state is ItemState.WAITING else Attempt(AttemptId("A"), 1, "test")
        wishes = self.wishes()
        with self._services.tools.units.write() as unit:
            for one in wishes:
                if contract in one.body:
                    moved = replace(
                        one, state=state, attention=kind, message=message, due_at=0, attempt=tried
                    )
                    unit.outbox.put(moved)

    def arrive(self) -> None:
        """Let Autotask have all numbers that were set last."""
        self.come_to(ItemState.DONE)
        with self._services.tools.units.write() as unit:
            for key, number in self.asked[-1].items():
                unit.contracts.put_number(self._account.id, key, number)

    def learn(self, contract: Contract) -> Contract:
        """Let Autotask tell another number of a contract, and return it."""
        with self._services.tools.units.write() as unit:
            unit.catalog.upsert(self._account.id, [contract])
        return contract
