"""The web server that carries the application, told to keep its hands off signals and logs."""

from __future__ import annotations

import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette
from typing_extensions import override

from stopwatch.sandbox.wire import BreakableProtocol

_GRACE_SECONDS = 1


class Host(uvicorn.Server):
    """A server that says when it accepts connections and ends when ``should_exit`` is set."""

    def __init__(self, app: Starlette, on_ready: Callable[[], None]) -> None:
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
            timeout_graceful_shutdown=_GRACE_SECONDS,
        )
        super().__init__(config)
        self._on_ready = on_ready

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_ready()

    @override
    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        # Whoever serves decides what signals mean; a thread of a test may not even ask.
        yield
