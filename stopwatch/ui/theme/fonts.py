"""The type scale: seven sizes made from the system font by factors."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo

from stopwatch.domain.values import dataclass

SMALLEST_PX = 11


def tabular(font: QFont) -> QFont:
    """Return the font with digits of equal width, for times that tick or stand in a column."""
    copy = QFont(font)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy


def weighted(font: QFont, weight: QFont.Weight) -> QFont:
    """Return the font in another weight."""
    copy = QFont(font)
    copy.setWeight(weight)
    return copy


def _scaled(base: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(base)
    font.setPixelSize(max(SMALLEST_PX, round(QFontInfo(base).pixelSize() * factor)))
    font.setWeight(weight)
    font.setItalic(False)
    return font


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a theme; times are drawn through `tabular`."""

    caption: QFont
    small: QFont
    body: QFont
    title: QFont
    heading: QFont
    hero: QFont
    hero_seconds: QFont
    digits: QFont
    """The body with digits of equal width; it and those below are made once: lists paint often."""
    digits_medium: QFont
    digits_strong: QFont
    body_strong: QFont
    small_digits: QFont


def fonts_from(base: QFont) -> Fonts:
    """Derive the type scale from the system font."""
    strong = QFont.Weight.DemiBold
    small, body = _scaled(base, 0.92), _scaled(base, 1.0)
    return Fonts(
        caption=_scaled(base, 0.85),
        small=small,
        body=body,
        title=_scaled(base, 1.15, strong),
        heading=_scaled(base, 1.3, strong),
        hero=tabular(_scaled(base, 2.45)),
        hero_seconds=tabular(_scaled(base, 1.54)),
        digits=tabular(body),
        digits_medium=tabular(weighted(body, QFont.Weight.Medium)),
        digits_strong=tabular(weighted(body, strong)),
        body_strong=weighted(body, strong),
        small_digits=tabular(small),
    )
