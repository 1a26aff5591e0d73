"""Numbers that look like the one that is typed: two spellings would make two invoices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.invoices.plan_link import NumberLink
from stopwatch.ui.windows.invoices.plan_words import tr

_LINKS = 2


class SimilarNumbers(QWidget):
    """Words and at most two links; `taken` carries the number."""

    taken = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = PlainLabel(tr("Similar here"))
        words.setFont(theme.fonts.small)
        words.setProperty("tone", "text2")
        self.links = [NumberLink(theme) for _ in range(_LINKS)]
        column = QVBoxLayout()
        column.setSpacing(0)
        for link in self.links:
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            link.clicked.connect(self._on_clicked)
        words.setMinimumHeight(self.links[0].sizeHint().height())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers that are offered, the likest first."""
        return tuple(link.number for link in self.links if link.number)

    def show_numbers(self, numbers: Sequence[str], contract: str) -> None:
        """Offer numbers for a contract; none hides the line."""
        if self.numbers == tuple(numbers[:_LINKS]):
            return  # one of them may have the focus
        for place, link in enumerate(self.links):
            number = numbers[place] if place < len(numbers) else ""
            words = tr("Use {number} for {contract}")
            link.show_number(number, words.format(number=number, contract=contract))
            link.setVisible(bool(number))
        self.setVisible(bool(numbers))

    def take_first(self) -> None:
        """Take the likest one, if there is any."""
        if self.numbers:
            self.taken.emit(self.numbers[0])

    def _on_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, NumberLink):
            self.taken.emit(link.number)
