"""The picker's last lines: the row that starts without a ticket, and the keys that work."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import ICON_SIZE, PICKER_MARGIN, SPACE_16
from stopwatch.ui.widgets.buttons import clicked_by_enter
from stopwatch.ui.widgets.keycap import KeyCap
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, elided, focus_ring
from stopwatch.ui.widgets.plain_label import PlainLabel

_TEXT_X = 38
_EXTRA = 18
_KEY_ROOM = 8


class FootRow(QAbstractButton):
    """A row of its own below the list: all of it can be clicked, its keys stand at the right."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cap = KeyCap(theme, keys)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, PICKER_MARGIN, 0)
        row.addStretch(1)
        row.addWidget(self._cap)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _say(self, words: str) -> None:
        """Say what it does; a button's own text would lay out the window at each letter."""
        if words != self.accessibleName():
            self.setAccessibleName(words)
            self.update(0, 0, self._cap.x(), self.height())  # the keys stay what they are

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not clicked_by_enter(self, event):
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        line = QFontMetrics(self._theme.fonts.body).height()
        return QSize(240, line + _EXTRA)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, rect = self._theme, QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painter.fillRect(rect, theme.colour("sunken" if self.isDown() else "hover"))
        icon = QRectF(PICKER_MARGIN, 0, ICON_SIZE, rect.height())
        paint_icon(painter, icon, "plus", theme.colour("accent_text"))
        words = Run(self.accessibleName(), theme.fonts.body, theme.colour("text"))
        room = self._cap.x() - _TEXT_X - _KEY_ROOM
        base = baseline(0, rect.height(), theme.fonts.body)
        draw_runs(painter, _TEXT_X, base, elided([words], room))
        if self.hasFocus():
            focus_ring(painter, rect.adjusted(2, 2, -2, -2), theme.colour("accent_text"))


class WithoutTicketRow(FootRow):
    """A stopwatch needs no ticket to start."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, keys, parent)
        self.set_note("")

    def set_note(self, words: str) -> None:
        """Say that the typed words become the stopwatch's note."""
        plain = self.tr("Start without a ticket")
        noted = self.tr("Start without a ticket, note “{words}”").format(words=words)
        self._say(noted if words else plain)


class NewTicketRow(FootRow):
    """A ticket that is not there yet is made of the typed words; hidden while there are none."""

    def set_title(self, words: str) -> None:
        """Say that the typed words become the ticket's title."""
        self.setVisible(bool(words))
        self._say(self.tr("New ticket “{title}” for a company…").format(title=words))


class KeyHints(QFrame):
    """Keys and what they do, in one quiet line; what does not fit into it is left out."""

    def __init__(
        self, theme: Theme, hints: tuple[tuple[str, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hints = hints
        self._pairs: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(PICKER_MARGIN, 8, PICKER_MARGIN, 8)
        row.setSpacing(SPACE_16)
        for keys, words in hints:
            self._pairs.append(_pair(theme, keys, words))
            row.addWidget(self._pairs[-1])
        row.addStretch(1)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * PICKER_MARGIN + SPACE_16
        for pair in self._pairs:
            room -= pair.sizeHint().width() + SPACE_16
            pair.setVisible(room >= 0)

    def told_keys(self) -> tuple[tuple[str, str], ...]:
        """Tell the same in the list of keys."""
        return self._hints


def _pair(theme: Theme, keys: str, words: str) -> QWidget:
    pair, label = QWidget(), PlainLabel(words)
    label.setFont(theme.fonts.small)
    label.setProperty("tone", "text2")
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(KeyCap(theme, keys))
    row.addWidget(label)
    return pair
