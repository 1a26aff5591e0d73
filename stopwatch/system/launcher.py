"""A number, a bar and a call for attention at the program's icon in a dock, where docks know it."""

from __future__ import annotations

from stopwatch.system.session_bus import SessionBus

PATH = "/com/ticketstopwatch/LauncherEntry"
INTERFACE = "com.canonical.Unity.LauncherEntry"
_PROGRAM = "application://ticket-stopwatch.desktop"


class LauncherBadge:
    """Implements `Badge` by the signal that Plasma, Dash to Dock, Plank and others listen to."""

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus
        self._shown: tuple[int, int] = (0, 0)

    def show(self, needing: int, progress: float) -> None:
        """Tell what changed: the bar by the hundredth, and nothing at all for the same again."""
        hundredths = round(min(max(progress, 0.0), 1.0) * 100)
        if (needing, hundredths) == self._shown:
            return
        self._shown = (needing, hundredths)
        from jeepney import DBusAddress

        properties = {
            "count": ("x", needing),
            "count-visible": ("b", needing > 0),
            "progress": ("d", hundredths / 100),
            "progress-visible": ("b", 0 < hundredths < 100),
            "urgent": ("b", needing > 0),
        }
        at = DBusAddress(PATH, interface=INTERFACE)
        self._bus.emit(at, "Update", "sa{sv}", (_PROGRAM, properties))
