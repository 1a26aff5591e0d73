"""sandbox serve, demo."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import click

from stopwatch.cli.frame import Frame, pass_frame
from stopwatch.domain.errors import Refused


@click.group()
def sandbox() -> None:
    """Run a practice Autotask on this computer."""


@sandbox.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="0 takes any free one.")
@click.option("--state", type=click.Path(path_type=Path), help="Keep its data in this file.")
@click.option("--tickets", type=click.IntRange(0), default=2000, show_default=True)
@click.option("--seed", default=1, show_default=True)
def serve(port: int, state: Path | None, tickets: int, seed: int) -> None:
    """Serve until interrupted; the first line on stdout says where, as JSON."""
    from stopwatch.sandbox import server

    gc.enable()  # all is imported, and this goes on for long
    try:
        server.serve(server.ServeOptions(port, state, tickets, seed))
    except (OSError, ValueError) as error:
        raise Refused(
            f"Nothing was changed: the practice Autotask could not start ({error})."
        ) from error


@click.command()
@click.option("--tour", is_flag=True, help="Drive the main job by itself; needs no display.")
@click.option("--pictures", type=click.Path(path_type=Path), help="Save the tour's pictures here.")
@click.option("--dark", is_flag=True, help="Play the tour in dark.")
@pass_frame
def demo(frame: Frame, *, tour: bool, pictures: Path | None, dark: bool) -> None:
    """Try everything against a practice Autotask, with a throw-away profile."""
    scheme = "dark" if dark else "light"
    build = frame.builders
    sys.exit(build.run_tour(pictures, scheme) if tour else build.run_demo())
