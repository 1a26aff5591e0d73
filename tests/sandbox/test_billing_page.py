"""The page on which a person posts and invoices."""

from __future__ import annotations

from html.parser import HTMLParser

import httpx
import pytest
from typing_extensions import override

from stopwatch.sandbox.billing_page import page as written
from stopwatch.sandbox.store import Store
from stopwatch.sandbox.switches import Switches
from tests.sandbox.api_client import Api
from tests.sandbox.orders import Orders
from tests.support.loopback import ask

NASTY = "<script>alert('x')</script> & \"Co\""


class Words(HTMLParser):
    """The cells of a page, its elements, and what its buttons are called."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.elements: list[str] = []
        self.labels: list[str] = []
        self.feed(page)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.labels += [value or "" for name, value in attrs if name == "aria-label"]

    @override
    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def address(api: Api, rest: str = "") -> str:
    return api.endpoint.url.replace("/ATServicesRest/", f"/_sandbox/billing{rest}")


def shown(api: Api) -> Words:
    reply = ask("GET", address(api))
    assert reply.status_code == 200
    assert reply.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in reply.headers["content-security-policy"]
    return Words(reply.text)


def press(api: Api, step: str, **form: object) -> httpx.Response:
    body = {name: str(value) for name, value in form.items()}
    return ask("POST", address(api, f"/{step}"), data=body)


def test_the_page_shows_three_steps_without_a_script(api: Api) -> None:
    page = shown(api)
    assert {"Approve & Post", "Items to invoice", "Invoices"} <= set(page.texts)
    assert page.elements.count("table") == 3
    assert not {"script", "img", "link"} & set(page.elements)


def test_what_people_wrote_is_escaped(api: Api, orders: Orders) -> None:
    assert api.patch("Companies", id=orders.company, companyName=NASTY).is_success
    contract = orders.contract("<b>1</b>")
    orders.time(orders.ticket(contract))
    for step in ("post", "invoice", ""):
        page = shown(api)
        assert {NASTY, "<b>1</b>"} <= set(page.texts)
        assert not {"script", "b"} & set(page.elements)
        if step:
            verb = {"post": "Post", "invoice": "Invoice"}[step]
            assert f"{verb} everything of {NASTY}" in page.labels
            press(api, step, company=orders.company)


def test_buttons_work_and_lead_back(api: Api, orders: Orders) -> None:
    entry = orders.time(orders.ticket(orders.contract("CO-1")))
    assert "no number" in shown(api).texts
    for step in ("post", "invoice"):
        reply = press(api, step, company=orders.company)
        assert (reply.status_code, reply.headers["location"]) == (303, "/_sandbox/billing")
    invoice = orders.item_of(timeEntryID=entry)["invoiceID"]
    assert str(invoice) in shown(api).texts
    assert api.get("Invoices", invoice)["orderNumber"] == "CO-1"


def test_a_button_for_one_company_leaves_the_others(api: Api, orders: Orders) -> None:
    other = Orders(api, 13)
    mine, theirs = orders.time(orders.ticket()), other.time(other.ticket())
    press(api, "post", company=orders.company)
    found = api.query("BillingItems", {"op": "in", "field": "timeEntryID", "value": [mine, theirs]})
    assert [row["timeEntryID"] for row in found] == [mine]


def test_everything_can_be_done_at_once_until_nothing_is_left(api: Api) -> None:
    press(api, "post")
    press(api, "invoice")
    page = shown(api)
    assert {"Everything is posted.", "Everything that was posted is invoiced."} <= set(page.texts)
    assert "form" not in page.elements


@pytest.mark.parametrize("company", ["everyone", "-1", "1 or 1"])
def test_a_company_that_is_none_is_refused(api: Api, company: str) -> None:
    assert press(api, "post", company=company).status_code == 400


def test_an_empty_practice_says_so() -> None:
    page = Words(written(Store({}), Switches()))
    assert "No invoice was made yet." in page.texts
    assert "table" not in page.elements
