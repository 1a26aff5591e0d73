"""What a state file remembers, through orderly ends and kills."""

from __future__ import annotations

import json
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from stopwatch.sandbox.__main__ import main
from stopwatch.sandbox.server import Endpoint, ServeOptions, running
from tests.sandbox.api_client import Api

DAY_MS = 86_400_000
ANCHOR_MS = 1_800_000_000_000


@contextmanager
def served(options: ServeOptions) -> Iterator[Api]:
    with running(options) as endpoint:
        api = Api(endpoint)
        yield api
        api.http.close()


def test_a_second_start_goes_on_where_the_first_ended(tmp_path: Path) -> None:
    state = tmp_path / "deep" / "practice.sqlite"
    with served(ServeOptions(state=state, tickets=40, seed=7, clock=lambda: ANCHOR_MS)) as api:
        ticket = api.new_ticket(title="Łódź")
        gone = api.create("TimeEntries", **api.entry(ticket))
        assert api.http.delete(f"TimeEntries/{gone}").is_success
        tables = {name: api.control(f"records/{name}") for name in ("Tickets", "TimeEntries")}
        credentials = api.endpoint.secret
    # Other parameters and another day change nothing: the file remembers.
    with served(
        ServeOptions(state=state, tickets=5, seed=1, clock=lambda: ANCHOR_MS + 9 * DAY_MS)
    ) as api:
        assert api.endpoint.secret == credentials
        assert {name: api.control(f"records/{name}") for name in tables} == tables
        assert api.create("TimeEntries", **api.entry(ticket)) == gone + 1
        assert api.new_ticket() == ticket + 1


def test_a_file_of_another_version_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    state = tmp_path / "practice.sqlite"
    with served(ServeOptions(state=state, tickets=3)):
        pass
    with closing(sqlite3.connect(state)) as db:
        db.execute("update parameters set value = '0' where name = 'version'")
        db.commit()
    assert main(["--state", str(state)]) == 1
    assert "another version" in capsys.readouterr().err


def test_a_taken_port_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["--port", str(taken.getsockname()[1])]) == 1
    assert "cannot be served" in capsys.readouterr().err


@contextmanager
def child(state: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "stopwatch.sandbox", "--tickets", "5", "--state", str(state)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def client(process: subprocess.Popen[str]) -> Api:
    assert process.stdout is not None
    return Api(Endpoint(**json.loads(process.stdout.readline())))


def test_a_killed_service_has_kept_what_it_answered(tmp_path: Path) -> None:
    state = tmp_path / "practice.sqlite"
    with child(state) as process:
        api = client(process)
        ticket = api.new_ticket()
        process.kill()
        api.http.close()
    with served(ServeOptions(state=state)) as api:
        assert api.get("Tickets", ticket)["title"] == "Test"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    with child(tmp_path / "practice.sqlite") as process:
        api = client(process)
        assert api.get("Tickets", 10001)["id"] == 10001
        process.send_signal(number)
        assert process.wait(20) == 0
        assert process.stdout is not None
        assert process.stdout.read() == ""
        api.http.close()


def test_naming_the_server_imports_no_web_server() -> None:
    probe = (
        "import sys, stopwatch.sandbox.server\n"
        "print([m for m in ('starlette', 'uvicorn', 'asyncio') if m in sys.modules])"
    )
    command = [sys.executable, "-c", probe]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
