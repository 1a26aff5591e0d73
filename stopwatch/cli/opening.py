"""open: what a desktop runs for a link of the scheme `ticket-stopwatch:`."""

from __future__ import annotations

import sys

import click

from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.ticket_link import read_link


@click.command("open")
@click.argument("url")
@common
@pass_frame
def open_(frame: Frame, url: str) -> None:
    """Offer what a link like ticket-stopwatch:start?ticket=T20260115.0042 asks for.

    The tray program that runs offers it in its panel; where none runs, this becomes it. Nothing is
    started or opened before you answer there.
    """
    link = read_link(url)
    sys.exit(frame.builders.run_tray(frame.data_dir, is_hidden=True, link=link))
