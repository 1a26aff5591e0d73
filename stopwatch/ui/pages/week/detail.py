"""The current cell below the grid: which ticket and day, and its entries with what they offer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from stopwatch.domain.overriding import override
from stopwatch.ui.models.index import Index
from stopwatch.ui.pages.week.cell_painter import Inks
from stopwatch.ui.pages.week.columns import LEFT, MARK
from stopwatch.ui.pages.week.detail_lines import DetailLine
from stopwatch.ui.pages.week.words import tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import is_enter
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.keycap import KeyCap
from stopwatch.ui.widgets.marks import MarkPainter
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided, focus_ring
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.row_layout import line_height
from stopwatch.ui.windows.entries_toast import Toast

_EXTRA, _MOST, _LEAST, _HEAD_EXTRA = 6, 5, 2, 14
_LINE_ROLE = Qt.ItemDataRole.UserRole
_GAP, _COLUMN_GAP = 11.0, 18.0
_NO_PARENT = QModelIndex()


class DetailModel(QAbstractListModel):
    """The lines, one below the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[DetailLine, ...] = ()

    def show_lines(self, lines: Sequence[DetailLine]) -> None:
        """Show other lines."""
        if tuple(lines) == self.lines:
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line.spoken
        return line if role == _LINE_ROLE else None


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: DetailModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._model, self._inks = theme, model, Inks.of(theme)
        self._marks = MarkPainter(theme)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, line_height(self._theme) + _EXTRA)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, line = QRectF(option.rect), self._model.lines[index.row()]
        painter.save()
        is_focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if is_focused:
            painter.fillRect(box, self._theme.colour("sel"))
        mark = QRectF(box.x() + LEFT, box.y(), MARK, box.height())
        self._marks.paint(painter, mark, line.mark)
        base = baseline(box.y(), box.height(), self._inks.body)
        verb = Run(line.verb, self._inks.body, self._theme.colour("accent_text"))
        room = box.width() - 2 * LEFT - MARK - _GAP - verb.width - _COLUMN_GAP
        draw_runs(painter, mark.right() + _GAP, base, elided(self._runs(line), room))
        draw_runs(painter, self.verb_box(box, line).x(), base, [verb])
        if is_focused:
            focus_ring(painter, box.adjusted(2, 0, -2, 0), self._theme.colour("accent_text"), 3)
        painter.restore()

    def verb_box(self, box: QRectF, line: DetailLine) -> QRectF:
        """Return where the verb of a line stands."""
        width = Run(line.verb, self._inks.body, self._theme.colour("text")).width
        return QRectF(box.right() - LEFT - width, box.y(), width, box.height())

    def _runs(self, line: DetailLine) -> list[Run]:
        text, text2 = self._theme.colour("text"), self._theme.colour("text2")
        body, strong = self._inks.body, self._inks.strong
        columns = [
            (line.times, body, text), (line.worked, body, text2), (line.to_bill, strong, text),
            (line.said, body, text),
        ]  # fmt: skip
        there = [one for one in columns if one[0]]
        return [Run(*one, gap=_COLUMN_GAP if at else 0.0) for at, one in enumerate(there)]


class _Lines(QListView):
    acted = Signal(int)

    def __init__(self, theme: Theme, model: DetailModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._painter = _Painter(theme, model, self)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("ground", "window")
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Entries of the cell"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and self.currentIndex().isValid():
            self.acted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_on = self._verb_at(event) >= 0
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if is_on else Qt.CursorShape.ArrowCursor
        )

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._verb_at(event)
        if event.button() is Qt.MouseButton.LeftButton and row >= 0:
            self.acted.emit(row)

    def _verb_at(self, event: QMouseEvent) -> int:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return -1
        box = self._painter.verb_box(QRectF(self.visualRect(index)), self._model.lines[index.row()])
        return index.row() if box.adjusted(-4, 0, 4, 0).contains(event.position()) else -1


class Detail(QWidget):
    """`acted` carries the line whose verb was chosen."""

    acted = Signal(DetailLine)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._line = theme, line_height(theme)
        self.model = DetailModel(self)
        self.lines = _Lines(theme, self.model, self)
        self.number, self.title, self.place = PlainLabel(), ElidedLabel(), ElidedLabel()
        self.number.setFont(weighted(theme.fonts.body, QFont.Weight.Medium))
        self.title.setFont(weighted(theme.fonts.body, QFont.Weight.DemiBold))
        self.place.setProperty("tone", "text2")
        for label in (self.title, self.place):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.hint, self.hint_words = KeyCap(theme, "Enter"), PlainLabel(tr("open the day"))
        self.hint_words.setProperty("tone", "text2")
        self.toast = Toast(theme)
        self._lay_out()
        self.lines.acted.connect(self._on_acted)
        self.toast.changed.connect(self._on_said)
        self._on_said()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(WINDOW_MARGIN, 0, WINDOW_MARGIN, 0)
        head.setSpacing(SPACE_8)
        head.addWidget(self.number)
        head.addWidget(self.title)
        head.addWidget(self.place)
        head.addStretch(1)
        head.addWidget(self.toast, 3)
        head.addWidget(self.hint)
        head.addWidget(self.hint_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_8, 0, SPACE_8 - 2)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.lines)
        self._grow()

    def show_cell(self, number: str, title: str, place: str, lines: Sequence[DetailLine]) -> None:
        """Show a cell: its ticket, where and when, and its lines."""
        self.number.setText(number)
        self.title.set_full_text(title)
        self.place.set_full_text(place)
        self.model.show_lines(lines)
        self._grow()
        self._on_said()

    def _grow(self) -> None:
        count = min(max(self.model.rowCount(), _LEAST), _MOST)
        self.lines.setFixedHeight(count * (self._line + _EXTRA))

    def _on_acted(self, row: int) -> None:
        if self.model.lines[row].verb:
            self.acted.emit(self.model.lines[row])

    def _on_said(self) -> None:
        is_said = bool(self.toast.text)
        self.toast.setVisible(is_said)
        is_cell = bool(self.title.text() or self.number.text())
        self.hint.setVisible(is_cell and not is_said)
        self.hint_words.setVisible(is_cell and not is_said)
