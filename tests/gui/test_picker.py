"""The picker by keyboard alone: it finds, starts, attaches, moves, and waits for no network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from stopwatch.domain.events import PullProgressed, SyncChanged
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.timing import Start
from stopwatch.ui.jobs import Job, Jobs
from stopwatch.ui.models.ticket_lines import Ask
from stopwatch.ui.models.tickets import TicketModel
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.row import ROW_ROLE, Row
from stopwatch.ui.windows.opener import PickForEntry, PickToAttach, PickToStart, Purpose
from stopwatch.ui.windows.picker import PickerWindow
from stopwatch.ui.windows.picker_outcome import Picked
from tests.gui.conftest import Desk
from tests.support.machine import NOON
from tests.support.open_windows import OpenWindows
from tests.support.units import facts

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Shown:
    """A picker on the screen, and what it told."""

    def __init__(self, window: PickerWindow) -> None:
        self.window = window
        self.parts = window.parts
        self.picked: list[Picked] = []
        window.picked.connect(self.picked.append)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.parts.field, text)

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.parts.field, key, held)

    def rows(self) -> list[Row]:
        return _rows(self.parts.model)


def current(shown: Shown) -> Row:
    row = shown.parts.list.currentIndex().data(ROW_ROLE)
    assert isinstance(row, Row)
    return row


def _rows(model: TicketModel) -> list[Row]:
    found = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    return [row for row in found if isinstance(row, Row)]


class Room:
    """Opens pickers."""

    def __init__(self, qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay) -> None:
        self._bot, self._theme, self._desk = qtbot, theme, desk
        self._jobs, self._relay = jobs, relay
        self.freshened: list[str] = []
        self.windows = OpenWindows()

    def open(self, purpose: Purpose | None = None) -> Shown:
        window = PickerWindow(
            self._theme, self._desk.services, self._jobs, self._relay,
            purpose=purpose or PickToStart(), freshen=self._on_freshen,
        )  # fmt: skip
        self.windows.keep(window)
        return Shown(window)

    def _on_freshen(self) -> None:
        self.freshened.append("tickets")


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay) -> Iterator[Room]:
    made = Room(qtbot, theme, desk, jobs, relay)
    yield made
    made.windows.close()


def test_typing_finds_and_enter_starts(desk: Desk, room: Room) -> None:
    desk.ticket(1, "VPN drops")
    wanted = desk.ticket(2, "Printer prints blank pages")
    shown = room.open()
    shown.type("printer")
    assert [row.title for row in shown.rows()] == ["Printer prints blank pages"]
    assert shown.rows()[0].title_matches == ((0, 7),)
    shown.press(Qt.Key.Key_Return)
    assert [picked.target_id for picked in shown.picked] == [wanted]
    assert [watch.target_id for watch in desk.services.timing.desk().running] == [wanted]


def test_what_runs_already_is_not_proposed_unless_it_is_typed_for(desk: Desk, room: Room) -> None:
    running, paused = desk.ticket(1, "First"), desk.ticket(2, "Second")
    desk.services.timing.start(Start(paused))
    desk.services.timing.start(Start(running))
    shown = room.open()
    assert current(shown).title == "Second"
    shown.type("first")
    assert current(shown).title == "First"
    for _ in "first":
        shown.press(Qt.Key.Key_Backspace)
    shown.press(Qt.Key.Key_Return)
    assert [watch.target_id for watch in desk.services.timing.desk().running] == [paused]


def test_a_count_that_is_a_limit_says_so(desk: Desk, room: Room) -> None:
    with desk.services.tools.units.write() as unit:
        unit.tickets.upsert(
            desk.account.id, [facts(number, f"Printer {number}") for number in range(1, 206)]
        )
    shown = room.open()
    shown.type("printer")
    assert shown.parts.field._count.text() == "first 200"


def test_the_empty_field_lists_running_paused_recent_and_mine(desk: Desk, room: Room) -> None:
    first, second = desk.ticket(1, "First"), desk.ticket(2, "Second")
    desk.ticket(3, "Third")
    desk.services.timing.start(Start(first))
    desk.clock.pass_ms(10 * MINUTE_MS)
    desk.services.timing.start(Start(second))
    desk.services.timing.start(Start(None, alongside=True, note="Phone call"))
    titles = [row.title for row in room.open().rows()]
    assert sorted(titles[:2]) == ["Phone call", "Second"]
    assert titles[2:] == ["First", "Third"]


def test_arrows_move_the_choice_while_the_field_keeps_the_focus(desk: Desk, room: Room) -> None:
    for key in range(1, 5):
        desk.ticket(key, f"Ticket {key}")
    shown = room.open()
    before = shown.parts.list.currentIndex().row()
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Up)
    assert shown.parts.list.currentIndex().row() == before + 1
    shown.press(Qt.Key.Key_PageDown)
    assert shown.parts.list.currentIndex().row() == shown.parts.model.rowCount() - 1
    assert shown.window.focusWidget() is shown.parts.field


def test_ctrl_enter_starts_alongside(desk: Desk, room: Room) -> None:
    desk.services.timing.start(Start(desk.ticket(1, "First")))
    desk.ticket(2, "Second")
    shown = room.open()
    shown.type("second")
    shown.press(Qt.Key.Key_Return, CTRL)
    assert len(desk.services.timing.desk().running) == 2


def test_shift_enter_asks_when_it_began(desk: Desk, room: Room) -> None:
    desk.ticket(1)
    shown = room.open()
    shown.press(Qt.Key.Key_Return, SHIFT)
    assert not shown.parts.earlier.isHidden()
    edit = shown.window.focusWidget()
    assert edit is not None
    QTest.keyClicks(edit, "soon")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert not shown.picked
    QTest.keyClick(edit, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(edit, "10m")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    watch = desk.services.timing.desk().running[0]
    assert watch.last.started_at == desk.clock.now_ms() - 10 * MINUTE_MS


def test_an_overlap_is_said_at_the_time_that_was_typed(desk: Desk, room: Room) -> None:
    desk.services.timing.start(Start(desk.ticket(1)))
    desk.clock.pass_ms(MINUTE_MS)
    desk.ticket(2, "Second")
    shown = room.open()
    shown.type("second")
    shown.press(Qt.Key.Key_Return, SHIFT)
    edit = shown.window.focusWidget()
    assert edit is not None
    QTest.keyClicks(edit, "30")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert not shown.picked
    assert edit.property("state") == "error"


def test_a_beginning_that_was_chosen_before_is_shown_and_used(desk: Desk, room: Room) -> None:
    desk.ticket(1)
    began = NOON - 5 * MINUTE_MS + 7
    shown = room.open(PickToStart(began))
    assert shown.parts.earlier.text() == "12:55"
    shown.press(Qt.Key.Key_Return)
    assert desk.services.timing.desk().running[0].last.started_at == began


def test_tab_opens_a_note_that_goes_with_the_start(desk: Desk, room: Room) -> None:
    desk.ticket(1)
    shown = room.open()
    shown.press(Qt.Key.Key_Tab)
    edit = shown.window.focusWidget()
    assert edit is not None
    assert edit is not shown.parts.field
    QTest.keyClicks(edit, "Called back")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert [note.text for note in desk.services.timing.desk().running[0].notes] == ["Called back"]


def test_esc_closes_the_line_first_and_then_the_window(desk: Desk, room: Room) -> None:
    desk.ticket(1)
    shown = room.open()
    shown.press(Qt.Key.Key_Tab)
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert shown.parts.note.isHidden()
    assert shown.window.isVisible()
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert not shown.window.isVisible()
    assert not desk.services.timing.desk().stopwatches


def test_the_last_row_starts_without_a_ticket_and_keeps_the_words(desk: Desk, room: Room) -> None:
    desk.ticket(1)
    shown = room.open()
    shown.type("wifi in the gym")
    assert "wifi in the gym" in shown.parts.without.accessibleName()
    QTest.mouseClick(shown.parts.without, Qt.MouseButton.LeftButton)
    watch = desk.services.timing.desk().running[0]
    assert (watch.target_id, [note.text for note in watch.notes]) == (None, ["wifi in the gym"])


def test_no_hit_offers_to_start_without_a_ticket(desk: Desk, room: Room) -> None:
    desk.ticket(1)
    shown = room.open()
    shown.type("qqqq")
    assert shown.parts.status.text.startswith("No ticket looks like “qqqq”.")
    shown.press(Qt.Key.Key_Return)
    assert desk.services.timing.desk().running[0].notes[0].text == "qqqq"


def test_a_click_on_a_row_starts_it(desk: Desk, room: Room) -> None:
    wanted = desk.ticket(1)
    shown = room.open()
    place = shown.parts.list.visualRect(shown.parts.list.currentIndex()).center()
    QTest.mouseClick(shown.parts.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [picked.target_id for picked in shown.picked] == [wanted]


def test_a_number_that_is_not_cached_is_asked_of_the_psa(
    desk: Desk, room: Room, qtbot: QtBot
) -> None:
    desk.psa.hold(facts(77, "Only there"))
    desk.services.secrets.put(desk.account.secret_name, "secret")
    shown = room.open()
    shown.type("T20261120.0077")
    assert isinstance(shown.parts.model.chosen(shown.parts.list.currentIndex()), Ask)
    shown.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shown.picked))
    assert shown.picked[0].target_id is not None


@dataclass
class Unhurried:
    """Jobs whose answers come when the test says so."""

    waiting: list[tuple[Job, Callable[[], object]]] = field(default_factory=list)

    def run(self, owner: QObject, call: Callable[[], object]) -> Job:
        self.waiting.append((Job(owner), call))
        return self.waiting[-1][0]

    def answer(self) -> None:
        job, call = self.waiting.pop(0)
        job.done.emit(call())


@pytest.fixture
def slow(desk: Desk, room: Room, monkeypatch: pytest.MonkeyPatch) -> Unhurried:
    """Autotask has a ticket that is not here, and takes its time to say so."""
    desk.psa.hold(facts(77, "Only there"))
    desk.services.secrets.put(desk.account.secret_name, "secret")
    jobs = Unhurried()
    monkeypatch.setattr(room._jobs, "run", jobs.run)
    return jobs


def test_an_answer_about_what_is_no_longer_typed_starts_nothing(
    desk: Desk, room: Room, slow: Unhurried
) -> None:
    shown = room.open()
    shown.type("T20261120.0077")
    shown.press(Qt.Key.Key_Return)
    shown.parts.field.clear()
    shown.type("printer")
    slow.answer()
    assert shown.window.isVisible()
    assert not shown.picked
    assert not desk.services.timing.desk().stopwatches


def test_enter_twice_asks_once_and_means_what_was_said_last(
    desk: Desk, room: Room, slow: Unhurried
) -> None:
    desk.services.timing.start(Start(desk.ticket(1)))
    shown = room.open()
    shown.type("T20261120.0077")
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_Return, CTRL)
    assert len(slow.waiting) == 1
    slow.answer()
    assert len(shown.picked) == 1
    assert len(desk.services.timing.desk().running) == 2


def test_offline_the_typed_number_is_kept(desk: Desk, room: Room, qtbot: QtBot) -> None:
    desk.psa.is_offline = True
    desk.services.secrets.put(desk.account.secret_name, "secret")
    shown = room.open()
    shown.type("T20261120.0077")
    shown.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shown.picked))
    watch = desk.services.timing.desk().running[0]
    assert (watch.target_id, watch.typed) == (None, "T20261120.0077")


def test_a_number_that_nobody_knows_is_refused_in_words(
    desk: Desk, room: Room, qtbot: QtBot
) -> None:
    desk.services.secrets.put(desk.account.secret_name, "secret")
    shown = room.open()
    shown.type("T20261120.0999")
    shown.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown.parts.trouble.isHidden())
    assert shown.parts.trouble.accessibleName().startswith("Nothing was changed")
    assert not desk.services.timing.desk().stopwatches


def test_attach_puts_the_stopwatch_on_the_ticket(desk: Desk, room: Room) -> None:
    watch = desk.services.timing.start(Start(None))
    wanted = desk.ticket(1)
    shown = room.open(PickToAttach(watch.id))
    shown.type("vpn")
    shown.press(Qt.Key.Key_Return)
    assert desk.services.timing.desk().running[0].target_id == wanted
    assert shown.parts.without.isHidden()


def test_entries_are_put_on_another_ticket(desk: Desk, room: Room) -> None:
    watch = desk.services.timing.start(Start(desk.ticket(1, "First")))
    desk.clock.pass_ms(MINUTE_MS)
    wanted = desk.ticket(2, "Second")
    entries = desk.services.timing.stop(watch.id)
    shown = room.open(PickForEntry(tuple(entry.id for entry in entries)))
    shown.type("second")
    shown.press(Qt.Key.Key_Return)
    assert desk.services.entries.get(entries[0].id).entry.target_id == wanted


def test_a_start_elsewhere_is_seen_at_once(desk: Desk, room: Room) -> None:
    desk.ticket(1)
    shown = room.open()
    desk.services.timing.start(Start(None, note="From the command line"))
    QApplication.processEvents()
    assert shown.rows()[0].title == "From the command line"


def test_the_first_pull_shows_how_far_it_is(desk: Desk, room: Room) -> None:
    shown = room.open()
    desk.services.bus.publish(PullProgressed(1200, 2000))
    assert shown.parts.status.is_fetching
    assert "1200 of about 2000" in shown.parts.status.text.replace(",", "")
    desk.services.bus.publish(PullProgressed(2000, 2000))
    assert not shown.parts.status.is_fetching


def test_opening_wants_fresh_tickets_and_offline_says_their_age(desk: Desk, room: Room) -> None:
    with desk.services.tools.units.write() as unit:
        unit.facts.put_text(desk.account.id, "last_sync", str(NOON - 10 * MINUTE_MS))
        unit.facts.put_text(desk.account.id, "sync.offline_since", str(NOON - MINUTE_MS))
    shown = room.open()
    desk.services.bus.publish(SyncChanged(online=False, sign_in_needed=False, message=""))
    assert room.freshened == ["tickets"]
    assert "as of 12:50" in [label.text() for label in shown.parts.field.findChildren(QLabel)]


def test_titles_of_200_letters_and_empty_companies_fit(desk: Desk, room: Room) -> None:
    desk.ticket(1, "Wi-Fi " * 33)
    shown = room.open()
    shown.window.resize(520, 400)
    assert not shown.window.grab().isNull()
    assert shown.parts.list.sizeHintForColumn(0) <= shown.parts.list.viewport().width()
