"""Services on a message bus that pretend: they own names, answer calls and send signals."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

Answer = Callable[[tuple[Any, ...]], tuple[str, tuple[Any, ...]]]
_PROPERTIES = "org.freedesktop.DBus.Properties"
_UNKNOWN = "org.freedesktop.DBus.Error.UnknownMethod"


class BusHost:
    """Answers on a thread of its own; `calls` holds what was called, in order."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address, enable_fds=True)
        self._names: list[str] = []
        self._answers: dict[str, Answer] = {}
        self._properties: dict[tuple[str, str], dict[str, tuple[str, Any]]] = {}
        self.calls: list[str] = []
        self._is_closing = False
        self._thread = threading.Thread(target=self._serve, name="bus host")
        self._thread.start()

    def own(self, name: str) -> None:
        """Take a name: the service is there."""
        self._names.append(name)
        self._connection.send(message_bus.RequestName(name))

    def disown(self, name: str) -> None:
        """Give it back: the service is gone."""
        self._names.remove(name)
        self._connection.send(message_bus.ReleaseName(name))

    def answer(self, member: str, how: Answer) -> None:
        """Answer calls of a method; what was not named is unknown."""
        self._answers[member] = how

    def hold(self, path: str, interface: str, **values: tuple[str, Any]) -> None:
        """Give an object properties; those that it had already have changed."""
        known = self._properties.setdefault((path, interface), {})
        is_new = not known
        known.update(values)
        if not is_new:
            body: tuple[Any, ...] = (interface, dict(values), [])
            self.emit((path, _PROPERTIES), "PropertiesChanged", "sa{sv}as", body)

    def emit(self, at: tuple[str, str], member: str, signature: str, body: tuple[Any, ...]) -> None:
        """Send a signal of an object, by its path and interface."""
        path, interface = at
        sender = DBusAddress(path, interface=interface)
        self._connection.send(new_signal(sender, member, signature, body))

    def close(self) -> None:
        """Go away, with every name."""
        self._is_closing = True
        self._thread.join()
        self._connection.close()

    # ------------------------------------------------------------------ the thread
    def _serve(self) -> None:
        while not self._is_closing:
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._connection.send(self._answered(message))

    def _answered(self, call: Message) -> Message:
        fields = call.header.fields
        member = fields[HeaderFields.member]
        self.calls.append(member)
        found = self._properties.get((fields[HeaderFields.path], (call.body or ("",))[0]))
        if member == "GetAll" and found is not None:
            return new_method_return(call, "a{sv}", (found,))
        if member == "Get" and found is not None and call.body[1] in found:
            return new_method_return(call, "v", (found[call.body[1]],))
        if member in self._answers:
            return self._called(call, self._answers[member])
        return new_error(call, _UNKNOWN)

    def _called(self, call: Message, how: Answer) -> Message:
        try:
            signature, body = how(call.body)
        except LookupError:
            return new_error(call, _UNKNOWN)
        return new_method_return(call, signature or None, body)


@contextmanager
def bus_host(address: str) -> Iterator[BusHost]:
    """Run a host on a bus for as long as the block lasts."""
    host = BusHost(address)
    try:
        yield host
    finally:
        host.close()
