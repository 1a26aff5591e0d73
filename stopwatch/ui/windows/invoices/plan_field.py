"""The field for one purchase order number: a counter inside, and the company's numbers to hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.purchase_order import LONGEST
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.widgets.buttons import is_enter

_INSET, _LISTED = 8, 6


def is_plan_key(event: QKeyEvent) -> bool:
    """Whether a key is the panel's, wherever in it the focus is, and nobody else's."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.ControlModifier:
        return is_enter(event) or event.key() == Qt.Key.Key_E
    return not held and event.key() == Qt.Key.Key_Escape


def claims_plan_key(event: QEvent) -> bool:
    """Take a key of the panel, if it is one, before any shortcut of the window gets it."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    if is_plan_key(event):
        event.accept()
    return is_plan_key(event)


class NumberField(QLineEdit):
    """At most as long as Autotask takes; `similar_wanted` is Ctrl+Down, also out of the list."""

    similar_wanted = Signal()
    focused = Signal()

    def __init__(
        self, theme: Theme, known: QStringListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._small = tabular(theme.fonts.caption)
        self.setMaxLength(LONGEST)
        widest = QFontMetrics(self._small).horizontalAdvance(f"{LONGEST}/{LONGEST}")
        self.setTextMargins(0, 0, widest + _INSET, 0)
        completer = QCompleter(known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_LISTED)
        self.setCompleter(completer)
        popup = completer.popup()
        assert popup is not None  # it makes one where there is none
        self._list = popup
        self._list.installEventFilter(self)

    @property
    def counter(self) -> str:
        """How much of the room is used, shown while somebody types."""
        return f"{len(self.text())}/{LONGEST}"

    def close_list(self) -> None:
        """Put the list of known numbers away."""
        self._list.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list of known numbers not swallow the key for a similar one."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and _is_down(event)
        ):
            self.close_list()
            self.similar_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        """Claim the panel's keys before the window or the field's own shortcuts get them."""
        return claims_plan_key(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_plan_key(event):
            event.ignore()  # the panel does it
        elif _is_down(event):
            self.similar_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)  # a long number is read from its beginning

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("text3"))
        box = QRectF(self.rect()).adjusted(0, 0, -_INSET, 0)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.counter
        )


def _is_down(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == Qt.Key.Key_Down and held == Qt.KeyboardModifier.ControlModifier
