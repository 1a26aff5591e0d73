"""The rhythm is drawn where the domain puts it, read by pointer, keys and ears, and cached."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QImage,
    QMouseEvent,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stopwatch.domain.rhythm import Seen, SeenKind
from stopwatch.domain.rhythm_days import Hours, Rhythm, rhythm
from stopwatch.ui.theme import current
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.rhythm_head import RhythmHead
from stopwatch.ui.widgets.rhythm_ink import rhythm_ink
from stopwatch.ui.widgets.rhythm_layout import lay_out_rhythm
from stopwatch.ui.widgets.rhythm_small import SMALL_RHYTHM, dot_rect, paint_small_rhythm
from stopwatch.ui.widgets.rhythm_strip import RhythmStrip
from tests.gui.rhythms import TODAY, afternoons, at, chance, mondays, nights
from tests.support.machine import BERLIN

WIDE = QSizeF(622, 192)


def strip_of(qtbot: QtBot, theme: Theme, found: Rhythm, width: int = 622) -> RhythmStrip:
    made = RhythmStrip(theme)
    qtbot.addWidget(made)
    made.resize(width, made.sizeHint().height())
    made.show_rhythm(found, TODAY)
    made.show()
    return made


def colour_at(image: QImage, place: QPointF) -> str:
    return image.pixelColor(place.toPoint()).name()


# ---------------------------------------------------------------- where things are
def test_a_day_is_a_column_and_an_hour_seven_pixels(theme: Theme) -> None:
    layout = lay_out_rhythm(theme, WIDE, afternoons())
    assert (len(layout.columns), layout.is_weeks) == (19, False)
    assert layout.pitch == pytest.approx(22, abs=1)
    assert layout.hour_y(14) - layout.hour_y(13) == 7
    assert layout.grid.right() < layout.bars_x < WIDE.width()


def test_days_narrower_than_eight_pixels_become_weeks(theme: Theme) -> None:
    layout = lay_out_rhythm(theme, WIDE, mondays())
    assert layout.is_weeks
    assert [one.first.isoweekday() for one in layout.columns] == [1] * 29
    assert max(slot.depth for one in layout.columns for slot in one.slots) == 5


def test_what_fits_nowhere_leaves_its_oldest_weeks_out(theme: Theme) -> None:
    ages = [Seen(at(f"{text}T08:00"), SeenKind.OTHER) for text in ("2016-01-04", "2026-11-20")]
    layout = lay_out_rhythm(theme, WIDE, rhythm(ages, BERLIN))
    assert layout.columns[-1].last == TODAY
    assert layout.pitch >= 1


def test_a_habit_that_passes_midnight_is_framed_twice(theme: Theme) -> None:
    layout = lay_out_rhythm(theme, WIDE, nights())
    late, early = layout.bands(nights())
    assert early.top() < layout.hour_y(0) < early.bottom() < late.top() < layout.hour_y(23)
    assert layout.bands(chance()) == ()


def test_the_day_of_a_clock_change_keeps_the_hours_where_they_are(theme: Theme) -> None:
    layout = lay_out_rhythm(theme, WIDE, nights())
    place = next(i for i, one in enumerate(layout.columns) if one.first == date(2026, 10, 25))
    slots = layout.columns[place].slots
    assert [round(layout.slot(place, slots[row]).height(), 1) for row in (1, 2, 3, 4)] == [
        7, 3.5, 3.5, 7,
    ]  # fmt: skip
    assert layout.slot(place, slots[-1]).bottom() == layout.grid.bottom()
    spring = rhythm([Seen(at("2026-03-29T14:30"), SeenKind.OTHER)], BERLIN)
    layout = lay_out_rhythm(theme, WIDE, spring)
    hole = QPointF(layout.plate(6).center().x(), layout.hour_y(2.5))
    assert layout.at(hole) is None


def test_it_grows_with_the_font(qtbot: QtBot) -> None:
    fonts = [QFont(), QFont()]
    for font, size in zip(fonts, (13, 26), strict=True):
        font.setPixelSize(size)
    usual, large = (Theme(font, forced="light") for font in fonts)
    assert RhythmStrip(usual).sizeHint().height() == 192
    assert RhythmStrip(large).sizeHint().height() > 192


# ---------------------------------------------------------------- how it looks
def test_kinds_are_told_apart_without_their_colour(qtbot: QtBot, theme: Theme) -> None:
    strip = strip_of(qtbot, theme, afternoons())
    ink, image = rhythm_ink(theme, strip.palette()), strip.grab().toImage()
    alert, other = strip.slot_rect(17, 14), strip.slot_rect(16, 14)
    assert colour_at(image, alert.center()) == ink.full.name()
    assert colour_at(image, other.center()) == ink.ground.name()
    both = strip.slot_rect(18, 14)
    left, right, y = both.x() + 4, both.right() - 5, both.center().y()
    assert colour_at(image, QPointF(left, y)) == ink.full.name()
    assert colour_at(image, QPointF(right, y)) == ink.ground.name()


def test_high_contrast_takes_the_colours_of_the_platform(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(current, "_wants_high_contrast", lambda: True)
    theme = Theme()
    palette = QPalette(QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#ffff00"))
    ink = rhythm_ink(theme, palette)
    assert ink.full.name() == "#ffff00"
    assert ink.suggested == palette.color(QPalette.ColorRole.Link)
    strip = strip_of(qtbot, theme, afternoons())
    strip.setPalette(palette)
    assert colour_at(strip.grab().toImage(), strip.slot_rect(17, 14).center()) == "#ffff00"


def test_the_picture_is_drawn_once_per_size_and_palette(qtbot: QtBot, theme: Theme) -> None:
    strip = strip_of(qtbot, theme, afternoons())
    first = strip._picture()
    assert strip._picture() is first
    theme.force("dark" if theme.tokens.name == "light" else "light")
    assert strip._picture() is not first
    second = strip._picture()
    strip.resize(700, strip.height())
    assert strip._picture() is not second


@pytest.mark.parametrize("width", [320, 420, 480, 900])
def test_every_story_can_be_drawn_at_every_width(qtbot: QtBot, theme: Theme, width: int) -> None:
    for found in (afternoons(), chance(), nights(), mondays(), rhythm((), BERLIN)):
        assert not strip_of(qtbot, theme, found, width).grab().isNull()


# ---------------------------------------------------------------- how it is read
def test_it_is_one_sentence_and_a_table(qtbot: QtBot, theme: Theme) -> None:
    strip = strip_of(qtbot, theme, afternoons())
    interface = QAccessible.queryAccessibleInterface(strip)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == (
        "14 incidents from 2 to 20 November, 12 of them between 14:00 and 16:00."
    )
    newest = "Fri 20 November, 14 to 15: 1 alert, 1 suggested"
    assert interface.text(QAccessible.Text.Description) == newest
    assert (len(strip.table()), strip.table()[-1]) == (14, newest)


def test_arrows_move_by_day_and_hour_and_enter_narrows(qtbot: QtBot, theme: Theme) -> None:
    strip = strip_of(qtbot, theme, afternoons())
    told: list[Hours | None] = []
    strip.chosen.connect(told.append)
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert strip.accessibleDescription() == "Thu 19 November, 14 to 15: 1 alert"
    QTest.keyClick(strip, Qt.Key.Key_Return)
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert strip.cursor_words == "Thu 19 November, 15 to 16: nothing"
    QTest.keyClick(strip, Qt.Key.Key_Enter)
    assert told == [Hours(date(2026, 11, 19), date(2026, 11, 19), 14), None]


def test_the_cursor_stays_inside(qtbot: QtBot, theme: Theme) -> None:
    strip = strip_of(qtbot, theme, afternoons())
    for key, words in (
        (Qt.Key.Key_Right, "Fri 20"), (Qt.Key.Key_Up, "0 to 1"), (Qt.Key.Key_Left, "Mon 2 "),
        (Qt.Key.Key_Down, "23 to 24"),
    ):  # fmt: skip
        for _step in range(30):
            QTest.keyClick(strip, key)
        assert words in strip.cursor_words


def test_the_cursor_keeps_its_hour_over_a_clock_change(qtbot: QtBot, theme: Theme) -> None:
    strip = strip_of(qtbot, theme, nights())
    strip._cursor = (5, 14)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.cursor_words == "Sun 25 October, 14 to 15: nothing"


def test_news_of_the_same_leave_the_cursor_alone(qtbot: QtBot, theme: Theme) -> None:
    strip = strip_of(qtbot, theme, afternoons())
    QTest.keyClick(strip, Qt.Key.Key_Left)
    strip.show_rhythm(afternoons(), TODAY)
    assert strip.cursor_words.startswith("Thu 19")
    strip.show_rhythm(chance(), TODAY)
    assert strip.cursor_words.startswith("Sun 15")


def test_the_pointer_reads_and_chooses_a_cell(qtbot: QtBot, theme: Theme) -> None:
    strip = strip_of(qtbot, theme, afternoons())
    told: list[Hours | None] = []
    strip.chosen.connect(told.append)
    place = strip.slot_rect(18, 14).center().toPoint()
    button, held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    at_place, at_screen = QPointF(place), QPointF(strip.mapToGlobal(place))
    moved = QMouseEvent(QEvent.Type.MouseMove, at_place, at_screen, button, button, held)
    QCoreApplication.sendEvent(strip, moved)
    assert strip.toolTip() == "Fri 20 November, 14 to 15: 1 alert, 1 suggested"
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect().bottomRight())
    assert told == [Hours(TODAY, TODAY, 14)]


def test_an_empty_story_takes_no_keys(qtbot: QtBot, theme: Theme) -> None:
    strip = strip_of(qtbot, theme, rhythm((), BERLIN))
    QTest.keyClick(strip, Qt.Key.Key_Left)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert (strip.cursor_words, strip.table()) == ("", ())


def test_fewer_pixels_make_weeks_of_the_same_story(qtbot: QtBot, theme: Theme) -> None:
    strip = strip_of(qtbot, theme, chance(), 622)
    strip.resize(330, strip.height())
    assert strip.cursor_words == "week from 9 November, 20 to 21: 1 on 1 day"


# ---------------------------------------------------------------- its company
def test_the_head_explains_only_the_marks_that_occur(qtbot: QtBot, theme: Theme) -> None:
    head = RhythmHead(theme)
    qtbot.addWidget(head)
    head.resize(622, head.sizeHint().height())
    head.show_rhythm(afternoons())
    assert head.text() == (
        "Rhythm, hour of day, 2 to 20 November, alert, other incident, suggested"
    )
    head.show_rhythm(chance())
    assert head.text().endswith("October to 20 November, other incident")
    for found in (mondays(), rhythm((), BERLIN)):
        head.show_rhythm(found)
        assert not head.grab().isNull()


def test_a_daily_habit_is_a_line_of_dots(qtbot: QtBot, theme: Theme) -> None:
    found, rect = afternoons(), QRectF(0, 0, SMALL_RHYTHM.width(), SMALL_RHYTHM.height())
    ink = rhythm_ink(theme, QPalette())
    pixmap = QPixmap(SMALL_RHYTHM.toSize() * 4)
    pixmap.setDevicePixelRatio(4)
    painter = QPainter(pixmap)
    paint_small_rhythm(painter, rect, found, ink)
    painter.end()
    inside = [dot_rect(rect, place, 19, hour) for place in range(19) for hour in range(24)]
    assert all(rect.contains(dot) for dot in inside)
    centre = dot_rect(rect, 1, 19, 15).center() * 4
    assert colour_at(pixmap.toImage(), centre) == ink.full.name()
