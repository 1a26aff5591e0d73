"""The guards catch what they are there to catch."""

from __future__ import annotations

import logging
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.support.children import Children
from tests.support.guards import LogGuard, left_threads, network

ROOT = Path(__file__).parents[3]
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


LATE = """
import atexit, faulthandler, sys
atexit.register(faulthandler._sigsegv)
print("done", flush=True)
"""


def test_a_child_that_dies_after_its_work_is_noticed() -> None:
    guard, command = Children(), [sys.executable, "-c", LATE]
    with guard.watched(), subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.read() == "done\n"
    assert guard.crashed() == [f"SIGSEGV: {command}"]
    assert guard.crashed() == [], "it is told once"


def test_a_crash_that_a_test_is_about_has_to_come() -> None:
    guard = Children()
    with guard.watched():
        guard.expect(signal.SIGABRT)
        subprocess.run([sys.executable, "-c", "import os; os.abort()"], check=False)
        assert guard.crashed() == []
        guard.expect(signal.SIGABRT)
        subprocess.run([sys.executable, "-c", ""], check=True)
        assert guard.crashed() == ["no SIGABRT came"]


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGKILL])
def test_a_child_that_was_told_to_end_did_not_crash(ending: signal.Signals) -> None:
    guard = Children()
    with guard.watched(), subprocess.Popen([sys.executable, "-c", "input()"]) as child:
        child.send_signal(ending)
    assert (child.returncode, guard.crashed()) == (-ending, [])


LATER = """
import atexit, faulthandler
def test_of_nothing():
    atexit.register(faulthandler._sigsegv)
"""


def test_a_worker_that_dies_after_its_last_test_fails_the_run(tmp_path: Path) -> None:
    file = tmp_path / "test_later.py"
    file.write_text(LATER)
    words = ["-n", "1", "-p", "no:cacheprovider", "-p", "tests.conftest"]
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", *words, "--rootdir", str(tmp_path), str(file)],
        check=False, capture_output=True, cwd=ROOT, text=True,
    )  # fmt: skip
    assert "1 passed" in ran.stdout, ran.stdout
    assert (ran.returncode, "\nSIGSEGV: " in ran.stdout) == (1, True), ran.stdout


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
