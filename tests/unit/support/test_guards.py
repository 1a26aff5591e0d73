"""The guards catch what they are there to catch."""

from __future__ import annotations

import logging
import socket
import threading

import pytest

from tests.support.guards import LogGuard, left_threads, network

_log = logging.getLogger("stopwatch.test")


def test_a_warning_is_noticed(expected_log: LogGuard) -> None:
    expected_log.add("expected")
    _log.warning("this was expected")
    with LogGuard() as guard:
        _log.warning("expected by nobody here")
        _log.info("harmless")
    assert guard.unexpected == ["WARNING stopwatch.test: expected by nobody here"]


def test_an_expected_record_that_never_comes_is_noticed() -> None:
    with LogGuard() as guard:
        guard.add("never said")
    assert guard.missing == ["never said"]


def test_a_thread_that_stays_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.support.guards._GRACE_S", 0.01)
    end = threading.Event()
    with left_threads() as left:
        thread = threading.Thread(target=end.wait, name="one that stays")
        thread.start()
    end.set()
    thread.join()
    assert left == ["one that stays"]


def test_other_computers_cannot_be_called() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as one:
        for call in (one.connect, one.bind):
            with pytest.raises(PermissionError):
                call(("192.0.2.1", 9))
    assert network.refused == ["socket.connect 192.0.2.1", "socket.bind 192.0.2.1"]
    network.refused.clear()


def test_other_computers_are_not_even_looked_up() -> None:
    with pytest.raises(PermissionError):
        socket.getaddrinfo("webservices.example", 443)
    assert network.refused == ["socket.getaddrinfo webservices.example"]
    network.refused.clear()


def test_loopback_is_let_through() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()),
    ):
        assert network.refused == []
