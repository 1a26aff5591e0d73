"""No window is larger than its screen, and one that grows stays on it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.ui.windows.on_screen import KeptOnScreen, TallScrollArea, fit_height, room_for


def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    KeptOnScreen(made)
    qtbot.addWidget(made)
    return made


def test_a_window_too_large_is_bounded_when_it_is_shown(qtbot: QtBot) -> None:
    made = window(qtbot)
    made.setMinimumSize(5_000, 300)
    made.resize(5_000, 5_000)
    made.show()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(made.frameGeometry().size().width() - 1, made.height() - 1)
    assert made.minimumWidth() <= screen.width()


def test_a_window_that_grows_out_of_the_screen_moves_up(qtbot: QtBot) -> None:
    made = window(qtbot)
    made.resize(300, 200)
    made.show()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    made.move(40, screen.bottom() - 250)
    before = made.x()
    made.resize(300, 500)
    qtbot.waitUntil(lambda: made.frameGeometry().bottom() <= screen.bottom())
    assert made.x() == before
    assert made.frameGeometry().top() >= screen.top()


def test_a_window_with_room_enough_stays_where_it_is(qtbot: QtBot) -> None:
    made = window(qtbot)
    made.resize(300, 200)
    made.show()
    made.move(40, 30)
    before = made.pos()
    made.resize(300, 400)
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()
    assert made.pos() == before


def test_height_follows_the_words_as_far_as_the_screen_goes(qtbot: QtBot) -> None:
    made = window(qtbot)
    inside, label = QWidget(), QLabel("words " * 40)
    label.setWordWrap(True)
    QVBoxLayout(inside).addWidget(label)
    area = TallScrollArea(40)
    area.hold(inside)
    QVBoxLayout(made).addWidget(area)
    made.resize(300, 10)
    made.show()
    fit_height(made)
    short = made.height()
    assert label.height() >= label.heightForWidth(label.width())
    label.setText("words " * 80)
    fit_height(made)
    assert short < made.height() < room_for(made).height()
    label.setText("words " * 9_000)
    fit_height(made)
    assert made.height() == room_for(made).height()
    label.setText("words")
    fit_height(made, may_shrink=True)
    assert made.height() < short
    assert made.size() != QSize()


def test_the_screen_is_no_part_of_a_window(qtbot: QtBot) -> None:
    """Found as a crash: the collector took the screen along with a window that was gone."""
    made = window(qtbot)
    made.show()
    QCoreApplication.processEvents()
    assert "QScreen" not in shiboken6.dump(made)
