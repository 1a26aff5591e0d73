"""Limits, switches and what can be asked about the calls that arrived."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import httpx
import pytest

from stopwatch.sandbox.server import ServeOptions, running
from stopwatch.sandbox.switches import Switches
from tests.sandbox.api_client import Api


@contextmanager
def calls_under_way(api: Api, wanted: int) -> Iterator[None]:
    """Keep three calls for tickets waiting for their replies."""
    api.fault("slow", "get", "Tickets", seconds=60, count=wanted)
    arrived = api.control("requests")["total"] + wanted
    patience = httpx.Timeout(10, read=0.5)
    with ThreadPoolExecutor(wanted) as pool:
        calls = [
            pool.submit(api.http.get, "Tickets/10001", timeout=patience) for _ in range(wanted)
        ]
        deadline = time.monotonic() + 30
        while api.control("requests")["total"] < arrived:
            assert time.monotonic() < deadline
        yield
        for call in calls:
            call.cancel()
            call.exception()


def test_a_fourth_call_at_once_is_refused_word_for_word(api: Api) -> None:
    with calls_under_way(api, 3):
        reply = api.http.get("Tickets/10002")
        assert reply.status_code == 429
        assert "Thread Threshold Exceeded" in reply.text
        assert "threshold of 3 threads has been exceeded" in reply.text
        assert "Retry-After" not in reply.headers
        api.control("switches", thread_limit_status=500)
        assert api.http.get("Tickets/10002").status_code == 500
        # Another endpoint, and a child collection, count on their own.
        assert api.http.get("Companies/0").status_code == 200
        assert api.http.get("Tickets/10001/Notes").status_code == 200
        api.control("switches", thread_limit=0)
        assert api.http.get("Tickets/10002").status_code == 200


def test_requests_of_the_last_hour_are_limited() -> None:
    now = 1_800_000_000_000
    clock = [now]
    switches = Switches(hourly_limit=3, half_used_delay_seconds=0, mostly_used_delay_seconds=0)
    with running(ServeOptions(tickets=3, switches=switches, clock=lambda: clock[0])) as endpoint:
        api = Api(endpoint)
        codes = [api.http.get("Tickets/10001").status_code for _ in range(4)]
        assert codes == [200, 200, 200, 429]
        assert "X-RateLimit-Remaining" not in api.http.get("Tickets/10001").headers
        clock[0] += 3_600_000
        assert api.http.get("Tickets/10001").status_code == 200
        api.http.close()


def test_a_busy_hour_delays_replies() -> None:
    switches = Switches(hourly_limit=4, half_used_delay_seconds=0.05, mostly_used_delay_seconds=0.1)
    with running(ServeOptions(tickets=3, switches=switches)) as endpoint:
        api = Api(endpoint)
        took = [api.http.get("Tickets/10001").elapsed.total_seconds() for _ in range(4)]
        api.http.close()
    assert took[2] > 0.04
    assert took[3] > 0.09


def test_the_clock_of_the_service_can_be_wrong(api: Api) -> None:
    right = api.http.get("Tickets/10001").headers["Date"]
    api.control("switches", clock_offset_seconds=86_400)
    assert api.http.get("Tickets/10001").headers["Date"] != right


def test_calls_are_counted_by_entity_and_verb(api: Api) -> None:
    api.reset_requests()
    api.query("Tickets")
    api.query("Tickets")
    api.http.get("Tickets/1")
    api.http.post("TimeEntries", json={})
    assert api.control("requests") == {
        "total": 4,
        "counts": {"Tickets": {"get": 1, "query": 2}, "TimeEntries": {"create": 1}},
    }


def test_every_record_can_be_seen(api: Api) -> None:
    api.control("switches", hidden_entities=["Tickets"])
    assert len(api.control("records/tickets")["items"]) == 60
    assert api.http.get(f"{api.endpoint.url}../_sandbox/records/nonsense").status_code == 404


def test_switches_are_told_and_only_known_values_taken(api: Api) -> None:
    told = api.control("switches")
    assert told["follow_page"] == "strict"
    assert told["thread_limit"] == 3
    wrong: tuple[dict[str, object], ...] = (
        {"breaks": "sometimes"},
        {"nonsense": 1},
        {"any_role": 1},
        {"hourly_limit": "many"},
        {"bad_credentials": 418},
        {"complete_problem": "sometimes"},
        {"timesheets": 4},
        {"timesheets": [{"resource": 1}]},
    )
    for wish in wrong:
        assert api.raw_control("switches", wish).status_code == 400
    assert api.control("switches") == told


@pytest.mark.parametrize("door", ["switches", "faults", "post", "as", "merge"])
def test_a_door_wants_one_object(api: Api, door: str) -> None:
    address = api.endpoint.url.replace("ATServicesRest/", f"_sandbox/{door}")
    assert api.http.post(address, json=[1]).status_code == 400
    assert api.http.post(address, content=b"{").status_code == 400
