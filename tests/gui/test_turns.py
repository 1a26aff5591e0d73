"""What many windows do for one deed is done one by one, so that keys are heard in between."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stopwatch.ui.turns import Turn


def named(name: str, told: list[str], owner: QObject, window: QWidget | None = None) -> Turn:
    turn = Turn(owner, window)
    turn.due.connect(lambda: told.append(name))
    return turn


def test_each_has_a_turn_of_its_own(qtbot: QtBot) -> None:
    owner, told = QObject(), list[str]()
    turns = [named(name, told, owner) for name in ("a", "b", "c")]
    for turn in (*turns, *turns):
        turn.ask()
    assert told == []
    for count in (1, 2, 3, 3):
        QCoreApplication.processEvents()
        assert told == ["a", "b", "c"][:count]
    assert not any(turn.is_waiting for turn in turns)


def test_the_window_in_which_somebody_works_comes_first(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, told = QWidget(), list[str]()
    qtbot.addWidget(window)
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    named("behind", told, window).ask()
    named("in front", told, window, window).ask()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["in front", "behind"]


def test_what_is_dropped_or_closed_does_not_come(qtbot: QtBot) -> None:
    closed, owner, told = QObject(), QObject(), list[str]()
    dropped, last = named("dropped", told, owner), named("last", told, owner)
    for turn in (named("closed", told, closed), dropped, last):
        turn.ask()
    dropped.drop()
    assert not dropped.is_waiting
    closed.deleteLater()
    QCoreApplication.sendPostedEvents(closed, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not last.is_waiting)
    assert told == ["last"]


def test_what_asks_again_while_it_is_done_comes_again(qtbot: QtBot) -> None:
    owner, told = QObject(), list[str]()
    turn = named("once", told, owner)

    def again() -> None:
        if len(told) == 1:
            turn.ask()

    turn.due.connect(again)
    turn.ask()
    qtbot.waitUntil(lambda: told == ["once", "once"])
    QCoreApplication.processEvents()
    assert told == ["once", "once"]
