"""account, tickets search: what has to do with the PSA."""

from __future__ import annotations

import time

import click

from stopwatch.cli import documents, permitted, words
from stopwatch.cli.frame import Frame, common, pass_frame, warn
from stopwatch.cli.secrets import asked_for
from stopwatch.domain.account import Account
from stopwatch.services.accounts import SignIn
from stopwatch.services.habits import habits
from stopwatch.services.permissions import Permitted
from stopwatch.services.session import GivenSecret
from stopwatch.services.suite import Services


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
@click.option(
    "--without-keyring",
    is_flag=True,
    help="Keep no secret; each `sync --secret-stdin` is given it.",
)
@common
@pass_frame
def add(
    frame: Frame, /, *, kind: str, secret_stdin: bool, without_keyring: bool, **given: str
) -> None:  # fmt: skip
    """Connect to Autotask; the secret goes to the keyring."""
    secret = asked_for(on_stdin=secret_stdin)
    with frame.services() as services:
        if without_keyring and isinstance(services.secrets, GivenSecret):
            services.secrets.give(secret)
        sign_in = SignIn(
            given["username"], given["integration_code"], secret, given["resource"], given["url"]
        )
        added = services.accounts.add(sign_in)
        _show_tested(frame, services, added, f"Connected to {kind.title()}.")


@account.command()
@common
@pass_frame
def show(frame: Frame) -> None:
    """Show the account, and what Autotask last said that it may do."""
    with frame.services() as services:
        _show_account(frame, services, services.accounts.current(), "")


@account.command()
@common
@pass_frame
def test(frame: Frame) -> None:
    """Check that Autotask accepts the account, and what it lets it do."""
    with frame.services() as services:
        _show_tested(frame, services, services.accounts.test(), "Autotask accepts the account.")


@account.command("set")
@click.argument("name")
@click.argument("value")
@common
@pass_frame
def set_habit(frame: Frame, name: str, value: str) -> None:
    """Say how your tenant books: `account show` lists NAME and VALUE of everything.

    grouping is sitting, segment or contiguous; round_up_minutes and minimum_minutes are for the
    preview, Autotask rounds itself; spans_utc_days and allows_completed are yes or no.
    """
    with frame.services() as services:
        _show_account(frame, services, services.accounts.change(name, value), "Changed.")


@account.command()
@common
@pass_frame
def remove(frame: Frame) -> None:
    """Disconnect; refused while something is not sent."""
    with frame.services() as services:
        services.accounts.remove()
        _show_account(frame, services, services.accounts.current(), "Disconnected.")


@click.group()
def tickets() -> None:
    """Look tickets up."""


@tickets.command()
@click.argument("words_to_find", metavar="QUERY...", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 500), default=20, show_default=True)
@common
@pass_frame
def search(frame: Frame, words_to_find: tuple[str, ...], limit: int) -> None:
    """Find tickets by number, title, company or contact."""
    with frame.services() as services:
        begun = time.perf_counter()
        found = services.tickets.search(" ".join(words_to_find), limit)
        elapsed_ms = (time.perf_counter() - begun) * 1000
        frame.show(documents.tickets(found, elapsed_ms), words.tickets(found))


def _show_tested(frame: Frame, services: Services, tested: Account, first: str) -> None:
    """Show an account that Autotask accepts, and warn of the rights it lacks."""
    told = services.permissions.ask(tested)
    _show_account(frame, services, tested, first, told)
    if caution := permitted.caution(told):
        warn(caution)


def _show_account(
    frame: Frame, services: Services, shown: Account, first: str, told: Permitted | None = None
) -> None:
    told = told or services.permissions.known(shown)
    document = {
        "connected": shown.is_connected, "kind": shown.kind.value, "username": shown.user_name,
        "integration_code": shown.integration_code, "url": shown.base_url,
        "resource": shown.resource_name, "resource_id": shown.resource_id,
        "paused_because": shown.paused_because, **habits(shown), **permitted.document(told),
    }  # fmt: skip
    lines = [first] if first else []
    if not shown.is_connected:
        lines.append("Not connected. Stopwatches work and stay on this computer.")
    else:
        lines.append(f"{shown.user_name} at {shown.base_url}, time of {shown.resource_name}")
    lines += permitted.lines(told, shown, services.tools.clock.zone())
    lines += ["How it books:", *(f"  {name:18} {held}" for name, held in habits(shown).items())]
    frame.show(document, lines + ([shown.paused_because] if shown.paused_because else []))
