"""The incidents of a problem: what is ticked, the newest rows, and what there is besides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from stopwatch.domain.ids import TargetId
from stopwatch.domain.overriding import override
from stopwatch.domain.ticket import Ticket
from stopwatch.ui.models.incidents import INCIDENT_ROLE, IncidentModel
from stopwatch.ui.models.tickets import Look
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN, header_height
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face, IconButton, is_enter
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.rhythm_words import hour_words, span_words
from stopwatch.ui.widgets.row_layout import line_height
from stopwatch.ui.windows.problems_incident_rows import TICK, IncidentRows, Longest
from stopwatch.ui.windows.problems_reading import Shown
from stopwatch.ui.windows.problems_words import change_words, tr

_MEASURED = 60  # rows whose words say how wide a column is
CHANGE_HEIGHT = 28


class IncidentTree(QTreeView):
    """As high as its rows: the detail scrolls as a whole. Space ticks, Ctrl+A all, Enter opens."""

    entered = Signal()
    all_wanted = Signal()
    twice_clicked = Signal(QModelIndex, QPointF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self) -> None:
        """Take the height of all rows."""
        rows = self.model().rowCount()
        self.setFixedHeight(max(1, rows * self.sizeHintForRow(0)) if rows else 0)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.twice_clicked.emit(index, event.position())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_wanted.emit()
        else:
            super().keyPressEvent(event)

    def told_keys(self) -> Sequence[tuple[str, str]]:
        """Tell how incidents are ticked and opened."""
        return (("Space", tr("Tick the incident")), ("Ctrl+A", tr("Tick all incidents")))


class IncidentHeader(PlainLabel):
    """Names the columns; says how many there are, and how many of them are ticked."""

    def __init__(self, theme: Theme, rows: IncidentRows, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme, self._rows = theme, rows
        self._title = self._count = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, title: str, count: str) -> None:
        """Show another title and count."""
        self._title, self._count = title, count
        self.setText(f"{title}, {count}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, header_height(line_height(self._theme)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        small = tabular(theme.fonts.small)
        columns, rect = self._rows.columns(self.width()), QRectF(self.rect())
        base = baseline(rect.y() + 2, rect.height() - 2, small)
        pale = theme.colour("text2")
        strong = weighted(small, QFont.Weight.DemiBold)
        runs = [Run(self._title, strong, pale), Run(self._count, small, pale, gap=SPACE_8)]
        room = columns.status - WINDOW_MARGIN - SPACE_8
        draw_runs(painter, WINDOW_MARGIN, base, elided(runs, room))
        draw_runs(painter, columns.status, base, [Run(tr("status"), small, pale)])
        spent = Run(tr("time spent"), small, pale)
        draw_runs(painter, columns.right - spent.width, base, [spent])


class ChangeLine(QWidget):
    """A change request that is linked to the problem, with the way to take the link away."""

    unlinked = Signal(int)

    def __init__(self, theme: Theme, change: Ticket, look: Look) -> None:
        super().__init__()
        self._id = change.id
        icon = MarkLabel(theme, Mark.SENT)
        icon.set_icon("link")
        number, words = PlainLabel(change.number), ElidedLabel(change_words(change, look))
        number.setFont(tabular(weighted(theme.fonts.body, QFont.Weight.Medium)))
        kind = PlainLabel(tr("Change request"))
        kind.setProperty("tone", "text2")
        self.unlink = IconButton(theme, "close", tr("Take the change request off"), "text3")
        self.unlink.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        for part in (icon, kind, number):
            row.addWidget(part)
        row.addWidget(words, 1)
        row.addWidget(self.unlink)
        self.words = f"{kind.text()} {number.text()} {words.text()}"
        self.setAccessibleName(self.words)

    def _on_clicked(self) -> None:
        self.unlinked.emit(self._id)


class IncidentPane(QFrame):
    """`acted` carries a ticket and what was asked for it by its row."""

    acted = Signal(int, str)
    entered = Signal(int)
    change_unlinked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model, self.tree = IncidentModel(self), IncidentTree()
        self.rows = IncidentRows(theme, self.tree)
        self.header = IncidentHeader(theme, self.rows)
        self.all = ActionButton(theme, tr("Show all"), Face(kind=ButtonKind.LINK))
        self.more = ActionButton(theme, "", Face("chevron-down", kind=ButtonKind.LINK))
        self._changes = QVBoxLayout()
        self._change_lines: list[ChangeLine] = []
        self._told: tuple[tuple[TargetId, str, str], ...] = ()  # of the change requests
        self._is_group, self._statuses = False, set[str]()
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------------ commands
    def begin(self) -> None:
        """Forget what was ticked and narrowed: another problem comes."""
        self.model.begin()

    def show_incidents(self, shown: Shown, look: Look) -> None:
        """Show the incidents and changes of a problem; the current row stays current."""
        current = self.current()
        self._is_group = shown.ticket is None
        self._statuses = {one.ticket.status_label for one in shown.incidents}
        self.model.show_incidents(shown.incidents, look)
        self._show_changes(shown.changes, look)
        self.make_current(current)

    def current(self) -> TargetId | None:
        """Return the ticket of the current row."""
        one = self.model.incident(self.tree.currentIndex())
        return one.ticket.id if one is not None else None

    def make_current(self, ticket_id: TargetId | None) -> None:
        """Make the row of a ticket current, or the first."""
        place = self.model.place_of(ticket_id)
        self.tree.setCurrentIndex(self.model.index(max(0, place), 0))

    def meant(self) -> tuple[TargetId, ...]:
        """Return the ticked tickets; the current one where none is, and the tree has the focus."""
        current = self.current() if self.tree.hasFocus() else None
        return self.model.ticked or ((current,) if current is not None else ())

    def change_texts(self) -> tuple[str, ...]:
        """Return what is said of the change requests."""
        return tuple(one.words for one in self._change_lines)

    # ------------------------------------------------------------------ private
    def _lay_out(self) -> None:
        self.setProperty("ground", "base")
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(self.rows)
        self.tree.setAccessibleName(tr("Incidents"))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.header, 1)
        head.addWidget(self.all)
        foot = QHBoxLayout()
        foot.setContentsMargins(WINDOW_MARGIN - 4, 4, WINDOW_MARGIN - 6, 4)
        foot.setSpacing(WINDOW_MARGIN)
        self.more.setMinimumHeight(CHANGE_HEIGHT)
        foot.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        foot.addStretch(1)
        foot.addLayout(self._changes, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.tree)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.model.modelReset.connect(self._on_reset)
        self.model.ticks_changed.connect(self._renew_header)
        self.rows.acted.connect(self._on_acted)
        self.tree.entered.connect(self._on_entered)
        self.tree.all_wanted.connect(self.model.tick_all)
        self.tree.twice_clicked.connect(self._on_twice_clicked)
        self.more.clicked.connect(self.show_rest)
        self.all.clicked.connect(self.widen)

    def show_rest(self) -> None:
        """Show the rows that were left out for room; the first of them becomes current."""
        place = self.model.rowCount()
        self.model.show_all()
        self.tree.setCurrentIndex(self.model.index(place, 0))
        self.tree.setFocus()

    def widen(self) -> None:
        """Show all incidents again after they were narrowed to some hour."""
        self.model.narrow(None)

    def _show_changes(self, changes: Sequence[Ticket], look: Look) -> None:
        told = tuple((one.id, one.number, change_words(one, look)) for one in changes)
        if told == self._told:
            return  # somebody may be about to press one
        self._told = told
        for line in self._change_lines:
            self._changes.removeWidget(line)
            line.hide()  # deleted only when the event loop turns
            line.deleteLater()
        self._change_lines = [ChangeLine(self._theme, one, look) for one in changes]
        for line in self._change_lines:
            line.unlinked.connect(self.change_unlinked)
            self._changes.addWidget(line)

    def _on_reset(self) -> None:
        rows = [self.model.row(place) for place in range(min(_MEASURED, self.model.rowCount()))]
        opened = max((row.opened for row in rows), key=len, default="")
        last = max((row.last for row in rows if row.action), key=len, default="")
        self.rows.longest = Longest(opened, max(self._statuses, key=len, default=""), last)
        self.tree.fit()
        left_out = self.model.left_out
        self.more.setText(tr("{count} more").format(count=left_out))
        self.more.setVisible(left_out > 0)
        self.all.setVisible(self.model.hours is not None)

    def _renew_header(self) -> None:
        title = tr("Tickets") if self._is_group else tr("Incidents")
        ticked, hours = len(self.model.ticked), self.model.hours
        shown = self.model.rowCount() + self.model.left_out
        count = str(shown)
        if hours is not None:
            days = span_words(hours.first, hours.last)
            words = tr("{count} of {days}, {hours}")
            count = words.format(count=shown, days=days, hours=hour_words(hours.hour))
        if ticked:
            count = tr("{count}, {ticked} selected").format(count=count, ticked=ticked)
        self.header.show_count(title, count)

    def _on_acted(self, index: QModelIndex, action: str) -> None:
        one = self.model.incident(index)
        if action == TICK:
            self.model.toggle(index)
        elif one is not None:
            self.acted.emit(one.ticket.id, action)

    def _on_twice_clicked(self, index: QModelIndex, place: QPointF) -> None:
        row, rect = index.data(INCIDENT_ROLE), QRectF(self.tree.visualRect(index))
        if not self.rows.action_at(rect, row, place):  # two quick ticks open no browser
            self._on_entered()

    def _on_entered(self) -> None:
        current = self.current()
        if current is not None:
            self.entered.emit(current)
