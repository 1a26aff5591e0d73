"""Draws what lies around the entries: hours, holes, brackets, what the computer saw, and now."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from stopwatch.domain.day import Sign
from stopwatch.services.day_view import DayView
from stopwatch.ui.pages.day.boxes import BracketBox, HoleBox, HoleKind, Picture, SignBox
from stopwatch.ui.pages.day.ink import DayInk
from stopwatch.ui.pages.day.layout import TRACK
from stopwatch.ui.pages.day.scale import Columns, Scale
from stopwatch.ui.pages.day.words import gap_words, matter_title, not_work_words, overlap_words, tr
from stopwatch.ui.texts import clock
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import RADIUS_FIELD
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.hatch import Hatch, paint_hatch
from stopwatch.ui.widgets.painting import (
    Run,
    baseline,
    draw_runs,
    elided,
    paint_hairline,
    paint_vertical,
    rounded_box,
    runs_width,
)

_LEAST_LABEL = 12.0
_ICONS = {Sign.LOCKED: "lock", Sign.ASLEEP: "moon", Sign.IDLE: "hourglass", Sign.CALL: "phone"}


class GroundPainter:
    """Paints the parts of one day with the same ink; only what an exposed rectangle touches."""

    def __init__(self, ink: DayInk, view: DayView, scale: Scale, columns: Columns) -> None:
        self._ink, self._view, self._scale, self._columns = ink, view, scale, columns

    def hours(self, painter: QPainter, exposed: QRectF) -> None:
        """Draw the hours and half hours; where the clock is put forward, a double line says so."""
        line, right = self._ink.tone("line"), self._columns.width
        for mark in self._view.axis.marks():
            y = self._scale.y(mark.at_ms)
            if not exposed.top() - 20 <= y <= exposed.bottom() + 40:
                continue
            paint_hairline(painter, self._columns.gutter, right, y, line)
            if mark.is_jump:
                paint_hairline(painter, self._columns.gutter, right, y + 3, line)
                self._label(painter, y + self._ink.line / 2 + 6, tr("clock forward"))
            self._half(painter, y + self._scale.per_hour / 2, right)
            name = clock(mark.at_ms, self._view.axis.zone)
            self._label(painter, y, f"{name} {mark.abbreviation}" if mark.abbreviation else name)
        if self._columns.shows_evidence:
            paint_vertical(painter, self._columns.evidence, exposed.top(), exposed.bottom(), line)

    def now(self, painter: QPainter) -> None:
        """Draw where now is, with its time in the place of the hour's."""
        if not self._view.is_today:
            return
        y, text = self._scale.y(self._view.now_ms), self._ink.tone("text")
        painter.setPen(QPen(text, 1.5))
        painter.drawLine(QLineF(self._columns.gutter, y, self._columns.width, y))
        run = Run(clock(self._view.now_ms, self._view.axis.zone), self._ink.fonts.strong_tiny, text)
        box = QRectF(0, y - self._ink.line / 2, self._columns.gutter, self._ink.line)
        painter.fillRect(box, self._ink.base)
        draw_runs(painter, self._columns.gutter - 8 - run.width,
                  baseline(box.y(), box.height(), run.font), [run])  # fmt: skip

    def hole(self, painter: QPainter, box: HoleBox, *, is_chosen: bool) -> None:
        """Draw time that is in no entry; the hatch says that it is a hole, the words how long."""
        ink, rect = self._ink, box.rect
        if box.kind in {HoleKind.GAP, HoleKind.UNDECIDED}:
            tone: Tone = "amber_mark" if box.kind is HoleKind.UNDECIDED else "hatch"
            paint_hatch(painter, rect, Hatch.HOLE, ink.tone(tone))
        if box.kind is HoleKind.UNDECIDED:
            rounded_box(painter, rect, RADIUS_FIELD, None, ink.tone("amber_line"))
        self._hole_words(painter, box)
        if is_chosen:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(ink.tone("accent_text"), 1.5))
            painter.drawRoundedRect(rect.adjusted(0.75, 0, -0.75, 0), RADIUS_FIELD, RADIUS_FIELD)
            painter.restore()

    def bracket(self, painter: QPainter, box: BracketBox) -> None:
        """Draw how long two blocks count at once."""
        ink = self._ink.tone("text3" if box.is_kept else "amber_mark")
        words = self._ink.tone("text3" if box.is_kept else "amber_text")
        rect = box.rect
        painter.setPen(QPen(ink, 2))
        for line in (
            QLineF(rect.left(), rect.top(), rect.right(), rect.top()),
            QLineF(rect.right(), rect.top(), rect.right(), rect.bottom()),
            QLineF(rect.left(), rect.bottom(), rect.right(), rect.bottom()),
        ):
            painter.drawLine(line)
        run = Run(overlap_words(box.overlap.span), self._ink.fonts.strong_tiny, words)
        base = baseline(box.label_y, self._ink.line, run.font)
        room = self._columns.evidence - rect.right() - 4
        draw_runs(painter, rect.right() + 4, base, elided([run], room))

    def sign(self, painter: QPainter, box: SignBox) -> None:
        """Draw what the computer saw: its box true to scale, its words beside it."""
        kind, rect, tone = box.evidence.sign, box.rect, self._ink.tone
        amber = kind is Sign.IDLE
        match kind:
            case Sign.CALL:
                rounded_box(painter, rect, 5, tone("fill2"), None)
            case Sign.ASLEEP:
                rounded_box(painter, rect, 2, tone("edge2"), None)
            case Sign.IDLE:
                rounded_box(painter, rect, 2, self._ink.base, tone("amber_mark"))
                paint_hatch(painter, rect.adjusted(1, 1, -1, -1), Hatch.NOT_POSTED,
                            tone("amber_mark"))  # fmt: skip
            case _:
                rounded_box(painter, rect, 2, self._ink.base, tone("edge2"))
        if not box.words:
            return
        colour = tone("amber_text" if amber else "text2")
        at = QRectF(rect.right() + 9, box.label_y, 13, self._ink.line)
        runs = elided([Run(box.words, self._ink.fonts.small, colour)],
                      self._columns.width - at.right() - 10)  # fmt: skip
        painter.fillRect(at.adjusted(-2, 0, 8 + runs_width(runs), 0), self._ink.base)  # no line
        paint_icon(painter, at, _ICONS.get(kind, "power"), colour)  # of an hour through the words
        draw_runs(
            painter, at.right() + 6, baseline(at.y(), at.height(), self._ink.fonts.small), runs
        )

    def track(self, painter: QPainter, picture: Picture, exposed: QRectF) -> None:
        """Draw when the machine was in use, and over it what it saw."""
        if not self._columns.shows_evidence:
            return
        x = self._columns.evidence + TRACK - 1.5
        for one in self._view.evidence:
            if one.sign is Sign.IN_USE:
                top, bottom = self._scale.y(one.span.start), self._scale.y(one.span.end)
                painter.fillRect(QRectF(x, top, 3, bottom - top), self._ink.tone("hatch"))
        for box in picture.signs:
            if exposed.intersects(QRectF(box.rect.x(), box.rect.y(), 200, box.rect.height() + 40)):
                self.sign(painter, box)

    # ------------------------------------------------------------------ private
    def _label(self, painter: QPainter, y: float, text: str) -> None:
        run = Run(text, self._ink.fonts.tiny, self._ink.tone("text3"))
        height = self._ink.line
        base = baseline(y - height / 2, height, run.font)
        draw_runs(painter, max(1.0, self._columns.gutter - 8 - run.width), base, [run])

    def _half(self, painter: QPainter, y: float, right: float) -> None:
        pen = QPen(self._ink.tone("line"), 0, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QLineF(self._columns.gutter, y, right, y))

    def _hole_words(self, painter: QPainter, box: HoleBox) -> None:
        words, colour = self._told(box)
        if box.rect.left() > self._columns.right:
            self._lane_words(painter, box.rect, colour, overlap_words(box.span))
            return
        if box.rect.height() < _LEAST_LABEL:
            return
        font = self._ink.fonts.small
        height = min(box.rect.height() - 2, self._ink.line)
        runs = elided([Run(words, font, colour)], box.rect.width() - 40)
        mark = 14.0 if box.kind is HoleKind.UNDECIDED else 0.0
        plate = QRectF(box.rect.x() + 8, box.rect.center().y() - height / 2,
                       runs_width(runs) + mark + 12, height)  # fmt: skip
        painter.fillRect(plate, self._ink.base)
        if mark:
            at = QRectF(plate.x() + 5, plate.y() + (height - 10) / 2, 10, 10)
            paint_icon(painter, at, "marks/undecided", self._ink.tone("amber_mark"))
        base = baseline(plate.y(), height, font)
        draw_runs(painter, plate.x() + 6 + mark, base, runs)

    def _lane_words(self, painter: QPainter, rect: QRectF, colour: QColor, words: str) -> None:
        run = Run(words, self._ink.fonts.strong_tiny, colour)
        base = baseline(rect.center().y() - self._ink.line / 2, self._ink.line, run.font)
        room = self._columns.evidence - rect.right() - 4
        draw_runs(painter, rect.right() + 4, base, elided([run], room))

    def _told(self, box: HoleBox) -> tuple[str, QColor]:
        tone = self._ink.tone
        match box.kind:
            case HoleKind.GAP:
                return gap_words(self._view, box.span), tone("text")
            case HoleKind.IGNORED | HoleKind.NOT_WORK:
                return not_work_words(box.span), tone("text3")
            case HoleKind.UNDECIDED:
                matter = next(it for it in self._view.matters if it.key == box.key)
                return matter_title(matter), tone("amber_text")
