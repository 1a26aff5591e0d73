"""What stands in place of the tree where there is nothing to list, and why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from stopwatch.services.invoicing import InvoicePage
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.buttons import ActionButton
from stopwatch.ui.windows.blank import Blank
from stopwatch.ui.windows.invoices.words import month_name, tr, trouble_words


class NoItems(Blank):
    """Nothing yet, nothing in the month, or nothing for the filters: then they can be cleared."""

    clear_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "invoice", parent)
        self.setProperty("ground", "base")
        self.clear = ActionButton(theme, tr("Clear filters"))
        self.add_way_out(self.clear)
        self.clear.clicked.connect(self.clear_wanted)
        self.show_reading()

    def show_reading(self) -> None:
        """Say nothing: what there is comes in a moment."""
        self._say("", "")

    def show_page(self, page: InvoicePage, trouble: str, *, is_fetching: bool) -> None:
        """Say why nothing of a page is listed; `trouble` is why it could not be fetched."""
        if page.bundles:
            self._say(tr("No items for these filters."), "", can_clear=True)
        elif page.as_of is not None:
            self._show_empty(month_name(page.days))
        elif is_fetching:
            self._show_fetching()
        else:
            self._show_never(month_name(page.days), trouble_words(trouble))

    # ------------------------------------------------------------------ private
    def _show_fetching(self) -> None:
        self._say(
            tr("Fetching what is not invoiced yet"),
            tr("The first time takes a moment. What is still on this computer shows already."),
        )

    def _show_empty(self, month: str) -> None:
        self._say(
            tr("Nothing to invoice in {month}").format(month=month),
            tr("Time turns up here as soon as it is stopped. Earlier months are one step back: "
               "Alt+Left."),
        )  # fmt: skip

    def _show_never(self, month: str, trouble: str) -> None:
        known = tr("Whether there is anything to invoice in {month} is not known: Autotask's part "
                   "was never fetched.").format(month=month)  # fmt: skip
        self._say(tr("Not fetched yet"), f"{known} {trouble}".strip())

    def _say(self, title: str, words: str, *, can_clear: bool = False) -> None:
        self.say(title, words)
        self.clear.setVisible(can_clear)
