"""The field for a length of time to the second: digits do, and the arrow keys by the minute."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.lengths import parse_length, short_span
from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular

_WIDTH = 72
_STEPS = {int(Qt.Key.Key_Up): MINUTE_MS, int(Qt.Key.Key_Down): -MINUTE_MS}


class SpanField(QLineEdit):
    """Edits lengths like 6:31 (minutes and seconds); `name` is what a screen reader says."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(tabular(theme.fonts.body))
        self.setFixedWidth(_WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(name)

    def show_span(self, span_ms: int) -> None:
        """Show a length, unless it is what stands there already in other words."""
        if self._read() != span_ms:
            self.setText(short_span(span_ms))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        text = short_span(max(0, (self._read() or 0) + step))
        self.setText(text)
        self.textEdited.emit(text)

    def _read(self) -> int | None:
        try:
            return parse_length(self.text())
        except Refused:
            return None
