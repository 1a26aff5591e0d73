"""Links are offered: nothing is written before the answer, and nothing but what it says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import Event, LinkOffered
from stopwatch.domain.ids import TargetId
from stopwatch.domain.link_offers import EXPIRES_MS, MOST, PACE_MOST, PACE_MS
from stopwatch.domain.ticket_link import read_link
from stopwatch.services.booking import Booking
from stopwatch.services.bus import Bus
from stopwatch.services.link_offers import Asked, LinkOffers
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from tests.support.machine import FakeClock
from tests.support.units import facts

KNOWN, UNKNOWN = facts(1).number, "T20991231.9999"


@pytest.fixture
def timing(tools: Tools) -> Timing:
    return Timing(tools, Booking(tools))


@pytest.fixture
def told() -> list[Event]:
    return []


@pytest.fixture
def offers(tools: Tools, timing: Timing, target_id: TargetId, told: list[Event]) -> LinkOffers:
    assert target_id
    bus = Bus()
    bus.subscribe(told.append)
    return LinkOffers(tools, bus, timing)


def take(offers: LinkOffers, ticket: str, verb: str = "start") -> bool:
    return offers.take(read_link(f"ticket-stopwatch:{verb}?ticket={ticket}"))


def asked(offers: LinkOffers) -> Asked:
    found = offers.asked()
    assert found is not None
    return found


def test_an_offer_writes_nothing(offers: LinkOffers, timing: Timing, told: list[Event]) -> None:
    assert take(offers, KNOWN)
    assert take(offers, UNKNOWN)
    assert timing.desk().stopwatches == ()
    assert told == [LinkOffered(), LinkOffered()]
    question = asked(offers)
    assert question.ticket is not None
    assert question.ticket.number == KNOWN
    assert (question.more, question.ends_in_ms) == (1, EXPIRES_MS)


def test_started_on_a_ticket_that_is_known(
    offers: LinkOffers, timing: Timing, target_id: TargetId
) -> None:
    take(offers, KNOWN)
    started = offers.start(asked(offers))
    assert started.target_id == target_id
    assert not started.notes
    assert offers.asked() is None
    assert [one.id for one in timing.desk().running] == [started.id]


def test_one_that_nobody_knows_yet_starts_at_once_and_keeps_its_number(
    offers: LinkOffers,
) -> None:
    take(offers, UNKNOWN)
    assert asked(offers).ticket is None
    started = offers.start(asked(offers))
    assert (started.target_id, started.typed) == (None, UNKNOWN)


def test_alongside_lets_the_other_run_on(offers: LinkOffers, timing: Timing) -> None:
    timing.start(Start())
    take(offers, KNOWN)
    assert asked(offers).others_run
    offers.start(asked(offers), alongside=True)
    assert len(timing.desk().running) == 2


def test_a_paused_one_is_resumed_and_a_running_one_is_left_alone(
    offers: LinkOffers, timing: Timing, target_id: TargetId
) -> None:
    watch = timing.start(Start(target_id))
    take(offers, KNOWN)
    assert asked(offers).is_running
    with pytest.raises(Refused, match="runs already"):
        offers.start(asked(offers))
    timing.pause()
    assert not asked(offers).is_running
    assert offers.start(asked(offers)).id == watch.id


def test_not_now_forgets_it(offers: LinkOffers, told: list[Event]) -> None:
    take(offers, KNOWN)
    offers.drop(asked(offers).link)
    assert offers.asked() is None
    assert told[-1] == LinkOffered()


def test_it_expires(offers: LinkOffers, clock: FakeClock) -> None:
    take(offers, KNOWN)
    clock.pass_ms(EXPIRES_MS - 1)
    assert offers.asked() is not None
    clock.pass_ms(1)
    assert offers.asked() is None


def test_a_flood_is_not_listened_to(offers: LinkOffers, clock: FakeClock) -> None:
    tickets = [f"T20260115.{number:04}" for number in range(100)]
    assert sum(take(offers, one) for one in tickets) == MOST
    assert asked(offers).link.ticket == tickets[0], "what came later is not in its place"
    assert sum(take(offers, tickets[0]) for _ in range(100)) == PACE_MOST - MOST
    clock.pass_ms(PACE_MS)
    assert take(offers, tickets[0])


@pytest.mark.parametrize(
    ("ticket", "page"),
    [
        (KNOWN, "OpenTicketDetail&TicketID=1"),
        (UNKNOWN, f"OpenTicketDetail&TicketNumber={UNKNOWN}"),
        ("84213", "OpenTicketDetail&TicketID=84213"),
    ],
)
def test_where_it_is_in_the_browser(
    offers: LinkOffers, tools: Tools, account: Account, ticket: str, page: str
) -> None:
    with tools.units.write() as unit:
        unit.accounts.put(replace(account, web_url="https://ww1.autotask.net/"))
    take(offers, ticket, "open")
    assert asked(offers).web_address.startswith("https://ww1.autotask.net/Autotask/")
    assert asked(offers).web_address.endswith(page)
