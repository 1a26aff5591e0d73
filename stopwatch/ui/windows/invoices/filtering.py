"""What is shown of the page: a month, a company, a contract, and some layers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from stopwatch.services.invoicing import InvoicePage, Invoicing, Shown
from stopwatch.services.ports.billing import Days
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.invoices.choosing import Chooser, Option
from stopwatch.ui.windows.invoices.head import InvoicesHead
from stopwatch.ui.windows.invoices.layers_line import LayersLine
from stopwatch.ui.windows.invoices.words import month_words, tr

_MOST_BACK = 11


class Filtering(QObject):
    """`changed` comes when something else is shown of the page, `month_changed` of another one."""

    changed = Signal()
    month_changed = Signal()

    def __init__(
        self, theme: Theme, invoicing: Invoicing, head: InvoicesHead, layers: LayersLine,
        window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._invoicing, self._window = theme, invoicing, window
        self._head, self._layers = head, layers
        self._months_back = 0
        self._page: InvoicePage | None = None
        self.shown = Shown()
        head.months_wanted.connect(self._on_months_wanted)
        head.companies_wanted.connect(self._on_companies_wanted)
        head.contracts_wanted.connect(self._on_contracts_wanted)
        layers.layers_changed.connect(self._on_layers_changed)

    @property
    def days(self) -> Days:
        """The days of the month that is shown."""
        return self._invoicing.month(self._months_back)

    def show_nothing(self) -> None:
        """Show what is chosen before anything was read."""
        self._renew()

    def show_page(self, page: InvoicePage) -> None:
        """Know of which page something is shown."""
        self._page = page
        self._renew()

    def forget(self) -> None:
        """Show everything of a page that is yet to be read."""
        self._page = None
        self.clear()

    def step(self, months: int) -> None:
        """Go to a month further back, or forward; not past this one."""
        back = min(_MOST_BACK, max(0, self._months_back + months))
        if back != self._months_back:
            self._months_back = back
            self.month_changed.emit()

    def show_company(self, company_id: int | None) -> None:
        """Show one company, or all of them."""
        self._show(replace(self.shown, company_id=company_id, contract_id=None))

    def clear(self) -> None:
        """Show everything of the month."""
        self._layers.show_all()
        self._show(Shown())

    # ------------------------------------------------------------------ private
    def _show(self, shown: Shown) -> None:
        self.shown = shown
        self._renew()
        self.changed.emit()

    def _renew(self) -> None:
        page, shown = self._page, self.shown
        company = page.company(shown.company_id) if page and shown.company_id is not None else ""
        contract = page.contract(shown.contract_id) if page is not None else ""
        self._head.show_chosen(month_words(self.days), company, contract)

    def _open(self, prompt: str, options: list[Option], button: QWidget) -> Chooser:
        chooser = Chooser(self._theme, prompt, options, self._window)
        chooser.open_under(button)
        return chooser

    # ------------------------------------------------------------------ slots
    def _on_layers_changed(self) -> None:
        self._show(replace(self.shown, layers=self._layers.shown))

    def _on_months_wanted(self) -> None:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for back in range(_MOST_BACK + 1):
            action = QAction(month_words(self._invoicing.month(back)), menu)
            action.setCheckable(True)
            action.setChecked(back == self._months_back)
            action.setData(back)
            menu.addAction(action)
        menu.triggered.connect(self._on_month_chosen)
        button = self._head.month
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _on_month_chosen(self, action: QAction) -> None:
        self.step(int(action.data()) - self._months_back)

    def _on_companies_wanted(self) -> None:
        page = self._page
        if page is None:
            return
        ids = {one.company_id for one in page.invoices()} | {one.company_id for one in page.bundles}
        named = sorted((page.company(key), key) for key in ids)
        options = [Option(None, tr("All companies")), *(Option(key, name) for name, key in named)]
        chooser = self._open(tr("Find a company"), options, self._head.company)
        chooser.chosen.connect(self._on_company_chosen)

    def _on_company_chosen(self, option: Option) -> None:
        self.show_company(option.id)

    def _on_contracts_wanted(self) -> None:
        page, company = self._page, self.shown.company_id
        if page is None:
            return
        ids = {
            one.contract_id
            for one in page.bundles
            if one.contract_id is not None and company in (None, one.company_id)
        }
        named = sorted((page.contract(key), key) for key in ids)
        options = [Option(None, tr("All contracts")), *(Option(key, name) for name, key in named)]
        chooser = self._open(tr("Find a contract"), options, self._head.contract)
        chooser.chosen.connect(self._on_contract_chosen)

    def _on_contract_chosen(self, option: Option) -> None:
        self._show(replace(self.shown, contract_id=option.id))
