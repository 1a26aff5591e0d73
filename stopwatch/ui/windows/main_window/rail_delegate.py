"""Paints the rows of the rail: icon, name and badge; where it is narrow the icon with its mark."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from stopwatch.domain.overriding import override
from stopwatch.ui.models.index import Index
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import RADIUS_BUTTON, SPACE_2, SPACE_4, SPACE_8, SPACE_12
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.marks import Mark, MarkPainter
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, focus_ring, rounded_box
from stopwatch.ui.windows.main_window.rail_model import ROW, RailRow
from stopwatch.ui.windows.main_window.signs import Badge

_ITEM_EXTRA, _ICON, _MARK, _SMALL_MARK = 16, 16, 12, 10
_ICON_GAP = 10
_TONES: dict[Mark, Tone] = {Mark.UNDECIDED: "amber_text", Mark.NEEDS_YOU: "red_text"}
_LEAST, _MOST, _BESIDES = 196, 240, 52
COLLAPSED = 56
"""How wide a rail of icons alone is."""


class RailDelegate(QStyledItemDelegate):
    """One row is 32 high at a line of 16; the page that is shown has a ground of its own."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._marks = theme, MarkPainter(theme)
        self.is_collapsed = False

    def wanted_width(self, rows: tuple[RailRow, ...]) -> int:
        """Return how wide the rail is, so that no name is cut in any language."""
        if self.is_collapsed:
            return COLLAPSED
        strong = QFontMetricsF(self._strong)
        names = max((strong.horizontalAdvance(row.sign.title) for row in rows), default=0.0)
        badges = max((self._badge_width(row.badge) for row in rows), default=0.0)
        return round(min(_MOST, max(_LEAST, names + badges + _BESIDES)))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetricsF(self._theme.fonts.body).height()
        return QSize(COLLAPSED, round(line) + _ITEM_EXTRA + SPACE_2)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, RailRow):
            return
        painter.save()
        box = QRectF(option.rect).adjusted(SPACE_8, 1, -SPACE_8, -1)
        self._ground(painter, box, row, option.state)
        if self.is_collapsed:
            self._paint_icon_alone(painter, box, row)
        else:
            self._paint_whole(painter, box, row)
        painter.restore()

    # ------------------------------------------------------------------ private
    @property
    def _strong(self) -> QFont:
        return weighted(self._theme.fonts.body, QFont.Weight.DemiBold)

    @property
    def _count_font(self) -> QFont:
        return tabular(self._theme.fonts.body)

    def _ground(
        self, painter: QPainter, box: QRectF, row: RailRow, state: QStyle.StateFlag
    ) -> None:
        flag = QStyle.StateFlag
        if row.is_shown:
            rounded_box(painter, box, RADIUS_BUTTON, self._theme.colour("sel"), None)
        elif state & flag.State_MouseOver:
            rounded_box(painter, box, RADIUS_BUTTON, self._theme.colour("hover"), None)
        if state & flag.State_HasFocus and state & flag.State_KeyboardFocusChange:
            focus_ring(painter, box, self._theme.colour("accent_text"), RADIUS_BUTTON)

    def _paint_whole(self, painter: QPainter, box: QRectF, row: RailRow) -> None:
        icon = QRectF(box.left() + SPACE_12, box.top(), _ICON, box.height())
        paint_icon(painter, icon, row.sign.icon, self._theme.colour(self._icon_tone(row)))
        font = self._strong if row.is_shown else self._theme.fonts.body
        ink = self._theme.colour("text" if row.is_shown else "text2")
        base = baseline(box.top(), box.height(), font)
        draw_runs(painter, icon.right() + _ICON_GAP, base, [Run(row.sign.title, font, ink)])
        if row.badge is not None:
            self._paint_badge(painter, box, row.badge)

    def _paint_badge(self, painter: QPainter, box: QRectF, badge: Badge) -> None:
        font, tone = self._count_font, _TONES.get(badge.mark, "text2")
        right = box.right() - SPACE_8
        count = Run(str(badge.count) if badge.count else "", font, self._theme.colour(tone))
        left = right - count.width
        draw_runs(painter, left, baseline(box.top(), box.height(), font), [count])
        gap = SPACE_4 + SPACE_2 if badge.count else 0
        place = QRectF(left - gap - _MARK, box.top(), _MARK, box.height())
        self._marks.paint(painter, place, badge.mark)

    def _paint_icon_alone(self, painter: QPainter, box: QRectF, row: RailRow) -> None:
        paint_icon(painter, _middle(box, _ICON), row.sign.icon,
                   self._theme.colour(self._icon_tone(row)))  # fmt: skip
        if row.badge is not None:  # at the corner; how many is said by the tool tip
            corner = QRectF(0, 0, _SMALL_MARK, _SMALL_MARK)
            corner.moveCenter(box.center())
            corner.translate(_ICON / 2 + SPACE_2, -_ICON / 2 + SPACE_2)
            self._marks.paint(painter, corner, row.badge.mark)

    def _icon_tone(self, row: RailRow) -> Tone:
        return "accent_text" if row.is_shown else "text2"

    def _badge_width(self, badge: Badge | None) -> float:
        if badge is None:
            return 0.0
        count = str(badge.count) if badge.count else ""
        return _MARK + SPACE_12 + QFontMetricsF(self._count_font).horizontalAdvance(count)


def _middle(box: QRectF, side: float) -> QRectF:
    middle = QRectF(0, 0, side, side)
    middle.moveCenter(box.center())
    return middle
