"""News are shown once for a burst, and not under the pointer for a second."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stopwatch.ui.windows.news import News


def test_a_burst_is_shown_once(qtbot: QtBot) -> None:
    window, shown = QWidget(), list[int]()
    qtbot.addWidget(window)
    window.show()
    news = News(window, window)
    news.due.connect(lambda: shown.append(1))
    for _event in range(5):
        news.come()
    assert shown == []
    QCoreApplication.processEvents()
    assert shown == [1]


def test_more_news_do_not_put_off_what_waits_for_the_pointer(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    monkeypatch.setattr(window, "underMouse", lambda: True)
    news = News(window, window)
    news.come()
    qtbot.wait(300)
    news.come()
    assert 0 < news._later.remainingTime() <= 800
    shown = list[int]()
    news.due.connect(lambda: shown.append(1))
    news.hurry()
    QCoreApplication.processEvents()
    assert shown == [1]
    assert not news.is_waiting


def test_what_nobody_sees_is_read_once_it_is_seen(qtbot: QtBot) -> None:
    window, shown = QWidget(), list[int]()
    qtbot.addWidget(window)
    news = News(window, window)
    news.due.connect(lambda: shown.append(1))
    for _event in range(5):
        news.come()
    QCoreApplication.processEvents()
    assert shown == []
    assert news.is_waiting
    window.show()
    QCoreApplication.processEvents()
    assert shown == [1]
    window.hide()
    window.show()
    QCoreApplication.processEvents()
    assert shown == [1], "nothing new came while it was hidden"


def test_what_was_read_meanwhile_is_not_read_again(qtbot: QtBot) -> None:
    window, shown = QWidget(), list[int]()
    qtbot.addWidget(window)
    news = News(window, window)
    news.due.connect(lambda: shown.append(1))
    news.come()
    news.drop()
    window.show()
    QCoreApplication.processEvents()
    assert shown == []


def test_what_is_turned_away_from_before_its_turn_is_not_read(qtbot: QtBot) -> None:
    window, shown = QWidget(), list[int]()
    qtbot.addWidget(window)
    window.show()
    news = News(window, window)
    news.due.connect(lambda: shown.append(1))
    news.come()
    window.hide()
    QCoreApplication.processEvents()
    assert shown == []
    window.show()
    QCoreApplication.processEvents()
    assert shown == [1]
