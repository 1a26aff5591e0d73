"""start, pause, resume, discard, note, attach, stop, status, undo."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import click

from stopwatch.cli import booked, choosing, documents, options, words
from stopwatch.cli.frame import Frame, Unfinished, common, pass_frame, warn
from stopwatch.domain import overlap_words
from stopwatch.domain.deed import Deed
from stopwatch.domain.errors import Refused, StopwatchError
from stopwatch.domain.ids import EntryId, StopwatchId, TargetId
from stopwatch.domain.outbox import ItemKind
from stopwatch.services.booking import Wishes
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start

_NAMED = {"work type", "role", "contract", "status"}  # what a stop can name wrongly
_NOTHING = "Nothing was changed: "


_alongside = click.option(
    "--alongside/--alone", default=None,
    help="Let the running stopwatches run on, or pause them; else as the preference says.",
)  # fmt: skip


@click.command()
@click.argument("ticket", required=False)
@click.option("--ago", help="Started so long ago, like 10m or 1h30m.")
@click.option("--at", "at_time", help="Started at this time, like 14:05.")
@_alongside
@click.option("--note", default="", help="A first line.")
@click.option("--on-problem", is_flag=True,
              help="Start on the problem that TICKET hangs under or looks like.")  # fmt: skip
@common
@pass_frame
def start(
    frame: Frame, *, ticket: str | None, ago: str | None, at_time: str | None,
    alongside: bool | None, note: str, on_problem: bool,
) -> None:  # fmt: skip
    """Start or resume the stopwatch of TICKET; without one, attach later.

    TICKET is a number, an id or a link, the number of a project task, or the name of a kind of
    internal time, like "Team meeting".

    Says so if somebody is at the same trouble.
    """
    if ago is not None and at_time is not None:
        raise click.UsageError("Give --ago or --at, not both.")
    if on_problem and ticket is None:
        raise click.UsageError("--on-problem needs a TICKET.")
    with frame.services() as services:
        wish = Start(None, choosing.begun_at(services, ago, at_time), alongside, note)
        if ticket is not None and on_problem:
            named = choosing.target(services, ticket)
            wish = replace(wish, target_id=services.double_work.problem_for(named))
        elif ticket:
            wish = _on_ticket(services, wish, ticket)
        started = services.timing.start(wish)
        show_status(frame, services)
        if started.target_id is not None:
            booked.warn_if_complete(services.tickets.get(started.target_id))
            _warn_of_double_work(services, started.target_id)


def _warn_of_double_work(services: Services, target_id: TargetId) -> None:
    """Say who is at the same. The stopwatch runs already: no trouble with this may be its own."""
    with suppress(StopwatchError):
        overlap = services.double_work.about(target_id)
        if overlap is not None:
            tools = services.tools
            warn(overlap_words.sentence(overlap, tools.now_ms(), tools.clock.zone()))


def _on_ticket(services: Services, wish: Start, ticket: str) -> Start:
    found = services.tickets.resolve(ticket)
    if found.target_id is not None:
        return replace(wish, target_id=found.target_id)
    if choosing.open_on(services, ticket) is not None:
        raise Refused(
            f"Nothing was changed: a stopwatch waits for {ticket} already. "
            "`resume` or `pause` take its number too."
        )
    return replace(wish, typed=found.typed)


def _verb(
    name: str, act: Callable[[Services, StopwatchId | None], object], help_text: str
) -> click.Command:
    @click.command(name, help=help_text)
    @click.argument("ticket", required=False)
    @common
    @pass_frame
    def command(frame: Frame, ticket: str | None) -> None:
        with frame.services() as services:
            act(services, choosing.stopwatch(services, ticket, name))
            show_status(frame, services)

    return command


pause = _verb("pause", lambda services, key: services.timing.pause(key), "Pause a stopwatch.")
discard = _verb("discard", lambda services, key: services.timing.discard(key),
                "Close a stopwatch without a time entry; `undo` brings it back.")  # fmt: skip


@click.command()
@click.argument("ticket", required=False)
@_alongside
@common
@pass_frame
def resume(frame: Frame, *, ticket: str | None, alongside: bool | None) -> None:
    """Resume a stopwatch; without TICKET the one paused last."""
    with frame.services() as services:
        key = choosing.stopwatch(services, ticket, "resume")
        services.timing.resume(key, alongside=alongside)
        show_status(frame, services)


@click.command()
@click.argument("text")
@click.option("--ticket", help="The stopwatch to note on, where several run.")
@common
@pass_frame
def note(frame: Frame, text: str, ticket: str | None) -> None:
    """Add a line to the running stopwatch, else to the one paused last."""
    with frame.services() as services:
        services.timing.note(text, choosing.stopwatch(services, ticket, "note on"))
        show_status(frame, services)


@click.command()
@click.argument("ticket")
@click.option("--stopwatch", "watch", help="Its id, where several have no ticket.")
@common
@pass_frame
def attach(frame: Frame, ticket: str, watch: str | None) -> None:
    """Put the stopwatch that has no ticket on TICKET."""
    with frame.services() as services:
        key = choosing.stopwatch(services, watch, "attach")
        services.timing.attach(choosing.target(services, ticket), key)
        show_status(frame, services)


@click.command()
@click.argument("ticket", required=False)
@options.details
@options.afterwards
@common
@pass_frame
def stop(frame: Frame, /, ticket: str | None, **given: object) -> None:
    """Stop a stopwatch and make its time entry."""
    with frame.services() as services:
        key = choosing.stopwatch(services, ticket, "stop")
        wishes = options.wishes(given)
        try:
            made = services.timing.stop(key, wishes)
        except Refused as refused:
            _stop_anyway(frame, services, key, wishes, refused)
            return
        shown = services.entries.shown([entry.id for entry in made])
        booked.show_finished(frame, services, shown, wishes)


def _stop_anyway(
    frame: Frame, services: Services, key: StopwatchId | None, wishes: Wishes, refused: Refused
) -> None:
    """Close the stopwatch although a name meant nothing: a stop never leaves a running clock."""
    if refused.field not in _NAMED:
        raise refused
    safe = Wishes(
        wishes.summary, wishes.internal, is_billable=wishes.is_billable, draft=True
    )  # what cannot be named wrongly
    made = services.timing.stop(key, safe)
    booked.show(frame, services, services.entries.shown([entry.id for entry in made]))
    reason = refused.message.removeprefix(_NOTHING)
    raise Unfinished(f"Your time is saved as a draft: {reason}") from refused


@click.command()
@common
@pass_frame
def status(frame: Frame) -> None:
    """Say what runs, what waits and when the last sync was."""
    with frame.services() as services:
        show_status(frame, services)


@click.command()
@common
@pass_frame
def undo(frame: Frame) -> None:
    """Take back the newest change that was not taken back yet."""
    with frame.services() as services:
        deed = services.undo.undo()
        if not frame.as_json:
            click.echo(f"Undone: {_told(services, deed)}.")
            for remark in _still_several(services, deed):
                click.echo(remark)
        show_status(frame, services)


def _still_several(services: Services, deed: Deed) -> list[str]:
    """Return what to know of entries that a deed had deleted: several rows may be back at once."""
    removals = [one.after for one in deed.items if one.after.kind is ItemKind.DELETE_ENTRY]
    gone = dict.fromkeys(EntryId(one.subject) for one in removals)
    return [one.several for one in services.entries.shown(tuple(gone)) if one.several]


def _told(services: Services, deed: Deed) -> str:
    """Return what a deed was, with the ticket that it was about, as far as it had one."""
    if not deed.stopwatches and not deed.entries:
        return deed.told
    watches = [change.after for change in deed.stopwatches]
    places = [(one.target_id, one.typed) for one in watches]
    places += [(change.after.target_id, "") for change in deed.entries]
    target_id, typed = places[-1] if places else (None, "")
    ticket = services.tickets.get(target_id) if target_id is not None else None
    return f"{deed.verb} {ticket.name if ticket else typed}".rstrip()


def show_status(frame: Frame, services: Services) -> None:
    """Print the status document."""
    overview = services.overviews.now()
    frame.show(documents.status(overview), words.status(overview, services.tools.clock.zone()))
