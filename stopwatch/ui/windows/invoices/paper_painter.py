"""Paints an invoice onto pages: what it is about and the columns stand on top of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
)

from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.windows.invoices.paper import Paper, PaperRow
from stopwatch.ui.windows.invoices.words import tr

_MARGIN_MM, _POINT = 18.0, 72.0
_INK, _PALE = QColor("#000000"), QColor("#555555")
_BODY_PT, _TITLE_PT = 9.0, 15.0
_DAY, _TICKET, _CONTRACT, _HOURS, _AMOUNT, _GAP = 62.0, 88.0, 110.0, 46.0, 66.0, 8.0
_ROW, _HEAD, _FOOT, _LINE = 15.0, 74.0, 26.0, 11.0


def lay_out(device: QPagedPaintDevice) -> None:
    """Choose paper and margins."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Landscape)  # titles are long
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)


def pages_of(rows: Sequence[PaperRow], most: int) -> list[tuple[PaperRow, ...]]:
    """Return the rows of each page; a head never stands alone at the end of one."""
    pages: list[tuple[PaperRow, ...]] = []
    left = tuple(rows)
    while len(left) > most:
        cut = most
        while cut > 1 and left[cut - 1].is_strong and not left[cut - 1].hours:
            cut -= 1
        pages.append(left[:cut])
        left = left[cut:]
    return [*pages, left]


def paint_paper(device: QPagedPaintDevice, paper: Paper, font: QFont) -> int:
    """Paint all pages and return how many there are."""
    painter = QPainter(device)
    scale = painter.device().logicalDpiX() / _POINT
    painter.scale(scale, scale)
    area = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    rect = QRectF(0, 0, area.width(), area.height())
    most = max(1, int((rect.height() - _HEAD - _FOOT) // _ROW))
    pages = pages_of(paper.rows, most)
    for place, rows in enumerate(pages):
        if place:
            device.newPage()
        sheet = _Sheet(painter, rect, font)
        sheet.head(paper)
        for row_place, row in enumerate(rows):
            sheet.row(_HEAD + row_place * _ROW, row)
        sheet.foot(paper.remark if place == len(pages) - 1 else "", place + 1, len(pages))
    painter.end()
    return len(pages)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One page, in points."""

    painter: QPainter
    rect: QRectF
    font: QFont

    def head(self, paper: Paper) -> None:
        """Paint what it is about, and the names of the columns."""
        strong = self._font(_TITLE_PT, strong=True)
        self._text(0, 18, f"{paper.company}, {paper.number}", strong, self.rect.width())
        small = self._font(_BODY_PT)
        words = tr("Items to invoice, {period}. Not an invoice.").format(period=paper.period)
        self._text(0, 36, words, small, self.rect.width(), _PALE)
        names = PaperRow(
            tr("Date"), tr("Ticket"), tr("Title"), tr("Contract"), tr("Hours"), tr("Amount")
        )
        self._cells(_HEAD - _ROW - 2, names, small, _PALE)
        self._rule(_HEAD - 3)

    def row(self, top: float, row: PaperRow) -> None:
        """Paint a row; a sum stands below a rule."""
        if row.is_strong and row.hours:
            self._rule(top + 1)
        if row.is_strong and not row.hours:
            self._text(0, top + 11, row.first, self._font(_BODY_PT, strong=True), self.rect.width())
        else:
            self._cells(top, row, self._font(_BODY_PT, strong=row.is_strong), _INK)

    def foot(self, remark: str, page: int, pages: int) -> None:
        """Paint what is to be said, and which page it is."""
        small, base = self._font(_BODY_PT), self.rect.bottom() - 4
        words = tr("Page {page} of {pages}").format(page=page, pages=pages)
        self._end(self.rect.right(), base, words, small, _PALE)
        for place, line in enumerate(reversed(remark.splitlines())):
            self._text(0, base - place * _LINE, line, small, self.rect.width() - 90, _PALE)

    def _cells(self, top: float, row: PaperRow, font: QFont, ink: QColor) -> None:
        base, right = top + 11, self.rect.right()
        hours_end = right - _AMOUNT - _GAP
        contract = hours_end - _HOURS - _GAP - _CONTRACT
        title = _DAY + _TICKET
        room = contract - _GAP if row.is_strong else _DAY - _GAP
        self._text(0, base, row.first, font, room, ink)
        self._text(_DAY, base, row.ticket, font, _TICKET - _GAP, ink)
        self._text(title, base, row.title, font, contract - _GAP - title, ink)
        self._text(contract, base, row.contract, font, _CONTRACT - _GAP, ink)
        self._end(hours_end, base, row.hours, font, ink)
        self._end(right, base, row.amount, font, ink)

    def _text(
        self, x: float, base: float, text: str, font: QFont, room: float, ink: QColor = _INK
    ) -> None:
        if text:
            mode = Qt.TextElideMode.ElideRight
            self._put(x, base, QFontMetricsF(font).elidedText(text, mode, room), font, ink)

    def _end(self, right: float, base: float, text: str, font: QFont, ink: QColor) -> None:
        self._put(right - QFontMetricsF(font).horizontalAdvance(text), base, text, font, ink)

    def _put(self, x: float, base: float, text: str, font: QFont, ink: QColor) -> None:
        self.painter.setFont(font)
        self.painter.setPen(ink)
        self.painter.drawText(QPointF(x, base), text)

    def _rule(self, y: float) -> None:
        self.painter.setPen(QPen(_PALE, 0.5))
        self.painter.drawLine(QPointF(0, y), QPointF(self.rect.right(), y))

    def _font(self, points: float, *, strong: bool = False) -> QFont:
        font = tabular(self.font)
        font.setPixelSize(round(points))  # the painter's units are points
        return weighted(font, QFont.Weight.DemiBold) if strong else font
