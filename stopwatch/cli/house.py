"""diagnose, preferences, absence, sandbox serve, demo: what keeps the house in order."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import click

import stopwatch
from stopwatch.cli.documents import instant, seconds
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.cli.watching import show_status
from stopwatch.cli.words import span
from stopwatch.domain.absence import AbsenceChoice
from stopwatch.domain.errors import Refused
from stopwatch.services.preferences import plain, read
from stopwatch.services.suite import Services


@click.command()
@common
@pass_frame
def diagnose(frame: Frame) -> None:
    """Say what works here and what does not."""
    with frame.services() as services:
        report = _report(services)
        frame.show(report, [f"{name:20} {value}" for name, value in report.items()])


@click.command()
@click.argument("name", required=False)
@click.argument("value", required=False)
@common
@pass_frame
def preferences(frame: Frame, name: str | None, value: str | None) -> None:
    """Show the preferences, or set one."""
    with frame.services() as services:
        if name is not None and value is not None:
            services.preferences.change({name: read(name, value)})
        shown = plain(services.preferences.load())
        if name is not None and name not in shown:
            raise Refused(f"There is no preference “{name}”. Known: {', '.join(shown)}.")
        picked = {name: shown[name]} if name else shown
        frame.show(picked, [f"{key:22} {held}" for key, held in picked.items()])


@click.group()
def absence() -> None:
    """Decide about time that nobody can vouch for."""


@absence.command("list")
@common
@pass_frame
def list_absences(frame: Frame) -> None:
    """List what is undecided."""
    with frame.services() as services:
        found = services.recovery.pending()
        document = {"absences": [
            {"id": one.id, "kind": one.kind.value, "stopwatch": one.stopwatch_id,
             "from": instant(one.from_ms), "to": instant(one.to_ms),
             "seconds": seconds(one.to_ms - one.from_ms)}
            for one in found
        ]}  # fmt: skip
        lines = [f"{one.id:4} {one.kind.value:12} {span(one.to_ms - one.from_ms)}" for one in found]
        frame.show(document, lines or ["Nothing to decide."])


@absence.command()
@click.argument("choice", type=click.Choice([choice.value for choice in AbsenceChoice]))
@click.argument("absence_id", type=int)
@common
@pass_frame
def decide(frame: Frame, choice: str, absence_id: int) -> None:
    """Say what an absence was: keep it, trim the stopwatch to before it, or cut it out."""
    with frame.services() as services:
        services.recovery.answer(absence_id, AbsenceChoice(choice))
        show_status(frame, services)


@click.group()
def sandbox() -> None:
    """Run a practice Autotask on this computer."""


@sandbox.command()
@click.option("--port", default=0, help="0 takes any free one.")
@click.option("--state", type=click.Path(path_type=Path), help="Keep its data in this file.")
@click.option("--tickets", default=2000, show_default=True)
@click.option("--seed", default=1, show_default=True)
def serve(port: int, state: Path | None, tickets: int, seed: int) -> None:
    """Serve until interrupted; the first line on stdout says where, as JSON."""
    from stopwatch.sandbox import server

    try:
        server.serve(server.ServeOptions(port, state, tickets, seed))
    except (OSError, ValueError) as error:
        raise Refused(f"The practice Autotask could not start: {error}") from error


@click.command()
@click.option("--tour", is_flag=True, help="Drive the main job by itself; needs no display.")
@click.option("--pictures", type=click.Path(path_type=Path), help="Save the tour's pictures here.")
@pass_frame
def demo(frame: Frame, tour: bool, pictures: Path | None) -> None:  # noqa: FBT001 - click's flag
    """Try everything against a practice Autotask, with a throw-away profile."""
    sys.exit(frame.builders.run_tour(pictures) if tour else frame.builders.run_demo())


def _report(services: Services) -> dict[str, object]:
    overview = services.overviews.now()
    account = overview.account
    return {
        "version": stopwatch.__version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "data_dir": str(services.data_dir),
        "database": "whole" if services.is_whole() else "damaged: restore a backup",
        "account": f"{account.user_name} for {account.resource_name}"
        if account.is_connected
        else "not connected",
        "paused_because": account.paused_because,
        "keyring": services.secrets.describe(),
        "tickets": services.tickets.count(),
        "waiting": overview.outbox.waiting,
        "checking": overview.outbox.checking,
        "needs_attention": overview.outbox.needs_attention,
        "last_sync": instant(overview.last_sync_at),
        "offline_since": instant(overview.offline_since),
        "trouble": overview.trouble,
    }
