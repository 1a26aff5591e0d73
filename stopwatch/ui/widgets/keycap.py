"""A key as it is written on the keyboard, in a small frame."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.painting import rounded_box
from stopwatch.ui.widgets.plain_label import PlainLabel

_PADDING = 5
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def key_text(keys: str) -> str:
    """Write a shortcut the way this system writes it."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("Return", "Enter")  # one name for both keys, as in the list of keys


def cap_text(keys: str) -> str:
    """Write a shortcut as it stands on the keys: an arrow is an arrow, not a word."""
    text = key_text(keys)
    for key, arrow in _ARROWS.items():
        before, plus, last = text.rpartition("+")
        if last == key_text(key):
            return f"{before}{plus}{arrow}"
    return text


class KeyCap(PlainLabel):
    """Shows a shortcut; its accessible name is the shortcut in words."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(cap_text(keys), parent)
        self.setAccessibleName(key_text(keys))
        self._theme = theme
        self.setFont(theme.fonts.caption)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.fonts.caption)
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * _PADDING + 2, metrics.height() + 4
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        rounded_box(painter, QRectF(self.rect()), 3, theme.colour("raised"), theme.colour("edge"))
        painter.setFont(theme.fonts.caption)
        painter.setPen(theme.colour("text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
