"""Services on a message bus that pretend, several on one connection: they come, go and tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from jeepney.bus_messages import message_bus

from tests.desktop.pretend_service import Answer, Asked, PretendService

_PROPERTIES = "org.freedesktop.DBus.Properties"
_OWN_NAME = "org.example.Host"


class BusHost:
    """`own` and `disown` names, `answer` methods, `hold` properties, `emit` signals."""

    def __init__(self, address: str) -> None:
        self._service = PretendService(address, _OWN_NAME, self._answered)
        self._answers: dict[str, Callable[[tuple[Any, ...]], Answer | None]] = {}
        self._properties: dict[tuple[str, str], dict[str, tuple[str, Any]]] = {}
        self.emit, self.turn = self._service.emit, self._service.turn
        self.open, self.close = self._service.open, self._service.close

    def own(self, name: str) -> None:
        """Take a name: the service is there."""
        self._service.tell_bus(message_bus.RequestName(name))

    def disown(self, name: str) -> None:
        """Give it back: the service is gone."""
        self._service.tell_bus(message_bus.ReleaseName(name))

    def has_been_asked(self, member: str) -> bool:
        """Return whether a method was called."""
        return bool(self._service.calls(member))

    def answer(self, member: str, how: Callable[[tuple[Any, ...]], Answer | None]) -> None:
        """Answer calls of a method; what was not named, or is None, is unknown."""
        self._answers[member] = how

    def hold(self, path: str, interface: str, **values: tuple[str, Any]) -> None:
        """Give an object properties; those that it had already have changed."""
        with self.turn:
            known = self._properties.setdefault((path, interface), {})
            is_new = not known
            known.update(values)
            if not is_new:
                body: tuple[Any, ...] = (interface, dict(values), [])
                self.emit(path, _PROPERTIES, "PropertiesChanged", "sa{sv}as", body)

    def _answered(self, call: Asked) -> Answer | None:
        found = self._properties.get((call.path, (call.body or ("",))[0]))
        if call.member == "GetAll" and found is not None:
            return "a{sv}", (found,)
        if call.member == "Get" and found is not None and call.body[1] in found:
            return "v", (found[call.body[1]],)
        how = self._answers.get(call.member)
        return how(call.body) if how is not None else None


@contextmanager
def bus_host(address: str) -> Iterator[BusHost]:
    """Run a host on a bus for as long as the block lasts."""
    host = BusHost(address)
    host.open()
    try:
        yield host
    finally:
        host.close()
