"""Tickets made while the customer is on the phone: at once, offline too, and once at the PSA."""

from __future__ import annotations

from pathlib import Path

import pytest

from stopwatch.domain.delivery import Outcome, Unknown
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.remote import TicketBody
from stopwatch.services.booking import Wishes
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer
from tests.stateful.crashing import Fuse, fused
from tests.stateful.living import world_of
from tests.stateful.problem_room import sent
from tests.stateful.routine import cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock

TITLE = "Scanner in the lab makes stripes"


@pytest.fixture
def synced(computer: Computer) -> Computer:
    """A computer that knows the companies and its own roles."""
    cycle(computer, flush=True)
    return computer


def made_there(psa: SimPsa) -> list[str]:
    return [one.title for one in psa.held_tickets.values() if one.external_id]


def test_time_runs_on_it_at_once_and_follows_it(
    synced: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    psa.is_offline = True
    watch = synced.new_tickets.start(f"  {TITLE}  ", "harbor", Start(None))
    clock.pass_ms(30 * MINUTE_MS)
    synced.timing.stop(watch.id, Wishes(summary="Cleaned the glass"))
    cycle(synced, flush=True)
    assert not psa.held_entries
    psa.is_offline = False
    cycle(synced, flush=True)
    (ticket,) = [one for one in psa.held_tickets.values() if one.external_id]
    (entry,) = psa.held_entries.values()
    assert (ticket.title, ticket.company_id) == (TITLE, 1)
    assert entry.ticket_remote_id == ticket.remote_id
    assert not synced.unsettled()


def test_a_lost_answer_makes_no_second_one(
    synced: Computer, clock: FakeClock, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = psa.create_ticket

    def unanswered(body: TicketBody) -> Outcome:
        create(body)
        return Unknown("no answer")

    synced.new_tickets.create(TITLE, "Harbor Dental")
    with monkeypatch.context() as away:
        away.setattr(psa, "create_ticket", unanswered)
        sent(synced, clock)
    for _ in range(12):
        clock.pass_ms(MINUTE_MS)
        cycle(synced)
    assert made_there(psa) == [TITLE]
    assert len(psa.problems) == 1


def test_undo_takes_it_back_before_it_leaves(
    synced: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    made = synced.new_tickets.create(TITLE, "1")
    synced.undo.undo()
    sent(synced, clock)
    assert made_there(psa) == []
    with synced.store.units.read() as unit:
        account_id = unit.accounts.current().id
        assert made not in {one.id for one in unit.tickets.search(account_id, "scanner", 9)}


def test_a_start_that_is_refused_leaves_no_ticket(
    synced: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    synced.timing.start(Start(synced.targets[0]))
    with pytest.raises(Refused):
        synced.new_tickets.start(TITLE, "Harbor", Start(None, clock.now_ms() - 9 * MINUTE_MS))
    sent(synced, clock)
    assert made_there(psa) == []
    assert not synced.unsettled()


def test_killed_anywhere_there_is_no_ticket_without_its_stopwatch(tmp_path: Path) -> None:
    with world_of(tmp_path, 1) as world:
        cycle(world.computer, flush=True)
        is_done, kill_at = False, 0
        while not is_done:
            with fused(world, Fuse(kill_at)):
                is_done = world.computer.attempt(
                    lambda: world.computer.new_tickets.start(TITLE, "1", Start(None))
                )
            made = [ticket.id for ticket, _creation in world.computer.made_here()]
            on_them = [one.target_id for one in world.computer.timing.desk().stopwatches]
            assert made == on_them == made[: int(is_done)]
            kill_at += 1
        assert kill_at > 5


def test_one_undo_takes_back_ticket_and_stopwatch(
    synced: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    before = synced.timing.start(Start(synced.targets[0]))
    clock.pass_ms(MINUTE_MS)
    synced.new_tickets.start(TITLE, "Harbor", Start(None))
    synced.undo.undo()
    assert [one.id for one in synced.timing.desk().running] == [before.id]
    sent(synced, clock)
    assert made_there(psa) == []
    assert not synced.unsettled()


def test_once_the_ticket_is_there_an_undo_tells_how_to_be_rid_of_it(
    synced: Computer, clock: FakeClock
) -> None:
    synced.new_tickets.start(TITLE, "Harbor", Start(None))
    sent(synced, clock)
    with pytest.raises(Refused, match="Discard its stopwatch"):
        synced.undo.undo()
    assert len(synced.timing.desk().running) == 1


@pytest.mark.parametrize(
    ("title", "company", "field"),
    [(" ", "Harbor", "title"), (TITLE, " ", "company"), (TITLE, "Nobody", "company")],
)
def test_what_is_missing_is_said(synced: Computer, title: str, company: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        synced.new_tickets.create(title, company)
    assert refused.value.field == field
    assert not synced.unsettled()


def test_the_running_tickets_company_is_proposed(synced: Computer) -> None:
    assert synced.new_tickets.proposed_company() == ""
    synced.timing.start(Start(synced.targets[0]))
    assert synced.new_tickets.proposed_company() == "Harbor Dental"
    assert synced.new_tickets.companies() == ("Harbor Dental", "Ridgeline Freight")
