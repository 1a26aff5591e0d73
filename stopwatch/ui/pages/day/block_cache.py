"""Blocks as they were painted last: while a boundary moves, the others are only put back."""

from __future__ import annotations

from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from stopwatch.domain.values import dataclass
from stopwatch.ui.pages.day.block_painter import BlockPainter
from stopwatch.ui.pages.day.boxes import BlockBox
from stopwatch.ui.theme.icons import device_ratio

_AROUND = 2  # pixels for frames that reach over an edge


@dataclass(frozen=True, slots=True)
class _Painted:
    box: BlockBox
    how: tuple[object, ...]
    origin: QPointF
    pixmap: QPixmap


class BlockCache:
    """One picture for each block, as long as its row, place, palette and ratio stay the same."""

    def __init__(self) -> None:
        self._known: dict[str, _Painted] = {}

    def paint(
        self, painter: QPainter, blocks: BlockPainter, box: BlockBox, *, is_chosen: bool,
        has_focus: bool,
    ) -> bool:  # fmt: skip
        """Put a block on the screen; return whether it was painted anew, as it is another."""
        ratio = device_ratio(painter)
        how = (ratio, is_chosen, is_chosen and has_focus, *blocks.looks_like(box.row))
        known = self._known.get(box.key)
        is_new = known is None or known.how != how or known.box != box
        if known is None or is_new:
            known = self._painted(blocks, box, how, ratio)
            self._known[box.key] = known
        painter.drawPixmap(known.origin, known.pixmap)
        return is_new

    def keep_only(self, keys: set[str]) -> None:
        """Forget blocks that are on no screen any more."""
        self._known = {key: one for key, one in self._known.items() if key in keys}

    def _painted(
        self, blocks: BlockPainter, box: BlockBox, how: tuple[object, ...], ratio: float
    ) -> _Painted:
        whole = box.whole.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        origin = QPointF(floor(whole.x()), floor(whole.y()))
        size = QSizeF(ceil(whole.right()) - origin.x(), ceil(whole.bottom()) - origin.y())
        area = QRectF(origin, size)
        pixmap = QPixmap(ceil(area.width() * ratio), ceil(area.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.translate(-origin)
        blocks.paint(painter, box, is_chosen=bool(how[1]), has_focus=bool(how[2]))
        painter.end()
        return _Painted(box, how, origin, pixmap)
