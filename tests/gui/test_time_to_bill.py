"""Time that nobody pays for is called that, and is in no sum of hours to bill, in any window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemState
from stopwatch.domain.rounding import Rounding
from stopwatch.services.booking import Wishes
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui import tray_words
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.models.entries import EntryModel
from stopwatch.ui.pages.day.page import DayPage
from stopwatch.ui.pages.day.table import DayTable
from stopwatch.ui.pages.day.words import spoken_row, to_bill
from stopwatch.ui.pages.week.detail_lines import detail_lines
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.row import Row
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.entries_actions import Verb
from stopwatch.ui.windows.entries_commands import on_entry
from stopwatch.ui.windows.entries_explained import explained
from stopwatch.ui.windows.entry_words import safe_sentence
from stopwatch.ui.windows.panel import Panel
from tests.gui import sheet_room
from tests.gui.conftest import Desk, Opened
from tests.gui.delivery_room import Room, rows_of
from tests.gui.grouped import grouped
from tests.gui.panel_hands import words
from tests.support.machine import NOON
from tests.support.units import internal_facts, put_item

FREE = Wishes(summary="A favour", is_billable=False)
PAID = Wishes(summary="Done")


@pytest.fixture
def sheets(
    qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened
) -> Iterator[sheet_room.Room]:
    made = sheet_room.Room(qtbot, theme, desk, relay, opened)
    yield made
    made.windows.close()


def book(services: Services, on: TargetId, minutes: int, wishes: Wishes = PAID) -> EntryId:
    """Book the minutes before those booked already, back from noon."""
    known = services.entries.of_days("2025-11-24", "2025-11-24")
    end = min((one.entry.piece.started_at for one in known), default=NOON)
    return services.entries.add(on, end - minutes * MINUTE_MS, end, wishes)[0].entry.id


def rounding_to(desk: Desk, minutes: int) -> None:
    with desk.services.tools.units.write() as unit:
        unit.accounts.put(replace(desk.account, rounding=Rounding(minutes)))


def free_day(desk: Desk) -> tuple[EntryId, EntryId]:
    """Book 20 minutes as non-billable and 40 as internal time."""
    favour = book(desk.services, desk.ticket(2), 20, FREE)
    return favour, book(desk.services, desk.target(internal_facts(3)), 40)


# ---------------------------------------------------------------------- the day
@pytest.fixture
def day(
    qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay, opened: Opened
) -> DayPage:
    made = DayPage(theme, desk.services, jobs, relay, opened)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_day_bills_what_somebody_pays_for(day: DayPage, desk: Desk, qtbot: QtBot) -> None:
    rounding_to(desk, 15)
    free_day(desk)
    foot = day.parts.foot
    qtbot.waitUntil(lambda: len(day.view.rows) == 2)
    assert (foot.bill.text(), foot.rounding.text()) == ("Nothing to bill", "")
    book(desk.services, desk.ticket(1), 40)
    qtbot.waitUntil(lambda: foot.bill.text() == "To bill 0.75 h")
    assert foot.rounding.text() == "15 min up per entry adds 0:05"
    assert sorted(to_bill(row) for row in day.view.rows) == ["0.75", "–", "–"]


def test_the_table_of_the_day_says_so_and_so_does_what_is_read_out(
    day: DayPage, desk: Desk, qtbot: QtBot
) -> None:
    free_day(desk)
    desk.services.timing.start(Start(desk.target(internal_facts(4, "Training"))))
    desk.clock.pass_ms(15 * MINUTE_MS)
    desk.services.timing.pause()
    qtbot.waitUntil(lambda: len(day.view.rows) == 3)
    model = DayTable()
    model.show_day(day.view)
    cells = {model.index(place, 6).data() for place in range(model.rowCount())}
    assert cells == {"not billable"}
    for row in day.view.rows:
        said = spoken_row(day.view, row)
        assert "not billable" in said
        assert "to bill" not in said


# ---------------------------------------------------------------------- Delivery
def headers_and_rows(model: EntryModel) -> tuple[list[Header], list[Row]]:
    found = rows_of(model)
    return ([one for one in found if isinstance(one, Header)],
            [one for one in found if isinstance(one, Row)])  # fmt: skip


def test_delivery_says_what_is_not_billable(room: Room, qtbot: QtBot) -> None:
    free_day(room.desk)
    window = room.open()
    heads, rows = headers_and_rows(window.parts.model)
    assert [one.right for one in heads] == ["nothing to bill"]
    for row in rows:
        assert row.right == "–"
        assert [part.text for part in row.parts].count("not billable") == 1
    assert "not billable" in window.parts.detail._range.text()
    book(room.desk.services, room.desk.ticket(1), 30)
    qtbot.waitUntil(lambda: len(headers_and_rows(window.parts.model)[1]) == 3)
    heads, rows = headers_and_rows(window.parts.model)
    assert [one.right for one in heads] == ["0.50 h to bill"]
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    heads, _rows = headers_and_rows(window.parts.model)
    assert [one.right for one in heads] == ["1:30 worked, 0.50 h to bill"]


def test_a_day_by_problem_with_nothing_to_bill(room: Room) -> None:
    free_day(room.desk)
    window = room.open()
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    heads, _rows = headers_and_rows(window.parts.model)
    assert [one.right for one in heads] == ["1:00 worked, nothing to bill"]


@pytest.mark.parametrize("place", [0, 1])
def test_what_is_safe_is_the_time_worked_where_nothing_is_to_bill(room: Room, place: int) -> None:
    key = free_day(room.desk)[place]
    hours = ("0.33 h", "0.67 h")[place]
    services, now_ms = room.desk.services, room.desk.clock.now_ms()
    assert explained(room.shown(key), now_ms)[0] == f"Your {hours} is safe."
    room.put(key, state=ItemState.CHECKING, attempts=1, checking_until=now_ms + MINUTE_MS)
    assert explained(room.shown(key), now_ms)[0].startswith(f"Your {hours} is safe. Autotask")
    kept = on_entry(services, Verb.KEEP_HERE, room.shown(key))
    assert kept is not None
    assert kept.done == f"{hours} is kept on this computer."
    week = services.weeks.read((services.weeks.today(),))
    said = {one.said for one in detail_lines(week, week.lines) if one.shown is not None}
    assert any(f"The {hours} is safe." in one for one in said)
    room.put(key, state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.REFUSED, attempts=1,
             message="Autotask refused it: “No.” Edit it.")  # fmt: skip
    _heads, rows = headers_and_rows(room.open().parts.model)
    assert f"Your {hours} is safe." in [part.text for row in rows for part in row.parts]


def test_no_sentence_says_that_nothing_is_safe() -> None:
    assert safe_sentence(45 * MINUTE_MS) == "Your 0.75 h is safe."
    assert safe_sentence(12_000) == "Your 0:00:12 is safe."
    assert safe_sentence(0) == "Your time is safe."


# ---------------------------------------------------------------------- the stop sheet
def test_the_sheet_follows_the_tick_of_billable(sheets: sheet_room.Room) -> None:
    rounding_to(sheets.desk, 15)
    sheet, _key = sheets.sheet(minutes=40)
    time = sheet.time
    assert (time._bill._major, time._why.text()) == ("0.75", "15 minutes up")
    sheet.fields.billable.click()
    assert (time._bill._major, time._bill._minor, time._why.text()) == ("–", "", "not billable")
    assert time.billed_ms == 0
    sheet.time.start.setTime(sheet.time.end.time().addSecs(60))
    assert "Your time is safe." in sheet.banner.accessibleName(), "no time is left to name"
    sheet.time.start.setTime(sheet.time.end.time().addSecs(-20 * 60))
    sheet.fields.billable.click()
    assert (time._bill._major, time._why.text()) == ("0.50", "15 minutes up")


def test_a_work_type_that_nobody_pays_for_takes_the_tick_away(sheets: sheet_room.Room) -> None:
    sheet, _key = sheets.sheet(minutes=40)
    field = sheet.fields.work_type
    for name, is_ticked in (("Travel", False), ("Remote support", True)):
        field.setCurrentText(name)
        field.activated.emit(field.currentIndex())
        assert sheet.fields.billable.isChecked() is is_ticked, name
    assert sheet.time.billed_ms > 0, "and what is to bill follows"


def test_the_sheet_of_internal_time_bills_nothing(sheets: sheet_room.Room) -> None:
    sheet = sheets.open(sheets.stopped(sheets.desk.target(internal_facts(1))))
    assert (sheet.time._bill._major, sheet.time._why.text()) == ("–", "not billable")


def test_what_stands_in_the_way_of_internal_time_names_the_time_worked(
    sheets: sheet_room.Room,
) -> None:
    keys = sheets.stopped(sheets.desk.target(internal_facts(1)))
    services = sheets.desk.services
    services.entries.submit(keys, PAID)
    with services.tools.units.write() as unit:
        put_item(unit, keys[0], state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.REFUSED,
                 message="Your time is safe. Autotask refused it: “No.” Edit it.")  # fmt: skip
    said = sheets.open(keys).banner.accessibleName()
    assert "Your 0.50 h is safe." in said


def test_a_sitting_of_several_entries_bills_none_of_them(sheets: sheet_room.Room) -> None:
    timing = sheets.desk.services.timing
    watch = timing.start(Start(sheets.desk.ticket(1)))
    sheets.desk.clock.pass_ms(14 * HOUR_MS)  # over midnight
    sheet = sheets.open(tuple(one.id for one in timing.stop(watch.id)))
    sheet.fields.billable.click()
    QCoreApplication.processEvents()  # until then new labels are hidden
    texts = [one.text() for one in sheet.time._table.findChildren(QLabel) if one.isVisible()]
    assert texts.count("–") == 3
    assert texts.count("not billable") == 2
    assert not [one for one in texts if one.endswith(" h")]


def test_what_is_shared_out_bills_nothing_either(sheets: sheet_room.Room) -> None:
    problem, _incidents = grouped(sheets.desk)
    rounding_to(sheets.desk, 15)
    sheet = sheets.open(sheets.stopped(problem))
    sheet.spread.over.click()
    assert sheet.spread._bill.text() == "0.75 h"
    sheet.fields.billable.click()
    ticked = [line for line in sheet.spread.lines if line.is_ticked]
    assert {line._bill.text() for line in ticked} == {"–"}
    assert sheet.spread._bill.text() == "–"


# ---------------------------------------------------------------------- panel and tray
def stopped(desk: Desk, on: TargetId, minutes: int, wishes: Wishes = PAID) -> None:
    desk.services.timing.start(Start(on))
    desk.clock.pass_ms(minutes * MINUTE_MS)
    desk.services.timing.stop(wishes=wishes)


def beside(panel: Panel) -> str:
    panel.refresh()
    return panel._card._beside.text()


def test_the_panel_bills_entries_and_what_is_paused_as_the_week_does(
    panel: Panel, desk: Desk
) -> None:
    rounding_to(desk, 15)
    stopped(desk, desk.ticket(1), 20, FREE)
    desk.services.timing.start(Start(desk.target(internal_facts(1))))
    desk.clock.pass_ms(10 * MINUTE_MS)
    desk.services.timing.pause()
    assert beside(panel) == "worked today, nothing to bill"
    stopped(desk, desk.ticket(2), 20)
    stopped(desk, desk.ticket(3), 20)
    assert beside(panel) == "worked today, 1.00 h to bill", "each entry is rounded by itself"
    assert "1.00 h to bill" in words(panel)
    desk.services.timing.start(Start(desk.ticket(4)))
    desk.clock.pass_ms(10 * MINUTE_MS)
    desk.services.timing.pause()
    assert beside(panel) == "worked today, 1.25 h to bill"
    week = desk.services.weeks.read((desk.services.weeks.today(),))
    assert sum(line.amount.hundredths for line in week.lines) == 125


def test_the_tray_reviews_what_is_to_bill(desk: Desk) -> None:
    free_day(desk)
    services = desk.services
    assert tray_words.review(services.overviews.now(), services.todays.now()).startswith(
        "Review today: 2 entries, nothing to bill"
    )
    book(services, desk.ticket(1), 30)
    said = tray_words.review(services.overviews.now(), services.todays.now())
    assert said.startswith("Review today: 3 entries, 0.50 h")
