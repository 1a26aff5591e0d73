"""Draws entries: full is settled, hatched is under way, outlined is only here."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from stopwatch.services.day_view import DayRow, DayView, Standing
from stopwatch.ui.pages.day.boxes import BlockBox
from stopwatch.ui.pages.day.ink import DayInk
from stopwatch.ui.pages.day.layout import first_line_top, has_two_lines, is_narrow
from stopwatch.ui.pages.day.words import (
    company_of,
    number_of,
    range_of,
    state_and_bill,
    state_of,
    title_of,
    to_bill,
)
from stopwatch.ui.texts import hours_minutes
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import RADIUS_FIELD
from stopwatch.ui.widgets.hatch import Hatch, paint_hatch
from stopwatch.ui.widgets.marks import MARK_TONES, Mark
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided, rounded_box, runs_width

_TEXT_LEFT, _RIGHT = 14.0, 10.0
_MARK, _WORKED, _BILLED = 11.0, 46.0, 44.0
_RING_GAP = 1.0
_TAIL = 4  # digits of a number that tell tickets of one day apart


class BlockPainter:
    """Paints one block after the other with the same ink."""

    def __init__(self, ink: DayInk, view: DayView) -> None:
        self._ink = ink
        self._view = view

    def paint(self, painter: QPainter, box: BlockBox, *, is_chosen: bool, has_focus: bool) -> None:
        """Draw a block; the chosen one has a ring, and a ground where the keyboard is elsewhere."""
        self._ground(painter, box)
        self._stripes(painter, box)
        self._words(painter, box)
        if is_chosen:
            self._ring(painter, box.plate, has_focus=has_focus)

    def looks_like(self, row: DayRow) -> tuple[object, ...]:
        """Return what else decides how a row is painted: the colours, and its words of now."""
        return (
            self._ink.theme.tokens.name,
            self._ink.base.rgb(),
            *state_of(row, self._view.now_ms),
        )

    # ------------------------------------------------------------------ private
    def _ground(self, painter: QPainter, box: BlockBox) -> None:
        row, tone = box.row, self._ink.tone
        fill, frame, width = self._ink.base, tone("fill2"), 1.0
        if row.block.needs_you:
            fill, frame, width = tone("red_soft"), tone("red_mark"), 1.5
        elif row.shown is None and row.watch is None:
            frame = tone("line")
        elif row.watch is not None:
            fill, frame = tone("accent_soft"), tone("accent_line")
        elif row.standing is Standing.THERE:
            fill, frame, width = tone("settled"), tone("settled"), 0.0
        elif row.standing is Standing.KEPT:
            frame = tone("edge2")
        if width <= 1:
            rounded_box(painter, box.plate, RADIUS_FIELD, fill, frame if width else None)
            return
        self._framed(painter, box.plate, fill, frame)

    def _framed(self, painter: QPainter, plate: QRectF, fill: QColor, frame: QColor) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(fill)
        painter.setPen(QPen(frame, 1.5))
        painter.drawRoundedRect(
            plate.adjusted(0.75, 0.75, -0.75, -0.75), RADIUS_FIELD, RADIUS_FIELD
        )
        painter.restore()

    def _stripes(self, painter: QPainter, box: BlockBox) -> None:
        row, tone = box.row, self._ink.tone
        ink = tone("accent_text") if row.watch is not None else tone("fill2")
        if row.block.needs_you:
            ink = tone("red_mark")
        for stripe in box.stripes:
            match row.standing:
                case Standing.THERE | Standing.OPEN:
                    rounded_box(painter, stripe, 2, ink, None)
                case Standing.ON_THE_WAY:
                    paint_hatch(painter, stripe, Hatch.UNDER_WAY, ink)
                    rounded_box(painter, stripe, 2, None, ink)
                case _:
                    rounded_box(painter, stripe, 2, self._ink.base, ink)

    def _words(self, painter: QPainter, box: BlockBox) -> None:
        plate, ink = box.plate, self._ink
        has_two = has_two_lines(plate, ink.line)
        height = ink.line if has_two else min(plate.height(), ink.line + 8)
        top = first_line_top(plate, ink.line)
        state, mark = state_of(box.row, self._view.now_ms)
        if is_narrow(plate) and has_two:
            self._narrow(painter, box, mark, top)
            return
        end = self._figures(painter, box.row, plate.right() - _RIGHT, top, height)
        self._mark(painter, mark, QRectF(end - _MARK - 10, top, _MARK, height))
        left, room = plate.x() + _TEXT_LEFT, end - _MARK - 20 - plate.x() - _TEXT_LEFT
        base = baseline(top, height, ink.fonts.title)
        draw_runs(painter, left, base, self._first(box.row, room, is_alone=box.second is None))
        if box.second is not None:
            told = state_and_bill(box.row, state)
            self._second(painter, box, told, QRectF(left, box.second, 0, ink.line))

    def _narrow(self, painter: QPainter, box: BlockBox, mark: Mark, top: float) -> None:
        """Draw title, figures and times below each other, as far as there is room."""
        plate, line, fonts = box.plate, self._ink.line, self._ink.fonts
        left, room = plate.x() + _TEXT_LEFT, plate.width() - _TEXT_LEFT - 4
        title = Run(title_of(box.row), fonts.title, self._ink.tone("text"))
        draw_runs(painter, left, baseline(top, line, fonts.title), elided([title], room))
        end = self._figures(painter, box.row, plate.right() - _RIGHT, top + line, line)
        self._mark(painter, mark, QRectF(min(left, end - _MARK), top + line, _MARK, line))
        if plate.height() >= 3 * line + 8:
            span = range_of(self._view.axis, box.row.block.span)
            times = Run(span, fonts.small, self._ink.tone("text2"))
            at = baseline(top + 2 * line, line, fonts.small)
            draw_runs(painter, left, at, elided([times], room))

    def _figures(
        self, painter: QPainter, row: DayRow, right: float, top: float, height: float
    ) -> float:
        """Draw time worked and to bill, and return where they begin."""
        fonts, tone = self._ink.fonts, self._ink.tone
        base = baseline(top, height, fonts.time)
        bill = Run(to_bill(row), fonts.strong_time, tone("text"))
        work = Run(hours_minutes(row.worked_ms), fonts.time, tone("text2"))
        billed, worked = max(_BILLED, bill.width + 8), max(_WORKED - 8, work.width)
        if row.watch is None:  # what runs is billed once it is stopped
            draw_runs(painter, right - bill.width, base, [bill])
        draw_runs(painter, right - billed - work.width, base, [work])
        return right - billed - worked

    def _mark(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        colour = self._ink.tone(MARK_TONES[mark])
        paint_icon(painter, QRectF(rect.x(), rect.y() + (rect.height() - _MARK) / 2, _MARK, _MARK),
                   f"marks/{mark.value}", colour)  # fmt: skip

    def _first(self, row: DayRow, room: float, *, is_alone: bool) -> list[Run]:
        fonts, tone = self._ink.fonts, self._ink.tone
        title = Run(title_of(row), fonts.title, tone("text"))
        if not is_alone:
            return elided([title], room)
        tail = Run(_tail(number_of(row)), fonts.number, tone("text2"), gap=10)
        company = Run(company_of(row), fonts.small, tone("text2"), gap=8)
        for_title = room - (tail.gap + tail.width if tail.text else 0)
        runs = elided([title], for_title)
        if tail.text:
            runs.append(tail)
        left = room - runs_width(runs)
        least = QFontMetricsF(fonts.small).horizontalAdvance("MMMM…")
        return [*runs, *elided([company], left)] if left > least and company.text else runs

    def _second(self, painter: QPainter, box: BlockBox, state: str, at: QRectF) -> None:
        fonts, tone = self._ink.fonts, self._ink.tone
        base = baseline(at.y(), at.height(), fonts.small)
        span = range_of(self._view.axis, box.row.block.span)
        right = Run(span, fonts.small, tone("text2"))
        right_at = box.plate.right() - _RIGHT - right.width
        draw_runs(painter, right_at, base, [right])
        number = Run(number_of(box.row), fonts.number, tone("text2"))
        word = Run(state, fonts.small, tone("text2"))
        company = Run(company_of(box.row), fonts.small, tone("text2"), gap=7)
        dot = Run("·", fonts.small, tone("text2"), gap=5)
        word = Run(word.text, word.font, word.colour, gap=5)
        fixed = runs_width([number, dot, word])
        room = right_at - 10 - at.x() - fixed
        middle = elided([company], room) if company.text else []
        runs = [number, *middle, dot, word] if number.text else [*middle, word]
        draw_runs(painter, at.x(), base, elided(runs, right_at - 10 - at.x()))

    def _ring(self, painter: QPainter, plate: QRectF, *, has_focus: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if has_focus else 1.5
        painter.setPen(QPen(self._ink.tone("accent_text" if has_focus else "edge2"), width))
        inset = _RING_GAP
        painter.drawRoundedRect(
            plate.adjusted(inset, inset, -inset, -inset), RADIUS_FIELD, RADIUS_FIELD
        )
        painter.restore()


def _tail(number: str) -> str:
    """Return the end of a number, which tells tickets apart where the whole has no room."""
    return f"…{number[-_TAIL:]}" if len(number) > _TAIL else number
