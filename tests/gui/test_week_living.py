"""The week while it is open: what runs, what comes late, what is dragged, read out, exported."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from stopwatch.domain.day_matters import MatterKind
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.week import Week
from stopwatch.ui.pages.week.columns import FIRST_DAY
from stopwatch.ui.pages.week.page import WeekPage
from tests.gui.week_room import WeekRoom, at_cell, names, row_of, said, totals
from tests.gui.week_stories import FRIDAY, MONDAY
from tests.support.units import ticket

FRI = 4
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def test_a_running_stopwatch_counts_and_its_minute_turns(week_room: WeekRoom) -> None:
    week_room.stories.run(9, 10)
    page = week_room.open()
    assert row_of(page, "Mailbox")[FRI] == "1:05"
    changed: list[QModelIndex] = []
    page.parts.model.dataChanged.connect(lambda first, _last, _roles: changed.append(first))
    week_room.stories.clock.pass_ms(MINUTE_MS)
    page.reading.read()
    week_room.settle(page)
    assert row_of(page, "Mailbox")[FRI] == "1:06"
    columns = {index.column() for index in changed}
    assert columns == {FIRST_DAY + FRI, 8}
    assert len(changed) == 4  # the ticket's cells and those of its group, and nothing else


def test_nothing_is_told_when_nothing_changed(week_room: WeekRoom) -> None:
    page = week_room.open()
    changed: list[QModelIndex] = []
    page.parts.model.dataChanged.connect(lambda first, _last, _roles: changed.append(first))
    page.parts.model.modelReset.connect(lambda: changed.append(QModelIndex()))
    page.reading.read()
    week_room.settle(page)
    assert changed == []


def test_what_is_shown_is_exported_with_its_totals(week_room: WeekRoom, tmp_path: Path) -> None:
    page = week_room.open()
    place = tmp_path / "week.csv"
    page.parts.head.export.click()
    [dialog] = page.findChildren(QFileDialog)
    dialog.reject()
    page.exporting.write(str(place))
    with place.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = list(csv.reader(file))
    assert head[:4] == ["group", "ticket", "title", "2026-11-16"]
    assert rows[-1] == ["total", "", "", "8:05", "7:48", "7:45", "8:01", "6:45", "", "", "38:24"]
    assert len(rows) == 15
    assert said(page) == "The week is in week.csv."


def test_cells_and_bars_are_read_out(week_room: WeekRoom) -> None:
    page = week_room.open()
    cell = at_cell(page, "X-ray share", FRI)
    spoken = str(cell.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Friday 20, T20261120.0042 Reception PCs lose the X-ray share, 1 hour")
    assert spoken.endswith("1 checking, 1 not yet sent")
    grid = QAccessible.queryAccessibleInterface(page.parts.grid)
    assert grid is not None
    page.parts.head.charts.click()
    bars = page.parts.charts.bars
    told = [str(bars.index(row).data()) for row in range(bars.rowCount())]
    assert told[:2] == [
        "By company", "Harbor Dental, 12 hours 49 minutes, 100\N{NO-BREAK SPACE}% billable",
    ]  # fmt: skip
    assert "By day" in told


def test_days_of_other_lengths_say_so(week_room: WeekRoom) -> None:
    page = week_room.open()
    page.show_week_of(MONDAY.replace(month=10, day=22))
    week_room.settle(page)
    assert page.parts.grid.head._long_days == {6: "25 h"}


def test_a_reading_of_another_week_that_comes_late_is_not_shown(week_room: WeekRoom) -> None:
    page = week_room.open()
    week = page.current.week
    assert isinstance(week, Week)
    page.reading.done.emit(replace(week, days=tuple(reversed(week.days)), lines=()))
    assert totals(page)[0][-1] == "38:24"


def test_only_what_changed_is_painted_anew(week_room: WeekRoom) -> None:
    page = week_room.open()
    cells, grid = page.parts.grid.cells, page.parts.grid
    cell = at_cell(page, "Mailbox", FRI)
    QCoreApplication.processEvents()
    before = cells.painted
    page.parts.model.dataChanged.emit(cell, cell)
    QCoreApplication.processEvents()
    assert cells.painted - before == 1
    grid.viewport().repaint()
    assert cells.painted - before > 100


def test_days_with_a_gap_are_marked_until_it_is_settled(week_room: WeekRoom) -> None:
    page = week_room.open()
    head = page.parts.grid.head
    assert FRIDAY in head.unsettled
    days = week_room.services.days
    for matter in days.read(FRIDAY).open_matters:
        if matter.kind is MatterKind.GAP:
            days.leave(FRIDAY, matter.key)
    week_room.settle(page)
    assert FRIDAY not in head.unsettled
    spoken = page.parts.model.headerData(FIRST_DAY, Qt.Orientation.Horizontal)
    assert spoken == "Monday 16, 8 hours 5 minutes, 91\N{NO-BREAK SPACE}% billable"


def drag(page: WeekPage, source: QModelIndex, target: QModelIndex) -> None:
    viewport, grid = page.parts.grid.viewport(), page.parts.grid
    begin, end = grid.visualRect(source).center(), grid.visualRect(target).center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
    for step in range(1, 5):
        at = begin + (end - begin) * step / 4
        moved = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(at), viewport.mapToGlobal(QPointF(at)),
            Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QCoreApplication.sendEvent(viewport, moved)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def test_a_cell_is_dragged_to_another_day_or_ticket(week_room: WeekRoom) -> None:
    page = week_room.open()
    drag(page, at_cell(page, "Mailbox", FRI), at_cell(page, "Mailbox", 1))
    week_room.settle(page)
    assert said(page) == "Moved to Tuesday 17."
    drag(page, at_cell(page, "Mailbox", 1), at_cell(page, "Laptop", 1))
    week_room.settle(page)
    assert said(page) == "Moved to T20261120.0047."
    assert row_of(page, "Laptop")[:5] == ["", "0:55", "", "", "0:24"]
    drag(page, at_cell(page, "Laptop", 1), at_cell(page, "Password", 2))
    assert "not to both at once" in said(page)
    drag(page, at_cell(page, "Projector", 3), at_cell(page, "VPN", 3))
    assert "once more" in said(page)


def test_a_ticket_of_another_account_has_no_row(week_room: WeekRoom) -> None:
    page = week_room.open()
    with week_room.services.tools.units.write() as unit:
        other = unit.accounts.put(
            replace(week_room.stories.account, id=AccountId(0), user_name="other@msp.example")
        )
        foreign = ticket(unit, other, 77, "Somebody else's")
        unit.accounts.use(week_room.stories.account.id)
    page.add_row(foreign)
    week_room.settle(page)
    assert not [name for name in names(page) if "Somebody" in name]
