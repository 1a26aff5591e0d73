"""The window of problems reads, writes and asks only what is looked at, and takes over nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from stopwatch.services.problems import Problems
from stopwatch.services.timing import Start
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows import problems_refreshing
from stopwatch.ui.windows.panel import Panel
from tests.gui.conftest import Desk, Opened
from tests.gui.panel_hands import words
from tests.gui.problem_stories import BEEPING, SCANNER, SERVER, Stories
from tests.gui.problems_room import CTRL, ProblemsRoom, pane_of, press

_MANY = 100


def counted(problems: ProblemsRoom, name: str) -> list[object]:
    """Return a list that grows with each call of a method of `Problems`."""
    calls, real = list[object](), getattr(Problems, name)

    def call(self: Problems, *given: object) -> object:
        calls.append(given)
        return real(self, *given)

    problems.patch.setattr(Problems, name, call)
    return calls


def test_only_the_rows_that_are_seen_are_written(problems: ProblemsRoom) -> None:
    model = problems.stories.ticket(SERVER).facts
    many = (
        replace(model, remote_id=9_000 + place, number=f"T20260101.{place:04}", external_id="")
        for place in range(_MANY)
    )
    problems.stories.put(many)
    window = problems.open()
    assert window.parts.side.model.rowCount() > _MANY
    assert len(window.parts.side.model._written) < _MANY // 2


def test_a_letter_reads_nothing_and_news_read_the_detail_once(problems: ProblemsRoom) -> None:
    window = problems.open()
    shown, detail = counted(problems, "shown"), counted(problems, "detail")
    window.reload()
    assert (len(shown), len(detail)) == (1, 1)
    QTest.keyClicks(window.parts.side.search, "asleep")
    assert len(shown) == 1


def test_whoever_goes_through_the_list_asks_only_where_the_choice_rests(
    problems: ProblemsRoom, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(problems_refreshing, "_RESTED_MS", 600_000)  # it rests when the test says
    window = problems.open()
    desk.services.secrets.put(desk.account.secret_name, "secret")
    requests, rested = desk.psa.requests, window._refreshing._rested
    for _row in range(3):
        press(window, Qt.Key.Key_Down)
        assert rested.isActive()
    assert desk.psa.requests == requests
    rested.stop()
    rested.timeout.emit()
    qtbot.waitUntil(lambda: desk.psa.requests > requests)
    problems.settle(window)
    assert desk.psa.requests == requests + 1


def test_two_quick_ticks_open_no_browser(problems: ProblemsRoom) -> None:
    window = problems.open()
    pane, opened = pane_of(window), list[object]()
    pane.entered.connect(opened.append)
    rect = pane.tree.visualRect(pane.model.index(0, 0))
    port = pane.tree.viewport()
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=QPoint(20, rect.center().y()))
    assert opened == []
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=rect.center())
    assert len(opened) == 1


def test_no_key_works_behind_a_sheet(problems: ProblemsRoom) -> None:
    window = problems.open()
    pane_of(window).model.toggle(window.parts.detail.pane.model.index(0, 0))
    press(window, Qt.Key.Key_R, CTRL)
    assert window.parts.open_sheet() is window.parts.resolve
    window.parts.resolve.confirm.setFocus()
    for key, held in ((Qt.Key.Key_Delete, None), (Qt.Key.Key_P, CTRL)):
        press(window, key, held)
    assert problems.asked == []
    assert not problems.stories.services.timing.desk().running


@pytest.mark.parametrize("over", [BEEPING, SCANNER])
def test_the_panel_starts_on_no_problem_that_is_over(
    qtbot: QtBot, theme: Theme, stories: Stories, jobs: Jobs, relay: Relay, opened: Opened,
    over: int,
) -> None:  # fmt: skip
    incident = stories.services.problems.one(stories.id(over)).incidents[0]
    panel = Panel(theme, stories.services, jobs, relay, opened)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    timing = stories.services.timing
    timing.start(Start(incident.id))
    QTest.keyClick(panel, Qt.Key.Key_P, CTRL)
    (running,) = timing.desk().running
    if over == BEEPING:
        assert running.target_id == incident.id
        assert "Nothing that hangs under an open problem runs." in words(panel)
    else:
        assert running.target_id == stories.id(over)


def test_a_sheet_is_put_away_even_if_what_had_the_focus_has_gone(problems: ProblemsRoom) -> None:
    window = problems.open()
    before = QPushButton(window)
    before.show()
    before.setFocus()
    press(window, Qt.Key.Key_R, CTRL)
    delete(before)  # as news take away a line with its Undo
    window.parts.resolve.end()
    assert window.parts.open_sheet() is None
