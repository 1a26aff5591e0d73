"""The ruler hours run on: the day's form of the panel and the zoomed one of the stop sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.icons import device_ratio, snapped
from stopwatch.ui.theme.measures import RADIUS_CELL, RADIUS_FIELD
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.hatch import Hatch, paint_hatch
from stopwatch.ui.widgets.painting import (
    baseline,
    paint_hairline,
    paint_vertical,
    rounded_box,
    rounded_boxes,
)
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.ruler_labels import clock_label, hour_label, run_label
from stopwatch.ui.widgets.ruler_scale import (
    RulerSegment,
    Scale,
    Tick,
    breaks,
    day_scale,
    label_step,
    local_time,
    span_scale,
)

WORKING_HOURS = (time(8), time(18))
_LABEL_GAP = 2


@dataclass(frozen=True, slots=True)
class Bar:
    """Where the bar lies: its height, and how far down the runs in it begin and how high they are.

    All in device-independent pixels.
    """

    height: int
    top: float
    run: float


class Ruler(PlainLabel):
    """What both forms share: the scale, the labels below, and the words for a screen reader."""

    def __init__(self, theme: Theme, bar: Bar, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._bar = bar
        self._segments: tuple[RulerSegment, ...] = ()
        self._scale: Scale | None = None
        self._said: dict[RulerSegment, str] = {}
        self._said_in: object = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def scale(self) -> Scale | None:
        """The stretch of time shown, or None before the first one."""
        return self._scale

    def segment_rect(self, index: int) -> QRectF:
        """Return where a segment is painted, for hit tests and tool tips."""
        if self._scale is None:
            return QRectF()
        segment = self._segments[index]
        left = self._scale.x(segment.start_at, self.width())
        right = self._scale.x(segment.end_at, self.width())
        return QRectF(left, self._bar.top, max(1.5, right - left), self._bar.run)

    @override
    def sizeHint(self) -> QSize:
        caption = QFontMetricsF(self._theme.fonts.caption).height()
        return QSize(240, round(self._bar.height + _LABEL_GAP + caption))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _show(self, scale: Scale, segments: Sequence[RulerSegment]) -> None:
        self._scale = scale
        self._segments = tuple(segments)
        self.setText(self._spoken(scale))
        self.update()

    def _spoken(self, scale: Scale) -> str:
        """Return all runs in words; those said before are not put into words again."""
        locale, words = self.locale(), self.tr("{start} to {end}")
        said = self._said if self._said_in == (locale, words, scale.zone) else {}
        self._said_in = locale, words, scale.zone
        self._said = {
            one: said.get(one) or words.format(
                start=clock_label(local_time(one.start_at, scale.zone), locale),
                end=clock_label(local_time(one.end_at, scale.zone), locale),
            )
            for one in self._segments
        }  # fmt: skip
        return ", ".join(self._said[one] for one in self._segments)

    def _paint_label(self, painter: QPainter, x: float, text: str) -> None:
        font = tabular(self._theme.fonts.caption)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text)
        left = min(max(0.0, x - width / 2), self.width() - width)
        base = baseline(self._bar.height + _LABEL_GAP, metrics.height(), font)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text3"))
        painter.drawText(round(left), round(base), text)


class DayRuler(Ruler):
    """A day at a glance: working hours, what was worked, and now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Bar(16, 5, 7), parent)
        self._now_at: int | None = None

    def set_day(
        self,
        day: date,
        zone: ZoneInfo,
        segments: Sequence[RulerSegment],
        now_at: int | None = None,
        hours: tuple[time, time] = WORKING_HOURS,
    ) -> None:
        """Show a local day; `now_at` (UTC milliseconds) is left out for other days."""
        self._now_at = now_at
        known = list(segments)
        if now_at is not None:
            known.append(RulerSegment(now_at, now_at))
        self._show(day_scale(day, zone, known, hours), segments)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scale is None:
            return
        painter = QPainter(self)
        paint_hairline(painter, 0, self.width(), 8, self._theme.colour("edge"))
        for tick in self._scale.ticks(60, 120):
            self._paint_tick(painter, self._scale, tick)
        self._paint_runs(painter, "fill2", is_live=False)
        self._paint_runs(painter, "accent_text", is_live=True)
        self._paint_now(painter, self._scale)

    def _paint_runs(self, painter: QPainter, tone: Tone, *, is_live: bool) -> None:
        places = [place for place, one in enumerate(self._segments) if one.live is is_live]
        boxes = [self.segment_rect(place) for place in places]
        rounded_boxes(painter, boxes, RADIUS_CELL, self._theme.colour(tone))

    def _paint_tick(self, painter: QPainter, scale: Scale, tick: Tick) -> None:
        x = min(scale.x(tick.at, self.width()), self.width() - 1)
        reach = 5 if tick.major else 3
        colour = self._theme.colour("edge")
        paint_vertical(painter, x, 8 - reach + 2, 8 + reach - 1, colour)
        if tick.major:
            self._paint_label(painter, x, hour_label(tick.local, self.locale()))

    def _paint_now(self, painter: QPainter, scale: Scale) -> None:
        if self._now_at is None or not scale.start_at <= self._now_at <= scale.end_at:
            return
        x = min(scale.x(self._now_at, self.width()), self.width() - 1.5)
        left = snapped(x, device_ratio(painter))
        painter.fillRect(QRectF(left, 0, 1.5, 16), self._theme.colour("text"))


class SpanRuler(Ruler):
    """A sitting from near: segments with their length inside, breaks hatched between them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Bar(24, 2, 20), parent)

    def set_span(self, zone: ZoneInfo, segments: Sequence[RulerSegment]) -> None:
        """Show the segments of one sitting; there must be at least one."""
        self._show(span_scale(segments, zone), segments)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scale is None:
            return
        painter = QPainter(self)
        paint_hairline(painter, 0, self.width(), 12, self._theme.colour("edge"))
        self._paint_breaks(painter, self._scale)
        for index, segment in enumerate(self._segments):
            self._paint_run(painter, self.segment_rect(index), segment)
        self._paint_labels(painter, self._scale)

    def _paint_breaks(self, painter: QPainter, scale: Scale) -> None:
        for start, end in breaks(self._segments):
            left, right = scale.x(start, self.width()), scale.x(end, self.width())
            rect = QRectF(left, 4, right - left, 16)
            painter.fillRect(rect, self._theme.colour("base"))
            paint_hatch(painter, rect, Hatch.HOLE, self._theme.colour("hatch"))

    def _paint_run(self, painter: QPainter, rect: QRectF, segment: RulerSegment) -> None:
        rounded_box(painter, rect, RADIUS_FIELD - 1, self._theme.colour("fill"), None)
        font = tabular(self._theme.fonts.small)
        text = run_label(segment.end_at - segment.start_at)
        if QFontMetricsF(font).horizontalAdvance(text) + 12 > rect.width():
            return
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        base = baseline(rect.y(), rect.height(), font)
        painter.drawText(round(rect.x() + 8), round(base), text)

    def _paint_labels(self, painter: QPainter, scale: Scale) -> None:
        font = tabular(self._theme.fonts.caption)
        widest = QFontMetricsF(font).horizontalAdvance(self._label(_WIDEST)) + 24
        step = label_step(scale, self.width(), widest)
        for tick in scale.ticks(step, step):
            x = scale.x(tick.at, self.width())
            self._paint_label(painter, x, self._label(tick.local))

    def _label(self, local: datetime) -> str:
        locale: QLocale = self.locale()
        return clock_label(local, locale)


_WIDEST = datetime.combine(date(2000, 1, 1), time(22, 58), ZoneInfo("UTC"))
