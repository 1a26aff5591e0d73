"""preferences, sandbox serve, demo."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import click

from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.errors import Refused


@click.command()
@click.argument("name", required=False)
@click.argument("value", required=False)
@common
@pass_frame
def preferences(frame: Frame, name: str | None, value: str | None) -> None:
    """Show the preferences, or set one."""
    from stopwatch.services.preferences import plain, read  # the sandbox needs none of this

    with frame.services() as services:
        if name is not None and value is not None:
            services.preferences.change({name: read(name, value)})
        shown = plain(services.preferences.load())
        if name is not None and name not in shown:
            raise Refused(
                f"Nothing was changed: there is no preference “{name}”. Known: {', '.join(shown)}."
            )
        picked = {name: shown[name]} if name else shown
        frame.show(picked, [f"{key:22} {held}" for key, held in picked.items()])


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
