"""The secret is in the keyring and on the wire, and nowhere else, whatever goes wrong."""

from __future__ import annotations

import base64
import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.children import Children
from tests.support.echo_server import EchoServer, echo_server
from tests.support.program import ROOT, Practice, Program, Ran, Row

pytestmark = pytest.mark.slow
SECRET = "Zq9-hünter-two-&-more"
CODE = "INTEGRATION7CODE4OF1NOBODY"
YESTERDAY = ("--start", "2026-03-04T09:00", "--end", "2026-03-04T09:45")
FAULT = """
import stopwatch.psa.autotask.client as client
def answer(self, *_):
    secret = self._credentials[2][1]
    raise RuntimeError(f"boom {self.__dict__} {self._credentials} [{secret!r}] [{secret.decode()}]")
client.AutotaskClient.answer = answer
"""
NewTicket = Callable[[], Row]


@pytest.fixture
def echo() -> Iterator[EchoServer]:
    with echo_server() as server:
        yield server


def spellings(hidden: str) -> list[bytes]:
    raw = hidden.encode()
    told = [raw, hidden.encode("latin-1"), base64.b64encode(raw), repr(raw)[2:-1].encode()]
    return [*told, json.dumps(hidden)[1:-1].encode(), raw.decode("latin-1").encode()]


def leaks(program: Program, *runs: Ran) -> list[str]:
    """Return where the secret stands, and the code outside the database that needs it."""
    files = [path for path in program.data_dir.rglob("*") if path.is_file()]
    texts = {path.name: path.read_bytes() for path in files}
    for number, ran in enumerate(runs):
        texts |= {f"stdout {number}": ran.out.encode(), f"stderr {number}": ran.err.encode()}
    found = [name for name, text in texts.items() if any(one in text for one in spellings(SECRET))]
    without = {name: text for name, text in texts.items() if not name.startswith("stopwatch.db")}
    return found + [name for name, text in without.items() if CODE.encode() in text]


def move_to(program: Program, url: str) -> None:
    """Let the account live elsewhere, with credentials of this test in its keyring."""
    keyring = program.data_dir.parent / "keyring.json"
    with closing(sqlite3.connect(program.database)) as database, database:
        database.execute("UPDATE account SET base_url = ?, integration_code = ?", (url, CODE))
        [user] = database.execute("SELECT user_name FROM account WHERE user_name <> ''").fetchone()
    keyring.write_text(json.dumps({f"ticket-stopwatch/autotask:{user}@{url}": SECRET}))


def add(program: Program, url: str) -> Ran:
    return program.run(
        "account", "add", "autotask", "--username", "api@msp.example", "--integration-code", CODE,
        "--url", url, "--secret-stdin", given=SECRET + "\n",
    )  # fmt: skip


def process_list(child: subprocess.Popen[str]) -> bytes:
    folder = Path("/proc") / str(child.pid)
    return (folder / "cmdline").read_bytes() + (folder / "environ").read_bytes()


def test_connecting_to_a_server_that_quotes_its_requests(empty: Program, echo: EchoServer) -> None:
    ran = add(empty, echo.url)
    assert ran.code == 1
    assert "You sent: " in ran.err
    assert leaks(empty, ran) == []


def test_a_wrong_secret(program: Program, autotask: Practice) -> None:
    add_again = autotask.connect(program)
    assert add_again.code == 0, add_again.err
    ran = program.run("sync", "--secret-stdin", given=SECRET + "\n")
    assert "does not accept" in ran.err
    runs = [program.run(*words) for words in (("diagnose",), ("status",), ("account", "show"))]
    assert leaks(program, ran, *runs) == []


def test_a_refusal_that_quotes_the_request(
    program: Program, echo: EchoServer, new_ticket: NewTicket
) -> None:
    move_to(program, echo.url)
    program.ok("entry", "add", new_ticket()["ticketNumber"], *YESTERDAY, "--summary", "x")
    ran = program.run("sync")
    assert any("Zq9-h" in text for text in echo.quoted), (echo.quoted, ran)
    runs = [
        program.run(*words)
        for words in (("entries", "--day", "2026-03-04", "--json"), ("diagnose",), ("status",))
    ]
    assert "You sent: " in ran.err + "".join(one.out for one in runs), "nobody saw the refusal"
    assert leaks(program, ran, *runs) == []


def test_a_crash_that_holds_the_credentials(
    program: Program, echo: EchoServer, tmp_path: Path
) -> None:
    move_to(program, echo.url)
    (tmp_path / "fault").mkdir()
    (tmp_path / "fault" / "sitecustomize.py").write_text(FAULT)
    program.extra["PYTHONPATH"] = os.pathsep.join([str(tmp_path / "fault"), str(ROOT)])
    ran, connecting = program.run("account", "test"), add(program, echo.url)
    assert "has a fault" in ran.err
    assert "has a fault" in connecting.err
    assert "boom" in (program.data_dir / "ticket-stopwatch.log").read_text()
    assert leaks(program, ran, connecting, program.run("diagnose")) == []


def test_other_users_see_no_secret_in_the_list_of_processes(
    program: Program, echo: EchoServer
) -> None:
    move_to(program, echo.url)
    echo.free.clear()
    with program.begin("sync", "--secret-stdin") as child:
        assert child.stdin is not None
        child.stdin.write(SECRET + "\n")
        child.stdin.flush()
        assert echo.asked.wait(60)
        listed = process_list(child)
        echo.free.set()
        child.communicate(timeout=60)
    assert b"--secret-stdin" in listed
    assert not any(one in listed for one in [*spellings(SECRET), CODE.encode()])


@pytest.mark.parametrize("umask", [0o022, 0o000])
def test_what_is_written_is_the_users_alone(tmp_path: Path, umask: int) -> None:
    folder = tmp_path / "shared"
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)  # somebody chose a folder that others can enter
    program = Program(folder)
    subprocess.run(
        [sys.executable, "-m", "stopwatch", "--data-dir", str(folder), "start"],
        cwd=ROOT, env=program.environment(), umask=umask, check=True, capture_output=True,
    )  # fmt: skip
    assert program.database.exists()
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}
    assert {name: oct(mode) for name, mode in modes.items() if mode & 0o077} == {}


def test_a_crash_of_the_interpreter_leaves_a_trace_without_values(
    tmp_path: Path, expected_crash: Children
) -> None:
    expected_crash.expect(signal.SIGABRT)
    code = (
        "import os, pathlib, sys\n"
        "from stopwatch import app\n"
        "import stopwatch.system.display as display, stopwatch.ui.application as application\n"
        "display.trouble = lambda: ''\n"
        f"application.run = lambda _around, secret={SECRET!r}: os.abort()\n"
        "app.run_tray(pathlib.Path(sys.argv[1]))\n"
    )
    program = Program(tmp_path / "profile")
    subprocess.run(
        [sys.executable, "-c", code, str(program.data_dir)],
        cwd=ROOT, env=program.environment(), check=False, capture_output=True,
    )  # fmt: skip
    assert "Aborted" in (program.data_dir / "ticket-stopwatch.crash").read_text()
    assert leaks(program) == []
