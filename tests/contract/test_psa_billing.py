"""The contract of the PSA port about billing, kept by the adapter over HTTP and by the fake."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from stopwatch.domain.billing import HOUR, BillingLine, LineKind
from stopwatch.domain.delivery import Accepted
from stopwatch.domain.rights import Right
from tests.contract.worlds import World, body, open_tickets

DAY, NEXT_DAY, LONG_AGO = "2025-11-24", "2025-11-25", "2000-01-01"


def whole(pages: Iterable[Sequence[BillingLine]]) -> list[BillingLine]:
    """Return all lines of all pages, none of which is empty."""
    found = list(pages)
    assert all(found)
    return [one for page in found for one in page]


def booked(world: World) -> int:
    outcome = world.psa.create_entry(body(world))
    assert isinstance(outcome, Accepted)
    return outcome.remote_id


def labour(world: World, since: str = DAY) -> dict[int, BillingLine]:
    return {one.id: one for one in whole(world.psa.labour(since))}


def items(world: World, since: str = DAY) -> dict[int | None, BillingLine]:
    return {one.entry_id: one for one in whole(world.psa.billing_items(since))}


def test_time_is_told_with_its_ticket_role_and_hours(world: World) -> None:
    made = booked(world)
    line = labour(world)[made]
    assert (line.kind, line.day, line.hours) == (LineKind.LABOUR, DAY, HOUR)
    assert line.ticket_remote_id == open_tickets(world)[0].remote_id
    assert line.role_id == world.role
    assert line.number is None, "it follows ticket and contract"
    assert line.is_billable
    assert made not in labour(world, NEXT_DAY)


def test_time_is_told_page_by_page(world: World) -> None:
    made = {booked(world) for _time in range(9)}  # more than a page
    assert made <= labour(world, LONG_AGO).keys()


def test_what_is_posted_is_told_until_it_is_invoiced_and_then_by_day(world: World) -> None:
    made = booked(world)
    assert made not in items(world)
    world.post(made)
    item = items(world)[made]
    assert (item.kind, item.day, item.hours) == (LineKind.ITEM, DAY, HOUR)
    assert item.number is not None, "it carries its own, empty for none"
    assert item.cents is not None
    assert not item.is_invoiced
    assert made in items(world, NEXT_DAY), "whatever its day"
    world.invoice()
    assert items(world)[made].is_invoiced
    assert made not in items(world, NEXT_DAY)


def test_charges_are_told_with_amount_and_number_and_without_hours(world: World) -> None:
    ticket = open_tickets(world)[0].remote_id
    key = world.charge(ticket, "RF-4471")
    found = {(one.kind, one.id): one for one in whole(world.psa.ticket_charges())}
    line = found[LineKind.TICKET_CHARGE, key]
    assert (line.day, line.hours, line.cents) == (DAY, 0, 5_997)
    assert (line.number, line.ticket_remote_id, line.name) == ("RF-4471", ticket, "Network cable")


def test_tickets_are_told_by_their_ids_complete_ones_too(world: World) -> None:
    every = [one for page in world.psa.tickets(None, 0) for one in page]
    wanted = [one.remote_id for one in every][:9]
    found = [one for page in world.psa.tickets_known_by([*wanted, 99_999_999]) for one in page]
    assert sorted(one.remote_id for one in found) == sorted(wanted)
    assert {one.remote_id: one for one in found}.items() <= {
        one.remote_id: one for one in every
    }.items()


def test_without_the_rights_nothing_is_told_and_nothing_fails(world: World) -> None:
    made = booked(world)
    world.post(made)
    world.deny(Right.SEE_POSTED, Right.FIND_ENTRIES)
    assert items(world) == {}
    assert labour(world) == {}
