"""Lays a day out: true to scale, with plates high enough for their words and nothing hidden."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from PySide6.QtCore import QRectF

from stopwatch.domain.day import Evidence, Sign
from stopwatch.domain.day_matters import Matter, MatterKind
from stopwatch.domain.ids import EntryId
from stopwatch.domain.spans import Span, covered_ms, within
from stopwatch.domain.values import dataclass
from stopwatch.services.day_view import DayRow, DayView
from stopwatch.ui.pages.day.boxes import (
    BlockBox,
    BracketBox,
    Edge,
    HoleBox,
    HoleKind,
    Picture,
    SignBox,
)
from stopwatch.ui.pages.day.scale import Columns, Scale
from stopwatch.ui.pages.day.words import evidence_words

STRIPE = 6.0
LABEL = 16.0
_BETWEEN = 2.0
_INDENT, _INSET = 14.0, 24.0
_SIDE_BY_SIDE = 1 / 3  # of the shorter one
_LEAST_BRACKET, _BRACKET = 6.0, 10.0
_SIGN, _LANE = 11.0, 12.0
_TWO_LINES = 34.0
_PUSHED = 4  # labels: how far entries of a minute may push those after them
_NARROW = 220.0
TRACK = 16.0
"""How far the track of evidence stands in from the left of its column."""


@dataclass(frozen=True, slots=True)
class _Place:
    row: DayRow
    indent: float = 0.0
    column: int = 0
    columns: int = 1


def laid_out(view: DayView, scale: Scale, columns: Columns, line: float = LABEL) -> Picture:
    """Return a day as rectangles; `line` is the least height that a label needs."""
    blocks = tuple(_blocks(view, scale, columns, max(LABEL, line)))
    return Picture(
        tuple(_with_second_line(blocks, line)),
        tuple(_holes(view, scale, columns)),
        tuple(_brackets(view, scale, columns, line)),
        tuple(_signs(view, scale, columns, line)) if columns.shows_evidence else (),
        tuple(_edges(view.rows, scale)),
    )


# ---------------------------------------------------------------------- blocks
def _blocks(view: DayView, scale: Scale, columns: Columns, line: float) -> Iterator[BlockBox]:
    floors: dict[tuple[float, int], float] = {}
    for place in _places(view.rows):
        span = place.row.block.span
        top, bottom = scale.y(span.start), scale.y(span.end)
        width = (columns.right - columns.left) / place.columns
        left = columns.left + place.indent + place.column * width
        right = columns.left + (place.column + 1) * width - (_BETWEEN if place.columns > 1 else 0)
        lane = (place.indent, place.column)
        own = top + _BETWEEN / 2
        begin = max(own, min(floors.get(lane, 0.0), own + _PUSHED * line))
        plate = QRectF(left, begin, right - left, max(line, bottom - _BETWEEN / 2 - begin))
        floors[lane] = plate.bottom() + _BETWEEN
        stripes = tuple(
            QRectF(left, scale.y(run.start) + _BETWEEN / 2, STRIPE,
                   max(1.0, scale.y(run.end) - scale.y(run.start) - _BETWEEN))
            for run in place.row.block.runs
        )  # fmt: skip
        yield BlockBox(place.row, plate, stripes)


def _with_second_line(blocks: Sequence[BlockBox], line: float) -> Iterator[BlockBox]:
    """Yield blocks that know where their second line has room, under what lies over them."""
    for place, box in enumerate(blocks):
        if not has_two_lines(box.plate, line):
            yield box
            continue
        over = [it.plate for it in blocks[place + 1 :] if it.plate.intersects(box.plate)]
        first = first_line_top(box.plate, line) + line
        for plate in sorted(over, key=lambda it: it.top()):
            if plate.top() < first + line and plate.bottom() > first:
                first = plate.bottom() + 1
        has_room = first + line <= box.plate.bottom() + 1
        yield replace(box, second=first) if has_room else box


def has_two_lines(plate: QRectF, line: float) -> bool:
    """Whether a plate is high enough for a second line."""
    return plate.height() >= max(_TWO_LINES, 2 * line + 2)


def is_narrow(plate: QRectF) -> bool:
    """Whether title and figures have no room in one line."""
    return plate.width() < _NARROW


def first_line_top(plate: QRectF, line: float) -> float:
    """Return where the first line of words begins."""
    if not has_two_lines(plate, line):
        height = min(plate.height(), line + 8)
        return plate.y() + (min(plate.height(), line + 10) - height) / 2
    return plate.y() + (3 if plate.height() < 2 * line + 12 else 5)


def _places(rows: Sequence[DayRow]) -> Iterator[_Place]:
    """Yield where each row goes: over another, beside it, or within a break of it."""
    heavy: list[_Place] = []
    done: list[_Place] = []
    reaching: list[DayRow] = []  # those before that last into what is still to come
    for row, soonest in zip(rows, _soonest(rows), strict=True):
        span = row.block.span
        reaching = [it for it in reaching if it.block.span.end > soonest]
        if heavy and all(span.start >= it.row.block.span.end for it in heavy):
            done += _with_columns(heavy)
            heavy = []
        rivals = [it for it in heavy if _is_beside(it.row, row)]
        free = next(
            number for number in range(len(rivals) + 1)
            if number not in {it.column for it in rivals}
        )  # fmt: skip
        heavy.append(_Place(row, 0.0 if rivals else _indent(reaching, row), free))
        reaching.append(row)
    yield from sorted((*done, *_with_columns(heavy)), key=lambda it: it.row.block.span)


def _soonest(rows: Sequence[DayRow]) -> Sequence[int]:
    """Return the soonest begin of each row and those after it: one that is held may be late."""
    begins = [row.block.span.start for row in reversed(rows)]
    return tuple(accumulate(begins, min))[::-1]


def _with_columns(places: Sequence[_Place]) -> list[_Place]:
    made = []
    for place in places:
        beside = [it for it in places if it is not place and _is_beside(it.row, place.row)]
        most = max((it.column for it in (place, *beside)), default=0) + 1
        made.append(replace(place, columns=most if beside else 1))
    return made


def _indent(others: Sequence[DayRow], row: DayRow) -> float:
    start = row.block.span.start  # they began before it, or at once
    over = [it for it in others if it.block.span.end > start]
    if not over:
        return 0.0
    is_in_break = all(not _both_ms(it, row) for it in over)
    return _INSET if is_in_break else _INDENT


def _is_beside(one: DayRow, other: DayRow) -> bool:
    shorter = min(one.block.span.length_ms, other.block.span.length_ms)
    return _both_ms(one, other) >= max(1, shorter * _SIDE_BY_SIDE)


def _both_ms(one: DayRow, other: DayRow) -> int:
    return sum(covered_ms(within(other.block.runs, run)) for run in one.block.runs)


# ---------------------------------------------------------------------- beside and between
def _holes(view: DayView, scale: Scale, columns: Columns) -> Iterator[HoleBox]:
    for matter in view.matters:
        kind = _hole_kind(matter)
        if kind is not None:
            rect = _hole(matter.span, scale, columns)
            if kind is HoleKind.UNDECIDED and _is_worked(view.rows, matter.span):
                rect.setLeft(columns.right + 2)  # beside the entry that it is part of until then
                rect.setWidth(_LANE)
            yield HoleBox(matter.key, kind, matter.span, rect)


def _is_worked(rows: Sequence[DayRow], span: Span) -> bool:
    runs = [run for row in rows for run in row.block.runs]
    return bool(within(runs, span))


def _hole_kind(matter: Matter) -> HoleKind | None:
    match matter.kind:
        case MatterKind.GAP:
            return HoleKind.IGNORED if matter.is_settled else HoleKind.GAP
        case MatterKind.AWAY:
            return HoleKind.NOT_WORK if matter.is_settled else HoleKind.UNDECIDED
        case _:
            return None


def _hole(span: Span, scale: Scale, columns: Columns) -> QRectF:
    top, bottom = scale.y(span.start) + 1, scale.y(span.end) - 1
    return QRectF(columns.left, top, columns.right - columns.left, max(2.0, bottom - top))


def _brackets(view: DayView, scale: Scale, columns: Columns, line: float) -> Iterator[BracketBox]:
    kept, free = {one.key for one in view.settled}, 0.0
    for overlap in view.overlaps:
        top, bottom = scale.y(overlap.span.start), scale.y(overlap.span.end)
        rect = QRectF(columns.right + 2, top, _BRACKET, max(_LEAST_BRACKET, bottom - top))
        label_y = max(rect.center().y() - line / 2, free)
        free = label_y + line
        yield BracketBox(overlap, rect, overlap.key in kept, label_y)


def _signs(view: DayView, scale: Scale, columns: Columns, line: float) -> Iterator[SignBox]:
    """Yield boxes with their words, which move down rather than touch, and then become one."""
    left, free = columns.evidence + TRACK - _SIGN / 2, 0.0
    shown = [one for one in view.evidence if one.sign is not Sign.IN_USE]
    for place, one in enumerate(shown):
        top, bottom = scale.y(one.span.start), scale.y(one.span.end)
        rect = QRectF(left, top, _SIGN, max(4.0, bottom - top))
        middle = (top + rect.bottom() - line) / 2
        label_y = max(middle, free)
        is_far = label_y - middle > 2 * line  # its words would stand beside another box
        words = "" if is_far else evidence_words(one)
        free = free if is_far else label_y + line
        yield SignBox(one, rect, label_y, words if not _repeats(shown, place) else "")


def _repeats(shown: Sequence[Evidence], place: int) -> bool:
    return place > 0 and shown[place] == shown[place - 1]


def _edges(rows: Sequence[DayRow], scale: Scale) -> Iterator[Edge]:
    ends: dict[int, EntryId] = {}
    begins: dict[int, EntryId] = {}
    for row in rows:
        if row.shown is not None:
            ends[row.block.span.end] = row.block.id
            begins[row.block.span.start] = row.block.id
    for at_ms in sorted({*ends, *begins}):
        yield Edge(ends.get(at_ms), begins.get(at_ms), at_ms, scale.y(at_ms))
