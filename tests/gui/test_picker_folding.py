"""What hangs under a problem stands below it in the picker, folded beyond a few."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stopwatch.domain.ids import TargetId
from stopwatch.domain.target import TargetKind
from stopwatch.services.picker import PickerList, PickerSection
from stopwatch.services.timing import Start
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.languages import Languages
from stopwatch.ui.models.tickets import TicketModel
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.row import ROW_ROLE, Row
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.picker import PickerWindow
from stopwatch.ui.windows.picker_count import count_words
from stopwatch.ui.windows.picker_outcome import Picked
from tests.gui.conftest import Desk
from tests.gui.grouped import TITLE, grouped
from tests.support.open_windows import OpenWindows
from tests.support.units import internal_facts, task_facts

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALERT = "Alert: SRV-DC01 not responding, "


class Typed:
    """A picker in which something was typed."""

    def __init__(self, window: PickerWindow) -> None:
        self.window, self.parts = window, window.parts
        self.picked: list[Picked] = []
        window.picked.connect(self.picked.append)

    def press(
        self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for key in keys:
            QTest.keyClick(self.parts.field, key, held)

    def lines(self) -> list[Row | Header]:
        model: TicketModel = self.parts.model
        found = [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]
        return [line for line in found if isinstance(line, Row | Header)]

    def titles(self) -> list[str]:
        return [line.title.removeprefix(ALERT) for line in self.lines()]

    def current(self) -> str:
        row = self.parts.list.currentIndex().data(ROW_ROLE)
        assert isinstance(row, Row)
        return row.title.removeprefix(ALERT)

    def click(self, title: str, x: int = 200) -> None:
        view, place = self.parts.list, self.titles().index(title)
        rect = view.visualRect(self.parts.model.index(place, 0))
        spot = QPoint(x, rect.center().y())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


class Room:
    """Opens pickers."""

    def __init__(self, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay) -> None:
        self._theme, self._desk, self._jobs, self._relay = theme, desk, jobs, relay
        self.windows = OpenWindows()

    def typed(self, text: str) -> Typed:
        window = PickerWindow(
            self._theme, self._desk.services, self._jobs, self._relay, purpose=PickToStart()
        )
        self.windows.keep(window)
        QTest.keyClicks(window.parts.field, text)
        return Typed(window)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay) -> Iterator[Room]:
    made = Room(theme, desk, jobs, relay)
    yield made
    made.windows.close()


@pytest.fixture
def seven(desk: Desk) -> tuple[TargetId, list[TargetId]]:
    """A problem with seven incidents."""
    return grouped(desk, still_open=7, closed=0)


FEW = ["Problem and its incidents", TITLE, "7", "6", "5", "4 more incidents"]
ALL = ["Problem and its incidents", TITLE, *"7654321"]
SHUT = ["Problem and its incidents", TITLE]


@pytest.mark.usefixtures("seven")
def test_incidents_stand_below_their_problem_and_others_after_it(desk: Desk, room: Room) -> None:
    desk.ticket(1, "Retire SRV-DC02")
    typed = room.typed("srv dc")
    assert sorted(typed.titles()[:2]) == sorted(SHUT)
    assert typed.titles()[5:] == ["4 more incidents", "Other tickets", "Retire SRV-DC02"]
    assert typed.parts.field._count.text() == "9 tickets"
    rows = [line for line in typed.lines() if isinstance(line, Row)]
    assert [row.indent for row in rows] == [0, 1, 1, 1, 1, 0]
    assert [row.last_child for row in rows] == [False, False, False, False, True, False]
    assert rows[0].title_tone == "text"


@pytest.mark.usefixtures("seven")
def test_a_problem_that_was_not_found_itself_is_quieter_and_the_best_is_chosen(room: Room) -> None:
    typed = room.typed("not responding")
    problem = typed.lines()[1]
    assert isinstance(problem, Row)
    assert (problem.title, problem.title_tone) == (TITLE, "text2")
    assert typed.current() == typed.titles()[2]
    assert typed.parts.field._count.text() == "7 tickets"


def test_what_was_found_is_counted_as_what_it_is(desk: Desk, room: Room) -> None:
    desk.target(internal_facts(1, "Team meeting"))
    assert room.typed("team").parts.field._count.text() == "1 kind of internal time"
    desk.target(internal_facts(2, "Team training"))
    assert room.typed("team").parts.field._count.text() == "2 kinds of internal time"
    desk.target(task_facts(1, "Team room: firewall"))
    assert room.typed("firewall").parts.field._count.text() == "1 task"
    desk.target(task_facts(2, "Team room: printers"))
    assert room.typed("room").parts.field._count.text() == "2 tasks"
    desk.ticket(1, "Team printer jams")
    assert room.typed("team").parts.field._count.text() == "5 found"
    assert room.typed("Team printer jams").parts.field._count.text() == "1 ticket"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["1 ticket", "1 task", "2 kinds of internal time", "4 found"]),
        ("de", ["1 Ticket", "1 Aufgabe", "2 Arten interner Zeit", "4 gefunden"]),
        ("es", ["1 ticket", "1 tarea", "2 tipos de tiempo interno", "4 encontrados"]),
    ],
)
def test_it_is_counted_so_in_every_language(qapp: QApplication, code: str, said: list[str]) -> None:
    kinds = {TargetKind.TICKET: 1, TargetKind.TASK: 1, TargetKind.INTERNAL: 2}
    languages = Languages(qapp)
    try:
        languages.use(code)
        assert [counted({kind: count}) for kind, count in kinds.items()] == said[:3]
        assert counted(kinds) == said[3]
    finally:
        languages.clear()
    assert counted({}) == "0 tickets"


def counted(kinds: Mapping[TargetKind, int]) -> str:
    section = PickerSection("Tickets", (), sum(kinds.values()))
    return count_words(PickerList((section,), counts=kinds))


def test_enter_starts_the_very_incident_that_was_typed(
    seven: tuple[TargetId, list[TargetId]], desk: Desk, room: Room
) -> None:
    typed = room.typed("T20261120.0702")
    assert typed.current() == "2"
    typed.press(Qt.Key.Key_Return)
    assert [one.target_id for one in desk.services.timing.desk().running] == [seven[1][5]]


def test_what_is_better_than_any_incident_stays_first(desk: Desk, room: Room) -> None:
    grouped(desk)
    desk.services.timing.start(Start(desk.ticket(1, "Retire SRV-DC02")))
    typed = room.typed("srv dc")
    assert typed.titles()[:3] == ["Tickets", "Retire SRV-DC02", TITLE]
    assert typed.current() == "Retire SRV-DC02"


def test_without_anything_under_anything_nothing_is_told_of_it(desk: Desk, room: Room) -> None:
    grouped(desk, still_open=0, closed=0)
    typed = room.typed("srv")
    assert typed.titles() == ["Tickets", TITLE]
    typed.press(Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert typed.parts.field.cursorPosition() == 2


@pytest.mark.usefixtures("seven")
def test_right_shows_more_and_left_less_while_the_field_keeps_the_focus(room: Room) -> None:
    typed = room.typed("srv")
    few = typed.titles()
    typed.press(Qt.Key.Key_Right)
    assert len(typed.titles()) == len(ALL)
    typed.press(Qt.Key.Key_Right)
    assert len(typed.titles()) == len(ALL)
    typed.press(Qt.Key.Key_Left)
    assert typed.titles() == few
    typed.press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert typed.titles() == SHUT
    assert typed.parts.field.cursorPosition() == 3
    typed.press(Qt.Key.Key_Right)
    assert typed.titles() == few


@pytest.mark.usefixtures("seven")
def test_left_edits_until_an_arrow_went_to_the_list_and_again_after_typing(room: Room) -> None:
    typed = room.typed("srv")
    few = typed.titles()
    typed.press(Qt.Key.Key_Left)
    assert (typed.titles(), typed.parts.field.cursorPosition()) == (few, 2)
    typed.press(Qt.Key.Key_Down, Qt.Key.Key_Left)
    assert (typed.titles(), typed.parts.field.cursorPosition()) == (SHUT, 2)
    assert typed.current() == TITLE
    QTest.keyClicks(typed.parts.field, "r")
    typed.press(Qt.Key.Key_Backspace, Qt.Key.Key_Left)
    assert (typed.titles(), typed.parts.field.cursorPosition()) == (few, 1)
    typed.press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert (typed.titles(), typed.parts.field.cursorPosition()) == (SHUT, 0)


@pytest.mark.usefixtures("seven")
def test_a_click_into_the_field_and_keys_held_down_are_for_the_text(room: Room) -> None:
    typed = room.typed("srv")
    few = typed.titles()
    typed.press(Qt.Key.Key_Down)
    typed.press(Qt.Key.Key_Left, held=SHIFT)
    assert (typed.titles(), typed.parts.field.selectedText()) == (few, "v")
    typed.press(Qt.Key.Key_Left)
    assert typed.titles() == few
    typed.press(Qt.Key.Key_Down)
    QTest.mouseClick(typed.parts.field, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    typed.parts.field.setCursorPosition(1)
    typed.press(Qt.Key.Key_Left)
    assert (typed.titles(), typed.parts.field.cursorPosition()) == (few, 0)


@pytest.mark.usefixtures("seven")
def test_enter_on_more_unfolds_and_stands_on_the_first_new_one(desk: Desk, room: Room) -> None:
    typed = room.typed("srv")
    few = typed.titles()
    typed.press(*[Qt.Key.Key_Down] * 4)
    assert typed.current() == "4 more incidents"
    typed.press(Qt.Key.Key_Return)
    assert len(typed.titles()) == len(ALL)
    assert typed.current() == typed.titles()[5]
    assert not typed.picked
    typed.press(Qt.Key.Key_Left)
    assert typed.titles() == few
    assert typed.current() == TITLE


@pytest.mark.usefixtures("seven")
def test_the_pointer_unfolds_folds_and_chooses(room: Room) -> None:
    typed = room.typed("srv")
    few = typed.titles()
    typed.click("4 more incidents")
    assert len(typed.titles()) == len(ALL)
    typed.click(TITLE, x=18)
    assert typed.titles() == SHUT
    typed.click(TITLE, x=18)
    assert typed.titles() == few
    assert not typed.picked
    wanted = typed.titles()[3]
    typed.click(wanted)
    assert [one.target_id is not None for one in typed.picked] == [True]


@pytest.mark.usefixtures("seven")
def test_news_keep_what_was_folded_and_other_words_forget_it(desk: Desk, room: Room) -> None:
    typed = room.typed("sr")
    typed.press(Qt.Key.Key_Right)
    desk.ticket(1, "Something else")
    typed.window.search()
    assert len(typed.titles()) == len(ALL)
    QTest.keyClicks(typed.parts.field, "v")
    assert len(typed.titles()) == len(FEW)


def test_a_fold_that_would_hide_one_hides_none(desk: Desk, room: Room) -> None:
    grouped(desk, still_open=4, closed=0)
    typed = room.typed("srv")
    assert len(typed.titles()) == 6
    assert "more" not in " ".join(typed.titles())


@pytest.mark.usefixtures("seven")
def test_a_screen_reader_hears_under_what_a_row_stands(room: Room) -> None:
    typed = room.typed("srv")
    model = typed.parts.model
    spoken = [
        str(model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(1, 6)
    ]
    assert spoken[0].endswith(", unfolded")
    under = f"under problem T20261120.0700 {TITLE}"
    assert [words.endswith(under) for words in spoken[1:]] == [True] * 4
