"""The body of a reply, within bounds, and the JSON in it: what is odd is no answer at all.

The service and everything between here and there are foreign. A body without end, a small one
that unpacks to gigabytes, or a text that means two things must neither fill the memory nor pass
for an answer.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from typing import Any, NoReturn

import httpx

from stopwatch.psa.autotask.answers import Json, lowered

PACKING = "gzip"  # the one that is unpacked here, step by step; the others could not be bounded
MOST_BYTES = 32 * 1024 * 1024  # a page of 500 entries with long notes takes a tenth of that
# Each bracket and comma can stand for an object of a hundred bytes in memory, thirty times what
# it takes on the wire. A page of 500 entries has 10,000, long notes of prose add some.
_MOST_PARTS = 1_000_000
_GZIP = 16 + zlib.MAX_WBITS


def body_of(reply: httpx.Response, stand_aside: Callable[[], object] = bool) -> bytes | None:
    """Read a streamed reply; None if it is longer than can be meant, or packed otherwise."""
    packing = reply.headers.get("Content-Encoding", "identity").strip().lower()
    if packing not in {"", "identity", PACKING}:
        return None
    unpacker = _Unpacker() if packing == PACKING else None
    parts, size, arrived = list[bytes](), 0, 0
    for chunk in reply.iter_raw():
        stand_aside()
        part = chunk if unpacker is None else unpacker.more(chunk, MOST_BYTES - size + 1)
        size, arrived = size + len(part), arrived + len(chunk)
        if max(size, arrived) > MOST_BYTES or (unpacker and unpacker.is_broken):
            return None
        parts.append(part)
    return None if unpacker and not unpacker.is_whole else b"".join(parts)


def document_in(body: bytes | None, stand_aside: Callable[[], object] = bool) -> Json | None:
    """Return the JSON object in a body with lower-case names; None if that is not what it is.

    At each object in it, it stands aside for a click.
    """

    def made(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        stand_aside()
        return _object(pairs)

    if body is None or sum(body.count(mark) for mark in (b",", b"[", b"{")) > _MOST_PARTS:
        return None
    try:
        document = json.loads(body, object_pairs_hook=made, parse_constant=_no_constant)
    except (ValueError, RecursionError):  # RecursionError: nested deeper than anything meant
        return None
    if not isinstance(document, dict):
        return None
    folded = lowered(document)
    return folded if len(folded) == len(document) else None


class _Unpacker:
    """Unpacks no more than it is asked for."""

    def __init__(self) -> None:
        self._gzip = zlib.decompressobj(_GZIP)
        self.is_broken = False

    @property
    def is_whole(self) -> bool:
        return self._gzip.eof

    def more(self, chunk: bytes, most: int) -> bytes:
        try:
            part = self._gzip.decompress(chunk, most)
        except zlib.error:
            self.is_broken = True
            return b""
        self.is_broken = bool(self._gzip.unconsumed_tail or self._gzip.unused_data)
        return part


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice: nobody knows which one is meant")
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
