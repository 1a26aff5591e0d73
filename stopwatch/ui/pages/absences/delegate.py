"""Paints the rows of the list of absences, and knows where its verbs lie."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from stopwatch.domain.absence import AbsenceChoice
from stopwatch.domain.overriding import override
from stopwatch.ui.models.index import Index
from stopwatch.ui.pages.absences.model import AbsenceModel, Kind, Line
from stopwatch.ui.pages.absences.words import short_number, tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import header_height
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided, focus_ring, runs_width
from stopwatch.ui.widgets.section_header import Header, paint_section_header

INSET, LEAD = 16, 26
_VERB_GAP, _GAP, _ICON = 14, 8, 16
_PENDING_EXTRA, _DECIDED_EXTRA = 14, 10
_UNDO = "undo"


class AbsenceRows(QStyledItemDelegate):
    """One delegate for sections, what waits, and what was decided."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line, height = _line(index), QFontMetrics(self._theme.fonts.body).height()
        if line.kind is Kind.SECTION:
            return QSize(100, header_height(height) + 6)
        extra = _DECIDED_EXTRA if line.kind is Kind.DECIDED else _PENDING_EXTRA
        return QSize(100, 2 * height + extra)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, rect = _line(index), QRectF(option.rect)
        painter.save()
        if line.kind is Kind.SECTION:
            header = Header(line.title, line.beside, line.right)
            low = rect.adjusted(0, 6, 0, 0)
            paint_section_header(painter, low, self._theme, header, INSET)
        else:
            self._row(painter, option, line)
        painter.restore()

    def verb_at(self, rect: QRectF, line: Line, at: QPointF) -> str:
        """Return which verb of a row lies under a point; empty for none."""
        for verb, box in self._verbs(rect, line):
            if box.contains(at):
                return verb
        return ""

    # ------------------------------------------------------------------ private
    def _row(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        rect, theme = QRectF(option.rect), self._theme
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        if is_chosen or is_under:
            painter.fillRect(rect, theme.colour("sel" if is_chosen else "hover"))
        height = QFontMetricsF(theme.fonts.body).height()
        top = rect.y() + (rect.height() - 2 * height) / 2
        icon = QRectF(rect.x() + INSET, top, _ICON, 2 * height)
        paint_icon(painter, icon, line.icon, theme.colour("accent_text" if is_chosen else "text2"))
        self._first(painter, rect, top, line)
        shows_verbs = line.kind is Kind.PENDING and (is_under or has_focus)
        self._second(painter, rect, top + height, line, shows_verbs=shows_verbs)
        if has_focus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            focus_ring(painter, rect, theme.colour("accent_text"))

    def _first(self, painter: QPainter, rect: QRectF, top: float, line: Line) -> None:
        theme, body = self._theme, self._theme.fonts.body
        is_pending = line.kind is Kind.PENDING
        weight = QFont.Weight.DemiBold if is_pending else QFont.Weight.Normal
        base = baseline(top, QFontMetricsF(body).height(), body)
        right = [self._right(line)]
        right_at = rect.right() - INSET - runs_width(right)
        left = [
            Run(line.title, tabular(weighted(body, weight)), theme.colour("text")),
            Run(line.beside, body, theme.colour("text2"), _GAP),
        ]
        start = rect.x() + INSET + LEAD
        draw_runs(painter, start, base, elided(left, right_at - start - _GAP))
        draw_runs(painter, right_at, base, right)

    def _right(self, line: Line) -> Run:
        fonts, colour = self._theme.fonts, self._theme.colour
        if line.kind is not Kind.DECIDED:
            strong = tabular(weighted(fonts.body, QFont.Weight.DemiBold))
            return Run(line.right, strong, colour("text" if line.kind is Kind.PENDING else "text2"))
        return Run(line.right, weighted(fonts.small, QFont.Weight.Medium), colour("accent_text"))

    def _second(
        self, painter: QPainter, rect: QRectF, top: float, line: Line, *, shows_verbs: bool
    ) -> None:
        fonts, colour, small = self._theme.fonts, self._theme.colour, self._theme.fonts.small
        base = baseline(top, QFontMetricsF(fonts.body).height(), small)
        start, end = rect.x() + INSET + LEAD, rect.right() - INSET
        runs = [Run(line.below, small, colour("text2"))]
        if line.number:
            number = weighted(small, QFont.Weight.Medium)
            gap = 0 if shows_verbs else _GAP
            title = "" if shows_verbs else line.below
            second = Run(title, small, colour("text2"), gap)
            runs = [Run(line.number, number, colour("text2")), second]
        if shows_verbs:
            boxes = self._verbs(rect, line)
            end = boxes[0][1].x() - _GAP
            if runs_width(runs) > end - start:  # its end tells a number apart, not its beginning
                runs = [replace(runs[0], text=short_number(runs[0].text)), *runs[1:]]
            font = weighted(small, QFont.Weight.Medium)
            for verb, box in boxes:
                words = Run(_words()[verb], font, colour("accent_text"))
                draw_runs(painter, box.x(), base, [words])
        draw_runs(painter, start, base, elided(runs, end - start))

    def _verbs(self, rect: QRectF, line: Line) -> list[tuple[str, QRectF]]:
        """Return the verbs of a row, each with its box, from the left."""
        half = rect.height() / 2
        if line.kind is Kind.DECIDED:
            width = self._right(line).width
            return [(_UNDO, QRectF(rect.right() - INSET - width, rect.y(), width, half))]
        if line.kind is not Kind.PENDING:
            return []
        font = weighted(self._theme.fonts.small, QFont.Weight.Medium)
        metrics, x, boxes = QFontMetricsF(font), rect.right() - INSET, []
        for verb, words in reversed(_words().items()):
            width = metrics.horizontalAdvance(words)
            x -= width
            boxes.append((verb, QRectF(x, rect.y() + half, width, half)))
            x -= _VERB_GAP
        return boxes[::-1]


def _words() -> dict[str, str]:
    return {
        AbsenceChoice.KEEP: tr("Keep"),
        AbsenceChoice.CUT: tr("Not work"),
        AbsenceChoice.OTHER: tr("Other…"),
        AbsenceChoice.SPLIT: tr("Split…"),
    }


def _line(index: Index) -> Line:
    model = index.model()
    assert isinstance(model, AbsenceModel)
    return model.lines[index.row()]


def is_undo(verb: str) -> bool:
    """Whether a verb takes a decision back."""
    return verb == _UNDO


NO_VERB = Qt.CursorShape.ArrowCursor
VERB = Qt.CursorShape.PointingHandCursor
