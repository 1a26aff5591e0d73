"""Paints companies, invoices and items; what is to be decided has a painter of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from stopwatch.domain.billing import Layer
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.chip import ChipFace, ChipKind, chip_size, paint_chip
from stopwatch.ui.widgets.marks import MarkPainter
from stopwatch.ui.widgets.painting import Run, focus_ring, paint_hairline, runs_width
from stopwatch.ui.windows.invoices.columns import BAR
from stopwatch.ui.windows.invoices.concern_painter import paint_concern
from stopwatch.ui.windows.invoices.ink import COUNT_GAP, MARK, Ink
from stopwatch.ui.windows.invoices.rows import CompanyRow, ConcernRow, InvoiceRow, ItemRow, Row
from stopwatch.ui.windows.invoices.words import tr

COMPANY_INDENT, INVOICE_INDENT, ITEM_INDENT = 14.0, 28.0, 70.0
_COMPANY_TEXT, _DOCUMENT, _INVOICE_TEXT, _ITEM_TEXT = 32.0, 47.0, 72.0, 93.0
_DOCUMENT_SIDE, _TITLE_GAP, _AIR = 16.0, 10.0, 12.0
_SEMI, _MEDIUM = QFont.Weight.DemiBold, QFont.Weight.Medium
LAYER_ICONS: dict[Layer, tuple[str, Tone]] = {
    Layer.POSTED: ("layer-posted", "accent_text"),
    Layer.IN_PSA: ("check", "accent_text"),
    Layer.HERE: ("marks/local", "text2"),
}
"""The mark of each layer, before its name and before each item."""


def paint_row(ink: Ink, row: Row) -> None:
    """Draw a row: its ground, what it tells, and the line below it."""
    _ground(ink, row)
    match row:
        case CompanyRow():
            _company(ink, row)
        case InvoiceRow():
            _invoice(ink, row)
        case ItemRow():
            _item(ink, row)
        case ConcernRow():
            paint_concern(ink, row)
    if not isinstance(row, ItemRow | ConcernRow):
        _lines(ink)
    if ink.place.is_focused:
        ring = ink.place.rect.adjusted(2, 1, -2, -2)
        focus_ring(ink.painter, ring, ink.theme.colour("accent_text"))


def _ground(ink: Ink, row: Row) -> None:
    place, theme = ink.place, ink.theme
    if place.is_selected:
        ink.painter.fillRect(place.rect, theme.colour("sel"))
    elif place.is_hovered and not isinstance(row, ConcernRow):
        ink.painter.fillRect(place.rect, theme.colour("hover"))


def _lines(ink: Ink) -> None:
    rect, line = ink.place.rect, ink.theme.colour("line")
    for y in (rect.y() - 1, rect.bottom() - 1):
        paint_hairline(ink.painter, rect.left(), rect.right(), y, line)


def _company(ink: Ink, row: CompanyRow) -> None:
    rect = ink.place.rect
    ink.arrow(ink.left + COMPANY_INDENT, is_open=row.is_open)
    runs = [ink.run(row.name, weight=_SEMI)]
    if row.billed_to:
        words = tr("billed to {company}").format(company=row.billed_to)
        runs.append(ink.run(words, "text3", gap=_TITLE_GAP))
    count = [ink.run(row.count, "text2", gap=_TITLE_GAP)]
    right = ink.bar_left - _AIR - (_count_room(ink, row.concerns) if row.concerns else 0)
    x = ink.left + _COMPANY_TEXT
    x = ink.line(x, rect.y(), rect.height(), runs, right - runs_width(count))
    x = ink.line(x, rect.y(), rect.height(), count, right)
    ink.to_decide(x, rect.y(), rect.height(), row.concerns)
    ink.amounts(row.amounts, weight=_SEMI)


def _invoice(ink: Ink, row: InvoiceRow) -> None:
    ink.arrow(ink.left + INVOICE_INDENT, is_open=row.is_open)
    tone: Tone = "accent_text" if row.has_number else "text3"
    icon = "invoice" if row.has_number else "invoice-none"
    ink.icon(ink.left + _DOCUMENT, _DOCUMENT_SIDE, icon, tone)
    rect, line = ink.place.rect, QFontMetricsF(ink.theme.fonts.body).height()
    top = rect.center().y() - line
    number = ink.run(row.number, "text" if row.has_number else "text2",
                     _SEMI if row.has_number else None)  # fmt: skip
    x, right = ink.left + _INVOICE_TEXT, ink.bar_left - _AIR
    x_end = ink.line(x, top, line, [number], right - _after_number(ink, row))
    x_end = _state(ink, row, x_end, top, line)
    x_end = ink.to_decide(x_end, top, line, row.concerns)
    _chip(ink, row, x_end, top, line)
    ink.line(x, top + line, line, [ink.run(row.contracts, "text2", is_small=True)], right)
    ink.amounts(row.amounts)


def _item(ink: Ink, row: ItemRow) -> None:
    icon, tone = LAYER_ICONS[row.layer]
    ink.icon(ink.left + ITEM_INDENT, MARK, icon, tone)
    rect, right = ink.place.rect, ink.bar_left + BAR
    day = ink.run(row.day, "text2", is_small=True)
    ink.end(right, day)
    runs = [ink.run(row.number, "text2", _MEDIUM), ink.run(row.title, gap=_TITLE_GAP)]
    if not row.number:
        runs = [ink.run(row.title)]
    if row.customer:
        runs.append(ink.run(row.customer, "text3", gap=_TITLE_GAP))
    ink.line(ink.left + _ITEM_TEXT, rect.y(), rect.height(), runs, right - day.width - _AIR)
    ink.amounts(row.amounts, "text2")


def _after_number(ink: Ink, row: InvoiceRow) -> float:
    chip = chip_size(ink.theme, _face(row))[0] + COUNT_GAP if row.chip else 0.0
    state = MARK + COUNT_GAP if row.state is not None else 0.0
    return chip + state + (_count_room(ink, row.concerns) if row.concerns else 0.0)


def _count_room(ink: Ink, count: int) -> float:
    digits: Run = ink.run(str(count))
    return COUNT_GAP + MARK + COUNT_GAP + digits.width


def _state(ink: Ink, row: InvoiceRow, x: float, top: float, height: float) -> float:
    if row.state is None:
        return x
    box = QRectF(x + COUNT_GAP, top + (height - MARK) / 2, MARK, MARK)
    MarkPainter(ink.theme).paint(ink.painter, box, row.state)
    return x + COUNT_GAP + MARK


def _chip(ink: Ink, row: InvoiceRow, x: float, top: float, height: float) -> None:
    if not row.chip:
        return
    face = _face(row)
    width, tall = chip_size(ink.theme, face)
    box = QRectF(x + COUNT_GAP, top + (height - tall) / 2, width, tall)
    paint_chip(ink.painter, box, ink.theme, face)


def _face(row: InvoiceRow) -> ChipFace:
    return ChipFace(row.chip, kind=ChipKind.ACCENT)
