"""Times of day are written and edited with twelve hours where the system has twelve."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTime
from pytestqt.qtbot import QtBot

from stopwatch.ui.texts import clock, day_clock
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.time_field import TimeField
from tests.support.machine import BERLIN, NOON

AFTERNOON = NOON + 65 * 60_000  # 14:05 in Berlin


@pytest.fixture(params=["en_US", "de_DE", "en_GB"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """The system's locale, for as long as the test lasts."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_a_time_of_day_is_written_as_the_system_does(language: str) -> None:
    written = "2:05 PM" if language == "en_US" else "14:05"
    assert clock(AFTERNOON, BERLIN) == written
    assert day_clock(AFTERNOON, AFTERNOON, BERLIN) == written


def test_a_field_shows_it_whole_and_is_wide_enough(
    language: str, theme: Theme, qtbot: QtBot
) -> None:
    field = TimeField(theme, "Start")
    qtbot.addWidget(field)
    field.setTime(QTime(22, 58))
    assert field.text() == ("10:58 PM" if language == "en_US" else "22:58")
    field.setFixedWidth(field.wide())
    field.show()
    line = field.lineEdit()
    assert line.fontMetrics().horizontalAdvance(field.text()) < line.width()
