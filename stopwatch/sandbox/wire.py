"""Replies that end as they should, and replies that do not: dropped or cut in the middle."""

from __future__ import annotations

import asyncio
import socket
from typing import cast

from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from typing_extensions import override
from uvicorn.protocols.http.h11_impl import H11Protocol

from stopwatch.sandbox.calls import Reply

_TRANSPORT = "sandbox.transport"


class BreakableProtocol(H11Protocol):
    """HTTP/1.1 whose application can reach the connection itself, to break it."""

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(cast("asyncio.Transport", transport))  # a server's is one
        # A listener made by hand leaves this off, and head and body of a reply then wait 40 ms
        # for each other.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        whole = self.app

        async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
            scope[_TRANSPORT] = transport
            await whole(scope, receive, send)

        self.app = with_transport


class DroppedResponse(Response):
    """No reply at all: the connection is gone."""

    @override
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope[_TRANSPORT].abort()
        await _until_gone(receive)


class TruncatedResponse(Response):
    """A reply that promises more bytes than it sends."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.encoded(), reply.status, media_type="application/json")

    @override
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send(
            {
                "type": "http.response.start",
                "status": self.status_code,
                "headers": self.raw_headers,
            }
        )
        half = bytes(self.body[: len(self.body) // 2])
        await send({"type": "http.response.body", "body": half, "more_body": True})
        scope[_TRANSPORT].close()
        await _until_gone(receive)


def json_response(reply: Reply) -> Response:
    """Return the reply as a response."""
    return Response(reply.encoded(), reply.status, media_type="application/json")


async def _until_gone(receive: Receive) -> None:
    # The server must see the end of the connection before the application returns, or it
    # would report an application that forgot to answer.
    while (await receive())["type"] != "http.disconnect":
        pass
