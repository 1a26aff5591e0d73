"""What a chosen entry says of itself while nothing is wrong: safe first, then what is going on."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.window_line import WindowLine, WindowStops
from stopwatch.ui.windows.entries_doubt import window_words


class CalmMessage(QFrame):
    """A bold sentence, the window line where there is one, and a calm sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "base")
        self._bold, self._calm = PlainLabel(), PlainLabel()
        self._bold.setFont(weighted(theme.fonts.body, QFont.Weight.DemiBold))
        self._calm.setFont(theme.fonts.small)
        self._calm.setProperty("tone", "text2")
        self.line = WindowLine(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(WINDOW_MARGIN, 12, WINDOW_MARGIN, 12)
        column.setSpacing(SPACE_8)
        for part in (self._bold, self.line, self._calm):
            column.addWidget(part)
        for label in (self._bold, self._calm):
            label.setWordWrap(True)
        self.line.hide()

    def set_message(self, bold: str, calm: str) -> None:
        """Show two sentences; the second may be empty."""
        self._bold.setText(bold)
        self._calm.setText(calm)
        self._calm.setVisible(bool(calm))
        self.setAccessibleName(f"{bold} {calm}".strip())

    def show_window(self, stops: WindowStops | None, zone: str) -> None:
        """Show the window of an entry in doubt, or no line."""
        self.line.setVisible(stops is not None)
        if stops is not None:
            self.line.show_window(stops, window_words(stops, zone))
