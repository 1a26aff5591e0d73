"""One company and one number are one invoice; a plan moves lines and changes none."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.billing import HOUR, Layer
from stopwatch.domain.catalog import Company
from stopwatch.domain.invoices import Books, Bundle, added, grouped, preview, summed
from stopwatch.domain.purchase_order import Inheritance
from tests.support.billing import HARBOR, RIDGELINE, books, bundle, contract


def numbers(*bundles: Bundle, known: Books) -> list[tuple[int, str, int]]:
    return [(one.company_id, one.number, len(one.bundles)) for one in grouped(bundles, known)]


def test_each_number_of_a_company_is_an_invoice_and_no_number_is_the_last() -> None:
    known = books(contract(1, "MS-2026"), contract(2, "PRJ-0311"), contract(3))
    found = numbers(bundle(3), bundle(2), bundle(1), bundle(1, ticket_remote_id=101), known=known)
    assert found == [(HARBOR, "MS-2026", 2), (HARBOR, "PRJ-0311", 1), (HARBOR, "", 1)]


def test_several_contracts_with_one_number_come_together_on_one_invoice() -> None:
    known = books(contract(1, "MS-2026"), contract(2, "MS-2026"))
    (invoice,) = grouped([bundle(1), bundle(2, hours=3 * HOUR)], known)
    assert invoice.contract_ids == (2, 1)
    assert invoice.sums.all_hours == 4 * HOUR
    assert invoice.sums.cents == 20_000


def test_the_same_number_of_two_companies_is_two_invoices() -> None:
    known = books(contract(1, "A-1"), contract(2, "A-1", RIDGELINE))
    found = numbers(bundle(1), bundle(2, company_id=RIDGELINE), known=known)
    assert found == [(HARBOR, "A-1", 1), (RIDGELINE, "A-1", 1)]


def test_a_ticket_keeps_its_own_number_unless_the_tenant_says_otherwise() -> None:
    own = bundle(1, ticket_number="T-9")
    assert numbers(own, known=books(contract(1, "C-1"))) == [(HARBOR, "T-9", 1)]
    other = books(contract(1, "C-1"), rules=Inheritance(ticket_wins=False))
    assert numbers(own, known=other) == [(HARBOR, "C-1", 1)]


def test_what_is_posted_keeps_the_number_that_it_was_posted_with() -> None:
    known = books(contract(1, "C-1"))
    posted = bundle(1, layer=Layer.POSTED, number="", ticket_number="T-9")
    assert numbers(posted, known=known) == [(HARBOR, "", 1)]


def test_what_has_no_contract_goes_to_the_parent_where_the_company_says_so() -> None:
    child = Company(7, "Harbor Dental North", parent_id=HARBOR, bills_parent=True)
    known = books(contract(1, "C-1", 7), child=child)
    found = numbers(bundle(None, company_id=7), bundle(1, company_id=7), bundle(None), known=known)
    assert found == [(HARBOR, "", 2), (7, "C-1", 1)]


def test_sums_tell_layers_apart_and_say_when_only_hours_are_known() -> None:
    sums = summed(
        [
            bundle(1, layer=Layer.POSTED, hours=2 * HOUR),
            bundle(1, layer=Layer.HERE, cents=0, unpriced=HOUR),
        ]
    )
    assert sums.hours == {Layer.POSTED: 2 * HOUR, Layer.IN_PSA: 0, Layer.HERE: HOUR}
    assert (sums.cents, sums.unpriced, sums.lines) == (10_000, HOUR, 2)
    assert not sums.is_hours_only
    assert summed([bundle(1, cents=0, unpriced=HOUR)]).is_hours_only
    assert not summed([bundle(1, cents=0)]).is_hours_only  # not billed: 0.00 is known


# ---------------------------------------------------------------- plans
def test_numbers_on_three_contracts_make_three_invoices_of_one() -> None:
    known = books(contract(1), contract(2), contract(3))
    lines = [bundle(1, hours=9 * HOUR), bundle(2, hours=6 * HOUR), bundle(3)]
    shown = preview(lines, known, {1: "MS-26", 2: "PRJ-7", 3: "EXTRA"})
    assert [one.number for one in shown.before] == [""]
    assert [one.number for one in shown.after] == ["EXTRA", "MS-26", "PRJ-7"]
    assert {(flow.before, flow.after, flow.hours) for flow in shown.flows} == {
        (0, 0, HOUR), (0, 1, 9 * HOUR), (0, 2, 6 * HOUR),
    }  # fmt: skip
    assert shown.stays == 0


def test_what_flows_is_told_by_layer() -> None:
    both = [bundle(5, hours=2 * HOUR), bundle(5, layer=Layer.HERE, hours=HOUR)]
    (flow,) = preview(both, books(contract(5)), {5: "A"}).flows
    assert flow.layers == {Layer.POSTED: 0, Layer.IN_PSA: 2 * HOUR, Layer.HERE: HOUR}
    assert flow.hours == 3 * HOUR


def test_posted_items_stay_and_are_counted() -> None:
    known = books(contract(1))
    lines = [bundle(1, layer=Layer.POSTED, number="", hours=4 * HOUR), bundle(1)]
    shown = preview(lines, known, {1: "MS-26"})
    assert [one.number for one in shown.after] == ["MS-26", ""]
    assert shown.stays == 4 * HOUR


def test_tickets_with_the_former_number_go_along_and_others_stay() -> None:
    known = books(contract(1, "OLD"))
    lines = [
        bundle(1, ticket_number="OLD"),
        bundle(1, ticket_remote_id=101, ticket_number="THEIR-OWN"),
        bundle(1, ticket_remote_id=102),
    ]
    shown = preview(lines, known, {1: "NEW"})
    assert [(one.number, len(one.bundles)) for one in shown.after] == [("NEW", 2), ("THEIR-OWN", 1)]


def test_clearing_a_number_brings_its_lines_to_those_without() -> None:
    known = books(contract(1, "OLD"), contract(2))
    shown = preview([bundle(1, ticket_number="OLD"), bundle(2)], known, {1: ""})
    assert [(one.number, len(one.bundles)) for one in shown.after] == [("", 2)]


_numbers = st.sampled_from(["", "A-1", "a-1", "B-2"])


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Bundle], Books]:
    contracts = [
        contract(key, draw(_numbers), draw(st.sampled_from([HARBOR, RIDGELINE, 7])))
        for key in range(1, 6)
    ]
    child = Company(7, "Child", parent_id=HARBOR, bills_parent=draw(st.booleans()))
    rules = Inheritance(draw(st.booleans()), draw(st.booleans()))
    known = books(*contracts, rules=rules, child=child)
    made = draw(st.lists(_bundles(), max_size=12))
    return made, known


@st.composite
def _bundles(draw: st.DrawFn) -> Bundle:
    key = draw(st.sampled_from([None, 1, 2, 3, 4, 5]))
    layer = draw(st.sampled_from(list(Layer)))
    number = draw(_numbers) if layer is Layer.POSTED else None
    usual = bundle(
        key, company_id=draw(st.sampled_from([HARBOR, RIDGELINE, 7])), layer=layer, number=number,
        ticket_number=draw(_numbers), hours=draw(st.integers(0, 24 * HOUR)),
        cents=draw(st.integers(0, 100_000)),
    )  # fmt: skip
    return usual._replace(ticket_contract_id=draw(st.sampled_from([key, 1, None])))


_plans = st.dictionaries(st.integers(1, 5), st.sampled_from(["", "A-1", "NEW"]), max_size=3)


@given(worlds(), st.dictionaries(st.sampled_from([100, 101]), _numbers, max_size=2))
def test_each_bundle_goes_where_the_books_say_and_nothing_is_lost(
    world: tuple[list[Bundle], Books], tickets: dict[int, str]
) -> None:
    known = replace(world[1], tickets=tickets)
    one_by_one = [
        one._replace(ticket_remote_id=100 + place % 3) for place, one in enumerate(world[0])
    ]
    for bundles in (world[0], one_by_one):
        invoices = grouped(bundles, known)
        assert len({one.key for one in invoices}) == len(invoices)
        for invoice in invoices:
            assert invoice.bundles == tuple(
                one for one in bundles if known.key_of(one) == invoice.key
            )
            assert invoice.sums == summed(invoice.bundles)
            for layer in Layer:
                hours = sum(one.hours for one in invoice.bundles if one.layer is layer)
                assert invoice.sums.hours[layer] == hours
        assert sum(len(one.bundles) for one in invoices) == len(bundles)


@given(worlds(), _plans)
def test_a_plan_loses_no_line_and_changes_no_total(
    world: tuple[list[Bundle], Books], plan: dict[int, str]
) -> None:
    bundles, known = world
    shown = preview(bundles, known, plan)
    for side in (shown.before, shown.after):
        assert added(one.sums for one in side) == summed(bundles)
        assert sum(len(one.bundles) for one in side) == len(bundles)
    assert sum(flow.hours for flow in shown.flows) == summed(bundles).all_hours
    assert shown.total == summed(bundles)


@given(worlds(), _plans)
def test_what_flows_out_of_an_invoice_was_on_it_and_flows_into_one(
    world: tuple[list[Bundle], Books], plan: dict[int, str]
) -> None:
    bundles, known = world
    shown = preview(bundles, known, plan)
    for place, one in enumerate(shown.before):
        out = [flow.hours for flow in shown.flows if flow.before == place]
        assert sum(out) == one.sums.all_hours
    for place, one in enumerate(shown.after):
        into = [flow.hours for flow in shown.flows if flow.after == place]
        assert sum(into) == one.sums.all_hours


@given(worlds())
def test_planning_what_is_there_already_changes_nothing(
    world: tuple[list[Bundle], Books],
) -> None:
    bundles, known = world
    plan = {key: one.purchase_order for key, one in known.contracts.items()}
    shown = preview(bundles, known, plan)
    assert shown.before == shown.after


def test_what_keeps_a_number_of_its_own_is_counted() -> None:
    known = books(contract(1))
    lines = [
        bundle(1),
        bundle(1, ticket_remote_id=101, ticket_number="OVEN-3", lines=2),
        bundle(1, number="", hours=0, cents=4_999),  # a charge
        bundle(1, layer=Layer.POSTED, number=""),
    ]
    shown = preview(lines, known, {1: "MS-26"})
    assert (shown.kept_lines, shown.stays) == (4, HOUR)
    assert preview(lines[:1], known, {1: "MS-26"}).kept_lines == 0
