"""Colleagues' time comes every hour, on demand at once, and stands in nothing's way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from stopwatch.domain.errors import Rejected, SignInNeeded, StopwatchError, Unavailable
from stopwatch.domain.events import Event, TicketsChanged
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS
from stopwatch.domain.remote import ColleagueEntry
from stopwatch.domain.rights import Right
from tests.stateful.computer import SECRET, Computer
from tests.stateful.routine import book, cycle, cycles_for
from tests.stateful.sim_psa import COLLEAGUE, ServerClock, SimPsa
from tests.support.machine import NOON, FakeClock

TICKET, OTHER = 1, 2


@pytest.fixture(autouse=True)
def _large_pages(psa: SimPsa) -> None:
    psa.page_size = 500


def books(psa: SimPsa, key: int, *, on: int = TICKET, minutes: int = 35) -> ColleagueEntry:
    """Let a colleague book time just now."""
    now_ms = psa.clock.now_ms()
    entry = ColleagueEntry(key, on, COLLEAGUE, now_ms - minutes * MINUTE_MS, minutes * MINUTE_MS)
    psa.held_colleagues.append((now_ms, entry))
    return entry


def known(computer: Computer, *remote_ids: int) -> set[ColleagueEntry]:
    with computer.store.units.read() as unit:
        account = unit.accounts.current()
        return set(unit.colleagues.on_tickets(account.id, remote_ids or (TICKET, OTHER)))


def test_what_colleagues_booked_comes_within_the_hour(computer: Computer, psa: SimPsa) -> None:
    booked = books(psa, 7001)
    cycles_for(computer, 50 * MINUTE_MS)
    assert known(computer) == set()
    cycles_for(computer, 12 * MINUTE_MS)
    assert known(computer) == {booked}
    changed = replace(booked, worked_ms=2 * booked.worked_ms)
    psa.held_colleagues[:] = [(psa.clock.now_ms(), changed)]
    cycles_for(computer, HOUR_MS + MINUTE_MS)
    assert known(computer) == {changed}


def test_sync_now_asks_at_once_and_two_weeks_back_the_first_time(
    computer: Computer, psa: SimPsa
) -> None:
    new, old = books(psa, 7001), books(psa, 7002)
    psa.held_colleagues[0] = (NOON - 13 * DAY_MS, new)
    psa.held_colleagues[1] = (NOON - 15 * DAY_MS, old)
    cycle(computer, flush=True)
    assert known(computer) == {new}


def test_what_was_modified_a_little_before_the_last_time_comes_once_more(
    computer: Computer, psa: SimPsa, clock: FakeClock
) -> None:
    cycle(computer, flush=True)
    late = books(psa, 7001)
    psa.held_colleagues[:] = [(psa.clock.now_ms() - MINUTE_MS, late)]  # seen only now
    clock.pass_ms(HOUR_MS)
    cycle(computer)
    assert known(computer) == {late}


@pytest.mark.parametrize("skew_ms", [-3 * HOUR_MS, 3 * HOUR_MS])
def test_a_clock_that_is_wrong_misses_nothing(
    computer: Computer, psa: SimPsa, clock: FakeClock, skew_ms: int
) -> None:
    psa.clock = ServerClock(behind=clock)
    clock.jump_ms(skew_ms)
    cycle(computer, flush=True)
    booked = books(psa, 7001)
    clock.pass_ms(HOUR_MS)
    cycle(computer)
    assert known(computer) == {booked}


@pytest.mark.parametrize(
    ("trouble", "times"), [(Rejected("No."), 1), (Unavailable("Too much."), 6)]
)
def test_what_keeps_it_away_is_no_trouble_and_is_tried_again(
    computer: Computer, psa: SimPsa, clock: FakeClock, trouble: StopwatchError, times: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """What was refused an hour later, what did not get through soon and then ever later."""
    cycle(computer, flush=True)
    asked = list[int]()

    def refused(resource_id: int, since_ms: int) -> list[ColleagueEntry]:
        asked.append(since_ms)
        raise trouble

    with monkeypatch.context() as away:
        away.setattr(psa, "colleagues_since", refused)
        clock.pass_ms(HOUR_MS)
        book(computer)
        assert cycle(computer).trouble == ""
        assert len(psa.held_entries) == 1, "delivery waits for nothing of it"
        assert len(asked) == 1
        for _minute in range(50):
            clock.pass_ms(MINUTE_MS)
            assert cycle(computer).trouble == ""
        assert len(asked) == times
    booked = books(psa, 7001)
    clock.pass_ms(32 * MINUTE_MS)
    cycle(computer)
    assert known(computer) == {booked}


def test_it_comes_after_everything_else(
    computer: Computer, psa: SimPsa, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = list[str]()
    for name in ("entries_changed_since", "tickets", "create_entry", "colleagues_since"):
        monkeypatch.setattr(psa, name, _noted(asked, name, getattr(psa, name)))
    clock.pass_ms(HOUR_MS)
    book(computer)
    cycle(computer)
    assert asked == ["create_entry", "tickets", "entries_changed_since", "colleagues_since"]


def _noted(asked: list[str], name: str, real: Callable[..., object]) -> Callable[..., object]:
    def call(*given: object) -> object:
        asked.append(name)
        return real(*given)

    return call


def test_a_refresh_replaces_what_is_known_of_some_tickets_and_tells_it(
    computer: Computer, psa: SimPsa, clock: FakeClock
) -> None:
    gone, kept, elsewhere = books(psa, 7001), books(psa, 7002), books(psa, 7003, on=OTHER)
    cycle(computer, flush=True)
    assert known(computer) == {gone, kept, elsewhere}
    moved = replace(elsewhere, ticket_remote_id=3)
    old = books(psa, 7004)
    psa.held_colleagues[:] = [(0, kept), (0, moved), (0, old)]
    told = list[Event]()
    computer.bus.subscribe(told.append)
    computer.colleagues.refresh(computer.targets[:1])
    assert known(computer) == {kept, old, elsewhere}
    assert [type(one) for one in told] == [TicketsChanged]
    computer.colleagues.refresh(computer.targets[:3])
    assert known(computer, 1, 2, 3) == {kept, old, moved}


def test_a_refresh_does_not_repeat_itself_and_says_nothing_new_twice(
    computer: Computer, psa: SimPsa, clock: FakeClock
) -> None:
    books(psa, 7001)
    computer.colleagues.refresh(computer.targets)
    told, asked = list[Event](), psa.requests
    computer.bus.subscribe(told.append)
    computer.colleagues.refresh(computer.targets)
    assert psa.requests == asked
    clock.pass_ms(MINUTE_MS)
    computer.colleagues.refresh(computer.targets)
    assert psa.requests == asked + 1
    assert told == []


def test_a_refresh_that_cannot_ask_changes_nothing(
    computer: Computer, psa: SimPsa, clock: FakeClock
) -> None:
    booked = books(psa, 7001)
    cycle(computer, flush=True)
    psa.held_colleagues.clear()
    for trouble in (Unavailable("Away."), SignInNeeded("No."), Rejected("No.")):
        psa.read_trouble.append(trouble)
        computer.colleagues.refresh(computer.targets)
        clock.pass_ms(MINUTE_MS)
        assert not psa.read_trouble
        assert known(computer) == {booked}
    psa.is_offline = True
    computer.colleagues.refresh(computer.targets)
    assert known(computer) == {booked}


def test_a_refresh_asks_nothing_while_the_secret_is_refused(
    computer: Computer, psa: SimPsa
) -> None:
    with computer.store.units.write() as unit:
        unit.accounts.put(replace(unit.accounts.current(), paused_because="Sign in again."))
    asked = psa.requests
    computer.colleagues.refresh(computer.targets)
    assert psa.requests == asked


def test_without_the_right_there_is_nothing_and_no_complaint(
    computer: Computer, psa: SimPsa, clock: FakeClock
) -> None:
    books(psa, 7001)
    psa.deny(Right.FIND_ENTRIES)
    clock.pass_ms(HOUR_MS)
    assert cycle(computer).trouble == ""
    assert known(computer) == set()


def test_an_account_that_is_not_in_use_asks_nothing(
    computer: Computer, psa: SimPsa, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = list[str]()
    monkeypatch.setattr(psa, "colleagues_since", _noted(asked, "colleagues", psa.colleagues_since))
    with computer.store.units.write() as unit:
        beside = replace(unit.accounts.current(), id=AccountId(0), user_name="other@msp.example")
        made = unit.accounts.put(beside)
    computer.secrets.put(made.secret_name, SECRET)
    computer.use(computer.connected()[0].id)
    for _hour in range(3):
        clock.pass_ms(HOUR_MS)
        cycle(computer)
    assert len(asked) == 3
