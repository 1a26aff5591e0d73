"""What a rhythm is drawn with: the theme's colours, or the platform's own in high contrast."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from stopwatch.domain.rhythm import SeenKind
from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.painting import rounded_box

_OUTLINE = 1.5


@dataclass(frozen=True, slots=True)
class RhythmInk:
    """The inks of a rhythm. `depths` are those of a week that was hit on 1, 2, 3, 4, 5 days."""

    ground: QColor
    frame: QColor
    plate: QColor
    hatch: QColor
    band: QColor
    edge: QColor
    full: QColor
    suggested: QColor
    text: QColor
    pale: QColor
    depths: tuple[QColor, ...]

    def of(self, kind: SeenKind) -> QColor:
        """Return the ink of a kind; alerts are full, the others outlines."""
        return self.suggested if kind is SeenKind.SUGGESTED else self.full


def rhythm_ink(theme: Theme, palette: QPalette) -> RhythmInk:
    """Return the inks of the moment."""
    return _of_platform(palette) if theme.is_high_contrast else _of_theme(theme)


def paint_kind(painter: QPainter, rect: QRectF, kind: SeenKind, ink: RhythmInk) -> None:
    """Draw a cell in the way of its kind: told apart without its colour, too, from an alert."""
    colour = ink.of(kind)
    if kind is SeenKind.ALERT:
        rounded_box(painter, rect, 1, colour, None)
        return
    half = _OUTLINE / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ink.ground)
    painter.setPen(QPen(colour, _OUTLINE))
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), 1, 1)
    painter.restore()


def _of_theme(theme: Theme) -> RhythmInk:
    heat = tuple(QColor(one) for one in theme.tokens.heat)
    return RhythmInk(
        ground=theme.colour("base"), frame=theme.colour("line"), plate=heat[0],
        hatch=theme.colour("hatch"), band=heat[1], edge=theme.colour("accent_text"), full=heat[4],
        suggested=theme.colour("amber_mark"), text=theme.colour("text"),
        pale=theme.colour("text2"), depths=heat[1:],
    )  # fmt: skip


def _of_platform(palette: QPalette) -> RhythmInk:
    role = QPalette.ColorRole
    base, text, link = (palette.color(one) for one in (role.Base, role.Text, role.Link))
    alternate, highlight = palette.color(role.AlternateBase), palette.color(role.Highlight)
    return RhythmInk(
        ground=base, frame=text, plate=alternate, hatch=palette.color(role.Mid), band=base,
        edge=highlight, full=text, suggested=link, text=text, pale=text,
        depths=(highlight, highlight, text, text, text),
    )  # fmt: skip
