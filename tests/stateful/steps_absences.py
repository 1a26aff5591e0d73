"""What can happen next with absences: somebody goes away, decides, and thinks again."""

from __future__ import annotations

from stopwatch.domain.absence import AbsenceChoice, Use
from stopwatch.domain.absence_rule import Rule
from stopwatch.domain.absence_verdict import Moment, Row, Verdict
from stopwatch.domain.instants import MINUTE_MS, SECOND_MS
from stopwatch.domain.presence import Observation, Sign
from tests.stateful.world import World

_AWAY = (
    (Sign.LOCKED, Sign.UNLOCKED),
    (Sign.ASLEEP, Sign.AWAKE),
    (Sign.CALL_BEGAN, Sign.CALL_ENDED),
)


def go_away(world: World) -> None:
    presence, (gone, back) = world.computer.presence, world.dice.choice(_AWAY)
    _see(world, gone)
    world.clock.pass_ms(world.dice.randrange(1, 90) * MINUTE_MS)
    if world.computer.presence is presence:  # else the program died, and knows of nothing
        _see(world, back)


def judge(world: World) -> None:
    """Decide about what waits; with some choices, let it be remembered."""
    waiting = world.computer.absences.inbox().pending
    if not waiting:
        return
    moment = world.dice.choice(waiting)
    world.clock.pass_ms(SECOND_MS)  # nobody decides twice at once
    verdict, before = _verdict(world, moment), world.computer.recorded_ms()
    rule = _rule(world, moment, verdict)
    absences = world.computer.absences
    if world.computer.attempt(lambda: absences.decide(moment.ids, verdict, rule)):
        assert world.computer.recorded_ms() == before - _out_ms(world, moment), (
            "seconds lost or made"
        )


def think_again(world: World) -> None:
    """Let what was decided be undecided, all of a moment or one of it."""
    decided = world.computer.absences.inbox().decided
    if decided:
        ids = world.dice.choice(decided).ids
        some = ids if world.dice.random() < 0.7 else (world.dice.choice(ids),)
        waiting = _waiting_ms(world)
        world.computer.attempt(lambda: world.computer.absences.reopen(some))
        assert _waiting_ms(world) >= waiting


def _see(world: World, sign: Sign) -> None:
    seen = Observation(sign, world.clock.now_ms())
    world.computer.attempt(lambda: world.computer.presence.observe(seen))


def _waiting_ms(world: World) -> int:
    return sum(one.length_ms for one in world.computer.absences.inbox().pending)


def _rule(world: World, moment: Moment, verdict: Verdict) -> Rule | None:
    is_rule = verdict.choice in {AbsenceChoice.KEEP, AbsenceChoice.CUT}
    if not is_rule or world.dice.random() < 0.9:
        return None
    return Rule(moment.causes[0], verdict.choice, 5 * MINUTE_MS)


def _verdict(world: World, moment: Moment) -> Verdict:
    target = world.dice.choice(world.computer.targets)
    choice = world.dice.choice(list(AbsenceChoice))
    if choice is AbsenceChoice.TRIM:
        choice = AbsenceChoice.CUT
    if choice is AbsenceChoice.SPLIT:
        third = moment.length_ms // 3
        uses = [world.dice.choice(list(Use)) for _ in range(2)]
        rows = tuple(Row(use, third, target if use is Use.OTHER else None) for use in uses)
        return Verdict(choice, rows=rows)
    return Verdict(choice, target if choice is AbsenceChoice.OTHER else None)


def _out_ms(world: World, moment: Moment) -> int:
    """Return what a decision took from the time on file: left out, and booked once."""
    found = (one for it in world.computer.absences.inbox().decided for one in it.absences)
    judged = [one for one in found if one.id in moment.ids]
    parts = [part for one in judged for part in one.parts if part.use is not Use.KEPT]
    made = {part.made_id for part in parts} - {None}
    watches = [world.computer.timing.get(key) for key in made if key is not None]
    booked = sum(one.elapsed_ms(0) for one in watches if one is not None)
    return sum(part.span.length_ms for part in parts) - booked


OFTEN = (go_away, judge)
SELDOM = (judge, think_again, think_again)
MEANWHILE = (judge,)
