"""The real program and the practice Autotask, each as a child process."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stopwatch.domain.instants import MINUTE_MS
from tests.support.file_keyring import FILE
from tests.support.loopback import ask
from tests.support.waking import ZONE

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 300.0  # only what hangs ever fails by it
_QUEUE = 29682833  # the service desk's
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of one command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Row:
        """The one JSON document on stdout."""
        document: Row = json.loads(self.out)
        return document

    @property
    def entries(self) -> list[Row]:
        """The entries of the document."""
        found: list[Row] = self.json["entries"]
        return found

    def refused(self, *words: str) -> str:
        """Return the one sentence on stderr of a command that exited with 1."""
        assert self.code == 1, (self.out, self.err)
        assert "Traceback" not in self.err, self.err
        assert len(self.err.strip().splitlines()) == 1, self.err
        for word in words:
            assert word in self.err, self.err
        return self.err.strip()


@dataclass
class Program:
    """The program on one profile."""

    data_dir: Path
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def database(self) -> Path:
        """The profile's database."""
        return self.data_dir / "stopwatch.db"

    def environment(self) -> dict[str, str]:
        """Return the child's environment: a keyring in a file beside the profile, no display."""
        hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHON_KEYRING_BACKEND"}
        base = {name: value for name, value in os.environ.items() if name not in hidden}
        keyring = {
            "PYTHON_KEYRING_BACKEND": "tests.support.file_keyring.FileKeyring",
            FILE: str(self.data_dir.parent / "keyring.json"),
        }
        return {**base, **keyring, "TZ": ZONE, "PYTHONWARNINGS": "error", **self.extra}

    def begin(self, *arguments: str) -> subprocess.Popen[str]:
        """Begin a command and return at once; whoever asks ends it."""
        return subprocess.Popen(
            [sys.executable, "-m", "stopwatch", "--data-dir", str(self.data_dir), *arguments],
            cwd=ROOT, env=self.environment(), text=True, encoding="utf-8",
            errors="surrogateescape",
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def run(self, *arguments: str, given: str = "") -> Ran:
        """Run a command to its end."""
        with self.begin(*arguments) as child:
            out, err = child.communicate(given, timeout=_PATIENCE_S)
            return Ran(child.returncode, out, err)

    def ok(self, *arguments: str, given: str = "") -> Row:
        """Run a command that must succeed, with --json; return its document."""
        ran = self.run("--json", *arguments, given=given)
        assert ran.code == 0, (arguments, ran.out, ran.err)
        return ran.json

    def stopwatches(self) -> dict[str, str]:
        """Return the state of every open stopwatch by ticket number."""
        watches = self.ok("status")["stopwatches"]
        return {(one["ticket"] or {}).get("number", ""): one["state"] for one in watches}

    def let_pass(self, minutes: int) -> None:
        """Make everything that waits for the clock that much older."""
        span_ms = minutes * MINUTE_MS
        with closing(sqlite3.connect(self.database)) as database, database:
            database.execute(
                "UPDATE outbox SET due_at = due_at - ?, window_boot_ms = window_boot_ms - ?,"
                " audit_at = audit_at - ?, sent_at = sent_at - ?",
                (span_ms, span_ms, span_ms, span_ms),
            )


@dataclass(frozen=True, slots=True)
class Practice:
    """A practice Autotask that runs as a child."""

    url: str
    username: str
    integration_code: str
    secret: str
    resource: str
    resource_id: int

    def connect(self, program: Program, *options: str) -> Ran:
        """Connect a profile to it."""
        return program.run(
            "account", "add", "autotask", "--username", self.username, "--integration-code",
            self.integration_code, "--resource", self.resource, "--url", self.url,
            "--secret-stdin", *options, given=self.secret + "\n",
        )  # fmt: skip

    def control(self, door: str, **body: object) -> Row:
        """Open one of the doors that the real service does not have."""
        address = self.url.replace("/ATServicesRest/", f"/_sandbox/{door}")
        reply = ask("POST", address, json=body) if body else ask("GET", address)
        assert reply.status_code == 200, reply.text
        answer: Row = reply.json()
        return answer

    def fault(self, kind: str, verb: str, entity: str = "TimeEntries", **more: object) -> None:
        """Order a fault."""
        self.control("faults", kind=kind, verb=verb, entity=entity, **more)

    def forget_faults(self) -> None:
        """Order nothing any more."""
        ask("DELETE", self.url.replace("/ATServicesRest/", "/_sandbox/faults"))

    def new_ticket(self, title: str, **more: object) -> Row:
        """Create an open ticket that has no time yet; `more` are the PSA's own fields."""
        body = self._open_ticket(title) | more
        reply = ask("POST", f"{self.url}V1.0/Tickets", json=body, headers=self._headers())
        assert reply.status_code == 200, reply.text
        return self._ticket(reply.json()["itemId"])

    def ticket_by(self, person: int, at: str, title: str, **more: object) -> Row:
        """Let a person create a ticket in the web pages, as if it was made at an instant."""
        body = self._open_ticket(title) | more
        return self._ticket(self.write_as(person, "POST", "Tickets", body, at=at))

    def write_as(self, person: int, method: str, entity: str, body: Row, **more: object) -> int:
        """Let a person write in the web pages; return the id of what was written."""
        wishes = {"resourceID": person, "method": method, "entity": entity, "body": body}
        written: int = self.control("as", **wishes, **more)["itemId"]
        return written

    def entries_on(self, ticket: Row) -> list[Row]:
        """Return the time entries of a ticket."""
        items = self.control("records/TimeEntries")["items"]
        return [one for one in items if one["ticketID"] == ticket["id"]]

    def _open_ticket(self, title: str) -> Row:
        company = self.control("records/Companies")["items"][1]["id"]
        return {
            "companyID": company, "title": title, "status": 1, "priority": 2, "queueID": _QUEUE,
        }  # fmt: skip

    def _ticket(self, ticket_id: int) -> Row:
        found = ask("GET", f"{self.url}V1.0/Tickets/{ticket_id}", headers=self._headers())
        ticket: Row = found.json()["item"]
        return ticket

    def _headers(self) -> dict[str, str]:
        return {
            "ApiIntegrationCode": self.integration_code,
            "UserName": self.username,
            "Secret": self.secret,
        }


@contextmanager
def practice(tickets: int = 60) -> Iterator[Practice]:
    """Serve a practice Autotask while the block runs."""
    command = [sys.executable, "-m", "stopwatch.sandbox", "--tickets", str(tickets)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        try:
            yield Practice(**json.loads(child.stdout.readline()))
        finally:
            child.send_signal(signal.SIGTERM)
            child.wait(_PATIENCE_S)
