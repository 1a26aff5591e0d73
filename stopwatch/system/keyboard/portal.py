"""Keys on Wayland: the desktop's portal asks the user, and tells when they are pressed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from stopwatch.system.keyboard.combination import Combination, Held, combination
from stopwatch.system.keyboard.words import NO_PORTAL, cannot_be
from stopwatch.system.session_bus import Body, SessionBus

if TYPE_CHECKING:
    from jeepney import DBusAddress

PORTAL: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
SHORTCUTS: Final = "org.freedesktop.portal.GlobalShortcuts"
_REGISTRY = "org.freedesktop.host.portal.Registry"
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_APP = "ticket-stopwatch"
_HELD: Final = {Held.CTRL: "CTRL", Held.ALT: "ALT", Held.SHIFT: "SHIFT", Held.META: "LOGO"}
_KEYS: Final = {
    "Space": "space", "Esc": "Escape", "PgUp": "Page_Up", "PgDown": "Page_Down", "Ins": "Insert",
    "Del": "Delete", "Backspace": "BackSpace", "Enter": "KP_Enter",
}  # fmt: skip


class PortalKeys:
    """Implements `GlobalKeys`. `meanings` are what keys are for, shown when the user is asked."""

    def __init__(self, bus: SessionBus, meanings: Mapping[str, str]) -> None:
        self._bus = bus
        self._meanings = dict(meanings)
        self._numbers = count(1)
        self._session = ""
        self._wanted: dict[str, str] = {}
        self._pressed: Callable[[str], None] | None = None
        self._told: Callable[[str, str], None] | None = None

    def open(self, pressed: Callable[[str], None], told: Callable[[str, str], None]) -> None:
        """Say who this is, which portals of some years ask of programs outside a sandbox."""
        self._pressed, self._told = pressed, told
        self._bus.heed(SHORTCUTS, "Activated", self._on_activated)
        self._bus.call(_at(PATH, _REGISTRY), "Register", "sa{sv}", (_APP, {}))

    def take(self, wanted: Mapping[str, str]) -> None:
        """Ask for keys by name, in a new session: within one they can be asked for only once."""
        self._wanted = {name: keys for name, keys in wanted.items() if keys}
        if self._session:
            self._bus.call(_at(self._session, _SESSION), "Close")
            self._session = ""
        if self._wanted:
            token = f"stopwatch{next(self._numbers)}"
            options = {"session_handle_token": ("s", token)}
            self._ask("CreateSession", "a{sv}", (), options, self._on_session)

    # ------------------------------------------------------------------ private
    def _ask(
        self, member: str, signature: str, body: Body, options: dict[str, Any],
        responded: Callable[[Body], None],
    ) -> None:  # fmt: skip
        """Call a method whose answer comes as the signal of a request, known beforehand."""
        token = f"stopwatch{next(self._numbers)}"
        sender = self._bus.name.lstrip(":").replace(".", "_")
        path = f"{PATH}/request/{sender}/{token}"
        self._bus.heed(_REQUEST, "Response", responded, path=path)
        whole = (*body, {"handle_token": ("s", token), **options})
        self._bus.call(_at(PATH, SHORTCUTS), member, signature, whole, self._on_answered)

    def _on_answered(self, body: Body | None) -> None:
        if body is None:
            self._tell_all(NO_PORTAL)

    def _on_session(self, body: Body) -> None:
        response, results = body
        if response or "session_handle" not in results:
            self._tell_all(NO_PORTAL)
            return
        self._session = str(results["session_handle"][1])
        shortcuts = [(name, self._described(name, keys)) for name, keys in self._wanted.items()]
        body = (self._session, shortcuts, "")
        self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", body, {}, self._on_bound)

    def _described(self, name: str, keys: str) -> dict[str, Any]:
        described = {"description": ("s", self._meanings.get(name, name))}
        try:
            described["preferred_trigger"] = ("s", trigger(combination(keys)))
        except ValueError:  # the desktop then asks for keys without proposing any
            self._tell(name, cannot_be(keys))
        return described

    def _on_bound(self, body: Body) -> None:
        response, results = body
        bound = {} if response else dict(results.get("shortcuts", ("", []))[1])
        for name in self._wanted:
            self._tell(name, "" if name in bound else NO_PORTAL)

    def _on_activated(self, body: Body) -> None:
        session, name = body[:2]
        if session == self._session and self._pressed is not None:
            self._pressed(str(name))

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


def _at(path: str, interface: str) -> DBusAddress:
    from jeepney import DBusAddress

    return DBusAddress(path, PORTAL, interface)
