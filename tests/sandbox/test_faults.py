"""Faults on demand: what the client sees, and what was done all the same."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from stopwatch.sandbox.server import Endpoint, ServeOptions, running
from tests.sandbox.api_client import Api

PATIENCE_SECONDS = 30


def mine(api: Api) -> int:
    wanted = {"op": "gte", "field": "dateWorked", "value": "2031-01-01"}
    return len(api.query("TimeEntries", wanted))


def body(api: Api) -> dict[str, object]:
    return api.entry(
        10001,
        roleID=api.role(),
        dateWorked="2031-01-01",
        startDateTime="2031-01-01T10:00:00Z",
        endDateTime="2031-01-01T11:00:00Z",
    )


@pytest.fixture(autouse=True)
def _any_role(api: Api) -> None:
    api.control("switches", any_role=True)


@pytest.mark.parametrize(
    ("kind", "kept"),
    [("drop_before_commit", 0), ("drop_after_commit", 1), ("truncated_reply", 1)],
)
def test_a_broken_connection(api: Api, kind: str, kept: int) -> None:
    api.fault(kind, "create", "TimeEntries")
    with pytest.raises(httpx.RemoteProtocolError):
        api.http.post("TimeEntries", json=body(api))
    assert mine(api) == kept


@pytest.mark.parametrize(
    ("kind", "status", "kept"),
    [("error_after_commit", 502, 1), ("unavailable", 503, 0), ("throttled", 429, 0)],
)
def test_an_error_from_the_way(api: Api, kind: str, status: int, kept: int) -> None:
    api.fault(kind, "create", "timeentries")
    reply = api.http.post("TimeEntries", json=body(api))
    assert reply.status_code == status
    assert (reply.content == b"") is (status != 429)
    assert mine(api) == kept


def test_the_status_after_a_commit_can_be_chosen(api: Api) -> None:
    api.fault("error_after_commit", "create", status=500)
    reply = api.http.post("TimeEntries", json=body(api))
    assert (reply.status_code, reply.content) == (500, b"")


def test_a_commit_can_come_after_the_client_was_dropped(api: Api) -> None:
    api.fault("late_commit", "create", seconds=60)
    with pytest.raises(httpx.RemoteProtocolError):
        api.http.post("TimeEntries", json=body(api))
    assert mine(api) == 0
    api.forget_faults()
    wait_until(lambda: mine(api) == 1)


def test_a_late_commit_comes_by_itself(api: Api) -> None:
    api.fault("late_commit", "create", seconds=0.01)
    with pytest.raises(httpx.RemoteProtocolError):
        api.http.post("TimeEntries", json=body(api))
    wait_until(lambda: mine(api) == 1)


def test_a_late_commit_that_is_refused_says_nothing(api: Api) -> None:
    api.fault("late_commit", "create", seconds=0)
    with pytest.raises(httpx.RemoteProtocolError):
        api.http.post("TimeEntries", json={"ticketID": 1})
    assert mine(api) == 0


def test_a_slow_reply_outlasts_an_impatient_client(api: Api) -> None:
    api.fault("slow", "create", seconds=60)
    with pytest.raises(httpx.ReadTimeout):
        api.http.post("TimeEntries", json=body(api), timeout=httpx.Timeout(30, read=0.3))
    wait_until(lambda: mine(api) == 1)  # it may have begun only after the client had left


def test_a_slow_reply_comes_at_once_when_faults_are_forgotten(api: Api) -> None:
    api.fault("slow", "get", seconds=600)
    with ThreadPoolExecutor(1) as pool:
        call = pool.submit(api.http.get, "Tickets/10001", timeout=PATIENCE_SECONDS)
        wait_until(lambda: api.control("requests")["counts"].get("Tickets") == {"get": 1})
        assert not call.done()
        api.forget_faults()
        assert call.result(PATIENCE_SECONDS).status_code == 200


def test_stopping_does_not_wait_for_a_slow_reply() -> None:
    with running(ServeOptions(tickets=3)) as endpoint:
        api = Api(endpoint)
        api.fault("slow", "get", seconds=60)
        caller = threading.Thread(target=api.http.get, args=("Tickets/10001",))
        caller.start()
        wait_until(lambda: api.control("requests")["total"] == 1)
        begun = time.monotonic()
    caller.join()
    assert time.monotonic() - begun < PATIENCE_SECONDS
    api.http.close()


def test_reads_can_lag_behind_writes(api: Api) -> None:
    api.fault("stale_read", "query", "TimeEntries", seconds=60, count=2)
    entry = api.create("TimeEntries", **body(api))
    assert [mine(api), mine(api), mine(api)] == [0, 0, 1]
    api.fault("stale_read", "get", seconds=60)
    assert api.get("TimeEntries", entry) is None
    assert api.get("TimeEntries", entry)["id"] == entry


def test_a_fault_is_used_up_after_its_count(api: Api) -> None:
    api.fault("unavailable", "get", count=2)
    codes = [api.http.get("Tickets/10001").status_code for _ in range(3)]
    assert codes == [503, 503, 200]
    assert api.control("faults") == {"waiting": []}


def test_a_fault_waits_for_its_entity_and_verb(api: Api) -> None:
    api.fault("unavailable", "create", "TimeEntries")
    assert api.new_ticket()
    assert mine(api) == 0
    (waiting,) = api.control("faults")["waiting"]
    assert (waiting["kind"], waiting["count"]) == ("unavailable", 1)
    assert api.http.post("TimeEntries", json=body(api)).status_code == 503


@pytest.mark.parametrize("wish", [{}, {"kind": "nonsense"}, {"kind": "slow", "colour": "red"}])
def test_a_strange_fault_is_refused(api: Api, wish: dict[str, object]) -> None:
    assert api.raw_control("faults", wish).status_code == 400


def wait_until(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not done():
        assert time.monotonic() < deadline


def test_a_client_that_leaves_in_the_middle_of_its_request_is_borne(endpoint: Endpoint) -> None:
    address = httpx.URL(endpoint.url)
    with socket.create_connection((address.host, address.port or 0)) as client:
        client.sendall(b"POST /ATServicesRest/V1.0/TimeEntries HTTP/1.1\r\nHost: x\r\n")
        client.sendall(b"Content-Length: 100\r\n\r\nhalf")
    api = Api(endpoint)
    assert api.query("TimeEntries", {"op": "gte", "field": "id", "value": 1})
    api.http.close()
