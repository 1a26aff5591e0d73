"""handover …: what was not sent yet goes on another computer."""

from __future__ import annotations

from pathlib import Path

import click

from stopwatch.cli.documents import instant
from stopwatch.cli.exporting import write_new
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.errors import Refused
from stopwatch.services.entry_document import Document
from stopwatch.services.exchanging.chosen_file import content_of
from stopwatch.services.exchanging.handed import Handed

_FILE = click.Path(path_type=Path, dir_okay=False)
_ASK_FIRST = (
    "Nothing was changed: take it back only if no other computer has it, or its time may be "
    "booked twice. If so, say it with --nobody-has-it."
)


@click.group()
def handover() -> None:
    """Carry what was not sent yet to another computer, which goes on with it.

    Ownership moves: what was given is sent from there, and from here no more.
    """


@handover.command("give")
@click.argument("file", type=_FILE)
@common
@pass_frame
def give(frame: Frame, file: Path) -> None:
    """Write drafts, waiting entries and open stopwatches into FILE, to carry to the other one."""
    with frame.services() as services:
        given = services.handing_over.give(lambda text: write_new(file, text, encoding="utf-8"))
    stay = ""
    if given.staying:
        stay = f" It stays here, as it may have left or waits for a new ticket: {given.staying}."
    document = {
        "id": given.id, "file": str(file), "entries": given.entries,
        "stopwatches": given.stopwatches, "staying": given.staying,
    }  # fmt: skip
    told = _count(given.entries, given.stopwatches)
    frame.show(document, [
        f"Your time is safe in {file}: {told}.{stay}",
        "Take it over on the other computer: `handover take FILE`. It is sent from there only.",
    ])  # fmt: skip


@handover.command("take")
@click.argument("file", type=_FILE)
@common
@pass_frame
def take(frame: Frame, file: Path) -> None:
    """Go on here with what FILE holds. What waited there waits here; stopwatches are paused."""
    content = content_of(file)
    with frame.services() as services:
        done = services.taking_over.take(content)
    document = {
        "waiting": done.waiting, "drafts": done.drafts, "stopwatches": done.stopwatches,
        "known": done.known,
    }  # fmt: skip
    counts = [
        f"to be sent: {done.waiting}", f"drafts: {done.drafts}",
        f"paused stopwatches: {done.stopwatches}", f"here already: {done.known}",
    ]  # fmt: skip
    frame.show(document, [f"Your time is safe here ({', '.join(counts)})."])


@handover.command("list")
@common
@pass_frame
def list_handed(frame: Frame) -> None:
    """List what this computer handed over, the oldest first."""
    with frame.services() as services:
        found = services.handing_over.all()
    lines = [f"{one.id}  {instant(one.at)}  {_told(one)}" for one in found]
    frame.show({"handed_over": list(map(_document, found))}, lines or ["Nothing was handed over."])


@handover.command("back")
@click.argument("handover_id", metavar="ID")
@click.option("--nobody-has-it", "is_sure", is_flag=True, help="No other computer took it over.")
@common
@pass_frame
def back(frame: Frame, *, handover_id: str, is_sure: bool) -> None:
    """Make what was handed over this computer's again, where the file is lost or was in vain.

    Entries become drafts, which are looked for in Autotask before they are sent.
    """
    if not is_sure:
        raise Refused(_ASK_FIRST)
    with frame.services() as services:
        found = services.handing_over.take_back(handover_id)
    told = _count(len(found.entries), len(found.stopwatches))
    frame.show({"taken_back": _document(found)}, [
        f"Your time is safe here again: {told}. Look the drafts over and save them.",
    ])  # fmt: skip


def _told(one: Handed) -> str:
    if not one.entries and not one.stopwatches:
        return "nothing of it is with another computer any more"
    return f"{_count(len(one.entries), len(one.stopwatches))} with another computer"


def _count(entries: int, stopwatches: int) -> str:
    some = "1 time entry" if entries == 1 else f"{entries} time entries"
    more = "1 stopwatch" if stopwatches == 1 else f"{stopwatches} stopwatches"
    return f"{some} and {more}"


def _document(one: Handed) -> Document:
    return {
        "id": one.id, "at": instant(one.at), "entries": list(one.entries),
        "stopwatches": list(one.stopwatches),
    }  # fmt: skip
