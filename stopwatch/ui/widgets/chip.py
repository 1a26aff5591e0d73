"""A chip: mark and word in a small box; plain words are better where they do."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import RADIUS_FIELD
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.marks import MARK_TONES, Mark
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, rounded_box
from stopwatch.ui.widgets.plain_label import PlainLabel

_LEFT, _RIGHT, _GAP, _MARK, _EXTRA = 6, 8, 5, 11, 4


class ChipKind(Enum):
    """Ground, frame and text of a chip."""

    NEUTRAL = ("window", "line", "text2")
    SUNKEN = ("sunken", None, "text2")
    ACCENT = ("accent_soft", None, "accent_text")
    AMBER = ("amber_soft", None, "amber_text")
    RED = ("red_soft", None, "red_text")


@dataclass(frozen=True, slots=True)
class ChipFace:
    """What a chip shows: a word, and a mark or an icon before it."""

    word: str
    mark: Mark | None = None
    icon: str = ""
    kind: ChipKind = ChipKind.NEUTRAL

    @property
    def picture(self) -> str:
        """The name of the picture before the word, or nothing."""
        return f"marks/{self.mark.value}" if self.mark is not None else self.icon


def chip_size(theme: Theme, face: ChipFace) -> tuple[float, float]:
    """Return width and height of a chip in logical pixels."""
    metrics = QFontMetricsF(theme.fonts.small)
    picture = _MARK + _GAP if face.picture else 2
    width = _LEFT + picture + metrics.horizontalAdvance(face.word) + _RIGHT
    return width, round(QFontMetricsF(theme.fonts.body).height()) + _EXTRA


def paint_chip(painter: QPainter, rect: QRectF, theme: Theme, face: ChipFace) -> None:
    """Draw a chip into a rectangle of its size."""
    ground, frame, text = _tones(face.kind)
    outline = theme.colour(frame) if frame is not None else None
    rounded_box(painter, rect, RADIUS_FIELD, theme.colour(ground), outline)
    x = rect.x() + _LEFT + (0 if face.picture else 2)
    if face.picture:
        tone = MARK_TONES[face.mark] if face.mark is not None else text
        box = QRectF(x, rect.y(), _MARK, rect.height())
        paint_icon(painter, box, face.picture, theme.colour(tone))
        x += _MARK + _GAP
    font = theme.fonts.small
    base = baseline(rect.y(), rect.height(), font)
    draw_runs(painter, x, base, [Run(face.word, font, theme.colour(text))])


def _tones(kind: ChipKind) -> tuple[Tone, Tone | None, Tone]:
    ground: Tone
    frame: Tone | None
    text: Tone
    ground, frame, text = kind.value
    return ground, frame, text


class Chip(PlainLabel):
    """A chip as a widget; it is read out as its word."""

    def __init__(self, theme: Theme, face: ChipFace, parent: QWidget | None = None) -> None:
        super().__init__(face.word, parent)
        self._theme = theme
        self._face = face
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_face(self, face: ChipFace) -> None:
        """Show another state."""
        self._face = face
        self.setText(face.word)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        width, height = chip_size(self._theme, self._face)
        return QSize(round(width + 0.5), round(height))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(QPainter(self), QRectF(self.rect()), self._theme, self._face)
