"""A scene of the tour: one invoice becomes as many as its customer wants, before it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt

from stopwatch.domain.catalog import Contract
from stopwatch.domain.invoices import Invoice
from stopwatch.services.invoicing import InvoicePage
from stopwatch.tour.stage import Stage
from stopwatch.ui.windows.invoices.window import InvoicesWindow

_FEWEST = 2  # contracts on one invoice, for it to be worth splitting
Say = Callable[[str], None]


class Split:
    """What the practice Autotask has seeded: a customer whose contracts have no numbers yet."""

    def __init__(self, stage: Stage, say: Say) -> None:
        self._stage = stage
        self._say = say
        self._services = stage.desktop.services

    def play(self) -> Mapping[int, str]:
        """Give each contract of an invoice a number; return the numbers by the PSA's ids.

        A practice of few tickets, or a month that has just begun, may have no such invoice.
        """
        self._stage.desktop.show_invoices()
        window = self._stage.page("invoices")
        if not isinstance(window, InvoicesWindow):
            raise TypeError("it shows the invoices")
        self._stage.until(lambda: window.page is not None and window.page.as_of is not None,
                          "the billing items")  # fmt: skip
        self._stage.until(lambda: window.reading.is_idle, "the page of invoices")
        self._stage.picture("invoices-month")
        page = window.page
        found = next(_to_split(page), None) if page is not None else None
        if page is None or found is None:
            self._say("No invoice of this month wants splitting")
            return {}
        return self._split(window, page, found)

    def _split(
        self, window: InvoicesWindow, page: InvoicePage, found: Invoice
    ) -> Mapping[int, str]:
        window.plan(found.company_id)
        self._stage.settle()
        initials = "".join(word[0] for word in page.company(found.company_id).split())
        rows = window.planning.panel.parts.rows.rows
        numbers = {row.contract.id: f"{initials}-{_short(row.contract.name)}" for row in rows}
        for row in rows:
            row.field.setFocus()
            self._stage.type_into(row.field, numbers[row.contract.id])
        self._stage.until(lambda: _planned(window) >= set(numbers.values()), "the plan")
        self._stage.picture("invoices-planned")
        count = len(_planned(window))
        self._say(f"{page.company(found.company_id)}: 1 invoice becomes {count}")
        last = rows[-1].field
        self._stage.key(last, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self._stage.until(self._is_set(numbers), "the numbers to be set")
        self._stage.desktop.sync_now()
        self._stage.until(lambda: not self._services.wishes.pending(), "the numbers to arrive")
        return numbers

    def _is_set(self, numbers: Mapping[int, str]) -> Callable[[], bool]:
        def is_set() -> bool:
            shown = {
                one.id: one.purchase_order for one in self._services.purchase_orders.contracts()
            }
            return all(shown[key] == number for key, number in numbers.items())

        return is_set


def _short(name: str) -> str:
    """Return the first word of a contract's name, as a number may hold it."""
    return "".join(letter for letter in name.split(maxsplit=1)[0].upper() if letter.isalnum())


def _planned(window: InvoicesWindow) -> set[str]:
    preview = window.planning.preview
    return {one.number for one in preview.after} if preview is not None else set()


def _to_split(page: InvoicePage) -> Iterator[Invoice]:
    """Yield invoices of several contracts that have no numbers, the most contracts first."""
    own: dict[int, list[Contract]] = {}
    for contract in page.books.contracts.values():
        own.setdefault(contract.company_id, []).append(contract)
    for one in sorted(page.invoices(), key=lambda it: -len(it.contract_ids)):
        contracts = own.get(one.company_id, [])
        is_bare = not any(it.purchase_order for it in contracts)
        if not one.number and is_bare and len(one.contract_ids) >= _FEWEST:
            yield one
