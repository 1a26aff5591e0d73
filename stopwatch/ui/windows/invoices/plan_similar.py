"""Numbers that look like the one that is typed: two spellings would make two invoices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stopwatch.domain.cutting import cut
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_2, SPACE_4
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import LINK_INSET, ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.invoices.plan_words import tr

_LINKS, _LETTERS = 2, 16


class SimilarNumbers(QWidget):
    """Words and at most two links; `taken` carries the number."""

    taken = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: tuple[str, ...] = ()
        words = PlainLabel(tr("Similar here"))
        words.setFont(theme.fonts.small)
        words.setProperty("tone", "text2")
        face = Face(kind=ButtonKind.LINK)
        self.links = [ActionButton(theme, "", face) for _ in range(_LINKS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(words)
        row.addSpacing(SPACE_4 - LINK_INSET + 2)
        for link in self.links:
            row.addWidget(link)
            link.clicked.connect(self._on_clicked)
        row.addStretch(1)
        self.hide()

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers that are offered, the likest first."""
        return self._numbers

    def show_numbers(self, numbers: Sequence[str], contract: str) -> None:
        """Offer numbers for a contract; none hides the line."""
        self._numbers = tuple(numbers[:_LINKS])
        self.setVisible(bool(self._numbers))
        letters = _LETTERS * _LINKS // max(1, len(self._numbers))
        for place, link in enumerate(self.links):
            link.setVisible(place < len(self._numbers))
            if place < len(self._numbers):
                number = self._numbers[place]
                link.setText(cut(number, letters).replace("&", "&&"))
                link.setToolTip(tip(number))
                words = tr("Use {number} for {contract}")
                link.setAccessibleName(words.format(number=number, contract=contract))

    def take_first(self) -> None:
        """Take the likest one, if there is any."""
        if self._numbers:
            self.taken.emit(self._numbers[0])

    def _on_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, ActionButton):
            self.taken.emit(self._numbers[self.links.index(link)])
