"""A call as it arrived and the reply it gets, free of any web framework."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from stopwatch.sandbox.records import Json, Row, lowered
from stopwatch.sandbox.refusals import RefusalError

_NOT_FOUND = "No resource was found at this address."
_NOT_ALLOWED = "The resource does not support this method."


@dataclass(frozen=True, slots=True)
class Call:
    """One request; names of headers and parameters are lower case."""

    method: str
    path: str
    host: str
    headers: Mapping[str, str]
    parameters: Mapping[str, str]
    body: bytes = b""

    @property
    def base(self) -> str:
        """The service's own address as this client reached it, with its closing slash."""
        return f"http://{self.host}/ATServicesRest/"

    def json(self) -> Json:
        """Return the body as JSON, None when it is empty. Raises RefusalError."""
        return _read(self.body) if self.body.strip() else None

    def row(self) -> Row:
        """Return the body as one object. Raises RefusalError."""
        body = self.json()
        if not isinstance(body, dict):
            raise RefusalError("The request body must be one JSON object.")
        return body

    def search(self) -> Json:
        """Return the query of a GET, None when there is none. Raises RefusalError."""
        text = self.parameters.get("search")
        return _read(text.encode()) if text else None


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply; a payload of None is an empty body."""

    payload: Json = None
    status: int = 200
    ready: bytes | None = None
    """The body, where it was faster to write it than to describe it."""

    def encoded(self) -> bytes:
        """Return the body's bytes."""
        if self.ready is not None:
            return self.ready
        return b"" if self.payload is None else compact(self.payload).encode()


def compact(value: Json) -> str:
    """Return a value as JSON without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def refused(refusal: RefusalError) -> Reply:
    """Return the reply that carries a refusal."""
    if refusal.errors:
        return Reply({"errors": list(refusal.errors)}, refusal.status)
    text = _NOT_FOUND if refusal.status == 404 else _NOT_ALLOWED
    return Reply({"Message": text}, refusal.status)


def lowered_items(pairs: Mapping[str, str]) -> dict[str, str]:
    """Return headers or parameters with lower-case names."""
    return {str(name): str(value) for name, value in lowered({**pairs}).items()}


def _read(text: bytes) -> Json:
    try:
        found: Json = json.loads(text)
    except ValueError:
        raise RefusalError("The request is not valid JSON.") from None
    return found
