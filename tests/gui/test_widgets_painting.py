"""Lines stay one device pixel, hatches do not shimmer, and texts give way in the right order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.hatch import Hatch, paint_hatch
from stopwatch.ui.widgets.painting import (
    Run,
    elided,
    elided_within,
    paint_hairline,
    paint_vertical,
    rounded_box,
    runs_width,
)

RATIOS = [1.0, 1.25, 1.5, 1.75, 2.0, 3.0]
INK = QColor("#102030")


def canvas(ratio: float, side: int = 40) -> QImage:
    image = QImage(round(side * ratio), round(side * ratio), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    image.setDevicePixelRatio(ratio)
    return image


def inked(image: QImage, *, along_x: bool) -> list[QColor]:
    middle = image.width() // 2
    white = QColor("white")
    line = [
        image.pixelColor(place, middle) if along_x else image.pixelColor(middle, place)
        for place in range(image.width())
    ]
    return [colour for colour in line if colour != white]


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("place", [0.0, 7.0, 12.3, 20.5, 31.0])
def test_lines_are_one_device_pixel_in_full_ink(qtbot: QtBot, ratio: float, place: float) -> None:
    image = canvas(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_hairline(painter, 0, 40, place, INK)
    painter.end()
    assert inked(image, along_x=False) == [INK]
    image = canvas(ratio)
    painter = QPainter(image)
    paint_vertical(painter, place, 0, 40, INK)
    painter.end()
    assert inked(image, along_x=True) == [INK]


@pytest.mark.parametrize("ratio", RATIOS)
def test_lines_stay_sharp_in_a_shifted_painter(qtbot: QtBot, ratio: float) -> None:
    image = canvas(ratio)
    painter = QPainter(image)
    painter.translate(3.3, 5.7)
    paint_hairline(painter, -5, 40, 4, INK)
    painter.end()
    assert inked(image, along_x=False) == [INK]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_the_divider_is_one_device_pixel(qtbot: QtBot, ratio: float) -> None:
    theme = Theme(forced="light")
    divider = Hairline(theme)
    qtbot.addWidget(divider)
    divider.resize(40, 1)
    image = canvas(ratio)
    divider.render(image)
    line = QColor(theme.tokens.line)
    assert inked(image, along_x=False).count(line) == 1


@pytest.mark.parametrize("kind", Hatch)
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_hatch_moves_with_its_box(qtbot: QtBot, kind: Hatch, ratio: float) -> None:
    pictures = []
    for top in (0, 4, 10):
        image = canvas(ratio)
        painter = QPainter(image)
        paint_hatch(painter, QRectF(2, top, 30, 20), kind, INK)
        painter.end()
        pictures.append(
            image.copy(round(2 * ratio), round(top * ratio), round(30 * ratio), round(20 * ratio))
        )
    assert pictures[0] == pictures[1] == pictures[2]


@pytest.mark.parametrize(("kind", "share"), [(Hatch.UNDER_WAY, 0.4), (Hatch.HOLE, 1 / 6)])
def test_a_hatch_covers_what_its_strokes_cover(qtbot: QtBot, kind: Hatch, share: float) -> None:
    image = canvas(2.0, side=120)
    painter = QPainter(image)
    paint_hatch(painter, QRectF(0, 0, 120, 120), kind, QColor("black"))
    painter.end()
    side = range(image.width())
    dark = sum(255 - image.pixelColor(x, y).lightness() for x in side for y in side)
    assert dark / 255 / image.width() ** 2 == pytest.approx(share, abs=0.06)


def test_a_frame_lies_inside_its_box(qtbot: QtBot) -> None:
    image = canvas(1.0)
    painter = QPainter(image)
    rounded_box(painter, QRectF(5, 5, 30, 30), 4, None, INK)
    painter.end()
    assert image.pixelColor(20, 5) == INK
    assert image.pixelColor(20, 4) == QColor("white")
    assert image.pixelColor(20, 20) == QColor("white")


def test_what_fits_is_left_alone(qtbot: QtBot) -> None:
    runs = [Run("T20261120.0042", QFont(), INK), Run("Short", QFont(), INK, gap=8)]
    assert elided(runs, runs_width(runs)) == runs


def test_the_first_run_that_does_not_fit_is_cut_and_the_rest_dropped(qtbot: QtBot) -> None:
    font = QFont()
    runs = [Run("Alert: ", font, INK), Run("a long middle part", font, INK), Run("end", font, INK)]
    width = runs[0].width + QFontMetricsF(font).horizontalAdvance("a long m…")
    cut = elided(runs, width)
    assert len(cut) == 2
    assert cut[1].text.endswith("…")
    assert runs_width(cut) <= width + 0.5


@pytest.mark.parametrize("title", ["Mailbox over quota", "Mailbox over…", "A"])
def test_no_time_of_day_is_cut_where_words_give_way_in_the_middle(qtbot: QtBot, title: str) -> None:
    metrics = QFontMetricsF(QFont())
    text = f"{title} bis 11:00 dehnen"
    whole = metrics.horizontalAdvance(text)
    for room in range(30, round(whole) + 20):
        shown = elided_within(text, metrics, room)
        assert metrics.horizontalAdvance(shown) <= room + 1
        assert ("1:00" in shown) is ("11:00" in shown)
        assert (shown == text) is (whole <= room)
        assert shown.count("…") <= 1


def test_a_word_alone_gives_way_at_its_end(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(QFont())
    assert elided_within("Ignorieren", metrics, 40).endswith("…")


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_a_line_one_pixel_high_is_seen_wherever_it_is(ratio: float) -> None:
    """The painter of a widget cuts off what is outside of it, and rounds a half up."""
    for top in range(40):
        image = QImage(20, 100, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        painter.translate(0, top)
        painter.setClipRect(0, 0, 16, 1)
        paint_hairline(painter, 0, 16, 0, QColor("black"))
        painter.end()
        rows = [y for y in range(100) if image.pixelColor(4, y) == QColor("black")]
        assert len(rows) == 1, (ratio, top, rows)
