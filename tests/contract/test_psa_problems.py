"""The contract of the PSA port about problems, kept by the adapter over HTTP and by the fake."""

from __future__ import annotations

from stopwatch.domain.catalog import ChangeLink
from stopwatch.domain.delivery import Accepted, Declined, NotDone, Outcome, Unauthorized
from stopwatch.domain.problem import TicketType
from stopwatch.domain.remote import TicketBody
from stopwatch.domain.rights import Right
from stopwatch.domain.ticket import STATUS_NEW, TicketFacts, TicketName
from tests.contract.worlds import World, is_special, open_tickets

MARK = "TSW:0123456789AB"
TITLE = "SRV-DC01 falls asleep every afternoon"


def wish(world: World, title: str = TITLE) -> TicketBody:
    model = open_tickets(world)[0]
    assert model.company_id is not None
    return TicketBody(
        title, model.company_id, STATUS_NEW, model.priority or 1, MARK, queue_id=model.queue_id or 1
    )


def all_tickets(world: World) -> list[TicketFacts]:
    return [one for page in world.psa.tickets(None, 0) for one in page]


def accepted(outcome: Outcome) -> int:
    assert isinstance(outcome, Accepted), outcome
    return outcome.remote_id


def shown(world: World, remote_id: int) -> TicketFacts:
    found = world.psa.find_ticket(TicketName("", remote_id=remote_id))
    assert found is not None
    return found


def test_a_problem_is_made_and_found_by_its_mark(world: World) -> None:
    assert world.psa.tickets_marked(MARK) == []
    asked = wish(world)
    made = accepted(world.psa.create_ticket(asked))
    (found,) = world.psa.tickets_marked(MARK)
    assert found == shown(world, made)
    assert (found.remote_id, found.title, found.external_id) == (made, TITLE, MARK)
    assert (found.ticket_type, found.company_id) == (TicketType.PROBLEM, asked.company_id)
    assert (found.status, found.priority) == (STATUS_NEW, asked.priority)
    assert found.number
    assert found.created_at is not None
    assert world.psa.tickets_marked("TSW:BA9876543210") == []
    assert world.psa.may_query_tickets()


def test_a_long_title_is_cut_and_not_refused(world: World) -> None:
    made = accepted(world.psa.create_ticket(wish(world, "é" * 400)))
    assert shown(world, made).title.startswith("é" * 50)


def test_a_ticket_hangs_under_a_problem_and_is_taken_off(world: World) -> None:
    problem = accepted(world.psa.create_ticket(wish(world)))
    ticket = open_tickets(world)[0].remote_id
    assert shown(world, ticket).problem_remote_id is None
    assert accepted(world.psa.set_ticket_problem(ticket, problem)) == ticket
    assert shown(world, ticket).problem_remote_id == problem
    assert accepted(world.psa.set_ticket_problem(ticket, None)) == ticket
    assert shown(world, ticket).problem_remote_id is None


def test_what_cannot_hang_there_is_refused(world: World) -> None:
    problem = accepted(world.psa.create_ticket(wish(world)))
    first = open_tickets(world)[0].remote_id
    second = next(
        one.remote_id
        for one in all_tickets(world)
        if one.remote_id != first and not is_special(one)
    )
    for ticket, under in ((first, second), (first, first), (problem, problem)):
        outcome = world.psa.set_ticket_problem(ticket, under)
        assert isinstance(outcome, Declined), (ticket, under)
        assert outcome.message.startswith("Your time is safe. ")


def test_a_ticket_becomes_a_problem_under_another_title(world: World) -> None:
    ticket = open_tickets(world)[0]
    outcome = world.psa.set_ticket_type(ticket.remote_id, TicketType.PROBLEM, TITLE)
    assert accepted(outcome) == ticket.remote_id
    turned = shown(world, ticket.remote_id)
    assert (turned.ticket_type, turned.title) == (TicketType.PROBLEM, TITLE)
    assert turned.number == ticket.number
    accepted(world.psa.set_ticket_type(ticket.remote_id, TicketType.INCIDENT, None))
    turned = shown(world, ticket.remote_id)
    assert (turned.ticket_type, turned.title) == (TicketType.INCIDENT, TITLE)


def test_a_change_request_is_linked_and_taken_off(world: World) -> None:
    problem = accepted(world.psa.create_ticket(wish(world)))
    change = open_tickets(world)[0]
    kind = int(TicketType.CHANGE_REQUEST)
    accepted(world.psa.set_ticket_type(change.remote_id, kind, change.title))
    assert world.psa.change_links(problem) == []
    made = accepted(world.psa.link_change(change.remote_id, problem))
    link = ChangeLink(made, change.remote_id, problem)
    assert world.psa.change_links(problem) == [link]
    assert link in [one for page in world.psa.catalog(ChangeLink, None) for one in page]
    assert accepted(world.psa.unlink_change(made)) == made
    assert world.psa.change_links(problem) == []
    assert isinstance(world.psa.unlink_change(made), Declined)


def test_what_colleagues_booked_is_told_without_ones_own(world: World) -> None:
    ticket = open_tickets(world)[0].remote_id
    booked = world.colleague_books(ticket, minutes=45)
    assert booked.resource_id != world.me
    (found,) = world.psa.colleagues_on(world.me, [ticket, 999_999_999])
    assert found == booked
    assert found.worked_ms == 45 * 60_000
    assert booked in world.psa.colleagues_since(world.me, 0)
    assert booked not in world.psa.colleagues_since(booked.resource_id, 0)
    assert world.psa.colleagues_on(world.me, []) == []


def test_who_may_not_change_tickets_is_told_so(world: World) -> None:
    asked, ticket = wish(world), open_tickets(world)[0].remote_id
    world.deny(Right.CHANGE_TICKETS, Right.CREATE_TICKETS)
    for outcome in (
        world.psa.create_ticket(asked),
        world.psa.set_ticket_problem(ticket, None),
        world.psa.set_ticket_type(ticket, TicketType.PROBLEM, TITLE),
    ):
        assert isinstance(outcome, Declined)
    world.sign_out()
    assert isinstance(world.psa.create_ticket(asked), Unauthorized)
    assert isinstance(world.psa.link_change(ticket, ticket), Unauthorized)


def test_nothing_about_problems_leaves_without_a_network(world: World) -> None:
    asked, ticket = wish(world), open_tickets(world)[0].remote_id
    world.go_offline()
    for outcome in (
        world.psa.create_ticket(asked),
        world.psa.set_ticket_problem(ticket, None),
        world.psa.set_ticket_type(ticket, TicketType.PROBLEM, TITLE),
        world.psa.link_change(ticket, ticket),
        world.psa.unlink_change(1),
    ):
        assert isinstance(outcome, NotDone)
        assert outcome.is_offline
