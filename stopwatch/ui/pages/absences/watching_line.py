"""The line at the foot: what is watched here, and the way to check it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stopwatch.services.ports.sources import Facet, SourceLine, Standing
from stopwatch.ui.pages.absences.words import tr, without_idle_words
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.pictogram import Pictogram


class WatchingLine(QWidget):
    """`check_wanted` asks for the page that tells what works on this desktop."""

    check_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture, self.words = Pictogram(theme, 14), ElidedLabel()
        picture.show_picture("info", "text2")
        self.words.setFont(theme.fonts.small)
        self.words.setProperty("tone", "text2")
        check = ActionButton(theme, tr("Check…"), Face(kind=ButtonKind.LINK))
        check.clicked.connect(self.check_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(picture)
        row.addWidget(self.words, 1)
        row.addWidget(check)

    def show_sources(self, lines: Sequence[SourceLine], minutes: int) -> None:
        """Tell what is watched, and from how many minutes on it counts."""
        self.words.set_full_text(watching_words(lines, minutes))


def watching_words(lines: Sequence[SourceLine], minutes: int) -> str:
    """Return what is watched, in one sentence or two."""
    if not minutes:
        return tr("Nothing counts as away: that is switched off in the settings.")
    facets = {one.facet for one in lines if one.standing is Standing.IN_USE}
    if not lines:
        return tr("Away counts from {count} min on.").format(count=minutes)
    if Facet.IDLE not in facets:
        return without_idle_words(has_locks=Facet.LOCK in facets)
    if Facet.LOCK not in facets:
        words = tr("Watching: idle after {count} min, sleep by two clocks. No locks are told here.")
        return words.format(count=minutes)
    if Facet.CALL not in facets:
        words = tr("Watching: idle after {count} min, lock, sleep by two clocks.")
        return words.format(count=minutes)
    words = tr("Watching: idle after {count} min, lock, sleep by two clocks, calls by microphone.")
    return words.format(count=minutes)
