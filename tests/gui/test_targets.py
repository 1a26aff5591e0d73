"""Project tasks and internal time in the picker and the stop sheet, by shape and by word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stopwatch.domain.entry import EntryDetails, ShownState
from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.ticket import STATUS_COMPLETE
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.timing import Start
from stopwatch.ui.models.tickets import Look, TicketModel
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.row import ROW_ROLE, Row, spoken_text
from stopwatch.ui.widgets.section_header import Header
from tests.gui.conftest import Desk, Opened
from tests.gui.sheet_room import Room
from tests.support.machine import BERLIN, NOON
from tests.support.units import internal_facts, task_facts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened) -> Iterator[Room]:
    made = Room(qtbot, theme, desk, relay, opened)
    yield made
    made.windows.close()


def listed(desk: Desk, query: str) -> dict[str, list[Row]]:
    """Return what the picker lists, under its headings."""
    model, found = _model(desk, query), dict[str, list[Row]]()
    under: list[Row] = []
    for place in range(model.rowCount()):
        line = model.index(place, 0).data(ROW_ROLE)
        if isinstance(line, Header):
            under = found.setdefault(line.title, [])
        else:
            under.append(line)
    return found


def _model(desk: Desk, query: str) -> TicketModel:
    model = TicketModel()
    model.show_list(desk.services.picker.rows(query), Look(query, NOON, BERLIN))
    return model


def titles(found: dict[str, list[Row]]) -> dict[str, list[str]]:
    return {name: [row.title for row in rows] for name, rows in found.items()}


def test_one_field_finds_all_three_each_by_its_shape_and_word(desk: Desk) -> None:
    desk.ticket(1, "Team printer jams")
    desk.target(task_facts(1, "Team room: configure the firewall"))
    desk.target(internal_facts(1, "Team meeting"))
    found = listed(desk, "team")
    assert titles(found) == {
        "Tickets": ["Team printer jams", "Team room: configure the firewall"],
        "Internal time": ["Team meeting"],
    }
    on_ticket, on_task = found["Tickets"]
    (internal,) = found["Internal time"]
    assert [row.icon for row in (on_ticket, on_task, internal)] == ["", "task", "internal"]
    assert "T20261101.0001, Team room" in spoken_text(on_task)
    assert "Task, Move to the new depot, Harbor Dental" in spoken_text(on_task)
    assert spoken_text(internal).startswith("Team meeting, Internal time")


def test_internal_time_comes_first_where_it_is_what_was_meant(desk: Desk) -> None:
    desk.ticket(1, "Prepare the team meeting")
    meeting = desk.target(internal_facts(1, "Team meeting"))
    desk.services.timing.start(Start(meeting))
    desk.clock.pass_ms(HOUR_MS)
    desk.services.timing.stop(wishes=Wishes(summary="Sat together"))
    found = desk.services.picker.rows("team meeting")
    assert [section.title for section in found.sections] == ["Internal time", "Tickets"]
    assert found.best == meeting


def test_the_empty_field_offers_internal_time_below_the_tickets(desk: Desk) -> None:
    desk.ticket(1, "Mine")
    desk.target(task_facts(1, "My task"))
    desk.target(internal_facts(1, "Training"))
    desk.target(replace(internal_facts(2, "No longer offered"), status=STATUS_COMPLETE))
    assert titles(listed(desk, "")) == {
        "Assigned to me": ["Mine", "My task"], "Internal time": ["Training"],
    }  # fmt: skip


def test_only_tickets_are_dragged_onto_problems(desk: Desk) -> None:
    desk.ticket(1, "Team printer jams")
    desk.target(task_facts(1, "Team room"))
    model = _model(desk, "team")
    indexes = [model.index(place, 0) for place in range(1, model.rowCount())]
    assert [_can_be_dragged(model, index) for index in indexes] == [True, False]


def _can_be_dragged(model: TicketModel, index: QModelIndex) -> bool:
    return bool(model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled)


def test_the_sheet_of_a_task_leaves_its_status_to_autotask(room: Room) -> None:
    task = room.desk.target(replace(task_facts(1), is_billable=False))
    (key,) = room.stopped(task)
    sheet = room.open((key,))
    fields = sheet.fields
    assert (fields.role.currentData(), fields.work_type.currentData()) == (3, 7)
    assert fields.contract.currentData() == 5
    assert fields.goes_on.text() == "Goes on PO MS-2026, from the contract"
    assert not fields.customer.isHidden()
    assert not fields.billable.isChecked()
    assert not fields.status.isEnabled()
    assert not fields.append.isEnabled()
    assert fields.now_is.text() == "Set the status of a task in Autotask"
    assert sheet.head._hang.isHidden()
    assert (sheet.head._number.text(), sheet.head._kind.text()) == ("T20261101.0001", "Task")
    QTest.keyClicks(fields.summary, "Cabled")
    QTest.keyClick(fields.summary, Qt.Key.Key_Return, CTRL)
    assert room.desk.services.entries.get(key).state is ShownState.WAITING


def test_the_sheet_of_internal_time_asks_for_notes_and_nothing_else(room: Room) -> None:
    (key,) = room.stopped(room.desk.target(internal_facts(1)))
    sheet = room.open((key,))
    fields = sheet.fields
    for field in (
        fields.work_type, fields.role, fields.contract, fields.status, fields.billable,
        fields.on_invoice, fields.append,
    ):  # fmt: skip
        assert not field.isEnabled()
    assert fields.goes_on.text() == "Nobody pays for internal time"
    assert fields.customer.isHidden()
    assert sheet.head._number.text() == "Internal time"
    assert sheet.head._title.text() == "Team meeting"
    QTest.keyClicks(fields.summary, "Sat together")
    QTest.keyClick(fields.summary, Qt.Key.Key_Return, CTRL)
    shown = room.desk.services.entries.get(key)
    assert shown.state is ShownState.WAITING
    assert shown.entry.details == EntryDetails("Sat together").as_internal


def test_a_wish_for_the_resolution_is_gone_where_the_time_goes_on_a_task(
    qtbot: QtBot, room: Room
) -> None:
    (key,) = room.stopped(room.desk.ticket(1))
    task = room.desk.target(task_facts(1))
    sheet = room.open((key,))
    QTest.keyClicks(sheet.fields.summary, "Cabled")
    sheet.fields.append.click()
    sheet.keep_draft()
    room.desk.services.entries.edit(key, EntryEdit(Wishes(draft=True), task))
    qtbot.waitUntil(lambda: not sheet.fields.append.isEnabled())
    assert not sheet.fields.append.isChecked()
    QTest.keyClick(sheet.fields.summary, Qt.Key.Key_Return, CTRL)
    assert room.desk.services.entries.get(key).state is ShownState.WAITING
