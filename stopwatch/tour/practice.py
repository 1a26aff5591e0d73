"""A practice Autotask as a child process, and a profile beside it that is thrown away."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import field
from pathlib import Path

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.values import dataclass
from stopwatch.services.accounts import SignIn
from stopwatch.services.suite import Services

Opener = Callable[..., AbstractContextManager[Services]]
_PATIENCE_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the practice Autotask is and what it takes to call it."""

    url: str
    username: str
    integration_code: str
    secret: str
    resource: str
    resource_id: int

    def sign_in(self) -> SignIn:
        """Return what connects an account to it."""
        return SignIn(self.username, self.integration_code, self.secret, self.resource, self.url)


@dataclasses.dataclass(slots=True)
class HeldSecrets:
    """Implements `Secrets` in memory: a demo leaves no trace in the user's keyring."""

    held: dict[str, str] = field(default_factory=dict)

    def get(self, name: str) -> str | None:
        """Return a secret."""
        return self.held.get(name)

    def put(self, name: str, secret: str) -> None:
        """Hold a secret."""
        self.held[name] = secret

    def remove(self, name: str) -> None:
        """Forget a secret."""
        self.held.pop(name, None)

    def describe(self) -> str:
        """Say where they are."""
        return "this program in memory, for this run only"


@contextmanager
def practice_autotask(tickets: int = 2_000) -> Iterator[Endpoint]:
    """Serve a practice Autotask on loopback while the block runs. Raises Unavailable."""
    command = serving(tickets)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603 - this program, our words, a number
        try:
            line = server.stdout.readline() if server.stdout else ""
            if not line:
                raise Unavailable("The practice Autotask did not start. Nothing was changed.")
            yield Endpoint(**json.loads(line))
        finally:
            _end(server)


def serving(tickets: int) -> list[str]:
    """Return what serves a practice Autotask: the interpreter, or the packed program itself."""
    asked = ["--tickets", str(tickets)]
    if getattr(sys, "frozen", False):  # a packed program has no interpreter that takes `-m`
        return [sys.executable, "sandbox", "serve", *asked]
    return [sys.executable, "-m", "stopwatch.sandbox", *asked]


@contextmanager
def throw_away_profile() -> Iterator[Path]:
    """Return a folder for a profile that is gone after the block."""
    with tempfile.TemporaryDirectory(prefix="ticket-stopwatch-demo-") as folder:
        yield Path(folder)


def _end(server: subprocess.Popen[str]) -> None:
    server.terminate()
    try:
        server.wait(_PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
