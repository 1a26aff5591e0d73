"""The plan: numbers for a company's contracts, and what they make of its invoices."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.invoices import Invoice, Preview
from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.services.invoicing import InvoicePage
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.invoices.plan_contracts import PlanContract, page_of, plan_contracts
from stopwatch.ui.windows.invoices.plan_desk import Delivery, PlanDesk
from stopwatch.ui.windows.invoices.plan_done import Done
from stopwatch.ui.windows.invoices.plan_field import claims_plan_key, is_plan_key
from stopwatch.ui.windows.invoices.plan_pace import Pace
from stopwatch.ui.windows.invoices.plan_parts import PlanParts
from stopwatch.ui.windows.invoices.plan_words import billed_words, tr
from stopwatch.ui.windows.on_screen import settle

WIDTH, LEAST = 348, 320


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the plan is about: a company, its part of the page, and the page as it was read."""

    company_id: int
    source: InvoicePage
    page: InvoicePage
    contracts: tuple[PlanContract, ...]
    deliveries: Mapping[int, Delivery]

    def preview(self, numbers: Mapping[int, str]) -> Preview:
        """Return what numbers make of the invoices; those that are on their way count as there."""
        standing = {one.id: one.number for one in self.contracts}
        return self.page.preview({**standing, **self.page.books.planned, **numbers})

    def told(self, invoice: Invoice) -> str:
        """Return who pays an invoice, where it is not the company itself."""
        return billed_words(invoice, self.page, self.company_id)


