"""The same file on two computers of one technician: whoever saves first, Autotask has it once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import pytest

from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.periods import Period
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.exchanging.candidates import Fate
from stopwatch.services.exchanging.exporting import ExportFormat, Exporting
from stopwatch.services.exchanging.importing import Asked, Importing
from stopwatch.services.timing import Start
from stopwatch.services.totals import Totals
from tests.stateful.computer import Computer
from tests.stateful.sim_psa import SimPsa
from tests.support.exports import TIMEWARRIOR
from tests.support.machine import FakeChance, FakeClock

FILE = TIMEWARRIOR.replace('"cables"', '"T20261120.0002"').encode()
ALWAYS = Period(date(2000, 1, 1), date(2100, 1, 1))
HELD_MS = 11_000


@pytest.fixture
def pair(tmp_path: Path, clock: FakeClock, psa: SimPsa) -> Iterator[tuple[Computer, Computer]]:
    one = Computer(tmp_path / "one", clock, [psa], FakeChance())
    other = Computer(tmp_path / "other", clock, [psa], FakeChance(drawn=1_000_000))
    yield one, other
    one.close()
    other.close()


def importing(on: Computer) -> Importing:
    return Importing(on.tools, Booking(on.tools))


def export(on: Computer) -> bytes:
    made = Exporting(on.tools, lambda: Totals(on.tools)).of(ALWAYS, ExportFormat.JSON)
    return made.content


def save(on: Computer) -> None:
    """Save every draft that can be saved."""
    with on.store.units.read() as unit:
        drafts = unit.entries.unsettled(unit.accounts.current().id)
    for draft in drafts:
        if draft.phase is EntryPhase.DRAFT and draft.target_id is not None:
            on.entries.submit([draft.id], Wishes())


def calm_down(psa: SimPsa, clock: FakeClock, *computers: Computer) -> None:
    psa.is_offline = False
    for _round in range(4):
        for one in computers:
            save(one)
            clock.pass_ms(HELD_MS)
            assert one.sync_once(flush=True)
            clock.pass_ms(12 * MINUTE_MS)


@pytest.mark.parametrize("seed", range(25))
def test_both_import_save_and_deliver_in_any_order(
    pair: tuple[Computer, Computer], psa: SimPsa, clock: FakeClock, seed: int
) -> None:
    dice = Random(seed)
    for _step in range(30):
        on = dice.choice(pair)
        match dice.randrange(6):
            case 0 | 1:
                importing(on).take(FILE, Asked())
            case 2:
                save(on)
            case 3:
                psa.is_offline = dice.random() < 0.4
            case 4:
                on.restart()
            case _:
                clock.pass_ms(dice.choice([HELD_MS, MINUTE_MS, 12 * MINUTE_MS]))
                on.sync_once(flush=dice.random() < 0.5)
    for on in pair:
        importing(on).take(FILE, Asked())
    calm_down(psa, clock, *pair)
    assert len(psa.held_entries) == 2
    assert len({one.marker for one in psa.held_entries.values()}) == 2
    assert len(psa.creates) == 2
    for on in pair:
        assert importing(on).preview(FILE, Asked()).count(Fate.DUPLICATE) == 2


def test_what_waits_on_one_computer_is_not_sent_by_the_one_that_reads_its_export(
    pair: tuple[Computer, Computer], psa: SimPsa, clock: FakeClock
) -> None:
    one, other = pair
    psa.is_offline = True
    one.timing.start(Start(one.targets[0]))
    clock.pass_ms(MINUTE_MS)
    (made,) = one.timing.stop(None, Wishes(summary="Waits"))
    importing(other).take(export(one), Asked())
    calm_down(psa, clock, other, one)
    assert len(psa.creates) == 1
    assert other.entries.get(made.id).entry.phase is EntryPhase.LOCAL_ONLY
    assert other.entries.send(made.id).item is not None  # somebody sends it all the same
    calm_down(psa, clock, other)
    assert len(psa.creates) == 1
    assert other.entries.get(made.id).entry.remote_id in psa.held_entries


def test_an_export_of_what_was_sent_never_sends_it_again(
    pair: tuple[Computer, Computer], psa: SimPsa, clock: FakeClock
) -> None:
    one, other = pair
    one.timing.start(Start(one.targets[0]))
    clock.pass_ms(MINUTE_MS)
    (made,) = one.timing.stop(None, Wishes(summary="Sent"))
    calm_down(psa, clock, one)
    left = export(one)
    assert json.loads(left)["entries"][0]["state"] == "sent"
    importing(other).take(left, Asked())
    other.entries.send(EntryId(made.id))
    calm_down(psa, clock, other)
    assert len(psa.creates) == 1
