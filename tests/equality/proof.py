"""One world: preview, then post and invoice over there, then compare item for item."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TypeAlias

from stopwatch.domain.billing import in_cents, in_parts
from stopwatch.domain.invoices import Books, Invoice, Key, grouped
from stopwatch.domain.purchase_order import Inheritance
from stopwatch.sandbox.instants import at
from stopwatch.sandbox.invoicing import create_invoices
from stopwatch.sandbox.posting import approve_and_post, post
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, integer, number, text
from stopwatch.sandbox.selection import EVERYTHING, Selection
from stopwatch.sandbox.server import Endpoint
from stopwatch.sandbox.store import Store
from stopwatch.sandbox.switches import Switches
from stopwatch.services.invoicing import InvoicePage
from stopwatch.services.ports.billing import Days, PlacedLine
from tests.equality.families import Tables, world
from tests.equality.office import technician
from tests.support.quick_folder import quick_folder

ALWAYS = Days("2000-01-01", "2100-01-01")
Item: TypeAlias = tuple[int | None, str, int, int | None]
"""Ticket (or None), day, hours in ten-thousandths, cents; None where only hours are known."""
Invoices: TypeAlias = Mapping[Key, Counter[Item]]
Totals: TypeAlias = Mapping[Key, tuple[int, int]]
"""Hours and cents of each invoice."""


@dataclass(frozen=True, slots=True)
class Case:
    """How one world is to be lived."""

    seed: int
    families: int

    @property
    def dice(self) -> Random:
        """The dice for everything but the families themselves."""
        return Random(f"case {self.seed}")


@dataclass(frozen=True, slots=True)
class Compared:
    """What one world came to. Amounts are in cents."""

    invoices: int
    items: int
    unpriced: int
    amount: int

    def plus(self, other: Compared) -> Compared:
        """Return both together."""
        return Compared(
            self.invoices + other.invoices,
            self.items + other.items,
            self.unpriced + other.unpriced,
            self.amount + other.amount,
        )


class Different(AssertionError):
    """The invoices are not what the preview showed."""


def prove(case: Case, served: Practice, endpoint: Endpoint) -> Compared:
    """Live one world. Raises Different."""
    dice, today = case.dice, at(served.now_ms()).date()
    tables = world(case.seed, case.families, today)
    rules = Inheritance(*(dice.random() < likely for likely in (0.7, 0.7, 0.3)))
    served.switches = _switches(rules, dice)
    served.store = Store(tables.rows)
    _post_some(served, tables, dice)
    with (
        TemporaryDirectory(dir=quick_folder()) as folder,
        technician(Path(folder), endpoint) as person,
    ):
        person.assume(rules)
        person.deliver()
        person.work(dice, dice.randint(0, 12))
        assert person.invoicing.refresh()
        page = person.invoicing.read(ALWAYS)
        plan = _plan(page, dice)
        books = page.books.with_plan(plan)
        lines = person.invoicing.lines(page, [one.key for one in page.invoices()])
        shown = _shown(lines, books)
        totals = _totals(grouped(page.bundles, books))
        _compare_preview(case, page, plan, totals)
        if plan:
            person.purchase_orders.assign(plan)
            _compare_totals_now(case, person.invoicing.read(ALWAYS), totals)
        person.deliver()
    approve_and_post(served, EVERYTHING)
    made = create_invoices(served, EVERYTHING)
    there = {_key_there(one.invoice): _items(served.store, one.items) for one in made}
    _compare(case, shown, there)
    _compare_totals(case, totals, shown)
    return _counted(there, shown)


def _plan(page: InvoicePage, dice: Random) -> dict[int, str]:
    """Return other numbers for some contracts: new ones, those of others, or none at all."""
    known = sorted(page.books.contracts)
    if dice.random() < 0.4 or not known:
        return {}
    plan = {}
    for key in dice.sample(known, dice.randint(1, min(12, len(known)))):
        former = page.books.contracts[key].purchase_order
        other = page.books.contracts[dice.choice(known)].purchase_order
        number = dice.choice(("", f"NEW-{key % 3}", other))
        if number != former:
            plan[key] = number
    return plan


def _totals(invoices: Sequence[Invoice]) -> Totals:
    return {one.key: (one.sums.all_hours, one.sums.cents) for one in invoices}


def _compare_preview(
    case: Case, page: InvoicePage, plan: Mapping[int, str], totals: Totals
) -> None:
    """Hold what a plan shows of the companies that it is about to the whole page with that plan."""
    after, books = _totals(page.preview(plan).after), page.books.with_plan(plan)
    payers = {company for company, _number in after}
    payers |= {books.contracts[one].company_id for one in plan}
    wanted = {key: sums for key, sums in totals.items() if key[0] in payers}
    wrong = {one for one in after.keys() | wanted.keys() if after.get(one) != wanted.get(one)}
    if wrong:
        raise Different(f"{case}: the plan shows {wrong}")


def _compare_totals_now(case: Case, page: InvoicePage, totals: Totals) -> None:
    """Hold the page with wishes on their way to the page with the plan."""
    now = _totals(page.invoices())
    if now != totals:
        other = {key for key in now.keys() | totals.keys() if now.get(key) != totals.get(key)}
        raise Different(f"{case}: set, and yet {other}")


def _switches(rules: Inheritance, dice: Random) -> Switches:
    return Switches(
        any_role=True,
        hourly_limit=10**9,
        ticket_number_against_contract="ticket" if rules.ticket_wins else "contract",
        ticket_without_number="contract" if rules.contract_fills else "none",
        contract_number_change="tickets" if rules.contract_pushes else "keep",
        covered_labour=dice.choice(("covered", "billed")),
    )


def _post_some(served: Practice, tables: Tables, dice: Random) -> None:
    """Let a part be posted already, and a part of that be invoiced."""
    entries = [int(str(row["id"])) for row in tables.rows.get("TimeEntries", [])]
    post(served, [one for one in entries if dice.random() < 0.35])
    companies = [int(str(row["id"])) for row in tables.rows["Companies"]]
    for company in companies:
        if dice.random() < 0.15:
            approve_and_post(served, Selection(company=company))
        if dice.random() < 0.3:
            create_invoices(served, Selection(company=company))


def _shown(lines: Sequence[PlacedLine], books: Books) -> Invoices:
    found: dict[Key, Counter[Item]] = {}
    for one in lines:
        line = one.line
        item = (line.ticket_remote_id, line.day, line.hours, line.cents)
        found.setdefault(books.key_of(one.bundle), Counter())[item] += 1
    return found


def _key_there(invoice: Row) -> Key:
    return integer(invoice, "companyID") or 0, text(invoice, "orderNumber") or ""


def _items(store: Store, ids: Sequence[int]) -> Counter[Item]:
    rows = (store.get("BillingItems", one) or {} for one in ids)
    return Counter(_item(row) for row in rows)


def _item(row: Row) -> Item:
    is_labour = row.get("timeEntryID") is not None
    hours = in_parts(number(row, "quantity") or 0.0) if is_labour else 0
    day = (text(row, "itemDate") or "")[:10]
    return integer(row, "ticketID"), day, hours, in_cents(number(row, "totalAmount") or 0.0)


def _compare(case: Case, shown: Invoices, there: Invoices) -> None:
    if shown.keys() != there.keys():
        raise Different(f"{case}: invoices {sorted(shown.keys() ^ there.keys())}")
    for place, items in shown.items():
        left, right = items - there[place], there[place] - items
        unpriced = Counter({item: many for item, many in left.items() if item[3] is None})
        if left != unpriced or _bare(left) != _bare(right):
            raise Different(f"{case}: on {place} shown {left}, made {right}")


def _bare(items: Counter[Item]) -> Counter[Item]:
    """Return items without their amounts."""
    bare: Counter[Item] = Counter()
    for (ticket, day, hours, _cents), many in items.items():
        bare[ticket, day, hours, None] += many
    return bare


def _compare_totals(case: Case, totals: Mapping[Key, tuple[int, int]], shown: Invoices) -> None:
    """Hold the sums of the page, which are added up elsewhere, to those of its lines."""
    for place, (hours, cents) in totals.items():
        items = shown[place]
        added = (
            sum(item[2] * many for item, many in items.items()),
            sum((item[3] or 0) * many for item, many in items.items()),
        )
        if (hours, cents) != added:
            raise Different(f"{case}: {place} sums to {added}, shown {(hours, cents)}")


def _counted(there: Invoices, shown: Invoices) -> Compared:
    items = [(item, many) for one in there.values() for item, many in one.items()]
    unknown = [many for one in shown.values() for item, many in one.items() if item[3] is None]
    return Compared(
        len(there),
        sum(many for _item, many in items),
        sum(unknown),
        sum((item[3] or 0) * many for item, many in items),
    )
