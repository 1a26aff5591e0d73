"""One session of the portal for shortcuts: within one, keys can be asked for only once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from stopwatch.system.keyboard.words import GONE_PORTAL, NO_PORTAL, TAKEN_BACK
from stopwatch.system.session_bus import Body, Heeding, SessionBus

if TYPE_CHECKING:
    from jeepney import DBusAddress

PORTAL: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
SHORTCUTS: Final = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_NUMBERS = count(1)  # of the whole program, as its tokens have to differ on the bus

Described = tuple[str, dict[str, Any]]
"""The name of a shortcut, and what the portal shows of it."""


class PortalSession:
    """Asks for shortcuts; `told` gets why one is not to be had, as `GlobalKeys` has it.

    Whatever is ended before the portal answered is closed once it has: no session is left behind.
    """

    def __init__(
        self, bus: SessionBus, wanted: Mapping[str, Described], told: Callable[[str, str], None]
    ) -> None:
        self._bus = bus
        self._wanted = dict(wanted)
        self._told = told
        self._request: Heeding | None = None
        self._closing: Heeding | None = None
        self._is_over = False
        self.handle = ""
        self.is_unheard = False
        """Whether nobody was there to ask."""

    def begin(self) -> None:
        """Ask for a session, and in it for the shortcuts."""
        options = {"session_handle_token": ("s", _token())}
        self._ask("CreateSession", "a{sv}", (), options, self._on_session)

    def end(self) -> None:
        """Let go of the shortcuts; nothing is told any more."""
        self._is_over = True
        if self.handle:
            self._bus.call(at(self.handle, _SESSION), "Close")
            self._forget()

    def lose(self) -> None:
        """Know that the portal went away, and everything with it."""
        self._forget()
        self._tell_all(GONE_PORTAL)

    # ------------------------------------------------------------------ private
    def _ask(
        self, member: str, signature: str, body: Body, options: dict[str, Any],
        responded: Callable[[Body], None],
    ) -> None:  # fmt: skip
        """Call a method whose answer comes as the signal of a request, known beforehand."""
        token = _token()
        sender = self._bus.name.lstrip(":").replace(".", "_")
        path = f"{PATH}/request/{sender}/{token}"
        self._request = self._bus.heed(_REQUEST, "Response", responded, path=path)
        whole = (*body, {"handle_token": ("s", token), **options})
        self._bus.call(at(PATH, SHORTCUTS), member, signature, whole, self._on_answered)

    def _on_answered(self, body: Body | None) -> None:
        if body is None:
            self.is_unheard = True
            self._responded()
            self._tell_all(NO_PORTAL)

    def _on_session(self, body: Body) -> None:
        response, results = body
        self._responded()
        if response or "session_handle" not in results:
            self._tell_all(NO_PORTAL)
            return
        self.handle = str(results["session_handle"][1])
        if self._is_over:
            self.end()
            return
        self._closing = self._bus.heed(_SESSION, "Closed", self._on_closed, path=self.handle)
        asked = (self.handle, list(self._wanted.values()), "")
        self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", asked, {}, self._on_bound)

    def _on_bound(self, body: Body) -> None:
        response, results = body
        self._responded()
        bound = {} if response else dict(results.get("shortcuts", ("", []))[1])
        for name in self._wanted:
            self._tell(name, "" if name in bound else NO_PORTAL)

    def _on_closed(self, _body: Body) -> None:
        self._forget()
        self._tell_all(TAKEN_BACK)

    def _responded(self) -> None:
        if self._request is not None:
            self._bus.unheed(self._request)
            self._request = None

    def _forget(self) -> None:
        self.handle = ""
        self._responded()
        if self._closing is not None:
            self._bus.unheed(self._closing)
            self._closing = None

    def _tell_all(self, sentence: str) -> None:
        for name in self._wanted:
            self._tell(name, sentence)

    def _tell(self, name: str, sentence: str) -> None:
        if not self._is_over:
            self._told(name, sentence)


def at(path: str, interface: str) -> DBusAddress:
    """Return something of the portal."""
    from jeepney import DBusAddress

    return DBusAddress(path, PORTAL, interface)


def _token() -> str:
    return f"stopwatch{next(_NUMBERS)}"
