"""account, sync, tickets search: what has to do with the PSA."""

from __future__ import annotations

import sys
import threading
import time

import click

from stopwatch.cli import documents, words
from stopwatch.cli.frame import Frame, common, fail, pass_frame
from stopwatch.domain.account import Account
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import Event, PullProgressed
from stopwatch.services.accounts import SignIn
from stopwatch.services.session import GivenSecret
from stopwatch.services.suite import Services
from stopwatch.services.sync import SyncReport

_PATIENCE_SECONDS = 110.0  # one request of another process may take as long as its read timeout
_LOOK_AGAIN_SECONDS = 0.2


@click.group()
def account() -> None:
    """Connect to a PSA, or disconnect."""


@account.command()
@click.argument("kind", type=click.Choice(["autotask"]))
@click.option("--username", required=True, help="The API user.")
@click.option("--integration-code", required=True, help="The tracking identifier.")
@click.option("--resource", default="", help="Whose time it is: user name, e-mail or id.")
@click.option("--url", default="", help="A fixed address instead of zone discovery.")
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input.")
@common
@pass_frame
def add(
    frame: Frame, kind: str, username: str, integration_code: str, resource: str, url: str,
    secret_stdin: bool,  # noqa: FBT001 - click's flag
) -> None:  # fmt: skip
    """Connect to Autotask; the secret goes to the keyring."""
    secret = _secret(asked_on_stdin=secret_stdin)
    with frame.services() as services:
        sign_in = SignIn(username, integration_code, secret, resource, url)
        _show_account(frame, services.accounts.add(sign_in), f"Connected to {kind}.")


@account.command()
@common
@pass_frame
def show(frame: Frame) -> None:
    """Show the account."""
    with frame.services() as services:
        _show_account(frame, services.accounts.current(), "")


@account.command()
@common
@pass_frame
def test(frame: Frame) -> None:
    """Check that Autotask accepts the account."""
    with frame.services() as services:
        _show_account(frame, services.accounts.test(), "Autotask accepts the account.")


@account.command()
@common
@pass_frame
def remove(frame: Frame) -> None:
    """Disconnect; refused while something is not sent."""
    with frame.services() as services:
        services.accounts.remove()
        _show_account(frame, services.accounts.current(), "Disconnected.")


@click.command()
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input.")
@common
@pass_frame
def sync(frame: Frame, secret_stdin: bool) -> None:  # noqa: FBT001 - click's flag
    """Send everything that waits and fetch what changed, once."""
    given = _secret(asked_on_stdin=True) if secret_stdin else ""
    with frame.services() as services:
        if given and isinstance(services.secrets, GivenSecret):
            services.secrets.give(given)
        services.bus.subscribe(_Progress())
        report = _one_cycle(services)
        overview = services.overviews.now()
        document = documents.status(overview) | {
            "sent": report.sent,
            "looked": report.looked,
            "trouble": report.trouble,
        }
        zone = services.tools.clock.zone()
        frame.show(document, [f"{report.sent} sent.", *words.status(overview, zone)])
        _exit_if_unwell(report, document)


@click.group()
def tickets() -> None:
    """Look tickets up."""


@tickets.command()
@click.argument("query")
@click.option("--limit", default=20, show_default=True)
@common
@pass_frame
def search(frame: Frame, query: str, limit: int) -> None:
    """Find tickets by number, title, company or contact."""
    with frame.services() as services:
        begun = time.perf_counter()
        found = services.tickets.search(query, limit)
        elapsed_ms = (time.perf_counter() - begun) * 1000
        frame.show(documents.tickets(found, elapsed_ms), words.tickets(found))


class _Progress:
    """Shows how far the first pull has come, on stderr."""

    def __call__(self, event: Event) -> None:
        if isinstance(event, PullProgressed):
            click.echo(f"Fetched {event.fetched:,} of about {event.expected:,} tickets.", err=True)


def _one_cycle(services: Services) -> SyncReport:
    """Run a cycle; wait while another process delivers, as long as one request of its may take."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    pause = threading.Event()
    while True:
        report = services.sync.cycle(pause.is_set, flush=True, everything=True)
        if not report.is_busy or time.monotonic() > deadline:
            return report
        pause.wait(_LOOK_AGAIN_SECONDS)


def _exit_if_unwell(report: SyncReport, document: dict[str, dict[str, int]]) -> None:
    if not report.is_connected:
        fail("Not connected. Stopwatches work and stay on this computer.")
    if report.is_busy:
        fail("Your time is safe. Another process is still delivering; nothing more is to be done.")
    if report.trouble:
        fail(report.trouble)
    if any(document["outbox"].values()):
        fail("Your time is safe, but not everything is in Autotask yet. See `entries`.")


def _show_account(frame: Frame, shown: Account, first: str) -> None:
    document = {
        "kind": shown.kind.value, "username": shown.user_name,
        "integration_code": shown.integration_code, "url": shown.base_url,
        "resource": shown.resource_name, "resource_id": shown.resource_id,
        "paused_because": shown.paused_because,
    }  # fmt: skip
    lines = [first] if first else []
    if not shown.is_connected:
        lines.append("Not connected. Stopwatches work and stay on this computer.")
    else:
        lines.append(f"{shown.user_name} at {shown.base_url}, time of {shown.resource_name}")
    frame.show(document, lines + ([shown.paused_because] if shown.paused_because else []))


def _secret(*, asked_on_stdin: bool) -> str:
    if asked_on_stdin:
        secret = sys.stdin.readline().rstrip("\r\n")
    else:
        secret = str(click.prompt("Secret", hide_input=True, err=True))
    if not secret:
        raise Refused("Nothing was stored: the secret is empty.")
    return secret
