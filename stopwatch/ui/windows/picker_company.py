"""For which company a new ticket is: the line that opens under the picker's field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from stopwatch.ui.windows.picker_line import PickerLine

_SHOWN = 8


class CompanyLine(PickerLine):
    """A line that completes the names of companies; any part of a name finds it."""

    def offer(self, companies: Sequence[str], proposed: str) -> None:
        """Open the line with the company that it is probably for."""
        completer = QCompleter(list(companies), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_SHOWN)
        if self.isHidden():
            self.fill(proposed)
        self.complete_with(completer)
        self.open()
