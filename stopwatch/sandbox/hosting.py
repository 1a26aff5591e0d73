"""The web server that carries the application, told to keep its hands off signals and logs.

It also stops at once: tests start and stop a server each, and the server's own way of stopping
polls in tenths of a second.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette
from typing_extensions import override

from stopwatch.sandbox.wire import BreakableProtocol

_GRACE_SECONDS = 1.0
_KEEP_ALIVE_SECONDS = 120


class Host(uvicorn.Server):
    """A server that says when it accepts connections and ends when it is told to."""

    def __init__(
        self, app: Starlette, closing: asyncio.Event, on_ready: Callable[[], None]
    ) -> None:
        config = uvicorn.Config(
            app,
            http=BreakableProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="warning",
            access_log=False,
            server_header=False,
            date_header=False,
            # A connection that is closed for idleness looks like a lost reply to its client.
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        )
        super().__init__(config)
        self._on_ready = on_ready
        self._closing = closing
        self._loop: asyncio.AbstractEventLoop | None = None

    def end(self) -> None:
        """Stop serving; safe from any thread and from a signal handler."""
        self.should_exit = True
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._closing.set)

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._loop = asyncio.get_running_loop()
        self._on_ready()

    @override
    async def main_loop(self) -> None:
        if not self.should_exit:
            await self._closing.wait()

    @override
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._closing.set()
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks, timeout=_GRACE_SECONDS)
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        # Connections tell of their end in the next turn of the loop.
        await asyncio.sleep(0)

    @override
    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        # Whoever serves decides what signals mean; a thread of a test may not even ask.
        yield
