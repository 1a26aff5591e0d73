"""The one large thing on a window: a time, its seconds smaller and paler."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.painting import Run, draw_runs, runs_width
from stopwatch.ui.widgets.plain_label import PlainLabel


def clock_parts(seconds: int) -> tuple[str, str]:
    """Split a duration into hours with minutes, and the seconds with their colon."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}", f":{rest:02}"


class HeroTime(PlainLabel):
    """A large time; digits are tabular, so nothing wobbles while it ticks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._major, self._minor = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_elapsed(0)

    def set_elapsed(self, seconds: int) -> None:
        """Show a duration with its seconds."""
        self.set_parts(*clock_parts(seconds))

    def set_parts(self, major: str, minor: str = "") -> None:
        """Show any large text and a smaller, paler one after it, such as `0.75` and ` h`."""
        if (major, minor) == (self._major, self._minor):
            return
        grows = (len(major), len(minor)) != (len(self._major), len(self._minor))
        self._major, self._minor = major, minor
        self.setText(major + minor)
        if grows:
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        height = QFontMetricsF(self._theme.fonts.hero).height()
        return QSize(round(runs_width(self._runs()) + 1), round(height))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetricsF(self._theme.fonts.hero)
        top = (self.height() - metrics.height()) / 2
        draw_runs(painter, 0, top + metrics.ascent(), self._runs())

    def _runs(self) -> list[Run]:
        fonts, colour = self._theme.fonts, self._theme.colour
        return [
            Run(self._major, fonts.hero, colour("text")),
            Run(self._minor, fonts.hero_seconds, colour("text3")),
        ]
