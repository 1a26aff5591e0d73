"""What nobody waits for comes one thing a turn, and a fault in one is none of the next one's."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from stopwatch.ui.later import Later


class Diary(QObject):
    """Keeps what was done."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []

    def first(self) -> None:
        QTimer.singleShot(0, self, self.click)
        self.done.append("first")

    def click(self) -> None:
        self.done.append("click")

    def fail(self) -> None:
        self.done.append("fault")
        raise OSError

    def last(self) -> None:
        self.done.append("last")


def test_a_click_comes_in_between(qtbot: QtBot) -> None:
    diary, later = Diary(), Later(5)
    later.add(diary.first, diary.last)
    assert diary.done == [], "whoever adds it does not wait for it"
    qtbot.waitUntil(lambda: "last" in diary.done)
    assert diary.done == ["first", "click", "last"]


def test_a_fault_holds_up_nothing(qtbot: QtBot) -> None:
    diary, later = Diary(), Later(1)
    with qtbot.captureExceptions() as faults:
        later.add(diary.fail)
        later.add(diary.last)
        qtbot.waitUntil(lambda: "last" in diary.done)
    assert [kind for kind, _fault, _trace in faults] == [OSError]


def test_nothing_comes_after_the_end(qtbot: QtBot) -> None:
    diary, later = Diary(), Later(1)
    later.add(diary.first)
    later.end()
    later.add(diary.last)
    qtbot.wait(20)
    assert diary.done == []


def test_small_things_share_a_turn(qtbot: QtBot) -> None:
    diary, later = Diary(), Later(1, slice_ms=60_000)
    later.add(diary.first, diary.last)
    qtbot.waitUntil(lambda: "click" in diary.done)
    assert diary.done == ["first", "last", "click"]
