"""A connection to a D-Bus message bus that never waits: calls are answered, signals heard, later.

Qt's own binding cannot send an unsigned number, which idle monitors want, and hides the file
descriptor that an inhibitor is; jeepney, which the keyring brings along, does both.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # imported with the first connection: it costs what a start has not got
    from jeepney import Message

Body = tuple[Any, ...]
Place = tuple[str, str, str]  # a service, a path and an interface
Answered = Callable[[Body | None], None]
Heard = Callable[[Body], None]
_DAEMON = "org.freedesktop.DBus"
_DAEMON_PATH = "/org/freedesktop/DBus"
_DAEMON_AT = (_DAEMON, _DAEMON_PATH, _DAEMON)
_PROPERTIES = "org.freedesktop.DBus.Properties"
_CONNECT_S = 1.0
_NOT_THERE = "there is no {bus} bus"
_log = logging.getLogger(__name__)


class BusWire:
    """Implements `Wire` over the session's or the system's bus.

    Whoever watches a service is told of its coming and going, first of all whether it is there.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._connection: Any = None
        self._answers: dict[int, Answered] = {}
        self._signals: dict[tuple[str, str, str], Heard] = {}
        self._watched: dict[str, list[Callable[[bool], None]]] = {}
        self._rules: set[str] = set()
        self.trouble = _NOT_THERE.format(bus=name)

    def open(self) -> None:
        """Connect; without a bus, all watched services are absent."""
        from jeepney.io.blocking import open_dbus_connection

        try:
            self._connection = open_dbus_connection(
                self._name.upper(), enable_fds=True, auth_timeout=_CONNECT_S
            )
        except (OSError, KeyError, RuntimeError, ValueError) as error:
            _log.debug("no %s bus: %s", self._name, error)
            return
        self.trouble = ""
        for name in self._watched:
            self._ask_for(name)

    def fileno(self) -> int:
        """Return the socket, -1 while there is none."""
        return -1 if self._connection is None else int(self._connection.sock.fileno())

    def read(self) -> None:
        """Hand over everything that came."""
        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, RuntimeError) as error:
                _log.debug("the %s bus is lost: %s", self._name, error)
                self._lose()
                return
            self._hand_over(message)

    def close(self) -> None:
        """Disconnect, which also ends every watch on the other side."""
        connection, self._connection = self._connection, None
        self._answers.clear()
        self._signals.clear()
        self._watched.clear()
        self._rules.clear()
        if connection is not None:
            connection.close()

    # ------------------------------------------------------------------ for sources
    def watch(self, service: str, told: Callable[[bool], None]) -> None:
        """Tell whether a service is there, and from then on whenever that changes."""
        self._watched.setdefault(service, []).append(told)
        if self._connection is not None:
            self._ask_for(service)

    def listen(self, at: Place, member: str, heard: Heard) -> None:
        """Hear a signal of a service from now on."""
        service, path, interface = at
        self._signals[path, interface, member] = heard
        self._match(f"sender='{service}',path='{path}',interface='{interface}',member='{member}'")

    def call(
        self, at: Place, member: str, signature: str = "", body: Body = (),
        then: Answered | None = None,
    ) -> None:  # fmt: skip
        """Call a method; `then` gets what it returns, or None if it fails. Starts no service."""
        from jeepney import DBusAddress, MessageFlag, new_method_call

        if self._connection is None:
            return
        service, path, interface = at
        address = DBusAddress(path, service, interface)
        message = new_method_call(address, member, signature or None, body)
        message.header.flags = MessageFlag.no_auto_start
        serial = next(self._connection.outgoing_serial)
        self._answers[serial] = then or _nothing
        try:
            self._connection.send(message, serial)
        except OSError as error:
            _log.debug("the %s bus took nothing: %s", self._name, error)
            self._lose()

    def properties(self, at: Place, told: Callable[[dict[str, Any]], None]) -> None:
        """Tell the properties of an object now, and from then on those that change."""
        service, path, interface = at

        def changed(body: Body) -> None:
            if body[0] == interface:
                told(_plain(body[1]))

        def answered(body: Body | None) -> None:
            told(_plain(body[0]) if body else {})

        whole = (service, path, _PROPERTIES)
        self.listen(whole, "PropertiesChanged", changed)
        self.call(whole, "GetAll", "s", (interface,), answered)

    # ------------------------------------------------------------------ private
    def _ask_for(self, service: str) -> None:
        self._signals[_DAEMON_PATH, _DAEMON, "NameOwnerChanged"] = self._on_owner_changed
        self._match(f"sender='{_DAEMON}',member='NameOwnerChanged',arg0='{service}'")

        def answered(body: Body | None) -> None:
            self._tell(service, is_there=bool(body and body[0]))

        self.call(_DAEMON_AT, "NameHasOwner", "s", (service,), answered)

    def _match(self, rule: str) -> None:
        if rule not in self._rules:
            self._rules.add(rule)
            self.call(_DAEMON_AT, "AddMatch", "s", (f"type='signal',{rule}",))

    def _on_owner_changed(self, body: Body) -> None:
        service, before, now = body
        if before:  # also when another takes over at once: it knows nothing of what was asked
            self._tell(service, is_there=False)
        if now:
            self._tell(service, is_there=True)

    def _tell(self, service: str, *, is_there: bool) -> None:
        for told in self._watched.get(service, ()):
            told(is_there)

    def _hand_over(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        fields, kind = message.header.fields, message.header.message_type
        if kind is MessageType.signal:
            key = (
                fields.get(HeaderFields.path, ""),
                fields.get(HeaderFields.interface, ""),
                fields.get(HeaderFields.member, ""),
            )
            self._signals.get(key, _nothing)(message.body)
        elif kind in {MessageType.method_return, MessageType.error}:
            answered = self._answers.pop(fields.get(HeaderFields.reply_serial, -1), _nothing)
            answered(message.body if kind is MessageType.method_return else None)

    def _lose(self) -> None:
        connection, self._connection = self._connection, None
        self.trouble = f"the {self._name} bus went away"
        self._answers.clear()
        with suppress(OSError):
            connection.close()
        for service in tuple(self._watched):
            self._tell(service, is_there=False)


def _nothing(_body: Body | None) -> None:
    """Do nothing with what nobody waits for."""


def _plain(found: dict[str, Any]) -> dict[str, Any]:
    """Return properties without the signatures that variants carry."""
    return {name: value for name, (_signature, value) in found.items()}
