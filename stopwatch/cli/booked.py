"""entries, entry add, edit, delete, retry, send-anyway, keep."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, timedelta

import click

from stopwatch.cli import documents, options, words
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.entry import ShownState
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import local_date, parse_moment
from stopwatch.services.entries import EntryEdit, ShownEntry
from stopwatch.services.suite import Services

_WEEK = timedelta(days=6)


@click.command()
@click.option("--day", help="A date like 2026-11-20; today without it.")
@click.option("--week", is_flag=True, help="The week of that day, Monday to Sunday.")
@common
@pass_frame
def entries(frame: Frame, day: str | None, week: bool) -> None:  # noqa: FBT001 - click's flag
    """List the time entries of a day or a week."""
    with frame.services() as services:
        first = _day(services, day)
        first -= timedelta(days=first.weekday()) if week else timedelta()
        last = first + (_WEEK if week else timedelta())
        _show(frame, services, services.entries.of_days(first.isoformat(), last.isoformat()))


@click.group()
def entry() -> None:
    """Add, change or delete one time entry."""


@entry.command()
@click.argument("ticket")
@click.option("--start", required=True, help="Like 14:05 or 2026-11-20T14:05.")
@click.option("--end", required=True, help="Like 14:50 or 2026-11-20T14:50.")
@options.details
@click.option("--status", help="The ticket's status afterwards, by name or id.")
@click.option("--draft", is_flag=True, help="Keep it as a draft.")
@common
@pass_frame
def add(frame: Frame, /, ticket: str, start: str, end: str, **given: object) -> None:
    """Book time on TICKET that no stopwatch measured."""
    with frame.services() as services:
        wishes = options.wishes(given)
        shown = services.entries.add(
            _target(services, ticket), _moment(services, start), _moment(services, end), wishes
        )
        _show(frame, services, (shown,))
        if shown.state is ShownState.DRAFT and not wishes.draft:
            click.echo(shown.message, err=True)
            sys.exit(1)


@entry.command()
@click.argument("entry_id")
@click.option("--ticket", help="Move it to this ticket.")
@click.option("--start", help="Like 14:05 or 2026-11-20T14:05.")
@click.option("--end", help="Like 14:50 or 2026-11-20T14:50.")
@options.details
@click.option("--draft", is_flag=True, help="Keep it as a draft.")
@common
@pass_frame
def edit(
    frame: Frame, /, entry_id: str, ticket: str | None, start: str | None, end: str | None,
    **given: object,
) -> None:  # fmt: skip
    """Change an entry that has not left; one that Autotask refused is tried again."""
    with frame.services() as services:
        wanted = EntryEdit(
            options.wishes(given),
            _target(services, ticket) if ticket else None,
            _moment(services, start) if start else None,
            _moment(services, end) if end else None,
        )
        _show(frame, services, (services.entries.edit(entry_id, wanted),))


def _on_entry(name: str, act: Callable[[Services, str], ShownEntry], help_text: str) -> None:
    @entry.command(name, help=help_text)
    @click.argument("entry_id")
    @common
    @pass_frame
    def command(frame: Frame, entry_id: str) -> None:
        with frame.services() as services:
            _show(frame, services, (act(services, entry_id),))


_on_entry("delete", lambda services, key: services.entries.delete(key),
          "Delete an entry that has not left; `undo` brings it back.")  # fmt: skip
_on_entry("retry", lambda services, key: services.entries.retry(key),
          "Try an entry again that needs you.")  # fmt: skip
_on_entry("send-anyway", lambda services, key: services.entries.send_anyway(key),
          "Send an entry of unknown fate again: it may then stand in Autotask twice.")  # fmt: skip
_on_entry("keep", lambda services, key: services.entries.keep_here(key),
          "Keep an entry on this computer; it is never sent.")  # fmt: skip


def _show(frame: Frame, services: Services, shown: tuple[ShownEntry, ...]) -> None:
    frame.show(documents.entries(shown), words.entries(shown, services.tools.clock.zone()))


def _day(services: Services, typed: str | None) -> date:
    clock = services.tools.clock
    if typed is None:
        return local_date(clock.now_ms(), clock.zone())
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise Refused(f"“{typed}” is not a date. Write it like 2026-11-20.") from error


def _moment(services: Services, typed: str) -> int:
    clock = services.tools.clock
    return parse_moment(typed, clock.now_ms(), clock.zone())


def _target(services: Services, typed: str) -> TargetId:
    found = services.tickets.resolve(typed)
    if found.target_id is None:
        raise Refused(
            f"Nothing was changed: {typed} is not known here, and Autotask cannot be asked now. "
            "Try again when you are online."
        )
    return found.target_id
