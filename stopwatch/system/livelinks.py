"""The HTTP of the loopback endpoint, without a socket: bytes in, bytes out.

h11 reads the request, which is the library below the one that talks to the PSA; it is imported
when somebody calls. Who listens is `ui/endpoint.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

import h11

from stopwatch.domain.livelink import Answer, Call, Door, read_call
from stopwatch.domain.ticket_link import TicketLink

HEAD_MOST = 8_192
"""Bytes of a request that is listened to."""
_HEADERS = (
    ("Content-Type", "text/html; charset=utf-8"), ("Connection", "close"),
    ("Cache-Control", "no-store"), ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)  # fmt: skip


class Conversation:
    """One request and its answer; `offer` is called for a link and says whether it was offered."""

    def __init__(
        self, door: Door, words: Mapping[Answer, str], offer: Callable[[TicketLink], bool]
    ) -> None:
        self._door, self._words, self._offer = door, words, offer
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=HEAD_MOST)
        self._heard = 0

    def hear(self, data: bytes) -> bytes | None:
        """Return the answer once the head of the request is there; None while more must come."""
        if not data:
            return None
        self._heard += len(data)
        try:
            self._http.receive_data(data[: HEAD_MOST + 1])
            event = self._http.next_event()
        except h11.RemoteProtocolError:
            return self._answer(Answer.NOT_FOUND)
        if event is h11.NEED_DATA:
            return self._answer(Answer.NOT_FOUND) if self._heard > HEAD_MOST else None
        return self._answer(self._judged(event) if isinstance(event, h11.Request) else
                            Answer.NOT_FOUND)  # fmt: skip

    def _judged(self, request: h11.Request) -> Answer:
        headers = [(_text(name), _text(value)) for name, value in request.headers]
        found = read_call(self._door, Call(_text(request.method), _text(request.target), headers))
        if isinstance(found, Answer):
            return found
        return Answer.OFFERED if self._offer(found) else Answer.TOO_MANY

    def _answer(self, answer: Answer) -> bytes:
        """Return an answer, the same to the byte for everything that is not found."""
        words = escape(self._words[answer])
        body = f'<!doctype html><meta charset="utf-8"><title>Ticket Stopwatch</title><p>{words}</p>'
        content = body.encode()
        head = [f"HTTP/1.1 {answer.value} {answer.name.replace('_', ' ').title()}"]
        head += [f"{name}: {value}" for name, value in _HEADERS]
        head.append(f"Content-Length: {len(content)}")
        return "\r\n".join([*head, "", ""]).encode("ascii") + content


def _text(said: bytes) -> str:
    return said.decode("ascii", "replace")
