"""A look at the end of the tour: how what was worked will split on invoices. Nothing is sent."""

from __future__ import annotations

from collections.abc import Callable

from stopwatch.tour.stage import Stage
from stopwatch.ui.windows.invoices.window import InvoicesWindow

_ROOMY = (1216, 836)
Say = Callable[[str], None]


class Billing:
    """What the practice Autotask has not invoiced yet, and the plan of one company."""

    def __init__(self, stage: Stage, say: Say) -> None:
        self._stage = stage
        self._say = say

    def play(self) -> None:
        """Open the window, wait for the billing items, and open the plan beside them."""
        self._stage.desktop.show_invoices()
        window = self._stage.window("invoices")
        if not isinstance(window, InvoicesWindow):
            raise TypeError("it shows the items to invoice")
        window.resize(*_ROOMY)  # a screen that is none would have it narrow
        self._stage.until(lambda: _stands(window), "the items to invoice")
        _choose_the_widest_split(window)
        window.plan()
        self._stage.picture("invoices")
        self._say(f"To be invoiced: {window.parts.foot.counts}")


def _choose_the_widest_split(window: InvoicesWindow) -> None:
    """Make the company current that gets most invoices, in the middle of the tree."""
    companies, tree = window.listing.companies, window.parts.tree
    place = max(range(len(companies)), key=lambda one: len(companies[one].invoices))
    index = window.model.index(place, 0)
    tree.setCurrentIndex(index)
    tree.scrollTo(index, tree.ScrollHint.PositionAtCenter)


def _stands(window: InvoicesWindow) -> bool:
    page = window.page
    is_pulled = page is not None and page.as_of is not None
    return is_pulled and bool(window.listing.companies) and not window.pulling.is_running
