"""export."""

from __future__ import annotations

import json
from pathlib import Path

import click

from stopwatch.cli import choosing, documents
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.services.exchange import entries_table
from stopwatch.services.showing import ShownEntry
from stopwatch.services.totals import ByTicket

_FORMATS = ("csv", "json")


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--format", "kind", type=click.Choice(_FORMATS), help="csv without it.")
@click.option("--from", "first", help="A date like 2026-11-20; today without it.")
@click.option("--to", "last", help="A date, included; today without it.")
@common
@pass_frame
def export(
    frame: Frame, *, file: Path | None, kind: str | None, first: str | None, last: str | None
) -> None:
    """Write the time entries of some days into FILE, or print them."""
    if frame.as_json and kind == "csv":
        raise click.UsageError("--json and --format csv exclude each other.")
    is_json = frame.as_json or kind == "json"
    with frame.services() as services:
        days = choosing.day(services, first), choosing.day(services, last)
        if days[0] > days[1]:
            raise click.UsageError("--from is after --to.")
        found = services.entries.of_days(*(day.isoformat() for day in days))
        totals = services.totals.now()
    text = _document(found, totals) if is_json else entries_table(found, totals)
    if file is None:
        click.echo(text, nl=False)
    else:
        write_new(file, text, encoding="utf-8" if is_json else "utf-8-sig")
        how_many = "1 time entry" if len(found) == 1 else f"{len(found)} time entries"
        frame.show({"exported": len(found), "file": str(file)}, [f"{how_many} in {file}."])


def _document(found: tuple[ShownEntry, ...], totals: ByTicket) -> str:
    return json.dumps(documents.exported(found, totals), indent=2) + "\n"


def write_new(file: Path, text: str, *, encoding: str) -> None:
    """Make a file, whole or not at all; one that is there is never overwritten."""
    try:
        out = file.open("x", encoding=encoding, errors="replace", newline="")
    except OSError as error:
        raise Refused(f"Nothing was written: {file} ({error.strerror}). Name another.") from None
    try:
        with out:
            out.write(text)
    except OSError as error:
        file.unlink(missing_ok=True)
        raise Unavailable(
            f"Your time is safe. Nothing was written to {file} ({error.strerror}). "
            "Make room there, then try again."
        ) from None
