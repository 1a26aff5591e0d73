"""The parts of the stop sheet and where they stand; what they do together is the sheet's."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.windows.on_screen import TallScrollArea, fit_height
from stopwatch.ui.windows.stop_sheet_check import Place
from stopwatch.ui.windows.stop_sheet_fields import SheetFields
from stopwatch.ui.windows.stop_sheet_foot import SheetFoot
from stopwatch.ui.windows.stop_sheet_head import SheetHead
from stopwatch.ui.windows.stop_sheet_spread import SheetSpread
from stopwatch.ui.windows.stop_sheet_time import SheetTime
from stopwatch.ui.windows.stop_sheet_trouble import SheetTrouble

_LEAST, _LEAST_MIDDLE = 600, 160


class SheetBody(QWidget):
    """Safe line and ticket, times, what is filled in, and the buttons; only the middle scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Time entry"))
        self.setMinimumWidth(_LEAST)
        self.head, self.time = SheetHead(theme, self), SheetTime(theme, self)
        self._middle = TallScrollArea(_LEAST_MIDDLE, self)
        self.fields = SheetFields(theme, self._middle.viewport())
        self.spread = SheetSpread(theme, self.fields)
        self.foot = SheetFoot(theme, self)
        self.trouble = SheetTrouble(theme, self.time, self.fields, self.foot, self)
        self.banner = self.trouble.banner
        self.save_button, self.next_button = self.foot.save_button, self.foot.next_button
        self.discard_button = self.foot.discard_button
        self._lay_out(theme)
        self._middle.hold(self.fields)

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.time.column.addLayout(self.fields.slots.pop(Place.TIMES))
        self.fields.slots[Place.SPREAD].addWidget(self.spread)
        line = partial(Hairline, theme, parent=self)
        for part in (self.head, line(), self.time, line()):
            column.addWidget(part)
        column.addWidget(self._middle, 1)
        column.addWidget(line())
        column.addWidget(self.foot)

    def _fit(self) -> None:
        """Be as high as what is shown; where that is too much, what is wrong is in sight."""
        fit_height(self)
        trouble = self.trouble.current
        if trouble is not None and trouble.place is not Place.TIMES:
            self._middle.ensureWidgetVisible(self.banner)
