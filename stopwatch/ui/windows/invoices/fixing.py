"""What one key does about a thing to decide: done at once, held back for an undo, then sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from stopwatch.domain.concerns import Concern, ConcernKind
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ids import JournalId, OutboxId, TargetId
from stopwatch.domain.instants import SECOND_MS
from stopwatch.domain.outbox import ItemState, OutboxItem
from stopwatch.domain.values import dataclass
from stopwatch.services.invoicing import InvoicePage
from stopwatch.services.suite import Services
from stopwatch.ui.windows.invoices.matters import Leaving, Refusal
from stopwatch.ui.windows.invoices.words import tr

_OF_PLAN = {
    ConcernKind.CONTRACT_WITHOUT, ConcernKind.CONTRACT_ENDS, ConcernKind.CONTRACT_INACTIVE,
}  # fmt: skip
Act = Callable[[], str]


@dataclass(frozen=True, slots=True)
class PlanWanted:
    """Show the plan of a company, at the field of a contract."""

    company_id: int
    contract_id: int | None = None


class Fixing(QObject):
    """`done` carries what to say of a deed, `told` of what an undo would not take back.

    What leaves soon is listed by `leaving`; `ticked` comes each second.
    """

    done = Signal(str)
    told = Signal(str)
    refused = Signal(str)
    plan_wanted = Signal(PlanWanted)
    contract_wanted = Signal(Concern)
    ticked = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._leaving: list[Leaving] = []
        self._seen: set[OutboxId] = set()
        self._ticking = QTimer(self)
        self._ticking.setInterval(SECOND_MS)
        self._ticking.timeout.connect(self._on_tick)

    # ------------------------------------------------------------------ commands
    def fix(self, matter: object, page: InvoicePage, *, other: bool = False) -> None:
        """Do what the key of a row does; `other` is the second choice, where there is one."""
        if isinstance(matter, Leaving):
            self.take_back(matter)
        elif isinstance(matter, Refusal):
            self._try_again(matter)
        elif isinstance(matter, Concern):
            self._mend(matter, page, other=other)

    def take_back(self, leaving: Leaving) -> None:
        """Undo what was done about something, unless something else was done since."""
        undo, meant = self._services.undo, leaving.deed_ids
        try:
            undo.undo(only=meant)
            while self._newest_id() in meant:
                undo.undo(only=meant)
        except StopwatchError as error:
            self.refused.emit(error.message)
            return
        self._leaving = [one for one in self._leaving if one is not leaving]
        self.told.emit(tr("Taken back."))

    def apply(self, concern: Concern, acts: Sequence[Act]) -> None:
        """Do something about a concern, in one deed or several that belong together."""
        told, deeds, items, due_at = "", list[JournalId](), set[OutboxId](), 0
        before = self._newest_id()
        for act in acts:
            try:
                told = act() or told
            except StopwatchError as error:
                if not deeds:
                    self.refused.emit(error.message)
                    return
                told = tr("{done}. That is not all: {reason}").format(
                    done=told, reason=error.message
                )
                break
            deed = self._services.undo.offered()
            if deed is not None and deed.id not in {before, *deeds}:  # an act may have done nothing
                deeds.append(deed.id)
                items |= {one.after.id for one in deed.items}
                due_at = max([due_at, *(one.after.due_at for one in deed.items)])
        if due_at > self._services.tools.now_ms():
            self._leaving.append(Leaving(concern, told, tuple(deeds), frozenset(items), due_at))
            self._ticking.start()
        self.done.emit(told)

    def look(self, items: Sequence[OutboxItem]) -> None:
        """Know what is on its way: what was held back, and is no more, has left or was undone.

        What has not been seen yet was done after these were read.
        """
        held = {one.id for one in items if one.state is ItemState.WAITING and not one.attempts}
        self._leaving = [
            one for one in self.leaving() if one.item_ids & held or not one.item_ids & self._seen
        ]
        self._seen |= held

    def forget(self) -> None:
        """Forget what leaves soon: another account is shown."""
        self._leaving.clear()

    # ------------------------------------------------------------------ questions
    def leaving(self) -> list[Leaving]:
        """Return what was done here and is still held back."""
        now_ms = self._services.tools.now_ms()
        return [one for one in self._leaving if one.due_at > now_ms]

    def newest(self) -> Leaving | None:
        """Return what was done last, if an undo would take it back."""
        key = self._newest_id()
        return next((one for one in self.leaving() if key in one.deed_ids), None)

    # ------------------------------------------------------------------ private
    def _mend(self, concern: Concern, page: InvoicePage, *, other: bool) -> None:
        if concern.kind in _OF_PLAN:
            self.plan_wanted.emit(PlanWanted(concern.company_id, concern.contract_ids[0]))
        elif concern.kind is ConcernKind.NO_CONTRACT:
            self.contract_wanted.emit(concern)
        elif concern.kind is ConcernKind.TWO_SPELLINGS:
            number = concern.found if other else concern.offered
            self.apply(concern, list(self._spellings(concern, page, number)))
        else:
            self.apply(concern, [partial(self._on_tickets, concern.ticket_ids, concern.offered)])

    def _spellings(self, concern: Concern, page: InvoicePage, number: str) -> Iterator[Act]:
        contracts = page.books.contracts
        changing = {
            key: number for key in concern.contract_ids if contracts[key].purchase_order != number
        }
        if changing:
            yield partial(self._assign, changing)
        if number == concern.offered and concern.ticket_ids:
            # They may all have gone along with their contracts.
            yield partial(self._on_tickets, concern.ticket_ids, number, may_be_none=bool(changing))

    def _assign(self, numbers: Mapping[int, str]) -> str:
        return self._services.purchase_orders.assign(numbers)

    def _on_tickets(
        self, remote_ids: Sequence[int], number: str, *, may_be_none: bool = False
    ) -> str:
        named = self._services.invoicing.names(remote_ids)
        wanted: dict[TargetId, str] = {one.id: number for one in named.values()}
        orders = self._services.purchase_orders
        return orders.use_on_tickets(wanted, may_be_none=may_be_none)

    def _try_again(self, refusal: Refusal) -> None:
        if refusal.contract_id is not None:
            self.plan_wanted.emit(PlanWanted(refusal.company_id, refusal.contract_id))
            return
        try:
            self._services.wishes.retry(refusal.item_id)
        except StopwatchError as error:
            self.refused.emit(error.message)
            return
        self.told.emit(tr("Trying again."))

    def _newest_id(self) -> JournalId | None:
        deed = self._services.undo.offered()
        return deed.id if deed is not None else None

    def _on_tick(self) -> None:
        if not self.leaving():
            self._ticking.stop()
        self.ticked.emit()
