"""What is to be decided about invoices is mended with one key, held back, and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from stopwatch.domain.billing import BillingLine, LineKind
from stopwatch.domain.catalog import Company, Contract
from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import HOUR_MS, SECOND_MS
from stopwatch.domain.outbox import AttentionKind, ItemState
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import Entries
from stopwatch.services.purchase_orders import PurchaseOrders
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.invoices.concern_painter import button_rect
from stopwatch.ui.windows.invoices.matters import Refusal
from stopwatch.ui.windows.invoices.rows import (
    ROW_ROLE,
    ConcernRow,
    ConcernState,
    InvoiceRow,
)
from stopwatch.ui.windows.invoices.speech import AMOUNT
from stopwatch.ui.windows.invoices.window import InvoicesWindow
from tests.gui.invoice_stories import GROUP, MAPLE, RIDGELINE
from tests.gui.invoices_room import CTRL, SHIFT, InvoicesRoom, at_row, press, rows, texts

_SPELLINGS = "To decide, RF-4471 and RF 4471"
_DIFFERS = "To decide, T20261117.0026"
_NO_CONTRACT = "To decide, 0.75 h on T20261120.0015"


def leaving(window: InvoicesWindow) -> list[str]:
    return [
        one.sentence
        for one in rows(window)
        if isinstance(one, ConcernRow) and one.state is ConcernState.LEAVING
    ]


def said(window: InvoicesWindow) -> str:
    return window.parts.last_line.toast.text


def mend(
    invoices: InvoicesRoom, window: InvoicesWindow, words: str, *, other: bool = False
) -> None:
    at_row(window, words)
    window.parts.tree.setFocus()
    press(window, Qt.Key.Key_F, SHIFT if other else None)
    invoices.settle(window)


def numbers(invoices: InvoicesRoom, company: int) -> dict[int, str]:
    shown = invoices.services.purchase_orders.contracts()
    return {one.id: one.purchase_order for one in shown if one.contract.company_id == company}


def test_two_spellings_become_one_and_the_row_counts_down(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    mend(invoices, window, _SPELLINGS)
    assert numbers(invoices, RIDGELINE)[23] == "RF-4471"
    assert leaving(window) == [
        "RF-4471 on Managed Services Plus, Ridgeline Freight. Leaves in 10 s"
    ]
    assert leaving(window)[0] in str(window.parts.tree.currentIndex().data())
    assert window.parts.foot.counts == "8 invoices, 5 companies"
    assert window.parts.layers.decide.text() == "4 to decide"
    invoices.stories.clock.pass_ms(4 * SECOND_MS)
    window.fixing.ticked.emit()
    assert leaving(window)[0].endswith("Leaves in 6 s")


def test_shift_chooses_the_other_spelling(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    mend(invoices, window, _SPELLINGS, other=True)
    assert {numbers(invoices, RIDGELINE)[key] for key in (21, 22, 23)} == {"RF 4471"}


def test_undo_takes_the_deed_back_and_the_concern_is_open_again(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    mend(invoices, window, _SPELLINGS)
    press(window, Qt.Key.Key_Z, CTRL)
    invoices.settle(window)
    assert leaving(window) == []
    assert numbers(invoices, RIDGELINE)[23] == "RF 4471"
    assert at_row(window, _SPELLINGS).isValid()
    mend(invoices, window, _SPELLINGS)
    press(window, Qt.Key.Key_F)  # on the row itself
    invoices.settle(window)
    assert leaving(window) == []


def test_what_was_done_since_is_to_be_taken_back_first(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    mend(invoices, window, _SPELLINGS)
    (held,) = window.fixing.leaving()
    invoices.services.purchase_orders.assign({31: "MF-10"})
    invoices.settle(window)
    window.fixing.take_back(held)
    assert said(window).startswith("Nothing was changed: something else was done since.")
    assert numbers(invoices, RIDGELINE)[23] == "RF-4471"


def test_after_the_seconds_the_invoice_bears_the_mark_of_delivery(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    mend(invoices, window, _SPELLINGS)
    invoices.stories.clock.pass_ms(11 * SECOND_MS)
    window.fixing.ticked.emit()
    invoices.settle(window)
    assert leaving(window) == []
    (row,) = [
        one for one in rows(window) if isinstance(one, InvoiceRow) and one.number == "RF-4471"
    ]
    assert row.state is Mark.WAITING
    assert "Waiting" in at_row(window, "RF-4471").data()


def test_a_ticket_takes_the_number_of_its_contract(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    mend(invoices, window, _DIFFERS)
    assert not any(one.startswith(_DIFFERS) for one in texts(window))
    (wish,) = invoices.services.wishes.pending()
    assert wish.words == "Purchase order number RF-4471"
    assert said(window) == "RF-4471 on T20261117.0026"


def refuse_all(invoices: InvoicesRoom) -> str:
    """Let the PSA refuse the numbers that are on their way."""
    message = "Your numbers are kept here. Autotask refused RF-4471: contract is inactive."
    units = invoices.services.tools.units
    with units.write() as unit:
        for item in unit.outbox.unsettled(invoices.stories.account.id):
            unit.outbox.put(replace(
                item, state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.REFUSED,
                message=message,
            ))  # fmt: skip
    return message


def test_a_refused_number_stands_in_red_and_is_kept(invoices: InvoicesRoom) -> None:
    invoices.services.purchase_orders.assign({23: "RF-4471"})
    message = refuse_all(invoices)
    window = invoices.open()
    (row,) = [one for one in rows(window)
              if isinstance(one, ConcernRow) and one.state is ConcernState.REFUSED]  # fmt: skip
    assert (row.sentence, row.verb) == (message, "Show the contract")
    mend(invoices, window, "To decide, Your numbers are kept here")
    assert window.parts.is_plan_open


def test_a_refusal_for_a_company_without_time_has_a_row(invoices: InvoicesRoom) -> None:
    with invoices.services.tools.units.write() as unit:
        account_id = invoices.stories.account.id
        unit.catalog.upsert(account_id, [Company(GROUP, "Harbor Group")])
        unit.catalog.upsert(account_id, [Contract(61, GROUP, "Advice"), Contract(62, GROUP, "On")])
    invoices.services.purchase_orders.assign({61: "HG-1", 62: "HG-2"})
    message = refuse_all(invoices)
    window = invoices.open()
    index = at_row(window, "Harbor Group, nothing to invoice")
    assert index.siblingAtColumn(AMOUNT).data() == ""
    assert window.parts.foot.counts == "9 invoices, 5 companies"
    assert window.parts.layers.decide.text() == "7 to decide"
    assert sum(message in one for one in texts(window)) == 2
    seen = set[object]()
    for _stop in range(7):
        press(window, Qt.Key.Key_F8)
        seen.add(window.model.source(window.parts.tree.currentIndex()))
    assert sum(isinstance(one, Refusal) for one in seen) == 2
    at_row(window, "To decide, Your numbers are kept here")
    mend(invoices, window, "To decide, Your numbers are kept here")
    assert window.parts.is_plan_open
    window.filtering.show_company(RIDGELINE)
    assert not any(one.startswith("Harbor Group") for one in texts(window))
    window.filtering.show_company(GROUP)
    assert any(one.startswith("Harbor Group") for one in texts(window))


@pytest.mark.parametrize(
    "words", ["To decide, This company uses numbers", "To decide, The contract"]
)
def test_what_the_plan_mends_opens_it_at_the_contract(invoices: InvoicesRoom, words: str) -> None:
    window = invoices.open()
    window.parts.tree.expandAll()
    mend(invoices, window, words)
    assert window.parts.is_plan_open
    assert window.planning.panel.isVisible()


def test_a_contract_is_chosen_for_time_that_is_all_ones_own(invoices: InvoicesRoom) -> None:
    stories = invoices.stories
    with invoices.services.tools.units.write() as unit:
        unit.billing.show(stories.account.id, 2)  # what others booked is away
    stories.work(15, 0.5)
    window = invoices.open()
    window.parts.tree.expandAll()
    mend(invoices, window, "To decide, 0.50 h on T20261120.0015")
    chooser = window.contracting.chooser
    assert chooser is not None
    QTest.keyClicks(chooser.field, "fixed")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    invoices.settle(window)
    (entry,) = [one for one in invoices.services.entries.of_days("2026-11-20", "2026-11-20")
                if one.ticket is not None and one.ticket.number == "T20261120.0015"]  # fmt: skip
    assert entry.entry.details.contract_id == 31
    assert not any("T20261120.0015 has no contract" in one for one in texts(window))
    press(window, Qt.Key.Key_Z, CTRL)
    invoices.settle(window)
    assert any("T20261120.0015 has no contract" in one for one in texts(window))


def choose(invoices: InvoicesRoom, window: InvoicesWindow, words: str, name: str) -> None:
    window.parts.tree.expandAll()
    mend(invoices, window, words)
    chooser = window.contracting.chooser
    assert chooser is not None
    QTest.keyClicks(chooser.field, name)
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    invoices.settle(window)


def test_entries_with_another_contract_count_down_and_come_back_together(
    invoices: InvoicesRoom,
) -> None:
    stories, entries = invoices.stories, invoices.services.entries
    with invoices.services.tools.units.write() as unit:
        unit.billing.show(stories.account.id, 2)  # what others booked is away
    now = stories.clock.now_ms()
    made = [
        entries.add(stories.id(15), now - at * HOUR_MS, now - (at - 1) * HOUR_MS, Wishes("Paper"))
        for at in (2, 1)
    ]
    window = invoices.open()
    choose(invoices, window, "To decide, 2.00 h on T20261120.0015", "fixed")
    contracts = [entries.get(one.entry.id).entry.details.contract_id for (one,) in made]
    assert contracts == [31, 31]
    assert leaving(window) == ["Fixed fee on it. Leaves in 10 s"]
    press(window, Qt.Key.Key_Z, CTRL)
    invoices.settle(window)
    assert leaving(window) == []
    contracts = [entries.get(one.entry.id).entry.details.contract_id for (one,) in made]
    assert contracts == [None, None]


def test_one_undo_takes_the_contract_of_all_drafts_back(invoices: InvoicesRoom) -> None:
    stories, entries = invoices.stories, invoices.services.entries
    with invoices.services.tools.units.write() as unit:
        unit.billing.show(stories.account.id, 2)  # what others booked is away
    stories.work(15, 0.5)
    stories.work(15, 1)
    window = invoices.open()
    choose(invoices, window, "To decide, 1.50 h on T20261120.0015", "fixed")
    drafts = [
        one
        for one in entries.of_days("2026-11-20", "2026-11-20")
        if one.ticket is not None and one.ticket.number == "T20261120.0015"
    ]
    assert [one.entry.details.contract_id for one in drafts] == [31, 31]
    assert {one.entry.phase for one in drafts} == {EntryPhase.DRAFT}
    assert said(window) == "Fixed fee on it"
    press(window, Qt.Key.Key_Z, CTRL)
    invoices.settle(window)
    again = entries.shown([one.entry.id for one in drafts])
    assert [one.entry.details.contract_id for one in again] == [None, None]


def test_a_contract_that_is_refused_says_why(invoices: InvoicesRoom) -> None:
    def refuse(self: Entries, entry_ids: object, contract_id: int) -> None:
        raise Refused("Nothing was changed: an entry is on its way.")

    invoices.patch.setattr(Entries, "use_contract", refuse)
    with invoices.services.tools.units.write() as unit:
        unit.billing.show(invoices.stories.account.id, 2)
    invoices.stories.work(15, 0.5)
    window = invoices.open()
    choose(invoices, window, "To decide, 0.50 h on T20261120.0015", "fixed")
    assert said(window) == "Nothing was changed: an entry is on its way."


def test_time_is_ones_own_by_its_entries_however_the_hours_were_rounded(
    invoices: InvoicesRoom,
) -> None:
    stories = invoices.stories
    stories.work(15, 0.7)
    key, days = stories.id(15), invoices.services.invoicing.month()
    with invoices.services.tools.units.write() as unit:
        lines = unit.billing.lines(stories.account.id, days, [MAPLE])
        (there,) = [one.line.id for one in lines if one.line.ticket_remote_id == 15]
        (entry,) = [one for one in unit.entries.since(stories.account.id, "2026-11-20")
                    if one.target_id == key]  # fmt: skip
        unit.entries.put(replace(entry, remote_id=there, phase=EntryPhase.SUBMITTED))
    window = invoices.open()
    mend(invoices, window, _NO_CONTRACT)
    assert window.contracting.chooser is not None


def test_as_many_hours_of_another_are_not_ones_own(invoices: InvoicesRoom) -> None:
    stories = invoices.stories
    stories.work(15, 0.75)
    key = stories.id(15)
    with invoices.services.tools.units.write() as unit:
        (entry,) = [one for one in unit.entries.since(stories.account.id, "2026-11-20")
                    if one.target_id == key]  # fmt: skip
        unit.billing.put(
            stories.account.id,
            [BillingLine(LineKind.ITEM, 9_100, "2026-11-20", 7_500, None, "", MAPLE, None, 15,
                         entry_id=77)],
            1,
        )  # fmt: skip
        unit.entries.put(replace(entry, remote_id=77, phase=EntryPhase.SUBMITTED))
    window = invoices.open()
    mend(invoices, window, _NO_CONTRACT)
    assert said(window).startswith("Not all of this time is yours")


def test_a_fix_that_is_no_longer_listed_can_be_taken_back(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    mend(invoices, window, _SPELLINGS)
    (held,) = window.fixing.leaving()
    window.fixing.look(())  # news that it has left came a moment before
    window.fixing.take_back(held)
    assert said(window) == "Taken back."
    assert numbers(invoices, RIDGELINE)[23] == "RF 4471"


def test_what_is_refused_behind_a_first_deed_is_said(invoices: InvoicesRoom) -> None:
    def refuse(self: PurchaseOrders, numbers: object, *, may_be_none: bool) -> str:
        raise Refused("Nothing was changed: a ticket is not known here any more.")

    invoices.patch.setattr(PurchaseOrders, "use_on_tickets", refuse)
    key = invoices.stories.id(73)
    with invoices.services.tools.units.write() as unit:
        ticket = unit.tickets.get(key)
        assert ticket is not None
        facts = replace(ticket.facts, contract_id=21, purchase_order="RF 4471")
        unit.tickets.upsert(invoices.stories.account.id, [facts])
    window = invoices.open()
    mend(invoices, window, _SPELLINGS)
    assert said(window) == (
        "RF-4471 on Managed Services Plus, Ridgeline Freight. That is not all: Nothing was "
        "changed: a ticket is not known here any more."
    )
    assert len(leaving(window)) == 1


def test_time_of_others_is_left_to_autotask(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    mend(invoices, window, _NO_CONTRACT)
    assert said(window) == (
        "Not all of this time is yours, so nothing was changed. Set the contract of "
        "T20261120.0015 in Autotask."
    )


def test_time_of_others_opens_in_the_browser_where_that_is_known(invoices: InvoicesRoom) -> None:
    opened = list[str]()

    def remember(url: object) -> bool:
        opened.append(str(url))
        return True

    invoices.patch.setattr(QDesktopServices, "openUrl", remember)
    with invoices.services.tools.units.write() as unit:
        account = unit.accounts.current()
        unit.accounts.put(replace(account, web_url="https://ww1.autotask.example"))
    window = invoices.open()
    mend(invoices, window, _NO_CONTRACT)
    assert len(opened) == 1
    assert said(window).startswith("Not all of this time is yours. T20261120.0015 opens")


def test_the_verb_is_clicked_where_it_is_drawn(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    tree = window.parts.tree
    index = at_row(window, _SPELLINGS)
    tree.scrollTo(index)
    QCoreApplication.processEvents()
    rect = button_rect(invoices.theme, tree._row_rect(index), index.data(ROW_ROLE))
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    invoices.settle(window)
    assert len(leaving(window)) == 1
    beside = QPoint(200, round(tree._row_rect(tree.currentIndex()).center().y()))
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert len(leaving(window)) == 1
