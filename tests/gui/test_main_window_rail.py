"""The rail tells what waits and what runs, the line the one thing that needs you."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.timing import Start
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.main_window.signs import SIGNS
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.status_words import Way
from tests.gui.conftest import Desk
from tests.gui.delivery_room import Room
from tests.gui.main_hall import Hall, Page, absence


# ---------------------------------------------------------------------- the rail
def test_the_rail_shows_what_there_is_and_opens_it_by_enter_and_by_click(hall: Hall) -> None:
    main = hall.open(("entries", Page("Quiet")))
    rows = main.rail.list
    titles = [row.sign.title for row in main.rail.model.rows]
    assert titles == ["Absences", "Problems", "Invoices", "Delivery"]
    assert hall.row(main, "entries").is_shown
    main.rail.take_focus()
    QTest.keyClick(rows, Qt.Key.Key_Up)
    assert hall.opened.asked == [], "walking by opens nothing"
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert hall.opened.asked == [("invoices", None)]
    place = rows.visualRect(main.rail.model.place_of("problems")).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert hall.opened.asked[1:] == [("problems", None)]


def test_what_needs_you_stands_on_the_rail_by_mark_and_number(
    hall: Hall, room: Room, desk: Desk
) -> None:
    page = Page("Quiet")
    main = hall.open(("entries", page))
    assert hall.row(main, "entries").badge is None
    first, second = room.saved(), room.saved()
    room.put(first)
    room.put(second)
    main.refresh()
    waits = hall.row(main, "entries").badge
    assert waits is not None
    assert (waits.mark, waits.count, waits.words) == (Mark.WAITING, 2, "2 not sent yet")
    room.refused()
    main.refresh()
    row = hall.row(main, "entries")
    assert row.badge is not None
    assert (row.badge.mark, row.badge.count) == (Mark.NEEDS_YOU, 1)
    assert row.spoken == "Delivery, shown, 1 needs you"
    assert row.tip == "Delivery (Ctrl+6)\n1 needs you"
    with desk.services.tools.units.write() as unit:
        unit.accounts.put(replace(desk.account, paused_because="Sign in."))
    main.refresh()
    badge = hall.row(main, "entries").badge
    assert badge is not None
    assert (badge.mark, badge.count) == (Mark.NEEDS_YOU, 0)


def testabsences_are_counted_where_they_are_decided(desk: Desk) -> None:
    sign = next(one for one in SIGNS if one.name == "absences")
    assert sign.badge(desk.services.overviews.now()) is None
    absence(desk)
    badge = sign.badge(desk.services.overviews.now())
    assert badge is not None
    assert (badge.mark, badge.count, badge.words) == (Mark.UNDECIDED, 1, "1 to decide")


def test_only_the_row_that_changed_is_painted_anew(hall: Hall, room: Room, qtbot: QtBot) -> None:
    main = hall.open(("entries", Page("Quiet")))
    told = list[int]()
    main.rail.model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    main.refresh()
    assert told == []
    room.refused()
    main.refresh()
    assert told == [main.rail.model.place_of("entries").row()]


def test_a_narrow_window_keeps_the_icons_and_says_the_rest(hall: Hall, desk: Desk) -> None:
    main = hall.open(("entries", Page("Quiet")))
    main.setMinimumWidth(0)
    desk.services.timing.start(Start(desk.ticket(42, "X-ray share lost")))
    main.resize(720, 520)
    main.refresh()
    assert main.rail.is_collapsed
    assert main.rail.width() == 56
    assert main.rail.foot.time.isVisible()
    assert not main.rail.foot.number.isVisible()
    assert "T20261120.0042" in main.rail.foot.toolTip()
    main.rail.collapse(is_collapsed=False)
    assert 196 <= main.rail.width() <= 240
    assert main.rail.foot.number.isVisible()
    assert not main.grab().isNull()


def test_the_rail_grows_with_its_longest_word(hall: Hall) -> None:
    main = hall.open(("entries", Page("Quiet")))
    main.rail.collapse(is_collapsed=False)
    rows = main.rail.model.rows
    assert main.rail.rows.wanted_width(rows) == 196
    long = replace(rows[0], sign=replace(rows[0].sign, words="Abwesenheiten und Pausen"))
    assert 196 < main.rail.rows.wanted_width((long,)) <= 240


# ---------------------------------------------------------------------- what runs
def test_the_foot_of_the_rail_pauses_and_stops_what_runs(hall: Hall, desk: Desk) -> None:
    main = hall.open(("entries", Page("Quiet")))
    main.rail.collapse(is_collapsed=False)
    foot = main.rail.foot
    assert foot.accessibleName() == "Nothing is running"
    assert not main._minute.isActive(), "nothing ticks while nothing runs"
    foot.start.click()
    assert hall.opened.asked == [("picker", PickToStart())]
    desk.services.timing.start(Start(desk.ticket(42, "X-ray share lost")))
    desk.clock.pass_ms(23 * MINUTE_MS)
    main.refresh()
    assert foot.time.text() == "0:23"
    assert "X-ray share lost" in foot.accessibleName()
    assert main._minute.isActive()
    foot.pause.click()
    assert len(desk.services.timing.desk().paused) == 1
    main.refresh()
    assert foot.accessibleName() == "Nothing is running, 1 paused"
    desk.services.timing.resume()
    main.refresh()
    foot.stop.click()
    assert hall.opened.asked[-1][0] == "stop sheet"
    QTest.mouseClick(foot, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert hall.opened.asked[-1] == ("panel", None)


def test_what_cannot_be_done_is_said_in_the_line(
    hall: Hall, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    main = hall.open(("entries", Page("Quiet")))
    desk.services.timing.start(Start())
    main.refresh()
    desk.services.timing.pause()
    main.rail.foot.pause.click()
    assert "paused already" in main.line.toast.text
    assert main.line.toast.isVisible()


def test_the_foot_says_what_of_it_is_not_decided_and_what_runs_alongside(
    hall: Hall, desk: Desk
) -> None:
    main = hall.open(("entries", Page("Quiet")))
    main.rail.collapse(is_collapsed=False)
    absence(desk)
    desk.services.timing.start(Start(desk.ticket(7), alongside=True))
    main.refresh()
    foot = main.rail.foot
    assert foot.undecided.text() == "0:33 to decide"
    assert "1 more running" in foot.accessibleName()


# ---------------------------------------------------------------------- the line
def test_the_line_says_the_one_thing_that_needs_you_and_leads_to_it(
    hall: Hall, room: Room, desk: Desk
) -> None:
    main = hall.open(("problems", Page("Quiet")))
    assert main.line.words.text() == "Not synced yet. Your time is safe on this computer."
    room.refused()
    main.refresh()
    assert main.line.words.text() == (
        "Your 0.50 h is safe. Autotask refused it: the ticket is Complete. Reopen it."
    )
    assert main.line.words.toolTip() == main.line.words.text()
    main.line.way.click()
    assert hall.opened.asked == [("entries", True)]
    room.refused()
    main.refresh()
    assert main.line.words.text() == "Your time is safe. 2 entries need you."
    with desk.services.tools.units.write() as unit:
        unit.accounts.put(replace(desk.account, paused_because="Sign in."))
    main.refresh()
    assert main.line.words.text().startswith("Your time is safe. Autotask wants you to sign in")
    main.line.way.click()
    assert hall.opened.asked[-1] == ("sign in", None)


def test_the_line_tells_of_the_one_entry_that_is_looked_for(hall: Hall, room: Room) -> None:
    main = hall.open(("problems", Page("Quiet")))
    room.checking()
    main.refresh()
    assert main.line.mark._mark is Mark.CHECKING
    assert "Autotask did not answer; checking until" in main.line.words.text()


def test_an_undecidedabsence_leads_to_where_it_is_decided(hall: Hall, desk: Desk) -> None:
    main = hall.open(("problems", Page("Quiet")))
    absence(desk)
    main.refresh()
    assert main.line.words.text() == "0:33 of your time is not decided yet."
    assert main.line.standing.way is Way.ABSENCES
    main.line.way.click()
    assert hall.opened.asked == [("absences", None)]


def test_what_goes_wrong_is_said_in_the_line(
    hall: Hall, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    main = hall.open(("problems", Page("Quiet")))

    def fail(_self: object) -> None:
        raise Unavailable("Your time is safe. The disk is away.")

    monkeypatch.setattr(type(desk.services.undo), "undo", fail)
    assert not main.attempt(desk.services.undo.undo)
    assert main.line.toast.text == "Your time is safe. The disk is away."
