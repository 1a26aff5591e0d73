"""What goes wrong is kept; secrets are not."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from stopwatch.system import logs
from tests.support.children import Children

CRASH = """
import faulthandler, os, pathlib, signal, sys
from stopwatch.system.crashes import keep_crashes
keep_crashes(pathlib.Path(sys.argv[1]))
os.kill(os.getpid(), signal.SIGABRT)
"""
_log = logging.getLogger("stopwatch.test")


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    handler = logs.begin(tmp_path / "log")
    yield tmp_path / "log"
    logs.end(handler)


@pytest.mark.parametrize(
    "text",
    [
        'headers {"Secret": "hunter2"}',
        "headers {'secret': 'hunter2 and more', 'a': 1}",
        "headers [(b'Secret', b'hunter2')]",
        "password=hunter2",
        "API_SECRET: hunter2, then",
        "Authorization: Basic hunter2",
        "'Authorization': 'Bearer hunter2'",
        "Illegal header value b'hunter2 '",
    ],
)
def test_secrets_never_reach_the_file(log_file: Path, text: str) -> None:
    _log.info("asked with %s", text)
    written = log_file.read_text()
    assert "asked with" in written
    assert "hunter2" not in written


def test_secrets_in_tracebacks_never_reach_the_file(log_file: Path) -> None:
    try:
        int("secret='hunter2'")
    except ValueError:
        _log.info("this went wrong", exc_info=True)
    written = log_file.read_text()
    assert "Traceback" in written
    assert "hunter2" not in written


@pytest.mark.parametrize("secret", ["häm-'mer-1", "back\\slash-2", "zwei\tWörter 3"])
def test_a_known_secret_is_hidden_whatever_stands_around_it(log_file: Path, secret: str) -> None:
    logs.hide(secret)
    _log.info("plain %s, quoted %r, bytes %r", secret, [secret], [secret.encode()])
    written = log_file.read_text()
    assert "plain …, quoted" in written
    assert not any(one in written for one in (secret, "mer-1", "slash-2", "rter 3"))


def test_what_is_too_short_to_be_a_secret_eats_no_words(log_file: Path) -> None:
    logs.hide("")
    logs.hide("a")
    _log.info("a plain sentence")
    assert "a plain sentence" in log_file.read_text()


def test_ordinary_words_stay(log_file: Path) -> None:
    _log.info("The secret for Autotask is not in the keyring, sign in again")
    assert "The secret for Autotask is not in the keyring, sign in again" in log_file.read_text()


def test_what_libraries_tell_in_passing_is_left_out(log_file: Path) -> None:
    logging.getLogger("httpx").info("HTTP Request")
    _log.info("ours")
    assert "HTTP Request" not in log_file.read_text()


def test_the_log_never_grows_without_end(log_file: Path) -> None:
    for _ in range(40):
        _log.info("x" * 50_000)
    assert sum(one.stat().st_size for one in log_file.parent.iterdir()) < 1_100_000


def test_a_log_that_another_process_began_anew_is_followed(log_file: Path) -> None:
    _log.info("before")
    log_file.rename(log_file.with_name("log.1"))
    log_file.touch()
    _log.info("after")
    assert "before" in log_file.with_name("log.1").read_text()
    assert "after" in log_file.read_text()
    assert "after" not in log_file.with_name("log.1").read_text()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
def test_a_log_that_cannot_be_written_is_told_to_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    full = tmp_path / "log"
    full.symlink_to("/dev/full")
    handler = logs.begin(full)
    _log.info("Secret: hunter2")
    logs.end(handler)
    assert capsys.readouterr().err == ""


def test_after_the_end_nothing_is_written(tmp_path: Path) -> None:
    logs.end(logs.begin(tmp_path / "log"))
    _log.info("too late")
    assert list(tmp_path.iterdir()) == []


def test_a_crash_of_the_interpreter_leaves_its_trace(
    tmp_path: Path, expected_crash: Children
) -> None:
    expected_crash.expect(signal.SIGABRT)
    subprocess.run([sys.executable, "-c", CRASH, str(tmp_path / "log")], check=False)
    assert "Fatal Python error: Aborted" in (tmp_path / "log.crash").read_text()
