"""When work on a ticket may be double work, and what could be worked on instead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import count
from typing import Unpack

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Resource
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS
from stopwatch.domain.overlap import ColleagueWork, Overlap
from stopwatch.domain.problem import TicketType
from stopwatch.domain.remote import ColleagueEntry
from stopwatch.domain.ticket import STATUS_COMPLETE
from stopwatch.services.booking import Booking
from stopwatch.services.double_work import DoubleWork
from stopwatch.services.grouping import Grouping
from stopwatch.services.tools import Tools
from tests.support.machine import NOON
from tests.support.units import TicketChanges, cached, facts

LEON = 20
SLEEPS, DISK = "SRV-DC01 not responding", "SRV-DC01: disk space low"
PROBLEM, MINE, FIRST, SECOND = 10, 1, 2, 3


@dataclass
class Office:
    """Tickets and colleagues' time that a test puts there."""

    tools: Tools
    account: Account
    keys: Iterable[int]

    def hold(
        self, number: int, called: str = SLEEPS, *, age_ms: int = DAY_MS,
        **changed: Unpack[TicketChanges],
    ) -> None:  # fmt: skip
        """Know a ticket, created a day ago."""
        opened = replace(facts(number, called), created_at=NOON - age_ms)
        one = replace(opened, **changed)
        with self.tools.units.write() as unit:
            unit.tickets.upsert(self.account.id, [one])

    def works(self, on: int, *, ago_ms: int = HOUR_MS, who: int = LEON) -> ColleagueWork:
        """Let a colleague log half an hour; return what is to be told of it."""
        entry = ColleagueEntry(next(iter(self.keys)), on, who, NOON - ago_ms, 30 * MINUTE_MS)
        with self.tools.units.write() as unit:
            unit.colleagues.put(self.account.id, [entry])
        return ColleagueWork("Leon Mertens", 30 * MINUTE_MS, facts(on).number, NOON - ago_ms)

    def key(self, number: int) -> TargetId:
        """Return this computer's key of a ticket."""
        with self.tools.units.read() as unit:
            return cached(unit, self.account.id, number).id

    def about(self, number: int = MINE) -> Overlap | None:
        """Ask about a ticket."""
        return DoubleWork(self.tools).about(self.key(number))

    def told(self, number: int = MINE) -> Overlap:
        """Ask about a ticket of which there is something to say."""
        overlap = self.about(number)
        assert overlap is not None
        return overlap


@pytest.fixture
def office(tools: Tools, account: Account) -> Office:
    """One problem with two incidents of one device."""
    made = Office(tools, account, count(7001))
    with tools.units.write() as unit:
        unit.catalog.upsert(account.id, [Resource(LEON, "lmertens", "Leon Mertens")])
    made.hold(PROBLEM, "The server falls asleep", ticket_type=TicketType.PROBLEM)
    made.hold(FIRST, problem_remote_id=PROBLEM)
    made.hold(SECOND, "Users cannot log on", problem_remote_id=PROBLEM)
    return made


def number_of(overlap: Overlap) -> int | None:
    return overlap.problem.facts.remote_id if overlap.problem is not None else None


def test_a_ticket_of_its_own_is_nothing_to_talk_about(office: Office) -> None:
    office.hold(MINE, "Scanner makes noise")
    office.works(MINE)
    office.works(FIRST)
    assert office.about() is None


def test_what_hangs_under_an_open_problem_says_so(office: Office) -> None:
    office.hold(MINE, "Scanner makes noise", problem_remote_id=PROBLEM)
    overlap = office.told()
    assert (overlap.same, number_of(overlap), overlap.incidents) == (("problem",), PROBLEM, 3)
    assert overlap.colleague is None


def test_a_wish_to_hang_it_there_counts(office: Office, tools: Tools) -> None:
    office.hold(MINE, "Scanner makes noise")
    Grouping(tools, Booking(tools)).link(office.key(PROBLEM), [office.key(MINE)])
    assert (office.told().same, office.told().incidents) == (("problem",), 3)
    Grouping(tools, Booking(tools)).unlink([office.key(FIRST)])
    office.works(FIRST)
    assert (office.told().incidents, office.told().colleague) == (2, None)


def test_the_newest_time_of_a_colleague_on_any_sibling_is_told(office: Office) -> None:
    office.hold(MINE, "Scanner makes noise", problem_remote_id=PROBLEM)
    office.works(FIRST, ago_ms=2 * DAY_MS)
    newest = office.works(SECOND)
    assert office.told() == replace(office.told(), same=("problem",), colleague=newest)
    on_it = office.works(PROBLEM, ago_ms=MINUTE_MS)
    assert office.told().colleague == on_it
    office.works(MINE, ago_ms=0)
    assert office.told().colleague == on_it, "who works on the ticket itself is seen on it"


