"""The plan beside the tree: for which company it opens, and what it makes of the rows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from stopwatch.domain.invoices import Key, Preview
from stopwatch.services.invoicing import InvoicePage
from stopwatch.services.suite import Services
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.invoices.layout import InvoicesParts
from stopwatch.ui.windows.invoices.plan_desk import PlanDesk
from stopwatch.ui.windows.invoices.plan_panel import PlanPanel
from stopwatch.ui.windows.invoices.words import tr


class Planning(QObject):
    """`previewed` comes when the plan makes something else of the invoices.

    `applied` carries what was done, `taken_back` what an undo here came to.
    """

    previewed = Signal()
    applied = Signal(str)
    taken_back = Signal(str)

    def __init__(
        self, theme: Theme, services: Services, parts: InvoicesParts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        desk = PlanDesk(services.purchase_orders, services.undo, services.tools.now_ms)
        self.panel = PlanPanel(theme, desk)
        self.preview: Preview | None = None
        parts.add_plan(self.panel)
        self.panel.preview_changed.connect(self._on_preview_changed)
        self.panel.applied.connect(self.applied)
        self.panel.taken_back.connect(self.taken_back)
        self.panel.closed.connect(self._on_closed)

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that was not set."""
        return self._parts.is_plan_open and self.panel.is_dirty

    def show(self, page: InvoicePage, company_id: int, contract_id: int | None = None) -> None:
        """Open the plan of a company, at the field of a contract."""
        self._parts.open_plan(is_open=True)
        self.panel.show_company(page, company_id, contract_id)

    def update(self, page: InvoicePage) -> None:
        """Know what was read anew."""
        if self._parts.is_plan_open:
            self.panel.update_page(page)

    def leave(self) -> bool:
        """Close the plan, or ask where something was typed; return whether it was open."""
        was_open = self._parts.is_plan_open
        if was_open:
            self.panel.discard()
        return was_open

    def drop(self) -> None:
        """Close without asking: what is typed is about another account."""
        if self._parts.is_plan_open:
            self.panel.drop()

    def chips(self) -> dict[Key, str]:
        """Return what becomes of each invoice, in short."""
        return _chips(self.preview) if self.preview is not None else {}

    def count(self, invoices: int) -> int | None:
        """Return how many of some invoices there would be; None without a plan."""
        if self.preview is None:
            return None
        return invoices + len(self.preview.after) - len(self.preview.before)

    def _on_preview_changed(self, preview: Preview | None) -> None:
        self.preview = preview
        self.previewed.emit()

    def _on_closed(self) -> None:
        self.preview = None
        self._parts.open_plan(is_open=False)
        self._parts.tree.setFocus()
        self.previewed.emit()


def _chips(preview: Preview) -> dict[Key, str]:
    found: dict[Key, str] = {}
    for place, invoice in enumerate(preview.before):
        targets = [preview.after[flow.after] for flow in preview.flows if flow.before == place]
        if len(targets) > 1:
            found[invoice.key] = tr("becomes {count}").format(count=len(targets))
        elif targets and targets[0].key != invoice.key:
            found[invoice.key] = tr("becomes {number}").format(
                number=targets[0].number or tr("one without a number")
            )
    return found
