"""absence …: the user decides about time that nobody can vouch for, and makes rules about it."""

from __future__ import annotations

import click

from stopwatch.cli.choosing import target
from stopwatch.cli.documents import instant
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.cli.watching import show_status
from stopwatch.cli.words import clock, span
from stopwatch.domain.absence import Absence, AbsenceChoice, Cause, Part, Use
from stopwatch.domain.absence_rule import Rule
from stopwatch.domain.absence_verdict import Row, Verdict
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import MINUTE_MS, parse_span
from stopwatch.services.entry_document import Document, seconds
from stopwatch.services.suite import Services

_RULED = {"keep": AbsenceChoice.KEEP, "leave-out": AbsenceChoice.CUT}
_PLAIN = {
    "keep": (AbsenceChoice.KEEP, "All of it was work."),
    "leave-out": (AbsenceChoice.CUT, "It was no work, but the stopwatch went on after it."),
    "trim": (
        AbsenceChoice.TRIM, "Work ended where it began; the stopwatch is paused from there.",
    ),
    "cut": (AbsenceChoice.CUT, "The same as leave-out."),
}  # fmt: skip
_KEEP, _NOT_WORK = "keep", "not-work"


@click.group()
def absence() -> None:
    """Decide about time that nobody can vouch for.

    An absence is about one stopwatch; if several ran at once, name all of their numbers.
    """


@absence.command("list")
@click.option("--decided", is_flag=True, help="What was decided last, too.")
@common
@pass_frame
def list_absences(frame: Frame, *, decided: bool) -> None:
    """List what is undecided."""
    with frame.services() as services:
        inbox, zone = services.absences.inbox(), services.tools.clock.zone()
        waiting = [one for moment in inbox.pending for one in moment.absences]
        judged = [one for moment in inbox.decided for one in moment.absences if decided]
        lines = [_line(one, zone) for one in waiting] or ["There is nothing to decide."]
        lines += [f"{_line(one, zone)}, {_judged(one)}" for one in judged]
        document: Document = {"absences": [_document(one) for one in waiting]}
        if decided:
            document["decided"] = [_document(one) for one in judged]
        frame.show(document, lines)


def _plain(name: str, choice: AbsenceChoice, meaning: str) -> None:
    @absence.command(name, help=meaning)
    @click.argument("absence_ids", type=int, nargs=-1, required=True, metavar="ID…")
    @common
    @pass_frame
    def command(frame: Frame, absence_ids: tuple[int, ...]) -> None:
        with frame.services() as services:
            services.absences.decide(absence_ids, Verdict(choice))
            show_status(frame, services)


for _name, (_choice, _meaning) in _PLAIN.items():
    _plain(_name, _choice, _meaning)


@absence.command("move")
@click.argument("absence_ids", type=int, nargs=-1, required=True, metavar="ID…")
@click.option("--to", "ticket", required=True, help="The ticket that it was.")
@common
@pass_frame
def move(frame: Frame, absence_ids: tuple[int, ...], ticket: str) -> None:
    """Book it on another ticket, which is given a draft of its own."""
    with frame.services() as services:
        wanted = Verdict(AbsenceChoice.OTHER, target(services, ticket))
        services.absences.decide(absence_ids, wanted)
        show_status(frame, services)


@absence.command("split")
@click.argument("absence_ids", type=int, nargs=-1, required=True, metavar="ID…")
@click.option(
    "--part", "parts", multiple=True, required=True, metavar="WHAT=SPAN",
    help="keep=10m, not-work=20m or TICKET=6m, in their order from its begin; repeat.",
)  # fmt: skip
@common
@pass_frame
def split(frame: Frame, absence_ids: tuple[int, ...], parts: tuple[str, ...]) -> None:
    """Part it into several things in turn; what is in no part stays undecided."""
    with frame.services() as services:
        rows = tuple(_row(services, one) for one in parts)
        services.absences.decide(absence_ids, Verdict(AbsenceChoice.SPLIT, rows=rows))
        show_status(frame, services)


