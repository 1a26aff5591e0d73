"""The faulty proxy does what its faults are called: seen from both of its sides."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import httpx
import pytest

from tests.contract.raw_server import RawServer, Step, http, raw_server
from tests.support.faulty_proxy import Fault, FaultyProxy, Manners, Plan, faulty_proxy
from tests.support.loopback import silent_port
from tests.support.wire_messages import is_whole

REPLY = '{"itemId": 7}'
MARKER = "0123456789AB"
BODY = b'{"internalNotes": "[TSW:0123456789AB]"}'
DONE = http("200 OK", REPLY)


@contextmanager
def between(*steps: Step, seed: str = "0") -> Iterator[tuple[FaultyProxy, RawServer]]:
    with raw_server(*(steps or (Step(DONE),) * 4)) as server:
        port = server.listener.getsockname()[1]
        with faulty_proxy(port, seed) as proxy:
            yield proxy, server


def create(proxy: FaultyProxy, timeout: float | httpx.Timeout = 30.0) -> httpx.Response:
    address = f"http://127.0.0.1:{proxy.port}/ATServicesRest/V1.0/TimeEntries"
    return httpx.post(address, content=BODY, timeout=timeout, trust_env=False)


def is_passed_on(server: RawServer) -> bool:
    return [is_whole(one) and one.endswith(BODY) for one in server.requests] == [True]


def test_with_good_manners_everything_passes() -> None:
    with between() as (proxy, server):
        assert create(proxy).json() == {"itemId": 7}
        assert is_passed_on(server)
        assert proxy.created == {MARKER: 1}
        assert not proxy.counts


def test_a_reset_before_a_byte_passed_reaches_nobody() -> None:
    with between() as (proxy, server):
        proxy.order(Plan(Fault.RESET_BEFORE))
        with pytest.raises(httpx.TransportError):
            create(proxy)
        assert server.requests == []
        assert proxy.counts == {Fault.RESET_BEFORE: 1}


def test_a_request_cut_in_the_middle_is_never_whole() -> None:
    with between() as (proxy, server):
        proxy.order(Plan(Fault.CUT_REQUEST))
        with pytest.raises(httpx.TransportError):
            create(proxy)
        proxy.wait_until_idle()
        assert create(proxy).status_code == 200
        assert not is_whole(server.requests[0])


@pytest.mark.parametrize("fault", [Fault.LOST_REPLY, Fault.CUT_REPLY])
def test_of_a_lost_or_cut_reply_the_request_has_passed(fault: Fault) -> None:
    with between() as (proxy, server):
        proxy.order(Plan(fault))
        with pytest.raises(httpx.TransportError):
            create(proxy)
        proxy.wait_until_idle()
        assert is_passed_on(server)


def test_a_delay_takes_its_time_and_passes() -> None:
    with between() as (proxy, server):
        proxy.order(Plan(Fault.DELAY, seconds=0.2))
        begun = time.monotonic()
        assert create(proxy).status_code == 200
        assert time.monotonic() - begun >= 0.2
        assert is_passed_on(server)


def test_a_stall_ends_with_the_patience_of_the_client() -> None:
    with between() as (proxy, server):
        proxy.order(Plan(Fault.STALL, seconds=30.0))
        with pytest.raises(httpx.ReadTimeout):
            create(proxy, timeout=httpx.Timeout(10, read=0.3))
        proxy.wait_until_idle()
        assert is_passed_on(server)


def test_a_stall_ends_with_the_patience_of_the_proxy() -> None:
    with between() as (proxy, server):
        proxy.order(Plan(Fault.STALL, seconds=0.05))
        with pytest.raises(httpx.NetworkError):
            create(proxy)
        assert is_passed_on(server)


def test_single_bytes_make_the_same_message() -> None:
    with between() as (proxy, server):
        proxy.order(Plan(Fault.SINGLE_BYTES))
        assert create(proxy).json() == {"itemId": 7}
        assert is_passed_on(server)


def test_a_replayed_creation_arrives_twice_and_is_remembered() -> None:
    with between() as (proxy, server):
        proxy.order(Plan(Fault.REPLAY))
        assert create(proxy).status_code == 200
        assert len(server.requests) == 2
        assert server.requests[0] == server.requests[1]
        assert (proxy.created, proxy.replayed) == ({MARKER: 2}, {MARKER: 1})


def test_a_replay_that_the_service_refused_made_nothing() -> None:
    with between(Step(http("500 No")), Step(DONE)) as (proxy, _server):
        proxy.order(Plan(Fault.REPLAY))
        assert create(proxy).status_code == 500
        assert (proxy.created, proxy.replayed) == ({MARKER: 1}, {})


@pytest.mark.parametrize("status", [429, 502, 503, 504])
@pytest.mark.parametrize("fault", [Fault.ANSWERED_INSTEAD, Fault.ANSWERED_AFTERWARDS])
def test_its_own_answer_comes_instead_of_the_services(fault: Fault, status: int) -> None:
    with between() as (proxy, server):
        proxy.order(Plan(fault, status=status))
        answer = create(proxy)
        assert (answer.status_code, REPLY in answer.text) == (status, False)
        assert is_passed_on(server) is (fault is Fault.ANSWERED_AFTERWARDS)


def test_what_is_down_refuses_and_comes_back_at_the_same_address() -> None:
    with between() as (proxy, server):
        proxy.down()
        with pytest.raises(httpx.ConnectError):
            create(proxy)
        assert server.requests == []
        proxy.up()
        assert create(proxy).status_code == 200


def test_what_was_let_in_before_it_went_down_is_sent_away() -> None:
    with between() as (proxy, server):
        with socket.create_connection(("127.0.0.1", proxy.port), 30) as visitor:
            proxy.down()
            with suppress(ConnectionError):  # a reset, or a goodbye
                assert visitor.recv(1) == b""
        assert server.requests == []


def test_it_is_not_idle_while_something_sent_is_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    serve, goes_on = FaultyProxy._serve, threading.Event()

    def late(proxy: FaultyProxy, client: socket.socket) -> None:
        goes_on.wait(30)
        serve(proxy, client)

    monkeypatch.setattr(FaultyProxy, "_serve", late)
    with between() as (proxy, server):
        with pytest.raises(httpx.ReadTimeout):
            create(proxy, timeout=httpx.Timeout(30, read=0.1))
        assert not proxy._is_idle()
        goes_on.set()
        proxy.wait_until_idle()
        assert is_passed_on(server)


def test_a_service_that_is_away_resets_the_connection() -> None:
    with silent_port() as port, faulty_proxy(port) as proxy, pytest.raises(httpx.NetworkError):
        create(proxy)


def test_an_order_waits_for_the_request_that_it_is_meant_for() -> None:
    with between() as (proxy, _server):
        proxy.order(Plan(Fault.ANSWERED_INSTEAD, status=503), "^GET ")
        assert create(proxy).status_code == 200
        address = f"http://127.0.0.1:{proxy.port}/ATServicesRest/V1.0/Tickets/1"
        assert httpx.get(address, trust_env=False).status_code == 503


def test_the_same_seed_draws_the_same_faults() -> None:
    def drawn(seed: str) -> list[int]:
        with between(seed=seed) as (proxy, _server):
            proxy.manners = Manners(writes=0.5, faults=(Fault.ANSWERED_INSTEAD,))
            return [create(proxy).status_code for _time in range(3)]

    assert drawn("a") == drawn("a")
    assert len({tuple(drawn(seed)) for seed in "abcdef"}) > 1
