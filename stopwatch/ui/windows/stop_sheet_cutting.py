"""One entry, or one for each run: how a sitting with breaks is booked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from stopwatch.domain.entry import Grouping
from stopwatch.ui.theme.measures import SPACE_16
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.flow import ApartLayout


class CuttingChoice(QWidget):
    """`chosen` carries the `Grouping` that the user asked for."""

    chosen = Signal(Grouping)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.one = QRadioButton(self.tr("&Just one entry"))
        self.each = QRadioButton(self.tr("One per segment"))
        self._group = QButtonGroup(self)
        row = ApartLayout(SPACE_16, leads=0)
        self.setLayout(row)
        for button in (self.one, self.each):
            self._group.addButton(button)
            row.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    def show_grouping(self, grouping: Grouping | None) -> None:
        """Show how it is cut now; None where that is no matter of choice."""
        self.setVisible(grouping is not None)
        self.allow(allowed=True)
        self.one.setChecked(grouping is Grouping.SITTING)
        self.each.setChecked(grouping is Grouping.SEGMENT)

    def allow(self, *, allowed: bool) -> None:
        """Offer it, or say why not: times that were changed by hand are no runs any more."""
        self.setEnabled(allowed)
        self.setToolTip(tip("" if allowed else self.tr("Its times were changed by hand.")))

    def _on_clicked(self) -> None:
        self.chosen.emit(Grouping.SITTING if self.one.isChecked() else Grouping.SEGMENT)
