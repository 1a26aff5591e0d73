"""This computer as a network: questions to a server, and ports with nobody, or nobody yet.

Questions are asked without the 30 ms that reading all certificates takes.
"""

from __future__ import annotations

import random
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx

NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody; plain HTTP needs nobody

_NOT_HANDED_OUT = (20_000, 32_000)  # Linux hands out those from 32768 on, others from 49152


def ask(verb: str, address: str, **more: Any) -> httpx.Response:  # noqa: ANN401 - httpx's own
    """Send one request; `more` are the words of `httpx.request`."""
    return httpx.request(verb, address, verify=NO_CERTIFICATES, **more)


@contextmanager
def silent_port() -> Iterator[int]:
    """Give a port at which whoever comes is refused; nobody else gets it while the block lasts."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]


def free_port() -> int:
    """Return a port for somebody to listen at later: none of those that systems hand out."""
    while True:
        port = random.randrange(*_NOT_HANDED_OUT)
        with socket.socket() as one, suppress(OSError):
            one.bind(("127.0.0.1", port))
            return port
