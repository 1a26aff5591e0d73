"""The one field of the picker: typing searches, and the list's keys go through it to the list."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import ICON_SIZE
from stopwatch.ui.widgets.buttons import IconButton, is_enter
from stopwatch.ui.widgets.chip import Chip, ChipFace, ChipKind
from stopwatch.ui.widgets.plain_label import PlainLabel

_LEFT = 12
_EXTRA = 24
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}
_HELD = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_TURNS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class Entered:
    """Enter was pressed: alone, with Ctrl (alongside) or with Shift (started earlier)."""

    alongside: bool = False
    earlier: bool = False


class PickerField(QLineEdit):
    """A search field; `stepped` asks to move the list's choice, `left` is Tab.

    `turned` asks to show more (1) or less (-1) below a problem. ← and → do so where the cursor has
    nowhere to go, and after a key that was for the list, until something is typed or clicked.
    """

    stepped = Signal(int)
    turned = Signal(int)
    entered = Signal(Entered)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._may_turn = False
        self._is_in_list = False
        self._age = Chip(theme, ChipFace("", icon="offline", kind=ChipKind.SUNKEN), self)
        self._count = PlainLabel(parent=self)
        self._clear = IconButton(theme, "close", self.tr("Clear the field"), parent=self)
        self.setPlaceholderText(self.tr("Number, title, company, contact or a pasted link"))
        self.setAccessibleName(self.tr("Find a ticket"))
        self._lay_out()
        self._clear.clicked.connect(self.clear)

    def show_age(self, words: str) -> None:
        """Say how old the tickets are while they cannot be renewed; empty hides it."""
        self._age.set_face(ChipFace(words, icon="offline", kind=ChipKind.SUNKEN))
        self._age.setVisible(bool(words))
        self._renew_margins()

    def show_count(self, words: str) -> None:
        """Say how many tickets are listed; empty while nothing is typed."""
        self._count.setText(words)
        self._count.setVisible(bool(words))
        self._clear.setVisible(bool(self.text()))
        self._renew_margins()

    def let_turn(self, *, may: bool) -> None:
        """Say whether the list's choice has something to fold; else ← and → are the cursor's."""
        self._may_turn = may

    def told_keys(self) -> tuple[tuple[str, str], ...]:
        """Tell what the arrows do besides moving the cursor."""
        return (("← →", self.tr("Show fewer or more incidents of a problem")),)

    @override
    def sizeHint(self) -> QSize:
        line = QFontMetrics(self._theme.fonts.body).height()
        return QSize(super().sizeHint().width(), line + _EXTRA)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS:
            self._is_in_list = True
            self.stepped.emit(_STEPS[key])
        elif self._turns(event):
            self._is_in_list = True
            self.turned.emit(_TURNS[key])
        elif is_enter(event):
            self.entered.emit(entered(event))
        else:
            self._is_in_list = self._is_in_list and not event.text() and key not in _TURNS
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_in_list = False
        super().mousePressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        if not next:
            return super().focusNextPrevChild(next)
        self.left.emit()
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew_margins()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        box = QRectF(_LEFT, 0, ICON_SIZE, self.height())
        paint_icon(QPainter(self), box, "search", self._theme.colour("text2"))

    def _turns(self, event: QKeyEvent) -> bool:
        """Return whether a key folds or unfolds instead of moving the cursor."""
        step = _TURNS.get(event.key(), 0)
        if not step or not self._may_turn or event.modifiers() & _HELD or self.hasSelectedText():
            return False
        end = len(self.text()) if step > 0 else 0
        return self._is_in_list or self.cursorPosition() == end

    def _lay_out(self) -> None:
        self.setFont(self._theme.fonts.title)
        font = self.font()
        font.setWeight(self._theme.fonts.body.weight())
        self.setFont(font)
        self._count.setFont(tabular(self._theme.fonts.body))
        self._count.setProperty("tone", "text3")
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        row.addStretch(1)
        for part in (self._count, self._clear, self._age):
            row.addWidget(part)
            part.hide()

    def _renew_margins(self) -> None:
        parts: tuple[QWidget, ...] = (self._count, self._clear, self._age)
        right = sum(part.sizeHint().width() + 4 for part in parts if not part.isHidden())
        margins = QMargins(_LEFT + ICON_SIZE - 2, 0, right + 4, 0)
        if margins != self.textMargins():  # the window would be laid out at each letter
            self.setTextMargins(margins)


def entered(event: QKeyEvent) -> Entered:
    """Return what Enter means with the keys held down beside it."""
    held = event.modifiers()
    return Entered(
        alongside=bool(held & Qt.KeyboardModifier.ControlModifier),
        earlier=bool(held & Qt.KeyboardModifier.ShiftModifier),
    )
