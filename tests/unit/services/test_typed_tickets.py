"""A number typed offline: what was begun or stopped with it finds its ticket later."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.ticket import STATUS_COMPLETE
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import Entries
from stopwatch.services.pull import Pull
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from tests.support.fake_psa import FakePsa
from tests.support.machine import NOON
from tests.support.units import facts

TYPED = facts(7).number
OLD_MS = 400 * 24 * HOUR_MS


@pytest.fixture
def timing(tools: Tools) -> Timing:
    return Timing(tools, Booking(tools))


def test_a_draft_finds_its_ticket(tools: Tools, account: Account, timing: Timing) -> None:
    timing.start(Start(at_ms=NOON - HOUR_MS, typed=TYPED))
    (stopped,) = timing.stop(wishes=Wishes(summary="Offline"))
    entries = Entries(tools, Booking(tools))
    assert entries.get(stopped.id).typed == TYPED
    _pull(tools, account, FakePsa())
    assert entries.get(stopped.id).ticket is None, "the PSA does not know it"
    _pull(tools, account, _knowing())
    found = entries.get(stopped.id)
    assert found.ticket is not None
    assert found.ticket.number == TYPED
    assert "found" in found.message
    assert found.entry.details.role_id == 3, "what the ticket suggests is filled in"


def test_a_ticket_that_no_sweep_brings_is_asked_for(
    tools: Tools, account: Account, timing: Timing
) -> None:
    timing.start(Start(typed=TYPED))
    psa = FakePsa()
    psa.hold(replace(facts(7), status=STATUS_COMPLETE, completed_at=NOON - OLD_MS))
    _pull(tools, account, psa)
    assert timing.desk().running[0].target_id is not None


def test_undo_still_works_after_the_ticket_was_found(
    tools: Tools, account: Account, timing: Timing
) -> None:
    timing.start(Start(typed=TYPED))
    timing.pause()
    _pull(tools, account, _knowing())
    Undo(tools).undo()
    (watch,) = timing.desk().running
    assert watch.target_id is not None, "what was found stays"
    Undo(tools).undo()
    assert timing.desk().stopwatches == ()


def _knowing() -> FakePsa:
    psa = FakePsa()
    psa.hold(facts(7))
    return psa


def _pull(tools: Tools, account: Account, psa: FakePsa) -> None:
    Pull(tools).tickets(psa, account, lambda: False)
