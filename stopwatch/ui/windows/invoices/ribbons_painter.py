"""How before and after are painted; in high contrast shape and outline carry all of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.layer_ink import paint_layer
from stopwatch.ui.widgets.painting import baseline
from stopwatch.ui.windows.invoices.plan_words import tr
from stopwatch.ui.windows.invoices.ribbons_layout import Named, RibbonsLayout
from stopwatch.ui.windows.invoices.ribbons_picture import Column, Picture
from stopwatch.ui.windows.invoices.words import spoken_hours

_BELOW_CAPTIONS = 8.0
_HEAT = 1  # of the scale: the tone of what streams


class RibbonsPainter:
    """Paints a picture where a layout has put it, and measures the words beside it."""

    def __init__(self, theme: Theme, widget: QWidget) -> None:
        self._theme, self._widget = theme, widget
        self._name = weighted(theme.fonts.body, QFont.Weight.DemiBold)
        self._detail = tabular(theme.fonts.small)
        self._small = theme.fonts.small

    @property
    def words_height(self) -> float:
        """How high the two lines beside a column are."""
        return QFontMetricsF(self._name).height() + QFontMetricsF(self._detail).height()

    @property
    def head(self) -> float:
        """How high the captions are, with the space below them."""
        return QFontMetricsF(self._small).height() + _BELOW_CAPTIONS

    def widest(self, picture: Picture) -> float:
        """Return how wide the words beside the columns would like to be."""
        name, detail = QFontMetricsF(self._name), QFontMetricsF(self._detail)
        wanted = (
            max(name.horizontalAdvance(one.name), detail.horizontalAdvance(one.detail))
            for one in picture.after
        )
        return max(wanted, default=0.0) + 1

    def ink(self, tone: Tone) -> QColor:
        """Return a colour, or the platform's own where it wants high contrast."""
        if self._theme.is_high_contrast:
            return self._widget.palette().color(QPalette.ColorRole.WindowText)
        return self._theme.colour(tone)

    def captions(self, painter: QPainter, picture: Picture, layout: RibbonsLayout) -> None:
        """Write above the columns what they are; the hours are the same on both sides."""
        if not layout.after:
            return
        now = tr("Now, {hours}").format(hours=spoken_hours(picture.hours))
        painter.setPen(self.ink("text2"))
        for x, text in ((0.0, now), (layout.after[0].column.x(), tr("After"))):
            box = QRectF(x, 0, layout.after[0].column.x() - 8, self.head - _BELOW_CAPTIONS)
            _write(painter, box, self._detail, text)

    def paint(self, painter: QPainter, picture: Picture, layout: RibbonsLayout) -> None:
        """Paint everything."""
        self._ribbons(painter, layout)
        for one in layout.segments:
            paint_layer(painter, one.rect, one.layer, self._theme, self._widget.palette())
        for at in layout.after:
            self._beside(painter, at, picture.after[at.place])
        if len(picture.before) > 1:
            for at in layout.before:
                self._former(painter, at, picture.before[at.place].name)

    def _ribbons(self, painter: QPainter, layout: RibbonsLayout) -> None:
        fill = QColor(self._theme.tokens.heat[_HEAT])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush if self._theme.is_high_contrast else fill)
        pen = QPen(self.ink("accent_line"), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for path in layout.paths:
            painter.drawPath(path)
        painter.restore()

    def _beside(self, painter: QPainter, at: Named, column: Column) -> None:
        """Write number and sums beside a column."""
        line, second = QFontMetricsF(self._name).height(), QFontMetricsF(self._detail).height()
        x, width = at.words.x(), at.words.width()
        top = at.words.center().y() - (line + second) / 2
        painter.setPen(self.ink("text"))
        _write(painter, QRectF(x, top, width, line), self._name, column.name)
        painter.setPen(self.ink("text2"))
        _write(painter, QRectF(x, top + line, width, second), self._detail, column.detail)

    def _former(self, painter: QPainter, at: Named, name: str) -> None:
        """Write the present number on its ribbon, where there is more than one to tell apart."""
        if at.column.height() < QFontMetricsF(self._small).height():
            return
        painter.setPen(self.ink("text2"))
        box = QRectF(at.words.x(), at.column.y(), at.words.width(), at.column.height())
        _write(painter, box, self._small, name)


def _write(painter: QPainter, box: QRectF, font: QFont, text: str) -> None:
    """Write one line, cut in the middle where it must be: numbers differ at their ends."""
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
    painter.setFont(font)
    painter.drawText(round(box.x()), round(baseline(box.y(), box.height(), font)), shown)
