"""day show, gaps, fill, leave, reopen: what of a day is not settled, and the ways out of it."""

from __future__ import annotations

import click

from stopwatch.cli import booked, choosing, words
from stopwatch.cli.day_documents import day_document, gaps_document, rows_of
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.day_matters import Matter, MatterKind
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import day_start
from stopwatch.services.day_view import DayView
from stopwatch.services.suite import Services

_DAY = click.option("--day", help="A date like 2026-11-20, today or yesterday; today without it.")
_KINDS = {
    MatterKind.GAP: "gap",
    MatterKind.OVERLAP: "overlap",
    MatterKind.AWAY: "undecided absence",
    MatterKind.LACKING: "cannot leave yet",
    MatterKind.NEEDS_YOU: "needs you",
}


@click.group()
def day() -> None:
    """Review a day: gaps, overlaps, and what else is not settled."""


@day.command()
@_DAY
@common
@pass_frame
def show(frame: Frame, *, day: str | None) -> None:
    """Show a day in the order of time, and what of it is to be settled."""
    with frame.services() as services:
        view = services.days.read(choosing.day(services, day))
        frame.show(day_document(view), _lines(view))


@day.command()
@_DAY
@common
@pass_frame
def gaps(frame: Frame, *, day: str | None) -> None:
    """List the time that is in no entry, from three minutes on."""
    with frame.services() as services:
        view = services.days.read(choosing.day(services, day))
        found = [one for one in view.matters if one.kind is MatterKind.GAP]
        lines = [_matter(view, one) for one in found] or ["There is no gap."]
        frame.show(gaps_document(view), lines)


@day.command()
@_DAY
@click.option("--at", "at_time", help="A time within the gap; not needed where there is only one.")
@click.option("--from-later", is_flag=True, help="Let the entry after it begin earlier instead.")
@common
@pass_frame
def fill(frame: Frame, *, day: str | None, at_time: str | None, from_later: bool) -> None:
    """Fill a gap from the entry before it, or from the one after it."""
    with frame.services() as services:
        that_day = choosing.day(services, day)
        view = services.days.read(that_day)
        at_ms = _within(services, view, at_time)
        made = services.days.fill(that_day, at_ms, from_later=from_later)
        booked.show(frame, services, made)


@day.command()
@click.argument("key")
@_DAY
@common
@pass_frame
def leave(frame: Frame, key: str, *, day: str | None) -> None:
    """Leave a gap or an overlap as it is; KEY is as `day show` tells it."""
    with frame.services() as services:
        that_day = choosing.day(services, day)
        matter = _named(services.days.read(that_day), key)
        if matter.kind not in {MatterKind.GAP, MatterKind.OVERLAP}:
            raise Refused("Nothing was changed: only gaps and overlaps can be left as they are.")
        services.days.leave(that_day, key)
        view = services.days.read(that_day)
        frame.show(day_document(view), _lines(view))


@day.command()
@click.argument("key")
@_DAY
@common
@pass_frame
def reopen(frame: Frame, key: str, *, day: str | None) -> None:
    """Let a gap or an overlap be to settle again."""
    with frame.services() as services:
        that_day = choosing.day(services, day)
        services.days.reopen(that_day, _named(services.days.read(that_day), key).key)
        view = services.days.read(that_day)
        frame.show(day_document(view), _lines(view))


def _named(view: DayView, key: str) -> Matter:
    for one in view.matters:
        if one.key == key:
            return one
    raise Refused(f"Nothing was changed: nothing of that day is called “{key}”.")


def _within(services: Services, view: DayView, typed: str | None) -> int:
    if typed is not None:
        noon = day_start(view.axis.day, view.axis.zone) + view.axis.span.length_ms // 2
        return choosing.moment_on(services, typed, noon, view.axis.zone)
    starts = [gap.span.start for gap in view.gaps]
    if len(starts) == 1:
        return starts[0]
    if not starts:
        raise Refused("Nothing was changed: there is no gap.")
    times = ", ".join(words.clock(start, view.axis.zone) for start in starts)
    raise Refused(f"Nothing was changed: there are several gaps ({times}). Say which with --at.")


def _lines(view: DayView) -> list[str]:
    rows = [f"{times}  {worked:>8}  {told}" for times, worked, told in rows_of(view)]
    total = f"Worked {words.span(view.worked_ms)}"
    if view.clock_ms != view.worked_ms:
        total += f", {words.span(view.clock_ms)} on the clock"
    left = [_matter(view, one) for one in view.open_matters] or ["Nothing to settle."]
    done = [f"settled: {_matter(view, one)}" for one in view.settled]
    return [*(rows or ["No entries on this day."]), f"{total}.", *left, *done]


def _matter(view: DayView, one: Matter) -> str:
    zone = view.axis.zone
    times = f"{words.clock(one.span.start, zone)}–{words.clock(one.span.end, zone)}"
    told = f"  {one.told}" if one.told else ""
    return f"{times}  {words.span(one.span.length_ms):>8}  {_KINDS[one.kind]}{told}  ({one.key})"
