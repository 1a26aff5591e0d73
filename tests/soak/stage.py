"""The stage of one story: the practice Autotask, the proxy before it, and a profile."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from tests.support.children import children
from tests.support.faulty_proxy import FaultyProxy, faulty_proxy
from tests.support.program import ROOT, Practice, Program, Row

TICKETS = 6
_PATIENCE_S = 30.0
_TICK_S = 0.0005
_not_copied = shutil.ignore_patterns("bells", "*.log")


class Sandbox:
    """The practice Autotask as a child that can be killed; what it held, it holds again."""

    def __init__(self, state: Path) -> None:
        self._state = state
        self.begin()

    def begin(self) -> None:
        """Serve, at another port than before."""
        kept = ("--tickets", "20", "--state", str(self._state))
        command = [sys.executable, "-m", "stopwatch.sandbox", *kept]
        self._child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert self._child.stdout is not None
        self.practice = Practice(**json.loads(self._child.stdout.readline()))
        self.port = int(self.practice.url.split(":")[2].split("/")[0])

    def kill(self) -> None:
        """Kill it at once."""
        with self._child as child:
            child.kill()


class Stage:
    """Everything that outlives a process of the program."""

    def __init__(self, folder: Path, runtime: Path, sandbox: Sandbox, proxy: FaultyProxy) -> None:
        self._errors, self._backup = folder / "stderr.txt", folder / "backup"
        self.sandbox, self.proxy = sandbox, proxy
        self.program = Program(
            folder / "profile",
            {"XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen"},
        )
        self._tray: subprocess.Popen[bytes] | None = None
        self.tickets = [sandbox.practice.new_ticket(f"Printer {n}") for n in range(TICKETS)]
        self._connect()

    @property
    def practice(self) -> Practice:
        """The practice Autotask itself, past the proxy."""
        return self.sandbox.practice

    def _connect(self) -> None:
        address = f"http://127.0.0.1:{self.proxy.port}/ATServicesRest/"
        added = replace(self.practice, url=address).connect(self.program)
        assert added.code == 0, added.err
        # Whether time went by while nobody was there is another story.
        self.program.ok("preferences", "recovery", "keep")
        self.program.ok("preferences", "hold_seconds", "1")
        self.program.ok("sync")

    # ------------------------------------------------------------------ the tray program
    @property
    def has_tray(self) -> bool:
        """Whether the tray program runs."""
        return self._tray is not None and self._tray.poll() is None

    def start_tray(self) -> None:
        """Start the tray program, with its sync thread and without a screen."""
        command = [sys.executable, "-m", "stopwatch", "--data-dir", str(self.program.data_dir)]
        with self._errors.open("ab") as errors:
            self._tray = subprocess.Popen(
                command, cwd=ROOT, env=self.program.environment(), stderr=errors
            )

    def kill_tray(self, *, at_write: int = 0, after_s: float = 0.0) -> bool:
        """Kill it some time later, or at its next writes; return whether it still ran."""
        if self._tray is None:
            return False
        was_killed = self.killed(self._tray, at_write=at_write, after_s=after_s)
        self._tray = None
        return was_killed

    def killed(
        self, child: subprocess.Popen[bytes] | subprocess.Popen[str], *, at_write: int = 0,
        after_s: float = 0.0,
    ) -> bool:  # fmt: skip
        """Kill a child some time later, or in the middle of a commit; return whether it still ran.

        A change of the write-ahead log is seen while the transaction that makes it is under way.
        """
        if at_write:
            self._wait_for_write(child, at_write, time.monotonic() + after_s)
        else:
            with suppress(subprocess.TimeoutExpired):
                child.wait(after_s)
        was_running = child.poll() is None
        with child:
            child.kill()
            child.communicate()
        return was_running

    def _wait_for_write(
        self, child: subprocess.Popen[bytes] | subprocess.Popen[str], which: int, deadline: float
    ) -> None:
        tick, seen = threading.Event(), self._log_stamp()
        while which and child.poll() is None and time.monotonic() < deadline:
            now = self._log_stamp()
            if now != seen:
                seen, which = now, which - 1
            tick.wait(_TICK_S if which else 0)

    def _log_stamp(self) -> tuple[int, int]:
        try:
            found = Path(f"{self.program.database}-wal").stat()
        except FileNotFoundError:
            return (0, 0)
        return (found.st_size, found.st_mtime_ns)

    # ------------------------------------------------------------------ the computer
    def restart_service(self) -> None:
        """Kill the practice Autotask in whatever it does, and start it again."""
        self.sandbox.kill()
        self.sandbox.begin()
        self.proxy.upstream = self.sandbox.port

    def back_up(self) -> None:
        """Copy the whole profile away; nobody may be writing."""
        shutil.rmtree(self._backup, ignore_errors=True)
        shutil.copytree(self.program.data_dir, self._backup, ignore=_not_copied)

    def put_back(self, *, with_mark: bool) -> None:
        """Bring the copy back, as a whole or the database alone; nobody may be running."""
        for old in self.program.data_dir.glob("stopwatch.db*"):
            old.unlink()
        ignored = _not_copied if with_mark else shutil.ignore_patterns("bells", "incarnation*")
        shutil.copytree(self._backup, self.program.data_dir, dirs_exist_ok=True, ignore=ignored)

    def faults(self) -> str:
        """Return what the program said of faults of its own, and who crashed without a word."""
        logs = sorted(self.program.data_dir.glob("*.log*"))
        told = [
            path.read_text("utf-8", "replace") for path in (*logs, self._errors) if path.exists()
        ]
        crashed = children.crashed()
        is_fault = any("Traceback" in text or " ERROR " in text for text in told)
        return "\n".join(crashed + told) if crashed or is_fault else ""

    def held(self) -> list[Row]:
        """Return the time entries at the service."""
        rows: list[Row] = self.practice.control("records/TimeEntries")["items"]
        return rows


@contextmanager
def staged(folder: Path, seed: str) -> Iterator[Stage]:
    """Set a stage up, and clear it away after the block."""
    sandbox = Sandbox(folder / "service.db")
    # Short like the real one under /run: the path of a socket has little room.
    with tempfile.TemporaryDirectory() as runtime, faulty_proxy(sandbox.port, seed) as proxy:
        stage: Stage | None = None
        try:
            stage = Stage(folder, Path(runtime), sandbox, proxy)
            yield stage
        finally:
            if stage is not None:
                stage.kill_tray(after_s=0.01)
            sandbox.kill()
