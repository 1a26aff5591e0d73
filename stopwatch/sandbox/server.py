"""Serving the practice Autotask on loopback: as a program of its own, or inside a test.

Nothing of the web is imported before it is served, so that a command line that only names
this module starts quickly.
"""

from __future__ import annotations

import json
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from stopwatch.sandbox.instants import Clock, system_clock
from stopwatch.sandbox.switches import Switches

if TYPE_CHECKING:
    from stopwatch.sandbox.hosting import Host
    from stopwatch.sandbox.practice import Practice

_LOOPBACK = "127.0.0.1"
_PATIENCE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class ServeOptions:
    """What is served: port 0 takes any free one, no state file keeps everything in memory."""

    port: int = 0
    state: Path | None = None
    tickets: int = 2000
    seed: int = 1
    switches: Switches = field(default_factory=Switches)
    clock: Clock = system_clock


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a served practice Autotask is and what it takes to call it."""

    url: str
    username: str
    integration_code: str
    secret: str
    resource: str
    resource_id: int

    def as_line(self) -> str:
        """Return the one line that other programs read."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return json.dumps(values)


def serve(options: ServeOptions) -> None:
    """Serve until the process is told to end; the first line on stdout says where.

    Raises OSError when the port is taken and ValueError for a state file of another version.
    """
    with _listening(options) as (listener, practice):
        endpoint = _endpoint(listener, practice)
        host = _host(practice, lambda: _announce(endpoint))
        _end_on_signals(host)
        host.run(sockets=[listener])


@contextmanager
def running(options: ServeOptions) -> Iterator[Endpoint]:
    """Serve on a thread of this process while the block runs, then stop completely."""
    with _listening(options) as (listener, practice), _served(listener, practice) as endpoint:
        yield endpoint


@contextmanager
def serving(practice: Practice) -> Iterator[Endpoint]:
    """Serve a practice that was made elsewhere; whoever made it may look into it meanwhile."""
    with socket.create_server((_LOOPBACK, 0)) as listener, _served(listener, practice) as endpoint:
        yield endpoint


@contextmanager
def _served(listener: socket.socket, practice: Practice) -> Iterator[Endpoint]:
    ready = threading.Event()
    host = _host(practice, ready.set)
    thread = threading.Thread(
        target=host.run, kwargs={"sockets": [listener]}, name="practice Autotask"
    )
    thread.start()
    try:
        if not ready.wait(_PATIENCE_SECONDS):
            raise RuntimeError("The practice Autotask did not start.")
        yield _endpoint(listener, practice)
    finally:
        host.end()
        thread.join(_PATIENCE_SECONDS)


@contextmanager
def _listening(options: ServeOptions) -> Iterator[tuple[socket.socket, Practice]]:
    from stopwatch.sandbox.practice import open_practice

    # Bound before the data is built: a taken port is told at once.
    with socket.create_server((_LOOPBACK, options.port)) as listener:
        practice = open_practice(
            state=options.state,
            tickets=options.tickets,
            seed=options.seed,
            switches=options.switches,
            clock=options.clock,
        )
        try:
            yield listener, practice
        finally:
            practice.close()


def _host(practice: Practice, on_ready: Callable[[], None]) -> Host:
    import asyncio

    from stopwatch.sandbox.hosting import Host
    from stopwatch.sandbox.web import build_app

    closing = asyncio.Event()
    return Host(build_app(practice, closing), closing, on_ready)


def _endpoint(listener: socket.socket, practice: Practice) -> Endpoint:
    known, port = practice.credentials, listener.getsockname()[1]
    return Endpoint(
        f"http://{_LOOPBACK}:{port}/ATServicesRest/",
        known.username,
        known.integration_code,
        known.secret,
        known.resource,
        known.resource_id,
    )


def _announce(endpoint: Endpoint) -> None:
    sys.stdout.write(endpoint.as_line() + "\n")
    sys.stdout.flush()


def _end_on_signals(host: Host) -> None:
    def end(_number: int, _frame: object) -> None:
        host.end()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
