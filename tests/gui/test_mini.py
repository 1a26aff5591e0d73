"""The mini window: one row over all others, whole by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stopwatch.domain.events import ChangedElsewhere
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.overview import Overview
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.edges import first_place, snapped
from stopwatch.ui.windows.mini import MiniWindow
from stopwatch.ui.windows.mini_menu import MiniMenu
from stopwatch.ui.windows.opener import PickToStart
from tests.gui.conftest import Desk, Opened
from tests.gui.fake_parts import FakeBell, FakeThread

KEY = Qt.Key


@pytest.fixture
def mini(
    theme: Theme, services: Services, relay: Relay, opened: Opened, desk: Desk, qtbot: QtBot
) -> Iterator[MiniWindow]:
    made = MiniWindow(theme, services, relay, opened)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def shown(mini: MiniWindow) -> str:
    parts = (mini._number, mini._title, mini._time, mini._seconds)
    return "|".join(part.text() for part in parts if not part.isHidden())


def menu_of(mini: MiniWindow) -> MiniMenu:
    return mini.findChildren(MiniMenu)[-1]


def choose(mini: MiniWindow, beginning: str) -> None:
    QTest.keyClick(mini, KEY.Key_Down)
    menu = menu_of(mini)
    (action,) = [one for one in menu.actions() if one.text().startswith(beginning)]
    menu.triggered.emit(action)
    menu.close()


# ---------------------------------------------------------------------- what it shows
def test_it_is_one_row_over_all_others_that_takes_no_focus(mini: MiniWindow) -> None:
    assert mini.width() == 388
    assert 38 <= mini.height() <= 44
    assert mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert mini.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_what_runs(mini: MiniWindow, two: tuple[Stopwatch, Stopwatch], qtbot: QtBot) -> None:
    mini.refresh()
    assert shown(mini) == "…0042|X-ray share lost|0:42|:00"
    assert mini.accessibleName() == "Running, T20261120.0042, X-ray share lost, 42 minutes"
    assert mini.toggle.accessibleName() == "Pause"


def test_what_was_paused_last(mini: MiniWindow, desk: Desk, two: object, qtbot: QtBot) -> None:
    desk.services.timing.pause()
    qtbot.waitUntil(lambda: mini.toggle.accessibleName() == "Resume")
    assert shown(mini) == "…0042|X-ray share lost|0:42|:00"
    assert not mini._timer.isActive()  # nothing moves, so nothing ticks


def test_nothing(mini: MiniWindow) -> None:
    assert shown(mini) == "Nothing is running|0:00"
    assert not mini.stop.isEnabled()
    assert not mini._timer.isActive()


def test_without_a_ticket_the_note_stands_for_a_title(
    mini: MiniWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.services.timing.start(Start(note="Phone call: Wi-Fi slow"))
    qtbot.waitUntil(lambda: shown(mini).startswith("No ticket yet|Phone call: Wi-Fi slow|0:00"))


def test_it_ticks_only_while_it_is_seen(mini: MiniWindow, two: object) -> None:
    mini.refresh()
    assert mini._timer.isActive()
    mini.hide()
    assert not mini._timer.isActive()


# ---------------------------------------------------------------------- what it does
def test_a_burst_is_read_once_and_nothing_while_nobody_looks(
    mini: MiniWindow, relay: Relay, services: Services, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    read, now = list[int](), services.overviews.now

    def counted() -> Overview:
        read.append(1)
        return now()

    monkeypatch.setattr(services.overviews, "now", counted)
    for _event in range(20):
        relay.told.emit(ChangedElsewhere())
    qtbot.waitUntil(lambda: bool(read))
    assert len(read) == 1
    mini.hide()
    for _event in range(20):
        relay.told.emit(ChangedElsewhere())
    QCoreApplication.processEvents()
    assert len(read) == 1
    mini.show()
    QCoreApplication.processEvents()
    assert len(read) == 2


def test_space_pauses_and_resumes(mini: MiniWindow, desk: Desk, two: object) -> None:
    mini.refresh()
    QTest.keyClick(mini, KEY.Key_Space)
    assert desk.services.timing.desk().running == ()
    mini.refresh()
    QTest.keyClick(mini, KEY.Key_Space)
    assert len(desk.services.timing.desk().running) == 1


def test_space_with_nothing_there_starts(mini: MiniWindow, opened: Opened) -> None:
    QTest.keyClick(mini, KEY.Key_Space)
    assert opened.asked == [("picker", PickToStart())]


def test_s_stops_and_n_notes(
    mini: MiniWindow, desk: Desk, opened: Opened, two: tuple[Stopwatch, Stopwatch]
) -> None:
    mini.refresh()
    QTest.keyClick(mini, KEY.Key_N)
    QTest.keyClick(mini, KEY.Key_S)
    assert opened.asked[0] == ("note", two[1].id)
    assert opened.asked[1][0] == "stop sheet"
    assert desk.services.timing.desk().running == ()


def test_the_menu_switches(mini: MiniWindow, desk: Desk, two: tuple[Stopwatch, Stopwatch]) -> None:
    mini.refresh()
    choose(mini, "Switch to T20261120.0017")
    assert [one.id for one in desk.services.timing.desk().running] == [two[0].id]


@pytest.mark.parametrize(
    ("beginning", "asked"),
    [("Start on a ticket", "picker"), ("Add note", "note"), ("Open Ticket", "panel")],
)
def test_the_menu_opens_the_rest(
    mini: MiniWindow, opened: Opened, two: object, beginning: str, asked: str
) -> None:
    mini.refresh()
    choose(mini, beginning)
    assert [name for name, _about in opened.asked] == [asked]


def test_what_is_refused_is_said_for_a_while(mini: MiniWindow, desk: Desk, qtbot: QtBot) -> None:
    mini.attempt(desk.services.undo.undo)
    assert mini._title.text() == "Nothing was changed: there is nothing to undo."
    mini.refresh()
    assert mini._title.text() == "Nothing was changed: there is nothing to undo."
    mini._saying.setInterval(0)
    mini._saying.start()
    qtbot.waitUntil(lambda: shown(mini).startswith("Nothing is running"))


# ---------------------------------------------------------------------- where it stands
def test_edges_draw_it_and_none_lets_it_out() -> None:
    area, size = QRect(0, 24, 1000, 700), QSize(388, 40)
    for place, wanted in (
        (QPoint(9, 300), QPoint(0, 300)), (QPoint(300, 30), QPoint(300, 24)),
        (QPoint(605, 680), QPoint(612, 684)), (QPoint(-200, 2000), QPoint(0, 684)),
        (QPoint(300, 300), QPoint(300, 300)),
    ):  # fmt: skip
        assert snapped(QRect(place, size), area) == wanted
    assert first_place(size, area) == QPoint(596, 668)
    assert first_place(size, QRect(0, 0, 200, 20)) == QPoint(0, 0)


def test_it_is_dragged_and_comes_back_where_it_was_left(
    mini: MiniWindow, theme: Theme, services: Services, relay: Relay, opened: Opened, qtbot: QtBot
) -> None:
    before = mini.pos()
    QTest.mousePress(mini, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    mini._move_to(before - QPoint(120, 90))
    QTest.mouseRelease(mini, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    left = mini.pos()
    assert left != before
    again = MiniWindow(theme, services, relay, opened)
    qtbot.addWidget(again)
    assert again.pos() == left


@pytest.mark.parametrize("is_left_open", [True, False])
def test_one_that_was_there_at_the_end_comes_again(
    theme: Theme, services: Services, desk: Desk, qtbot: QtBot, is_left_open: bool
) -> None:
    first = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    first.begin()
    assert first.window("mini") is None
    first.show_mini()
    mini = first.window("mini")
    assert mini is not None
    if not is_left_open:
        mini.close()
    first.end()
    qtbot.waitUntil(lambda: first.window("panel") is None)
    second = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    second.begin()
    assert (second.window("mini") is not None) is is_left_open
    second.end()
    qtbot.waitUntil(lambda: second.window("panel") is None)
