"""The plan over a page from the database: what was previewed is what the page shows then."""

from __future__ import annotations

from collections import Counter

import pytest

from stopwatch.domain.invoices import Invoice
from stopwatch.services.invoicing import InvoicePage
from tests.gui.conftest import Desk
from tests.gui.invoice_stories import RIDGELINE, TIDEWATER, InvoiceStories
from tests.gui.plan_room import PlanRoom

SERVICES, MOVE, EXTRA, PLUS = 41, 42, 43, 23


@pytest.fixture
def stories(desk: Desk) -> InvoiceStories:
    made = InvoiceStories(desk.services, desk.clock, desk.account)
    made.fill()
    return made


def november(stories: InvoiceStories) -> InvoicePage:
    invoicing = stories.services.invoicing
    return invoicing.read(invoicing.month())


def of(company: int, invoices: tuple[Invoice, ...]) -> Counter[tuple[str, int, int]]:
    """Return the invoices of a company by number, hours and cents."""
    return Counter(
        (one.number, one.sums.all_hours, one.sums.cents)
        for one in invoices
        if one.company_id == company
    )


def test_the_page_becomes_what_the_plan_showed_and_back(
    plan: PlanRoom, stories: InvoiceStories
) -> None:
    before = november(stories)
    panel = plan.open(TIDEWATER, page=before)
    for contract, number in ((SERVICES, "TVC-MS-26"), (MOVE, "TVC-PRJ-7"), (EXTRA, "TVC-EXTRA")):
        plan.type(contract, number)
    assert plan.head == "1 invoice becomes 3"
    promised = panel.preview
    assert promised is not None
    panel.set_numbers()
    after = november(stories)
    assert of(TIDEWATER, after.invoices()) == of(TIDEWATER, promised.after)
    panel.update_page(after)
    assert plan.head == "3 invoices. No change yet."
    assert panel.parts.done.isVisible()
    panel.parts.done.undo.click()
    assert of(TIDEWATER, november(stories).invoices()) == of(TIDEWATER, before.invoices())
    panel.update_page(november(stories))
    assert plan.head == "1 invoice becomes 3"


def test_two_spellings_become_one_number(plan: PlanRoom, stories: InvoiceStories) -> None:
    panel = plan.open(RIDGELINE, PLUS, november(stories))
    assert plan.head == "2 invoices. No change yet."
    plan.type(PLUS, "RF-4471 ")
    promised = panel.preview
    assert promised is not None
    panel.set_numbers()
    assert panel.parts.done.title.text() == "Ridgeline Freight: 2 invoices become 1"
    assert of(RIDGELINE, november(stories).invoices()) == of(RIDGELINE, promised.after)


def test_numbers_of_its_contracts_and_tickets_are_offered(
    plan: PlanRoom, stories: InvoiceStories
) -> None:
    plan.open(RIDGELINE, PLUS, november(stories))
    plan.type(PLUS, "RF4471")
    assert plan.row(PLUS).similar.numbers[0] in {"RF 4471", "RF-4471"}
    plan.type(PLUS, "RF-440")
    assert "RF-4402" in plan.row(PLUS).similar.numbers
