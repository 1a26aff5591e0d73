"""What stands in place of the tree where there is nothing to list, and why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.buttons import ActionButton
from stopwatch.ui.windows.blank import Blank
from stopwatch.ui.windows.invoices.words import tr


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

    def show_fetching(self) -> None:
        """Say that the first pull is under way."""
        self._say(
            tr("Fetching what is not invoiced yet"),
            tr("The first time takes a moment. What is still on this computer shows already."),
        )

    def show_empty(self, month: str) -> None:
        """Say that a month has nothing."""
        self._say(
            tr("Nothing to invoice in {month}").format(month=month),
            tr("Time turns up here as soon as it is stopped. Earlier months are one step back: "
               "Alt+Left."),
        )  # fmt: skip

    def show_no_hit(self) -> None:
        """Say that the filters leave nothing."""
        self._say(tr("No items for these filters."), "", can_clear=True)

    def _say(self, title: str, words: str, *, can_clear: bool = False) -> None:
        self.say(title, words)
        self.clear.setVisible(can_clear)
