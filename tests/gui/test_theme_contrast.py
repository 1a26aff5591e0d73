"""Every text and every mark can be read on every ground it stands on, in both palettes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from stopwatch.ui.theme.palette import blend
from stopwatch.ui.theme.tokens import DARK, LIGHT, Tokens, Tone

GROUNDS: tuple[Tone, ...] = (
    "base",
    "window",
    "sunken",
    "raised",
    "hover",
    "sel",
    "accent_soft",
    "settled",
)
TEXTS: dict[Tone, tuple[Tone, ...]] = {
    "text": (*GROUNDS, "amber_soft", "red_soft", "fill"),
    "text2": (*GROUNDS, "amber_soft", "red_soft"),
    "text3": GROUNDS[:-1],
    "accent_text": GROUNDS,
    "amber_text": (*GROUNDS, "amber_soft"),
    "red_text": (*GROUNDS, "red_soft"),
    "on_accent": ("accent", "accent_hover", "accent_press"),
}
MARKS: dict[Tone, tuple[Tone, ...]] = {
    "fill2": ("base", "window", "sel", "settled"),
    "amber_mark": ("base", "amber_soft", "sel"),
    "red_mark": ("base", "red_soft", "sel"),
    "edge2": ("base", "window"),
    "accent": ("window",),
}
MEASURED: dict[tuple[Tone, Tone], tuple[float, float]] = {
    ("text", "base"): (16.6, 14.3),
    ("text", "sel"): (12.6, 9.8),
    ("text2", "settled"): (6.1, 7.0),
    ("text3", "sel"): (4.5, 4.6),
    ("accent_text", "window"): (6.5, 8.7),
    ("amber_text", "amber_soft"): (6.5, 7.8),
    ("red_text", "red_soft"): (6.5, 6.9),
    ("on_accent", "accent_hover"): (7.9, 4.6),
    ("amber_mark", "sel"): (3.2, 5.1),
}
PALETTES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    shade = QColor(colour)
    red, green, blue = (linear(part) for part in (shade.redF(), shade.greenF(), shade.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs(table: dict[Tone, tuple[Tone, ...]]) -> list[tuple[Tone, Tone]]:
    return [(front, ground) for front, grounds in table.items() for ground in grounds]


@PALETTES
@pytest.mark.parametrize(("front", "ground"), pairs(TEXTS))
def test_text_can_be_read(tokens: Tokens, front: Tone, ground: Tone) -> None:
    measured = contrast(tokens.colour(front), tokens.colour(ground))
    assert round(measured, 1) >= 4.5


@PALETTES
@pytest.mark.parametrize(("front", "ground"), pairs(MARKS))
def test_marks_and_frames_can_be_seen(tokens: Tokens, front: Tone, ground: Tone) -> None:
    measured = contrast(tokens.colour(front), tokens.colour(ground))
    assert round(measured, 1) >= 3.0


@PALETTES
def test_busy_hours_stand_out_from_the_ground(tokens: Tokens) -> None:
    busy = [contrast(colour, tokens.base) for colour in tokens.heat[3:]]
    assert min(busy) >= 3.0
    assert busy == sorted(busy)


@pytest.mark.parametrize(("pair", "published"), MEASURED.items(), ids=str)
def test_contrast_is_what_the_look_publishes(
    pair: tuple[Tone, Tone], published: tuple[float, float]
) -> None:
    front, ground = pair
    measured = tuple(contrast(t.colour(front), t.colour(ground)) for t in (LIGHT, DARK))
    assert measured == pytest.approx(published, abs=0.06)


@PALETTES
@pytest.mark.parametrize("front", ["text", "text2"])
def test_text_can_be_read_on_a_selection_without_focus(tokens: Tokens, front: Tone) -> None:
    ground = blend(tokens.sel, tokens.base, 0.6).name()
    assert contrast(tokens.colour(front), ground) >= 4.5
