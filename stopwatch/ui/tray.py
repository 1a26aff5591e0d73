"""The tray icon, from before anything is loaded until the end; found late, lost and found again.

An icon that is built before a host exists never shows, so it is built when there is one.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from stopwatch.ui.theme.tray_icon import tray_icon
from stopwatch.ui.theme.tray_state import TrayState
from stopwatch.ui.tips import tray_tip

_LOOK_FOR_HOST_MS = 5_000
_DARK_BELOW = 128
_WATCHER = "org.kde.StatusNotifierWatcher"
_OPENS_ITS_MENU = sys.platform == "darwin"  # a click there is for the menu, nothing else
_TOGGLING = frozenset({
    QSystemTrayIcon.ActivationReason.MiddleClick, QSystemTrayIcon.ActivationReason.DoubleClick,
})  # fmt: skip


class Tray(QObject):
    """`hosted` and `unhosted` tell that an icon can be seen, or no longer; `triggered` a click.

    `toggled` is a click with the middle button, or a double one.
    """

    hosted = Signal()
    unhosted = Signal()
    triggered = Signal()
    toggled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._state = TrayState.STARTING
        self._tool_tip = ""
        self._is_lost = False
        self._watcher: QObject | None = None
        self._seeker = QTimer(self)
        self._seeker.setInterval(_LOOK_FOR_HOST_MS)
        self._seeker.timeout.connect(self._on_seek)
        if not self._build():
            self._seeker.start()

    @property
    def is_hosted(self) -> bool:
        """Whether the desktop shows the icon."""
        return self._icon is not None

    def show_state(self, state: TrayState, tool_tip: str) -> None:
        """Show a state; nothing is told to the host unless it changed."""
        if self._icon is not None and state is not self._state:
            self._icon.setIcon(_picture(state))
        if self._icon is not None and tool_tip != self._tool_tip:
            self._icon.setToolTip(tray_tip(tool_tip))
        self._state, self._tool_tip = state, tool_tip

    def redraw(self) -> None:
        """Draw the icon anew, after the desktop turned light or dark."""
        if self._icon is not None:
            self._icon.setIcon(_picture(self._state))

    def set_menu(self, menu: QMenu) -> None:
        """Give the icon its menu."""
        self._menu = menu
        if self._icon is not None:
            self._icon.setContextMenu(menu)

    def watch_host(self) -> None:
        """Notice when the host goes away or comes; until now that was not worth an import."""
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        bus = QDBusConnection.sessionBus()
        if bus.isConnected() and self._watcher is None:
            mode = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
            watcher = QDBusServiceWatcher(_WATCHER, bus, mode, self)
            watcher.serviceOwnerChanged.connect(self._on_owner_changed)
            self._watcher = watcher

    def hide(self) -> None:
        """Take the icon away: the program ends, or begins anew."""
        self._seeker.stop()
        if self._icon is not None:
            self._icon.hide()

    def begin_anew(self) -> None:
        """Show the icon in its starting shape again, without a menu."""
        self._state, self._tool_tip, self._menu = TrayState.STARTING, "", None
        if self._icon is not None:
            self._icon.deleteLater()
            self._icon = None
        if not self._build():
            self._seeker.start()

    # ------------------------------------------------------------------ private
    def _build(self) -> bool:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        icon = QSystemTrayIcon(_picture(self._state), self)
        icon.setToolTip(tray_tip(self._tool_tip))
        icon.activated.connect(self._on_activated)
        if self._menu is not None:
            icon.setContextMenu(self._menu)
        icon.show()
        self._icon = icon
        self._seeker.stop()
        return True

    def _on_seek(self) -> None:
        if self._icon is None and self._build():
            self._is_lost = False
            self.hosted.emit()
        elif self._is_lost:
            self._is_lost = False
            self.unhosted.emit()

    def _on_owner_changed(self, _name: str, _before: str, now: str) -> None:
        if now and self._icon is None:
            self._on_seek()
        elif not now and self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
            self._is_lost = True  # told when it is not back after a while: panels restart
            self._seeker.start()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _TOGGLING:
            self.toggled.emit()
        elif reason is QSystemTrayIcon.ActivationReason.Trigger and not _OPENS_ITS_MENU:
            self.triggered.emit()


def _picture(state: TrayState) -> QIcon:
    return tray_icon(state, dark_panel=_panel_is_dark())


def _panel_is_dark() -> bool:
    """Guess from the palette: nobody tells a program the colour of its panel."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return window.lightness() < _DARK_BELOW
