"""The main job through an installed program, driven as somebody would who has just got it."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from shipping.facts import NAME
from shipping.roots import Root

Told = dict[str, Any]
_HELD_S = 11  # a stop is held for ten seconds, so that it can be taken back
_PATIENCE_S = 60
_QUIET = {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": "/run/person"}
_NOTE = "Seen, mended, tried again."


@dataclass(frozen=True, slots=True)
class Installed:
    """A program in a root, by the command that starts it."""

    root: Root
    command: str = NAME

    def ask(self, *words: str, given: str = "") -> Told:
        """Run a command with --json and return its document."""
        told: Told = json.loads(self.root.ok(self.command, "--json", *words, given=given, **_QUIET))
        return told

    def version(self) -> str:
        """Return the version that the program says it has."""
        return self.root.ok(self.command, "--version").split()[-1]

    def tour(self) -> None:
        """Drive the real windows through a morning, which ends by asking the server."""
        told = self.root.ok(self.command, "demo", "--tour", **_QUIET)
        assert told.rstrip().endswith("Exactly what was saved."), told

    def states(self) -> list[str]:
        """Return the states of the open stopwatches."""
        return [one["state"] for one in self.ask("status")["stopwatches"]]

    @contextmanager
    def practice(self) -> Iterator[Told]:
        """Serve its own practice Autotask while the block runs."""
        server = self.root.begin(self.command, "sandbox", "serve", "--tickets", "60")
        try:
            assert server.stdout is not None
            yield json.loads(server.stdout.readline())
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(_PATIENCE_S)

    @contextmanager
    def tray(self, **desktop: str) -> Iterator[None]:
        """Run the tray program while the block runs, and hear that it ends in good order."""
        child = self.root.begin(self.command, "--hidden", **(_QUIET | desktop))
        try:
            until(self._is_claimed)  # else the second start may be the first
            until(lambda: self.root.run(self.command, **(_QUIET | desktop)).returncode == 0)
            yield
            assert child.poll() is None, "the tray program ended by itself"
        finally:
            child.send_signal(signal.SIGTERM)
            code = child.wait(_PATIENCE_S)
        assert code == 0, code

    def _is_claimed(self) -> bool:
        return any((self.root.folder / "run" / "person").rglob("tray.lock"))


@contextmanager
def screen(root: Root) -> Iterator[dict[str, str]]:
    """Run an X server on a free display of a root; the block gets what programs are told of it."""
    size = ("-screen", "0", "1280x1024x24")
    command = ("Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-noreset", *size)
    with root.begin(*command) as server:
        try:
            assert server.stdout is not None
            number = server.stdout.readline().strip()  # written when it can be reached
            assert number, "there is no display"
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        finally:
            server.terminate()


def connect(program: Installed, server: Told) -> None:
    """Connect the profile to a practice Autotask; the root has no keyring."""
    program.ask(
        "account", "add", "autotask", "--username", server["username"], "--integration-code",
        server["integration_code"], "--resource", server["resource"], "--url", server["url"],
        "--secret-stdin", "--without-keyring", given=server["secret"] + "\n",
    )  # fmt: skip


def deliver(program: Installed, server: Told) -> None:
    """Start, stop and sync by the command line, and find one entry more on the server."""
    secret = server["secret"] + "\n"
    program.ask("sync", "--secret-stdin", given=secret)
    before = entries(server)
    number = program.ask("tickets", "search", "a")["tickets"][0]["number"]
    program.ask("start", number)
    assert program.states() == ["running"]
    program.ask("stop", "--summary", _NOTE)
    time.sleep(_HELD_S)
    program.ask("sync", "--secret-stdin", given=secret)
    fresh = [one for one in entries(server) if one not in before]
    assert [_NOTE in (one["summaryNotes"] or "") for one in fresh] == [True], fresh


def entries(server: Told) -> list[Told]:
    """Return all time entries that a practice Autotask holds."""
    host, path = urlsplit(server["url"]).netloc, "/_sandbox/records/TimeEntries"
    with closing(HTTPConnection(host, timeout=_PATIENCE_S)) as asked:
        asked.request("GET", path)
        held: list[Told] = json.load(asked.getresponse())["items"]
    return held


def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds; fail when it never does."""
    deadline = time.monotonic() + _PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.2)
