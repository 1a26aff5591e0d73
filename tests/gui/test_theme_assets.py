"""Every icon loads and shows something; every mark has a shape of its own."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from stopwatch.ui.theme.icons import (
    application_icon,
    coloured_source,
    icon_names,
    icon_pixmap,
    icon_source,
)
from stopwatch.ui.theme.tokens import DARK, LIGHT, Tokens
from stopwatch.ui.widgets.marks import MARK_TONES, Mark, mark_word


def shape(image: QImage) -> list[int]:
    """Return the opacity of every pixel: what is left of a picture in one ink."""
    points = range(image.width())
    return [image.pixelColor(x, y).alpha() for y in points for x in points]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("name", icon_names())
def test_icon_shows_something_in_the_colour_asked_for(
    qtbot: QtBot, name: str, tokens: Tokens
) -> None:
    image = icon_pixmap(name, tokens.text2, 16, 2.0).toImage()
    strongest = max(
        (image.pixelColor(x, y) for x in range(32) for y in range(32)),
        key=lambda colour: colour.alpha(),
    )
    assert strongest.alpha() > 200
    wanted = QColor(tokens.text2)
    # Half covered pixels are stored multiplied and lose a step on the way back.
    assert abs(strongest.red() - wanted.red()) <= 2
    assert abs(strongest.blue() - wanted.blue()) <= 2


@pytest.mark.parametrize("name", icon_names())
def test_icon_takes_its_colour_from_the_palette_alone(name: str) -> None:
    assert "currentColor" in icon_source(name)
    assert "#" not in icon_source(name)
    assert "currentColor" not in coloured_source(name, "#123456")


@pytest.mark.parametrize("name", icon_names())
def test_icon_keeps_off_the_edge(qtbot: QtBot, name: str) -> None:
    image = icon_pixmap(name, "#000000", 16, 4.0).toImage()
    last = image.width() - 1
    edge = [(x, y) for x in range(last + 1) for y in (0, last)]
    edge += [(y, x) for x, y in edge]
    assert max(image.pixelColor(x, y).alpha() for x, y in edge) == 0


def test_icon_is_as_dense_as_the_screen(qtbot: QtBot) -> None:
    pixmap = icon_pixmap("play", "#000000", 14, 1.5)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (21, 1.5)
    assert pixmap.deviceIndependentSize().width() == 14


@pytest.mark.parametrize("size", [10, 12, 15])
def test_marks_differ_without_colour(qtbot: QtBot, size: int) -> None:
    shapes = {
        mark: shape(icon_pixmap(f"marks/{mark.value}", "#000000", size).toImage()) for mark in Mark
    }
    for one, other in combinations(Mark, 2):
        distance = sum(abs(a - b) for a, b in zip(shapes[one], shapes[other], strict=True))
        assert distance > 6 * 255, (one, other)


def test_every_mark_has_a_picture_a_tone_and_a_word() -> None:
    drawn = {name.removeprefix("marks/") for name in icon_names() if name.startswith("marks/")}
    assert drawn == {mark.value for mark in Mark}
    assert set(MARK_TONES) == set(Mark)
    assert len({mark_word(mark) for mark in Mark}) == len(Mark)


@pytest.mark.parametrize("side", [16, 32, 256])
def test_the_application_icon_is_drawn_at_every_size(qtbot: QtBot, side: int) -> None:
    image = application_icon().pixmap(QSize(side, side), 1.0).toImage()
    assert image.width() == side
    assert image.pixelColor(side // 2, side * 3 // 4).name() == "#ffffff"
    assert image.pixelColor(0, 0).alpha() == 0
