"""The doorbell between this program's processes: one datagram socket for each that listens.

Who commits something rings all bells in the profile's folder. Nobody polls, nothing blocks, and
a bell whose owner died is taken away by the next one who rings.
"""

from __future__ import annotations

import itertools
import logging
import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_RING = b"r"
_MOST_AT_ONCE = 1_000  # a flood must not keep the listener from everything else
_PRIVATE_FOLDER, _PRIVATE = 0o700, 0o600
_LONGEST_ADDRESS = 103  # bytes; the shortest limit among the systems that have such sockets
_HAS_SOCKETS = hasattr(socket, "AF_UNIX") and sys.platform != "win32"
_numbers = itertools.count()
_log = logging.getLogger(__name__)


class BellRinger:
    """Implements `Doorbell`: rings every bell but this process's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def ring(self) -> None:
        """Ring; nobody listening is fine."""
        if not _HAS_SOCKETS:
            return
        own = f"{os.getpid()}."
        with suppress(OSError):  # no folder yet: nobody ever listened
            for bell in self._folder.iterdir():
                if not bell.name.startswith(own):
                    _ring(bell)


class Bell:
    """A bell of this process. `fileno` can be watched; `heard` empties it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{os.getpid()}.{next(_numbers)}"
        self._socket: socket.socket | None = None
        if _HAS_SOCKETS:
            try:
                self._socket = _listening(self._path)
            except OSError as error:
                _log.info("no doorbell in %s: %s", folder, error)

    def fileno(self) -> int:
        """Return what to watch for reading, or -1 where there can be no such socket."""
        return self._socket.fileno() if self._socket else -1

    def heard(self) -> bool:
        """Return whether somebody rang since the last call; what was said does not matter."""
        rung = False
        if self._socket is None:
            return rung
        with suppress(BlockingIOError):
            for _ in range(_MOST_AT_ONCE):
                self._socket.recv(1)
                rung = True
        return rung

    def close(self) -> None:
        """Take the bell down."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None
            self._path.unlink(missing_ok=True)


def _listening(path: Path) -> socket.socket:
    path.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    path.parent.chmod(_PRIVATE_FOLDER)  # it may have been there: from a backup, by another program
    path.unlink(missing_ok=True)  # left by an earlier process with our number
    bell = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        bell.settimeout(0)
        with _address(path) as address:
            bell.bind(address)
        path.chmod(_PRIVATE)
    except OSError:
        bell.close()
        raise
    return bell


def _ring(bell: Path) -> None:
    with (
        suppress(OSError),  # full: it will be heard anyway; gone: nobody listens any more
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ringer,
        _address(bell) as address,
    ):
        ringer.settimeout(0)
        try:
            ringer.sendto(_RING, address)
        except ConnectionRefusedError:  # its owner died
            bell.unlink(missing_ok=True)


@contextmanager
def _address(bell: Path) -> Iterator[str]:
    """Give a path to the bell that fits into a socket's address, however deep the profile lies."""
    if len(os.fsencode(bell)) <= _LONGEST_ADDRESS:
        yield str(bell)
        return
    with tempfile.TemporaryDirectory() as folder:
        short = Path(folder) / "b"
        short.symlink_to(bell.parent.absolute())
        yield str(short / bell.name)
