"""The header of the tree: what the columns are, and the scale of the bars."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided, paint_hairline
from stopwatch.ui.widgets.row_layout import line_height
from stopwatch.ui.windows.invoices.columns import BAR, GAP, MARGIN
from stopwatch.ui.windows.invoices.speech import AMOUNT, NAME, column_name
from stopwatch.ui.windows.invoices.speech import BAR as BAR_COLUMN
from stopwatch.ui.windows.invoices.words import tr

_EXTRA, _NAME_LEFT = 10, 16.0


class InvoiceHeader(QHeaderView):
    """Paints itself: numbers of a scale are no labels of a column."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.top = 10
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setStretchLastSection(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(line_height(theme) + _EXTRA)

    def show_scale(self, top: int) -> None:
        """Show where the scale ends, in hours."""
        if top != self.top:
            self.top = top
            self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, line_height(self._theme) + _EXTRA)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme, box = self._theme, QRectF(rect)
        painter.save()
        painter.fillRect(box, theme.colour("sunken"))
        line = theme.colour("line")
        paint_hairline(painter, box.left(), box.right(), box.bottom() - 1, line)
        if logicalIndex == BAR_COLUMN:
            self._paint_scale(painter, box)
        elif logicalIndex == NAME:
            runs = elided([self._run(column_name(NAME))], box.width() - _NAME_LEFT - GAP)
            draw_runs(painter, box.x() + _NAME_LEFT, self._base(box), runs)
        else:
            margin = MARGIN if logicalIndex == AMOUNT else 0.0
            self._put_end(painter, box, box.right() - margin, column_name(logicalIndex))
        painter.restore()

    # ------------------------------------------------------------------ private
    def _paint_scale(self, painter: QPainter, box: QRectF) -> None:
        base = self._base(box)
        draw_runs(painter, box.x(), base, [self._run("0")])
        half = self._run(f"{self.top / 2:g}")
        draw_runs(painter, box.x() + BAR / 2 - half.width / 2, base, [half])
        self._put_end(painter, box, box.x() + BAR, tr("{hours} h").format(hours=self.top))

    def _put_end(self, painter: QPainter, box: QRectF, right: float, text: str) -> None:
        run = self._run(text)
        draw_runs(painter, right - run.width, self._base(box), [run])

    def _run(self, text: str) -> Run:
        return Run(text, tabular(self._theme.fonts.small), self._theme.colour("text2"))

    def _base(self, box: QRectF) -> float:
        return baseline(box.y(), box.height(), self._theme.fonts.small)
