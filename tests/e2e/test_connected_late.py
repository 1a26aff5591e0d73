"""A tray that ran before anybody connected an account syncs as soon as somebody does."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from tests.support.program import Practice, Program, Row

PATIENCE_S = 60.0
NewTicket = Callable[[], Row]
TIMES = ("--start", "2026-03-04T09:00", "--end", "2026-03-04T09:45")


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_the_tray_sends_once_an_account_is_connected(
    autotask: Practice, new_ticket: NewTicket, tmp_path: Path
) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    shown = {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)}
    program = Program(tmp_path / "late", shown)
    program.ok("preferences", "hold_seconds", "0")
    with program.begin() as tray:
        try:
            wait_until(lambda: any(program.data_dir.glob("bells/*")))
            assert autotask.connect(program).code == 0
            ticket = new_ticket()
            number = ticket["ticketNumber"]
            program.ok("entry", "add", number, *TIMES, "--summary", "Late")
            wait_until(lambda: len(autotask.entries_on(ticket)) == 1)
        finally:
            tray.terminate()
            tray.communicate(timeout=PATIENCE_S)
    assert tray.returncode == 0
