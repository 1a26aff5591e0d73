"""The window for files: what would come in is seen first, and one undo takes it back."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.exchanging.candidates import Fate
from stopwatch.services.exchanging.importing import Asked, Preview
from stopwatch.services.timing import Start
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.exchange.window import ExchangeWindow
from tests.gui.conftest import Desk
from tests.gui.exchange_room import opened_exchange
from tests.support.exports import TIMEWARRIOR, clockify

EVER = ("2000-01-01", "2100-01-01")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs) -> Iterator[ExchangeWindow]:
    yield from opened_exchange(qtbot, theme, desk, jobs)


def look(bot: QtBot, window: ExchangeWindow, file: Path) -> None:
    window.importing.read(str(file))
    bot.waitUntil(lambda: window.importing.seen is not None)


def cells(window: ExchangeWindow, row: int) -> list[str]:
    model = window.importing.model
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_a_file_is_seen_line_by_line_taken_in_and_taken_back(
    qtbot: QtBot, window: ExchangeWindow, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "timew.json"
    file.write_text(TIMEWARRIOR, encoding="utf-8")
    look(qtbot, window, file)
    before = len(desk.services.entries.of_days(*EVER))
    assert window.importing.take_button.text() == "Import 2"
    assert cells(window, 0)[:2] == ["Interval 1", "Draft"]
    assert "still running" in cells(window, 3)[2]
    window.importing.take_button.click()
    qtbot.waitUntil(window.toast.undo_button.isVisible)
    assert "None was sent" in window.toast.text
    assert len(desk.services.entries.of_days(*EVER)) == before + 2
    qtbot.waitUntil(lambda: cells(window, 0)[1] == "Here already")
    assert not window.importing.take_button.isEnabled()
    window.undo()
    assert len(desk.services.entries.of_days(*EVER)) == before
    qtbot.waitUntil(window.importing.take_button.isEnabled)


def test_why_a_line_cannot_be_read_has_room_and_the_chosen_one_is_told_whole(
    qtbot: QtBot, window: ExchangeWindow, tmp_path: Path
) -> None:
    file = tmp_path / "timew.json"
    file.write_text(TIMEWARRIOR, encoding="utf-8")
    look(qtbot, window, file)
    table, whole = window.importing.table, window.importing.whole
    spans = [table.columnSpan(row, 2) for row in range(window.importing.model.rowCount())]
    assert spans == [5 if cells(window, row)[3] == "" else 1 for row in range(len(spans))]
    assert 5 in spans
    assert table.columnWidth(2) < table.width() // 4, "no column is as wide as the reason"
    assert not whole.isVisible()
    for row in (0, spans.index(5)):
        table.setFocus()
        table.selectRow(row)
        assert whole.isVisible()
        assert whole.text() == cells(window, row)[2 if spans[row] == 5 else 6]


def test_undo_leaves_alone_what_was_done_while_the_import_was_written(
    window: ExchangeWindow, desk: Desk
) -> None:
    started = desk.services.timing.start(Start())
    window.importing.taken.emit(1)
    assert not window.toast.undo_button.isVisible()
    window.undo()
    found = desk.services.undo.offered()
    assert found is not None
    assert [one.after.id for one in found.stopwatches] == [started.id]


def test_a_single_entry_is_told_as_one(
    qtbot: QtBot, window: ExchangeWindow, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "timew.json"
    file.write_text(json.dumps(json.loads(TIMEWARRIOR)[:1]), encoding="utf-8")
    look(qtbot, window, file)
    window.importing.take_button.click()
    qtbot.waitUntil(window.toast.undo_button.isVisible)
    assert window.toast.text == "Imported 1 entry. It was not sent: look it over and save it."
    assert len(desk.services.entries.of_days("2025-11-20", "2025-11-20")) == 1
    desk.services.timing.start(Start())
    desk.clock.pass_ms(MINUTE_MS)
    desk.services.timing.stop(None, Wishes())
    window.exporting.write(str(tmp_path / "today.csv"))
    assert window.toast.text == "1 entry is in today.csv."


def test_what_is_taken_in_is_what_was_shown(
    qtbot: QtBot, window: ExchangeWindow, tmp_path: Path
) -> None:
    file = tmp_path / "timew.json"
    file.write_text(TIMEWARRIOR, encoding="utf-8")
    look(qtbot, window, file)
    window.importing.person.setText("Somebody else")  # and never looked at
    assert window.importing.take_button.text() == "Import 2"
    window.importing.take_button.click()
    qtbot.waitUntil(lambda: "Imported" in window.toast.text)
    assert "Imported 2 entries" in window.toast.text


def test_a_slow_file_does_not_come_after_the_one_chosen_since(
    qtbot: QtBot, window: ExchangeWindow, desk: Desk, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    slow, quick = tmp_path / "slow.json", tmp_path / "quick.json"
    slow.write_text(TIMEWARRIOR, encoding="utf-8")
    quick.write_text("[]", encoding="utf-8")
    importing, gate = desk.services.importing, threading.Event()
    preview = importing.preview

    def held(content: bytes, asked: Asked) -> Preview:
        if content != b"[]":
            gate.wait(10)
        return preview(content, asked)

    monkeypatch.setattr(importing, "preview", held)
    window.importing.read(str(slow))
    with qtbot.waitSignal(window.importing._jobs._ended):
        window.importing.read(str(quick))
    with qtbot.waitSignal(window.importing._jobs._ended):
        gate.set()
    assert window.importing.take_button.text() == "Import"
    assert not window.importing.take_button.isEnabled(), "of the quick one, which has nothing"


def test_dates_of_either_order_can_be_said(
    qtbot: QtBot, window: ExchangeWindow, tmp_path: Path
) -> None:
    file = tmp_path / "clockify.csv"
    file.write_text(clockify().replace("11/20/", "03/04/").replace("11/21/", "03/05/"))
    look(qtbot, window, file)
    assert window.importing.remark.isVisible()
    before = cells(window, 0)
    seen = window.importing.seen
    window.importing.dates.setCurrentIndex(1)
    window.importing.dates.activated.emit(1)
    qtbot.waitUntil(lambda: window.importing.seen is not seen)
    assert not window.importing.remark.isVisible()
    assert cells(window, 0) != before


def test_what_cannot_be_read_is_said(qtbot: QtBot, window: ExchangeWindow, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear Sir or Madam")
    window.importing.read(str(file))
    qtbot.waitUntil(lambda: "Nothing was changed" in window.toast.text)
    assert window.importing.seen is None


@pytest.mark.parametrize("kind", [0, 1, 2])
def test_an_export_is_written_and_its_json_is_here_already(
    qtbot: QtBot, window: ExchangeWindow, tmp_path: Path, kind: int
) -> None:
    file = tmp_path / "export"
    window.exporting.period.setCurrentIndex(1)
    window.exporting.kind.setCurrentIndex(kind)
    window.exporting.write(str(file))
    assert "export" in window.toast.text
    if kind == 1:
        count = len(json.loads(file.read_text(encoding="utf-8"))["entries"])
        look(qtbot, window, file)
        seen = window.importing.seen
        assert seen is not None
        assert seen.count(Fate.DUPLICATE) == count
    window.exporting.write(str(tmp_path / "nowhere" / "export"))
    assert "Nothing was written" in window.toast.text


def test_a_backup_is_made(qtbot: QtBot, window: ExchangeWindow, desk: Desk) -> None:
    qtbot.mouseClick(window.backups.make_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Your time is safe in" in window.toast.text)
    assert desk.services.keeping.backups()
