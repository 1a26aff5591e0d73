"""What can happen next with purchase order numbers, here and by other people."""

from __future__ import annotations

from tests.stateful.numbers_at_rest import CONTRACT
from tests.stateful.world import World

NUMBERS = ("RF-4402", "RF-4471", "MS-2026")


def number_contract(world: World) -> None:
    world.read_screen()
    number, orders = world.dice.choice(NUMBERS), world.computer.purchase_orders
    world.computer.attempt(lambda: orders.assign({CONTRACT: number}))


def clear_number(world: World) -> None:
    world.read_screen()
    orders = world.computer.purchase_orders
    world.computer.attempt(lambda: orders.assign({CONTRACT: ""}))


def number_ticket(world: World) -> None:
    key, number = world.dice.choice(world.computer.targets), world.dice.choice(NUMBERS)
    orders = world.computer.purchase_orders
    world.computer.attempt(lambda: orders.use_on_tickets({key: number}))


def number_elsewhere(world: World) -> None:
    world.some_psa().number_elsewhere(CONTRACT, world.dice.choice([*NUMBERS, "", "BA-26-118"]))


OFTEN = (number_contract, number_contract, number_ticket)
SELDOM = (clear_number, number_elsewhere, number_elsewhere)
MEANWHILE = (number_contract, number_elsewhere)
