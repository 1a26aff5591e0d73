"""HTTP/1.1 messages as bytes: read one whole from a socket, end a connection rudely."""

from __future__ import annotations

import re
import socket
import struct

_MOST = 65536
_LENGTH = re.compile(rb"^content-length:\s*(\d+)", re.IGNORECASE | re.MULTILINE)
_LINGER_ZERO = struct.pack("ii", 1, 0)  # closing sends a reset instead of a goodbye
_HEAD_END = b"\r\n\r\n"


def read_message(connection: socket.socket) -> bytes | None:
    """Return one request or reply, framed by its Content-Length; None if it never became whole."""
    received = b""
    while not is_whole(received):
        chunk = connection.recv(_MOST)
        if not chunk:
            return None
        received += chunk
    return received


def is_whole(message: bytes) -> bool:
    """Tell whether head and announced body are there."""
    head, end, body = message.partition(_HEAD_END)
    length = _LENGTH.search(head)
    return bool(end) and len(body) >= (int(length[1]) if length else 0)


def reset(connection: socket.socket) -> None:
    """End a connection so that the other side sees a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_ZERO)
    connection.close()


def answer(status: int, reason: str) -> bytes:
    """Return what a gateway says by itself: a page for people, nothing a program can read."""
    page = f"<html><h1>{status} {reason}</h1></html>".encode()
    head = (
        f"HTTP/1.1 {status} {reason}\r\nContent-Type: text/html\r\n"
        f"Content-Length: {len(page)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + page
