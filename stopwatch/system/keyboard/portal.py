"""Keys on Wayland: the desktop's portal asks the user, and tells when they are pressed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from stopwatch.system.keyboard.combination import Combination, Held, combination
from stopwatch.system.keyboard.portal_session import (
    PATH,
    PORTAL,
    SHORTCUTS,
    Described,
    PortalSession,
    at,
)
from stopwatch.system.keyboard.words import GONE_BUS, cannot_be
from stopwatch.system.session_bus import Body, SessionBus

_REGISTRY = "org.freedesktop.host.portal.Registry"
_DAEMON = "org.freedesktop.DBus"
_DAEMON_PATH = "/org/freedesktop/DBus"
_APP = "ticket-stopwatch"
_HELD: Final = {Held.CTRL: "CTRL", Held.ALT: "ALT", Held.SHIFT: "SHIFT", Held.META: "LOGO"}
_KEYS: Final = {
    "Space": "space", "Esc": "Escape", "PgUp": "Page_Up", "PgDown": "Page_Down", "Ins": "Insert",
    "Del": "Delete", "Backspace": "BackSpace", "Enter": "KP_Enter",
}  # fmt: skip


class PortalKeys:
    """Implements `GlobalKeys`. `meanings` are what keys are for, shown when the user is asked.

    A portal that comes late is asked then. One that was started again knows nothing of before: it
    is asked again, as at every start.
    """

    def __init__(self, bus: SessionBus, meanings: Mapping[str, str]) -> None:
        self._bus = bus
        self._meanings = dict(meanings)
        self._wanted: dict[str, str] = {}
        self._session: PortalSession | None = None
        self._pressed: Callable[[str], None] | None = None
        self._told: Callable[[str, str], None] | None = None

    def open(self, pressed: Callable[[str], None], told: Callable[[str, str], None]) -> None:
        """Listen to the portal, also for its coming and going."""
        self._pressed, self._told = pressed, told
        self._bus.heed(SHORTCUTS, "Activated", self._on_activated)
        owner = self._on_owner_changed
        self._bus.heed(_DAEMON, "NameOwnerChanged", owner, _DAEMON_PATH, first=PORTAL)
        self._bus.heed_loss(self._on_bus_lost)
        self._register()

    def take(self, wanted: Mapping[str, str]) -> None:
        """Ask for keys by name, in a new session: within one they can be asked for only once."""
        self._wanted = {name: keys for name, keys in wanted.items() if keys}
        if self._session is not None:
            self._session.end()
            self._session = None
        if self._bus.fileno() < 0:
            self._tell_all(GONE_BUS)
        elif self._wanted:
            self._begin()

    # ------------------------------------------------------------------ private
    def _register(self) -> None:
        """Say who this is, which portals of some years ask of programs outside a sandbox."""
        self._bus.call(at(PATH, _REGISTRY), "Register", "sa{sv}", (_APP, {}))

    def _begin(self) -> None:
        wanted = {name: self._described(name, keys) for name, keys in self._wanted.items()}
        self._session = PortalSession(self._bus, wanted, self._tell)
        self._session.begin()

    def _described(self, name: str, keys: str) -> Described:
        described: dict[str, Any] = {"description": ("s", self._meanings.get(name, name))}
        try:
            described["preferred_trigger"] = ("s", trigger(combination(keys)))
        except ValueError:  # the desktop then asks for keys without proposing any
            self._tell(name, cannot_be(keys))
        return name, described

    def _on_activated(self, body: Body) -> None:
        session, name = body[:2]
        known = self._session.handle if self._session is not None else ""
        if known and session == known and self._pressed is not None:
            self._pressed(str(name))

    def _on_owner_changed(self, body: Body) -> None:
        _name, before, now = body
        if before and self._session is not None:  # also when another takes over at once
            self._session.lose()
            self._session = None
        if now and (self._session is None or self._session.is_unheard):
            self._register()
            if self._wanted:
                self._begin()

    def _on_bus_lost(self) -> None:
        if self._session is not None:
            self._session.end()
            self._session = None
        self._tell_all(GONE_BUS)

    def _tell_all(self, sentence: str) -> None:
        for name in self._wanted:
            self._tell(name, sentence)

    def _tell(self, name: str, sentence: str) -> None:
        if self._told is not None:
            self._told(name, sentence)


def trigger(wanted: Combination) -> str:
    """Return keys as the specification of shortcuts writes them, like `CTRL+ALT+t`."""
    held = [_HELD[one] for one in Held if one in wanted.held]
    key = _KEYS.get(wanted.key, wanted.key.lower() if len(wanted.key) == 1 else wanted.key)
    return "+".join([*held, key])