class PlanPanel(QFrame):
    """Shows what would change, live; sends only what `set_numbers` is asked for."""

    preview_changed = Signal(object)
    applied = Signal(str)
    taken_back = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._it: _Shown | None = None
        self._preview: Preview | None = None
        self._pace = Pace(self)
        self.setProperty("ground", "window")
        self.setAccessibleName(tr("Plan purchase order numbers"))
        self.setMinimumWidth(LEAST)
        self.parts = PlanParts(theme, self)
        self._connect()

    # ------------------------------------------------------------------ commands
    def show_company(
        self, page: InvoicePage, company_id: int, contract_id: int | None = None
    ) -> None:
        """Plan for a company; the field of a contract gets the focus, else the first."""
        is_other = self._it is None or self._it.company_id != company_id
        if not is_other and self.is_dirty:
            self.update_page(page)
            self.parts.rows.return_focus(contract_id)
            return
        self.parts.foot.settle()
        if is_other:
            self.parts.done.end()
        it = self._read(page, company_id)
        self.parts.head.show_company(page.company(company_id), has_contracts=bool(it.contracts))
        self.parts.rows.begin(it.contracts, self._desk.known(company_id), contract_id or 0)
        self._show_deliveries()
        self._renew()
        settle(self)  # or a scroll bar would flash where there is room for all

    def update_page(self, page: InvoicePage) -> None:
        """Show news of the same company; what was typed stays."""
        if self._it is None:
            return
        it = self._read(page, self._it.company_id)
        if self.parts.done.is_undone(it.deliveries):
            self.parts.done.end()
        self.parts.rows.renew(it.contracts, self._desk.known(it.company_id))
        self._show_deliveries()

    def set_numbers(self) -> None:
        """Ask for the numbers that are typed and are others than before: one deed."""
        self._pace.hurry()
        numbers, it, preview = self.parts.rows.numbers(), self._it, self._preview
        if not numbers or it is None or preview is None or self.parts.foot.is_asking:
            return
        try:
            said = self._desk.assign(numbers)
        except StopwatchError as error:
            self.parts.rows.refuse(error)
            return
        company = it.page.company(it.company_id)
        self.parts.done.begin(Done(company, numbers, preview, self._desk.newest()), it.told)
        self.update_page(it.source)
        self.applied.emit(said)

    def take_back(self) -> None:
        """Take back what was set; the plan is then as it was before, still typed."""
        done, it = self.parts.done.done, self._it
        if done is None or done.deed_id is None or it is None:
            return
        try:
            self._desk.take_back(done.deed_id)
        except StopwatchError as error:
            self.parts.done.show_trouble(error.message)
            return
        self.parts.done.end()
        self.update_page(it.source)
        self.parts.rows.put(done.numbers)
        self.taken_back.emit(tr("Nothing was sent: the numbers are only typed again."))

    def discard(self) -> None:
        """Leave; what was typed is lost only when that was asked."""
        rows, foot = self.parts.rows, self.parts.foot
        if rows.leave_all():
            return
        if foot.is_asking:
            foot.keep.click()
        elif self.is_dirty:
            foot.ask(len(rows.numbers()))
        else:
            self._close()

    def drop(self) -> None:
        """Forget what is typed and what was set, and leave."""
        self.parts.rows.give_back()
        self._close()

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that was not set."""
        return bool(self.parts.rows.numbers())

    @property
    def preview(self) -> Preview | None:
        """What the plan makes of the invoices; None while nothing is planned."""
        self._pace.hurry()
        return self._preview if self.is_dirty else None

    # ------------------------------------------------------------------ Qt
    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the field that had it last."""
        super().focusInEvent(event)
        self.parts.rows.return_focus()

    @override
    def event(self, event: QEvent) -> bool:
        """Claim the keys of the plan before the window's shortcuts get them."""
        return claims_plan_key(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_plan_key(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.discard()
        elif event.key() == Qt.Key.Key_E:
            self.parts.rows.ask_for_all()
        else:
            self.set_numbers()

    # ------------------------------------------------------------------ private
    def _connect(self) -> None:
        parts = self.parts
        parts.head.close_wanted.connect(self.discard)
        parts.rows.changed.connect(self._on_changed)
        self._pace.due.connect(self._renew)
        parts.foot.discard_wanted.connect(self.discard)
        parts.foot.set_wanted.connect(self.set_numbers)
        parts.foot.discarded.connect(self.drop)
        parts.foot.kept.connect(self._on_kept)
        parts.done.undo_wanted.connect(self.take_back)
        parts.done.due.connect(self._on_due)

    def _read(self, page: InvoicePage, company_id: int) -> _Shown:
        # Of this company alone: it is read on the screen's thread, each second of a countdown too.
        deliveries = self._desk.deliveries(page.books.contracts_of(company_id))
        wished = {key: one.number for key, one in deliveries.items()}
        own = page_of(page, company_id, wished)
        contracts = plan_contracts(own, company_id)
        self._it = _Shown(company_id, page, own, contracts, deliveries)
        return self._it

    def _renew(self) -> None:
        """Draw what the fields make of the invoices."""
        if self._it is None:
            return
        numbers = self.parts.rows.numbers()
        with self._pace.measured():
            self._draw(self._it, numbers)
        self.preview_changed.emit(self._preview if numbers else None)

    def _draw(self, it: _Shown, numbers: Mapping[int, str]) -> None:
        self._preview = it.preview(numbers)
        self.parts.outcome.show_preview(self._preview, it.told, is_planned=bool(numbers))
        is_card = self.parts.done.done is not None and not numbers
        self.parts.show_outcome(is_card=is_card, is_any=bool(it.contracts))
        self.parts.foot.show_count(len(numbers))

    def _show_deliveries(self) -> None:
        if self._it is not None:
            it = self._it
            self.parts.rows.show_deliveries(it.deliveries)
            self.parts.done.show_deliveries(it.deliveries, self._desk.newest(), self._desk.now_ms())

    def _close(self) -> None:
        self._pace.stop()
        self.parts.done.end()
        self._it = None
        self.preview_changed.emit(None)
        self.closed.emit()

    # ------------------------------------------------------------------ slots
    def _on_changed(self) -> None:
        self.parts.foot.show_count(len(self.parts.rows.numbers()))
        self._pace.ask()

    def _on_kept(self) -> None:
        self.parts.rows.return_focus()

    def _on_due(self) -> None:
        """Count the seconds down, and look whether the numbers have left."""
        if self._it is not None:
            self._read(self._it.source, self._it.company_id)
            self._show_deliveries()
