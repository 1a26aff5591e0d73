"""The field of each kind of value: it shows one, and tells when the user chose another."""

from __future__ import annotations

from functools import singledispatch
from typing import Protocol

from PySide6.QtCore import QTime, Signal
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QKeySequenceEdit, QSpinBox, QWidget
from typing_extensions import override

from stopwatch.services.preference_kinds import ClockTime, Keys, Kind, OneOf, Whole, YesNo
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.widgets.choice import Choice
from stopwatch.ui.widgets.time_field import TimeField, inset_text
from stopwatch.ui.widgets.wheel import takes_wheel
from stopwatch.ui.windows.preferences.words import tr, value_words

_CLOCK = "HH:mm"


class Field(QWidget):
    """`chosen` carries the value that the user chose, never one that was shown to them."""

    chosen = Signal(object)

    def __init__(self, inner: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner.setAccessibleName(name)
        self.setFocusProxy(inner)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner)

    def show_value(self, value: object) -> None:
        """Show a value and tell nobody."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.put(value)
        self.blockSignals(False)  # noqa: FBT003

    def put(self, value: object) -> None:
        """Show a value."""
        raise NotImplementedError
