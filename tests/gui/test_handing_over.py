"""The window for files hands over, takes over with an undo, and asks before it takes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.timing import Start
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.entries_explained import explained
from stopwatch.ui.windows.entries_words import state_words
from stopwatch.ui.windows.exchange.handing import HandoverPart
from stopwatch.ui.windows.exchange.window import ExchangeWindow
from tests.gui.conftest import Desk
from tests.gui.exchange_room import opened_exchange


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs) -> Iterator[ExchangeWindow]:
    yield from opened_exchange(qtbot, theme, desk, jobs)


@pytest.fixture
def part(window: ExchangeWindow) -> HandoverPart:
    return window.handing


def start(desk: Desk) -> None:
    desk.services.timing.start(Start(desk.ticket(1)))
    desk.clock.pass_ms(MINUTE_MS)


def give(bot: QtBot, part: HandoverPart, file: Path) -> None:
    with bot.waitSignal(part.said):
        part.give(str(file))


def given(bot: QtBot, desk: Desk, part: HandoverPart, file: Path) -> None:
    start(desk)
    give(bot, part, file)
    assert file.exists()


def test_it_is_handed_over_and_taken_back_when_said_twice(
    qtbot: QtBot, window: ExchangeWindow, part: HandoverPart, desk: Desk, tmp_path: Path
) -> None:
    assert not part.back_button.isVisible()
    given(qtbot, desk, part, tmp_path / "stick.json")
    assert "Your time is safe in stick.json" in window.toast.text
    assert desk.services.timing.desk().stopwatches == ()
    assert "stopwatches: 1" in part.state.text()
    part.back_button.click()
    assert "booked twice" in part.state.text()
    assert desk.services.timing.desk().stopwatches == (), "it asks first"
    part.back_button.click()
    assert len(desk.services.timing.desk().stopwatches) == 1
    assert not part.back_button.isVisible()


def test_what_cannot_be_written_or_taken_is_said(
    qtbot: QtBot, window: ExchangeWindow, part: HandoverPart, desk: Desk, tmp_path: Path
) -> None:
    give(qtbot, part, tmp_path / "stick.json")
    assert "nothing here waits" in window.toast.text
    start(desk)
    give(qtbot, part, tmp_path / "nowhere" / "stick.json")
    assert "Nothing was written" in window.toast.text
    assert len(desk.services.timing.desk().running) == 1
    with qtbot.waitSignal(part.said):
        part.take(str(tmp_path / "nowhere.json"))
    assert part.take_button.isEnabled()
    assert "cannot be read" in window.toast.text


def test_taking_over_can_be_undone(
    qtbot: QtBot, window: ExchangeWindow, part: HandoverPart, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "stick.json"
    given(qtbot, desk, part, file)
    other = file.read_text(encoding="utf-8")
    (one,) = desk.services.handing_over.all()
    file.write_text(other.replace(one.id, "another-bundle"), encoding="utf-8")
    with qtbot.waitSignal(part.taken):
        part.take(str(file))  # it comes home by another way
    assert "paused stopwatches: 1" in window.toast.text
    assert len(desk.services.timing.desk().stopwatches) == 1
    window.toast.undo_button.click()
    assert desk.services.timing.desk().stopwatches == ()
    assert part.back_button.isVisible()
    assert "other computer's again" in window.toast.text


def test_an_entry_that_was_handed_over_is_not_called_kept_by_you(
    qtbot: QtBot, part: HandoverPart, desk: Desk, tmp_path: Path
) -> None:
    now_ms = desk.clock.now_ms()
    times = now_ms - 2 * HOUR_MS, now_ms - HOUR_MS
    (made,) = desk.services.entries.add(desk.ticket(1), *times, Wishes(summary="x", draft=True))
    kept = desk.services.entries.keep_here(made.entry.id)
    assert state_words(kept, now_ms).small == "by you"
    (other,) = desk.services.entries.add(desk.ticket(1), *times, Wishes(summary="x", draft=True))
    given(qtbot, desk, part, tmp_path / "stick.json")
    (shown,) = desk.services.entries.shown([other.entry.id])
    assert state_words(shown, now_ms).small == ""
    assert "handed over to another computer" in explained(shown, now_ms)[1]
