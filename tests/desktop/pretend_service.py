"""A service on a bus that pretends: owns a name, notes what it is asked, says what it is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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

from tests.desktop.waiting import until

Answer = tuple[str, tuple[Any, ...]]


@dataclass(frozen=True)
class Asked:
    """A call that came."""

    member: str
    body: tuple[Any, ...]
    sender: str
    path: str = ""


class PretendService:
    """Answers on a thread of its own; `answer` is given a call and returns signature and body.

    Whoever has `turn` finds no call half answered: what came is noted, and its answer has left.
    """

    def __init__(self, address: str, name: str, answer: Callable[[Asked], Answer | None]) -> None:
        self._connection = open_dbus_connection(address, enable_fds=True)
        self._name = name
        self._answer = answer
        self._is_closing = False
        self.turn = threading.RLock()
        self._thread = threading.Thread(target=self._serve, name=name)
        self.asked: list[Asked] = []

    def open(self) -> None:
        """Take the name and begin to answer."""
        self._connection.send_and_get_reply(message_bus.RequestName(self._name))
        self._thread.start()

    def close(self) -> None:
        """Go away."""
        self._is_closing = True
        self._thread.join()
        self._connection.close()

    def calls(self, member: str) -> list[Asked]:
        """Return the calls of one method so far."""
        return [one for one in self.asked if one.member == member]

    def wait_for(self, member: str, count: int = 1) -> Asked:
        """Return the newest call of a method, once there were so many."""
        until(lambda: len(self.calls(member)) >= count, f"{member} is called {count} times")
        return self.calls(member)[-1]

    def tell_bus(self, message: Message) -> None:
        """Send something to the bus itself; its answer is not waited for."""
        with self.turn:
            self._connection.send(message)

    def emit(
        self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]
    ) -> None:
        """Send a signal to everybody."""
        with self.turn:
            signal = new_signal(DBusAddress(path, interface=interface), member, signature, body)
            self._connection.send(signal)

    def _serve(self) -> None:
        while not self._is_closing:
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                with self.turn:  # whoever sees that it was asked tells more only after the answer
                    reply = self._reply(message)
                    self._connection.send(reply)
                    del reply  # what it carries belongs to the other side now

    def _reply(self, call: Message) -> Message:
        fields = call.header.fields
        asked = Asked(
            fields[HeaderFields.member], call.body, fields[HeaderFields.sender],
            fields[HeaderFields.path],
        )  # fmt: skip
        answer = self._answer(asked)
        self.asked.append(asked)
        if answer is None:
            return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
        return new_method_return(call, *answer) if answer[0] else new_method_return(call)


@contextmanager
def pretend_service(
    address: str, name: str, answer: Callable[[Asked], Answer | None]
) -> Iterator[PretendService]:
    """Run a service on a bus for as long as the block lasts."""
    made = PretendService(address, name, answer)
    made.open()
    try:
        yield made
    finally:
        made.close()
