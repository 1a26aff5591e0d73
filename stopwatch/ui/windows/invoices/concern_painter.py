"""Paints what is to be decided: a sentence on amber, and the verb that mends it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.measures import RADIUS_FIELD
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.keycap import key_text
from stopwatch.ui.widgets.marks import Mark, MarkPainter
from stopwatch.ui.widgets.painting import baseline, draw_runs, paint_hairline, rounded_box
from stopwatch.ui.windows.invoices.columns import MARGIN
from stopwatch.ui.windows.invoices.ink import MARK, Ink
from stopwatch.ui.windows.invoices.rows import ConcernRow, ConcernState

_MARK_AT, _TEXT_AT, _PADDING, _KEY_GAP, _EXTRA = 51.0, 72.0, 10.0, 10.0, 8.0
_TONES: dict[ConcernState, tuple[Tone, Tone, Mark]] = {
    ConcernState.OPEN: ("amber_soft", "amber_line", Mark.UNDECIDED),
    ConcernState.LEAVING: ("accent_soft", "accent_line", Mark.SENDING),
    ConcernState.REFUSED: ("red_soft", "red_line", Mark.NEEDS_YOU),
}


def paint_concern(ink: Ink, row: ConcernRow) -> None:
    """Draw the whole row."""
    rect, theme = ink.place.rect, ink.theme
    ground, edge, mark = _TONES[row.state]
    if not ink.place.is_selected:
        ink.painter.fillRect(rect, theme.colour(ground))
    for y in (rect.y() - 1, rect.bottom() - 1):
        paint_hairline(ink.painter, rect.left(), rect.right(), y, theme.colour(edge))
    box = QRectF(ink.left + _MARK_AT, rect.y(), MARK, rect.height())
    MarkPainter(theme).paint(ink.painter, box, mark)
    button = button_rect(theme, rect, row)
    _sentence(ink, row, button.left() - _PADDING)
    if row.verb:
        _button(ink, row, button)


def _sentence(ink: Ink, row: ConcernRow, right: float) -> None:
    rect, left = ink.place.rect, ink.left + _TEXT_AT
    if not needs_two_lines(ink.theme, rect.width(), row):
        ink.line(left, rect.y(), rect.height(), [ink.run(row.sentence)], right)
        return
    ink.painter.setFont(ink.theme.fonts.body)
    ink.painter.setPen(ink.theme.colour("text"))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    ink.painter.drawText(QRectF(left, rect.y(), right - left, rect.height()), flags, row.sentence)


def needs_two_lines(theme: Theme, width: float, row: ConcernRow) -> bool:
    """Whether a sentence has no room on one line beside its verb."""
    verb = button_rect(theme, QRectF(0, 0, width, 0), row)
    sentence = QFontMetricsF(theme.fonts.body).horizontalAdvance(row.sentence)
    return width > 0 and _TEXT_AT + sentence + _PADDING > verb.left()


def button_rect(theme: Theme, rect: QRectF, row: ConcernRow) -> QRectF:
    """Return where the verb of a row is."""
    metrics = QFontMetricsF(theme.fonts.body)
    width = metrics.horizontalAdvance(row.verb) + 2 * _PADDING if row.verb else 0.0
    if row.key and row.verb:
        keys = QFontMetricsF(theme.fonts.caption)
        width += keys.horizontalAdvance(key_text(row.key)) + _KEY_GAP
    height = round(metrics.height()) + _EXTRA
    top = rect.y() + (rect.height() - height) / 2
    return QRectF(rect.right() - MARGIN - width, top, width, height)


def _button(ink: Ink, row: ConcernRow, box: QRectF) -> None:
    theme, caption = ink.theme, tabular(ink.theme.fonts.caption)
    is_link = row.state is ConcernState.LEAVING
    if not is_link:
        ground: Tone = "hover" if ink.place.is_button_hovered else "raised"
        rounded_box(ink.painter, box, RADIUS_FIELD, theme.colour(ground), theme.colour("edge"))
    verb = ink.run(row.verb, "accent_text" if is_link else "text")
    base = baseline(box.y(), box.height(), verb.font)
    x = draw_runs(ink.painter, box.x() + _PADDING, base, [verb])
    if row.key:
        ink.painter.setFont(caption)
        ink.painter.setPen(theme.colour("text3"))
        ink.painter.drawText(round(x + _KEY_GAP), round(base), key_text(row.key))
