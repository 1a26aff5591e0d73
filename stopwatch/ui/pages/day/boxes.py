"""What is drawn of a day, as rectangles: prepared once, painted and hit often."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF

from stopwatch.domain.day import Evidence, Overlap
from stopwatch.domain.ids import EntryId
from stopwatch.domain.spans import Span
from stopwatch.domain.values import dataclass
from stopwatch.services.day_view import DayRow

BOUNDARY_REACH = 4.0
"""How near to an edge the pointer takes hold of it."""


@dataclass(frozen=True, slots=True)
class BlockBox:
    """A row's plate, which may be higher than its time so that its label fits, and its stripe.

    `second` is where the second line of words stands: below what lies over it, or not at all.
    """

    row: DayRow
    plate: QRectF
    stripes: tuple[QRectF, ...]
    second: float | None = None

    @property
    def key(self) -> str:
        """What it is chosen by."""
        return self.row.block.id

    @property
    def whole(self) -> QRectF:
        """Everything that it covers."""
        covered = QRectF(self.plate)
        for stripe in self.stripes:
            covered = covered.united(stripe)
        return covered


class HoleKind(Enum):
    """Why there is no entry."""

    GAP = "gap"
    IGNORED = "ignored"
    UNDECIDED = "undecided"
    NOT_WORK = "not_work"


@dataclass(frozen=True, slots=True)
class HoleBox:
    """Time without an entry."""

    key: str
    kind: HoleKind
    span: Span
    rect: QRectF

    @property
    def whole(self) -> QRectF:
        """Everything that it covers."""
        return self.rect


@dataclass(frozen=True, slots=True)
class BracketBox:
    """How long two blocks count at once."""

    overlap: Overlap
    rect: QRectF
    is_kept: bool
    label_y: float


@dataclass(frozen=True, slots=True)
class SignBox:
    """What the computer saw: a box that is true to scale, and where its words stand."""

    evidence: Evidence
    rect: QRectF
    label_y: float
    words: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A boundary: which entry ends there, which one begins; None where nothing does."""

    before: EntryId | None
    after: EntryId | None
    at_ms: int
    y: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A laid-out day. Later blocks lie over earlier ones."""

    blocks: tuple[BlockBox, ...] = ()
    holes: tuple[HoleBox, ...] = ()
    brackets: tuple[BracketBox, ...] = ()
    signs: tuple[SignBox, ...] = ()
    edges: tuple[Edge, ...] = ()

    @property
    def items(self) -> tuple[BlockBox | HoleBox, ...]:
        """What can be chosen, in the order of time."""
        holes = [it for it in self.holes if it.kind in {HoleKind.GAP, HoleKind.UNDECIDED}]
        return tuple(sorted((*self.blocks, *holes), key=_begin))

    def item(self, key: str | None) -> BlockBox | HoleBox | None:
        """Return what is chosen by a key."""
        return next((one for one in self.items if one.key == key), None)

    def block(self, key: EntryId | None) -> BlockBox | None:
        """Return the block of an entry."""
        return next((one for one in self.blocks if one.row.block.id == key), None)

    def item_at(self, point: QPointF) -> BlockBox | HoleBox | None:
        """Return what lies uppermost at a point."""
        found = [one for one in self.blocks if one.plate.contains(point)]
        if found:
            return found[-1]
        return next((it for it in self.holes if it.rect.contains(point)), None)

    def edge_at(self, point: QPointF) -> Edge | None:
        """Return the boundary that is nearest to a point, if one is near."""
        near = [one for one in self.edges if abs(one.y - point.y()) <= BOUNDARY_REACH]
        return min(near, key=lambda one: abs(one.y - point.y()), default=None)


def _begin(one: BlockBox | HoleBox) -> tuple[int, int]:
    span = one.row.block.span if isinstance(one, BlockBox) else one.span
    return span.start, span.end
