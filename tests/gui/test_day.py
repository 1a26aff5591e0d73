"""The page of a day: what it shows, and that everything on it can be done by keyboard alone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stopwatch.domain.day_matters import FixKind, MatterKind
from stopwatch.domain.entry import ShownState
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemState
from stopwatch.domain.spans import Span
from stopwatch.services.booking import Wishes
from stopwatch.ui.pages.day.boxes import HoleBox
from stopwatch.ui.pages.day.page import DayPage
from stopwatch.ui.windows.opener import PickForEntry, PickForSpans
from stopwatch.ui.windows.picker_choosing import Choosing, How
from tests.gui.day_room import ALT, CTRL, SHIFT, DayRoom, choose, key_of
from tests.gui.day_stories import FRIDAY, DayStories, at, day_of_change

Key = Qt.Key


# ---------------------------------------------------------------------- what it shows
def test_the_day_of_the_picture(day_page: DayPage) -> None:
    view, parts = day_page.view, day_page.parts
    assert parts.head.title.text() == "Friday 20 November"
    assert parts.foot.worked.text() == "Worked 7:47"
    assert parts.foot.bill.text() == "To bill 9.50 h"
    assert parts.foot.submit.text() == "Submit all 6"
    assert view.clock_ms == view.worked_ms - 7 * MINUTE_MS
    assert parts.timeline.accessibleName().startswith("Friday 20 November, 14 entries, worked 7:47")
    kinds = [matter.kind for matter in view.open_matters]
    assert kinds == [MatterKind.GAP] * 3 + [MatterKind.OVERLAP, MatterKind.GAP]


@pytest.mark.parametrize(("name", "chip"), [("back", "25 h"), ("forward", "23 h")])
def test_days_of_23_and_25_hours_say_so_and_no_block_changes_its_length(
    day_room: DayRoom, name: str, chip: str
) -> None:
    day, stories = day_of_change(name), day_room.stories
    stories.know_tickets()
    stories.clock.jump_to(at("12:00"))
    stories.book("vpn", "4:00", "5:00", day=day)
    page = day_room.open()
    page.show_day(day)
    assert page.parts.head.length.isVisible()
    assert page.parts.head.length.text() == chip
    (box,) = page.parts.timeline.picture.blocks
    assert box.stripes[0].height() == pytest.approx(72 - 2)


def test_a_day_without_entries_is_filled_with_what_the_computer_was_in_use_for(
    day_room: DayRoom,
) -> None:
    day_room.stories.know_tickets()
    day_room.stories.seen("8:04", "11:58", "12:02", "12:30", "13:15", "16:50")
    page = day_room.open()
    assert page.parts.nothing.text() == (
        "No entries, but this computer was in use 08:04 to 16:50. Ins adds one."
    )
    stretches = (Span(at("8:04"), at("12:30")), Span(at("13:15"), at("16:50")))
    page.parts.fill.click()
    day_room.press(page, Key.Key_F)
    assert day_room.opened.asked == [("picker", PickForSpans(stretches))] * 2
    target = day_room.stories.tickets["vpn"]
    Choosing(day_room.services, PickForSpans(stretches)).ticket(target, How())
    page.reload()
    assert [row.block.span for row in page.view.rows] == list(stretches)
    assert not page.parts.fill.isVisible()
    day_room.press(page, Key.Key_Z, CTRL)
    assert page.view.rows == (), "one undo takes all of it back"
    assert page.parts.fill.isVisible()


def test_an_empty_day_and_a_day_to_come(day_room: DayRoom) -> None:
    day_room.stories.know_tickets()
    page = day_room.open()
    assert page.parts.nothing.text() == "No entries on this day. Ins adds one."
    assert not page.parts.fill.isVisible()
    page.step_day(1)
    assert page.view.axis.day == FRIDAY.replace(day=21)
    assert not page.parts.foot.submit.isEnabled()


def test_the_table_has_the_same_rows_and_the_same_verbs(
    day_page: DayPage, day_room: DayRoom
) -> None:
    choose(day_page, "New phone")
    day_room.press(day_page, Key.Key_V)
    table, model = day_page.parts.table, day_page.parts.model
    assert table.isVisible()
    assert model.rowCount() == 14 + 5
    assert model.key_of(table.currentIndex()) == key_of(day_page, "New phone")
    told = model.data(table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert str(told).startswith("On this computer, 15:42 to 16:15, T20261120.0050")
    day_room.press(day_page, Key.Key_Up)  # the gap before it
    day_room.press(day_page, Key.Key_F)
    assert "filled" in day_page.parts.toast.text
    assert model.rowCount() == 14 + 4
    assert table.isVisible()


# ---------------------------------------------------------------------- by keyboard alone
def test_a_day_of_ten_entries_is_reviewed_by_keyboard_alone(day_room: DayRoom) -> None:
    """Three gaps, an overlap, then everything submitted."""
    day_room.stories.review()
    page = day_room.open()
    assert [it.kind for it in page.view.open_matters].count(MatterKind.GAP) == 3
    day_room.press(page, Key.Key_F8)
    assert page.parts.timeline.key == page.view.gaps[0].key
    day_room.press(page, Key.Key_1)  # extend the one before
    day_room.press(page, Key.Key_1)
    day_room.press(page, Key.Key_3)  # ignore
    day_room.press(page, Key.Key_1)  # trim the earlier of two that overlap
    assert not page.view.open_matters
    assert not page.view.overlaps
    day_room.press(page, Key.Key_Return, CTRL)
    assert {row.shown.state for row in page.view.rows if row.shown} == {ShownState.WAITING}
    assert page.parts.foot.said.text() == "10 leave in 10 s"
    assert day_room.typed == 6
    page.parts.foot.undo.click()
    assert len(page.view.drafts) == 10


def test_a_boundary_is_held_moved_and_kept(day_page: DayPage, day_room: DayRoom) -> None:
    timeline = choose(day_page, "New phone")
    day_room.press(day_page, Key.Key_Down, CTRL)
    assert timeline.held is not None
    assert (
        timeline.accessibleDescription() == "16:20, New phone for… 38 minutes, "
        "Reception PCs… 31 minutes"
    )
    day_room.press(day_page, Key.Key_Down, SHIFT, times=2)
    day_room.press(day_page, Key.Key_Return)
    assert day_page.parts.timeline.held is None
    row = day_page.view.row(EntryId(key_of(day_page, "New phone")))
    after = day_page.view.row(EntryId(key_of(day_page, "X-ray", 1)))
    assert row is not None
    assert after is not None
    assert row.block.span.end == after.block.span.start == at("16:22")
    day_room.press(day_page, Key.Key_Z, CTRL)
    row = day_page.view.row(row.block.id)
    assert row is not None
    assert row.block.span.end == at("16:15")


def test_escape_puts_a_boundary_back_and_alt_moves_one_side(
    day_page: DayPage, day_room: DayRoom
) -> None:
    timeline = choose(day_page, "New phone")
    day_room.press(day_page, Key.Key_Up, CTRL)
    day_room.press(day_page, Key.Key_Escape)
    assert timeline.held is None
    assert len(day_page.view.gaps) == 4
    day_room.press(day_page, Key.Key_Up, CTRL)
    day_room.press(day_page, Key.Key_Up, ALT)
    day_room.press(day_page, Key.Key_Return)
    assert [gap.span.length_ms for gap in day_page.view.gaps][-1] == 10 * MINUTE_MS


def test_split_is_a_cut_that_is_moved_and_join_takes_it_back(
    day_page: DayPage, day_room: DayRoom
) -> None:
    choose(day_page, "SRV-DC01")
    day_room.press(day_page, Key.Key_S)
    held = day_page.parts.timeline.held
    assert held is not None
    assert held.at_ms == at("14:30")
    day_room.press(day_page, Key.Key_Up)
    day_room.press(day_page, Key.Key_Return)
    rows = [it for it in day_page.view.rows if it.ticket and "SRV-DC01" in it.ticket.title]
    assert [it.worked_ms // MINUTE_MS for it in rows] == [24, 30]
    choose(day_page, "SRV-DC01")
    day_room.press(day_page, Key.Key_J)
    assert len(day_page.view.rows) == 14


def test_gaps_are_filled_and_booked_by_key(day_page: DayPage, day_room: DayRoom) -> None:
    gap = day_page.view.gaps[1]
    timeline = day_page.parts.timeline
    timeline.choose(gap.key)
    assert day_page.parts.settle.key == gap.key, "the list follows the timeline"
    day_room.press(day_page, Key.Key_Insert)
    assert day_room.opened.asked[-1] == ("picker", PickForSpans((gap.span,)))
    day_room.press(day_page, Key.Key_F)
    assert gap.key not in {one.key for one in day_page.view.gaps}


def test_up_and_down_go_through_entries_and_gaps_in_time(
    day_page: DayPage, day_room: DayRoom
) -> None:
    timeline = day_page.parts.timeline
    assert timeline.key == timeline.picture.items[0].key
    day_room.press(day_page, Key.Key_Down, times=3)
    assert isinstance(timeline.picture.item(timeline.key), HoleBox)
    day_room.press(day_page, Key.Key_Up)
    assert timeline.key == key_of(day_page, "Printer")


def test_enter_edits_and_m_moves_and_delete_takes_out(day_page: DayPage, day_room: DayRoom) -> None:
    choose(day_page, "New phone")
    key = EntryId(key_of(day_page, "New phone"))
    day_room.press(day_page, Key.Key_Return)
    day_room.press(day_page, Key.Key_M)
    assert day_room.opened.asked == [
        ("stop sheet", (key,)), ("picker", PickForEntry((key,))),
    ]  # fmt: skip
    day_room.press(day_page, Key.Key_Delete)
    assert day_page.view.row(key) is None
    assert "stay on file" in day_page.parts.toast.text


def test_days_are_walked_by_key(day_page: DayPage, day_room: DayRoom) -> None:
    day_room.press(day_page, Key.Key_Left, ALT)
    assert day_page.view.axis.day == date(2026, 11, 19)
    day_room.press(day_page, Key.Key_Right, ALT, times=2)
    day_room.press(day_page, Key.Key_Home, CTRL)
    assert day_page.view.axis.day == FRIDAY


def test_f6_goes_round_the_panes(day_page: DayPage, day_room: DayRoom) -> None:
    seen = []
    for _ in range(3):
        day_room.press(day_page, Key.Key_F6)
        seen.append(day_page.focusWidget())
    assert seen[-1] is day_page.parts.timeline
    assert seen[1] is day_page.parts.foot.submit


def test_a_narrow_page_opens_the_list_with_f8(day_room: DayRoom) -> None:
    day_room.stories.fill()
    page = day_room.open(width=700)
    assert not page.parts.pane.isVisible()
    day_room.press(page, Key.Key_F8)
    assert page.parts.pane.isVisible()


# ---------------------------------------------------------------------- by pointer
def test_only_the_touched_blocks_are_drawn_anew_in_a_drag(
    day_page: DayPage, day_room: DayRoom
) -> None:
    timeline = day_page.parts.timeline
    phone, after = key_of(day_page, "New phone"), key_of(day_page, "X-ray", 1)
    QTest.mousePress(timeline.viewport(), Qt.MouseButton.LeftButton,
                     pos=timeline.point_of(at("16:15")))  # fmt: skip
    assert timeline.held is not None
    day_room.settle()
    for clock in ("16:20", "16:25", "16:30"):
        QTest.mouseMove(timeline.viewport(), timeline.point_of(at(clock)))
        day_room.settle()
    drawn = set(timeline.painted)
    assert {phone, after} <= drawn
    assert len(drawn) <= 4, "those at their very edge may be touched too"
    assert timeline.held.at_ms == at("16:30")
    QTest.mouseRelease(timeline.viewport(), Qt.MouseButton.LeftButton,
                       pos=timeline.point_of(at("16:30")))  # fmt: skip
    row = day_page.view.row(EntryId(phone))
    assert row is not None
    assert row.block.span.end == at("16:30")


def test_a_drag_over_empty_ground_books_it(day_page: DayPage, day_room: DayRoom) -> None:
    timeline = day_page.parts.timeline
    timeline.verticalScrollBar().setValue(0)
    start, end = timeline.point_of(at("5:00")), timeline.point_of(at("6:00"))
    QTest.mousePress(timeline.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseRelease(timeline.viewport(), Qt.MouseButton.LeftButton, pos=end)
    name, purpose = day_room.opened.asked[-1]
    assert name == "picker"
    assert isinstance(purpose, PickForSpans)
    (span,) = purpose.spans
    assert abs(span.length_ms - 60 * MINUTE_MS) < 2 * MINUTE_MS


def test_posted_time_is_held_in_vain_and_the_bubble_says_why(
    day_page: DayPage, day_room: DayRoom
) -> None:
    key = EntryId(key_of(day_page, "VPN"))
    day_room.stories.change(key, ItemState.NEEDS_ATTENTION, AttentionKind.LOCKED)
    day_page.reload()
    choose(day_page, "VPN")
    day_room.press(day_page, Key.Key_Down, CTRL)
    held = day_page.parts.timeline.held
    assert held is not None
    assert "read-only" in held.refusal
    assert held.at_ms == held.origin
    day_room.press(day_page, Key.Key_Return)
    assert "split" not in {it for it, b in day_page.parts.head.verbs.items() if b.isEnabled()}


# ---------------------------------------------------------------------- to settle
def test_ways_out_are_buttons_where_chosen_and_links_elsewhere(day_page: DayPage) -> None:
    settle = day_page.parts.settle
    first, second = day_page.view.open_matters[:2]
    one, other = settle.row(first.key), settle.row(second.key)
    assert one is not None
    assert other is not None
    assert one.buttons[0].text() == "Extend Printer prints… to 10:05"
    assert other.buttons[0].text() == "Extend earlier"
    assert other.buttons[0].accessibleName() == "Extend Mailbox over… to 11:00"
    other.buttons[0].click()
    assert second.key not in {it.key for it in day_page.view.open_matters}


def test_what_was_left_as_it_is_has_an_undo_of_its_own(day_page: DayPage) -> None:
    gap = day_page.view.open_matters[0]
    ignore = next(fix for fix in gap.fixes if fix.kind is FixKind.IGNORE)
    number = gap.fixes.index(ignore) + 1
    day_page.parts.settle.take(number)
    assert [it.key for it in day_page.view.settled] == [gap.key]
    day_page.parts.settle.reopened.emit(day_page.view.settled[0])
    assert day_page.view.open_matters[0].key == gap.key


def test_some_that_are_not_ready_stay_and_the_button_says_how_many(
    day_room: DayRoom, day_stories: DayStories
) -> None:
    day_stories.know_tickets()
    day_stories.clock.jump_to(at("12:00"))
    day_stories.book("vpn", "9:00", "10:00", Wishes(summary="Done", draft=True))
    bare = day_stories.book("wifi", "10:00", "11:00", Wishes(draft=True))
    page = day_room.open()
    assert page.parts.foot.submit.text() == "Submit 1 of 2"
    assert page.view.open_matters[0].entry_ids == (bare,)
    page.submit()
    assert page.view.drafts == (bare,)


def test_a_refusal_is_said_and_changes_nothing(day_page: DayPage) -> None:
    before = day_page.view.rows
    day_page.undo()  # the newest booking
    day_page.undo()
    assert len(day_page.view.rows) == len(before) - 2
    day_page.ask("join")
    assert len(day_page.view.rows) == len(before) - 2


def test_what_the_computer_saw_stands_beside_and_absences_are_decided_here(
    day_room: DayRoom, day_stories: DayStories
) -> None:
    day_stories.fill()
    day_stories.watch()
    page = day_room.open()
    signs = [it.words for it in page.parts.timeline.picture.signs]
    assert signs == ["Locked 0:15", "Call 0:11", "Locked 0:07", "Asleep 0:31", "Call 0:07",
                     "Idle 0:12"]  # fmt: skip
    gap, overlap, away = page.view.open_matters
    assert (gap.kind, overlap.kind, away.kind) == (
        MatterKind.GAP, MatterKind.OVERLAP, MatterKind.AWAY,
    )  # fmt: skip
    worked = page.view.worked_ms
    page.parts.settle.choose(away.key)
    day_room.press(page, Key.Key_2)  # not work
    assert [it.kind for it in page.view.settled] == [MatterKind.AWAY] * 3
    assert worked - page.view.worked_ms == 12 * MINUTE_MS
    page.undo()
    assert page.view.worked_ms == worked
