"""An application that looks the same on every machine, for pictures in light and in dark.

`STAGE_LANGUAGE=de` draws them in that language, `STAGE_SCHEMES=light` in that scheme alone.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from stopwatch.ui.languages import Languages
from stopwatch.ui.theme.current import Scheme, Theme

_SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def schemes(folder: Path) -> Iterator[tuple[Theme, Scheme]]:
    """Begin an application, make the folder, and yield the theme once in each scheme."""
    gc.disable()  # as in the program: no window is freed in a thread that reads for another
    app = QApplication([])
    font = QFont("Inter")
    font.setPixelSize(13)
    theme = Theme(font)
    theme.apply(app)
    folder.mkdir(parents=True, exist_ok=True)
    languages = Languages(app)
    languages.use(os.environ.get("STAGE_LANGUAGE", "en"))
    wanted = os.environ.get("STAGE_SCHEMES", " ".join(_SCHEMES)).split()
    for scheme in (one for one in _SCHEMES if one in wanted):
        theme.force(scheme)
        yield theme, scheme
    app.quit()
