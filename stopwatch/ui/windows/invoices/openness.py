"""Which rows of the tree are open: what the user opened and closed outlasts news and filters."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Signal

from stopwatch.domain.invoices import Invoice, Key
from stopwatch.ui.windows.invoices.listing import ListedCompany
from stopwatch.ui.windows.invoices.model import InvoiceModel
from stopwatch.ui.windows.invoices.tree import InvoiceTree

_MANY = 200  # invoices: a page that is longer begins with its companies alone


class Openness(QObject):
    """`changed` comes when the user opened or closed a row."""

    changed = Signal()

    def __init__(self, tree: InvoiceTree, model: InvoiceModel) -> None:
        super().__init__(tree)
        self._tree, self._model = tree, model
        self._companies: dict[int, bool] = {}
        self._closed: set[int] = set()
        self._invoices: set[Key] = set()
        self._is_restoring = False
        tree.expanded.connect(self._on_expanded)
        tree.collapsed.connect(self._on_collapsed)

    @property
    def closed(self) -> list[ListedCompany]:
        """The companies that are closed, and so carry their own bars."""
        return [one for one in self._model.listing.companies if not self._is_open(one)]

    def forget(self) -> None:
        """Forget what was opened and closed: these were companies of another account."""
        self._companies.clear()
        self._closed.clear()
        self._invoices.clear()

    def restore(self) -> None:
        """Open again what was open, after the rows were made anew."""
        self._is_restoring = True
        for place, company in enumerate(self._model.listing.companies):
            if self._is_open(company):
                self._open(self._model.index(place, 0))
        self._is_restoring = False

    # ------------------------------------------------------------------ private
    def _open(self, index: QModelIndex) -> None:
        self._tree.expand(index)
        if not self._invoices:
            return
        self._model.make_rows(index)
        for row in range(self._model.rowCount(index)):
            below = self._model.index(row, 0, index)
            source = self._model.source(below)
            if isinstance(source, Invoice) and source.key in self._invoices:
                self._tree.expand(below)

    def _is_open(self, company: ListedCompany) -> bool:
        listing = self._model.listing
        is_short = listing.invoices <= _MANY
        # Kept from the first sight on: a row that was mended does not close over its Undo.
        known = self._companies.setdefault(company.id, is_short and len(company.invoices) != 1)
        return known or (len(listing.companies) == 1 and company.id not in self._closed)

    def _on_expanded(self, index: QModelIndex) -> None:
        self._note(index, is_open=True)

    def _on_collapsed(self, index: QModelIndex) -> None:
        self._note(index, is_open=False)

    def _note(self, index: QModelIndex, *, is_open: bool) -> None:
        self._model.set_open(index, is_open=is_open)
        if self._is_restoring:
            return
        source = self._model.source(index)
        if isinstance(source, ListedCompany):
            self._companies[source.id] = is_open
            (self._closed.discard if is_open else self._closed.add)(source.id)
        elif isinstance(source, Invoice):
            (self._invoices.add if is_open else self._invoices.discard)(source.key)
        self.changed.emit()
