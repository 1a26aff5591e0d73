"""Who delivers is told in words, and whoever was killed at it is followed by the next."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.program import Practice, Program, Row

NewTicket = Callable[[], Row]
DAY = "2026-03-04"
TIMES = ("--start", f"{DAY}T09:00", "--end", f"{DAY}T09:45")
WINDOW_MINUTES = 11
PATIENCE_S = 60.0
LONG_S = 600.0  # a reply that takes longer than any test


def _delivering(program: Program) -> str:
    return str(program.ok("diagnose")["delivering"])


@contextmanager
def at_it(program: Program, child: subprocess.Popen[str], role: str) -> Iterator[None]:
    """Wait until a child delivers; kill it in the end as a power cut would."""
    with child:
        try:
            deadline = time.monotonic() + PATIENCE_S
            while f"{role} (pid {child.pid}) is delivering since" not in _delivering(program):
                assert child.poll() is None, child.communicate()
                assert time.monotonic() < deadline, _delivering(program)
            yield
        finally:
            child.kill()
            child.communicate()


def test_nobody_delivers_before_and_after_a_sync(program: Program) -> None:
    assert _delivering(program) == "nobody just now"
    program.ok("sync")
    assert _delivering(program) == "nobody just now"


def test_a_sync_that_has_to_wait_says_for_whom_and_goes_on(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    program.ok("entry", "add", ticket["ticketNumber"], *TIMES, "--summary", "Slow")
    autotask.fault("slow", "create", seconds=LONG_S)
    first = program.begin("sync")
    with at_it(program, first, "A `sync` on the command line"), program.begin("sync") as second:
        said = _heard_until(second, f"command line (pid {first.pid}) is delivering since")
        autotask.forget_faults()  # what was slow goes on
        assert second.stderr is not None
        said += second.stderr.read()
        assert said.count("Waiting for it.") == 1
        assert second.wait(PATIENCE_S) == 0, said
    assert len(autotask.entries_on(ticket)) == 1


@pytest.mark.parametrize("is_tray", [False, True], ids=["command line", "tray"])
def test_a_killed_holder_is_named_and_the_next_takes_over(
    program: Program, autotask: Practice, new_ticket: NewTicket, tmp_path: Path, *, is_tray: bool
) -> None:
    ticket = new_ticket()
    program.ok("preferences", "hold_seconds", "0")  # it leaves with the first cycle
    program.ok("entry", "add", ticket["ticketNumber"], *TIMES, "--summary", "Killed")
    autotask.fault("slow", "create", seconds=LONG_S)
    child, role = _begun(program, tmp_path, is_tray=is_tray)
    with at_it(program, child, role):
        pass
    autotask.forget_faults()
    told = _delivering(program)
    assert told.startswith(f"{role} (pid {child.pid}) began to deliver at"), told
    assert "Whoever syncs next takes over" in told
    taken_over = program.run("sync").err
    assert f"{role} (pid {child.pid}) began to deliver at" in taken_over
    assert "This `sync` took over" in taken_over
    assert _delivering(program) == "nobody just now"
    program.let_pass(WINDOW_MINUTES)
    again = program.run("sync")
    assert "took over" not in again.err
    program.let_pass(WINDOW_MINUTES)
    program.ok("sync")
    assert len(autotask.entries_on(ticket)) == 1


def _heard_until(child: subprocess.Popen[str], words: str) -> str:
    """Return what a child has said on stderr once the words were in it."""
    said = ""
    assert child.stderr is not None
    while words not in said:
        line = child.stderr.readline()
        assert line, said
        said += line
    return said


def _begun(program: Program, folder: Path, *, is_tray: bool) -> tuple[subprocess.Popen[str], str]:
    if not is_tray:
        return program.begin("sync"), "A `sync` on the command line"
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    shown = {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)}
    return Program(program.data_dir, shown).begin(), "The tray program"
