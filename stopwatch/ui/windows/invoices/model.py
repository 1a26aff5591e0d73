"""The tree as Qt asks for it: children are made when they are opened, rows when they are seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, Qt

from stopwatch.domain.invoices import Books, Bundle, Invoice, Key
from stopwatch.domain.overriding import override
from stopwatch.services.invoicing import InvoicePage, Shown
from stopwatch.services.ports.billing import Days, NamedTicket
from stopwatch.ui.models.index import Index
from stopwatch.ui.models.tree import TreeModel
from stopwatch.ui.tips import tip
from stopwatch.ui.windows.invoices.listing import ListedCompany, Listing, items_of
from stopwatch.ui.windows.invoices.matters import Leaving, Matter, Refusal
from stopwatch.ui.windows.invoices.rows import KIND_ROLE, ROW_ROLE, Kind, Row
from stopwatch.ui.windows.invoices.speech import AMOUNT, column_name, spoken
from stopwatch.ui.windows.invoices.writing import Remarks, Writer

Source: TypeAlias = ListedCompany | Invoice | Bundle | Matter
Names = Callable[[Sequence[int]], Mapping[int, NamedTicket]]
ROOT = 0
_KINDS: Mapping[type, Kind] = {
    ListedCompany: Kind.COMPANY, Invoice: Kind.INVOICE, Bundle: Kind.ITEM,
}  # fmt: skip


@dataclass(slots=True)
class Node:
    """One row: what it stands for and where it hangs; `children` are None until they are wanted."""

    source: Source | None
    parent: int
    place: int
    children: list[int] | None = None
    is_open: bool = False
    row: Row | None = field(default=None, repr=False)

    @property
    def has_children(self) -> bool:
        """Whether anything hangs below it."""
        return isinstance(self.source, ListedCompany | Invoice)


class InvoiceModel(TreeModel):
    """`names` tells what tickets are called: asked once for each invoice that is opened."""

    def __init__(
        self, names: Names, now_ms: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._names, self._now_ms = names, now_ms
        self._writer = Writer(_nothing(), date.min)
        self._nodes: list[Node] = [Node(None, ROOT, 0, [])]
        self._tickets: dict[int, NamedTicket] = {}
        self._turned: dict[Key, int] = {}

    # ------------------------------------------------------------------ commands
    def show_listing(self, listing: Listing, today: date) -> None:
        """Replace everything."""
        is_news = listing.page is not self.listing.page
        self.beginResetModel()
        self._writer = Writer(listing, today, self._writer.remarks)
        self._nodes = [Node(None, ROOT, 0, [])]
        if is_news:  # a filter shows the same tickets
            self._tickets.clear()
        self._add(ROOT, listing.companies)
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing, and forget which of several matters an invoice was turned to."""
        self._turned.clear()
        self.show_listing(_nothing(), date.min)

    def show_remarks(self, remarks: Remarks) -> None:
        """Say other things of the invoices that are listed."""
        if remarks != self._writer.remarks:
            self._writer = Writer(self._writer.listing, self._writer.today, remarks)
            self._renew(Invoice)

    def count_down(self) -> None:
        """Write anew what says in how many seconds something leaves."""
        self._renew(Leaving)

    def make_rows(self, parent: QModelIndex) -> None:
        """Make the rows below a row, though no view has asked for them yet."""
        if self.canFetchMore(parent):
            self.fetchMore(parent)

    def turn_to(self, matter: Matter, key: Key) -> QModelIndex:
        """Have the row below an invoice tell one of what is to be decided; return that row."""
        company = self.listing.company(key[0])
        assert company is not None
        self._turned[key] = company.matters[key].index(matter)
        above = self.index(self.listing.companies.index(company), 0)
        self.make_rows(above)
        for row in range(self.rowCount(above)):
            invoice = self.index(row, 0, above)
            source = self.source(invoice)
            if source == matter and not company.invoices:
                return invoice
            if isinstance(source, Invoice) and source.key == key:
                return self._turned_row(invoice, matter)
        return QModelIndex()

    def set_open(self, index: Index, *, is_open: bool) -> None:
        """Know that a row was opened or closed: closed companies carry what their rows would."""
        node = self.node(index)
        if node is not None:
            node.is_open, node.row = is_open, None

    # ------------------------------------------------------------------ questions
    @property
    def listing(self) -> Listing:
        """What is shown."""
        return self._writer.listing

    def node(self, index: Index) -> Node | None:
        """Return what stands behind an index."""
        return self._nodes[index.internalId()] if index.isValid() else None

    def source(self, index: Index) -> Source | None:
        """Return what a row stands for."""
        node = self.node(index)
        return node.source if node is not None else None

    def chain(self, index: Index) -> list[Source]:
        """Return what the rows above a row and the row itself stand for, from the company on."""
        found: list[Source] = []
        node = self.node(index)
        while node is not None and node.source is not None:
            found.append(node.source)
            node = self._nodes[node.parent]
        return found[::-1]

    def find(self, chain: Sequence[Source]) -> QModelIndex:
        """Return the row that stands for the same as one did before, or the nearest above it."""
        index = QModelIndex()
        for source in chain:
            wanted = identity(source)
            self.make_rows(index)
            rows = (self.index(row, 0, index) for row in range(self.rowCount(index)))
            below = next((one for one in rows if self._is(one, wanted)), None)
            if below is None:
                break
            index = below
        return index

    # ------------------------------------------------------------------ Qt
    @override
    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        above = ROOT if parent is None or not parent.isValid() else parent.internalId()
        children = self._nodes[above].children or []
        if not 0 <= row < len(children) or not 0 <= column <= AMOUNT:
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    @override
    def above(self, child: Index) -> QModelIndex:
        node = self.node(child)
        if node is None or node.parent == ROOT:
            return QModelIndex()
        return self.createIndex(self._nodes[node.parent].place, 0, node.parent)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._nodes[ROOT].children or ())
        return len(self._nodes[parent.internalId()].children or ()) if not parent.column() else 0

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return AMOUNT + 1

    @override
    def hasChildren(self, parent: Index | None = None) -> bool:
        if parent is None or not parent.isValid():
            return self.rowCount() > 0
        return not parent.column() and self._nodes[parent.internalId()].has_children

    @override
    def canFetchMore(self, parent: Index) -> bool:
        node = self.node(parent)
        return node is not None and node.has_children and node.children is None

    @override
    def fetchMore(self, parent: Index) -> None:
        node = self.node(parent)
        if node is None or not self.canFetchMore(parent):
            return
        sources = self._below(node.source)
        above = self.createIndex(node.place, 0, parent.internalId())
        self.beginInsertRows(above, 0, len(sources) - 1)
        self._add(parent.internalId(), sources)
        self.endInsertRows()

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        node = self.node(index)
        if node is None:
            return None
        if role == KIND_ROLE:
            return _KINDS.get(type(node.source), Kind.CONCERN)
        if role == ROW_ROLE:
            return self._row(node)
        if role in {int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)}:
            return spoken(self._row(node), index.column())
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return tip(spoken(self._row(node), index.column()))
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:  # fmt: skip
        is_text = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        is_column = orientation is Qt.Orientation.Horizontal and 0 <= section <= AMOUNT
        return column_name(section) if is_text and is_column else None

    # ------------------------------------------------------------------ private
    def _renew(self, kind: type) -> None:
        """Have rows of a kind written anew, if anybody has seen them."""
        for key, node in enumerate(self._nodes):
            if node.row is not None and isinstance(node.source, kind):
                node.row = None
                index = self.createIndex(node.place, 0, key)
                self.dataChanged.emit(index, index.siblingAtColumn(AMOUNT))

    def _is(self, index: Index, wanted: object) -> bool:
        source = self.source(index)
        return source is not None and identity(source) == wanted

    def _turned_row(self, invoice: QModelIndex, matter: Matter) -> QModelIndex:
        below = invoice.siblingAtRow(invoice.row() + 1)
        node = self.node(below)
        assert node is not None
        node.source, node.row = matter, None
        self.dataChanged.emit(below, below.siblingAtColumn(AMOUNT))
        return below

    def _add(self, parent: int, sources: Sequence[Source]) -> None:
        first = len(self._nodes)
        self._nodes += [Node(one, parent, place) for place, one in enumerate(sources)]
        self._nodes[parent].children = list(range(first, len(self._nodes)))

    def _below(self, source: Source | None) -> list[Source]:
        if isinstance(source, ListedCompany):
            found: list[Source] = [] if source.invoices else [*self._matters(source.keys[0])]
            for one in source.invoices:
                found += [one, *self._matters(one.key)[:1]]
            return found
        if isinstance(source, Invoice):
            items = items_of(source)
            asked = {one.ticket_remote_id for one in items if one.ticket_remote_id is not None}
            unnamed = asked - self._tickets.keys()
            if unnamed:
                self._tickets.update(self._names(sorted(unnamed)))
            return list(items)
        return []

    def _matters(self, key: Key) -> tuple[Matter, ...]:
        """Return what is to be decided about an invoice, from that on which it was turned to."""
        company = self.listing.company(key[0])
        found = company.matters.get(key, ()) if company is not None else ()
        first = self._turned.get(key, 0) % len(found) if found else 0
        return (*found[first:], *found[:first])

    def _row(self, node: Node) -> Row:
        if node.row is None:
            node.row = self._written(node)
        return node.row

    def _written(self, node: Node) -> Row:
        writer, source = self._writer, node.source
        if isinstance(source, ListedCompany):
            return writer.company(source, is_open=node.is_open)
        if isinstance(source, Invoice):
            return writer.invoice(source, self._matters(source.key), is_open=node.is_open)
        if isinstance(source, Bundle):
            invoice = self._nodes[node.parent].source
            billed_to = invoice.company_id if isinstance(invoice, Invoice) else source.company_id
            return writer.item(source, billed_to, self._tickets)
        assert isinstance(source, Matter)
        return writer.matter(source, self._now_ms())


def _nothing() -> Listing:
    return Listing(InvoicePage(Days("", ""), (), Books({}, {}), (), None), Shown(), ())


def identity(source: Source) -> object:
    """Return what tells a row from its neighbours, also after everything was read anew."""
    if isinstance(source, ListedCompany):
        return source.id
    if isinstance(source, Invoice):
        return source.key
    if isinstance(source, Bundle):
        return source.ticket_remote_id, source.contract_id, source.layer, source.number
    if isinstance(source, Refusal):
        return source.item_id
    one = source.concern if isinstance(source, Leaving) else source
    return one.kind, one.company_id, one.contract_ids, one.ticket_ids, one.found
