"""A wish for high contrast that comes and goes, in a process of its own.

What is told to the whole application reaches the themes of other tests too, and they would answer.
"""

from __future__ import annotations

import sys
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.style_images import style_images
from stopwatch.ui.theme.stylesheet import contrast_sheet
from stopwatch.ui.theme.tokens import DARK, LIGHT


def main() -> int:
    """Return 0 when the wish was followed each time, and told once for each change."""
    app = QApplication(["contrast"])
    desktops = app.palette().window().color()
    wished = [False]
    with patch("stopwatch.ui.theme.current._wants_high_contrast", lambda: wished[0]):
        theme = Theme(forced="dark")
        theme.apply(app)
        dressed = app.styleSheet()
        told: list[tuple[bool, str]] = []
        theme.changed.connect(lambda: told.append((theme.is_high_contrast, theme.tokens.name)))
        hints = QGuiApplication.styleHints()  # held in a name, or its own hints would die
        contrast = hints.accessibility()
        for wish in (True, True, False):
            wished[0] = wish
            contrast.contrastPreferenceChanged.emit(
                Qt.ContrastPreference.HighContrast if wish else Qt.ContrastPreference.NoPreference
            )
            if wish:
                assert app.styleSheet() == contrast_sheet(style_images(LIGHT))
                assert app.palette().window().color() == desktops
    assert told == [(True, "light"), (False, "dark")], told
    assert app.styleSheet() == dressed
    assert app.palette().window().color().name().upper() == DARK.window
    print("followed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
