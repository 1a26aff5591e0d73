"""Draws the boundary that is held: its line, where it was, and a bubble with what it does."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.day_view import DayView
from stopwatch.ui.pages.day.holding import Held
from stopwatch.ui.pages.day.ink import DayInk
from stopwatch.ui.pages.day.scale import Columns, Scale
from stopwatch.ui.pages.day.words import short_title, time_of, tr
from stopwatch.ui.texts import hours_minutes
from stopwatch.ui.theme.measures import RADIUS_CARD
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided, rounded_box, runs_width

_OVER, _RING = 6.0, 6.0
_WIDTH, _PAD, _APART = 188.0, 10.0, 12.0


class BoundaryPainter:
    """Paints one held boundary."""

    def __init__(self, ink: DayInk, view: DayView, scale: Scale, columns: Columns) -> None:
        self._ink, self._view, self._scale, self._columns = ink, view, scale, columns

    def areas(self, held: Held) -> tuple[QRectF, QRectF]:
        """Return what is painted for it: the line, and the bubble beside it."""
        y, was = self._scale.y(held.at_ms), self._scale.y(held.origin)
        left = self._columns.left - _OVER - _RING - 2
        line = QRectF(left, min(y, was) - 8, self._columns.right - left + 20, abs(y - was) + 16)
        return line, self._bubble(held)

    def paint(self, painter: QPainter, held: Held) -> None:
        """Draw it; where it cannot move the line is grey and the bubble says why."""
        y, was = self._scale.y(held.at_ms), self._scale.y(held.origin)
        left, right = self._columns.left - _OVER, self._columns.right + _OVER
        tone = self._ink.tone("text3" if held.refusal else "accent_text")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if was != y:
            painter.setPen(QPen(tone, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(left, was, right, was))
        painter.setPen(QPen(tone, 2))
        painter.drawLine(QLineF(left, y, right, y))
        painter.setBrush(self._ink.base)
        for x in (left, right):
            painter.drawEllipse(QPointF(x, y), _RING - 1, _RING - 1)
        painter.restore()
        self._paint_bubble(painter, held)

    # ------------------------------------------------------------------ private
    @property
    def _width(self) -> float:
        return _WIDTH * self._columns.growth

    def _bubble(self, held: Held) -> QRectF:
        lines = 2 if held.refusal else 1 + len(held.touched) + (held.cut is not None)
        height = lines * (self._ink.line + 1) + 12
        room, width = self._columns.width - self._columns.right, self._width
        left = (
            self._columns.right + _OVER + 10
            if room >= width + 2 * _APART
            else (self._columns.right - width - 16)
        )
        top = self._scale.y(held.at_ms) - height / 2
        if room < width + 2 * _APART:
            top = self._scale.y(held.at_ms) + 10  # under the line, so that it hides no handle
        top = min(max(top, 2.0), self._scale.height - height - 2)
        return QRectF(left, top, width, height)

    def _paint_bubble(self, painter: QPainter, held: Held) -> None:
        rect, fonts, tone = self._bubble(held), self._ink.fonts, self._ink.tone
        rounded_box(painter, rect, RADIUS_CARD, tone("raised"), tone("accent_text"))
        y, axis = rect.y() + 6, self._view.axis
        new = Run(time_of(axis, held.at_ms), fonts.strong_time, tone("text"))
        old = tr("was {time}").format(time=time_of(axis, held.origin))
        runs = [new]
        if held.at_ms != held.origin and held.cut is None:
            runs.append(Run(old, fonts.small, tone("text2"), gap=8))
        base = baseline(y, self._ink.line, fonts.time)
        draw_runs(painter, rect.x() + _PAD, base, runs)
        if held.at_ms != held.origin and held.cut is None:
            step = Run(_step(held), fonts.small, tone("text2"))
            if runs_width(runs) + step.width + 8 <= rect.width() - 2 * _PAD:
                self._right(painter, rect, base, [step])
        if held.refusal:
            said = Run(held.refusal, fonts.small, tone("text2"))
            at = baseline(y + self._ink.line + 1, self._ink.line, fonts.small)
            draw_runs(painter, rect.x() + _PAD, at, elided([said], rect.width() - 2 * _PAD))
            return
        for name, before, after in changes(self._view, held):
            y += self._ink.line + 1
            self._line(painter, rect, y, name, before, after)

    def _line(
        self, painter: QPainter, rect: QRectF, y: float, name: str, before: int, after: int
    ) -> None:
        fonts, tone = self._ink.fonts, self._ink.tone
        base = baseline(y, self._ink.line, fonts.small)
        runs = [Run(hours_minutes(after), fonts.strong_time, tone("text"))]
        if before != after:
            was = tr("{span} to").format(span=hours_minutes(before))
            runs = [Run(was, fonts.small, tone("text2")),
                    Run(hours_minutes(after), fonts.strong_time, tone("text"), gap=5)]  # fmt: skip
        width = self._right(painter, rect, base, runs)
        title = Run(name, fonts.small, tone("text2"))
        room = rect.width() - 2 * _PAD - width - 8
        draw_runs(painter, rect.x() + _PAD, base, elided([title], room))

    def _right(self, painter: QPainter, rect: QRectF, base: float, runs: list[Run]) -> float:
        width = runs_width(runs)
        draw_runs(painter, rect.right() - _PAD - width, base, runs)
        return width


def changes(view: DayView, held: Held) -> Iterator[tuple[str, int, int]]:
    """Yield for each touched entry its title and how long it is before and after."""
    for key in held.touched:
        row = view.row(key)
        if row is None:
            continue
        span = row.block.span
        if held.cut is not None:
            yield short_title(row), held.at_ms - span.start, held.at_ms - span.start
            yield short_title(row), span.end - held.at_ms, span.end - held.at_ms
            return
        gained = held.at_ms - held.origin if key == held.before else held.origin - held.at_ms
        yield short_title(row), row.worked_ms, row.worked_ms + gained


def spoken_boundary(view: DayView, held: Held) -> str:
    """Return a held boundary as a screen reader says it while it moves."""
    if held.refusal:
        return held.refusal
    parts = [
        tr("{title} {minutes} minutes").format(title=name, minutes=round(after / MINUTE_MS))
        for name, _before, after in changes(view, held)
    ]
    return ", ".join([time_of(view.axis, held.at_ms), *parts])


def _step(held: Held) -> str:
    minutes = round((held.at_ms - held.origin) / MINUTE_MS)
    return tr("{minutes:+} min").format(minutes=minutes)
