"""start, pause, resume, discard, note, attach, stop, status, undo."""

from __future__ import annotations

import sys
from collections.abc import Callable

import click

from stopwatch.cli import documents, options, words
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.entry import ShownState
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import StopwatchId
from stopwatch.domain.instants import parse_moment, parse_span
from stopwatch.domain.ticket import read_ticket_name
from stopwatch.services.booking import Wishes
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start


@click.command()
@click.argument("ticket", required=False)
@click.option("--ago", help="Started so long ago, like 10m or 1h30m.")
@click.option("--at", "at_time", help="Started at this time, like 14:05.")
@click.option("--alongside", is_flag=True, help="Let the running stopwatch run on.")
@click.option("--note", default="", help="A first line.")
@common
@pass_frame
def start(
    frame: Frame, ticket: str | None, ago: str | None, at_time: str | None, alongside: bool,  # noqa: FBT001 - click's flag
    note: str,
) -> None:  # fmt: skip
    """Start or resume the stopwatch of TICKET (a number, id or link); without one, attach later."""
    if ago and at_time:
        raise click.UsageError("Give --ago or --at, not both.")
    with frame.services() as services:
        at_ms = _begun_at(services, ago, at_time)
        found = services.tickets.resolve(ticket) if ticket else None
        services.timing.start(Start(
            found.target_id if found else None, at_ms, alongside, note,
            found.typed if found and found.target_id is None else "",
        ))  # fmt: skip
        show_status(frame, services)


def _on_ticket(name: str, doing: str, act: Callable[[Services, StopwatchId | None], object],
               help_text: str) -> click.Command:  # fmt: skip
    @click.command(name, help=help_text)
    @click.argument("ticket", required=False)
    @common
    @pass_frame
    def command(frame: Frame, ticket: str | None) -> None:
        with frame.services() as services:
            act(services, watch_of(services, ticket, doing))
            show_status(frame, services)

    return command


pause = _on_ticket("pause", "pause", lambda services, key: services.timing.pause(key),
                   "Pause a stopwatch.")  # fmt: skip
resume = _on_ticket("resume", "resume", lambda services, key: services.timing.resume(key),
                    "Resume a stopwatch; without TICKET the one paused last.")  # fmt: skip
discard = _on_ticket("discard", "discard", lambda services, key: services.timing.discard(key),
                     "Close a stopwatch without a time entry; `undo` brings it back.")  # fmt: skip


@click.command()
@click.argument("text")
@common
@pass_frame
def note(frame: Frame, text: str) -> None:
    """Add a line to the running stopwatch, else to the one paused last."""
    with frame.services() as services:
        services.timing.note(text)
        show_status(frame, services)


@click.command()
@click.argument("ticket")
@common
@pass_frame
def attach(frame: Frame, ticket: str) -> None:
    """Put the stopwatch that has no ticket on TICKET."""
    with frame.services() as services:
        found = services.tickets.resolve(ticket)
        if found.target_id is None:
            raise Refused(
                "Nothing was changed: this ticket is not known here, and Autotask cannot be asked "
                "now. Try again when you are online."
            )
        services.timing.attach(found.target_id)
        show_status(frame, services)


@click.command()
@click.argument("ticket", required=False)
@options.details
@click.option("--status", help="The ticket's status afterwards, by name or id.")
@click.option("--append-resolution", is_flag=True, help="Add the summary to the resolution.")
@click.option("--draft", is_flag=True, help="Keep it as a draft; send it later.")
@common
@pass_frame
def stop(frame: Frame, /, ticket: str | None, **given: object) -> None:
    """Stop a stopwatch and make its time entry."""
    with frame.services() as services:
        key = watch_of(services, ticket, "stop")
        wishes = options.wishes(given)
        made = services.timing.stop(key, wishes)
        shown = services.entries.shown([entry.id for entry in made])
        frame.show(documents.entries(shown), words.entries(shown, services.tools.clock.zone()))
        _exit_if_unfinished(wishes, [one.message for one in shown
                                     if one.state is ShownState.DRAFT])  # fmt: skip


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
            click.echo(f"Undone: {deed.told}.")
        show_status(frame, services)


def show_status(frame: Frame, services: Services) -> None:
    """Print the status document."""
    overview = services.overviews.now()
    frame.show(documents.status(overview), words.status(overview, services.tools.clock.zone()))


def watch_of(services: Services, ticket: str | None, doing: str) -> StopwatchId | None:
    """Return the open stopwatch on a ticket; None where no ticket was named. Refused if none."""
    if ticket is None:
        return None
    typed = read_ticket_name(ticket)
    known = services.tickets.known(ticket)
    for watch in services.timing.desk().stopwatches:
        same_text = watch.typed and watch.typed.casefold() in {
            ticket.strip().casefold(), (typed.number or "").casefold()
        }  # fmt: skip
        if (known and watch.target_id == known.id) or same_text or watch.id == ticket:
            return watch.id
    raise Refused(f"Nothing was changed: there is no open stopwatch on {ticket} to {doing}.")


def _begun_at(services: Services, ago: str | None, at_time: str | None) -> int | None:
    clock = services.tools.clock
    if ago:
        return clock.now_ms() - parse_span(ago)
    return parse_moment(at_time, clock.now_ms(), clock.zone()) if at_time else None


def _exit_if_unfinished(wishes: Wishes, messages: list[str]) -> None:
    if messages and not wishes.draft:
        click.echo(messages[0], err=True)
        sys.exit(1)