@absence.command("reopen")
@click.argument("absence_ids", type=int, nargs=-1, required=True, metavar="ID…")
@common
@pass_frame
def reopen(frame: Frame, absence_ids: tuple[int, ...]) -> None:
    """Take a decision back, however much was done since; the time is as it was."""
    with frame.services() as services:
        services.absences.reopen(absence_ids)
        show_status(frame, services)


@absence.command("remember")
@click.argument("cause", type=click.Choice([one.value for one in Cause]))
@click.argument("what", type=click.Choice([*_RULED, "ask"]))
@click.option("--up-to", help="Only up to this length, like 15m.")
@click.option("--over", help="Only from this length on, like 2h.")
@common
@pass_frame
def remember(frame: Frame, cause: str, what: str, up_to: str | None, over: str | None) -> None:
    """Decide absences of a cause by a rule from now on, or ask about them again."""
    with frame.services() as services:
        if what == "ask":
            services.absences.forget(Cause(cause))
        else:
            most, least = (parse_span(one) if one else None for one in (up_to, over))
            services.absences.remember(Rule(Cause(cause), _RULED[what], most, least or 0))
        rules = services.absences.inbox().rules
        told = [_rule_line(one) for one in rules] or ["No rules. Each absence is asked about."]
        frame.show({"rules": [_rule(one) for one in rules]}, told)


def _row(services: Services, typed: str) -> Row:
    what, equals, length = typed.rpartition("=")
    if not equals:
        raise Refused(f"Nothing was changed: “{typed}” is not of the form WHAT=SPAN.")
    length_ms = parse_span(length)
    if what == _KEEP:
        return Row(Use.KEPT, length_ms)
    if what == _NOT_WORK:
        return Row(Use.NOT_WORK, length_ms)
    return Row(Use.OTHER, length_ms, target(services, what))


def _document(one: Absence) -> Document:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "causes": [cause.value for cause in one.causes],
        "moment": one.moment,
        "stopwatch": one.stopwatch_id,
        "start": instant(one.from_ms),
        "end": instant(one.to_ms),
        "seconds": seconds(one.to_ms - one.from_ms),
        "choice": one.choice.value if one.choice else None,
        "by_rule": one.is_by_rule,
        "parts": [_part(part) for part in one.parts],
    }


def _part(part: Part) -> Document:
    return {
        "use": part.use.value,
        "start": instant(part.from_ms),
        "end": instant(part.to_ms),
        "stopwatch": part.made_id,
    }


def _rule(rule: Rule) -> Document:
    return {
        "cause": rule.cause.value,
        "choice": rule.choice.value,
        "up_to_seconds": None if rule.up_to_ms is None else seconds(rule.up_to_ms),
        "over_seconds": seconds(rule.over_ms),
    }


def _rule_line(rule: Rule) -> str:
    most = "" if rule.up_to_ms is None else f", up to {span(rule.up_to_ms)}"
    least = f", from {span(rule.over_ms)} on" if rule.over_ms >= MINUTE_MS else ""
    return f"{_words(rule.cause)}{most}{least}: {_CHOSEN[rule.choice]}"


def _line(one: Absence, zone: str) -> str:
    kinds = ", then ".join(map(_words, one.causes))
    times = f"{clock(one.from_ms, zone)}–{clock(one.to_ms, zone)}"
    return f"{one.id:4}  {times}  {span(one.length_ms):>9}  {kinds}"


def _judged(one: Absence) -> str:
    what = _CHOSEN[one.choice] if one.choice else ""
    return f"{what} by your rule" if one.is_by_rule else what


def _words(cause: Cause) -> str:
    return cause.value.replace("_", " ")


_CHOSEN = {
    AbsenceChoice.KEEP: "kept",
    AbsenceChoice.TRIM: "left out, and paused",
    AbsenceChoice.CUT: "left out",
    AbsenceChoice.OTHER: "booked on another ticket",
    AbsenceChoice.SPLIT: "split",
}
