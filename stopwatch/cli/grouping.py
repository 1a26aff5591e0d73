"""problems list."""

from __future__ import annotations

import click

from stopwatch.cli import documents, words
from stopwatch.cli.frame import Frame, common, pass_frame


@click.group()
def problems() -> None:
    """See which tickets share one root cause."""


@problems.command("list")
@common
@pass_frame
def list_all(frame: Frame) -> None:
    """List the problems, those with the newest incidents first, and what hangs under each."""
    with frame.services() as services:
        found = services.problems.all()
        zone = services.tools.clock.zone()
        frame.show(documents.problems(found), words.problems(found, zone))
