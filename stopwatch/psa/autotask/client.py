"""One long-lived HTTP connection to one Autotask zone: headers, timeouts, counting, the clock.

Writes are sent once, whatever happens. Reads are asked once more when the service was too busy.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from stopwatch.domain.account import Account
from stopwatch.domain.delivery import Outcome
from stopwatch.domain.errors import Unavailable
from stopwatch.psa.autotask import failures
from stopwatch.psa.autotask.moment import now_ms

Json = Mapping[str, Any]
PUBLIC_ZONE = "https://webservices.autotask.net/ATServicesRest/"
_TIMEOUT = httpx.Timeout(100.0, connect=5.0)  # a short one would only make more unknown outcomes
_BUSY_PAUSE_SECONDS = 2.0
_log = logging.getLogger(__name__)
logging.getLogger("httpx").setLevel(logging.WARNING)  # it logs every address at INFO
logging.getLogger("httpcore").setLevel(logging.WARNING)


class AutotaskClient:
    """Speaks HTTP; knows nothing of tickets. Not thread-safe: one request in flight."""

    def __init__(
        self,
        account: Account,
        secret: str,
        pause: Callable[[float], object] | None = None,
    ) -> None:
        self.base_url = _with_slash(account.base_url or PUBLIC_ZONE)
        self.requests = 0
        self.clock_skew_ms: int | None = None
        self._pause = pause or threading.Event().wait
        self._http = httpx.Client(
            timeout=_TIMEOUT,
            headers={
                "ApiIntegrationCode": account.integration_code,
                "UserName": account.user_name,
                "Secret": secret,
                "Content-Type": "application/json",
            },
        )

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    # ------------------------------------------------------------------ reads
    def read(self, path: str, body: Json | None = None) -> Json:
        """GET a path below V1.0, or POST a query to it; raises what the port's reads raise."""
        reply = self._read_once(path, body)
        if failures.is_busy(reply):
            self._pause(_BUSY_PAUSE_SECONDS)
            reply = self._read_once(path, body)
        if not reply.is_success:
            raise failures.read_failure(reply, now_ms())
        return _document(reply)

    def zone(self, user_name: str) -> Json | None:
        """Ask for the user's zone; None when the service does not know the user."""
        try:
            reply = self._send(
                "GET", f"{self.base_url}V1.0/zoneInformation", None, {"user": user_name}
            )
        except httpx.HTTPError as error:
            raise failures.read_trouble(error) from error
        if reply.status_code == httpx.codes.INTERNAL_SERVER_ERROR:
            return None
        if not reply.is_success:
            raise failures.read_failure(reply, now_ms())
        return _document(reply)

    # ------------------------------------------------------------------ writes
    def write(self, verb: str, path: str, body: Json) -> int | Outcome:
        """POST or PATCH once; return the item's id, or what became of it otherwise."""
        try:
            reply = self._send(verb, self._url(path), body)
        except httpx.HTTPError as error:
            return failures.write_trouble(error)
        except httpx.InvalidURL as error:
            return failures.write_trouble(error)
        if not reply.is_success:
            return failures.write_failure(reply, now_ms())
        return _item_id(reply) or failures.write_trouble(httpx.ReadError("no itemId in the reply"))

    # ------------------------------------------------------------------ private
    def _read_once(self, path: str, body: Json | None) -> httpx.Response:
        try:
            return self._send("GET" if body is None else "POST", self._url(path), body)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise failures.read_trouble(error) from error

    def _send(
        self, verb: str, url: str, body: Json | None, params: Mapping[str, str] | None = None
    ) -> httpx.Response:
        self.requests += 1
        content = None if body is None else json.dumps(body).encode()
        reply = self._http.request(verb, url, content=content, params=params)
        self._compare_clocks(reply)
        return reply

    def _url(self, path: str) -> str:
        return path if "://" in path else f"{self.base_url}V1.0/{path}"

    def _compare_clocks(self, reply: httpx.Response) -> None:
        try:
            said = parsedate_to_datetime(reply.headers["Date"])
        except (KeyError, ValueError):
            return
        self.clock_skew_ms = round(said.timestamp() * 1000) - now_ms()


def _with_slash(url: str) -> str:
    return url if url.endswith("/") else f"{url}/"


def _document(reply: httpx.Response) -> Json:
    try:
        document = reply.json()
    except ValueError as error:
        raise Unavailable(
            "Your time is safe. Autotask's answer broke off; it is asked again later."
        ) from error
    if not isinstance(document, Mapping):
        raise Unavailable("Your time is safe. Autotask answered something else than asked for.")
    return document


def _item_id(reply: httpx.Response) -> int | None:
    try:
        document = reply.json()
    except ValueError:
        return None
    found = document.get("itemId") if isinstance(document, Mapping) else None
    return found if isinstance(found, int) and found > 0 else None
