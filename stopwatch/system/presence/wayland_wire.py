"""As much of Wayland's wire protocol as it takes to ask for notifications and hear them.

A message is a header (object, then size and opcode in one word) and arguments of whole words; a
text carries its length with the zero that ends it.
"""

from __future__ import annotations

import os
import socket
import struct
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from stopwatch.domain.values import dataclass

_WORD = struct.Struct("=I")
_SHIFT = 16
_HEADER_SIZE = 2 * _WORD.size
_CONNECT_S = 1.0
_LOCAL = getattr(socket, "AF_UNIX", 0)  # there wherever Wayland is; read on Windows for its types


@dataclass(frozen=True, slots=True)
class WireMessage:
    """One message: whom it is to or from, which of its calls it is, and the arguments as bytes."""

    to: int
    opcode: int
    body: bytes = b""

    def words(self) -> tuple[int, ...]:
        """Return the arguments, where all of them are numbers."""
        return struct.unpack(f"={len(self.body) // _WORD.size}I", self.body)

    def packed(self) -> bytes:
        """Return it as it goes over the wire."""
        size = _HEADER_SIZE + len(self.body)
        return _WORD.pack(self.to) + _WORD.pack(size << _SHIFT | self.opcode) + self.body


def numbers(*values: int) -> bytes:
    """Return numbers and objects as arguments."""
    return b"".join(_WORD.pack(value) for value in values)


def text(words: str) -> bytes:
    """Return a text as an argument."""
    held = words.encode() + b"\0"
    return _WORD.pack(len(held)) + held.ljust(_padded(len(held)), b"\0")


def number_at(body: bytes, place: int) -> int:
    """Return the number at a place. ValueError where there is none."""
    if place + _WORD.size > len(body):
        raise ValueError("a number is cut off")
    return int.from_bytes(body[place : place + _WORD.size], sys.byteorder)


def text_at(body: bytes, place: int) -> tuple[str, int]:
    """Return the text that begins at a place, and where the next argument is. ValueError."""
    length = number_at(body, place)
    begin = place + _WORD.size
    if begin + length > len(body):
        raise ValueError("a text is cut off")
    return body[begin : begin + length].rstrip(b"\0").decode(), begin + _padded(length)


class Messages:
    """Puts together what comes in pieces."""

    def __init__(self) -> None:
        self._held = b""

    def feed(self, data: bytes) -> Iterator[WireMessage]:
        """Take in bytes; yield every message that is whole. ValueError for what is none."""
        self._held += data
        while len(self._held) >= _HEADER_SIZE:
            to, second = number_at(self._held, 0), number_at(self._held, _WORD.size)
            size, opcode = second >> _SHIFT, second & 0xFFFF
            if size < _HEADER_SIZE or size % _WORD.size:
                raise ValueError(f"a message cannot be {size} bytes long")
            if len(self._held) < size:
                return
            body, self._held = self._held[_HEADER_SIZE:size], self._held[size:]
            yield WireMessage(to, opcode, body)


def connect(environment: Mapping[str, str] = os.environ) -> socket.socket | None:
    """Return a connection to the compositor that the environment names, or None."""
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return None
    there = socket.socket(_LOCAL)
    there.settimeout(_CONNECT_S)
    try:
        there.connect(str(Path(environment.get("XDG_RUNTIME_DIR", "")) / name))
    except OSError:
        there.close()
        return None
    there.settimeout(0)
    return there


def _padded(length: int) -> int:
    return -(-length // _WORD.size) * _WORD.size
