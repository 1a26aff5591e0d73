"""What stands around the rows: sums, widths, remarks, the blank page and the last line."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from stopwatch.domain.billing import HOUR
from stopwatch.services.invoicing import InvoicePage, Shown
from stopwatch.services.suite import Services
from stopwatch.ui.windows.invoices.columns import scale_for
from stopwatch.ui.windows.invoices.filtering import Filtering
from stopwatch.ui.windows.invoices.layout import InvoicesParts
from stopwatch.ui.windows.invoices.listing import listed
from stopwatch.ui.windows.invoices.model import InvoiceModel
from stopwatch.ui.windows.invoices.openness import Openness
from stopwatch.ui.windows.invoices.planning import Planning
from stopwatch.ui.windows.invoices.pulling import Pulling
from stopwatch.ui.windows.invoices.reading import PageRead
from stopwatch.ui.windows.invoices.words import amount_words, hours_words
from stopwatch.ui.windows.invoices.writing import Remarks
from stopwatch.ui.windows.wish_marks import ON_ITS_WAY


class Showing(QObject):
    """Keeps the page that was read, and tells of it what the rows do not."""

    def __init__(
        self, services: Services, parts: InvoicesParts, model: InvoiceModel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._services, self._parts, self._model = services, parts, model
        self.read: PageRead | None = None
        parts.tree.resized.connect(self._align_foot)

    def follow(
        self, filtering: Filtering, pulling: Pulling, planning: Planning, openness: Openness
    ) -> None:
        """Know who says what is shown, fetched, planned and open."""
        self._filtering, self._pulling = filtering, pulling
        self._planning, self._openness = planning, openness
        pulling.changed.connect(self._on_pulling_changed)
        planning.previewed.connect(self._show_remarks)
        openness.changed.connect(self._renew_widths)

    @property
    def page(self) -> InvoicePage | None:
        """The page as it was read last."""
        return self.read.page if self.read is not None else None

    # ------------------------------------------------------------------ commands
    def show_nothing(self) -> None:
        """Show no rows until a page is read."""
        self.read = None
        self._model.clear()
        self._parts.layers.show_sums(self._model.listing.sums, 0)
        self._parts.foot.hide()
        self.show_state()

    def show_listing(self) -> None:
        """Tell of the rows that are listed now."""
        self._renew_widths()
        self._show_sums()
        self._show_remarks()

    def show_state(self) -> None:
        """Say how everything stands, and how old what is shown is."""
        overview, is_fetching = self._services.overviews.now(), self._pulling.is_running
        as_of = self.read.page.as_of if self.read is not None else None
        trouble = self._services.invoicing.trouble
        self._parts.last_line.show_state(overview, as_of, trouble, is_fetching=is_fetching)
        is_first = is_fetching and as_of is None and bool(self._model.listing.companies)
        self._parts.notice.show_state(self._pulling.sight, is_first=is_first)

    # ------------------------------------------------------------------ private
    def _show_sums(self) -> None:
        parts, shown, listing = self._parts, self._filtering.shown, self._model.listing
        all_layers = Shown(shown.company_id, shown.contract_id)
        whole = listing if not listing.hidden else listed(listing.page, all_layers)
        parts.layers.show_sums(whole.sums, listing.to_decide)
        parts.show_rows(is_any=bool(listing.companies))
        parts.foot.show_listing(listing, parts.tree.columns)
        self._show_blank(listing.page)
        self.show_state()

    def _show_remarks(self) -> None:
        """Say on the rows what the plan makes of them, and how far numbers have come."""
        now_ms = self._services.tools.now_ms()
        wishes = self.read.wishes if self.read is not None else ()
        states = {
            (one.company_id, one.number): mark
            for one in wishes
            if (mark := ON_ITS_WAY.get(one.item.state)) and not one.item.held_ms(now_ms)
        }
        self._model.show_remarks(Remarks(self._planning.chips(), states))
        self._parts.foot.show_plan(self._planning.count(self._model.listing.invoices))

    def _show_blank(self, page: InvoicePage) -> None:
        trouble, is_fetching = self._services.invoicing.trouble, self._pulling.is_running
        self._parts.blank.show_page(page, trouble, is_fetching=is_fetching)

    def _renew_widths(self) -> None:
        listing = self._model.listing
        hours = [one.sums.all_hours for one in self._openness.closed]
        top = scale_for(max([listing.most_hours, *hours]) / HOUR)
        sums = listing.sums
        self._parts.tree.show_widths(hours_words(sums.all_hours), amount_words(sums), top)

    # ------------------------------------------------------------------ slots
    def _on_pulling_changed(self) -> None:
        if self.read is not None:
            self._show_blank(self.read.page)
        self.show_state()

    def _align_foot(self) -> None:
        self._parts.foot.align(self._parts.tree.right_margin)
