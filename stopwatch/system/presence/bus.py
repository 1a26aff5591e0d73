"""Services on a message bus that come and go, and whoever wants to know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from stopwatch.system.session_bus import Answered, Body, SessionBus, open_bus

Place = tuple[str, str, str]  # a service, a path and an interface
Heard = Callable[[Body], None]
Told = Callable[[], None]
_DAEMON = "org.freedesktop.DBus"
_DAEMON_AT = (_DAEMON, "/org/freedesktop/DBus", _DAEMON)
_PROPERTIES = "org.freedesktop.DBus.Properties"


class BusWire:
    """Implements `Wire` over the session's or the system's bus.

    Whoever watches a service is told of its coming and going, first of all whether it is there.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._bus: SessionBus | None = None
        self._heeded: dict[tuple[str, str, str], list[Heard]] = {}
        self._watched: dict[str, list[tuple[Told, Told]]] = {}
        self.trouble = f"there is no {name} bus"

    def open(self) -> None:
        """Connect; without a bus, all watched services are absent."""
        self._bus = open_bus(self._name)
        if self._bus is not None:
            self.trouble = ""
            for service in self._watched:
                self._ask_for(service)

    def fileno(self) -> int:
        """Return the socket, -1 while there is none."""
        return -1 if self._bus is None else self._bus.fileno()

    def read(self) -> None:
        """Hand over everything that came."""
        bus = self._bus
        if bus is None:
            return
        bus.heard()
        if bus is self._bus and bus.fileno() < 0:  # not where a hearer closed it
            self._lose()

    def close(self) -> None:
        """Disconnect, which also ends every watch on the other side."""
        bus, self._bus = self._bus, None
        self._heeded.clear()
        self._watched.clear()
        if bus is not None:
            bus.close()

    # ------------------------------------------------------------------ for sources
    def watch(self, service: str, *, came: Told, gone: Told) -> None:
        """Tell whether a service is there, and from then on whenever that changes."""
        self._watched.setdefault(service, []).append((came, gone))
        if self._bus is not None:
            self._ask_for(service)

    def listen(self, at: Place, member: str, heard: Heard) -> None:
        """Hear a signal of a service from now on; asking a second time changes nothing."""
        _service, path, interface = at
        if self._bus is None:
            return
        hearers = self._heeded.setdefault((path, interface, member), [])
        if heard not in hearers:
            hearers.append(heard)
            self._bus.heed(interface, member, heard, path)

    def call(
        self, at: Place, member: str, signature: str = "", body: Body = (),
        then: Answered | None = None,
    ) -> None:  # fmt: skip
        """Call a method; `then` gets what it returns, or None if it fails. Starts no service."""
        from jeepney import DBusAddress

        if self._bus is not None:
            service, path, interface = at
            address = DBusAddress(path, service, interface)
            self._bus.call(address, member, signature, body, then, starts=False)

    def properties(self, at: Place, told: Callable[[dict[str, Any]], None]) -> None:
        """Tell the properties of an object now, and from then on those that change."""
        service, path, interface = at
        news, whole = _PropertyNews(interface, told), (service, path, _PROPERTIES)
        self.listen(whole, "PropertiesChanged", news.changed)
        self.call(whole, "GetAll", "s", (interface,), news.answered)

    # ------------------------------------------------------------------ private
    def _ask_for(self, service: str) -> None:
        def answered(body: Body | None) -> None:
            self._tell(service, is_there=bool(body and body[0]))

        if self._bus is not None:
            _daemon, path, interface = _DAEMON_AT
            changed = self._on_owner_changed
            self._bus.heed(interface, "NameOwnerChanged", changed, path, first=service)
        self.call(_DAEMON_AT, "NameHasOwner", "s", (service,), answered)

    def _on_owner_changed(self, body: Body) -> None:
        service, before, now = body
        if before:  # also when another takes over at once: it knows nothing of what was asked
            self._tell(service, is_there=False)
        if now:
            self._tell(service, is_there=True)

    def _tell(self, service: str, *, is_there: bool) -> None:
        for came, gone in self._watched.get(service, ()):
            (came if is_there else gone)()

    def _lose(self) -> None:
        self._bus = None
        self.trouble = f"the {self._name} bus went away"
        for service in tuple(self._watched):
            self._tell(service, is_there=False)


@dataclass(frozen=True)
class _PropertyNews:
    """Hands on the properties of one interface of an object; equal to its like."""

    interface: str
    told: Callable[[dict[str, Any]], None]

    def changed(self, body: Body) -> None:
        if body[0] == self.interface:
            self.told(_plain(body[1]))

    def answered(self, body: Body | None) -> None:
        self.told(_plain(body[0]) if body else {})


def _plain(found: dict[str, Any]) -> dict[str, Any]:
    """Return properties without the signatures that variants carry."""
    return {name: value for name, (_signature, value) in found.items()}
