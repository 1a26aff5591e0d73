"""absence list, keep, trim, cut: the user decides about time that nobody can vouch for."""

from __future__ import annotations

import click

from stopwatch.cli.documents import Document, instant, seconds
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.cli.watching import show_status
from stopwatch.cli.words import clock, span
from stopwatch.domain.absence import Absence, AbsenceChoice

_HELP = {
    AbsenceChoice.KEEP: "All of it was work.",
    AbsenceChoice.TRIM: "Work ended where it began; the stopwatch is paused from there.",
    AbsenceChoice.CUT: "It was no work, but the stopwatch went on after it.",
}


@click.group()
def absence() -> None:
    """Decide about time that nobody can vouch for."""


@absence.command("list")
@common
@pass_frame
def list_absences(frame: Frame) -> None:
    """List what is undecided."""
    with frame.services() as services:
        found, zone = services.recovery.pending(), services.tools.clock.zone()
        lines = [_line(one, zone) for one in found] or ["There is nothing to decide."]
        frame.show({"absences": [_document(one) for one in found]}, lines)


def _decide(choice: AbsenceChoice) -> None:
    @absence.command(choice.value, help=_HELP[choice])
    @click.argument("absence_id", type=int)
    @common
    @pass_frame
    def command(frame: Frame, absence_id: int) -> None:
        with frame.services() as services:
            services.recovery.answer(absence_id, choice)
            show_status(frame, services)


for _choice in _HELP:  # the others want more than the number of an absence
    _decide(_choice)


def _document(one: Absence) -> Document:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "stopwatch": one.stopwatch_id,
        "start": instant(one.from_ms),
        "end": instant(one.to_ms),
        "seconds": seconds(one.to_ms - one.from_ms),
    }


def _line(one: Absence, zone: str) -> str:
    kind = one.kind.value.replace("_", " ")
    times = f"{clock(one.from_ms, zone)}–{clock(one.to_ms, zone)}"
    return f"{one.id:4}  {times}  {span(abs(one.to_ms - one.from_ms)):>9}  {kind}"
