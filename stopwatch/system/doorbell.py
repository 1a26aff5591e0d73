"""The doorbell between this program's processes: one datagram socket for each that listens.

Who commits something rings all bells in a folder. Nobody polls, nothing blocks, and a bell whose
owner died is taken away by the next one who rings.
"""

from __future__ import annotations

import itertools
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path

_RING = b"r"
_numbers = itertools.count()
_HAS_SOCKETS = hasattr(socket, "AF_UNIX") and sys.platform != "win32"


class BellRinger:
    """Implements `Doorbell`: rings every bell but this process's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def ring(self) -> None:
        """Ring; nobody listening is fine."""
        if not _HAS_SOCKETS:
            return
        own = f"{os.getpid()}."
        with suppress(OSError):
            for bell in self._folder.iterdir():
                if not bell.name.startswith(own):
                    _ring(bell)


class Bell:
    """A bell of this process. `fileno` can be watched; `heard` empties it."""

    def __init__(self, folder: Path) -> None:
        self._socket: socket.socket | None = None
        self._path: Path | None = None
        if _HAS_SOCKETS:
            self._listen(folder)

    def fileno(self) -> int:
        """Return what to watch for reading, or -1 where the platform has no such sockets."""
        return self._socket.fileno() if self._socket else -1

    def heard(self) -> bool:
        """Return whether somebody rang since the last call."""
        rung = False
        if self._socket is None:
            return rung
        with suppress(BlockingIOError):
            while self._socket.recv(64):
                rung = True
        return rung

    def close(self) -> None:
        """Take the bell down."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        if self._path is not None:
            self._path.unlink(missing_ok=True)

    def _listen(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._path = folder / f"{os.getpid()}.{next(_numbers)}"
        self._path.unlink(missing_ok=True)  # left by an earlier process with our number
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.settimeout(0)
        self._socket.bind(str(self._path))


def _ring(bell: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ringer:
        ringer.settimeout(0)
        try:
            ringer.sendto(_RING, str(bell))
        except ConnectionRefusedError:  # its owner died
            bell.unlink(missing_ok=True)
        except OSError:  # full: it will be heard anyway
            return
