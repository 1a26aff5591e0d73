"""The day as a timeline: painted from prepared rectangles, with boundaries that can be held.

It decides nothing: what is let go, chosen or asked for is told by signals.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.overriding import override
from stopwatch.domain.spans import Span
from stopwatch.services.day_view import DayView
from stopwatch.ui.pages.day.boundary_painter import spoken_boundary
from stopwatch.ui.pages.day.boxes import BlockBox, HoleBox, Picture
from stopwatch.ui.pages.day.canvas import Canvas
from stopwatch.ui.pages.day.holding import (
    Held,
    held_cut,
    held_edge,
    moved_to,
    stepped_by,
)
from stopwatch.ui.pages.day.scale import TOP, Columns
from stopwatch.ui.pages.day.timeline_keys import Press, pressed, pressed_while_held
from stopwatch.ui.pages.day.words import gap_words, spoken_day, spoken_row
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tips import tip

_MORNING_MS = 8 * HOUR_MS
_ZOOM = 12.0
_DRAG = 8.0
_MARGIN = 24


class Timeline(QAbstractScrollArea):
    """Shows one day. `chosen` carries a key, `let_go` a `Held`, `asked` a verb, `drawn` a `Span`.

    While a boundary is held, only the blocks that it touches are drawn anew.
    """

    chosen = Signal(str)
    let_go = Signal(object)
    held_changed = Signal()
    laid_out = Signal()
    asked = Signal(str)
    drawn = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = Canvas(theme)
        self._key = ""
        self._held: Held | None = None
        self._dragged_from: QPointF | None = None
        self.painted: tuple[str, ...] = ()  # the entries that the newest paint event drew
        self._rest = QTimer(self)  # in a turn of its own: an update would come in the same one
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._on_rest)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.viewport().update)

    # ------------------------------------------------------------------ properties
    @property
    def key(self) -> str:
        """What is chosen, empty for nothing."""
        return self._key

    @property
    def held(self) -> Held | None:
        """The boundary that is held."""
        return self._held

    @property
    def columns(self) -> Columns:
        """Where entries and evidence stand."""
        return self._canvas.columns

    @property
    def picture(self) -> Picture:
        """What is drawn, as rectangles."""
        return self._canvas.picture

    # ------------------------------------------------------------------ commands
    def show_day(self, view: DayView) -> None:
        """Show another day, or the same as it stands now."""
        before = self._canvas.view
        is_other = before is None or before.axis != view.axis
        self._canvas.view, self._held = view, None
        self._lay_out()
        if self._key and self._canvas.picture.item(self._key) is None:
            self._key = ""
        self.setAccessibleName(spoken_day(view))
        self._tell()
        self.viewport().update()
        if is_other:
            self._go_to_morning(view)

    def choose(self, key: str, *, is_shown: bool = True) -> None:
        """Choose an entry or a gap, and bring it into sight."""
        item = self._canvas.picture.item(key)
        if item is None or key == self._key:
            return
        self._repaint_item(self._key)
        self._key = key
        self._repaint_item(key)
        if is_shown:
            self._bring_into_sight(item.whole)
        self._tell()
        self.chosen.emit(key)

    def step(self, by: int) -> None:
        """Choose the next entry or gap in the order of time, or the one before."""
        items = self._canvas.picture.items
        if not items:
            return
        keys = [one.key for one in items]
        place = keys.index(self._key) + by if self._key in keys else (0 if by > 0 else -1)
        self.choose(keys[min(max(place, 0), len(keys) - 1)] if self._key else keys[place])

    def hold_edge(self, *, is_start: bool) -> None:
        """Take hold of the end of the chosen entry, or of its start."""
        box = self._chosen_block()
        if box is None or box.row.shown is None:
            return
        at_ms = box.row.block.span.start if is_start else box.row.block.span.end
        edges = (it for it in self._canvas.picture.edges if it.at_ms == at_ms)
        ours = next((it for it in edges if box.row.block.id in {it.before, it.after}), None)
        if ours is not None:
            self._hold(held_edge(self._canvas.day, ours))

    def hold_cut(self) -> None:
        """Lay a cut through the chosen entry, where the pointer is if it is over it."""
        box = self._chosen_block()
        if box is None or box.row.shown is None:
            return
        at = QPointF(self.viewport().mapFromGlobal(self.cursor().pos()))
        point = at + QPointF(0, self._scrolled)
        is_over = self.viewport().underMouse() and box.plate.contains(point)
        self._hold(
            held_cut(
                self._canvas.day, box.row, self._canvas.scale.at_ms(point.y()) if is_over else None
            )
        )

    def let_loose(self, *, keep: bool) -> None:
        """Let go of what is held, where it is or where it was."""
        held = self._held
        if held is None:
            return
        self._hold(None)
        if keep and held.is_moved and not held.refusal:
            self.let_go.emit(held)

    def zoom(self, by: float) -> None:
        """Make an hour higher or lower; what is in the middle stays there."""
        middle = self._canvas.scale.at_ms(self._scrolled + self.viewport().height() / 2)
        self._canvas.zoom(by)
        self._lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(round(self._canvas.scale.y(middle) - self.viewport().height() / 2))
        self.viewport().update()

    # ------------------------------------------------------------------ Qt
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self.viewport()), self.palette()
        painter.fillRect(event.rect(), palette.color(QPalette.ColorRole.Base))
        if self._canvas.view is None:
            return
        painter.translate(0, -self._scrolled)
        region = event.region().translated(0, self._scrolled)
        self.painted = self._canvas.paint(
            painter, palette, region, key=self._key, held=self._held, has_focus=self.hasFocus()
        )
        if self._canvas.left:
            self._rest.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._canvas.view is not None:
            self._lay_out()
            self.laid_out.emit()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        press = pressed_while_held(event) if self._held is not None else pressed(event)
        if press is None:
            super().keyPressEvent(event)
        else:
            self._on_pressed(press)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._canvas.view is None:
            return
        point = self._point(event)
        edge = self._canvas.picture.edge_at(point) if self._is_over_entries(point) else None
        if edge is not None:
            self._hold(held_edge(self._canvas.day, edge))
            return
        item = self._canvas.picture.item_at(point)
        if item is not None:
            self.choose(item.key, is_shown=False)
        elif self._is_over_entries(point):
            self._dragged_from = point

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = self._point(event)
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(point, event.modifiers())
            return
        is_edge = self._is_over_entries(point) and self._canvas.picture.edge_at(point) is not None
        shape = Qt.CursorShape.SizeVerCursor if is_edge else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        begun, self._dragged_from = self._dragged_from, None
        if self._held is not None:
            self.let_loose(keep=True)
        elif begun is not None and abs(self._point(event).y() - begun.y()) >= _DRAG:
            scale, y = self._canvas.scale, self._point(event).y()
            self.drawn.emit(Span(*sorted((scale.at_ms(begun.y()), scale.at_ms(y)))))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item = self._canvas.picture.item_at(self._point(event))
        if item is not None:
            self.asked.emit("new" if isinstance(item, HoleBox) else "edit")

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOM if event.angleDelta().y() > 0 else -_ZOOM)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self._canvas.picture.item_at(QPointF(event.pos()) + QPointF(0, self._scrolled))
            text = _words_of(self._canvas.day, item) if item is not None else ""
            QToolTip.showText(event.globalPos(), tip(text), self.viewport())
            return True
        return bool(super().viewportEvent(event))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._key and self._canvas.picture.items:
            self.step(1)
        self._repaint_item(self._key)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.let_loose(keep=False)  # what nobody looks at is not moved by the next key
        self._repaint_item(self._key)

    # ------------------------------------------------------------------ private
    @property
    def _scrolled(self) -> int:
        return self.verticalScrollBar().value()

    def _lay_out(self) -> None:
        canvas = self._canvas
        canvas.lay_out(float(self.viewport().width()), self.palette(), self._held)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(canvas.scale.height) - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(round(canvas.per_hour / 4))

    def _on_rest(self) -> None:
        for area in self._canvas.left:
            self._repaint(area)

    def _hold(self, held: Held | None) -> None:
        """Take hold of something else, and draw anew what that touches, and no more."""
        old, self._held = self._held, held
        canvas, palette = self._canvas, self.palette()
        before, was = canvas.places, canvas.line_of(old, palette)
        if held is not None and held.touched and self._key not in held.touched:
            self._key = held.touched[0]
        self._lay_out()
        for area in (*was, *canvas.line_of(held, palette), *canvas.moved_since(before, old, held)):
            self._repaint(area)
        if held is not None:
            self.setAccessibleDescription(spoken_boundary(self._canvas.day, held))
            self._bring_into_sight(QRectF(0, self._canvas.scale.y(held.at_ms) - 30, 1, 60))
        else:
            self._tell()
        self.held_changed.emit()

    def _drag(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        held, scale = self._held, self._canvas.scale
        assert held is not None, "only what is held is dragged"
        if modifiers & Qt.KeyboardModifier.AltModifier:
            is_up = point.y() < scale.y(held.origin)  # the neighbour that it moves into moves
            held = held.alone((held.before if is_up else held.after) or held.touched[0])
        fine = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        self._hold(moved_to(self._canvas.day, held, scale.at_ms(point.y()), fine=fine))

    def _on_pressed(self, press: Press) -> None:
        held = self._held
        if held is None:
            self._on_verb(press)
        elif press.verb == "step":
            alone = held.alone(EntryId(self._key)) if press.is_alone else held
            self._hold(stepped_by(self._canvas.day, alone, press.by, fine=press.is_fine))
        else:
            self.let_loose(keep=press.verb == "keep")

    def _on_verb(self, press: Press) -> None:
        if press.verb == "choose":
            self.step(press.by)
        elif press.verb in {"end", "start"}:
            self.hold_edge(is_start=press.verb == "start")
            if self._held is not None:
                self._hold(stepped_by(self._canvas.day, self._held, press.by))
        else:
            self.asked.emit(press.verb)

    def _chosen_block(self) -> BlockBox | None:
        item = self._canvas.picture.item(self._key)
        return item if isinstance(item, BlockBox) else None

    def _is_over_entries(self, point: QPointF) -> bool:
        return self._canvas.columns.left - 8 <= point.x() <= self._canvas.columns.right + 8

    def _point(self, event: QMouseEvent) -> QPointF:
        return event.position() + QPointF(0, self._scrolled)

    def _repaint_item(self, key: str) -> None:
        item = self._canvas.picture.item(key)
        if item is not None:
            self._repaint(item.whole)

    def _repaint(self, area: QRectF) -> None:
        on_screen = area.translated(0, -self._scrolled).toAlignedRect()
        self.viewport().update(on_screen.adjusted(-3, -3, 3, 3))

    def _bring_into_sight(self, area: QRectF) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if area.top() - _MARGIN < bar.value():
            bar.setValue(round(area.top()) - _MARGIN)
        elif area.bottom() + _MARGIN > bar.value() + height:
            bar.setValue(round(min(area.bottom() + _MARGIN - height, area.top() - _MARGIN)))

    def _go_to_morning(self, view: DayView) -> None:
        begins = [row.block.span.start for row in view.rows]
        first = min([view.axis.span.start + _MORNING_MS, *begins])
        self.verticalScrollBar().setValue(round(self._canvas.scale.y(first) - TOP))

    def _tell(self) -> None:
        item = self._canvas.picture.item(self._key) if self._key else None
        words = _words_of(self._canvas.day, item) if item is not None else ""
        self.setAccessibleDescription(words)

    # ------------------------------------------------------------------ for tests and pictures
    def point_of(self, at_ms: int) -> QPoint:
        """Return where an instant is on the screen, in the middle of the entries."""
        x = (self._canvas.columns.left + self._canvas.columns.right) / 2
        return QPoint(round(x), round(self._canvas.scale.y(at_ms) - self._scrolled))

    def rect_of(self, key: str) -> QRect:
        """Return where an entry or a gap is on the screen."""
        item = self._canvas.picture.item(key)
        assert item is not None, key
        return item.whole.translated(0, -self._scrolled).toAlignedRect()


def _words_of(view: DayView, item: BlockBox | HoleBox) -> str:
    if isinstance(item, BlockBox):
        return spoken_row(view, item.row)
    return gap_words(view, item.span)
