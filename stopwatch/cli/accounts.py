"""account list, use: the connected accounts side by side, and how an account is shown."""

from __future__ import annotations

import click

from stopwatch.cli import permitted
from stopwatch.cli.frame import Frame, common, pass_frame, warn
from stopwatch.domain.account import Account
from stopwatch.domain.ids import AccountId
from stopwatch.services.entry_document import Document
from stopwatch.services.habits import habits, told_habits
from stopwatch.services.permissions import Permitted
from stopwatch.services.roster import Standing, waits
from stopwatch.services.suite import Services


def _numbered(
    _context: click.Context, _parameter: click.Parameter, value: int | None
) -> AccountId | None:
    return None if value is None else AccountId(value)


_NUMBER = click.IntRange(min=1)
which = click.argument(
    "account_id", metavar="[ID]", required=False, type=_NUMBER, callback=_numbered
)


@click.command("list")
@common
@pass_frame
def list_accounts(frame: Frame) -> None:
    """List the connected accounts; the star marks the one in use."""
    with frame.services() as services:
        show_roster(frame, services, "")


@click.command()
@click.argument("account_id", metavar="ID", type=_NUMBER, callback=_numbered)
@common
@pass_frame
def use(frame: Frame, account_id: AccountId) -> None:
    """Use the account with the number ID from now on; `account list` tells the numbers.

    Refused while a stopwatch runs. Paused stopwatches and everything unsent stay with their
    account, and every account is delivered whichever is in use.
    """
    with frame.services() as services:
        services.roster.use(account_id)
        show_roster(frame, services, "")


def show_roster(frame: Frame, services: Services, first: str) -> None:
    """Print the connected accounts."""
    standings = services.roster.all()
    lines = [line for one in standings for line in _lines(one)]
    nothing = "Not connected. Stopwatches work and stay on this computer."
    told = [first] if first else []
    frame.show({"accounts": [_document(one) for one in standings]}, told + (lines or [nothing]))


def show_tested(frame: Frame, services: Services, tested: Account, first: str) -> None:
    """Print an account that Autotask accepts, and warn of the rights it lacks."""
    told = services.permissions.ask(tested)
    show_account(frame, services, tested, first, told)
    if caution := permitted.caution(told):
        warn(caution)


def show_account(
    frame: Frame, services: Services, shown: Account, first: str, told: Permitted | None = None
) -> None:
    """Print one account, what it may do, and how its tenant books."""
    told = told or services.permissions.known(shown)
    is_used = shown.is_connected and shown.id == services.accounts.current().id
    document = {
        "connected": shown.is_connected, "kind": shown.kind.value, "username": shown.user_name,
        "integration_code": shown.integration_code, "url": shown.base_url,
        "resource": shown.resource_name, "resource_id": shown.resource_id,
        "paused_because": shown.paused_because, "id": shown.id, "in_use": is_used,
        **habits(shown), **permitted.document(told),
    }  # fmt: skip
    lines = [first] if first else []
    if not shown.is_connected:
        lines.append("Not connected. Stopwatches work and stay on this computer.")
    else:
        beside = "" if is_used else f" (account {shown.id}, not in use)"
        lines.append(
            f"{shown.user_name} at {shown.base_url}, time of {shown.resource_name}{beside}"
        )
    lines += permitted.lines(told, shown, services.tools.clock.zone())
    lines += ["How it books:", *(f"  {name:18} {held}" for name, held in told_habits(shown))]
    frame.show(document, lines + ([shown.paused_because] if shown.paused_because else []))


def _document(one: Standing) -> Document:
    account, outbox = one.account, one.outbox
    return {
        "id": account.id,
        "kind": account.kind.value,
        "url": account.base_url,
        "username": account.user_name,
        "resource": account.resource_name,
        "resource_id": account.resource_id,
        "in_use": one.is_used,
        "paused_because": account.paused_because,
        "stopwatches": one.running + one.paused,
        "waiting": one.waiting,
        "needs_attention": outbox.needs_attention,
    }


def _lines(one: Standing) -> list[str]:
    account, mark = one.account, "*" if one.is_used else " "
    line = (
        f"{mark} {account.id:3}  time of {account.resource_name}, "
        f"{account.user_name} at {account.base_url}"
    )
    said = [f"       {waits(one)}"] if waits(one) else []
    return [line, *said, *([f"       {account.paused_because}"] if account.paused_because else [])]
