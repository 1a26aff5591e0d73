"""One long-lived HTTP connection to one Autotask zone: headers, timeouts, counting, the clock.

Writes are sent once, whatever happens. Reads are asked once more when the connection was cut or
the service had one request too many for a moment.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

import httpx

from stopwatch.domain.account import Account
from stopwatch.domain.delivery import Outcome
from stopwatch.psa.autotask import failures
from stopwatch.psa.autotask.address import PUBLIC_ZONE, service_address
from stopwatch.psa.autotask.answers import Answer, Json, NeverLeft, NoAnswer, Reply
from stopwatch.psa.autotask.deadline import Deadline
from stopwatch.psa.autotask.document import body_of, document_in
from stopwatch.psa.autotask.limits import BUSY_PAUSE_SECONDS, http_date, retry_at
from stopwatch.psa.autotask.moment import now_ms
from stopwatch.psa.autotask.road import Road
from stopwatch.psa.autotask.trust import is_untrusted
from stopwatch.psa.autotask.veil import Veil

T = TypeVar("T")
_LONGEST_SECONDS = 180.0
_NEVER_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
)
for _name in ("httpx", "httpcore"):  # at INFO they would log addresses with the user's name
    logging.getLogger(_name).setLevel(logging.WARNING)


class AutotaskClient:
    """Speaks HTTP; knows nothing of tickets. Threads wait for each other: one request in flight.

    `base_url` ends with a slash. Raises Refused for an address that cannot be. `stand_aside` is
    called again and again while an answer is read, so that a click need not share the processor.
    """

    def __init__(
        self,
        account: Account,
        secret: str,
        *,
        pause: Callable[[float], object] | None = None,
        on_request: Callable[[], object] | None = None,
        now: Callable[[], int] = now_ms,
        road: Road | None = None,
        longest_seconds: float = _LONGEST_SECONDS,
    ) -> None:
        self.base_url = service_address(account.base_url) if account.base_url else PUBLIC_ZONE
        self.requests = 0
        self.received_bytes = 0
        self.clock_skew_ms: int | None = None
        self.answered_at: int | None = None
        self.stand_aside: Callable[[], object] = bool
        self._closing = threading.Event()
        self._turn = threading.Lock()
        self._deadline = Deadline(longest_seconds)
        self._pause = pause or self._closing.wait
        self._on_request = on_request
        self._now = now
        self._credentials = [
            (b"ApiIntegrationCode", account.integration_code.encode()),
            (b"UserName", account.user_name.encode()),
            (b"Secret", secret.encode()),
        ]
        self._veil = Veil(secret, account.integration_code)
        self._http = (road or Road()).client()

    def close(self) -> None:
        """Close the connection and end the waiting of whoever waits."""
        self._closing.set()
        self._http.close()

    def read(self, path: str, body: Json | None = None) -> Json:
        """GET a path below V1.0, or POST a query to it; raises what the port's reads raise."""
        return failures.document_of(self.answer(path, body))

    def answer(self, path: str, body: Json | None = None) -> Answer:
        """Do the same and return what came, whatever it is."""
        verb = "GET" if body is None else "POST"
        answer = self._send(verb, path, body)
        if failures.is_worth_another_try(answer):
            self._pause(BUSY_PAUSE_SECONDS)
            answer = self._send(verb, path, body)
        return answer

    def write(self, verb: str, path: str, body: Json | None) -> Outcome:
        """POST, PATCH or DELETE once and return what became of it."""
        return failures.outcome_of(self._send(verb, path, body))

    def ask_zone(self, base_url: str, user_name: str) -> Answer:
        """Ask where a user's account lives. No credentials go to an address not yet known."""
        return self._exchange("GET", f"{base_url}V1.0/zoneInformation", params={"user": user_name})

    def each(self, rows: Iterable[T]) -> Iterator[T]:
        """Yield the rows of an answer; between them a click goes first."""
        for row in rows:
            self.stand_aside()
            yield row

    # ------------------------------------------------------------------ private
    def _send(self, verb: str, path: str, body: Json | None) -> Answer:
        content = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        return self._exchange(verb, f"{self.base_url}V1.0/{path}", content, self._credentials)

    def _exchange(
        self,
        verb: str,
        url: str,
        content: bytes | None = None,
        headers: list[tuple[bytes, bytes]] | None = None,
        *,
        params: Mapping[str, str] | None = None,
    ) -> Answer:
        with self._turn:
            if self._closing.is_set():
                return NeverLeft()
            before = self.requests
            try:
                self.requests += 1
                with self._deadline.watched():
                    answer = self._stream(verb, url, content, headers, params)
            except _NEVER_LEFT as error:
                self.requests -= 1
                return NeverLeft(is_untrusted(error), isinstance(error, httpx.ProxyError))
            except httpx.HTTPError as error:
                was_slow = self._deadline.has_passed or isinstance(error, httpx.TimeoutException)
                return NoAnswer(was_cut=not was_slow)
            finally:
                if self.requests > before and self._on_request is not None:
                    self._on_request()  # here, so that what never left is not counted
            # A body that ends with the connection looks whole when we were who ended it.
            return NoAnswer() if self._deadline.has_passed else answer

    def _stream(
        self,
        verb: str,
        url: str,
        content: bytes | None,
        headers: list[tuple[bytes, bytes]] | None,
        params: Mapping[str, str] | None,
    ) -> Reply:
        traced = {"trace": self._deadline.trace}
        with self._http.stream(
            verb, url, content=content, headers=headers, params=params, extensions=traced
        ) as reply:
            body = body_of(reply, self.stand_aside)
        self.received_bytes += len(body or b"")
        now = self._now()
        self._compare_clocks(reply.headers.get("Date", ""), now)
        wanted_back = retry_at(reply.headers.get("Retry-After"), now)
        document = document_in(body, self.stand_aside)
        return Reply(reply.status_code, self._veil.over(document), wanted_back)

    def _compare_clocks(self, date: str, now: int) -> None:
        told = http_date(date)
        if told is not None:  # a reply without a date tells nothing; the newest one stays true
            self.clock_skew_ms, self.answered_at = told - now, told
