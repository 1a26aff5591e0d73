"""The window line: what was tried for an entry in doubt, where it is now, and what is to come.

A full dot happened, a ring is to come, the hand is now. Shapes tell them apart, not colours, and
the whole line is also a sentence for a screen reader.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, rounded_box
from stopwatch.ui.widgets.plain_label import PlainLabel

_DOT, _TRACK, _FILL = 10.0, 2.0, 4.0
_LINE, _LABEL_GAP = 14.0, 3.0
_HAND = 1.5


@dataclass(frozen=True, slots=True)
class WindowStops:
    """Instants as UTC milliseconds: the line runs from `sent_at` to `last_at`."""

    sent_at: int
    looked: tuple[int, ...]
    next_at: int | None
    last_at: int
    now_at: int


@dataclass(frozen=True, slots=True)
class WindowWords:
    """The labels below the ends and the hand, and the line as a sentence."""

    start: str
    now: str
    end: str
    spoken: str


class WindowLine(PlainLabel):
    """Paints the window; it is read out as its sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._stops: WindowStops | None = None
        self._words = WindowWords("", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_window(self, stops: WindowStops, words: WindowWords) -> None:
        """Show where an entry stands in its window."""
        self._stops, self._words = stops, words
        self.setText(words.spoken)
        self.setAccessibleName(words.spoken)
        self.setToolTip(tip(words.spoken))
        self.update()

    def place_of(self, at_ms: int) -> float:
        """Return where an instant stands, in logical pixels; outside of the window at its end."""
        if self._stops is None:
            return 0.0
        span = max(1, self._stops.last_at - self._stops.sent_at)
        share = min(1.0, max(0.0, (at_ms - self._stops.sent_at) / span))
        return _DOT / 2 + share * (self.width() - _DOT)

    @override
    def sizeHint(self) -> QSize:
        caption = QFontMetricsF(self._theme.fonts.caption).height()
        return QSize(240, round(_LINE + _LABEL_GAP + caption))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        stops = self._stops
        if stops is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now_x = self.place_of(stops.now_at)
        self._bar(painter, self.place_of(stops.last_at), _TRACK, "edge")
        self._bar(painter, now_x, _FILL, "fill2")
        coming = {at for at in (stops.next_at, stops.last_at) if at is not None}
        for at_ms in sorted(at for at in coming if at > stops.now_at):
            self._dot(painter, at_ms, is_full=False)
        for at_ms in (stops.sent_at, *stops.looked):
            self._dot(painter, at_ms, is_full=True)
        painter.fillRect(QRectF(now_x - _HAND / 2, 0, _HAND, _LINE), self._theme.colour("text"))
        self._labels(painter, now_x)

    def _bar(self, painter: QPainter, until_x: float, height: float, tone: Tone) -> None:
        box = QRectF(_DOT / 2, (_LINE - height) / 2, max(0.0, until_x - _DOT / 2), height)
        rounded_box(painter, box, height / 2, self._theme.colour(tone), None)

    def _dot(self, painter: QPainter, at_ms: int, *, is_full: bool) -> None:
        """Draw a dot with a rim in the ground's colour, so that it stands off the line."""
        ground, ink = self._theme.colour("base"), self._theme.colour("accent_text")
        painter.setBrush(ink if is_full else ground)
        pen = QPen(ground, 2) if is_full else QPen(self._theme.colour("edge2"), 1.5)
        painter.setPen(pen)
        inset = _DOT / 2 - pen.widthF() / 2
        painter.drawEllipse(QPointF(self.place_of(at_ms), _LINE / 2), inset, inset)
        painter.setPen(Qt.PenStyle.NoPen)

    def _labels(self, painter: QPainter, now_x: float) -> None:
        """Label the ends, and the hand where it leaves room for that."""
        font = tabular(self._theme.fonts.caption)
        pale, ink = self._theme.colour("text3"), self._theme.colour("text")
        start, end = Run(self._words.start, font, pale), Run(self._words.end, font, pale)
        now = Run(self._words.now, font, ink)
        base = baseline(_LINE + _LABEL_GAP, QFontMetricsF(font).height(), font)
        draw_runs(painter, 0, base, [start])
        draw_runs(painter, self.width() - end.width, base, [end])
        left = now_x - now.width / 2
        if start.width + _DOT <= left <= self.width() - end.width - _DOT - now.width:
            draw_runs(painter, left, base, [now])
