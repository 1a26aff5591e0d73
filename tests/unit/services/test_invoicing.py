"""What is on its way to invoices: laid over what is only here, grouped by number."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.billing import HOUR, BillingLine, Layer, LineKind
from stopwatch.domain.catalog import Company, Contract, ContractRate
from stopwatch.domain.concerns import ConcernKind
from stopwatch.domain.errors import Rejected, Unavailable
from stopwatch.domain.events import BillingChanged, Event
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.invoices import NO_COMPANY
from stopwatch.domain.rights import Right
from stopwatch.services.booking import Booking
from stopwatch.services.entries import Entries
from stopwatch.services.invoicing import EVER, Invoicing, Shown
from stopwatch.services.ports.billing import Days
from stopwatch.services.ports.storage import Unit
from stopwatch.services.purchase_orders import PurchaseOrders
from stopwatch.services.tools import Tools
from tests.support.fake_psa import FakePsa
from tests.support.invoicing import DAY, NOVEMBER, be_sent, item, keep, labour, one_invoice, work
from tests.support.machine import FakeClock
from tests.support.units import facts


def test_labour_goes_on_the_number_of_its_contract(invoicing: Invoicing, psa: FakePsa) -> None:
    psa.held_lines = [labour(1), labour(2, hours=HOUR // 2)]
    assert invoicing.refresh()
    invoice = one_invoice(invoicing)
    assert (invoice.company_id, invoice.number, invoice.contract_ids) == (1, "MS-2026", (5,))
    assert invoice.sums.hours[Layer.IN_PSA] == HOUR + HOUR // 2


def test_posted_time_is_counted_once_and_invoiced_time_not_at_all(
    invoicing: Invoicing, psa: FakePsa
) -> None:
    posted, invoiced = item(70, 1), replace(item(71, 2), is_invoiced=True)
    psa.held_lines = [labour(1), labour(2), labour(3), posted, invoiced]
    assert invoicing.refresh()
    hours = one_invoice(invoicing).sums.hours
    assert hours == {Layer.POSTED: HOUR, Layer.IN_PSA: HOUR, Layer.HERE: 0}


def test_amounts_follow_contract_and_role_as_far_as_they_are_told(
    invoicing: Invoicing, psa: FakePsa
) -> None:
    psa.held_lines = [labour(1)]
    invoicing.refresh()
    assert one_invoice(invoicing).sums.is_hours_only  # of an unknown type, without an agreed rate
    psa.held_records.append(ContractRate(1, 5, 3, 95.0))
    invoicing.refresh(is_wanted=True)
    assert one_invoice(invoicing).sums.cents == 9_500


def test_a_rate_that_is_gone_there_is_forgotten(invoicing: Invoicing, psa: FakePsa) -> None:
    psa.held_lines = [labour(1)]
    psa.held_records.append(ContractRate(1, 5, 3, 95.0))
    invoicing.refresh()
    psa.held_records.clear()
    invoicing.refresh(is_wanted=True)
    assert one_invoice(invoicing).sums.is_hours_only


def test_charges_carry_their_own_number_and_no_hours(invoicing: Invoicing, psa: FakePsa) -> None:
    psa.held_lines = [
        BillingLine(LineKind.TICKET_CHARGE, 1, DAY, 0, 4_999, "", ticket_remote_id=1, name="Cable"),
        BillingLine(LineKind.CONTRACT_CHARGE, 1, DAY, 0, 10_000, "X-1", contract_id=5, name="Fee"),
    ]
    invoicing.refresh()
    page = invoicing.read(NOVEMBER)
    assert [(one.number, one.sums.cents, one.sums.all_hours) for one in page.invoices()] == [
        ("X-1", 10_000, 0), ("", 4_999, 0),
    ]  # fmt: skip
    lines = invoicing.lines(page, [(1, "X-1")])
    assert [(one.line.name, one.bundle.company_id) for one in lines] == [("Fee", 1)]


def test_time_of_here_is_there_at_once_and_moves_on_when_it_is_sent(
    invoicing: Invoicing, tools: Tools, clock: FakeClock, target_id: TargetId
) -> None:
    invoicing.refresh()
    work(tools, clock, target_id)
    assert one_invoice(invoicing).sums.hours[Layer.HERE] == HOUR
    be_sent(tools, clock)
    assert one_invoice(invoicing).sums.hours[Layer.IN_PSA] == HOUR


def test_what_was_sent_before_the_pull_and_did_not_come_with_it_is_no_line(
    invoicing: Invoicing, tools: Tools, clock: FakeClock, target_id: TargetId
) -> None:
    """It was invoiced long ago, or deleted there: whatever it is, it is not to be invoiced."""
    work(tools, clock, target_id)
    be_sent(tools, clock)
    assert not invoicing.read(NOVEMBER).invoices(), "nobody knows yet"
    clock.pass_ms(HOUR_MS)
    invoicing.refresh()
    assert not invoicing.read(NOVEMBER).invoices()
    assert not invoicing.read(EVER).invoices()


def test_time_that_was_pulled_is_not_counted_again_as_ours(
    invoicing: Invoicing, tools: Tools, clock: FakeClock, target_id: TargetId, psa: FakePsa
) -> None:
    work(tools, clock, target_id)
    be_sent(tools, clock)
    psa.held_lines = [labour(501)]
    invoicing.refresh()
    assert one_invoice(invoicing).sums.all_hours == HOUR
    psa.held_lines = [labour(501), replace(item(70, 501), is_invoiced=True)]
    invoicing.refresh(is_wanted=True)
    assert not invoicing.read(NOVEMBER).invoices()


def test_time_without_a_ticket_is_told_apart(
    invoicing: Invoicing, tools: Tools, clock: FakeClock
) -> None:
    work(tools, clock, None)
    page = invoicing.read(NOVEMBER)
    assert (page.invoices(), page.homeless) == ((), HOUR)


def test_a_ticket_that_is_too_old_for_the_cache_is_asked_for(
    invoicing: Invoicing, psa: FakePsa
) -> None:
    psa.held_lines = [labour(1, on=4), labour(2, on=99)]
    invoicing.refresh()
    page = invoicing.read(NOVEMBER)
    assert [one.company_id for one in page.invoices()] == [NO_COMPANY, 1]
    assert page.company(NO_COMPANY) == "A company that Autotask does not show"
    assert [one.number for one in invoicing.names([4, 99]).values()] == ["T20261120.0004"]


def test_other_days_are_another_page(invoicing: Invoicing, psa: FakePsa) -> None:
    psa.held_lines = [labour(1, day="2025-10-31"), labour(2, day="2025-11-01"), labour(3)]
    invoicing.refresh()
    assert one_invoice(invoicing).sums.all_hours == 2 * HOUR
    (october,) = invoicing.read(invoicing.month(1)).invoices()
    assert october.sums.all_hours == HOUR


@pytest.mark.parametrize(
    ("back", "days"),
    [
        (0, NOVEMBER),
        (1, Days("2025-10-01", "2025-10-31")),
        (11, Days("2024-12-01", "2024-12-31")),
        (-1, Days("2025-12-01", "2025-12-31")),
        (21, Days("2024-02-01", "2024-02-29")),
    ],
)
def test_a_month_has_all_its_days(invoicing: Invoicing, back: int, days: Days) -> None:
    assert invoicing.month(back) == days


# ---------------------------------------------------------------- pulling
def test_what_a_sweep_did_not_bring_is_gone(
    invoicing: Invoicing, psa: FakePsa, tools: Tools
) -> None:
    psa.held_lines = [labour(1), labour(2)]
    invoicing.refresh()
    del psa.held_lines[0]
    invoicing.refresh(is_wanted=True)
    assert one_invoice(invoicing).sums.all_hours == HOUR


def test_a_sweep_that_breaks_off_leaves_what_was_known(invoicing: Invoicing, psa: FakePsa) -> None:
    psa.page_size = 1
    psa.held_lines = [labour(1), labour(2), labour(3)]
    invoicing.refresh()
    before = invoicing.read(NOVEMBER)
    psa.held_lines = [labour(1), item(70, 2)]
    psa.read_trouble.extend([Unavailable("away")])
    assert not invoicing.refresh(is_wanted=True)
    assert invoicing.read(NOVEMBER).bundles == before.bundles
    assert psa.is_closed


def test_looking_again_soon_asks_nothing(
    invoicing: Invoicing, psa: FakePsa, clock: FakeClock
) -> None:
    assert invoicing.refresh()
    asked = psa.requests
    assert invoicing.refresh()
    assert psa.requests == asked
    clock.pass_ms(HOUR_MS)
    assert invoicing.refresh()
    assert psa.requests > asked


def test_an_earlier_month_is_asked_for_although_this_one_is_fresh(
    invoicing: Invoicing, psa: FakePsa
) -> None:
    psa.held_lines = [labour(1, day="2025-03-15")]
    invoicing.refresh()
    march = Days("2025-03-01", "2025-03-31")
    assert not invoicing.read(march).invoices()
    assert invoicing.refresh(march)
    assert invoicing.read(march).invoices()


@pytest.mark.parametrize("kind", ["offline", "signed out", "paused"])
def test_what_keeps_the_pull_away_is_no_failure(
    invoicing: Invoicing, psa: FakePsa, tools: Tools, account: Account, kind: str
) -> None:
    psa.is_offline, psa.is_signed_out = kind == "offline", kind == "signed out"
    if kind == "paused":
        with tools.units.write() as unit:
            unit.accounts.put(replace(account, paused_because="Sign in again."))
    assert not invoicing.refresh()
    assert invoicing.read(NOVEMBER).as_of is None


def test_a_kind_that_is_refused_does_not_keep_the_others_away(
    invoicing: Invoicing, psa: FakePsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_first_day: str) -> None:
        raise Rejected("No right.")

    monkeypatch.setattr(psa, "billing_items", refuse)
    psa.held_lines = [labour(1)]
    assert invoicing.refresh()
    assert one_invoice(invoicing).sums.all_hours == HOUR


def test_without_the_right_to_billing_items_posted_time_counts_as_not_posted(
    invoicing: Invoicing, psa: FakePsa
) -> None:
    psa.deny(Right.SEE_POSTED)
    psa.held_lines = [labour(1), item(70, 1)]
    invoicing.refresh()
    assert one_invoice(invoicing).sums.hours[Layer.IN_PSA] == HOUR


def test_the_news_comes_once_and_after_everything(
    invoicing: Invoicing, psa: FakePsa, tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Event] = []
    with tools.units.read() as unit:
        kind = type(unit)
    tell = kind.publish

    def listen(unit: Unit, event: Event) -> None:
        heard.append(event)
        tell(unit, event)

    monkeypatch.setattr(kind, "publish", listen)
    psa.held_lines = [labour(key) for key in range(1, 60)]
    invoicing.refresh()
    assert heard == [BillingChanged()]


# ---------------------------------------------------------------- what is shown
def test_a_page_is_narrowed_by_company_contract_and_layer(
    invoicing: Invoicing, psa: FakePsa, tools: Tools, account: Account
) -> None:
    keep(tools, account, Contract(6, 2, "Warehouse", 1, "RF-1"), Company(2, "Ridgeline Freight"))
    psa.held_lines = [labour(1), item(70, 1), replace(item(71, 2, "RF-1"), company_id=2,
                      contract_id=6)]  # fmt: skip
    invoicing.refresh()
    page = invoicing.read(NOVEMBER)
    assert [one.number for one in page.invoices(Shown(company_id=2))] == ["RF-1"]
    assert [one.number for one in page.invoices(Shown(contract_id=5))] == ["MS-2026"]
    assert not page.invoices(Shown(layers=frozenset({Layer.HERE})))
    assert page.company(2) == "Ridgeline Freight"
    assert (page.contract(6), page.contract(None), page.contract(77)) == (
        "Warehouse", "", "Contract 77",
    )  # fmt: skip


def test_a_plan_of_the_page_concerns_the_companies_of_its_contracts(
    invoicing: Invoicing, psa: FakePsa
) -> None:
    other = replace(item(71, 2, "RF-1"), company_id=2, contract_id=None, ticket_remote_id=None)
    psa.held_lines = [labour(1), other]
    invoicing.refresh()
    shown = invoicing.read(NOVEMBER).preview({5: "NEW"})
    assert [one.number for one in shown.before] == ["MS-2026"]
    assert [one.number for one in shown.after] == ["NEW"]
    assert not invoicing.read(NOVEMBER).preview({99: "NEW"}).before


def test_what_is_to_be_decided_comes_with_the_page(invoicing: Invoicing, psa: FakePsa) -> None:
    psa.hold(replace(facts(1), purchase_order="MS-2025"))
    psa.held_lines = [labour(1, on=3)]
    invoicing.refresh()
    assert not invoicing.read(NOVEMBER).concerns
    psa.hold(replace(facts(4), purchase_order="MS-2025"))
    psa.held_lines = [labour(1, on=4)]
    invoicing.refresh(is_wanted=True)
    (one,) = invoicing.read(NOVEMBER).concerns
    assert (one.kind, one.found, one.offered) == (
        ConcernKind.TICKET_DIFFERS, "MS-2025", "MS-2026",
    )  # fmt: skip


def test_an_entry_tells_the_number_that_it_goes_on(
    tools: Tools, clock: FakeClock, target_id: TargetId
) -> None:
    work(tools, clock, target_id)
    entries = Entries(tools, Booking(tools))
    (shown,) = entries.of_days("2025-11-01", "2025-11-30")
    assert shown.purchase_order == "MS-2026"
    PurchaseOrders(tools, Booking(tools)).assign({5: "MS-2027"})
    (shown,) = entries.of_days("2025-11-01", "2025-11-30")
    assert shown.purchase_order == "MS-2027"


def test_a_plan_shows_all_of_whoever_pays(
    invoicing: Invoicing, psa: FakePsa, tools: Tools, account: Account
) -> None:
    keep(tools, account, Company(2, "Ridgeline Freight", parent_id=1, bills_parent=True))
    psa.hold(replace(facts(4), company_id=2, contract_id=None))
    psa.held_lines = [labour(1), labour(2, on=4), replace(labour(3, on=4), contract_id=5)]
    invoicing.refresh()
    shown = invoicing.read(NOVEMBER).preview({5: "NEW"})
    assert sorted((one.company_id, one.number, one.sums.all_hours) for one in shown.before) == [
        (1, "", HOUR), (1, "MS-2026", HOUR), (2, "MS-2026", HOUR),
    ]  # fmt: skip
    assert {one.number for one in shown.after} == {"", "NEW"}
