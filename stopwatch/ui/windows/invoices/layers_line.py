"""The line below the head: the layers with their hours, and how much is to be decided."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stopwatch.domain.billing import Layer
from stopwatch.domain.invoices import Sums
from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_16, WINDOW_MARGIN
from stopwatch.ui.windows.invoices.decide_button import DecideButton
from stopwatch.ui.windows.invoices.layer_toggle import LayerToggle

_BELOW = 8


class LayersLine(QWidget):
    """`layers_changed` comes when one was hidden or shown."""

    layers_changed = Signal()
    next_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggles = tuple(
            LayerToggle(theme, layer, str(place)) for place, layer in enumerate(Layer, start=1)
        )
        self.decide = DecideButton(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(WINDOW_MARGIN - 2, 0, WINDOW_MARGIN - 6, _BELOW)
        row.setSpacing(SPACE_16)
        for toggle in self.toggles:
            row.addWidget(toggle)
            toggle.clicked.connect(self.layers_changed)
        row.addStretch(1)
        row.addWidget(self.decide)
        self.decide.clicked.connect(self.next_wanted)

    @property
    def shown(self) -> frozenset[Layer]:
        """The layers that are shown."""
        return frozenset(one.layer for one in self.toggles if one.isChecked())

    def toggle(self, place: int) -> None:
        """Hide or show a layer, counted from 0."""
        self.toggles[place].click()

    def show_all(self) -> None:
        """Show every layer."""
        for one in self.toggles:
            one.setChecked(True)

    def show_sums(self, sums: Sums, to_decide: int) -> None:
        """Show the hours of each layer, and how much is to be decided."""
        for one in self.toggles:
            one.show_hours(sums.hours[one.layer])
        self.decide.show_count(to_decide)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say it in fewer words where there is no room, the hours always whole."""
        room = self.width() - 2 * WINDOW_MARGIN
        whole, short = (
            sum(one.width_if(is_short=is_short) + SPACE_16 for one in self.toggles)
            for is_short in (False, True)
        )
        told = self.decide.width_if(is_short=False)
        for one in self.toggles:
            one.shorten(is_short=whole + told > room)
        self.decide.shorten(is_short=short + told > room)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # it shortens itself
