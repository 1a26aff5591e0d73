"""Draws rhythms, large and small, in both palettes and in high contrast, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_rhythm FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from stopwatch.domain.rhythm_days import Rhythm
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.rhythm_head import RhythmHead
from stopwatch.ui.widgets.rhythm_ink import rhythm_ink
from stopwatch.ui.widgets.rhythm_small import SMALL_RHYTHM, paint_small_rhythm
from stopwatch.ui.widgets.rhythm_strip import RhythmStrip
from tests.gui.gallery import picture
from tests.gui.rhythms import TODAY, afternoons, chance, mondays, nights
from tests.gui.staging import schemes


class Small(QWidget):
    """Small rhythms, as they are and on a selected row."""

    def __init__(self, theme: Theme, stories: list[Rhythm]) -> None:
        super().__init__()
        self._theme, self._stories = theme, stories
        self.setFixedSize(QSize(80 * len(stories), 52))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ink = QPainter(self), rhythm_ink(self._theme, self.palette())
        painter.fillRect(QRectF(0, 26, self.width(), 26), self._theme.colour("sel"))
        for place, story in enumerate(self._stories):
            for line in (0, 1):
                box = QRectF(QPointF(7 + 80 * place, 5 + 26 * line), SMALL_RHYTHM)
                paint_small_rhythm(painter, box, story, ink, is_selected=bool(line))


def page(theme: Theme) -> QWidget:
    """Compose all stories below each other."""
    window = QWidget()
    window.setFixedWidth(622)
    column = QVBoxLayout(window)
    stories = [afternoons(), chance(), nights(), mondays()]
    for story in stories:
        head, strip = RhythmHead(theme), RhythmStrip(theme)
        head.show_rhythm(story)
        strip.show_rhythm(story, TODAY)
        column.addWidget(head)
        column.addWidget(strip)
    column.addWidget(Small(theme, stories))
    return window


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        widget = page(theme)
        widget.show()
        strip = widget.findChild(RhythmStrip)
        assert strip is not None
        strip.setFocus()
        QApplication.processEvents()
        for ratio in (1, 2):
            picture(widget, ratio).save(str(folder / f"rhythm-{scheme}-{ratio}x.png"))
        widget.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
