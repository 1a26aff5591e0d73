"""Where the hours of the week went: a bar for each company, problem and day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.domain.week import Amount, Grid, Heading, Line, Place, by_heading
from stopwatch.ui.models.index import Index
from stopwatch.ui.pages.week.cell_painter import Inks
from stopwatch.ui.pages.week.words import amount_text, long_day, percent_text, spoken_minutes, tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import RADIUS_CELL, WINDOW_MARGIN
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.painting import (
    Run,
    baseline,
    draw_runs,
    elided,
    focus_ring,
    paint_vertical,
    rounded_box,
    runs_width,
)
from stopwatch.ui.widgets.row_layout import line_height

WIDTH = 280
_BAR, _HEAD_EXTRA, _EXTRA, _GAP = 6.0, 14, 14, 8.0
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar, or the title of some. `part` and `full` are shares of the longest bar."""

    name: str
    amount: Amount | None = None
    part: float = 0.0
    full: float = 0.0


def bars_of(grid: Grid, lines: Sequence[Line]) -> tuple[Bar, ...]:
    """Return the bars of companies, of problems and of days, each under its title."""
    companies = [(_name(heading), amount) for heading, amount in by_heading(lines, _company)]
    problems = [(_name(heading), amount) for heading, amount in by_heading(lines, _problem)]
    days = [
        (long_day(day), cell.amount)
        for day, cell in zip(grid.days, grid.cells, strict=True)
        if cell.lines
    ]
    return (
        *_titled(tr("By company"), companies),
        *_titled(tr("By problem"), problems),
        *_titled(tr("By day"), days),
    )


def _company(place: Place) -> Heading:
    return place.company


def _problem(place: Place) -> Heading:
    return place.problem


def _name(heading: Heading) -> str:
    return tr(heading.name) if heading.rank else heading.short or heading.name


def _titled(title: str, amounts: Sequence[tuple[str, Amount]]) -> tuple[Bar, ...]:
    if not amounts:
        return ()
    most = max(amount.minutes for _name, amount in amounts) or 1
    bars = (
        Bar(name, amount, amount.minutes / most, amount.billable / most) for name, amount in amounts
    )
    return (Bar(title), *bars)


class BarModel(QAbstractListModel):
    """Titles and bars, one below the other; read out with all their numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self.is_billed = False

    def show_bars(self, bars: tuple[Bar, ...], *, is_billed: bool) -> None:
        """Show other bars, if they are others."""
        if (bars, is_billed) == (self.bars, self.is_billed):
            return
        self.beginResetModel()
        self.bars, self.is_billed = bars, is_billed
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.bars)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        asked = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return self.spoken(self.bars[index.row()]) if index.isValid() and role in asked else None

    def spoken(self, bar: Bar) -> str:
        """Return a bar in words."""
        if bar.amount is None:
            return bar.name
        words = tr("{name}, {time}, {share} billable")
        time = spoken_minutes(bar.amount.minutes)
        return words.format(name=bar.name, time=time, share=percent_text(bar.amount) or "0 %")


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: BarModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._model, self._inks = theme, model, Inks.of(theme)
        self._line = line_height(theme)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_title = self._model.bars[index.row()].amount is None
        return QSize(10, self._line + (_HEAD_EXTRA if is_title else _EXTRA))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, bar = QRectF(option.rect), self._model.bars[index.row()]
        inner = box.adjusted(WINDOW_MARGIN, 0, -WINDOW_MARGIN, 0)
        painter.save()
        if bar.amount is None:
            base = baseline(inner.bottom() - self._line - 4, self._line, self._inks.small)
            title = [self._run(bar.name, self._strong(), "text2")]
            draw_runs(painter, inner.x(), base, elided(title, inner.width()))
        else:
            self._paint_bar(painter, inner, bar, bar.amount)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, box.adjusted(4, 0, -4, 0), self._theme.colour("accent_text"))
        painter.restore()

    def _paint_bar(self, painter: QPainter, box: QRectF, bar: Bar, amount: Amount) -> None:
        base = baseline(box.y() + 1, self._line, self._inks.body)
        numbers = [
            self._run(percent_text(amount), self._inks.small, "text3"),
            self._run(amount_text(amount, is_billed=self._model.is_billed), self._inks.body, "text",
                      _GAP),
        ]  # fmt: skip
        left = box.right() - runs_width(numbers)
        draw_runs(painter, left, base, numbers)
        name = [self._run(bar.name, self._inks.body, "text")]
        draw_runs(painter, box.x(), base, elided(name, left - box.x() - _GAP))
        top = box.y() + self._line + 3
        whole = QRectF(box.x(), top, max(2.0, box.width() * bar.part), _BAR)
        frame = self._theme.colour("fill2")
        rounded_box(painter, whole, RADIUS_CELL, self._theme.colour("settled"), frame)
        if bar.full:
            part = QRectF(box.x(), top, max(2.0, box.width() * bar.full), _BAR)
            rounded_box(painter, part, RADIUS_CELL, frame, None)

    def _run(self, text: str, font: QFont, tone: Tone, gap: float = 0.0) -> Run:
        return Run(text, font, self._theme.colour(tone), gap)

    def _strong(self) -> QFont:
        font = QFont(self._inks.small)
        font.setWeight(QFont.Weight.DemiBold)
        return font


class Charts(QListView):
    """A fold beside the grid; for those who do not see, it is a list with every number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bars = BarModel(self)
        self.setModel(self.bars)
        self.setItemDelegate(_Painter(theme, self.bars, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("ground", "window")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(WIDTH)
        self.setAccessibleName(tr("Hours by company, problem and day"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        line = self._theme.colour("line")
        paint_vertical(QPainter(self.viewport()), 0, 0, self.viewport().height(), line)

    def show_lines(self, grid: Grid, lines: Sequence[Line], *, is_billed: bool) -> None:
        """Show where the time of some lines went."""
        self.bars.show_bars(bars_of(grid, lines), is_billed=is_billed)
