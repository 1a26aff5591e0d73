"""Named stories about purchase order numbers, told in verbs like all the others."""

from __future__ import annotations

from tests.stateful.numbers_at_rest import CONTRACT
from tests.stateful.scenarios import (
    Verb,
    back_up,
    eleven_minutes,
    offline,
    one_minute,
    put_back,
    sync,
    sync_late,
    sync_lost_after,
    sync_lost_before,
    sync_refused,
    undo,
)
from tests.stateful.scenarios_problems import give_in, insist
from tests.stateful.world import World


def number(world: World) -> None:
    world.read_screen()
    world.computer.purchase_orders.assign({CONTRACT: "RF-4471"})


def number_otherwise(world: World) -> None:
    world.read_screen()
    world.computer.purchase_orders.assign({CONTRACT: "RF-4402"})


def clear(world: World) -> None:
    world.read_screen()
    world.computer.purchase_orders.assign({CONTRACT: ""})


def number_ticket(world: World) -> None:
    world.computer.purchase_orders.use_on_tickets({world.computer.targets[0]: "RF-9"})


def colleague_numbers(world: World) -> None:
    world.psa.number_elsewhere(CONTRACT, "BA-26-118")


_BEGIN: tuple[Verb, ...] = (eleven_minutes, sync)  # until the tickets there have been pulled
_SENT: tuple[Verb, ...] = (eleven_minutes, sync, sync)

NUMBER_SCENARIOS: dict[str, tuple[Verb, ...]] = {
    "a number set offline": (*_BEGIN, offline, number, offline, *_SENT),
    "a number set, and another": (*_BEGIN, number, *_SENT, number_otherwise, *_SENT),
    "a number lost and sent again": (*_BEGIN, number, sync_lost_before, one_minute, sync, sync),
    "a number whose answer was lost": (
        *_BEGIN, number, sync_lost_after, number_otherwise, one_minute, sync, sync, sync,
    ),
    "a number that came late": (*_BEGIN, number, sync_late, one_minute, sync, *_SENT),
    "a number refused, and insisted": (*_BEGIN, number, sync_refused, insist, sync, sync),
    "a number refused, and given up": (*_BEGIN, number, sync_refused, give_in, *_SENT),
    "a number cleared, and undone when that had arrived": (
        *_BEGIN, clear, *_SENT, undo, *_SENT,
    ),
    "a number undone before it left": (*_BEGIN, number, undo, *_SENT),
    "another number there meanwhile, and insisted": (
        *_BEGIN, number, colleague_numbers, *_SENT, insist, sync, sync,
    ),
    "another number there meanwhile, and given in": (
        *_BEGIN, number, colleague_numbers, *_SENT, give_in, *_SENT,
    ),
    "a ticket of its own number": (*_BEGIN, number_ticket, number, *_SENT, undo, undo, *_SENT),
    "a copy put back that knows the number only as a wish": (
        *_BEGIN, number, back_up, *_SENT, put_back, *_SENT,
    ),
}  # fmt: skip
