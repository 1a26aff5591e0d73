"""export."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TypedDict, Unpack

import click

from stopwatch.cli import choosing
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.domain.periods import Period, day_of, month_of, period_of_week
from stopwatch.services.exchanging.exporting import ExportFormat
from stopwatch.services.suite import Services

_FORMATS = tuple(kind.value for kind in ExportFormat)


class _Asked(TypedDict):
    """Which days."""

    day: str | None
    week: bool
    month: bool
    first: str | None
    last: str | None


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--format", "kind", type=click.Choice(_FORMATS), help="csv without it.")
@click.option("--day", help="A date like 2026-11-20, today or yesterday; today without it.")
@click.option("--week", is_flag=True, help="The week of that day, Monday to Sunday.")
@click.option("--month", is_flag=True, help="The month of that day.")
@click.option("--from", "first", help="A date like 2026-11-20; today without it.")
@click.option("--to", "last", help="A date, included; today without it.")
@common
@pass_frame
def export(frame: Frame, *, file: Path | None, kind: str | None, **asked: Unpack[_Asked]) -> None:
    """Write the time entries of some days into FILE, or print them.

    csv is a table, ics a calendar; json holds all that an entry holds, for `import`.
    """
    if frame.as_json and kind not in {None, "json"}:
        raise click.UsageError(f"--json and --format {kind} exclude each other.")
    is_json = frame.as_json or kind == "json"
    wanted = ExportFormat.JSON if is_json else ExportFormat(kind or "csv")
    with frame.services() as services:
        made = services.exporting.of(_period(services, asked), wanted)
    if file is None:
        click.echo(made.text, nl=False)
    else:
        write_new(file, made.text, encoding=made.encoding)
        how_many = "1 time entry" if made.count == 1 else f"{made.count} time entries"
        frame.show({"exported": made.count, "file": str(file)}, [f"{how_many} in {file}."])


def _period(services: Services, asked: _Asked) -> Period:
    """Return which days are meant."""
    first, last = asked["first"], asked["last"]
    is_span = bool(first or last)
    if sum((asked["week"], asked["month"], is_span)) > 1 or (asked["day"] and is_span):
        raise click.UsageError("Name one period: --day, --week, --month, or --from and --to.")
    if is_span:
        period = Period(choosing.day(services, first), choosing.day(services, last))
        if period.first > period.last:
            raise click.UsageError("--from is after --to.")
        return period
    named = choosing.day(services, asked["day"])
    if asked["month"]:
        return month_of(named)
    return period_of_week(named) if asked["week"] else day_of(named)


def write_new(file: Path, text: str, *, encoding: str) -> None:
    """Make a file, whole or not at all; one that is there is never overwritten."""
    try:
        out = file.open("x", encoding=encoding, errors="replace", newline="")
    except OSError as error:
        raise Refused(f"Nothing was written: {file} ({error.strerror}). Name another.") from None
    try:
        with out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())  # what it tells of may be on no other disk, or on a stick
    except OSError as error:
        file.unlink(missing_ok=True)
        raise Unavailable(
            f"Your time is safe. Nothing was written to {file} ({error.strerror}). "
            "Make room there, then try again."
        ) from None
