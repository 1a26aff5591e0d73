"""Whatever sources say, appear and vanish: signs alternate, and end as what is believed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stopwatch.domain.presence import Sign
from stopwatch.services.ports.sources import Facet, Senses
from stopwatch.services.recovery import Recovery
from stopwatch.services.sources import Sources
from stopwatch.services.tools import Tools
from tests.support.machine import FakeChance, FakeClock
from tests.support.presence import FakeObserver, FakeSource
from tests.support.units import make_store

PAIRS = {
    Facet.IDLE: (Sign.IDLE, Sign.ACTIVE),
    Facet.LOCK: (Sign.LOCKED, Sign.UNLOCKED),
    Facet.CALL: (Sign.CALL_BEGAN, Sign.CALL_ENDED),
}
DEEDS = st.tuples(
    st.integers(0, 5),
    st.sampled_from(
        ["appear", "leave", "appear", "leave", "come_back", "vanish", "look", "full", "anew"]
    ),
)


@pytest.fixture(scope="module")
def recovery(tmp_path_factory: pytest.TempPathFactory) -> Recovery:
    folder: Path = tmp_path_factory.mktemp("store")
    with make_store(folder) as store:
        return Recovery(Tools(store.units, FakeClock(), FakeChance()))


def do(deed: str, source: FakeSource, sources: Sources, observer: FakeObserver) -> None:
    match deed:
        case "appear":
            source.appear()
        case "vanish":
            source.vanish()
        case "leave":
            source.leave(1)
        case "come_back":
            source.come_back(2)
        case "look":
            sources.look()
        case "full":
            observer.is_full = not observer.is_full
        case _:
            sources.begin(1)


def is_gone(facet: Facet, among: list[FakeSource], away: set[int]) -> bool:
    working = [one for one in among if one.facet is facet and not one.trouble]
    believed = working[:1] if facet is Facet.IDLE else working
    return any(id(one) in away for one in believed)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DEEDS, max_size=40))
def test_signs_alternate_and_end_as_what_is_believed(
    recovery: Recovery, deeds: list[tuple[int, str]]
) -> None:
    made = [FakeSource(facet) for facet in PAIRS for _twice in range(2)]
    observer, away = FakeObserver(), set[int]()
    sources = Sources(lambda: Senses(tuple(made)), FakeClock(), observer, recovery)
    sources.begin(1)
    for place, deed in deeds:
        do(deed, made[place], sources, observer)
        if deed == "leave":
            away.add(id(made[place]))
        elif deed in {"come_back", "vanish"}:
            away.discard(id(made[place]))
        elif deed == "anew":
            away.clear()
    observer.is_full = False
    sources.look()
    for facet, (gone, back) in PAIRS.items():
        said = [sign for sign in observer.signs if sign in {gone, back}]
        assert said == [(gone, back)[place % 2] for place in range(len(said))]
        assert (len(said) % 2 == 1) is is_gone(facet, made, away)
