"""Asking for a secret, typed without echo or read from standard input; lending it for one run."""

from __future__ import annotations

import sys

import click

from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId
from stopwatch.services.session import GivenSecret
from stopwatch.services.suite import Services


def asked_for(*, on_stdin: bool) -> str:
    """Return the secret; Refused when it is empty, a usage error where nobody can be asked."""
    if on_stdin:
        secret = _read_line()
    elif sys.stdin.isatty():
        secret = str(click.prompt("Secret", hide_input=True, err=True))
    else:
        raise click.UsageError("Give --secret-stdin: there is no terminal to ask for the secret.")
    if not secret:
        raise Refused("Nothing was changed: the secret is empty.")
    return secret


def give(services: Services, secret: str, account_id: AccountId | None) -> None:
    """Use a secret, unless it is empty, for one account until the command ends."""
    if secret and isinstance(services.secrets, GivenSecret):
        services.secrets.give(services.accounts.get(account_id).secret_name, secret)


def _read_line() -> str:
    """Return the first line of standard input, which has to be text in UTF-8."""
    try:
        return sys.stdin.buffer.readline().decode().rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise Refused("Nothing was changed: the secret is not text in UTF-8.") from error
