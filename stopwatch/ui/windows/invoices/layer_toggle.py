"""One layer of the page: swatch, mark, name and hours; pressed, it leaves bars and sums."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from stopwatch.domain.billing import Layer
from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.layer_ink import paint_layer
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, runs_width
from stopwatch.ui.windows.invoices.ink_button import InkButton
from stopwatch.ui.windows.invoices.row_painter import LAYER_ICONS
from stopwatch.ui.windows.invoices.words import hours_words, layer_name, short_layer_name, tr

_SWATCH, _SWATCH_HEIGHT, _MARK, _GAP, _INSET = 34.0, 12.0, 12.0, 8.0, 2.0
_FADED = 0.45


class LayerToggle(InkButton):
    """Checked while its layer is shown. A hidden one says so, in words."""

    def __init__(self, theme: Theme, layer: Layer, key: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.layer, self._key = layer, key
        self._hours, self._is_short = "", False
        self.setCheckable(True)
        self.setChecked(True)
        self.toggled.connect(self._renew)
        self._renew()

    def show_hours(self, parts: int) -> None:
        """Show the hours of the layer, in ten-thousandths."""
        self._hours = tr("{hours} h").format(hours=hours_words(parts))
        self._renew()

    def width_if(self, *, is_short: bool) -> int:
        """Return how wide it is with swatch and whole name, or without."""
        swatch = 0.0 if is_short else _SWATCH + _GAP
        return round(2 * _INSET + swatch + _MARK + _GAP + runs_width(self._runs(short=is_short)))

    def shorten(self, *, is_short: bool) -> None:
        """Leave out the swatch and half of the name where there is no room; the mark stays."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.updateGeometry()
            self.update()

    @override
    def content_width(self) -> float:
        return self.width_if(is_short=self._is_short)

    @override
    def paint_content(self, painter: QPainter) -> None:
        theme, middle, x = self._theme, self.height() / 2, _INSET
        painter.setOpacity(1.0 if self.isChecked() else _FADED)
        if not self._is_short:
            swatch = QRectF(x, middle - _SWATCH_HEIGHT / 2, _SWATCH, _SWATCH_HEIGHT)
            paint_layer(painter, swatch, self.layer, theme, self.palette())
            x = swatch.right() + _GAP
        icon, tone = LAYER_ICONS[self.layer]
        mark = QRectF(x, middle - _MARK / 2, _MARK, _MARK)
        paint_icon(painter, mark, icon, theme.colour(tone))
        painter.setOpacity(1.0)
        base = baseline(0, self.height(), theme.fonts.body)
        draw_runs(painter, mark.right() + _GAP, base, self._runs(short=self._is_short))

    def told_keys(self) -> tuple[tuple[str, str], ...]:
        """Tell its key in the list of keys."""
        name = layer_name(self.layer)
        words = tr("Hide {layer}") if self.isChecked() else tr("Show {layer}")
        return ((self._key, words.format(layer=name)),)

    # ------------------------------------------------------------------ private
    def _runs(self, *, short: bool) -> list[Run]:
        body = self._theme.fonts.body
        name = short_layer_name(self.layer) if short else layer_name(self.layer)
        if not self.isChecked():
            words = tr("{layer}, hidden").format(layer=name)
            return [Run(words, body, self._theme.colour("text3"))]
        strong = tabular(weighted(body, QFont.Weight.DemiBold))
        ink = self._theme.colour("text")
        return [Run(name, body, ink), Run(self._hours, strong, ink, gap=_GAP)]

    def _renew(self) -> None:
        name = layer_name(self.layer)
        words = tr("Hide this layer ({key})") if self.isChecked() else tr("Show this layer ({key})")
        self.setAccessibleName(f"{name}, {self._hours}")
        self.setToolTip(tip(words.format(key=self._key)))
        self.updateGeometry()
        self.update()
