"""What an answer, or the lack of one, means: for a write whether it was done, for a read an error.

The service answers business refusals with HTTP 500 and a list of texts under `errors`. Any other
500, a reply that breaks off, a timeout after bytes left: nobody knows what was done.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import httpx

from stopwatch.domain.delivery import Declined, NotDone, Outcome, Unauthorized, Unknown
from stopwatch.domain.errors import Rejected, SignInNeeded, StopwatchError, Unavailable

_THREADS = re.compile(r"thread threshold|threshold of \d+ threads|Itgenatr005", re.IGNORECASE)
_FIELDS = (
    (re.compile(r"role", re.IGNORECASE), "role"),
    (re.compile(r"no row at position 0", re.IGNORECASE), "role"),
    (re.compile(r"start and stop|startdatetime|enddatetime|hours", re.IGNORECASE), "start"),
    (re.compile(r"billing ?code|work ?type", re.IGNORECASE), "work_type"),
    (re.compile(r"contract", re.IGNORECASE), "contract"),
    (re.compile(r"ticket", re.IGNORECASE), "ticket"),
)
_BUSY = "Your time is safe. Autotask is busy; it is sent again by itself."
_OFFLINE = "Your time is safe. Autotask cannot be reached; it is tried again by itself."
_NO_ANSWER = (
    "Your time is safe. Autotask did not answer, so it is looked up before it is sent again."
)
_SIGN_IN = (
    "Your time is safe. Autotask does not accept the user name, secret or integration code. "
    "Sign in again, then everything is sent."
)
_NOT_ALLOWED = (
    "Your time is safe. Autotask does not allow this API user to do that. "
    "Ask your administrator for the right, then sync again."
)
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError,
               httpx.UnsupportedProtocol, httpx.InvalidURL)  # fmt: skip


def texts_of(reply: httpx.Response) -> list[str]:
    """Return the texts under `errors`, or none when the body is no such answer."""
    try:
        body = reply.json()
    except ValueError:
        return []
    found = body.get("errors") if isinstance(body, Mapping) else None
    return [str(text) for text in found] if isinstance(found, list) else []


def is_busy(reply: httpx.Response) -> bool:
    """Whether the service turned the request away unread because there were too many."""
    return reply.status_code == httpx.codes.TOO_MANY_REQUESTS or any(
        _THREADS.search(text) for text in texts_of(reply)
    )


def write_failure(reply: httpx.Response, now_ms: int) -> Outcome:
    """Return what an unsuccessful answer to a write means."""
    if is_busy(reply):
        return NotDone(_BUSY, retry_after(reply, now_ms))
    if reply.status_code == httpx.codes.UNAUTHORIZED:
        return Unauthorized(_SIGN_IN)
    if reply.status_code == httpx.codes.FORBIDDEN:
        return Unauthorized(_NOT_ALLOWED)
    texts = texts_of(reply)
    if texts and reply.status_code in _REFUSING:
        return Declined(" ".join(texts), blamed_field(texts[0]))
    return Unknown(_NO_ANSWER)


def write_trouble(error: Exception) -> Outcome:
    """Return what an exception during a write means: only what never left is surely not done."""
    if isinstance(error, _NEVER_LEFT):
        return NotDone(_OFFLINE, is_offline=True)
    return Unknown(_NO_ANSWER)


def read_failure(reply: httpx.Response, now_ms: int) -> StopwatchError:
    """Return the error of an unsuccessful answer to a read."""
    if is_busy(reply):
        return Unavailable(_BUSY, retry_at=retry_after(reply, now_ms))
    if reply.status_code == httpx.codes.UNAUTHORIZED:
        return SignInNeeded(_SIGN_IN)
    if reply.status_code == httpx.codes.FORBIDDEN:
        return SignInNeeded(_NOT_ALLOWED)
    texts = texts_of(reply)
    if texts:
        return Rejected(f"Your time is safe. Autotask refused to answer: {' '.join(texts)}")
    if reply.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
        return Unavailable("Your time is safe. Autotask is in trouble; it is tried again later.")
    return Rejected(
        f"Your time is safe. The address does not answer like Autotask ({reply.status_code}). "
        "Check the account's address."
    )


def read_trouble(error: Exception) -> StopwatchError:
    """Return the error of an exception during a read."""
    if isinstance(error, httpx.TimeoutException) and not isinstance(error, _NEVER_LEFT):
        return Unavailable("Your time is safe. Autotask takes too long; it is tried again later.")
    return Unavailable(_OFFLINE)


def retry_after(reply: httpx.Response, now_ms: int) -> int | None:
    """Return when the service wants to be asked again, if it says so in seconds."""
    seconds = reply.headers.get("Retry-After", "")
    return now_ms + int(seconds) * 1000 if seconds.isdigit() else None


def blamed_field(text: str) -> str:
    """Return our name of the field that a refusal is about, empty if it names none."""
    return next((field for pattern, field in _FIELDS if pattern.search(text)), "")


_REFUSING = frozenset({400, 404, 405, 409, 422, 500})


def read_outcome(error: StopwatchError) -> Outcome:
    """Return what a failed read means for the write that it was to prepare: nothing was done."""
    match error:
        case SignInNeeded(message=message):
            return Unauthorized(message)
        case Unavailable(message=message, retry_at=retry_at):
            return NotDone(message, retry_at)
        case _:
            return Declined(error.message)
