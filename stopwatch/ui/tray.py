"""The tray icon, from before anything is loaded until the end; found late, lost and found again.

An icon that is built before a host exists never shows, so it is built when there is one.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from stopwatch.ui.theme.tray_icon import tray_icon
from stopwatch.ui.theme.tray_state import TrayState

_LOOK_FOR_HOST_MS = 5_000
_DARK_BELOW = 128


class Tray(QObject):
    """`hosted` tells that an icon is there from now on; `triggered` that it was clicked."""

    hosted = Signal()
    triggered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._state = TrayState.STARTING
        self._tool_tip = ""
        self._seeker = QTimer(self)
        self._seeker.setInterval(_LOOK_FOR_HOST_MS)
        self._seeker.timeout.connect(self._on_seek)
        self._build()

    @property
    def is_hosted(self) -> bool:
        """Whether the desktop shows tray icons at all."""
        return self._icon is not None

    def show_state(self, state: TrayState, tool_tip: str) -> None:
        """Show a state; nothing is told to the host unless it changed."""
        if self._icon is not None and state is not self._state:
            self._icon.setIcon(_picture(state))
        if self._icon is not None and tool_tip != self._tool_tip:
            self._icon.setToolTip(tool_tip)
        self._state, self._tool_tip = state, tool_tip

    def set_menu(self, menu: QMenu) -> None:
        """Give the icon its menu."""
        self._menu = menu
        if self._icon is not None:
            self._icon.setContextMenu(menu)

    def hide(self) -> None:
        """Take the icon away."""
        self._seeker.stop()
        if self._icon is not None:
            self._icon.hide()

    # ------------------------------------------------------------------ private
    def _build(self) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self._seeker.start()
            return
        self._seeker.stop()
        icon = QSystemTrayIcon(_picture(self._state), self)
        icon.setToolTip(self._tool_tip)
        icon.activated.connect(self._on_activated)
        if self._menu is not None:
            icon.setContextMenu(self._menu)
        icon.show()
        self._icon = icon
        self.hosted.emit()

    def _on_seek(self) -> None:
        if self._icon is None:
            self._build()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.triggered.emit()


def _picture(state: TrayState) -> QIcon:
    return tray_icon(state, dark_panel=_panel_is_dark())


def _panel_is_dark() -> bool:
    """Guess from the palette: nobody tells a program the colour of its panel."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return window.lightness() < _DARK_BELOW
