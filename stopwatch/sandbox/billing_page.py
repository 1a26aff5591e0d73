"""The page on which a person posts and invoices; plain HTML without a script.

What stands in the rows of the practice is anybody's text, so everything is escaped on its way in.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import groupby

from stopwatch.sandbox.billing_page_style import STYLE
from stopwatch.sandbox.invoices import Group, grouped, to_invoice
from stopwatch.sandbox.records import Row, integer, key, number, text
from stopwatch.sandbox.selection import EVERYTHING
from stopwatch.sandbox.store import Store
from stopwatch.sandbox.switches import Switches
from stopwatch.sandbox.waiting import waiting


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the two steps: what it is called, and the verb on its buttons."""

    name: str
    title: str
    about: str
    verb: str
    empty: str


_POST = _Part(
    "post",
    "Approve & Post",
    "Time and charges that are not posted yet, by company and number.",
    "Post",
    "Everything is posted.",
)
_INVOICE = _Part(
    "invoice",
    "Items to invoice",
    "What was posted. Each row becomes one invoice.",
    "Invoice",
    "Everything that was posted is invoiced.",
)
_HEADS = ("Company", "Purchase order number", "Items", "Hours", "Amount", "")
_MADE_HEADS = ("Invoice", "Company", "Purchase order number", "From", "To", "Items", "Total")
_NUMBERS = ("Items", "Hours", "Amount", "Total")


def page(store: Store, switches: Switches) -> str:
    """Return the whole page."""
    not_posted = grouped(waiting(store, switches, EVERYTHING), lambda i: integer(i, "companyID"))
    parts = [
        _step(store, _POST, not_posted),
        _step(store, _INVOICE, to_invoice(store, EVERYTHING)),
        _made(store),
    ]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Billing practice</title><style>{STYLE}</style></head><body>"
        "<h1>Billing practice</h1>"
        "<p>What a service manager does at the end of a month. Nothing here is real.</p>"
        '<nav aria-label="Steps"><a href="#post">Approve &amp; Post</a>'
        '<a href="#invoice">Items to invoice</a><a href="#made">Invoices</a></nav>'
        f"<main>{''.join(parts)}</main></body></html>"
    )


def _step(store: Store, part: _Part, groups: list[Group]) -> str:
    if not groups:
        return _section(part.name, part.title, part.empty, "", "")
    named = sorted(
        ((_company(store, g.company), g.company or 0, g.order_number or "", g) for g in groups),
        key=lambda place: place[:3],
    )
    bodies = [
        _body(part, name, company, [group for *_, group in rows])
        for (name, company), rows in groupby(named, key=lambda place: place[:2])
    ]
    everything = _form(part, f"{part.verb} everything", "", None)
    return _section(part.name, part.title, part.about, everything, _table(_HEADS, "".join(bodies)))


def _body(part: _Part, name: str, company: int, groups: list[Group]) -> str:
    span = f' rowspan="{len(groups)}"' if len(groups) > 1 else ""
    label = f"{part.verb} everything of {name}"
    first = f'<th scope="rowgroup"{span}>{escape(name)}</th>'
    last = f'<td class="number"{span}>{_form(part, part.verb, label, company)}</td>'
    rows = [_cells(group) for group in groups]
    rows[0] = f"{first}{rows[0]}{last}"
    return f"<tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody>"


def _cells(group: Group) -> str:
    hours = sum(number(i, "quantity") or 0 for i in group.items if "timeEntryID" in i)
    values = (f"{len(group.items)}", f"{hours:,.2f}", f"{group.total:,.2f}")
    return _order(group.order_number) + "".join(f'<td class="number">{v}</td>' for v in values)


def _made(store: Store) -> str:
    rows = [_invoice(store, row) for row in store.rows("Invoices")]
    if not rows:
        return _section("made", "Invoices", "No invoice was made yet.", "", "")
    table = _table(_MADE_HEADS, f"<tbody>{''.join(reversed(rows))}</tbody>")
    return _section("made", "Invoices", "The newest come first.", "", table)


def _invoice(store: Store, row: Row) -> str:
    items = sum(i.get("invoiceID") == key(row) for i in store.rows("BillingItems"))
    days = [(text(row, name) or "")[:10] for name in ("fromDate", "toDate")]
    return (
        f'<tr><th scope="row">{escape(text(row, "invoiceNumber") or str(key(row)))}</th>'
        f"<td>{escape(_company(store, integer(row, 'companyID')))}</td>"
        f"{_order(text(row, 'orderNumber'))}<td>{escape(days[0])}</td><td>{escape(days[1])}</td>"
        f'<td class="number">{items}</td>'
        f'<td class="number">{number(row, "invoiceTotal") or 0:,.2f}</td></tr>'
    )


def _company(store: Store, company: int | None) -> str:
    row = None if company is None else store.get("Companies", company)
    return text(row or {}, "companyName") or f"Company {company}"


def _order(order: str | None) -> str:
    return f"<td>{escape(order)}</td>" if order else '<td class="none">no number</td>'


def _form(part: _Part, words: str, label: str, company: int | None) -> str:
    chosen = "" if company is None else f'<input type="hidden" name="company" value="{company}">'
    spoken = f' aria-label="{escape(label)}"' if label else ' class="all"'
    return (
        f'<form method="post" action="/_sandbox/billing/{part.name}">{chosen}'
        f"<button{spoken}>{escape(words)}</button></form>"
    )


def _table(heads: tuple[str, ...], bodies: str) -> str:
    cells = [_head(name) for name in heads]
    return f"<table><thead><tr>{''.join(cells)}</tr></thead>{bodies}</table>"


def _head(name: str) -> str:
    if not name:
        return "<td></td>"
    aligned = ' class="number"' if name in _NUMBERS else ""
    return f'<th scope="col"{aligned}>{name}</th>'


def _section(name: str, title: str, about: str, action: str, table: str) -> str:
    return (
        f'<section id="{name}" aria-labelledby="{name}-title"><header class="part"><div>'
        f'<h2 id="{name}-title">{escape(title)}</h2><p>{escape(about)}</p></div>{action}</header>'
        f"{table}</section>"
    )
