"""Buses that do not behave: they are done without, and nobody waits for them."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from jeepney import Parser, new_error

from stopwatch.system.session_bus import open_session_bus

_GIVES_UP_S = 10.0
Greeting = Callable[[socket.socket], None]


class OddBus:
    """Lets one caller in, as the specification has it, and then does something else."""

    def __init__(self, folder: Path, greeting: Greeting) -> None:
        self.address = f"unix:path={folder / 'bus'}"
        self._greeting = greeting
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(folder / "bus"))
        self._door.listen(1)
        self._thread = threading.Thread(target=self._serve, name="odd bus")
        self._thread.start()
        self.was_left = False

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
        heard += caller.recv(1)


@contextmanager
def odd_bus(folder: Path, greeting: Greeting) -> Iterator[OddBus]:
    made = OddBus(folder, greeting)
    try:
        yield made
    finally:
        made.close()


def say_nothing(_caller: socket.socket) -> None:
    """Behave like a bus that hangs."""


def refuse(caller: socket.socket) -> None:
    """Behave like a bus that has too many guests."""
    parser = Parser()
    message = None
    while message is None:
        parser.add_data(caller.recv(4096))
        message = parser.get_next_message()
    error = new_error(message, "org.freedesktop.DBus.Error.LimitsExceeded")
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
