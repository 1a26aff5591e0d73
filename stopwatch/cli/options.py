"""The options that say what a time entry is to hold; `stop` and `entry …` share them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

import click

from stopwatch.services.booking import Wishes


def details(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that describe the work."""
    for option in (
        click.option("--billable/--non-billable", "is_billable", default=None),
        click.option("--contract", help="Contract, by name or id."),
        click.option("--role", help="Role, by name or id."),
        click.option("--work-type", help="Work type, by name or id."),
        click.option("--internal", help="Internal notes."),
        click.option("--summary", help="Summary notes: the customer reads them."),
    ):
        command = option(command)
    return command


def afterwards(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say what becomes of it."""
    for option in (
        click.option("--draft", is_flag=True, help="Keep it as a draft; send it later."),
        click.option(
            "--append-resolution", is_flag=True, help="Add the summary to the ticket's resolution."
        ),
        click.option("--status", help="The ticket's status afterwards, by name or id."),
    ):
        command = option(command)
    return command


def wishes(given: Mapping[str, Any]) -> Wishes:
    """Return the wishes among a command's options, to which click has given their types."""
    names = {field.name for field in fields(Wishes)}
    return Wishes(**{name: value for name, value in given.items() if name in names})
