"""How much is to be decided: a click, like F8, goes to the next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import CLICK_TARGET
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import clicked_by_enter
from stopwatch.ui.widgets.keycap import key_text
from stopwatch.ui.widgets.marks import Mark, MarkPainter
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, focus_ring, runs_width
from stopwatch.ui.widgets.row_layout import line_height
from stopwatch.ui.windows.invoices.words import tr

_MARK, _GAP, _INSET = 12.0, 6.0, 6.0
NEXT = "F8"


class DecideButton(QAbstractButton):
    """Amber, with its mark; away when nothing is to be decided."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip(tr("Go to the next")))
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how much is to be decided."""
        self.setText(tr("{count} to decide").format(count=count))
        self.setAccessibleDescription(key_text(NEXT))
        self.setVisible(count > 0)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        width = 2 * _INSET + _MARK + _GAP + runs_width(self._runs())
        return QSize(round(width + 1), max(CLICK_TARGET, line_height(self._theme) + 12))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not clicked_by_enter(self, event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        if self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        box = QRectF(_INSET, 0, _MARK, self.height())
        MarkPainter(theme).paint(painter, box, Mark.UNDECIDED)
        base = baseline(0, self.height(), theme.fonts.body)
        draw_runs(painter, box.right() + _GAP, base, self._runs())
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), theme.colour("accent_text"))

    def _runs(self) -> list[Run]:
        fonts, theme = self._theme.fonts, self._theme
        return [
            Run(self.text(), fonts.body, theme.colour("amber_text")),
            Run(key_text(NEXT), fonts.caption, theme.colour("text3"), gap=_GAP),
        ]
