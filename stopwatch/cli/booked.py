"""entries, entry add, edit, split, join, move, delete, retry, send-anyway, keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

import click

from stopwatch.cli import choosing, documents, options, words
from stopwatch.cli.frame import Frame, Unfinished, common, pass_frame, warn
from stopwatch.domain.entry import EntryPhase, Grouping, ShownState
from stopwatch.domain.ticket import Ticket
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.showing import ShownEntry
from stopwatch.services.suite import Services
from stopwatch.services.totals import per_problem

_WEEK = timedelta(days=6)


@click.command()
@click.option("--day", help="A date like 2026-11-20, today or yesterday; today without it.")
@click.option("--week", is_flag=True, help="The week of that day, Monday to Sunday.")
@click.option("--attempts", is_flag=True, help="With every attempt to send each, and its result.")
@click.option("--by-problem", "grouped", is_flag=True, help="Added up by problem.")
@common
@pass_frame
def entries(frame: Frame, *, day: str | None, week: bool, attempts: bool, grouped: bool) -> None:
    """List the time entries of a day or a week."""
    with frame.services() as services:
        first = choosing.day(services, day)
        first -= timedelta(days=first.weekday()) if week else timedelta()
        last = first + (_WEEK if week else timedelta())
        found = services.entries.of_days(first.isoformat(), last.isoformat())
        if grouped:
            _show_by_problem(frame, services, found, with_attempts=attempts)
        else:
            show(frame, services, found, with_attempts=attempts)


@click.group()
def entry() -> None:
    """Add, change or delete one time entry."""


@entry.command()
@click.argument("ticket")
@click.option("--start", required=True, help="Like 14:05 or 2026-11-20T14:05.")
@click.option("--end", required=True, help="Like 14:50 or 2026-11-20T14:50.")
@options.details
@options.afterwards
@common
@pass_frame
def add(frame: Frame, /, ticket: str, start: str, end: str, **given: object) -> None:
    """Book time on TICKET that no stopwatch measured."""
    with frame.services() as services:
        wishes = options.wishes(given)
        start_ms, end_ms = choosing.moment(services, start), choosing.moment(services, end)
        target_id = choosing.target(services, ticket)
        made = services.entries.add(target_id, start_ms, end_ms, wishes)
        show_finished(frame, services, made, wishes)


@entry.command()
@click.argument("entry_id")
@click.option("--ticket", help="Move it to this ticket.")
@click.option("--start", help="Like 14:05 (on the entry's day) or 2026-11-20T14:05.")
@click.option("--end", help="Like 14:50 (on the entry's day) or 2026-11-20T14:50.")
@options.details
@options.afterwards
@common
@pass_frame
def edit(
    frame: Frame, /, entry_id: str, ticket: str | None, start: str | None, end: str | None,
    **given: object,
) -> None:  # fmt: skip
    """Change an entry, in Autotask too if it is there; another --ticket moves it."""
    with frame.services() as services:
        wishes = options.wishes(given)
        times = _times(services, services.entries.get(entry_id), start, end)
        target_id = choosing.target(services, ticket) if ticket else None
        edited = services.entries.edit(entry_id, EntryEdit(wishes, target_id, *times))
        show_finished(frame, services, (edited,), wishes)


@entry.command()
@click.argument("entry_id")
@click.option("--at", "at_time", required=True, help="Like 14:20 (on the entry's day).")
@common
@pass_frame
def split(frame: Frame, entry_id: str, at_time: str) -> None:
    """Make two entries of one; together they are exactly its time."""
    with frame.services() as services:
        piece = services.entries.get(entry_id).entry.piece
        at_ms = choosing.moment_on(services, at_time, piece.started_at, piece.zone)
        show(frame, services, services.days.split(entry_id, at_ms))


@entry.command()
@click.argument("entry_id")
@click.argument("other_id")
@common
@pass_frame
def join(frame: Frame, entry_id: str, other_id: str) -> None:
    """Make one entry of two of the same ticket; time between them stays a break."""
    with frame.services() as services:
        show(frame, services, services.days.join(entry_id, other_id))


@entry.command()
@click.argument("entry_id")
@click.argument("ticket")
@common
@pass_frame
def move(frame: Frame, entry_id: str, ticket: str) -> None:
    """Put an entry on TICKET, in Autotask too if it is there."""
    with frame.services() as services:
        target_id = choosing.target(services, ticket)
        show(frame, services, services.days.move(entry_id, target_id))


@entry.command("show")
@click.argument("entry_id")
@common
@pass_frame
def show_one(frame: Frame, entry_id: str) -> None:
    """Say how far an entry has come: every attempt with its time and result."""
    with frame.services() as services:
        show(frame, services, (services.entries.get(entry_id),), with_attempts=True)


def _on_entry(name: str, act: Callable[[Services, str], ShownEntry], help_text: str) -> None:
    @entry.command(name, help=help_text)
    @click.argument("entry_id")
    @common
    @pass_frame
    def command(frame: Frame, entry_id: str) -> None:
        with frame.services() as services:
            show(frame, services, (act(services, entry_id),))


_on_entry("delete", lambda services, key: services.entries.delete(key),
          "Delete an entry, in Autotask too if it is there; `undo` works until then.")  # fmt: skip
_on_entry("retry", lambda services, key: services.decisions.retry(key),
          "Try an entry again that needs you.")  # fmt: skip
_on_entry("send-anyway", lambda services, key: services.decisions.send_anyway(key),
          "Send an entry of unknown fate again: it may then stand in Autotask twice.")  # fmt: skip
_on_entry("adopt", lambda services, key: services.decisions.adopt(key),
          "Take Autotask's entry with the same times as this one.")  # fmt: skip
_on_entry("accept", lambda services, key: services.decisions.accept(key),
          "Take what Autotask holds: its values, its deletion, or several entries.")  # fmt: skip
_on_entry("restore", lambda services, key: services.decisions.restore(key),
          "Put back what is here: its values, the deleted entry, or a single one.")  # fmt: skip
_on_entry("keep", lambda services, key: services.entries.keep_here(key),
          "Keep an entry on this computer; it is not sent.")  # fmt: skip
_on_entry("send", lambda services, key: services.entries.send(key),
          "Send a draft, or after all an entry that was kept here.")  # fmt: skip


@entry.command()
@click.argument("entry_id")
@click.option(
    "--by",
    "grouping",
    type=click.Choice(["sitting", "segment"]),
    required=True,
    help="sitting: one entry with its breaks; segment: one for each run.",
)
@common
@pass_frame
def regroup(frame: Frame, entry_id: str, grouping: str) -> None:
    """Cut the drafts of the sitting that ENTRY_ID is of into one entry, or one for each run."""
    with frame.services() as services:
        sitting = services.recutting.sitting(entry_id)
        show(frame, services, services.recutting.recut(sitting, Grouping(grouping)))


def show(
    frame: Frame, services: Services, shown: Sequence[ShownEntry], *, with_attempts: bool = False,
    said: str = "",
) -> None:  # fmt: skip
    """Print entries; a deleted one is no longer among them, and `said` is said elsewhere."""
    there = [one for one in shown if one.entry.phase is not EntryPhase.DELETED]
    gone = ["Deleted. `undo` brings it back."] if len(there) < len(shown) else []
    zone = services.tools.clock.zone()
    tried = _tried(services, there) if with_attempts else None
    lines = gone or words.entries(there, zone, tried, said)
    frame.show(documents.entries(there, tried), lines)


def _show_by_problem(
    frame: Frame, services: Services, shown: Sequence[ShownEntry], *, with_attempts: bool
) -> None:
    groups = per_problem(shown, services.totals.now())
    tried = _tried(services, shown) if with_attempts else None
    zone = services.tools.clock.zone()
    frame.show(documents.by_problem(groups, tried), words.by_problem(groups, zone, tried))


def _tried(services: Services, shown: Sequence[ShownEntry]) -> documents.Tried:
    return {one.entry.id: services.entries.history(one.entry.id) for one in shown}


def show_finished(
    frame: Frame, services: Services, shown: Sequence[ShownEntry], wishes: Wishes
) -> None:
    """Print entries; Unfinished, which says why, when one is a draft that nobody asked for."""
    lacking = [one.message for one in shown if one.state is ShownState.DRAFT and one.message]
    untold = "" if wishes.draft else "".join(lacking[:1])
    show(frame, services, shown, said=untold)
    for ticket in {one.ticket for one in shown if one.ticket and not wishes.status}:
        warn_if_complete(ticket)
    if untold:
        raise Unfinished(untold)


def warn_if_complete(ticket: Ticket | None) -> None:
    """Say that a ticket is complete: it usually takes time all the same."""
    if ticket is not None and ticket.is_complete:
        warn(f"{ticket.name} is complete. Autotask takes time on it, unless your tenant forbids.")


def _times(
    services: Services, shown: ShownEntry, start: str | None, end: str | None
) -> tuple[int | None, int | None]:
    piece = shown.entry.piece
    return (
        choosing.moment_on(services, start, piece.started_at, piece.zone) if start else None,
        choosing.moment_on(services, end, piece.ended_at, piece.zone) if end else None,
    )
