"""The message buses of Linux, without Qt: answers and signals come when they are heard.

QtDBus as Python sees it can send no unsigned number, which notifications and portals ask for.
Nothing here waits: who watches `fileno` calls `heard`, and what was asked is answered there.
"""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # it takes 20 ms, and the tray icon stands without it
    from jeepney import DBusAddress, MatchRule, Message

    from stopwatch.system.bus_connection import PatientConnection

_log = logging.getLogger(__name__)
_MOST_AT_ONCE = 200  # a flood must not keep the listener from everything else

Body = tuple[Any, ...]
Answered = Callable[[Body | None], None]
"""Is called with the body of a reply, None where there was an error instead or the bus is gone."""


@dataclass(frozen=True, slots=True, eq=False)
class Heeding:
    """Signals that somebody hears, until `SessionBus.unheed` is told of it."""

    rule: MatchRule
    heard: Callable[[Body], None]


def open_session_bus() -> SessionBus | None:
    """Return a connection of this program's own, None where the desktop has no bus."""
    return open_bus("session")


def open_bus(which: str) -> SessionBus | None:
    """Return a connection to the session's or the system's bus, None where there is none."""
    try:
        from stopwatch.system.bus_connection import connect

        return SessionBus(connect(which))
    except (ImportError, OSError, KeyError, RuntimeError, ValueError) as error:
        _log.info("no %s bus: %s", which, error)
        return None


class SessionBus:
    """Implements `Listening`. A bus that went away is closed for good; calls then do nothing."""

    def __init__(self, connection: PatientConnection) -> None:
        self._connection: PatientConnection | None = connection
        self._name: str = connection.unique_name
        self._asked: dict[int, Answered] = {}
        self._heeded: list[Heeding] = []
        self._lost: list[Callable[[], None]] = []

    @property
    def name(self) -> str:
        """Its name on the bus, like `:1.42`."""
        return self._name

    def fileno(self) -> int:
        """Return what to watch for reading, -1 once the bus went away."""
        return -1 if self._connection is None else self._connection.sock.fileno()

    def call(
        self, to: DBusAddress, member: str, signature: str = "", body: Body = (),
        answered: Answered | None = None, *, starts: bool = True,
    ) -> None:  # fmt: skip
        """Call a method; `answered` is called later, and never within this call.

        Of a bus that went away before, nothing is asked any more. `starts` lets the bus start a
        service that is not there.
        """
        from jeepney import MessageFlag, new_method_call

        message = new_method_call(to, member, signature or None, body)
        if not starts:
            message.header.flags = MessageFlag.no_auto_start
        serial = self._send(message)
        if serial and answered is not None:
            self._asked[serial] = answered  # also where it broke, which is heard later

    def emit(self, path: DBusAddress, member: str, signature: str, body: Body) -> None:
        """Send a signal to whoever listens."""
        from jeepney import new_signal

        self._send(new_signal(path, member, signature, body))

    def heed(
        self, interface: str, member: str, heard: Callable[[Body], None], path: str | None = None,
        first: str | None = None,
    ) -> Heeding:  # fmt: skip
        """Call somebody with the body of each signal of a name, from one path or from any.

        With `first` only those whose first argument it is; nothing else wakes the program.
        """
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus

        rule = MatchRule(type="signal", interface=interface, member=member, path=path)
        if first is not None:
            rule.add_arg_condition(0, first)
        heeding = Heeding(rule, heard)
        self._heeded.append(heeding)
        self._send(message_bus.AddMatch(rule))
        return heeding

    def unheed(self, heeding: Heeding) -> None:
        """Hear these signals no more, and let the bus send none."""
        from jeepney.bus_messages import message_bus

        if heeding in self._heeded:
            self._heeded.remove(heeding)
            self._send(message_bus.RemoveMatch(heeding.rule))

    def heed_loss(self, lost: Callable[[], None]) -> None:
        """Call somebody once the bus went away; whoever left it by himself is told nothing."""
        self._lost.append(lost)

    def heard(self) -> bool:
        """Hand over what arrived; return whether there was anything."""
        count = 0
        try:
            while self._connection is not None and count < _MOST_AT_ONCE:
                self._hand_over(self._connection.receive(timeout=0))
                count += 1
        except TimeoutError:
            pass
        except (OSError, RuntimeError) as error:
            self._lose(error)
        return count > 0

    def close(self) -> None:
        """Leave the bus."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # ------------------------------------------------------------------ private
    def _send(self, message: Message) -> int:
        if self._connection is None:
            return 0
        serial: int = next(self._connection.outgoing_serial)
        try:
            self._connection.send(message, serial=serial)
        except OSError:
            self._break(self._connection)
        return serial

    def _hand_over(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        kind = message.header.message_type
        if kind in {MessageType.method_return, MessageType.error}:
            serial = message.header.fields.get(HeaderFields.reply_serial, 0)
            answered = self._asked.pop(serial, None)
            if answered is not None:
                answered(None if kind is MessageType.error else message.body)
        else:
            for one in [one for one in self._heeded if one.rule.matches(message)]:
                one.heard(message.body)

    @staticmethod
    def _break(connection: PatientConnection) -> None:
        """End what broke while something was sent: whoever watches it hears so in another turn.

        Closing it here would leave the watch on a number that another file may get.
        """
        with suppress(OSError):
            connection.sock.shutdown(socket.SHUT_RDWR)

    def _lose(self, error: Exception) -> None:
        _log.info("a message bus went away: %s", error)
        self.close()
        asked, self._asked = self._asked, {}
        for answered in asked.values():
            answered(None)
        for lost in self._lost:
            lost()
