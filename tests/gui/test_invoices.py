"""Items to Invoice: companies, invoices, items, what is to be decided, and what is shown of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from stopwatch.domain.billing import HOUR, BillingLine, Layer, LineKind
from stopwatch.domain.catalog import Company
from stopwatch.domain.events import AccountChanged
from stopwatch.domain.ids import AccountId
from stopwatch.services.invoicing import Invoicing
from stopwatch.services.ports.billing import Days
from stopwatch.ui.windows.invoices.choosing import Chooser
from stopwatch.ui.windows.invoices.columns import scale_for
from stopwatch.ui.windows.invoices.rows import (
    CompanyRow,
    ConcernRow,
    InvoiceRow,
    ItemRow,
)
from stopwatch.ui.windows.invoices.speech import AMOUNT, BAR, HOURS
from stopwatch.ui.windows.invoices.window import InvoicesWindow
from stopwatch.ui.windows.invoices.words import span_words
from stopwatch.ui.windows.invoices.writing import Remarks
from tests.gui.invoice_stories import GROUP, HARBOR, MAPLE
from tests.gui.invoices_room import (
    ALT,
    InvoicesRoom,
    at_row,
    indexes,
    opened_row,
    press,
    rows,
    texts,
)
from tests.gui.rhythms import at

_FIRST = ["Bluestone Architects", "Harbor Dental", "Maple & Finch Law", "Ridgeline Freight",
          "Tidewater Vet Clinic"]  # fmt: skip


def companies(window: InvoicesWindow) -> list[CompanyRow]:
    return [one for one in rows(window) if isinstance(one, CompanyRow)]


def invoices_of(window: InvoicesWindow) -> list[InvoiceRow]:
    return [one for one in rows(window) if isinstance(one, InvoiceRow)]


def chooser(window: InvoicesWindow) -> Chooser:
    (found,) = [one for one in window.findChildren(Chooser) if one.isVisible()]
    return found


def test_companies_come_by_name_and_carry_what_they_hide(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    found = companies(window)
    assert [one.name for one in found] == _FIRST
    closed, opened = found[0], found[1]
    assert (closed.count, closed.concerns, closed.amounts.bar is not None) == ("1 invoice", 1, True)
    assert (opened.count, opened.concerns, opened.amounts.bar) == ("3 invoices", 0, None)
    assert (opened.amounts.hours, opened.amounts.amount) == ("22.25", "3,082.50")
    assert window.parts.foot.counts == "9 invoices, 5 companies"
    assert window.parts.foot.unknown == "6.25 h have no rate in Autotask: hours only."


def test_an_invoice_is_a_number_its_contracts_and_its_bar(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    numbered, project, none = invoices_of(window)[:3]
    assert (numbered.number, numbered.contracts) == ("MS-2026", "Managed Services 2026")
    assert project.number == "PRJ-0311"
    assert (none.number, none.has_number) == ("No number", False)
    index = at_row(window, "MS-2026")
    said = [index.siblingAtColumn(column).data() for column in (BAR, HOURS, AMOUNT)]
    assert said == ["7.25 posted, 3.50 in Autotask, 1.75 here", "12.50", "1,625.00"]
    role = Qt.ItemDataRole.AccessibleTextRole
    assert index.siblingAtColumn(BAR).data(role) == said[0]


def test_the_columns_have_names(invoices: InvoicesRoom) -> None:
    model = invoices.open().model
    names = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(4)]
    assert names == [
        "Company and purchase order number", "Hours by layer", "Hours", "Amount"
    ]  # fmt: skip
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_an_amount_that_is_not_whole_says_so(invoices: InvoicesRoom) -> None:
    invoices.stories.put(
        BillingLine(LineKind.LABOUR, 9_002, "2026-11-10", HOUR, None, None, HARBOR, 12, 61)
    )
    window = invoices.open()
    assert at_row(window, "PRJ-0311").siblingAtColumn(AMOUNT).data() == "≥ 1,312.50"
    assert window.parts.foot.text().endswith(f"hours, ≥ {window.listing.sums.cents / 100:,.2f}")


def test_items_are_made_when_their_invoice_is_opened(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    assert not any(isinstance(one, ItemRow) for one in rows(window))
    opened_row(window, "MS-2026")
    found = [one for one in rows(window) if isinstance(one, ItemRow)]
    assert [(one.layer, one.number, one.day, one.amounts.hours) for one in found] == [
        (Layer.POSTED, "T20261103.0018", "3 Nov", "4.00"),
        (Layer.POSTED, "T20261106.0021", "6 Nov", "3.25"),
        (Layer.IN_PSA, "T20261112.0007", "12 to 19 Nov", "3.50"),
        (Layer.HERE, "T20261112.0007", "today", "1.00"),
        (Layer.HERE, "T20261120.0042", "today", "0.75"),
    ]
    assert "Posted, T20261103.0018, Monthly patching, 4 servers, 3 Nov" in texts(window)


def test_what_has_no_rate_says_so_and_never_nothing(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    maple = next(one for one in companies(window) if one.name == "Maple & Finch Law")
    assert (maple.amounts.amount, maple.amounts.is_hours_only) == ("hours only", True)


def test_a_concern_stands_under_its_invoice_with_its_verb(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    found = [one for one in rows(window) if isinstance(one, ConcernRow)]
    assert [(one.sentence, one.verb) for one in found] == [
        ("This company uses numbers; Extra hours 2026 has none.", "Set a number…"),
        ("0.75 h on T20261120.0015 has no contract.", "Choose a contract…"),
        ("RF-4471 and RF 4471 look like one number.", "Use RF-4471 for both"),
        ("T20261117.0026 says RF-4402, its contract RF-4471. No time on it yet.", "Use RF-4471"),
    ]
    said = texts(window)
    place = next(i for i, one in enumerate(said) if "Extra hours 2026 has none" in one)
    assert said[place - 1].startswith("No number")
    assert window.parts.layers.decide.text() == "5 to decide"


def test_a_child_bills_its_parent_and_both_say_so(invoices: InvoicesRoom) -> None:
    invoices.stories.put(BillingLine(
        LineKind.LABOUR, 9_001, "2026-11-09", HOUR, 100, None, MAPLE, None, 15, role_id=3
    ))  # fmt: skip
    child = Company(MAPLE, "Maple & Finch Law", parent_id=GROUP, bills_parent=True)
    with invoices.services.tools.units.write() as unit:
        unit.catalog.upsert(invoices.stories.account.id, [Company(GROUP, "Harbor Group"), child])
    window = invoices.open()
    found = {one.name: one for one in companies(window)}
    assert found["Maple & Finch Law"].billed_to == "Harbor Group"
    window.parts.tree.expand(at_row(window, "Harbor Group"))
    QCoreApplication.processEvents()
    index = next(i for i in indexes(window.model) if i.parent().data() == found_name(window))
    window.parts.tree.expand(index)
    QCoreApplication.processEvents()
    items = [one for one in rows(window) if isinstance(one, ItemRow)]
    assert {one.customer for one in items} == {"Maple & Finch Law"}


def found_name(window: InvoicesWindow) -> str:
    return next(one for one in texts(window) if one.startswith("Harbor Group"))


def test_a_hidden_layer_leaves_bars_and_sums_and_the_foot_says_so(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    window.parts.tree.setFocus()
    press(window, Qt.Key.Key_2)
    assert window.parts.foot.unknown.endswith("Hidden: In Autotask, not posted.")
    index = at_row(window, "MS-2026")
    assert index.siblingAtColumn(BAR).data() == "7.25 posted, 1.75 here"
    assert not any("Extra hours 2026 has none" in one for one in texts(window))
    press(window, Qt.Key.Key_2)
    assert at_row(window, "MS-2026").siblingAtColumn(HOURS).data() == "12.50"


def test_filters_are_found_by_typing_and_cleared_again(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    window.parts.head.company.click()
    QTest.keyClicks(chooser(window).field, "harb")
    press_in(chooser(window).field, Qt.Key.Key_Return)
    assert [one.name for one in companies(window)] == ["Harbor Dental"]
    assert window.parts.head.company.chosen == "Harbor Dental"
    window.parts.head.contract.click()
    options = [one.name for one in chooser(window)._options]
    assert options[1:] == [
        "Extra hours 2026", "Managed Services 2026", "Migration to SRV-DC02, project"
    ]  # fmt: skip
    QTest.keyClicks(chooser(window).field, "extra")
    press_in(chooser(window).field, Qt.Key.Key_Return)
    assert [one.number for one in invoices_of(window)] == ["No number"]
    press(window, Qt.Key.Key_2)
    assert window.parts.blank.text == "No items for these filters."
    assert window.parts.blank.isVisible()
    window.parts.blank.clear.click()
    assert len(companies(window)) == 5
    assert window.filtering.shown.is_everything


def press_in(part: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(part, key)
    QCoreApplication.processEvents()


def test_the_month_steps_back_and_on_but_not_past_today(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    press(window, Qt.Key.Key_Right, ALT)
    assert window.parts.head.month.chosen == "November 2026"
    press(window, Qt.Key.Key_Left, ALT)
    invoices.settle(window)
    assert window.parts.head.month.chosen == "October 2026"
    assert "Nothing to invoice in October" in window.parts.blank.text
    press(window, Qt.Key.Key_Right, ALT)
    invoices.settle(window)
    assert len(companies(window)) == 5


def test_an_empty_month_says_where_earlier_ones_are(bare: InvoicesRoom) -> None:
    window = bare.open()
    assert window.parts.blank.text == (
        "Nothing to invoice in November Time turns up here as soon as it is stopped. Earlier "
        "months are one step back: Alt+Left."
    )
    assert not window.parts.foot.isVisible()


def test_time_without_a_ticket_is_told_in_the_foot(invoices: InvoicesRoom) -> None:
    services, clock = invoices.services, invoices.stories.clock
    clock.jump_to(at("2026-11-20T15:00"))
    from stopwatch.services.timing import Start

    watch = services.timing.start(Start())
    clock.pass_ms(1_800_000)
    services.timing.stop(watch.id)
    window = invoices.open()
    assert "0.50 h here have no ticket yet, so no invoice." in window.parts.foot.unknown


def test_the_page_says_of_when_it_is(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    assert window.parts.last_line.last.text() == "billing items as of 14:21"
    invoices.stories.clock.jump_to(at("2026-11-21T09:00"))
    window.showing.show_state()
    assert window.parts.last_line.last.text() == "billing items as of yesterday, 14:21"


def test_the_tree_is_a_model_that_qt_trusts(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    tester = QAbstractItemModelTester(
        window.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    opened_row(window, "MS-2026")
    for _place in range(6):
        window.go_to_next()
    window.model.show_remarks(Remarks({(HARBOR, "MS-2026"): "becomes 2"}))
    assert tester.model() is window.model


def test_what_is_open_and_current_outlasts_news(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    opened_row(window, "MS-2026")
    at_row(window, "Posted, T20261106.0021")
    invoices.stories.work(18, 0.5)
    invoices.settle(window)
    assert "T20261106.0021" in window.parts.tree.currentIndex().data()
    assert at_row(window, "MS-2026").siblingAtColumn(HOURS).data() == "13.00"


def test_a_narrow_window_gives_long_sentences_a_second_line(invoices: InvoicesRoom) -> None:
    window = invoices.open(560, 640)
    tree = window.parts.tree
    index = at_row(window, "To decide, T20261117.0026")
    assert tree.visualRect(index).height() > 40
    window.resize(1020, 640)
    QCoreApplication.processEvents()
    assert tree.visualRect(index).height() < 40
    assert window.parts.head.title.isVisible()


def test_the_scale_ends_at_the_next_round_number() -> None:
    assert [scale_for(one) for one in (0, 10, 10.25, 18.75, 20.5, 64, 101, 450, 1_001)] == [
        10, 10, 20, 20, 50, 100, 200, 500, 2_000
    ]  # fmt: skip


def test_spans_of_days_are_short() -> None:
    today = date(2026, 11, 20)
    spans = (("2026-11-03", "2026-11-03"), ("2026-11-12", "2026-11-19"),
             ("2026-10-30", "2026-11-02"), ("2026-11-20", "2026-11-20"),
             ("2026-11-12", "2026-11-20"), ("2025-12-30", "2025-12-31"), ("", ""))  # fmt: skip
    assert [span_words(first, last, today) for first, last in spans] == [
        "3 Nov", "12 to 19 Nov", "30 Oct to 2 Nov", "today", "12 Nov to today",
        "30 to 31 Dec 2025", "",
    ]  # fmt: skip


def test_another_account_begins_with_all_of_its_page(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    window.filtering.show_company(HARBOR)
    at_row(window, "Harbor Dental")
    window.plan()
    use_another(invoices)
    invoices.settle(window)
    assert window.filtering.shown.is_everything
    assert not window.parts.is_plan_open
    assert companies(window) == []


def use_another(invoices: InvoicesRoom) -> None:
    account = invoices.stories.account
    with invoices.services.tools.units.write() as unit:
        other = unit.accounts.put(replace(account, id=AccountId(0), user_name="other@msp.example"))
        unit.accounts.use(other.id)
        unit.publish(AccountChanged(other.id))


def test_rows_of_the_former_account_are_gone_before_another_page_is_read(
    invoices: InvoicesRoom,
) -> None:
    asked, real = list[AccountId](), Invoicing.refresh

    def refresh(self: Invoicing, days: Days | None = None, *, is_wanted: bool = False) -> bool:
        asked.append(invoices.services.accounts.current().id)
        return real(self, days, is_wanted=is_wanted)

    invoices.patch.setattr(Invoicing, "refresh", refresh)
    window = invoices.open()
    dialog = window.outgoing.ask_for_file(window.listing)
    seen = list[tuple[bool, int]]()
    window.pulling.changed.connect(lambda: seen.append((window.page is None, len(rows(window)))))
    use_another(invoices)
    QCoreApplication.processEvents()
    assert seen[0] == (True, 0)
    assert not (isValid(dialog) and dialog.isVisible())
    invoices.settle(window)
    assert asked[-1] == invoices.services.accounts.current().id != invoices.stories.account.id
    window.outgoing.export("/nowhere/items.csv")
    invoices.settle(window)
    assert window.parts.last_line.toast.text == ""
