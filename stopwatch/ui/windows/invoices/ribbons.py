"""Before and after as a picture: what streams from today's invoices to those of the plan."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.invoices import Preview
from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.painting import focus_ring
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.invoices.ribbons_layout import (
    HIGHEST,
    Named,
    RibbonsLayout,
    lay_out,
    most_columns,
)
from stopwatch.ui.windows.invoices.ribbons_painter import RibbonsPainter
from stopwatch.ui.windows.invoices.ribbons_picture import Column, Picture, Told, picture

_WIDTH, _LEAST_WIDTH = 316, 260


class Ribbons(PlainLabel):
    """Draws a preview; it is read out as its sentence, and Tab reaches it to be read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._painter = RibbonsPainter(theme, self)
        self._preview: Preview | None = None
        self._told: Told = str
        self._picture, self._layout = Picture(), RibbonsLayout((), (), (), ())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_preview(self, preview: Preview, told: Told, spoken: str) -> None:
        """Show another preview, with what to say of it."""
        self._preview, self._told = preview, told
        self.setText(spoken)
        self.setAccessibleName(spoken)
        self._renew()

    @property
    def shown(self) -> Picture:
        """The columns and streams that are drawn."""
        return self._picture

    @property
    def drawn(self) -> RibbonsLayout:
        """Where they are drawn."""
        return self._layout

    # ------------------------------------------------------------------ Qt
    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, round(self._painter.head + HIGHEST))

    @override
    def minimumSizeHint(self) -> QSize:
        least = self._painter.head + 2 * self._painter.words_height + 10
        return QSize(_LEAST_WIDTH, round(least))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setToolTip(tip(self._words_at(event.position() - QPointF(0, self._painter.head))))
        super().mouseMoveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._painter.captions(painter, self._picture, self._layout)
        painter.translate(0, self._painter.head)
        self._painter.paint(painter, self._picture, self._layout)
        painter.resetTransform()
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), self._painter.ink("accent_text"))

    # ------------------------------------------------------------------ private
    def _renew(self) -> None:
        if self._preview is None:
            return
        height = self.height() - self._painter.head
        most = most_columns(min(HIGHEST, height), self._painter.words_height)
        self._picture = picture(self._preview, self._told, most)
        size = QSizeF(self.width(), height)
        self._layout = lay_out(
            self._picture, size, self._painter.words_height, self._painter.widest(self._picture)
        )
        self.update()

    def _words_at(self, at: QPointF) -> str:
        for one, column in self._named():
            if one.column.contains(at) or one.words.contains(at):
                return f"{column.name}\n{column.detail}"
        return ""

    def _named(self) -> Iterator[tuple[Named, Column]]:
        yield from ((one, self._picture.after[one.place]) for one in self._layout.after)
        yield from ((one, self._picture.before[one.place]) for one in self._layout.before)
