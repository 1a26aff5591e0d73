"""Layouts that go on in the next line, as words do: nothing is cut in a longer language."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from stopwatch.domain.overriding import override

_LINE_GAP = 2
Measure = Callable[[QLayoutItem], QSize]


class FlowLayout(QLayout):
    """Puts its parts side by side, and what has no room into the next line.

    The lines stand out to the left by `inset`, so that the words of a link, or of a quiet button,
    begin at the margin.
    """

    def __init__(
        self, gap: int, parent: QWidget | None = None, *, inset: int = 0, line_gap: int = _LINE_GAP
    ) -> None:
        super().__init__(parent)
        self._parts: list[QLayoutItem] = []
        self._gap, self._inset, self._line_gap = gap, inset, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._parts.append(item)

    def add(self, *parts: QWidget) -> None:
        """Take parts, in their order."""
        for part in parts:
            self.addWidget(part)

    @override
    def count(self) -> int:
        return len(self._parts)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._parts[index] if 0 <= index < len(self._parts) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._parts.pop(index) if 0 <= index < len(self._parts) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._placed(QRect(0, 0, width, 0), is_real=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._placed(rect, is_real=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for part in self._parts:
            size = size.expandedTo(part.minimumSize())
        return size

    def _placed(self, rect: QRect, *, is_real: bool) -> int:
        """Lay the parts out, or only measure it; return the height of all lines."""
        y = rect.y()
        for line in self._lines(_shown(self._parts), rect.width(), QLayoutItem.sizeHint):
            widths = [min(one.sizeHint().width(), rect.width()) for one in line]
            y = self._lay_line(line, widths, rect.x() - self._inset, y, is_real=is_real)
        return max(0, y - self._line_gap - rect.y())

    def _lines(
        self, parts: Sequence[QLayoutItem], width: int, measure: Measure
    ) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for part in parts:
            if not lines or self._length([*lines[-1], part], measure) > width:
                lines.append([])
            lines[-1].append(part)
        return lines

    def _length(self, parts: Sequence[QLayoutItem], measure: Measure) -> int:
        return sum(measure(one).width() for one in parts) + self._gap * max(0, len(parts) - 1)

    def _lay_line(
        self, parts: Sequence[QLayoutItem], widths: Sequence[int], x: int, y: int, *,
        is_real: bool, apart: tuple[int, int] = (0, 0),
    ) -> int:  # fmt: skip
        """Lay a line out from a place to the right; return where the next one begins.

        `apart` says how many parts stand at the left, and how far the others are pushed away.
        """
        heights = [_height(one, width) for one, width in zip(parts, widths, strict=True)]
        highest, (leads, push) = max(heights, default=0), apart
        for place, (part, width, height) in enumerate(zip(parts, widths, heights, strict=True)):
            x += push if place == leads else 0
            if is_real:
                part.setGeometry(QRect(x, y + (highest - height) // 2, width, height))
            x += width + self._gap
        return y + highest + self._line_gap


class ApartLayout(FlowLayout):
    """Puts leading parts at the left and the others at the right end; below where they lack room.

    Buttons give up the keys behind their words, and leading parts some of their width, before
    anything goes into the next line. The inset is that of the leading parts.
    """

    def __init__(self, gap: int, leads: int, inset: int = 0) -> None:
        super().__init__(gap, inset=inset, line_gap=gap)
        self._leads = leads

    @override
    def sizeHint(self) -> QSize:
        parts, hint = _shown(self._parts), QLayoutItem.sizeHint
        height = max((hint(one).height() for one in parts), default=0)
        return QSize(self._length(parts, hint), height)

    @override
    def _placed(self, rect: QRect, *, is_real: bool) -> int:
        leads, others = _shown(self._parts[: self._leads]), _shown(self._parts[self._leads :])
        left = rect.adjusted(-self._inset if leads else 0, 0, 0, 0)
        for measure in (QLayoutItem.sizeHint, QLayoutItem.minimumSize):
            room = left.width() - self._length([*leads, *others], measure)
            if room >= 0:
                parts = [*leads, *others]
                widths = _grown(leads, measure, room) + [measure(one).width() for one in others]
                push = left.width() - sum(widths) - self._gap * max(0, len(parts) - 1)
                y = self._lay_line(
                    parts, widths, left.x(), rect.y(), is_real=is_real, apart=(len(leads), push)
                )
                return y - self._line_gap - rect.y()
        return self._placed_below(leads, others, left, is_real=is_real)

    def _placed_below(
        self, leads: Sequence[QLayoutItem], others: Sequence[QLayoutItem], rect: QRect, *,
        is_real: bool,
    ) -> int:  # fmt: skip
        top, measure = rect.y(), QLayoutItem.minimumSize
        for line in self._lines(leads, rect.width(), measure):
            room = rect.width() - self._length(line, measure)
            widths = [min(one, rect.width()) for one in _grown(line, measure, room)]
            rect.setTop(self._lay_line(line, widths, rect.x(), rect.y(), is_real=is_real))
        for line in self._lines(others, rect.width(), measure):
            rect.setTop(self._lay_at_end(line, measure, rect, is_real=is_real))
        return rect.y() - self._line_gap - top

    def _lay_at_end(
        self, parts: Sequence[QLayoutItem], measure: Measure, rect: QRect, *, is_real: bool
    ) -> int:
        widths = [min(measure(one).width(), rect.width()) for one in parts]
        x = max(rect.x(), rect.x() + rect.width() - self._length(parts, measure))
        return self._lay_line(parts, widths, x, rect.y(), is_real=is_real)


def _shown(parts: Sequence[QLayoutItem]) -> list[QLayoutItem]:
    return [one for one in parts if not one.isEmpty()]


def _height(part: QLayoutItem, width: int) -> int:
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()


def _grown(parts: Sequence[QLayoutItem], measure: Measure, room: int) -> list[int]:
    """Give parts what room there is beyond their measure, the first ones first.

    Words that may go on in the next line take all of it: what they ask for is a guess of Qt's,
    which breaks a line that would fit.
    """
    widths = []
    for part in parts:
        least = measure(part).width()
        wished = max(0, part.sizeHint().width() - least)
        more = max(0, room if part.hasHeightForWidth() else min(room, wished))
        room -= more
        widths.append(least + more)
    return widths
