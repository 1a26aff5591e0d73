"""What stands in the way of one thing must not stand in the way of the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NoReturn

import pytest

from stopwatch.domain.catalog import Contract, Record
from stopwatch.domain.delivery import NotDone, Outcome, Unknown
from stopwatch.domain.errors import Rejected, Unavailable
from stopwatch.domain.ids import EntryId, marker_of
from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS
from stopwatch.domain.outbox import AttentionKind
from stopwatch.domain.remote import EntryBody
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.overview import Overviews
from stopwatch.services.preferences import PreferenceStore
from stopwatch.services.pull import ENTRIES
from stopwatch.services.sync_trouble import tell_fault
from tests.stateful.computer import Computer
from tests.stateful.routine import HELD_MS, book, cycle, cycles_for, next_in_ms
from tests.stateful.sim_psa import COLLEAGUE, SimPsa
from tests.support.machine import FakeClock

_IDLE_REQUESTS_AN_HOUR = 15
_NO_ANSWER = "Your time is safe. Autotask did not answer."


def _in_doubt(computer: Computer, psa: SimPsa, target: int = 0) -> EntryId:
    key = book(computer, target)
    psa.forced = lambda _psa, _deed: Unknown("no answer")
    cycle(computer)
    psa.forced = None
    return key


@pytest.fixture
def adopted(computer: Computer, psa: SimPsa, monkeypatch: pytest.MonkeyPatch) -> EntryId:
    """An entry that the PSA took without its marker, and that the user has recognised."""
    cycle(computer, flush=True)
    key = book(computer)

    def rewritten(body: EntryBody) -> Outcome:
        psa._keep(body)
        row = psa.held_entries[max(psa.held_entries)]
        theirs = replace(row, marker="", summary="Tidied", modified_by=COLLEAGUE)
        psa.held_entries[row.id] = theirs
        return Unknown("no answer")

    with monkeypatch.context() as patch:
        patch.setattr(psa, "create_entry", rewritten)
        cycle(computer)
    computer.clock.pass_ms(HELD_MS)
    cycle(computer)
    computer.decisions.adopt(key)
    return key


def test_what_differs_in_an_adopted_entry_is_shown(computer: Computer, adopted: EntryId) -> None:
    ((_entry, _trail, known),) = computer.all_entries()
    assert known is not None
    assert known.changed == ("summary",)


def test_an_adopted_entry_can_be_changed(computer: Computer, psa: SimPsa, adopted: EntryId) -> None:
    computer.entries.edit(adopted, EntryEdit(Wishes(internal="Serial number noted.")))
    computer.clock.pass_ms(HELD_MS)
    cycle(computer)
    (row,) = psa.held_entries.values()
    assert (row.internal, row.summary) == ("Serial number noted.", "Tidied")


def test_an_adopted_entry_can_be_deleted_after_it_was_accepted(
    computer: Computer, psa: SimPsa, adopted: EntryId
) -> None:
    computer.decisions.accept(adopted)
    computer.entries.delete(adopted)
    computer.clock.pass_ms(HELD_MS)
    cycle(computer)
    assert psa.held_entries == {}


def test_looks_that_hang_do_not_keep_a_new_entry_waiting(
    computer: Computer, clock: FakeClock, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    for target in range(4):
        _in_doubt(computer, psa, target)
    fresh, hung = book(computer), []

    def hang(_resource_id: int, _lowest_id: int) -> NoReturn:
        hung.append(len(psa.carrying(marker_of(fresh))))
        clock.pass_ms(MINUTE_MS)
        raise Unavailable(_NO_ANSWER)

    monkeypatch.setattr(psa, "entries_from", hang)
    cycle(computer)
    assert hung == [1, 1], "sent before any look; two looks in vain are enough for a cycle"


def test_a_look_that_never_works_asks_more_and_more_seldom(
    computer: Computer, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    _in_doubt(computer, psa)
    asked = []

    def away(_resource_id: int, _lowest_id: int) -> NoReturn:
        asked.append(computer.clock.now_ms())
        raise Unavailable(_NO_ANSWER)

    monkeypatch.setattr(psa, "entries_from", away)
    cycles_for(computer, 2 * HOUR_MS)
    begun = computer.clock.now_ms() - HOUR_MS
    assert 0 < len([at_ms for at_ms in asked if at_ms >= begun]) < _IDLE_REQUESTS_AN_HOUR // 2


def test_a_busy_service_is_left_alone_for_as_long_as_it_asks(
    computer: Computer, psa: SimPsa
) -> None:
    for target in range(4):
        book(computer, target)
    until = computer.clock.now_ms() + HOUR_MS
    psa.forced = lambda _psa, _deed: NotDone("busy", until, was_answered=True)
    cycles_for(computer, HOUR_MS - MINUTE_MS)
    assert len(psa.creates) == 1, "the others are told as well"
    psa.forced = None
    cycles_for(computer, 30 * MINUTE_MS)
    assert len(psa.held_entries) == 4


def test_the_status_of_a_ticket_that_vanished_is_asked_about(
    computer: Computer, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(psa, "set_ticket_status", lambda _ticket, _status: Unknown("no answer"))
    book(computer, status="5")
    cycle(computer)
    del psa.held_tickets[1]
    computer.clock.pass_ms(HELD_MS)
    cycle(computer)
    (wish,) = computer.unsettled()
    assert wish.attention is AttentionKind.GONE
    computer.wishes.drop(wish.id)
    assert computer.unsettled() == []


@pytest.fixture
def refusing(psa: SimPsa, monkeypatch: pytest.MonkeyPatch) -> list[type[Record]]:
    """A PSA that does not show contracts; the list tells what it was asked for."""
    asked: list[type[Record]] = []
    honest = psa.catalog

    def catalog(kind: type[Record], since: int | None) -> Iterator[Sequence[Record]]:
        asked.append(kind)
        if kind is Contract:
            raise Rejected("Your time is safe. Autotask does not show contracts.")
        return honest(kind, since)

    monkeypatch.setattr(psa, "catalog", catalog)
    return asked


def test_a_kind_that_is_refused_keeps_nothing_else_away(
    computer: Computer, psa: SimPsa, refusing: list[type[Record]]
) -> None:
    psa.hold(replace(psa.held_tickets[1], remote_id=99, number="T20261120.0099"))
    computer.clock.pass_ms(DAY_MS)
    report = cycle(computer)
    assert report.trouble == "Your time is safe. Autotask does not show contracts."
    assert computer.cached_ticket(computer.connected()[0].id, 99) is not None
    assert refusing[-1] is not Contract, "the kinds behind it are asked for as well"
    cycles_for(computer, 3 * HOUR_MS)
    assert refusing.count(Contract) == 1, "once a day is enough"


def test_own_entries_that_are_refused_are_asked_for_when_they_are_due_again(
    computer: Computer, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def refuse(_resource_id: int, _since: int) -> NoReturn:
        asked.append(computer.clock.now_ms())
        raise Rejected("Your time is safe. Autotask does not show time entries.")

    monkeypatch.setattr(psa, "entries_changed_since", refuse)
    computer.clock.pass_ms(HOUR_MS)
    cycles_for(computer, HOUR_MS)
    assert 3 <= len(asked) <= 5, "every fifteen minutes"


def test_an_account_that_was_never_pulled_sends_all_the_same(
    computer: Computer, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_resource_id: int, _since: int) -> NoReturn:
        raise Unavailable(_NO_ANSWER)

    monkeypatch.setattr(psa, "entries_changed_since", away)
    with computer.store.units.write() as unit:
        unit.facts.put_text(unit.accounts.current().id, ENTRIES, "")
    book(computer)
    cycle(computer)
    assert len(psa.held_entries) == 1


def test_a_keyring_that_is_away_is_asked_more_and_more_seldom(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    book(computer)
    computer.sync.close()
    computer.secrets.is_there = False
    waits = [next_in_ms(computer, cycle(computer)) for _again in range(8)]
    assert waits[-1] > 2 * MINUTE_MS


def test_a_busy_read_is_made_again_when_that_is_asked_for(computer: Computer, psa: SimPsa) -> None:
    computer.clock.pass_ms(HOUR_MS)
    until = computer.clock.now_ms() + 30 * MINUTE_MS
    psa.read_trouble.append(Unavailable("busy", retry_at=until))
    assert cycle(computer).next_at == until


def test_a_refused_audit_keeps_no_pull_away(
    computer: Computer, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    _in_doubt(computer, psa)
    computer.clock.pass_ms(HELD_MS)
    psa.forced = lambda _psa, deed: deed()
    cycles_for(computer, 12 * MINUTE_MS)
    assert len(psa.held_entries) == 1

    def refuse(_resource_id: int, _lowest: int) -> NoReturn:
        raise Rejected("Your time is safe. Autotask does not show time entries.")

    monkeypatch.setattr(psa, "entries_from", refuse)
    psa.hold(replace(psa.held_tickets[1], remote_id=99, number="T20261120.0099"))
    cycles_for(computer, HOUR_MS)
    assert computer.cached_ticket(computer.connected()[0].id, 99) is not None


def test_reading_in_vain_does_not_keep_a_held_entry_waiting(
    computer: Computer, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_since: int | None, _completed: int) -> NoReturn:
        raise Unavailable(_NO_ANSWER)

    monkeypatch.setattr(psa, "tickets", away)
    computer.clock.pass_ms(HOUR_MS)
    for _again in range(6):
        cycle(computer)  # the pause grows to minutes
    book(computer, held_ms=0)
    report = cycle(computer)
    assert report.trouble == _NO_ANSWER
    assert next_in_ms(computer, report) <= HELD_MS


@pytest.mark.usefixtures("middlebox")
def test_the_question_about_a_doubled_entry_says_which_one_is_different(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    key = book(computer)
    cycle(computer)
    row = psa.held_entries[1002]
    psa.alter(1002, replace(row.fields, summary="Replaced two disks."), COLLEAGUE)
    clock.pass_ms(16 * MINUTE_MS)
    cycle(computer)
    said = computer.entries.get(key).message
    assert "(#1001, #1002, other summary notes there)" in said


def test_what_is_held_for_long_is_not_taken_for_a_clock_that_was_set_back(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    PreferenceStore(computer.store.units).change({"hold_seconds": 3 * 60 * 60})
    book(computer, held_ms=0)
    cycle(computer)
    assert not psa.creates
    clock.pass_ms(3 * HOUR_MS)
    cycle(computer)
    assert len(psa.held_entries) == 1


def test_a_cycle_that_ended_with_a_fault_is_shown_until_one_goes_well(
    computer: Computer, clock: FakeClock
) -> None:
    overviews = Overviews(computer.tools)
    tell_fault(computer.tools, "Your time is safe. The program has a fault.")
    shown = overviews.now()
    assert shown.trouble == "Your time is safe. The program has a fault."
    assert shown.offline_since == clock.now_ms()
    cycle(computer, flush=True)
    assert overviews.now().trouble == ""
    assert overviews.now().offline_since is None
