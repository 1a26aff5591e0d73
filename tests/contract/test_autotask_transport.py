"""Faults of the wire that a well-behaved server never shows: a write is sent once in every case."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from stopwatch.domain.account import Account, AccountKind
from stopwatch.domain.delivery import (
    Accepted,
    Declined,
    NotDone,
    Outcome,
    Unauthorized,
    Unknown,
)
from stopwatch.domain.errors import Refused, Rejected, SignInNeeded, Unavailable
from stopwatch.domain.ids import AccountId
from stopwatch.domain.remote import EntryBody, Zone
from stopwatch.domain.ticket import TicketName
from stopwatch.psa.autotask.backend import AutotaskBackend
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.road import Road
from tests.contract.raw_server import RawServer, Step, http, raw_server
from tests.support.machine import NOON, FakeClock

SECRET = "sécret-of-nobody"
BODY = EntryBody(11, 9, 3, NOON, NOON + 3_600_000, date(2025, 11, 24), 1.0, "s", "i", "A" * 12)
TEXTS = '{"errors":["TimeEntries for Tickets must have a roleID."]}'
THREADS = '{"errors":["Thread Threshold Exceeded. threshold of 3 threads has been exceeded"]}'
ITEM = '{"itemId":77}'
EMPTY = '{"items":[],"pageDetails":{"nextPageUrl":null}}'
PATIENT, IMPATIENT = Road(read_seconds=30.0), Road(read_seconds=0.3)


def account(url: str, *, is_fixed: bool = True) -> Account:
    return Account(
        AccountId(1), AccountKind.AUTOTASK, "api@msp.example", "CODE", url, is_fixed_url=is_fixed
    )


@contextmanager
def psa_at(
    url: str,
    waits: list[float] | None = None,
    public_zone: str = "",
    road: Road = PATIENT,
) -> Iterator[AutotaskBackend]:
    pauses: list[float] = [] if waits is None else waits
    client = AutotaskClient(
        account(url), SECRET, pause=pauses.append, now=FakeClock().now_ms,
        road=road,
    )  # fmt: skip
    whose = account(url, is_fixed=not public_zone)
    backend = AutotaskBackend(client, whose, public_zone=public_zone)
    try:
        yield backend
    finally:
        backend.close()


def written(step: Step) -> tuple[Outcome, RawServer]:
    later = Step(http("200 OK", ITEM))
    with raw_server(step, later) as server, psa_at(server.url, road=road_to(step)) as psa:
        return psa.create_entry(BODY), server


def road_to(step: Step) -> Road:
    """Wait for whatever comes, however busy this machine is; not for what never comes."""
    return IMPATIENT if step.holds else PATIENT


# ---------------------------------------------------------------- writes
UNKNOWN = {
    "reset after one byte": Step(reads=1, resets=True),
    "reset after the request was read": Step(resets=True),
    "closed without a reply": Step(),
    "half a status line": Step(b"HTTP/1.1 20"),
    "no reply in time": Step(holds=True),
    "half a body": Step(http("200 OK", ITEM, missing=5)),
    "half a body and a reset": Step(http("200 OK", ITEM, missing=5), resets=True),
    "no HTTP at all": Step(b"220 mail.example ESMTP\r\n"),
    "500 without a body": Step(http("500 Internal Server Error")),
    "500 with a page": Step(http("500 Internal Server Error", "<html>")),
    "500 with an empty list": Step(http("500 Internal Server Error", '{"errors":[]}')),
    "502": Step(http("502 Bad Gateway")),
    "503": Step(http("503 Service Unavailable")),
    "504 with a list": Step(http("504 Gateway Timeout", TEXTS)),
    "408": Step(http("408 Request Timeout")),
    "302": Step(http("302 Found", "", "Location: http://127.0.0.1:1/elsewhere")),
    "307 that would repeat the write": Step(http("307 Temporary Redirect", "", "Location: /again")),
    "200 without itemId": Step(http("200 OK", "{}")),
    "200 with null": Step(http("200 OK", '{"itemId":null}')),
    "200 with a page": Step(http("200 OK", "<html>sign in to the guest network</html>")),
    "200 with a list": Step(http("200 OK", "[77]")),
    "200 without a body": Step(http("200 OK")),
    "200 that is no text": Step(http("200 OK").replace(b": 0", b": 1") + b"\xff"),
}


@pytest.mark.parametrize("step", UNKNOWN.values(), ids=UNKNOWN.keys())
def test_no_trustworthy_answer_is_unknown(step: Step) -> None:
    outcome, server = written(step)
    assert isinstance(outcome, Unknown)
    assert outcome.reason.startswith("Your time is safe. ")
    assert server.connections == 1


def test_a_reset_at_once_is_never_taken_for_done_and_never_repeated() -> None:
    """The system may tell of it while connecting or while writing; only the first is sure."""
    outcome, server = written(Step(reads=0, resets=True))
    assert isinstance(outcome, Unknown | NotDone)
    assert server.connections == 1


def test_an_id_is_accepted_in_any_letter_case() -> None:
    for text in (ITEM, '{"ItemID":77}'):
        outcome, server = written(Step(http("200 OK", text)))
        assert outcome == Accepted(77)
        assert len(server.requests) == server.connections == 1


@pytest.mark.parametrize(
    ("status", "header", "retry_at"),
    [
        ("429 Too Many Requests", "Retry-After: 120", NOON + 120_000),
        ("429 Too Many Requests", "Retry-After: Mon, 24 Nov 2025 12:05:00 GMT", NOON + 300_000),
        ("429 Too Many Requests", "Retry-After: 99999999999999999999", NOON + 3_600_000),
        ("429 Too Many Requests", "Retry-After: soon", None),
        ("429 Too Many Requests", "X-Other: 1", None),
        ("500 Internal Server Error", "X-Other: 1", None),
        ("503 Service Unavailable", "X-Other: 1", None),
    ],
)
def test_too_busy_is_not_done(status: str, header: str, retry_at: int | None) -> None:
    outcome, server = written(Step(http(status, THREADS, header)))
    assert isinstance(outcome, NotDone)
    assert (outcome.retry_at, outcome.is_offline) == (retry_at, False)
    assert server.connections == 1


@pytest.mark.parametrize(
    ("status", "text"),
    [
        ("401 Unauthorized", ""),
        ("403 Forbidden", ""),
        ("500 Oh", '{"errors":["The credentials are not valid for this database."]}'),
    ],
)
def test_credentials_that_are_not_accepted(status: str, text: str) -> None:
    outcome, server = written(Step(http(status, text)))
    assert isinstance(outcome, Unauthorized)
    assert server.connections == 1


@pytest.mark.parametrize("status", ["500 Oh", "400 Bad Request", "409 Conflict", "422 No"])
def test_a_refusal_with_texts_is_declined(status: str) -> None:
    outcome, server = written(Step(http(status, TEXTS)))
    assert outcome == Declined(
        "Your time is safe. Autotask refused it: “TimeEntries for Tickets must have a roleID.” "
        "Choose another role, then send it again.",
        "role",
        "TimeEntries for Tickets must have a roleID.",
    )
    assert server.connections == 1


def test_a_wrong_address_is_declined_without_texts() -> None:
    outcome, _ = written(Step(http("404 Not Found", "<html>")))
    assert isinstance(outcome, Declined)
    assert "Check the account's address." in outcome.message


def test_a_proxy_that_wants_a_password_has_done_nothing() -> None:
    outcome, _ = written(Step(http("407 Proxy Authentication Required")))
    assert isinstance(outcome, NotDone)
    assert outcome.is_offline


def test_what_never_left_is_not_done() -> None:
    # A server that does not speak TLS: the handshake fails before the request.
    step = Step(b"220 no TLS here\r\n", reads=0)
    with raw_server(step) as server, psa_at(server.url.replace("http:", "https:")) as psa:
        outcome = psa.create_entry(BODY)
        assert psa.requests == 0
    assert isinstance(outcome, NotDone)
    assert outcome.is_offline


def test_nothing_is_sent_after_closing() -> None:
    with raw_server(Step(http("200 OK", ITEM))) as server, psa_at(server.url) as psa:
        psa.close()
        assert isinstance(psa.create_entry(BODY), NotDone)
    assert server.connections == 0


def test_a_write_carries_what_the_service_wants() -> None:
    _, server = written(Step(http("200 OK", ITEM)))
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = [line.lower() for line in head.split(b"\r\n")]
    assert lines[0] == b"post /atservicesrest/v1.0/timeentries http/1.1"
    assert {b"apiintegrationcode: code", b"username: api@msp.example"} <= set(lines)
    assert b"Secret: " + SECRET.encode() in head
    assert b"content-type: application/json" in lines
    sent = json.loads(body)
    assert sent["dateWorked"] == "2025-11-24T00:00:00Z"
    assert sent["startDateTime"] == "2025-11-24T12:00:00Z"
    assert sent["internalNotes"] == "i\n[TSW:AAAAAAAAAAAA]"
    assert "contractID" not in sent


def test_no_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for step in (Step(http("200 OK", ITEM)), Step(resets=True), Step(http("401 No"))):
        written(step)
    assert "cret-of-nobody" not in caplog.text
    assert "CODE" not in caplog.text


# ---------------------------------------------------------------- reads
@pytest.mark.parametrize(
    "first",
    [Step(resets=True), Step(http("429 Oh")), Step(http("500 Oh", THREADS))],
    ids=["cut", "429", "threads"],
)
def test_a_read_is_made_once_more(first: Step) -> None:
    waits: list[float] = []
    good = Step(http("200 OK", EMPTY))
    with raw_server(first, good) as server, psa_at(server.url, waits) as psa:
        assert psa.entries_from(9, 0) == []
        assert len(server.requests) == psa.requests == 2
    assert len(waits) == 1


def test_a_read_is_made_twice_at_most() -> None:
    with raw_server(*[Step(resets=True)] * 3) as server, psa_at(server.url) as psa:
        with pytest.raises(Unavailable, match="did not answer"):
            psa.check_access()
        assert server.connections == 2


@pytest.mark.parametrize(
    ("step", "error"),
    [
        (Step(holds=True), Unavailable),
        (Step(http("503 Oh")), Unavailable),
        (Step(http("500 Oh")), Unavailable),
        (Step(http("302 Oh", "", "Location: /x")), Unavailable),
        (Step(http("429 Oh", "", "Retry-After: 60")), Unavailable),
        (Step(http("200 OK", "<html>")), Unavailable),
        (Step(http("200 OK", "[]")), Unavailable),
        (Step(http("401 Oh")), SignInNeeded),
        (Step(http("403 Oh")), SignInNeeded),
        (Step(http("404 Oh", "<html>")), Rejected),
        (Step(http("500 Oh", TEXTS)), Rejected),
    ],
)
def test_a_read_that_fails_is_asked_once(step: Step, error: type[Exception]) -> None:
    later = Step(http("200 OK", "{}"))
    with (
        raw_server(step, later) as server,
        psa_at(server.url, road=road_to(step)) as psa,
        pytest.raises(error, match=r"^Your time is safe\. "),
    ):
        psa.check_access()
    assert server.connections == 1


def test_a_read_says_when_to_come_back() -> None:
    step = Step(http("429 Oh", "", "Retry-After: 60"))
    with (
        raw_server(step) as server,
        psa_at(server.url) as psa,
        pytest.raises(Unavailable) as caught,
    ):
        psa.check_access()
    assert caught.value.retry_at == NOON + 60_000


INCOMPLETE = (
    "{}",
    '{"items":null}',
    '{"items":[null]}',
    '{"items":[{"resourceID":9}]}',
    '{"items":[{"id":"x"}]}',
    '{"items":[{"id":5,"resourceID":9,"dateWorked":"2025-11-24T00:00:00Z","startDateTime":"?"}]}',
    '{"items":[{"id":5,"resourceID":9}]}',
)


@pytest.mark.parametrize("text", INCOMPLETE)
def test_an_incomplete_list_never_passes_for_a_complete_one(text: str) -> None:
    step = Step(http("200 OK", text))
    with raw_server(step) as server, psa_at(server.url) as psa, pytest.raises(Unavailable):
        psa.entries_from(9, 0)


def test_pages_that_do_not_advance_are_refused() -> None:
    row = '{"id":5,"resourceID":9,"dateWorked":"2025-11-24"}'
    page = f'{{"items":[{row}],"pageDetails":{{"nextPageUrl":"http://127.0.0.1:1/"}}}}'
    steps = [Step(http("200 OK", page))] * 2
    with raw_server(*steps) as server, psa_at(server.url) as psa, pytest.raises(Unavailable):
        psa.entries_from(9, 0)
    first, second = (json.loads(one.partition(b"\r\n\r\n")[2]) for one in server.requests)
    assert second["Filter"] == [*first["Filter"], {"op": "gt", "field": "id", "value": 5}]


@pytest.mark.parametrize("status", ["404 Not Found", "200 OK"])
def test_only_the_service_says_that_a_ticket_is_gone(status: str) -> None:
    step = Step(http(status, '{"item":null}'))
    with raw_server(step) as server, psa_at(server.url) as psa:
        assert psa.find_ticket(TicketName("", remote_id=7)) is None


@pytest.mark.parametrize("reply", [http("404 Not Found", "<html>"), http("200 OK", "{}")])
def test_no_other_answer_says_that_a_ticket_is_gone(reply: bytes) -> None:
    expected = pytest.raises((Rejected, Unavailable))
    with raw_server(Step(reply)) as server, psa_at(server.url) as psa, expected:
        psa.find_ticket(TicketName("", remote_id=7))


# ---------------------------------------------------------------- the zone
def discovered(step: Step, *, is_fixed: bool) -> tuple[Zone, bytes]:
    with raw_server(step) as server:
        public_zone = "" if is_fixed else server.url
        with psa_at(server.url, public_zone=public_zone) as psa:
            zone = psa.discover()
    return zone, server.requests[0]


def test_the_public_zone_is_asked_without_credentials() -> None:
    told = (
        '{"zoneName":"x","url":"https://webservices14.autotask.net/ATServicesRest/",'
        '"webUrl":"https://ww14.autotask.net/","ci":31}'
    )
    zone, request = discovered(Step(http("200 OK", told)), is_fixed=False)
    assert zone == Zone(
        "https://webservices14.autotask.net/ATServicesRest/", "https://ww14.autotask.net/", 31
    )
    assert b"zoneInformation?user=api%40msp.example" in request
    assert b"cret-of-nobody" not in request
    assert b"CODE" not in request


def test_a_fixed_address_stays_whatever_answers_there() -> None:
    told = '{"url":"https://webservices14.autotask.net/ATServicesRest/","ci":31}'
    zone, _ = discovered(Step(http("200 OK", told)), is_fixed=True)
    assert (zone.base_url.startswith("http://127.0.0.1:"), zone.database_number) == (True, 31)
    zone, _ = discovered(Step(http("404 Not Found")), is_fixed=True)
    assert (zone.base_url.startswith("http://127.0.0.1:"), zone.database_number) == (True, 0)


@pytest.mark.parametrize("is_fixed", [True, False])
def test_an_unknown_user_is_named(is_fixed: bool) -> None:
    with pytest.raises(Refused, match="does not know the API user") as caught:
        discovered(Step(http("500 Oh")), is_fixed=is_fixed)
    assert caught.value.field == "username"


@pytest.mark.parametrize(
    "step",
    [
        Step(http("503 Oh")),
        Step(http("404 Oh")),
        Step(http("500 Oh", THREADS)),
        Step(http("200 OK", '{"url":"http://webservices14.autotask.net/ATServicesRest/"}')),
        Step(http("200 OK", '{"url":null}')),
        Step(resets=True),
    ],
)
def test_a_zone_that_cannot_be_told_changes_nothing(step: Step) -> None:
    with pytest.raises((Unavailable, Rejected)):
        discovered(step, is_fixed=False)


def test_loopback_needs_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        proxy = f"http://127.0.0.1:{nobody.getsockname()[1]}"
    for name in ("HTTP_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, proxy)
    outcome, _ = written(Step(http("200 OK", ITEM)))
    assert outcome == Accepted(77)
