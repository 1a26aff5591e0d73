"""The window Items to Invoice by keyboard alone, and how it opens, plans and closes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.invoices.rows import ROW_ROLE, InvoiceRow
from stopwatch.ui.windows.invoices.window import InvoicesWindow
from stopwatch.ui.windows.panel import Panel
from tests.gui.conftest import Desk, Opened
from tests.gui.invoices_room import CTRL, SHIFT, InvoicesRoom, at_row, press, rows


def current(window: InvoicesWindow) -> str:
    return str(window.parts.tree.currentIndex().data())


def type_number(window: InvoicesWindow, number: str) -> None:
    field = window.planning.panel.parts.rows.rows[0].field
    field.setFocus()
    QTest.keyClicks(field, number)
    QCoreApplication.processEvents()


def chips(window: InvoicesWindow) -> list[str]:
    return [one.chip for one in rows(window) if isinstance(one, InvoiceRow) and one.chip]


def test_left_and_right_close_and_open(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    assert current(window).startswith("Bluestone Architects")
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_Down)
    assert current(window).startswith("BA-26-118")
    press(window, Qt.Key.Key_Left)
    press(window, Qt.Key.Key_Left)
    assert not window.parts.tree.isExpanded(window.parts.tree.currentIndex())


def test_f8_goes_round_all_that_is_to_be_decided_and_opens_companies(
    invoices: InvoicesRoom,
) -> None:
    window = invoices.open()
    found = []
    for _stop in range(6):
        press(window, Qt.Key.Key_F8)
        found.append(current(window))
    assert len(set(found)) == 5
    assert found[0] == found[5]
    assert "BA-26-118 ends on 25 November" in found[0]
    press(window, Qt.Key.Key_F8, SHIFT)
    assert current(window) == found[4]


def test_several_concerns_of_an_invoice_take_turns_in_its_row(invoices: InvoicesRoom) -> None:
    invoices.services.purchase_orders.assign({23: ""})  # now the ticket with a number differs
    invoices.services.purchase_orders.assign({21: "RF-4471", 23: "RF 4471", 22: "rf4471"})
    window = invoices.open()
    seen = set()
    for _stop in range(8):
        press(window, Qt.Key.Key_F8)
        seen.add(current(window))
    text = window.parts.layers.decide.text()
    assert text == f"{len(seen)} to decide"


def test_enter_plans_for_the_company_of_the_row_and_escape_leaves(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    at_row(window, "PRJ-0311")
    window.parts.tree.setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.parts.is_plan_open
    assert window.planning.panel.width() == 348
    assert window.planning.panel.parts.rows.rows
    press(window, Qt.Key.Key_Escape)
    assert window.planning.panel.isHidden()
    assert window.parts.tree.hasFocus()
    assert window.isVisible()


def test_a_plan_shows_what_it_makes_of_rows_and_count(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    window.parts.tree.expand(at_row(window, "Tidewater"))
    QCoreApplication.processEvents()
    at_row(window, "Tidewater")
    window.plan()
    type_number(window, "TVC-MS-26")
    invoices.bot.waitUntil(lambda: chips(window) == ["becomes 2"])  # a slow machine plans later
    assert window.parts.foot.chip == "10 with this plan"
    below = window.model.index(0, 0, at_row(window, "Tidewater"))
    assert "becomes 2" in str(below.data())
    press(window, Qt.Key.Key_Return, CTRL)
    invoices.settle(window)
    assert window.parts.foot.counts == "10 invoices, 5 companies"
    assert window.parts.foot.chip == ""


def test_a_narrow_window_shows_the_plan_over_the_tree(invoices: InvoicesRoom) -> None:
    window = invoices.open(800, 700)
    at_row(window, "Harbor Dental")
    window.plan()
    assert not window.parts.tree.isVisible()
    assert window.planning.panel.width() == 800
    window.planning.leave()
    assert window.parts.tree.isVisible()


def test_typed_numbers_are_asked_about_before_the_window_closes(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    at_row(window, "Tidewater")
    window.plan()
    type_number(window, "TVC-1")
    assert window.would_lose_words()
    window.close()
    assert window.isVisible()
    window.close_anyway()
    assert not window.isVisible()


def test_escape_closes_what_has_no_plan(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    press(window, Qt.Key.Key_Escape)
    assert not isValid(window) or not window.isVisible()


def test_digits_in_a_field_are_digits(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    at_row(window, "Tidewater")
    window.plan()
    type_number(window, "123F")
    assert not window.listing.hidden
    assert window.planning.panel.parts.rows.rows[0].field.text() == "123F"


def test_f6_goes_from_the_tree_to_the_plan_and_back(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    at_row(window, "Tidewater")
    window.plan()
    press(window, Qt.Key.Key_F6)
    assert window.parts.tree.hasFocus()
    press(window, Qt.Key.Key_F6)
    assert not window.parts.tree.hasFocus()


def test_the_page_is_fetched_again_on_demand(invoices: InvoicesRoom, desk: Desk) -> None:
    desk.services.secrets.put(desk.account.secret_name, "secret")
    window = invoices.open()
    assert desk.psa.requests == 0  # four minutes old is not asked for again
    press(window, Qt.Key.Key_F5)
    invoices.settle(window)
    assert ("sync", None) in invoices.opened.asked
    assert desk.psa.requests > 0


def test_old_billing_items_are_fetched_when_the_window_opens(
    invoices: InvoicesRoom, desk: Desk
) -> None:
    desk.services.secrets.put(desk.account.secret_name, "secret")
    invoices.stories.clock.pass_ms(11 * 60_000)
    window = invoices.open()
    assert desk.psa.requests > 0
    assert "as of 14:36" in window.parts.last_line.last.text()


def test_the_panel_opens_it(
    qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay, opened: Opened
) -> None:
    panel = Panel(theme, desk.services, jobs, relay, opened)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    QTest.keyClick(panel, Qt.Key.Key_5, CTRL)
    assert ("invoices", None) in opened.asked


def test_arrows_are_clicked(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    tree = window.parts.tree
    index = at_row(window, "MS-2026")
    rect = tree.visualRect(index)
    spot = rect.topLeft()
    spot.setX(35)
    spot.setY(rect.center().y())
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert tree.isExpanded(index)
    assert index.data(ROW_ROLE).is_open
