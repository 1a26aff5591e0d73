"""Whatever numbers are set, waiting or arrived: each undo takes back what its deed changed."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import MINUTE_MS
from tests.stateful.computer import TICKETS, Computer
from tests.stateful.number_room import MANAGED, PROJECT, furnish, shown, there
from tests.stateful.problem_room import sent
from tests.stateful.routine import cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeChance, FakeClock
from tests.support.units import facts

NUMBERS = st.sampled_from(["RF-4402", "RF-4471", "RF-9", ""])
CONTRACTS = st.dictionaries(st.sampled_from([MANAGED, PROJECT]), NUMBERS, min_size=1)
OWN = st.dictionaries(st.integers(0, TICKETS - 1), NUMBERS, min_size=1, max_size=2)


# The wish of the first deed is withdrawn by the second, and brought back behind that of the third.
BROUGHT_BACK = [
    ({MANAGED: "RF-4471"}, False),
    ({MANAGED: "RF-4402"}, False),
    ({MANAGED: "RF-4471"}, True),
]


@example(deeds=BROUGHT_BACK)
@settings(max_examples=40, deadline=None)
@given(deeds=st.lists(st.tuples(st.one_of(CONTRACTS, OWN), st.booleans()), max_size=4))
def test_numbers_set_and_undone_are_as_they_were(deeds: list[tuple[dict[int, str], bool]]) -> None:
    clock = FakeClock()
    psa = SimPsa(clock=clock, dice=random.Random(1))
    psa.hold(*(facts(number) for number in range(1, TICKETS + 1)))
    with tempfile.TemporaryDirectory() as folder:
        computer = Computer(Path(folder), clock, [psa], FakeChance())
        furnish(computer, psa)
        before = [shown(computer)]
        for wanted, is_sent in deeds:
            if _did(computer, wanted):
                before.append(shown(computer))
            if is_sent:
                _settle(computer, clock)
        for earlier in reversed(before[:-1]):
            computer.undo.undo()
            assert shown(computer) == earlier
            _settle(computer, clock)
            clock.pass_ms(11 * MINUTE_MS)
        cycle(computer, flush=True)
        assert there(psa) == shown(computer) == before[0]
        assert not computer.unsettled()
        computer.close()


def _did(computer: Computer, wanted: dict[int, str]) -> bool:
    orders = computer.purchase_orders
    try:
        if min(wanted) in {MANAGED, PROJECT}:
            orders.assign(wanted)
        else:
            orders.use_on_tickets({computer.targets[at]: it for at, it in wanted.items()})
    except Refused:
        return False
    return True


def _settle(computer: Computer, clock: FakeClock) -> None:
    """Send all: contracts first, then the tickets that follow them."""
    for _round in range(3):
        sent(computer, clock)
