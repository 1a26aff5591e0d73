"""account, tickets: what has to do with the PSA."""

from __future__ import annotations

import time

import click

from stopwatch.cli import documents, words
from stopwatch.cli.accounts import list_accounts, show_account, show_tested, use, which
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.cli.secrets import asked_for, give
from stopwatch.domain.ids import AccountId
from stopwatch.services.accounts import SignIn
from stopwatch.services.timing import Start

_GIVEN = {
    "user_name": "username", "integration_code": "integration_code",
    "resource": "resource", "url": "url",
}  # fmt: skip
"""What of a sign-in is named by which option; the policy has the former names."""


@click.group()
def account() -> None:
    """Connect to PSAs, say which one is in use, or disconnect."""


@account.command()
@click.argument("kind", type=click.Choice(["autotask"]))
@click.option("--username", default="", help="The API user.")
@click.option("--integration-code", default="", help="The tracking identifier.")
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
    """Connect to Autotask, beside what is connected already, and use it from now on.

    The secret goes to the keyring. To sign in again is the same, and changes nothing else. What
    your administrator's policy gives need not be named.
    """
    with frame.services() as services:
        preset = services.policies.now().account
        named = {name: given[option] or preset.get(name, "") for name, option in _GIVEN.items()}
        for name in ("user_name", "integration_code"):
            if not named[name]:
                raise click.UsageError(f"Missing option '--{_GIVEN[name].replace('_', '-')}'.")
        sign_in = SignIn(**named, secret=asked_for(on_stdin=secret_stdin))
        added = services.accounts.add(sign_in, for_now=without_keyring)
        show_tested(frame, services, added, f"Connected to {kind.title()}.")


@account.command()
@which
@common
@pass_frame
def show(frame: Frame, account_id: AccountId | None) -> None:
    """Show the account in use, or the one with the number ID, and what it was said it may do."""
    with frame.services() as services:
        shown = services.accounts.get(account_id) if account_id else services.accounts.current()
        show_account(frame, services, shown, "")


@account.command()
@which
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input.")
@common
@pass_frame
def test(frame: Frame, *, account_id: AccountId | None, secret_stdin: bool) -> None:
    """Check that Autotask accepts the account in use, or the one with the number ID.

    It also says what Autotask lets that account do.
    """
    given = asked_for(on_stdin=True) if secret_stdin else ""
    with frame.services() as services:
        give(services, given, account_id)
        tested = services.accounts.test(account_id)
        show_tested(frame, services, tested, "Autotask accepts the account.")


@account.command("set")
@click.argument("name")
@click.argument("value")
@common
@pass_frame
def set_habit(frame: Frame, name: str, value: str) -> None:
    """Say how your tenant books: `account show` lists NAME and VALUE of everything.

    grouping is sitting, segment or contiguous; round_up_minutes and minimum_minutes are for the
    preview, Autotask rounds itself: where it does not, sends_rounding sends what they add. That,
    spans_utc_days and allows_completed are yes or no.
    """
    with frame.services() as services:
        show_account(frame, services, services.accounts.change(name, value), "Changed.")


@account.command()
@which
@common
@pass_frame
def remove(frame: Frame, account_id: AccountId | None) -> None:
    """Disconnect the account in use, or the one with the number ID.

    Refused while something of it is not sent; the others stay as they are.
    """
    with frame.services() as services:
        services.accounts.remove(account_id)
        show_account(frame, services, services.accounts.current(), "Disconnected.")


account.add_command(list_accounts)
account.add_command(use)


@click.group()
def tickets() -> None:
    """Look tickets up, and make one."""


@tickets.command()
@click.option("--title", required=True, help="What it is about.")
@click.option("--company", required=True, help="The customer: an id, a name or its beginning.")
@click.option("--start", "starts", is_flag=True, help="Start its stopwatch at once.")
@common
@pass_frame
def create(frame: Frame, *, title: str, company: str, starts: bool) -> None:
    """Make a ticket; offline it has a number of this computer until Autotask gives it its own."""
    with frame.services() as services:
        own = services.new_tickets
        made = own.start(title, company, Start(None)).target_id if starts else None
        listed = services.tickets.listed(made or own.create(title, company))
        frame.show({"ticket": documents.listed_ticket(listed)}, words.tickets([listed]))


@tickets.command()
@click.argument("words_to_find", metavar="QUERY...", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 500), default=20, show_default=True)
@common
@pass_frame
def search(frame: Frame, words_to_find: tuple[str, ...], limit: int) -> None:
    """Find tickets, project tasks and internal time.

    By number, title, project, company or contact.
    """
    with frame.services() as services:
        begun = time.perf_counter()
        found = services.tickets.search(" ".join(words_to_find), limit)
        elapsed_ms = (time.perf_counter() - begun) * 1000
        frame.show(documents.tickets(found, elapsed_ms), words.tickets(found))