def test_what_is_long_over_is_never_told(office: Office) -> None:
    office.hold(MINE, "Scanner makes noise", problem_remote_id=PROBLEM)
    office.works(SECOND, ago_ms=8 * DAY_MS)
    assert office.told().colleague is None


def test_a_problem_itself_is_told_only_if_a_colleague_is_at_it(office: Office) -> None:
    assert office.about(PROBLEM) is None
    on_it = office.works(PROBLEM)
    assert office.told(PROBLEM) == Overlap(("problem",), None, 2, on_it)


def test_a_problem_that_is_over_is_not_proposed(office: Office) -> None:
    office.hold(PROBLEM, "Over", ticket_type=TicketType.PROBLEM, status=STATUS_COMPLETE)
    office.hold(MINE, problem_remote_id=PROBLEM)
    assert office.about() is None
    office.hold(4, SLEEPS)
    assert office.about(4) is None
    work = office.works(FIRST)
    assert office.told() == Overlap(("problem",), None, 3, work)
    assert office.told(4) == Overlap(("device", "words"), None, 0, work)


@pytest.mark.parametrize(
    ("title", "same"),
    [(SLEEPS, ("device", "words")), (DISK, ("device",)), ("Users cannot log on", ("words",))],
)
def test_what_looks_like_an_incident_of_a_problem_proposes_it(
    office: Office, title: str, same: tuple[str, ...]
) -> None:
    office.hold(MINE, title)
    overlap = office.told()
    assert (overlap.same, number_of(overlap), overlap.incidents) == (same, PROBLEM, 2)
    work = office.works(FIRST)
    assert office.told().colleague == work
    assert office.told().is_through == (same == ("words",))


def test_the_same_device_is_known_by_its_number_too(office: Office) -> None:
    office.hold(4, "Cannot print", problem_remote_id=PROBLEM, configuration_item_id=77)
    office.hold(MINE, "Very slow lately", configuration_item_id=77)
    assert office.told().same == ("device",)


def test_what_looks_like_the_problem_itself_proposes_it(office: Office) -> None:
    office.hold(11, "NAS-02 loses its network", ticket_type=TicketType.PROBLEM)
    office.hold(MINE, "NAS-02 loses its network again")
    overlap = office.told()
    assert (number_of(overlap), overlap.incidents) == (11, 0)


def test_another_company_or_long_ago_does_not_look_the_same(office: Office) -> None:
    office.hold(MINE, company_id=2)
    office.works(FIRST)
    assert office.about() is None
    office.hold(MINE)
    for number in (FIRST, SECOND):
        office.hold(number, problem_remote_id=PROBLEM, age_ms=61 * DAY_MS)
    assert office.about() is None


def test_the_same_trouble_without_a_problem_is_told_only_with_a_colleague_at_it(
    office: Office,
) -> None:
    office.hold(4, "SRV-FS07 not responding")
    office.hold(5, "SRV-FS07: disk space low")
    office.hold(MINE, "SRV-FS07 offline since 14:00")
    office.works(5)
    assert office.about() is None, "same device alone is too little"
    work = office.works(4)
    assert office.told() == Overlap(("device", "words"), None, 0, work)


def test_change_requests_are_planned_and_no_double_work(office: Office) -> None:
    office.hold(MINE, ticket_type=TicketType.CHANGE_REQUEST)
    assert office.about() is None
    office.hold(MINE, "SRV-FS07 offline")
    office.hold(4, "SRV-FS07 offline", ticket_type=TicketType.CHANGE_REQUEST)
    office.works(4)
    assert office.about() is None


def test_a_colleague_without_a_name_is_one_all_the_same(office: Office) -> None:
    office.hold(MINE, problem_remote_id=PROBLEM)
    office.works(FIRST, who=99)
    colleague = office.told().colleague
    assert colleague is not None
    assert colleague.who == "A colleague"


def test_what_is_not_known_or_has_no_company_is_no_matter(office: Office) -> None:
    assert DoubleWork(office.tools).about(TargetId(999)) is None
    office.hold(MINE, company_id=None)
    assert office.about() is None


def test_the_problem_to_work_on_instead(office: Office, tools: Tools) -> None:
    work = DoubleWork(tools)
    office.hold(MINE)
    assert work.problem_for(office.key(MINE)) == office.key(PROBLEM)
    assert work.problem_for(office.key(PROBLEM)) == office.key(PROBLEM)
    office.hold(MINE, "Scanner makes noise")
    with pytest.raises(Refused, match=r"T20261120.0001 hangs under no open problem"):
        work.problem_for(office.key(MINE))
