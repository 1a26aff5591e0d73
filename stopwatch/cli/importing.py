"""import."""

from __future__ import annotations

from pathlib import Path

import click

from stopwatch.cli.documents import instant
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.instants import MINUTE_MS, at_zone
from stopwatch.services.entry_document import Document, ticket_document
from stopwatch.services.exchanging.candidates import Fate, Line
from stopwatch.services.exchanging.chosen_file import content_of
from stopwatch.services.exchanging.importing import Asked, Preview

_FILE = click.Path(path_type=Path, dir_okay=False)
_DAY_FIRST, _MONTH_FIRST = "day-first", "month-first"


@click.command(name="import")
@click.argument("file", type=_FILE)
@click.option("--preview", "is_preview", is_flag=True, help="Only show what would come in.")
@click.option("--zone", default="", help="Where the file's times are, like Europe/Berlin.")
@click.option(
    "--dates", type=click.Choice((_DAY_FIRST, _MONTH_FIRST)), help="How 3/4/2026 is meant."
)
@click.option("--person", default="", help="Whose time is wanted, where the file has several.")
@common
@pass_frame
def import_(
    frame: Frame, *, file: Path, is_preview: bool, zone: str, dates: str | None, person: str
) -> None:
    """Take in the time of FILE as drafts: nothing of it is sent before you save it.

    Read are exports of this program (CSV, JSON), detailed reports of Toggl Track and Clockify
    (CSV) and `timew export` (JSON). What is here already stays as it is.
    """
    asked = Asked(zone, None if dates is None else dates == _DAY_FIRST, person)
    content = content_of(file)
    with frame.services() as services:
        work = services.importing
        done = work.preview(content, asked) if is_preview else work.take(content, asked)
    frame.show(_document(done, is_preview=is_preview), _told(done, is_preview=is_preview))


def _document(done: Preview, *, is_preview: bool) -> Document:
    return {
        "source": done.contents.source,
        "is_preview": is_preview,
        "remark": done.contents.remark or None,
        "counts": {fate.value: done.count(fate) for fate in Fate},
        "lines": [_line_document(line) for line in done.lines],
    }


def _line_document(line: Line) -> Document:
    found = line.found
    return {
        "place": line.place,
        "fate": line.fate.value,
        "why": line.why or None,
        "start": instant(found.started_at) if found else None,
        "end": instant(found.ended_at) if found else None,
        "summary": found.summary if found else None,
        "named": (found.ticket or None) if found else None,
        "ticket": ticket_document(line.ticket),
        "entries": [entry.id for entry in line.entries],
    }


def _told(done: Preview, *, is_preview: bool) -> list[str]:
    lines = [_line(line) for line in done.lines]
    if done.contents.remark:
        lines.append(done.contents.remark)
    come = "would come in" if is_preview else "came in"
    counts = [
        f"{done.count(Fate.NEW)} {come} as drafts",
        f"{done.count(Fate.KEPT)} {come} to be kept here",
        f"{done.count(Fate.DUPLICATE)} are here already",
        f"{done.count(Fate.UNREADABLE)} cannot be read",
    ]
    end = "Nothing was changed." if is_preview else "Nothing was sent."
    return [*lines, f"{done.contents.source}: {', '.join(counts)}. {end}"]


def _line(line: Line) -> str:
    found = line.found
    if found is None:
        return f"{line.place:12} {line.fate.value:10}  {line.why}"
    start, end = at_zone(found.started_at, found.zone), at_zone(found.ended_at, found.zone)
    minutes = (found.ended_at - found.started_at) // MINUTE_MS
    what = line.ticket.name if line.ticket else found.ticket or "no ticket"
    words = " ".join(found.summary.split())
    return (
        f"{line.place:12} {line.fate.value:10}  {start:%Y-%m-%d %H:%M}–{end:%H:%M} "
        f"{minutes:5} min  {what}  {words}  {line.why}"
    ).rstrip()
