"""Numbers for contracts are typed, and what they make of the invoices is seen before they leave."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from stopwatch.domain.billing import Layer
from stopwatch.domain.catalog import Contract
from stopwatch.ui.widgets.buttons import SPREAD_INSET
from tests.gui import plan_stories as story
from tests.gui.plan_room import CTRL, PlanRoom

THREE = {story.SERVICES: "TVC-MS-26", story.MOVE: "TVC-PRJ-7", story.EXTRA: "TVC-EXTRA"}


def type_three(plan: PlanRoom) -> None:
    for contract, number in THREE.items():
        plan.type(contract, number)


# ---------------------------------------------------------------- contracts
def test_contracts_with_time_come_first_and_inactive_ones_only_with_time(plan: PlanRoom) -> None:
    spare = Contract(45, story.TIDEWATER, "A spare one")
    old = story.bundle(story.TIDEWATER, 44, Layer.IN_PSA, 0.5)
    page = story.page([*story.tidewater(), old], spare)
    panel = plan.open(page=page)
    assert [row.contract.id for row in panel.parts.rows.rows] == [
        story.SERVICES, story.MOVE, story.EXTRA, 44, 45,
    ]  # fmt: skip
    assert [row.hours.text() for row in panel.parts.rows.rows][:2] == ["9.50 h", "6.25 h"]
    assert plan.row(44).remark.text() == "not active any more"
    assert plan.row(45).remark.isHidden()


def test_the_field_of_the_contract_that_was_asked_for_has_the_focus(plan: PlanRoom) -> None:
    plan.open(contract=story.EXTRA)
    assert plan.row(story.EXTRA).field.hasFocus()


def test_a_company_without_contracts_says_that_nothing_changes(plan: PlanRoom) -> None:
    panel = plan.open(story.EMPTY)
    assert panel.parts.head.words.text().startswith("Nothing changes here")
    assert not panel.parts.foot.set_button.isEnabled()
    assert panel.preview is None


def test_many_contracts_without_time_are_shown_when_they_are_wanted(plan: PlanRoom) -> None:
    spare = [Contract(1000 + at, story.TIDEWATER, f"Site {at:03}") for at in range(120)]
    panel = plan.open(page=story.page(story.tidewater(), *spare))
    rows = panel.parts.rows
    assert len(rows.rows) == 15
    assert rows.more.text() == "108 more contracts"
    rows.more.click()
    assert len(rows.rows) == 65
    assert rows.rows[15].field.hasFocus()
    plan.open(contract=1119, page=story.page(story.tidewater(), *spare))
    assert plan.row(1119).field.hasFocus()


# ---------------------------------------------------------------- typing
def test_typing_shows_at_once_what_becomes_of_the_invoices(plan: PlanRoom) -> None:
    panel = plan.open()
    assert plan.head == "1 invoice. No change yet."
    assert panel.parts.outcome.proof.isHidden()
    assert not panel.parts.foot.set_button.isEnabled()
    type_three(plan)
    assert plan.head == "1 invoice becomes 3"
    assert plan.names() == ["TVC-MS-26", "TVC-PRJ-7", "TVC-EXTRA"]
    details = [one.detail for one in panel.parts.outcome.ribbons.shown.after]
    assert details == ["9.50 h, 1,140.00", "6.25 h, 937.50", "3.00 h, 435.00"]
    assert plan.proof == (
        "All lines and the total of 2,512.50 stay as they are. "
        "Nothing is posted yet, so everything moves."
    )
    assert panel.parts.foot.set_button.text() == "Set 3 numbers"
    preview = plan.previews[-1]
    assert preview is not None
    assert preview == panel.preview
    assert (len(preview.before), len(preview.after)) == (1, 3)


def test_two_become_one(plan: PlanRoom) -> None:
    panel = plan.open(story.RIDGELINE, 22)
    plan.type(22, "RF-4471")
    assert plan.head == "2 invoices become 1"
    assert panel.parts.foot.set_button.text() == "Set 1 number"
    assert plan.proof == "All lines and the total of 1,430.00 stay as they are."


def test_as_many_as_before_are_others(plan: PlanRoom) -> None:
    plan.open(story.MAPLE)
    plan.type(31, "MF-1")
    assert plan.head == "1 invoice stays 1"
    assert plan.names() == ["MF-1"]


def test_what_has_no_rate_is_hours_only(plan: PlanRoom) -> None:
    panel = plan.open(story.MAPLE)
    plan.type(31, "MF-1")
    assert panel.parts.outcome.ribbons.shown.after[0].detail == "6.25 h, hours only"
    assert plan.proof.startswith("All lines and the 6.25 h stay as they are.")


def test_typing_the_same_again_or_only_spaces_is_no_change(plan: PlanRoom) -> None:
    panel = plan.open(story.RIDGELINE, 21)
    plan.type(21, "  RF-4471 ")
    assert not panel.is_dirty
    assert plan.previews[-1] is None
    assert plan.head == "2 invoices. No change yet."


def test_an_emptied_field_takes_the_number_off(plan: PlanRoom) -> None:
    panel = plan.open(story.RIDGELINE, 22)
    plan.type(22, "")
    assert panel.is_dirty
    assert plan.names() == ["RF-4471", "No number"]
    plan.press(Qt.Key.Key_Return, CTRL)
    assert plan.numbers.asked == [{22: ""}]


def test_posted_hours_stay_and_are_counted(plan: PlanRoom) -> None:
    there = story.bundle(story.TIDEWATER, story.SERVICES, Layer.POSTED, 4)
    plan.open(page=story.page([*story.tidewater(), there]))
    type_three(plan)
    assert plan.head == "1 invoice becomes 4"
    assert plan.proof.endswith("4.00 h are posted already and stay on their invoice.")


def test_lines_with_a_number_of_their_own_stay_and_are_counted(plan: PlanRoom) -> None:
    usual = story.bundle(story.TIDEWATER, story.SERVICES, Layer.IN_PSA, 1)
    own = usual._replace(number="TVC-OLD", hours=0, lines=2)
    plan.open(page=story.page([*story.tidewater(), own]))
    type_three(plan)
    assert plan.proof.endswith("stay as they are. 2 lines keep a number of their own.")
    plan.panel.update_page(story.page([*story.tidewater(), own._replace(lines=1)]))
    assert plan.proof.endswith("stay as they are. 1 line keeps a number of its own.")
    there = story.bundle(story.TIDEWATER, story.SERVICES, Layer.POSTED, 4)
    plan.panel.update_page(story.page([*story.tidewater(), own, there]))
    assert plan.proof.endswith(
        "4.00 h are posted already and stay on their invoice; in all, 3 lines keep a number of "
        "their own."
    )


def test_without_hours_the_plan_is_for_what_comes(plan: PlanRoom) -> None:
    panel = plan.open(page=story.page(()))
    assert plan.head == "No hours in these days."
    assert panel.parts.outcome.ribbons.isHidden()
    plan.type(story.MOVE, "TVC-PRJ-7")
    assert plan.proof == "No invoice changes now. Time that comes takes the new number."
    assert panel.parts.foot.set_button.isEnabled()


# ---------------------------------------------------------------- the field
def test_the_counter_counts_and_the_field_takes_no_more_than_autotask(plan: PlanRoom) -> None:
    plan.open()
    plan.type(story.EXTRA, "TVC-EXTRA")
    assert plan.row(story.EXTRA).field.counter == "9/50"
    plan.type(story.EXTRA, "X" * 60)
    assert plan.row(story.EXTRA).field.counter == "50/50"


def test_numbers_of_the_company_are_completed(plan: PlanRoom) -> None:
    plan.open()
    field = plan.field(story.EXTRA)
    QTest.keyClicks(field, "xtra")
    completer = field.completer()
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "TVC-XTRA-25"


def test_a_similar_number_is_offered_and_taken_by_key_or_click(plan: PlanRoom) -> None:
    plan.open()
    plan.type(story.EXTRA, "TVC-EXTRA")
    similar = plan.row(story.EXTRA).similar
    assert similar.numbers == ("TVC-XTRA-25",)
    assert similar.links[0].accessibleName() == "Use TVC-XTRA-25 for Extra hours 2026"
    needed = QFontMetrics(similar.links[0].font()).horizontalAdvance("TVC-XTRA-25")
    assert similar.links[0].sizeHint().width() >= needed + 2 * SPREAD_INSET, "no letter gives way"
    plan.press(Qt.Key.Key_Down, CTRL)
    assert plan.row(story.EXTRA).number == "TVC-XTRA-25"
    assert similar.isHidden()
    plan.type(story.MOVE, "TVC-XTRA25")
    QTest.mouseClick(plan.row(story.MOVE).similar.links[0], Qt.MouseButton.LeftButton)
    assert plan.row(story.MOVE).number == "TVC-XTRA-25"
    assert plan.row(story.MOVE).field.hasFocus()


def test_a_similar_number_is_reached_out_of_the_list_too(plan: PlanRoom) -> None:
    plan.open()
    field = plan.field(story.EXTRA)
    QTest.keyClicks(field, "TVC-XTRA-2")
    popup = field.completer().popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down, CTRL)
    assert plan.row(story.EXTRA).number == "TVC-XTRA-25"
    assert popup.isHidden()


def test_what_is_typed_in_another_field_counts_as_known(plan: PlanRoom) -> None:
    plan.open()
    plan.type(story.SERVICES, "NEW-7")
    plan.type(story.MOVE, "NEW 7")
    assert plan.row(story.MOVE).similar.numbers == ("NEW-7",)


def test_one_number_goes_into_all_fields(plan: PlanRoom) -> None:
    old = story.bundle(story.TIDEWATER, 44, Layer.IN_PSA, 0.5)
    panel = plan.open(page=story.page([*story.tidewater(), old]))
    plan.type(story.MOVE, "TVC-26")
    plan.press(Qt.Key.Key_E, CTRL)
    question = panel.parts.rows.all
    assert question.field.hasFocus()
    assert question.field.accessibleName() == "One number for all 3 contracts"
    assert question.field.text() == "TVC-26"
    plan.press(Qt.Key.Key_Return)
    assert question.isHidden()
    assert panel.parts.rows.numbers() == dict.fromkeys(THREE, "TVC-26")
    assert plan.row(story.MOVE).field.hasFocus()
    assert plan.names() == ["TVC-26", "TVC-XTRA-25"]


def test_the_question_for_one_number_is_left_with_escape(plan: PlanRoom) -> None:
    panel = plan.open()
    panel.parts.rows.all_button.click()
    plan.press(Qt.Key.Key_Escape)
    assert panel.parts.rows.all.isHidden()
    assert plan.row(story.SERVICES).field.hasFocus()
    assert plan.closed == 0


def test_one_field_has_nothing_to_fill_but_itself(plan: PlanRoom) -> None:
    panel = plan.open(story.MAPLE)
    plan.press(Qt.Key.Key_E, CTRL)
    assert panel.parts.rows.all.isHidden()
    assert panel.parts.rows.all_button.isHidden()


def test_a_slow_picture_waits_for_a_pause_but_setting_does_not(plan: PlanRoom) -> None:
    panel = plan.open()
    plan.let_drawing_take(0)
    plan.type(story.SERVICES, "TVC-MS-26")
    assert plan.head == "1 invoice. No change yet."
    assert panel.parts.foot.set_button.text() == "Set 1 number"
    plan.press(Qt.Key.Key_Return, CTRL)
    assert panel.parts.done.title.text() == "Tidewater Vet Clinic: 1 invoice becomes 2"
    plan.type(story.MOVE, "TVC-PRJ-7")
    plan.bot.waitUntil(lambda: plan.head == "2 invoices become 3")


# ---------------------------------------------------------------- leaving
def test_escape_closes_what_nobody_typed_in(plan: PlanRoom) -> None:
    plan.open()
    plan.press(Qt.Key.Key_Escape)
    assert plan.closed == 1
    assert plan.previews[-1] is None


def test_what_was_typed_is_discarded_only_when_asked_twice(plan: PlanRoom) -> None:
    panel = plan.open()
    type_three(plan)
    plan.press(Qt.Key.Key_Escape)
    foot = panel.parts.foot
    assert foot.is_asking
    assert foot.question.text() == "Nothing was sent. Discard the 3 numbers that you typed?"
    assert foot.keep.hasFocus()
    plan.press(Qt.Key.Key_Escape)
    assert not foot.question.isVisible()
    assert panel.is_dirty
    assert plan.row(story.EXTRA).field.hasFocus()
    panel.parts.head.close_button.click()
    foot.throw.click()
    assert plan.closed == 1
    assert panel.parts.rows.numbers() == {}
    assert plan.numbers.asked == []


# ---------------------------------------------------------------- news
def test_news_leave_alone_what_is_typed(plan: PlanRoom) -> None:
    panel = plan.open()
    plan.type(story.SERVICES, "TVC-MS-26")
    field = plan.row(story.SERVICES).field
    field.setCursorPosition(3)
    moved = Contract(story.MOVE, story.TIDEWATER, "Move", purchase_order="M-1")
    panel.update_page(story.november(plan.numbers.learn(moved)))
    assert plan.row(story.SERVICES).number == "TVC-MS-26"
    assert field.cursorPosition() == 3
    assert plan.row(story.MOVE).number == "M-1"
    assert plan.row(story.MOVE).name.text() == "Move"
    assert panel.parts.foot.set_button.text() == "Set 1 number"


def test_a_contract_more_keeps_places_focus_and_what_is_typed(plan: PlanRoom) -> None:
    panel = plan.open()
    plan.type(story.MOVE, "TVC-PRJ-7")
    more = story.bundle(story.TIDEWATER, 45, Layer.IN_PSA, 20)
    bundles = [*story.tidewater(), more]
    panel.update_page(story.page(bundles, Contract(45, story.TIDEWATER, "Cabling")))
    order = [row.contract.id for row in panel.parts.rows.rows]
    assert order == [story.SERVICES, story.MOVE, story.EXTRA, 45]
    assert panel.parts.rows.numbers() == {story.MOVE: "TVC-PRJ-7"}
    assert plan.row(story.MOVE).field.hasFocus()


def test_showing_the_same_company_again_keeps_what_is_typed(plan: PlanRoom) -> None:
    panel = plan.open()
    plan.type(story.MOVE, "TVC-PRJ-7")
    panel.show_company(story.november(), story.TIDEWATER, story.EXTRA)
    assert panel.parts.rows.numbers() == {story.MOVE: "TVC-PRJ-7"}
    assert plan.row(story.EXTRA).field.hasFocus()
    panel.show_company(story.november(), story.RIDGELINE)
    assert panel.parts.head.company.text() == "Ridgeline Freight"
    assert not panel.is_dirty


def test_news_for_nobody_change_nothing(plan: PlanRoom) -> None:
    plan.panel.update_page(story.november())
    plan.panel.set_numbers()
    plan.panel.take_back()
    assert plan.previews == []


def test_an_invoice_for_somebody_else_says_who_pays_it(plan: PlanRoom) -> None:
    page = story.november()
    theirs = story.bundle(story.MAPLE, story.EXTRA, Layer.IN_PSA, 1)  # their ticket, our contract
    panel = plan.open(page=replace(page, bundles=(*page.bundles, theirs)))
    details = [one.detail for one in panel.parts.outcome.ribbons.shown.after]
    assert any("billed to Maple & Finch Law" in one for one in details)


def test_what_no_number_moves_is_no_part_of_a_plan(plan: PlanRoom) -> None:
    page = story.november()
    loose = story.bundle(story.TIDEWATER, None, Layer.IN_PSA, 1)
    companies = dict(page.books.companies)
    child = companies[story.TIDEWATER]
    companies[story.TIDEWATER] = replace(child, parent_id=story.MAPLE, bills_parent=True)
    books = replace(page.books, companies=companies)
    panel = plan.open(page=replace(page, bundles=(*page.bundles, loose), books=books))
    details = [one.detail for one in panel.parts.outcome.ribbons.shown.after]
    assert not any("billed to" in one for one in details)
