"""Tickets made while the customer is on the phone: at once, offline too, and once at the PSA."""

from __future__ import annotations

import pytest

from stopwatch.domain.delivery import Outcome, Unknown
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.remote import TicketBody
from stopwatch.services.booking import Wishes
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer
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
