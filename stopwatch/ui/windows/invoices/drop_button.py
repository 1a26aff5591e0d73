"""A button that says what is chosen, cut where it must be, before the arrow of what it opens."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import ICON_SIZE, field_height
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import clicked_by_enter
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided
from stopwatch.ui.widgets.row_layout import line_height

_INSET, _GAP = 10.0, 7.0


class DropButton(QPushButton):
    """`name` is what it is about; what is chosen stands on it and is its value.

    One with an icon gives no room away: what stands on it is a number.
    """

    def __init__(
        self, theme: Theme, name: str, width: int, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._width, self._name = theme, icon, width, name
        self._chosen = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def chosen(self) -> str:
        """What stands on it."""
        return self._chosen

    def show_chosen(self, words: str) -> None:
        """Show what is chosen."""
        self._chosen = words
        self.setAccessibleName(f"{self._name}: {words}")
        self.setToolTip(tip(words) if self._room() < self._run().width else "")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        needed = self._left() + self._run().width + _GAP + ICON_SIZE + _INSET
        width = max(self._width, min(round(needed + 1), self._width * 3 // 2))
        return QSize(width, field_height(line_height(self._theme)))

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(hint.width() if self._icon else self._width * 2 // 3, hint.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not clicked_by_enter(self, event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        quiet = self._theme.colour("text2")
        if self._icon:
            box = QRectF(_INSET, 0, ICON_SIZE, self.height())
            paint_icon(painter, box, self._icon, quiet)
        base = baseline(0, self.height(), self._theme.fonts.body)
        draw_runs(painter, self._left(), base, elided([self._run()], self._room()))
        arrow = QRectF(self.width() - _INSET - ICON_SIZE, 0, ICON_SIZE, self.height())
        paint_icon(painter, arrow, "chevron-down", quiet)

    def _run(self) -> Run:
        return Run(self._chosen, self._theme.fonts.body, self._theme.colour("text"))

    def _left(self) -> float:
        return _INSET + (ICON_SIZE + _GAP if self._icon else 0.0)

    def _room(self) -> float:
        widest = QFontMetricsF(self._theme.fonts.body).horizontalAdvance("MMM")
        return max(widest, self.width() - self._left() - ICON_SIZE - _INSET - _GAP + 0.5)
