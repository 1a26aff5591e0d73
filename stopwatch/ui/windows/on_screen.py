"""Windows and the screen they are on: none is larger than it, and none grows out of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent, QScreen
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

from stopwatch.domain.overriding import override


def screen_of(window: QWidget) -> QScreen:
    """Return the screen that a window is on.

    Nobody asks a window for its `screen()`: PySide takes that for a part of the window, and one
    that the collector finds in a cycle takes the screen along; the next window to open ends it all.
    """
    middle = window.mapToGlobal(window.rect().center())
    return QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()


def room_for(window: QWidget) -> QSize:
    """Return the largest size that a window can have on its screen, its frame set aside."""
    available = screen_of(window).availableGeometry().size()
    frame = window.frameGeometry().size() - window.size()
    if frame.height() <= 0:  # not on the screen yet: nobody knows its frame
        frame.setHeight(window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight))
    return available - frame


def settle(window: QWidget) -> None:
    """Lay out now what Qt would lay out when the loop turns, from the inside to the outside."""
    for widget in (*reversed(window.findChildren(QWidget)), window):
        layout = widget.layout()
        if layout is not None:
            layout.activate()
        if isinstance(widget, TallScrollArea):
            widget.updateGeometry()  # Qt asks a scroll area but once


def fit_height(window: QWidget, *, may_shrink: bool = False) -> None:
    """Make a window as high as its content asks for at its width, as far as the screen goes."""
    layout = window.layout()
    if layout is None:
        return
    settle(window)
    wanted = layout.totalSizeHint().height()
    if layout.hasHeightForWidth():
        wanted = layout.totalHeightForWidth(window.width())
    height = wanted if may_shrink else max(wanted, window.height())
    window.resize(window.width(), min(height, room_for(window).height()))


class KeptOnScreen(QObject):
    """Bounds a window when it is shown, and moves it back inside after it grew."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)  # the frame knows its place after the event alone
        self._soon.timeout.connect(self._on_grown)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._bound()
        if isinstance(event, QResizeEvent) and event.size().height() > event.oldSize().height():
            self._soon.start()
        return False

    def _bound(self) -> None:
        window, room = self._window, room_for(self._window)
        window.setMinimumSize(window.minimumSize().boundedTo(room))
        window.resize(window.size().boundedTo(room))

    def _on_grown(self) -> None:
        window = self._window
        if window.isMaximized() or window.isFullScreen() or not window.isVisible():
            return
        screen, frame = screen_of(window).availableGeometry(), window.frameGeometry()
        above = max(screen.top(), frame.top() - max(0, frame.bottom() - screen.bottom()))
        if above < frame.top():
            window.move(frame.left(), above)


class TallScrollArea(QScrollArea):
    """Asks for all the height of what it holds, and scrolls where the screen has less."""

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._inside = self.viewport()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds has the keyboard, and scrolls
        self.setWidgetResizable(True)

    def hold(self, inside: QWidget) -> None:
        """Take what scrolls; born in the viewport, it is not styled once more, all of it."""
        self._inside = inside
        self.setWidget(inside)

    @override
    def hasHeightForWidth(self) -> bool:
        return self._inside.hasHeightForWidth()

    @override
    def heightForWidth(self, width: int) -> int:
        return self._inside.heightForWidth(width)

    @override
    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside.minimumSizeHint().width(), self._least)
