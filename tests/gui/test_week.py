"""The week as people see and use it: cells, totals, marks, keys, and what leaves it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from stopwatch.domain.entry import ShownState
from stopwatch.domain.week import WeekState
from stopwatch.ui.pages.week.columns import FIRST_DAY, TICKET
from stopwatch.ui.pages.week.page import WeekPage
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.opener import PickForEntry, PickForRow
from tests.gui.week_room import WeekRoom, at_cell, names, press, row_of, said, totals
from tests.gui.week_stories import FRIDAY, MONDAY

FRI = 4
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def test_rows_and_totals_are_those_of_the_picture(week_room: WeekRoom) -> None:
    page = week_room.open()
    assert row_of(page, "X-ray share") == ["", "", "", "", "1:13", "", "", "1:13"]
    assert row_of(page, "Harbor Dental")[-1] == "12:49"
    worked, against, bill = totals(page)
    assert worked == ["Worked", "8:05", "7:48", "7:45", "8:01", "6:45", "", "", "38:24"]
    assert against[1:] == ["+0:05", "−0:12", "−0:15", "+0:01", "−1:15", "", "", "−1:36"]
    assert bill[0] == "To bill"
    assert page.parts.head.title.text() == "16 to 22 November"
    assert page.parts.head.submit.text() == "Submit all 6"


def test_the_same_time_to_bill(week_room: WeekRoom) -> None:
    page = week_room.open()
    page.parts.head.to_bill.click()
    assert row_of(page, "X-ray share")[FRI] == "1.50\N{NO-BREAK SPACE}h"
    cells = [index.siblingAtColumn(8) for index in page.parts.model.rows()]
    groups = [str(cell.data()) for cell in cells if not cell.parent().isValid()]
    hundredths = [round(float(text.split("\N{NO-BREAK SPACE}")[0]) * 100) for text in groups]
    assert totals(page)[2][-1] == f"{sum(hundredths) / 100:.2f}\N{NO-BREAK SPACE}h"


def test_without_a_target_there_is_no_row_for_it(week_room: WeekRoom) -> None:
    week_room.services.preferences.change({"target_minutes": 0})
    page = week_room.open()
    assert [row[0] for row in totals(page)] == ["Worked", "To bill"]
    assert page.parts.grid.head.accessibleName() == "Hours by day, 38:24, 89 % billable".replace(
        " %", "\N{NO-BREAK SPACE}%"
    )


def test_g_groups_by_the_next_thing_and_keeps_the_cell(week_room: WeekRoom) -> None:
    page = week_room.open()
    at_cell(page, "X-ray share", FRI)
    press(page, Key.Key_G)
    assert names(page)[-2:][0] == "Internal time"
    assert "T20261112.0007 SRV-DC01 falls asleep every afternoon" in names(page)
    assert "X-ray" in str(page.parts.grid.currentIndex().siblingAtColumn(TICKET).data())
    press(page, Key.Key_G)
    press(page, Key.Key_G)
    assert page.parts.model.is_flat
    assert totals(page)[0][-1] == "38:24"


def test_groups_close_and_stay_closed_through_news(week_room: WeekRoom) -> None:
    page = week_room.open()
    at_cell(page, "X-ray share", FRI)
    press(page, Key.Key_Minus)
    group = page.parts.grid.currentIndex()
    assert not page.parts.grid.isExpanded(group.siblingAtColumn(0))
    week_room.stories.add(3, 4, "7:00", 15)
    week_room.settle(page)
    assert not page.parts.grid.isExpanded(page.parts.grid.currentIndex().siblingAtColumn(0))
    press(page, Key.Key_Plus, SHIFT)
    assert page.parts.grid.isExpanded(page.parts.grid.currentIndex().siblingAtColumn(0))


def test_arrows_go_by_cells_home_and_end_to_the_days(week_room: WeekRoom) -> None:
    page = week_room.open()
    at_cell(page, "X-ray share", FRI)
    for key, column in (
        (Key.Key_Left, FIRST_DAY + 3), (Key.Key_Home, FIRST_DAY), (Key.Key_End, FIRST_DAY + 6),
        (Key.Key_Right, FIRST_DAY + 7),
    ):  # fmt: skip
        press(page, key)
        assert page.parts.grid.currentIndex().column() == column


def type_into(page: WeekPage, text: str) -> None:
    QTest.keyClicks(page.parts.grid, text[0])
    QTest.keyClicks(page.parts.field, text[1:])
    QCoreApplication.processEvents()


def test_typed_time_is_shown_as_an_entry_before_enter_makes_it_one(week_room: WeekRoom) -> None:
    page = week_room.open()
    at_cell(page, "VPN drops", 2)
    type_into(page, "0:45")
    [line] = page.parts.detail.model.lines
    assert (line.times, line.worked) == ("15:08 to 15:53", "0:45")
    assert row_of(page, "VPN drops")[2] == ""
    press(page, Key.Key_Return)
    week_room.settle(page)
    assert row_of(page, "VPN drops")[2] == "0:45"
    assert said(page) == "Added 0:45 on Wednesday 18."
    assert page.parts.head.submit.text() == "Submit all 7"
    day = (MONDAY.replace(day=18)).isoformat()
    [made] = [
        one for one in week_room.services.entries.of_days(day, day)
        if one.state is ShownState.DRAFT
    ]  # fmt: skip
    assert made.entry.piece.started_at == week_room.stories.at(MONDAY.replace(day=18), "15:08")
    page.parts.detail.toast.undo_button.click()
    week_room.settle(page)
    assert row_of(page, "VPN drops")[2] == ""


def test_esc_drops_what_is_typed_and_makes_nothing(week_room: WeekRoom) -> None:
    page = week_room.open()
    at_cell(page, "VPN drops", 2)
    type_into(page, "9-9:45")
    assert page.parts.detail.model.lines[0].times == "09:00 to 09:45"
    press(page, Key.Key_Escape)
    assert page.parts.field.isHidden()
    assert page.parts.grid.hasFocus()
    assert row_of(page, "VPN drops")[2] == ""


def test_what_means_nothing_keeps_the_field_open(week_room: WeekRoom) -> None:
    page = week_room.open()
    at_cell(page, "VPN drops", 2)
    type_into(page, "9-")
    press(page, Key.Key_Return)
    assert not page.parts.field.isHidden()
    assert "0:45" in page.parts.detail.model.lines[0].said


def test_a_day_to_come_has_no_room(week_room: WeekRoom) -> None:
    page = week_room.open()
    at_cell(page, "VPN drops", 5)
    type_into(page, "0:45")
    assert page.parts.detail.model.lines[0].said == "No room for it before now."
    press(page, Key.Key_Return)
    assert not page.parts.field.isHidden()


@pytest.mark.parametrize("name", ["Harbor Dental", "Team meeting"])
def test_only_cells_of_tickets_take_time(week_room: WeekRoom, name: str) -> None:
    page = week_room.open()
    at_cell(page, name, 0)
    press(page, Key.Key_1)
    assert page.parts.field.isHidden()
    assert said(page) == "Choose a ticket's day to type time into."


def test_a_posted_cell_takes_none(week_room: WeekRoom) -> None:
    page = week_room.open()
    week = page.current.week
    assert week is not None
    posted = [
        replace(one, state=WeekState.POSTED) if one.state is WeekState.SENT else one
        for one in week.lines
    ]
    page.reading.done.emit(replace(week, lines=tuple(posted)))
    at_cell(page, "VPN drops", 3)
    assert page.parts.detail.model.lines[0].mark is Mark.POSTED
    press(page, Key.Key_1)
    assert page.parts.field.isHidden()
    assert "Ask for it to be reopened" in said(page)


def test_all_drafts_are_submitted_at_once_and_undone_at_once(week_room: WeekRoom) -> None:
    page = week_room.open()
    press(page, Key.Key_Return, CTRL)
    week_room.settle(page)
    assert said(page) == "6 entries go to Autotask."
    assert not page.parts.head.submit.isEnabled()
    assert row_of(page, "Mailbox")[FRI] == "0:55"
    press(page, Key.Key_Z, CTRL)
    week_room.settle(page)
    assert page.parts.head.submit.text() == "Submit all 6"


def test_ticked_rows_are_submitted_alone(week_room: WeekRoom) -> None:
    page = week_room.open()
    press(page, Key.Key_Return, SHIFT)
    assert said(page) == "Tick rows with Space first."
    at_cell(page, "Mailbox", FRI)
    press(page, Key.Key_Space)
    press(page, Key.Key_Return, SHIFT)
    week_room.settle(page)
    assert said(page) == "1 entry goes to Autotask."
    assert page.parts.head.submit.text() == "Submit all 5"
    assert not page.parts.model.has_ticks()


def test_a_count_narrows_the_grid_and_its_totals(week_room: WeekRoom) -> None:
    page = week_room.open()
    page.parts.counts.buttons[WeekState.NEEDS_YOU].click()
    assert names(page) == ["Ridgeline Freight", "T20261117.0026 Replace UPS batteries in rack 2"]
    assert [row[-1] for row in totals(page)] == ["0:25", "0.50\N{NO-BREAK SPACE}h"], "no target"
    assert page.parts.detail.model.lines[0].mark is Mark.NEEDS_YOU
    page.parts.grid.setFocus()
    press(page, Key.Key_Escape)
    assert totals(page)[0][-1] == "38:24"


def test_the_cell_below_tells_each_entry_and_its_verb(week_room: WeekRoom) -> None:
    page = week_room.open()
    at_cell(page, "X-ray share", FRI)
    checking, draft = page.parts.detail.model.lines
    assert checking.mark is Mark.CHECKING
    assert checking.said.endswith("until 17:19. The 0.75\N{NO-BREAK SPACE}h is safe.")
    assert (draft.said, draft.verb) == ("On this computer", "Submit")
    page.parts.detail.lines.acted.emit(1)
    week_room.settle(page)
    assert said(page) == "1 entry goes to Autotask."
    at_cell(page, "UPS batteries", 3)
    assert page.parts.detail.model.lines[0].verb == "Edit"
    page.parts.detail.lines.acted.emit(0)
    assert week_room.opened.asked[-1][0] == "stop sheet"


def test_enter_opens_the_day_at_the_entry(week_room: WeekRoom) -> None:
    page = week_room.open()
    at_cell(page, "Mailbox", FRI)
    press(page, Key.Key_Return)
    name, asked = week_room.opened.asked[-1]
    assert name == "day"
    assert isinstance(asked, tuple)
    assert asked[0] == FRIDAY
    assert week_room.services.entries.get(asked[1]).state is ShownState.DRAFT


def test_ins_asks_for_a_ticket_and_m_for_another(week_room: WeekRoom) -> None:
    page = week_room.open()
    press(page, Key.Key_Insert)
    assert week_room.opened.asked[-1] == ("picker", PickForRow())
    at_cell(page, "X-ray share", FRI)
    press(page, Key.Key_M)
    name, purpose = week_room.opened.asked[-1]
    assert isinstance(purpose, PickForEntry)
    assert (name, len(purpose.entry_ids)) == ("picker", 1)  # the one in doubt stays


def test_a_row_that_was_added_is_there_to_type_into(week_room: WeekRoom) -> None:
    page = week_room.open()
    page.show_week_of(MONDAY.replace(day=9))
    week_room.settle(page)
    assert not page.parts.blank.isHidden()
    page.add_row(week_room.stories.targets[5])
    week_room.settle(page)
    assert page.parts.blank.isHidden()
    assert names(page) == ["Ridgeline Freight", "T20261119.0031 VPN drops after password change"]
    type_into(page, "1")
    press(page, Key.Key_Return)
    week_room.settle(page)
    assert row_of(page, "VPN")[0] == "1:00"


def test_an_entry_is_put_on_another_day_and_asked_about_once_it_was_sent(
    week_room: WeekRoom,
) -> None:
    page = week_room.open()
    at_cell(page, "Mailbox", FRI)
    press(page, Key.Key_X, CTRL)
    at_cell(page, "Mailbox", 1)
    press(page, Key.Key_V, CTRL)
    week_room.settle(page)
    assert said(page) == "Moved to Tuesday 17."
    assert row_of(page, "Mailbox")[:5] == ["", "0:55", "", "", ""]
    at_cell(page, "Projector", 3)
    press(page, Key.Key_X, CTRL)
    at_cell(page, "Projector", 2)
    press(page, Key.Key_V, CTRL)
    assert "Autotask has it" in said(page)
    press(page, Key.Key_V, CTRL)
    week_room.settle(page)
    assert said(page) == "Moved to Wednesday 18."


def test_weeks_go_by_and_come_back(week_room: WeekRoom) -> None:
    page = week_room.open()
    press(page, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    week_room.settle(page)
    assert page.parts.head.title.text() == "9 to 15 November"
    assert page.parts.head.number.text() == "week 46"
    press(page, Key.Key_Home, CTRL)
    week_room.settle(page)
    assert page.parts.head.title.text() == "16 to 22 November"
    assert page.parts.grid.currentIndex().column() == FIRST_DAY + FRI


def test_what_is_shown_is_copied_as_a_table_and_as_a_picture(week_room: WeekRoom) -> None:
    page = week_room.open()
    clipboard = QGuiApplication.clipboard()
    press(page, Key.Key_C, CTRL)
    head, *rows = clipboard.text().splitlines()
    assert head.split("\t")[:4] == ["group", "ticket", "title", "2026-11-16"]
    assert rows[-1].endswith("38:24")
    press(page, Key.Key_C, CTRL | SHIFT)
    assert clipboard.pixmap().width() >= page.parts.sheet.width()
    assert said(page) == "Copied the week as a picture."
    clipboard.clear()
