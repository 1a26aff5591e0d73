"""The real program as a child, on the desktop of a test."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.waking import ZONE

_PATIENCE_S = 120  # only what hangs ever fails by it
_GOOD = (0, -signal.SIGKILL)  # unless a test kills it, as a power cut would, it says good-bye


@dataclass
class Program:
    """Starts the tray program and asks the same profile through the command line."""

    display: str
    bus_address: str
    folder: Path
    runtime_dir: Path
    system_bus: str = "unix:path=/nonexistent/bus"
    children: list[subprocess.Popen[bytes]] = field(default_factory=list)
    is_spoken: bool = False
    """Whether it tells the accessibility bus what it shows."""

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the tray program; with arguments by them."""
        with (self.folder / "stderr.txt").open("ab") as errors:
            child = subprocess.Popen(
                self.command(*arguments), env=self.environment(), stderr=errors
            )
        self.children.append(child)
        return child

    def ask(self, *arguments: str) -> dict[str, Any]:
        """Run a command with `--json` and return its document."""
        done = subprocess.run(
            self.command("--json", *arguments), env=self.environment(), capture_output=True,
            timeout=_PATIENCE_S, check=True,
        )  # fmt: skip
        document: dict[str, Any] = json.loads(done.stdout)
        return document

    def states(self) -> list[str]:
        """Return the states of the open stopwatches."""
        return [one["state"] for one in self.ask("status")["stopwatches"]]

    def errors(self) -> str:
        """Return what the program wrote to its error stream."""
        return (self.folder / "stderr.txt").read_text()

    def close(self) -> None:
        """End every child that still lives; each has to end in good order, and in time."""
        codes = [_ended(child) for child in self.children]
        assert [code for code in codes if code not in _GOOD] == [], self.errors()

    def command(self, *arguments: str) -> list[str]:
        """Return the words of a command on the profile."""
        profile = str(self.folder / "profile")
        return [sys.executable, "-m", "stopwatch", "--data-dir", profile, *arguments]

    def environment(self) -> dict[str, str]:
        """Return what a child of this desktop is given."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        spoken = ("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
        return (
            kept
            | dict([spoken if self.is_spoken else ("NO_AT_BRIDGE", "1")])
            | {
                "HOME": str(self.folder),
                "XDG_RUNTIME_DIR": str(self.runtime_dir),
                "DISPLAY": self.display,
                "DBUS_SESSION_BUS_ADDRESS": self.bus_address,
                "DBUS_SYSTEM_BUS_ADDRESS": self.system_bus,
                "QT_QPA_PLATFORM": "xcb",
                "PYTHONPATH": str(Path(__file__).parents[2]),
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
                "TZ": ZONE,
            }
        )


def _ended(child: subprocess.Popen[bytes]) -> int:
    if child.poll() is None:
        child.terminate()
    try:
        return child.wait(_PATIENCE_S)
    except subprocess.TimeoutExpired:
        child.kill()
        raise
