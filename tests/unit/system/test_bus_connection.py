"""Buses that do not behave: they are done without, and nobody waits for them."""

from __future__ import annotations

import os
import select
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import cast

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    Parser,
    new_error,
    new_method_return,
    new_signal,
)

from stopwatch.system.bus_connection import PatientConnection
from stopwatch.system.session_bus import Body, SessionBus, open_session_bus

_GIVES_UP_S = 30.0
Greeting = Callable[[socket.socket], None]


class OddBus:
    """Lets one caller in, as the specification has it, and then does something else."""

    def __init__(self, folder: Path, greeting: Greeting) -> None:
        self.address = f"unix:path={folder / 'bus'}"
        self._greeting = greeting
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(folder / "bus"))
        self._door.listen(1)
        self._door.settimeout(_GIVES_UP_S)
        self.was_left = False
        self._thread = threading.Thread(target=self._serve, name="odd bus")
        self._thread.start()

    def close(self) -> None:
        """Wait for the caller to leave, but not for ever."""
        self._thread.join()
        self._door.close()

    def _serve(self) -> None:
        caller, _from = self._door.accept()
        with caller:
            caller.settimeout(_GIVES_UP_S)
            for answer in (b"OK 0123456789abcdef0123456789abcdef\r\n", b"AGREE_UNIX_FD\r\n"):
                _line_of(caller)
                caller.sendall(answer)
            _line_of(caller)  # BEGIN
            self._greeting(caller)
            while caller.recv(4096):
                pass
        self.was_left = True


def _line_of(caller: socket.socket) -> None:
    heard = b""
    while not heard.endswith(b"\r\n"):
        heard += _some(caller, 1)


@contextmanager
def odd_bus(folder: Path, greeting: Greeting) -> Iterator[OddBus]:
    made = OddBus(folder, greeting)
    try:
        yield made
    finally:
        made.close()


class Leaving:
    """Greets like a bus, and hangs up when it is told to."""

    def __init__(self) -> None:
        self.goes = threading.Event()
        self.is_gone = threading.Event()

    def __call__(self, caller: socket.socket) -> None:
        hello = _first_message(caller)
        caller.sendall(new_method_return(hello, "s", (":1.7",)).serialise(serial=1))
        self.goes.wait(_GIVES_UP_S)
        caller.shutdown(socket.SHUT_RDWR)
        self.is_gone.set()


def _some(caller: socket.socket, most: int) -> bytes:
    """Return what comes next; nothing comes from a caller who has left."""
    some = caller.recv(most)
    assert some, "the caller left"
    return some


def _first_message(caller: socket.socket) -> Message:
    parser = Parser()
    message = None
    while message is None:
        parser.add_data(_some(caller, 4096))
        message = parser.get_next_message()
    return message


def say_nothing(_caller: socket.socket) -> None:
    """Behave like a bus that hangs."""


def refuse(caller: socket.socket) -> None:
    """Behave like a bus that has too many guests."""
    error = new_error(_first_message(caller), "org.freedesktop.DBus.Error.LimitsExceeded")
    caller.sendall(error.serialise(serial=1))


@pytest.mark.parametrize("greeting", [say_nothing, refuse])
def test_a_bus_that_greets_nobody_is_left(
    greeting: Greeting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(os.path.relpath(tmp_path))  # the path of a socket is short
    with odd_bus(folder, greeting) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        assert open_session_bus() is None
    assert bus.was_left


def test_where_no_bus_is_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    assert open_session_bus() is None


@pytest.fixture
def leaving(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[SessionBus, Leaving]]:
    greeting = Leaving()
    with odd_bus(Path(os.path.relpath(tmp_path)), greeting) as there:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", there.address)
        bus = open_session_bus()
        assert bus is not None
        yield bus, greeting
        greeting.goes.set()
        bus.close()


def test_what_is_asked_of_a_bus_that_breaks_is_answered(
    leaving: tuple[SessionBus, Leaving],
) -> None:
    bus, there = leaving
    at, answers = DBusAddress("/there", "org.example.There", "org.example.There"), list[object]()

    def ask() -> None:
        bus.call(at, "Ask", answered=answers.append)

    ask()
    there.goes.set()
    assert there.is_gone.wait(_GIVES_UP_S)
    ask()  # this is what notices
    assert answers == [], "never within a call"
    assert select.select([bus.fileno()], [], [], _GIVES_UP_S)[0], "whoever watches is woken"
    bus.heard()
    assert answers == [None, None]
    assert bus.fileno() == -1


@dataclass
class Recorded:
    """A connection that notes what is sent, and has signals come."""

    sent: list[Message] = field(default_factory=list)
    coming: list[Message] = field(default_factory=list)
    outgoing_serial: Iterator[int] = field(default_factory=lambda: count(1))
    unique_name: str = ":1.7"

    def send(self, message: Message, *, serial: int) -> None:
        assert serial
        self.sent.append(message)

    def receive(self, *, timeout: float) -> Message:
        if not self.coming:
            raise TimeoutError(timeout)
        return self.coming.pop(0)


def test_what_is_heeded_no_more_is_not_heard_and_not_sent_by_the_bus() -> None:
    recorded, heard = Recorded(), list[Body]()
    bus = SessionBus(cast("PatientConnection", recorded))
    heeding = bus.heed("org.example.There", "Changed", heard.append, path="/there")
    news = new_signal(DBusAddress("/there", interface="org.example.There"), "Changed", "s", ("a",))
    recorded.coming = [news]
    bus.heard()
    bus.unheed(heeding)
    recorded.coming = [news]
    bus.heard()
    assert heard == [("a",)]
    asked = [(one.header.fields[HeaderFields.member], one.body) for one in recorded.sent]
    (added, rule), (removed, same) = asked
    assert (added, removed, rule) == ("AddMatch", "RemoveMatch", same)
