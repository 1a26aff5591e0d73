"""A sweep of billing is shown whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from stopwatch.domain.billing import HOUR, BillingLine, LineKind
from stopwatch.domain.catalog import Contract, ContractRate
from stopwatch.domain.errors import Rejected, Unavailable
from stopwatch.services.billing_pull import BillingPull
from stopwatch.services.invoicing import EVER, Invoicing
from stopwatch.services.ports.billing import Days
from stopwatch.services.tools import Tools
from tests.support.fake_psa import FakePsa
from tests.support.invoicing import DAY, NOVEMBER, item, labour, one_invoice


def test_a_sweep_that_breaks_off_late_shows_nothing_of_it(
    invoicing: Invoicing, psa: FakePsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    charge = BillingLine(LineKind.TICKET_CHARGE, 1, DAY, 0, 4_999, "", ticket_remote_id=1)
    psa.held_lines = [labour(1), labour(2), charge]
    invoicing.refresh()
    before = invoicing.read(NOVEMBER)
    posted = BillingLine(LineKind.ITEM, 71, DAY, 0, 4_999, "", 1, 5, 1)
    psa.held_lines = [item(70, 1), posted, labour(1)]

    def break_off() -> None:
        raise Unavailable("away")

    monkeypatch.setattr(psa, "contract_charges", break_off)
    assert not invoicing.refresh(is_wanted=True)
    assert invoicing.read(NOVEMBER).bundles == before.bundles
    monkeypatch.undo()
    assert invoicing.refresh(is_wanted=True)
    assert one_invoice_cents(invoicing) == 4_999 + 9_500


def one_invoice_cents(invoicing: Invoicing) -> int:
    return sum(one.sums.cents for one in invoicing.read(NOVEMBER).invoices())


def test_a_refusal_behind_the_first_page_is_no_whole_sweep(
    invoicing: Invoicing, psa: FakePsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    psa.held_lines = [labour(1), labour(2), item(70, 1), item(71, 2)]
    invoicing.refresh()
    before = invoicing.read(NOVEMBER)

    def refuse_later(_first_day: str) -> Iterator[Sequence[BillingLine]]:
        yield [item(70, 1)]
        raise Rejected("Busy.")

    monkeypatch.setattr(psa, "billing_items", refuse_later)
    assert not invoicing.refresh(is_wanted=True)
    assert invoicing.read(NOVEMBER).bundles == before.bundles


def test_a_kind_that_is_refused_at_once_stays_as_it_is_known(
    invoicing: Invoicing, psa: FakePsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    psa.held_records.append(ContractRate(1, 5, 3, 95.0))
    psa.held_lines = [labour(1), labour(2), item(70, 1)]
    invoicing.refresh()
    before = invoicing.read(NOVEMBER)

    def refuse(*_asked: object) -> None:
        raise Rejected("No right.")

    monkeypatch.setattr(psa, "billing_items", refuse)
    monkeypatch.setattr(psa, "catalog", refuse)
    assert invoicing.refresh(is_wanted=True)
    assert invoicing.read(NOVEMBER).bundles == before.bundles


def test_of_two_sweeps_at_once_the_later_one_is_shown(
    invoicing: Invoicing, psa: FakePsa, tools: Tools
) -> None:
    psa.page_size = 1
    psa.held_lines = [labour(1), labour(2), labour(3)]
    other = BillingPull(tools)
    with tools.units.read() as unit:
        account = unit.accounts.current()
    begun: list[bool] = []

    def begin_another() -> bool:
        if not begun:
            begun.append(True)
            assert other.run(psa, account, date(2025, 9, 1), lambda: False)
        return False

    assert not BillingPull(tools).run(psa, account, date(2025, 9, 1), begin_another)
    assert one_invoice(invoicing).sums.all_hours == 3 * HOUR


def test_a_look_at_this_month_keeps_an_earlier_one(invoicing: Invoicing, psa: FakePsa) -> None:
    psa.held_lines = [labour(1, day="2025-03-15")]
    march = Days("2025-03-01", "2025-03-31")
    invoicing.refresh(march)
    invoicing.refresh(is_wanted=True)
    assert invoicing.read(march).invoices()


def test_names_that_decide_are_as_new_as_the_lines(invoicing: Invoicing, psa: FakePsa) -> None:
    psa.held_lines = [labour(1)]
    psa.held_records.append(Contract(5, 1, "Managed Services", 1, "MS-2027"))
    invoicing.refresh()
    invoice = one_invoice(invoicing)
    assert (invoice.number, invoice.sums.cents) == ("MS-2027", 12_000)


def test_a_day_that_nobody_tells_is_not_lost(invoicing: Invoicing, psa: FakePsa) -> None:
    psa.held_lines = [item(70, None, day=date.min.isoformat())]
    invoicing.refresh()
    assert invoicing.read(EVER).invoices()
