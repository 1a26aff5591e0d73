"""Numbers that are set: one deed, seen on its way, taken back, and refused at the right field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

from stopwatch.domain.instants import MINUTE_MS, SECOND_MS
from stopwatch.domain.outbox import ItemState, OutboxItem
from stopwatch.services.timing import Start
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.invoices.plan_desk import Delivery
from stopwatch.ui.windows.invoices.plan_done import DoneCard
from stopwatch.ui.windows.invoices.plan_sending import sending
from tests.gui import plan_stories as story
from tests.gui.plan_room import CTRL, PlanRoom


def set_two(plan: PlanRoom) -> DoneCard:
    """Set two of three numbers and return the card that tells of it."""
    panel = plan.open()
    plan.type(story.SERVICES, "TVC-MS-26")
    plan.type(story.MOVE, " TVC-PRJ-7 ")
    plan.press(Qt.Key.Key_Return, CTRL)
    return panel.parts.done


def news(plan: PlanRoom) -> None:
    """Let the window read the page again, as it does whenever something moved."""
    plan.panel.update_page(story.november())


def test_exactly_what_changed_is_set_as_one(plan: PlanRoom) -> None:
    card = set_two(plan)
    assert plan.numbers.asked == [{story.SERVICES: "TVC-MS-26", story.MOVE: "TVC-PRJ-7"}]
    assert plan.applied == ["2 purchase order numbers set"]
    assert not plan.panel.is_dirty
    assert plan.previews[-1] is None
    assert not plan.panel.parts.foot.set_button.isEnabled()
    assert card.isVisible()
    assert plan.panel.parts.outcome.isHidden()


def test_nothing_typed_sets_nothing(plan: PlanRoom) -> None:
    plan.open()
    plan.press(Qt.Key.Key_Return, CTRL)
    assert plan.numbers.asked == []


def test_nothing_is_set_while_the_question_is_open(plan: PlanRoom) -> None:
    panel = plan.open()
    plan.type(story.MOVE, "TVC-PRJ-7")
    panel.discard()
    plan.press(Qt.Key.Key_Return, CTRL)
    assert plan.numbers.asked == []


def test_the_card_counts_the_seconds_and_offers_the_way_back(plan: PlanRoom) -> None:
    card = set_two(plan)
    assert card.title.text() == "Tidewater Vet Clinic: 1 invoice becomes 3"
    held = plan.services.preferences.load().hold_seconds
    assert card.words.text() == f"Leaves in {held} s"
    plan.clock.pass_ms(2_000)
    card.due.emit()
    assert card.words.text() == f"Leaves in {held - 2} s"
    assert card.accessibleName() == f"{card.title.text()}. {card.words.text()}"
    assert card.undo.accessibleDescription() == card.title.text()
    plan.clock.pass_ms(held * SECOND_MS)
    card.due.emit()
    assert card.words.text() == "Waiting"
    assert not card._ticking.isActive()


def test_undo_takes_it_back_and_leaves_it_typed(plan: PlanRoom) -> None:
    card = set_two(plan)
    card.undo.click()
    assert plan.numbers.wishes() == []
    assert card.isHidden()
    assert plan.panel.parts.rows.numbers() == plan.numbers.asked[0]
    assert plan.taken_back == ["Nothing was sent: the numbers are only typed again."]
    assert plan.head == "1 invoice becomes 3"


def test_an_undo_that_is_refused_says_why(plan: PlanRoom) -> None:
    card = set_two(plan)
    plan.numbers.come_to(ItemState.SENDING)
    card.undo.click()
    assert card.words.text().startswith("Nothing was changed")
    assert card.words.property("tone") == "red"
    assert card.isVisible()


def test_only_the_newest_deed_can_be_taken_back_here(plan: PlanRoom) -> None:
    card = set_two(plan)
    assert card.undo.isVisible()
    plan.services.timing.start(Start(None))
    news(plan)
    assert not card.undo.isVisible()


def test_what_the_window_took_back_is_no_longer_told(plan: PlanRoom) -> None:
    card = set_two(plan)
    plan.services.undo.undo()
    news(plan)
    assert card.isHidden()
    assert plan.head == "1 invoice. No change yet."


def test_typing_again_shows_the_picture_and_giving_it_up_the_card(plan: PlanRoom) -> None:
    card = set_two(plan)
    plan.type(story.EXTRA, "TVC-EXTRA")
    assert card.isHidden()
    # What is on its way counts as if it had arrived, on both sides of the picture.
    assert plan.head == "3 invoices stay 3"
    plan.type(story.EXTRA, "")
    assert card.isVisible()


def test_marks_stand_at_the_contracts_until_autotask_has_the_numbers(plan: PlanRoom) -> None:
    card = set_two(plan)
    row = plan.row(story.MOVE)
    for state, word in (
        (ItemState.SENDING, "Sending"), (ItemState.CHECKING, "Checking with Autotask"),
        (ItemState.WAITING, "Waiting"),
    ):  # fmt: skip
        plan.numbers.come_to(state)
        news(plan)
        assert card.words.text() == word
        assert row.mark.accessibleName() == word
    plan.numbers.arrive()
    news(plan)
    assert card.words.text() == "In Autotask"
    assert row.mark.isHidden()
    assert plan.row(story.EXTRA).mark.isHidden()


def test_what_autotask_refused_stands_at_its_field(plan: PlanRoom) -> None:
    card = set_two(plan)
    said = "Your numbers are kept here. Autotask refused TVC-PRJ-7: contract is inactive."
    plan.numbers.come_to(ItemState.NEEDS_ATTENTION, said, contract="TVC-PRJ-7")
    news(plan)
    assert plan.row(story.MOVE).trouble.text() == said
    assert plan.row(story.MOVE).field.property("state") == "error"
    assert plan.panel.parts.rows.numbers() == {story.MOVE: "TVC-PRJ-7"}  # it is kept
    assert plan.row(story.EXTRA).trouble.isHidden()
    assert card.words.text() == "Kept here. 1 number needs you: see its field."
    assert card.words.property("tone") == "red"
    plan.type(story.MOVE, "TVC-PRJ-8")
    assert plan.row(story.MOVE).trouble.isHidden()


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("Nothing was changed: Server room move is not known here any more.", story.MOVE),
        ("Nothing was changed: TVC-EXTRA has a character that Autotask refuses.", story.EXTRA),
        ("Nothing was changed: numbers need a connection.", story.SERVICES),
    ],
)
def test_a_refusal_is_said_at_the_field_that_it_is_about(
    plan: PlanRoom, said: str, at: int
) -> None:
    panel = plan.open()
    plan.numbers.refusing = said
    for contract, number in (
        (story.SERVICES, "TVC-MS-26"), (story.MOVE, "TVC-PRJ-7"), (story.EXTRA, "TVC-EXTRA"),
    ):  # fmt: skip
        plan.type(contract, number)
    panel.parts.foot.set_button.click()
    troubled = [row.contract.id for row in panel.parts.rows.rows if not row.trouble.isHidden()]
    assert troubled == [at]
    assert plan.row(at).trouble.text() == said
    assert plan.row(at).field.hasFocus()
    assert panel.is_dirty
    assert plan.applied == []


def test_several_are_counted() -> None:
    refused = Delivery("", message="Your numbers are kept here.")
    words = sending([refused, refused], 0).words
    assert words == "Kept here. 2 numbers need you: see their fields."
    assert sending([], 0).mark is Mark.SENT


# ---------------------------------------------------------------- keys
def test_the_keys_are_the_panels_even_where_the_window_has_the_same(plan: PlanRoom) -> None:
    panel = plan.open()
    pressed: list[str] = []
    for keys in ("Esc", "Ctrl+Return", "Ctrl+E"):
        shortcut = QShortcut(keys, panel)
        shortcut.activated.connect(Heard(keys, pressed).hear)
    plan.type(story.MOVE, "TVC-PRJ-7")
    plan.press(Qt.Key.Key_E, CTRL)
    assert not panel.parts.rows.all.isHidden()
    plan.press(Qt.Key.Key_Escape)
    plan.press(Qt.Key.Key_Return, CTRL)
    assert plan.numbers.asked == [{story.MOVE: "TVC-PRJ-7"}]
    panel.parts.done.undo.setFocus()
    plan.press(Qt.Key.Key_Escape)
    assert plan.closed == 1
    assert pressed == []


class Heard:
    """Notes a shortcut of the window that went off."""

    def __init__(self, keys: str, pressed: list[str]) -> None:
        self._keys, self._pressed = keys, pressed

    def hear(self) -> None:
        self._pressed.append(self._keys)


def test_tab_goes_through_fields_links_and_picture_to_the_foot(plan: PlanRoom) -> None:
    panel = plan.open()
    plan.type(story.EXTRA, "TVC-EXTRA")
    fields = [row.field for row in panel.parts.rows.rows]
    fields[0].setFocus()
    passed = []
    for _ in range(8):
        passed.append(panel.focusWidget())
        plan.press(Qt.Key.Key_Tab)
    rows, foot = panel.parts.rows, panel.parts.foot
    assert passed == [
        *fields, plan.row(story.EXTRA).similar.links[0], rows.all_button,
        panel.parts.outcome.ribbons, foot.discard, foot.set_button,
    ]  # fmt: skip


# ---------------------------------------------------------------- read out
def test_fields_and_picture_are_read_out(plan: PlanRoom) -> None:
    panel = plan.open()
    field = plan.row(story.MOVE).field
    assert field.accessibleName() == "Purchase order number of Server room move"
    assert field.accessibleDescription() == "6.25 h"
    ribbons = panel.parts.outcome.ribbons
    assert ribbons.accessibleName() == "1 invoice. No change yet: No number, 18.75 hours, 2,512.50"
    plan.type(story.SERVICES, "TVC-MS-26")
    assert ribbons.accessibleName() == (
        "1 invoice becomes 2: TVC-MS-26, 9.50 hours, 1,140.00; No number, 9.25 hours, 1,372.50"
    )
    assert panel.accessibleName() == "Plan purchase order numbers"
    assert panel.parts.head.close_button.accessibleName() == "Close the plan"


def test_names_of_others_are_no_markup(plan: PlanRoom) -> None:
    panel = plan.open(story.NINE)
    assert panel.parts.head.company.text() == "Northgate <Hospital> Trust"
    plan.type(900, "<b>1</b>")
    assert "<b>1</b>" in plan.names()


def test_what_autotask_wants_later_is_not_counted_down(plan: PlanRoom) -> None:
    wish = plan_wish(plan)
    assert wish.held_ms(wish.due_at - 9 * SECOND_MS) == 9 * SECOND_MS
    assert wish.held_ms(wish.due_at - 15 * MINUTE_MS) == 0
    assert wish.held_ms(wish.due_at) == 0
    later = Delivery("RF-1", wish)
    assert sending([later], wish.due_at - 15 * MINUTE_MS).words == "Waiting"


def plan_wish(plan: PlanRoom) -> OutboxItem:
    set_two(plan)
    return plan.numbers.wishes()[0]
