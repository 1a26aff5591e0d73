"""Where before and after are drawn: columns by hours, ribbons between them, words beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath

from stopwatch.domain.billing import Layer
from stopwatch.domain.values import dataclass
from stopwatch.ui.widgets.layer_ink import GAP, LEAST, widths
from stopwatch.ui.windows.invoices.ribbons_picture import Picture, Stream

COLUMN = 18.0
HIGHEST = 240.0
_BETWEEN = 8.0
_TO_WORDS, _TO_RIBBON = 10.0, 2.0
_APART, _CLOSEST = 132.0, 70.0  # between the columns; long numbers take some of it
_SLIVERS = (LEAST, 3.0, 1.0, 0.0)
_HALVINGS = 9  # of the scale, until nobody sees a difference
_NOTHING = 2.0  # an invoice of charges alone has no hours, and must be seen, too


@dataclass(frozen=True, slots=True)
class Segment:
    """One layer of a stream in one of the columns."""

    rect: QRectF
    layer: Layer


@dataclass(frozen=True, slots=True)
class Named:
    """A column and the room for the words beside it."""

    place: int
    column: QRectF
    words: QRectF


@dataclass(frozen=True, slots=True)
class RibbonsLayout:
    """Everything that is painted, in logical pixels; `paths` go from left to right."""

    segments: tuple[Segment, ...]
    paths: tuple[QPainterPath, ...]
    before: tuple[Named, ...]
    after: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class _Scale:
    """How high things are drawn."""

    per_hour: float
    least: float
    words: float

    def layers(self, stream: Stream) -> list[tuple[Layer, float]]:
        hours = [max(0, one) for one in stream.layers.values()]  # a credit has no height
        heights = widths(hours, self.per_hour, self.least)
        return [pair for pair in zip(stream.layers, heights, strict=True) if pair[1]]

    def stream(self, stream: Stream) -> float:
        return _stacked([height for _layer, height in self.layers(stream)], GAP)

    def column(self, streams: Sequence[Stream]) -> float:
        return max(_NOTHING, _stacked([self.stream(one) for one in streams], GAP))

    def slot(self, streams: Sequence[Stream]) -> float:
        return max(self.column(streams), self.words)


def most_columns(height: float, words: float) -> int:
    """Return how many columns have room for their words."""
    return max(2, int((height + _BETWEEN) // (words + _BETWEEN)))


def lay_out(picture: Picture, size: QSizeF, words: float, widest: float) -> RibbonsLayout:
    """Lay a picture out; words are so high beside a column, and the widest so wide."""
    left, right = _sides(picture)
    fit = _Fit(left, right, min(HIGHEST, size.height()), words)
    scale = fit.best(picture.hours)
    apart = size.width() - 2 * COLUMN - _TO_WORDS - widest
    apart = min(_APART, max(_CLOSEST, apart))
    begun = _Drawn(scale, fit.total(scale))
    before = begun.side(left, 0.0, (COLUMN + 6, apart - 12), is_after=False)
    x = COLUMN + apart
    beside = x + COLUMN + _TO_WORDS
    after = begun.side(right, x, (beside, size.width() - beside), is_after=True)
    paths = tuple(begun.paths(picture.streams, COLUMN + _TO_RIBBON, x - _TO_RIBBON))
    return RibbonsLayout(tuple(begun.segments), paths, tuple(before), tuple(after))


class _Drawn:
    """Grows while one side is laid out after the other."""

    def __init__(self, scale: _Scale, total: float) -> None:
        self._scale, self._total = scale, total
        self.segments: list[Segment] = []
        self._ends: dict[tuple[int, int, bool], tuple[float, float]] = {}

    def side(
        self, columns: Sequence[Sequence[Stream]], x: float, beside: tuple[float, float],
        *, is_after: bool,
    ) -> list[Named]:  # fmt: skip
        """Place the columns of a side in the middle of the height."""
        of = self._scale.slot if is_after else self._scale.column
        slots = [of(one) for one in columns]
        y, named = (self._total - _stacked(slots, _BETWEEN)) / 2, []
        for place, (streams, slot) in enumerate(zip(columns, slots, strict=True)):
            height = self._scale.column(streams)
            box = QRectF(x, y + (slot - height) / 2, COLUMN, height)
            named.append(Named(place, box, QRectF(beside[0], y, beside[1], slot)))
            self._fill(box, streams, is_after=is_after)
            y += slot + _BETWEEN
        return named

    def paths(self, streams: Sequence[Stream], left: float, right: float) -> Iterator[QPainterPath]:
        """Yield the ribbons between both sides."""
        for one in streams:
            out = self._ends.get((one.before, one.after, False))
            into = self._ends.get((one.before, one.after, True))
            if out is not None and into is not None and out[1] > out[0]:
                yield _ribbon(left, out, right, into)

    def _fill(self, box: QRectF, streams: Sequence[Stream], *, is_after: bool) -> None:
        y = box.y()
        for one in streams:
            top = y
            for layer, height in self._scale.layers(one):
                self.segments.append(Segment(QRectF(box.x(), y, COLUMN, height), layer))
                y += height + GAP
            self._ends[one.before, one.after, is_after] = (top, max(top, y - GAP))


def _sides(picture: Picture) -> tuple[list[list[Stream]], list[list[Stream]]]:
    left = [
        [one for one in picture.streams if one.before == at] for at in range(len(picture.before))
    ]
    right = [
        [one for one in picture.streams if one.after == at] for at in range(len(picture.after))
    ]
    return left, right


@dataclass(frozen=True, slots=True)
class _Fit:
    """Looks for the largest scale at which both sides fit; slivers give way last."""

    left: Sequence[Sequence[Stream]]
    right: Sequence[Sequence[Stream]]
    room: float
    words: float

    def best(self, hours: int) -> _Scale:
        """Return it; what does not fit at all is drawn as small as can be."""
        for least in _SLIVERS:
            low, high = 0.0, self.room / max(1, hours)
            if self._fits(high, least):
                return _Scale(high, least, self.words)
            if not self._fits(low, least):
                continue
            for _ in range(_HALVINGS):
                middle = (low + high) / 2
                is_room = self._fits(middle, least)
                low, high = (middle, high) if is_room else (low, middle)
            return _Scale(low, least, self.words)
        return _Scale(0.0, 0.0, self.words)

    def total(self, scale: _Scale) -> float:
        """Return the height of the higher side."""
        before = _stacked([scale.column(one) for one in self.left], _BETWEEN)
        return max(before, _stacked([scale.slot(one) for one in self.right], _BETWEEN))

    def _fits(self, per_hour: float, least: float) -> bool:
        return self.total(_Scale(per_hour, least, self.words)) <= self.room


def _stacked(heights: Sequence[float], gap: float) -> float:
    return sum(heights) + gap * max(0, len(heights) - 1)


def _ribbon(
    left: float, out: tuple[float, float], right: float, into: tuple[float, float]
) -> QPainterPath:
    middle = (left + right) / 2
    path = QPainterPath(QPointF(left, out[0]))
    path.cubicTo(QPointF(middle, out[0]), QPointF(middle, into[0]), QPointF(right, into[0]))
    path.lineTo(right, into[1])
    path.cubicTo(QPointF(middle, into[1]), QPointF(middle, out[1]), QPointF(left, out[1]))
    path.closeSubpath()
    return path
