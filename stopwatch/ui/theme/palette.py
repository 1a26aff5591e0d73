"""The Qt palette for the Fusion style, so that even unstyled widgets fit the theme."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from stopwatch.ui.theme.tokens import Tokens, Tone

_ROLES: dict[QPalette.ColorRole, Tone] = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "base",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "sel",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "edge",
    QPalette.ColorRole.Dark: "edge2",
    QPalette.ColorRole.Shadow: "edge2",
}
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
    QPalette.ColorRole.HighlightedText,
    QPalette.ColorRole.Link,
)
UNFOCUSED_SELECTION = 0.6


def blend(over: str, under: str, share: float) -> QColor:
    """Mix two colours; `share` (0 to 1) is how much of `over` is seen."""
    top, ground = QColor(over), QColor(under)
    return QColor.fromRgbF(
        top.redF() * share + ground.redF() * (1 - share),
        top.greenF() * share + ground.greenF() * (1 - share),
        top.blueF() * share + ground.blueF() * (1 - share),
    )


def qt_palette(tokens: Tokens) -> QPalette:
    """Build the palette of every group: active, inactive and disabled."""
    palette = QPalette()
    for role, tone in _ROLES.items():
        palette.setColor(role, QColor(tokens.colour(tone)))
    for role in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    unfocused = blend(tokens.sel, tokens.base, UNFOCUSED_SELECTION)
    palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, unfocused)
    return palette
