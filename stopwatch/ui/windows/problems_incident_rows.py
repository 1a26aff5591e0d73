"""Paints the rows of incidents: a box, when, number, title, status and the time spent."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.ui.models.incidents import INCIDENT_ROLE, IncidentRow
from stopwatch.ui.models.index import Index
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import RADIUS_CHECK, WINDOW_MARGIN
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.marks import MarkPainter
from stopwatch.ui.widgets.painting import (
    Run,
    baseline,
    draw_runs,
    elided,
    focus_ring,
    paint_hairline,
    rounded_box,
    runs_width,
)
from stopwatch.ui.widgets.row_layout import line_height

TICK = "tick"
_BOX, _MARK, _GAP, _EXTRA = 15.0, 12.0, 8.0, 14
_OPENED, _STATUS, _WORKED, _MOST_STATUS = 88.0, 70.0, 74.0, 120.0


@dataclass(frozen=True, slots=True)
class IncidentColumns:
    """Where the columns of a row begin, in logical pixels from its left edge."""

    opened: float
    number: float
    status: float
    worked: float
    right: float


@dataclass(frozen=True, slots=True)
class Longest:
    """The longest words of some columns, which make these as wide as need be."""

    opened: str = ""
    status: str = ""
    last: str = ""


def incident_columns(theme: Theme, width: float, longest: Longest) -> IncidentColumns:
    """Place the columns in a width; some are as wide as their longest words."""
    metrics = QFontMetricsF(theme.fonts.body)
    word = metrics.horizontalAdvance(longest.status)
    status = min(_MOST_STATUS, max(_STATUS, word)) + _GAP
    opened = WINDOW_MARGIN + _BOX + _GAP
    first = metrics.horizontalAdvance(max("Wed 28, 20:05", longest.opened, key=len))
    widest = max(_OPENED, first + _GAP)
    right = width - WINDOW_MARGIN
    worked = max(_WORKED, metrics.horizontalAdvance(max("Leon 00:00", longest.last, key=len)))
    return IncidentColumns(opened, opened + widest, right - worked - status, right - worked, right)


class IncidentRows(QStyledItemDelegate):
    """Paints `IncidentRow` values. `acted` carries the index and `TICK`, `RETRY` or `COMPARE`."""

    acted = Signal(QModelIndex, str)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.longest = Longest()

    def columns(self, width: float) -> IncidentColumns:
        """Return where the columns are in a row of a width."""
        return incident_columns(self._theme, width, self.longest)

    def action_at(self, rect: QRectF, row: IncidentRow, place: QPointF) -> str:
        """Return the action under a place of a row, or nothing."""
        columns = self.columns(rect.width())
        x = place.x() - rect.x()
        if x < columns.opened:
            return TICK
        return row.action if x >= columns.worked else ""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(320, line_height(self._theme) + _EXTRA)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect, flag = index.data(INCIDENT_ROLE), QRectF(option.rect), QStyle.StateFlag
        painter.save()
        if row.is_ticked:
            painter.fillRect(rect, self._theme.colour("sel"))
        elif option.state & flag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour("hover"))
        _Row(painter, self._theme, rect, row, self.columns(rect.width())).paint()
        if option.state & flag.State_HasFocus:
            focus_ring(painter, rect.adjusted(2, 1, -2, -2), self._theme.colour("accent_text"))
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if isinstance(event, QKeyEvent):
            is_tick = event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Select}
            return self._act(index, TICK if is_tick else "")
        is_release = event.type() is QEvent.Type.MouseButtonRelease
        if not isinstance(event, QMouseEvent) or not is_release:
            return False
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        row = index.data(INCIDENT_ROLE)
        return self._act(index, self.action_at(QRectF(option.rect), row, event.position()))

    def _act(self, index: Index, action: str) -> bool:
        if action:
            self.acted.emit(index, action)
        return bool(action)


@dataclass(frozen=True, slots=True)
class _Row:
    painter: QPainter
    theme: Theme
    rect: QRectF
    row: IncidentRow
    columns: IncidentColumns

    def paint(self) -> None:
        self._box()
        body = tabular(self.theme.fonts.body)
        self._put(self.columns.opened, [Run(self.row.opened, body, self.theme.colour("text2"))])
        x = self._mark(self.columns.number)
        if self.row.said:  # it names the ticket, and is worth more than its status
            said = Run(self.row.said, body, self.theme.colour("text"))
            self._put(x, elided([said], self.columns.worked - _GAP - x))
        else:
            self._put(x, elided(self._names(), self.columns.status - _GAP - x))
            status = Run(self.row.status, body, self.theme.colour("text2"))
            room = self.columns.worked - self.columns.status - _GAP
            self._put(self.columns.status, elided([status], room))
        self._worked()
        edge = self.rect.bottom() - 1
        line = self.theme.colour("line")
        paint_hairline(self.painter, self.rect.left(), self.rect.right(), edge, line)

    def _box(self) -> None:
        top = self.rect.center().y() - _BOX / 2
        box = QRectF(self.rect.x() + WINDOW_MARGIN, top, _BOX, _BOX)
        fill: Tone = "accent" if self.row.is_ticked else "base"
        frame: Tone = "accent" if self.row.is_ticked else "edge2"
        ground, edge = self.theme.colour(fill), self.theme.colour(frame)
        rounded_box(self.painter, box, RADIUS_CHECK, ground, edge)
        if self.row.is_ticked:
            inside = box.adjusted(2, 2, -2, -2)
            paint_icon(self.painter, inside, "check", self.theme.colour("on_accent"))

    def _mark(self, x: float) -> float:
        if self.row.mark is None:
            return x
        box = QRectF(self.rect.x() + x, self.rect.y(), _MARK, self.rect.height())
        MarkPainter(self.theme).paint(self.painter, box, self.row.mark)
        return x + _MARK + 6

    def _names(self) -> list[Run]:
        body = self.theme.fonts.body
        number = tabular(weighted(body, QFont.Weight.Medium))
        return [
            Run(self.row.number, number, self.theme.colour("text2")),
            Run(self.row.title, body, self.theme.colour("text"), gap=_GAP),
        ]

    def _worked(self) -> None:
        tone: Tone = "accent_text" if self.row.action else "text"
        font = tabular(self.theme.fonts.body)
        room = self.columns.right - self.columns.worked
        runs = elided([Run(self.row.last, font, self.theme.colour(tone))], room)
        self._put(self.columns.right - runs_width(runs), runs)

    def _put(self, x: float, runs: list[Run]) -> None:
        base = baseline(self.rect.y(), self.rect.height() - 1, self.theme.fonts.body)
        draw_runs(self.painter, self.rect.x() + x, base, runs)
