"""How much is to be decided: a click, like F8, goes to the next."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.keycap import key_text
from stopwatch.ui.widgets.marks import Mark, MarkPainter
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, runs_width
from stopwatch.ui.windows.invoices.ink_button import InkButton
from stopwatch.ui.windows.invoices.words import tr

_MARK, _GAP, _INSET = 12.0, 6.0, 6.0
NEXT = "F8"


class DecideButton(InkButton):
    """Amber, with its mark; away when nothing is to be decided."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._count, self._is_short = 0, False
        self.setToolTip(tip(tr("Go to the next")))
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how much is to be decided."""
        self._count = count
        self.setText(tr("{count} to decide").format(count=count))
        self.setAccessibleDescription(key_text(NEXT))
        self.setVisible(count > 0)
        self.updateGeometry()

    def shorten(self, *, is_short: bool) -> None:
        """Leave out the words where there is no room; mark, number and key stay."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.updateGeometry()
            self.update()

    def width_if(self, *, is_short: bool) -> int:
        """Return how wide it is with its words, or without."""
        return round(2 * _INSET + _MARK + _GAP + runs_width(self._runs(short=is_short)))

    @override
    def content_width(self) -> float:
        return self.width_if(is_short=self._is_short)

    @override
    def paint_content(self, painter: QPainter) -> None:
        box = QRectF(_INSET, 0, _MARK, self.height())
        MarkPainter(self._theme).paint(painter, box, Mark.UNDECIDED)
        base = baseline(0, self.height(), self._theme.fonts.body)
        draw_runs(painter, box.right() + _GAP, base, self._runs(short=self._is_short))

    def _runs(self, *, short: bool) -> list[Run]:
        fonts, theme = self._theme.fonts, self._theme
        return [
            Run(str(self._count) if short else self.text(), fonts.body, theme.colour("amber_text")),
            Run(key_text(NEXT), fonts.caption, theme.colour("text3"), gap=_GAP),
        ]
