"""The foot below the tree: how many invoices, what they come to, and what is not known."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.chip import ChipFace, ChipKind, chip_size, paint_chip
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.row_layout import line_height
from stopwatch.ui.windows.invoices.columns import BAR, GAP, MARGIN, Columns, columns_for
from stopwatch.ui.windows.invoices.listing import Listing
from stopwatch.ui.windows.invoices.words import (
    amount_words,
    companies_words,
    hours_words,
    invoices_words,
    layer_name,
    spoken_hours,
    tr,
)

_EXTRA, _LEFT, _CHIP_GAP = 17, 16.0, 8.0


class InvoicesFoot(PlainLabel):
    """Its sums stand below the columns of the tree; it is read out as its words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._counts = self._unknown = self._hours = self._amount = self._chip = ""
        self._columns = columns_for(theme)
        self._scroll_bar = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def counts(self) -> str:
        """How many there are."""
        return self._counts

    @property
    def unknown(self) -> str:
        """What is not known, or not shown."""
        return self._unknown

    @property
    def chip(self) -> str:
        """What a plan would make of the count."""
        return self._chip

    def show_listing(self, listing: Listing, columns: Columns) -> None:
        """Show what a listing comes to."""
        sums = listing.sums
        payers = sum(bool(one.invoices) for one in listing.companies)
        invoices = invoices_words(listing.invoices)
        self._counts = f"{invoices}, {companies_words(payers)}"
        self._unknown = " ".join(_unknown(listing))
        self._hours, self._amount = hours_words(sums.all_hours), amount_words(sums)
        self._columns = columns
        self._renew()

    def show_plan(self, count: int | None) -> None:
        """Say how many invoices a plan would make; None for no plan."""
        self._chip = "" if count is None else tr("{count} with this plan").format(count=count)
        self._renew()

    def align(self, scroll_bar: int) -> None:
        """Leave free at the right what the tree's scroll bar takes."""
        self._scroll_bar = scroll_bar
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 2 * line_height(self._theme) + _EXTRA)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        line = QFontMetricsF(theme.fonts.body).height()
        strong = tabular(weighted(theme.fonts.body, QFont.Weight.DemiBold))
        ink, width = theme.colour("text"), self.width() - self._scroll_bar
        top, right = (self.height() - 2 * line) / 2, width - self._columns.right
        base = baseline(top, line, strong)
        x = draw_runs(painter, _LEFT, base, elided([Run(self._counts, strong, ink)], right - _LEFT))
        if self._chip:
            face = ChipFace(self._chip, kind=ChipKind.ACCENT)
            wide, tall = chip_size(theme, face)
            box = QRectF(x + _CHIP_GAP, top + (line - tall) / 2, wide, tall)
            paint_chip(painter, box, theme, face)
        small = Run(self._unknown, tabular(theme.fonts.small), theme.colour("text2"))
        room = right + BAR - _LEFT - GAP
        draw_runs(painter, _LEFT, baseline(top + line, line, small.font), elided([small], room))
        for text, end in (
            (self._hours, right + BAR + GAP + self._columns.hours),
            (self._amount, width - MARGIN),
        ):
            run = Run(text, strong, ink)
            draw_runs(painter, end - run.width, baseline(0, self.height(), strong), [run])

    def _renew(self) -> None:
        sums = tr("{hours} hours, {amount}").format(hours=self._hours, amount=self._amount)
        words = (self._counts, self._chip, self._unknown, sums)
        self.setText(". ".join(one for one in words if one))
        self.setToolTip(tip(self._unknown))
        self.update()


def _unknown(listing: Listing) -> list[str]:
    found: list[str] = []
    if listing.sums.unpriced:
        words = tr("{hours} have no rate in Autotask: hours only.")
        found.append(words.format(hours=spoken_hours(listing.sums.unpriced)))
    if listing.page.homeless and not listing.is_narrowed:
        words = tr("{hours} here have no ticket yet, so no invoice.")
        found.append(words.format(hours=spoken_hours(listing.page.homeless)))
    if listing.hidden:
        names = ", ".join(layer_name(one) for one in listing.hidden)
        found.append(tr("Hidden: {layers}.").format(layers=names))
    return found
