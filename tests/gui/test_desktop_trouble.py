"""What the disk can do to the desktop ends neither the heart nor the wish to quit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import HOUR_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.opening_steps import sheet_opened
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.quit_question import QuitQuestion
from stopwatch.ui.windows.stop_sheet import StopSheet
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeThread

FULL = "Everything recorded is safe. The disk is full, so nothing new can be stored."


@pytest.fixture
def desktop(theme: Theme, services: Services, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    """A desktop on which a stopwatch runs; its end closes whatever is open, asking nothing."""
    services.timing.start(Start(desk.ticket(42)))
    made = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    made.begin()
    yield made
    made.end()


def full(*_given: object) -> None:
    raise Unavailable(FULL)


def press(desktop: Desktop, words: str) -> None:
    """Ask to quit, want the answer remembered, and give it."""
    desktop.ask_to_quit()
    question = desktop.window("quit")
    assert isinstance(question, QuitQuestion)
    question._remember.setChecked(True)
    (button,) = [one for one in question.findChildren(QPushButton) if one.text() == words]
    button.click()


def test_one_that_could_not_begin_does_not_say_that_all_ended_well(
    theme: Theme, services: Services, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    made = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    with monkeypatch.context() as patch:
        patch.setattr(services.overviews, "now", full)
        with pytest.raises(Unavailable):
            made.begin()
    made.end()
    assert services.recovery.is_tray_open()


def test_the_heart_outlives_a_full_disk(
    desktop: Desktop, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services.recovery, "beat", full)
    desktop._heart.timeout.emit()
    desktop._heart.stop()
    desktop.refresh()  # as after a start, with the first beat
    assert desktop._heart.isActive()


def test_what_cannot_be_paused_is_said_and_nothing_is_ended(
    desktop: Desktop, services: Services, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(services.timing, "pause", full)
    with qtbot.assertNotEmitted(desktop.quit_wanted):
        press(desktop, "Pause it")
    panel = desktop.window("panel")
    assert isinstance(panel, Panel)
    assert panel._foot._toast.words.text() == FULL
    with qtbot.waitSignal(desktop.quit_wanted):
        press(desktop, "Keep counting")


def test_a_remembered_answer_that_cannot_be_done_is_asked_again(
    desktop: Desktop, services: Services, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    services.preferences.change({"quit_running": "pause"})
    monkeypatch.setattr(services.timing, "pause", full)
    with qtbot.assertNotEmitted(desktop.quit_wanted):
        desktop.ask_to_quit()
    assert isinstance(desktop.window("quit"), QuitQuestion)


def test_an_answer_that_cannot_be_remembered_is_done_all_the_same(
    desktop: Desktop, services: Services, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(services.preferences, "change", full)
    with qtbot.waitSignal(desktop.quit_wanted):
        press(desktop, "Keep counting")


def test_quitting_asks_first_about_words_that_would_be_lost(
    desktop: Desktop, services: Services, desk: Desk, qtbot: QtBot
) -> None:
    now_ms = services.tools.now_ms()
    (saved,) = services.entries.add(
        desk.ticket(42), now_ms - HOUR_MS, now_ms, Wishes(summary="Printer")
    )
    desktop.show_stop_sheet((saved.entry.id,))
    sheet = desktop.window("sheet")
    assert isinstance(sheet, StopSheet)
    QTest.keyClicks(sheet.fields.summary, " twice")
    with qtbot.assertNotEmitted(desktop.quit_wanted):
        desktop.ask_to_quit()
    assert desktop.window("quit") is None
    assert sheet.isVisible()
    assert not sheet.foot.unsaved.isHidden()


def test_quitting_asks_first_about_a_draft_that_cannot_be_kept(
    desktop: Desktop, services: Services, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (stopped,) = services.timing.stop()
    desktop.show_stop_sheet((stopped.id,))
    sheet = desktop.window("sheet")
    assert isinstance(sheet, StopSheet)
    QTest.keyClicks(sheet.fields.summary, "Printer")
    with monkeypatch.context() as patch:
        patch.setattr(sheet._saving, "keep", full)
        with qtbot.assertNotEmitted(desktop.quit_wanted):
            desktop.ask_to_quit()
    assert not sheet.foot.unsaved.isHidden()
    with qtbot.waitSignal(desktop.quit_wanted):
        desktop.ask_to_quit()  # there is room again, and the draft is kept
    assert services.entries.get(stopped.id).entry.details.summary == "Printer"


def sheets(desktop: Desktop) -> list[QWidget]:
    """Return the sheets that are shown, by now."""
    found = desktop.window("sheet")  # whatever opens is open then
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, StopSheet)]
    seen: list[QWidget] = [one for one in shown if one.isVisible()]
    assert (found in seen) is bool(seen)
    return seen


def test_the_sheet_follows_the_stop_in_another_turn_and_opens_once(
    desktop: Desktop, services: Services
) -> None:
    (stopped,) = services.timing.stop()
    for _ in range(2):
        desktop.show_stop_sheet((stopped.id,))
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, StopSheet)]
    assert not any(one.isVisible() for one in shown)
    assert services.entries.get(stopped.id).entry.is_mine_to_change, "the time is safe by then"
    assert len(sheets(desktop)) == 1


def test_a_sheet_that_opened_in_turns_is_like_one_made_at_once(
    desktop: Desktop, theme: Theme, services: Services, qtbot: QtBot
) -> None:
    (stopped,) = services.timing.stop()
    desktop.show_stop_sheet((stopped.id,))
    qtbot.waitUntil(lambda: desktop._windows.find_like("sheet") is not None)
    in_turns = desktop.window("sheet")
    assert isinstance(in_turns, StopSheet)
    at_once = StopSheet(theme, services, desktop.relay, (stopped.id,), desktop)
    at_once.show()
    qtbot.waitUntil(lambda: _places(in_turns) == _places(at_once))


def _places(window: QWidget) -> list[tuple[str, QRect]]:
    """Return what is to be seen in a window, scroll bars too, and where each part stands."""
    parts = [one for one in window.findChildren(QWidget) if one.isVisible()]
    return [(type(one).__name__, one.geometry()) for one in (window, *parts)]


def test_what_was_taken_back_while_the_sheet_was_filled_has_none(
    desktop: Desktop, services: Services, qtbot: QtBot
) -> None:
    (stopped,) = services.timing.stop()
    steps = sheet_opened(
        (stopped.id,),
        partial(_unfilled, desktop, (stopped.id,)),
        desktop._windows,
        services,
    )
    for _made_and_filled in range(3):
        next(steps)
    services.undo.undo()
    with pytest.raises(StopIteration) as end:
        next(steps)
    assert end.value.value is None
    assert sheets(desktop) == []


def _unfilled(desktop: Desktop, entry_ids: tuple[EntryId, ...]) -> StopSheet:
    given = desktop.theme, desktop.services, desktop.relay, entry_ids, desktop
    return StopSheet(*given, is_filled=False)


def test_what_was_taken_back_before_the_sheet_came_has_none(
    desktop: Desktop, services: Services
) -> None:
    (stopped,) = services.timing.stop()
    desktop.show_stop_sheet((stopped.id,))
    services.undo.undo()
    assert sheets(desktop) == []


def test_the_end_comes_before_a_sheet(desktop: Desktop, services: Services) -> None:
    (stopped,) = services.timing.stop()
    desktop.show_stop_sheet((stopped.id,))
    desktop._opening.end()  # as the end does
    assert sheets(desktop) == []
    assert services.entries.get(stopped.id).entry.is_mine_to_change
