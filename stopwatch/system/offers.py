"""What this desktop offers beyond windows, and through what; None for what it has not."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping

from stopwatch.services.ports.desktop import GlobalKeys
from stopwatch.system.keyboard.portal import PortalKeys
from stopwatch.system.keyboard.x11 import X11Keys
from stopwatch.system.keyboard.xcb import XServer
from stopwatch.system.launcher import LauncherBadge
from stopwatch.system.notifications import DesktopNotifications
from stopwatch.system.session_bus import SessionBus

_log = logging.getLogger(__name__)


def find_notifications(bus: SessionBus | None) -> DesktopNotifications | None:
    """Return the service that shows notifications; elsewhere than on Linux there is none yet."""
    return DesktopNotifications(bus) if bus is not None else None


def find_badge(bus: SessionBus | None) -> LauncherBadge | None:
    """Return the program's icon among the others, for docks that know launcher entries."""
    return LauncherBadge(bus) if bus is not None else None


def find_keys(
    bus: SessionBus | None, meanings: Mapping[str, str],
    environment: Mapping[str, str] = os.environ,
) -> tuple[GlobalKeys | None, X11Keys | None]:  # fmt: skip
    """Return what takes keys, and itself once more where it is to be listened to."""
    if sys.platform == "win32":  # pragma: no cover - not tried here
        from stopwatch.system.keyboard.windows import WindowsKeys

        return WindowsKeys(), None
    if sys.platform == "darwin":  # pragma: no cover - not tried here
        from stopwatch.system.keyboard.macos import MacKeys

        return MacKeys(), None
    if environment.get("QT_QPA_PLATFORM", "xcb").partition(":")[0] not in {"xcb", "wayland"}:
        return None, None  # windows that nobody sees must not take keys from those that are seen
    if environment.get("WAYLAND_DISPLAY"):  # keys taken from X11 there count in old programs only
        return PortalKeys(bus, meanings) if bus is not None else None, None
    keys = _of_x11(environment.get("DISPLAY", ""))
    return keys, keys


def _of_x11(display: str) -> X11Keys | None:
    if not display:
        return None
    try:
        return X11Keys(XServer(display))
    except OSError as error:
        _log.info("no keys from X11: %s", error)
        return None
