"""Time passes inside a cycle too: requests hang, and what was seen before them is old by then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from stopwatch.domain.delivery import WINDOW_MS, Unknown
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import OutboxId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, OutboxItem
from stopwatch.services.push import Push
from tests.stateful.computer import Computer
from tests.stateful.routine import book, book_and_see, cycle, next_in_ms
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock
from tests.support.units import facts

_HANGING_MS = 100_000


def test_a_look_vouches_only_for_the_moment_at_which_it_was_asked(
    computer: Computer, clock: FakeClock, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    for target in range(3):
        book(computer, target)
    late: list[Callable[[], object]] = []

    def hang(deed: Callable[[], object]) -> Unknown:
        clock.pass_ms(_HANGING_MS)
        late.append(deed)
        return Unknown("no answer")

    monkeypatch.setattr(psa, "_write", hang)
    cycle(computer)
    first = computer.unsettled()[0]
    assert first.window_from is not None
    for _look in range(2):  # looks in between, as clean as the last one
        clock.pass_ms(3 * MINUTE_MS)
        cycle(computer)
    clock.pass_ms(first.window_from.boot_ms + WINDOW_MS + 1 - clock.boot_ms)
    cycle(computer)  # the others are sent again and hang; the last one's window ends meanwhile
    sent = [item.attempts for item in computer.unsettled()]
    assert sent[0] == 2
    assert sent[-1] == 1, "what was seen before the others hung counted for a later moment"


def test_a_ticket_that_changes_behind_the_sweep_comes_with_the_next_one(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    """Its page has passed already, and a later page shows a change that is newer than its own."""
    changes = iter([(1, "Changed behind the sweep"), (4, "Changed ahead of it")])

    def meanwhile() -> None:
        for number, title in changes:
            psa.hold(replace(facts(number, title), last_activity_at=clock.now_ms()))
            clock.pass_ms(4 * MINUTE_MS)

    clock.pass_ms(16 * MINUTE_MS)
    psa.hold(*(replace(facts(n), last_activity_at=clock.now_ms()) for n in range(1, 5)))
    psa.between_pages = meanwhile
    for _cycle in range(2):
        cycle(computer)
        clock.pass_ms(16 * MINUTE_MS)
    seen = [computer.cached_ticket(computer.connected()[0].id, number) for number in (1, 4)]
    assert [one.title for one in seen if one] == [
        "Changed behind the sweep",
        "Changed ahead of it",
    ]


@pytest.mark.usefixtures("middlebox")
def test_what_stands_there_twice_is_not_sent_a_third_time(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    entry = book_and_see(computer)
    assert [one.attention for one in computer.unsettled()] == [AttentionKind.DOUBLED]
    for decide in (computer.decisions.retry, computer.decisions.send_anyway):
        with pytest.raises(Refused, match="holds this entry already"):
            decide(entry)
    cycle(computer)
    assert len(psa.held_entries) == 2


@pytest.mark.usefixtures("middlebox")
def test_what_was_accepted_twice_says_so_again_when_its_deletion_is_taken_back(
    computer: Computer, psa: SimPsa
) -> None:
    entry = book_and_see(computer)
    several = "Autotask holds it as 2 entries."
    assert computer.decisions.accept(entry).message == several
    assert computer.entries.delete(entry).message == "It is being deleted in Autotask."
    computer.undo.undo()
    (back,) = computer.entries.shown([entry])
    assert back.message == back.several == several
    cycle(computer)
    assert len(psa.held_entries) == 2, "nothing was decided anew"


def test_whoever_chooses_a_ticket_has_those_of_a_minute_ago(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    psa.hold(replace(facts(99, "Opened just now"), last_activity_at=clock.now_ms()))
    clock.pass_ms(2 * MINUTE_MS)
    cycle(computer)
    account_id = computer.connected()[0].id
    assert computer.cached_ticket(account_id, 99) is None
    report = computer.sync.cycle(lambda: False, fresh_tickets=True)
    assert computer.cached_ticket(account_id, 99) is not None
    assert next_in_ms(computer, report) > 5 * MINUTE_MS
    before = psa.requests
    computer.sync.cycle(lambda: False, fresh_tickets=True)
    assert psa.requests == before


def test_what_is_let_go_sooner_while_it_is_sent_leaves_all_the_same(
    computer: Computer, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    cycle(computer, flush=True)
    book(computer, held_ms=0)
    find = Push._runnable

    def let_go(push: Push, item_id: OutboxId) -> OutboxItem | None:
        found = find(push, item_id)
        computer.sync.release()  # as a sync without the secret does
        return found

    monkeypatch.setattr(Push, "_runnable", let_go)
    cycle(computer, flush=True)
    assert len(psa.held_entries) == 1
    assert not computer.unsettled()
