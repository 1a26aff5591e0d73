"""An undo of the window Items to Invoice takes back what it stands beside, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from stopwatch.domain.errors import Refused
from stopwatch.services.timing import Start
from stopwatch.services.undo import Undo
from stopwatch.ui.windows.invoices.fixing import Act
from tests.gui.invoices_room import CTRL, InvoicesRoom, at_row, opened_row, press
from tests.gui.test_invoices import use_another
from tests.gui.test_invoices_fixing import (
    _DIFFERS,
    _SPELLINGS,
    leaving,
    mend,
    refuse_all,
    said,
)
from tests.gui.test_invoices_keys import type_number

TIDEWATER = "Tidewater"


def offers_undo(invoices: InvoicesRoom) -> bool:
    (window,) = invoices._opened
    return not window.parts.last_line.toast.undo_button.isHidden()


def test_after_a_plan_was_taken_back_no_other_undo_is_offered(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    at_row(window, TIDEWATER)
    window.plan()
    type_number(window, "TVC-1")
    press(window, Qt.Key.Key_Return, CTRL)
    invoices.settle(window)
    assert offers_undo(invoices)
    window.planning.panel.parts.done.undo.click()
    invoices.settle(window)
    assert said(window) == "Nothing was sent: the numbers are only typed again."
    assert not offers_undo(invoices)


def test_who_tries_again_is_offered_no_undo(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    mend(invoices, window, _DIFFERS)
    refuse_all(invoices)
    window.reading.read()
    invoices.settle(window)
    mend(invoices, window, "To decide, Your numbers are kept here")
    assert said(window) == "Trying again."
    assert not offers_undo(invoices)


def test_the_plan_takes_back_its_own_deed_alone(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    at_row(window, TIDEWATER)
    window.plan()
    type_number(window, "TVC-1")
    press(window, Qt.Key.Key_Return, CTRL)
    invoices.settle(window)
    invoices.services.timing.start(Start(None))  # its news have not come yet
    done = window.planning.panel.parts.done
    done.undo.click()
    assert done.words.text().startswith("Nothing was changed: something else was done since.")
    newest = invoices.services.undo.offered()
    assert newest is not None
    assert newest.stopwatches


def test_an_undo_for_a_deed_is_refused_when_it_is_not_the_newest(invoices: InvoicesRoom) -> None:
    undo: Undo = invoices.services.undo
    invoices.services.timing.start(Start(None))
    meant = undo.offered()
    assert meant is not None
    invoices.services.purchase_orders.assign({31: "MF-10"})
    with pytest.raises(Refused, match="something else was done since"):
        undo.undo(only={meant.id})
    undo.undo()
    assert undo.undo(only={meant.id}).id == meant.id


def test_what_leaves_soon_outlasts_a_filter_before_it_is_read(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    at_row(window, _SPELLINGS)
    window.fix()
    for _layer in range(2):
        window.parts.layers.toggle(0)
        assert len(leaving(window)) == 1
    invoices.settle(window)
    assert len(leaving(window)) == 1


def test_what_was_taken_back_elsewhere_leaves_no_row(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    mend(invoices, window, _SPELLINGS)
    assert leaving(window)
    invoices.services.undo.undo()
    invoices.settle(window)
    assert leaving(window) == []


def test_what_is_typed_for_one_account_is_gone_in_another(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    opened_row(window, "MS-2026")
    at_row(window, TIDEWATER)
    window.plan()
    type_number(window, "TVC-1")
    use_another(invoices)
    invoices.settle(window)
    panel = window.planning.panel
    assert not panel.is_dirty
    assert panel.preview is None
    assert window.planning.chips() == {}
    assert not window.openness._companies
    assert not window.openness._invoices


def test_the_month_of_the_head_is_the_one_that_is_read(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    day_ms = 24 * 3_600_000
    invoices.stories.clock.pass_ms(12 * day_ms)  # the window stays open into the next month
    window.reading.read()
    invoices.settle(window)
    assert window.page is not None
    assert window.page.days == window.filtering.days
    assert window.parts.head.month.chosen.startswith("December")


def test_an_act_that_had_nothing_to_do_has_no_deed_of_its_own(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    invoices.services.timing.start(Start(None))
    started = invoices.services.undo.offered()
    concern = window.listing.page.concerns[0]
    acts: list[Act] = [str, lambda: invoices.services.purchase_orders.assign({31: "MF-10"})]
    window.fixing.apply(concern, acts)
    (row,) = window.fixing.leaving()
    assert started is not None
    assert started.id not in row.deed_ids
    invoices.settle(window)
