"""The colours and fonts of the timeline, from the theme and the palette in force."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette

from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.tokens import Tone


@dataclass(frozen=True, slots=True)
class Fonts:
    """Made once, measured often."""

    title: QFont
    number: QFont
    small: QFont
    time: QFont
    strong_time: QFont
    tiny: QFont
    strong_tiny: QFont


class DayInk:
    """Hands out what a painter dips into; high contrast is drawn in the user's own colours."""

    def __init__(self, theme: Theme, palette: QPalette) -> None:
        self.theme = theme
        self.palette = palette
        fonts, strong = theme.fonts, QFont.Weight.DemiBold
        self.fonts = Fonts(
            weighted(fonts.body, strong), weighted(fonts.small, QFont.Weight.Medium), fonts.small,
            tabular(fonts.body), tabular(weighted(fonts.body, strong)), tabular(fonts.caption),
            tabular(weighted(fonts.caption, strong)),
        )  # fmt: skip
        self.line = QFontMetricsF(fonts.body).height()

    def tone(self, tone: Tone) -> QColor:
        """Return a colour of the theme, or the palette's nearest with high contrast."""
        if not self.theme.is_high_contrast:
            return self.theme.colour(tone)
        role = QPalette.ColorRole.Base if tone in _GROUNDS else QPalette.ColorRole.Text
        if tone in {"accent_text", "sel"}:
            role = QPalette.ColorRole.Highlight
        return self.palette.color(role)

    @property
    def base(self) -> QColor:
        """The ground of lists and fields."""
        return self.palette.color(QPalette.ColorRole.Base)


_GROUNDS = frozenset(
    {"base", "window", "raised", "sunken", "settled", "accent_soft", "amber_soft", "red_soft"}
)
