"""Purchase order numbers on the way to the PSA: exactly once, in order, and undone again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stopwatch.domain.delivery import Declined, NotDone, Outcome, Unknown
from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemState
from stopwatch.services.about_numbers import about_number
from stopwatch.services.booking import Wishes
from tests.stateful.computer import Computer
from tests.stateful.faults import Deed, Faulty
from tests.stateful.number_room import (
    MANAGED,
    NEW,
    OLD,
    OTHER,
    PROJECT,
    furnish,
    meddle,
    needing,
    shown,
    there,
)
from tests.stateful.problem_room import hold, sent
from tests.stateful.routine import cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock

BEFORE = [OLD, OLD, OLD, "", OTHER]
AFTER = [NEW, NEW, NEW, "", OTHER]
A_WHILE_MS = 11 * MINUTE_MS  # longer than reads lag behind


@pytest.fixture(autouse=True)
def _furnished(computer: Computer, psa: SimPsa) -> None:
    furnish(computer, psa)


def test_a_number_shows_at_once_offline_and_arrives_with_its_tickets(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    psa.is_offline = True
    computer.purchase_orders.assign({MANAGED: f"  {NEW} "})
    assert shown(computer) == AFTER
    sent(computer, clock)
    assert there(psa) == BEFORE
    psa.is_offline = False
    for _round in range(2):
        cycle(computer, flush=True)
    assert there(psa) == shown(computer) == AFTER
    assert not computer.unsettled()
    assert [what for what, _of, _wish in psa.ticket_writes] == ["number"] * 2


def test_undo_takes_a_number_back_before_it_leaves_and_after_it_arrived(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    computer.undo.undo()
    sent(computer, clock)
    assert there(psa) == shown(computer) == BEFORE
    assert not psa.contract_writes
    computer.purchase_orders.assign({MANAGED: NEW})
    for _round in range(2):
        sent(computer, clock)
    clock.pass_ms(A_WHILE_MS)
    computer.undo.undo()
    assert shown(computer) == BEFORE
    for _round in range(2):
        cycle(computer, flush=True)
    assert there(psa) == BEFORE
    assert not computer.unsettled()


def test_what_is_on_its_way_is_not_undone(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    psa.forced = lambda _psa, _deed: Unknown("no answer")
    sent(computer, clock)
    with pytest.raises(Refused, match="this wish is on its way"):
        computer.undo.undo()
    psa.forced = None
    clock.pass_ms(MINUTE_MS)
    for _round in range(2):
        cycle(computer, flush=True)
    assert there(psa) == AFTER


@pytest.mark.parametrize("is_done", [True, False])
def test_a_number_of_unknown_fate_is_looked_at_and_not_sent_blindly(
    computer: Computer, clock: FakeClock, psa: SimPsa, *, is_done: bool
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    psa.forced = lambda _psa, deed: (deed() if is_done else None, Unknown("no answer"))[1]
    sent(computer, clock)
    psa.forced = None
    clock.pass_ms(MINUTE_MS)
    for _round in range(2):
        cycle(computer, flush=True)
    assert there(psa) == AFTER
    assert len(psa.contract_writes) == (1 if is_done else 2)


@pytest.mark.parametrize("is_insisting", [True, False])
def test_a_colleagues_number_is_never_written_over_unseen(
    computer: Computer, clock: FakeClock, psa: SimPsa, *, is_insisting: bool
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    meddle(psa, "RF-1")
    sent(computer, clock)
    item = needing(computer)
    assert item.attention is AttentionKind.CONFLICT
    told = "Autotask has RF-1 there by now; you wished RF-4471."
    assert told in item.message
    assert shown(computer) == ["RF-1", OLD, OLD, "", OTHER], "its tickets stay as they are"
    (contract,) = (one for one in computer.purchase_orders.contracts() if one.id == MANAGED)
    assert (contract.purchase_order, contract.wished) == ("RF-1", NEW)
    assert told in contract.message
    (computer.wishes.retry if is_insisting else computer.wishes.drop)(item.id)
    for _round in range(2):
        cycle(computer, flush=True)
    assert there(psa) == (AFTER if is_insisting else ["RF-1", OLD, OLD, "", OTHER])
    assert there(psa) == shown(computer)
    assert not computer.unsettled()


def test_a_refused_contract_keeps_its_tickets_and_leaves_only_its_reason(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    psa.forced = lambda _psa, _deed: Declined("no", "contract", "contract is inactive.")
    for _round in range(2):
        sent(computer, clock)
    psa.forced = None
    assert needing(computer).message == (
        "Your numbers are kept here. Autotask refused RF-4471: contract is inactive. "
        "Change it, try again, or give it up."
    )
    assert there(psa) == shown(computer) == BEFORE
    computer.purchase_orders.assign({MANAGED: "RF-2"})
    assert shown(computer) == ["RF-2", "RF-2", "RF-2", "", OTHER]
    for _round in range(2):
        sent(computer, clock)
    assert there(psa) == ["RF-2", "RF-2", "RF-2", "", OTHER]
    assert not computer.unsettled()


def test_a_number_that_may_be_there_is_not_given_up_before_somebody_looked(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    psa.forced = lambda _psa, deed: (deed(), Unknown("no answer"))[1]
    sent(computer, clock)
    psa.forced = None
    (item,) = (one for one in computer.unsettled() if one.may_have_left)
    computer.wishes.retry(item.id)
    with pytest.raises(Refused, match="Autotask may hold this wish already"):
        computer.wishes.drop(item.id)
    clock.pass_ms(A_WHILE_MS)
    for _round in range(2):
        cycle(computer, flush=True)
    assert there(psa) == shown(computer) == AFTER
    assert len(psa.contract_writes) == 1
    assert not computer.unsettled()


def test_a_refused_number_that_is_dropped_takes_its_tickets_along(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    psa.forced = lambda _psa, _deed: Declined("no")
    sent(computer, clock)
    psa.forced = None
    computer.wishes.drop(needing(computer).id)
    assert not computer.unsettled()
    sent(computer, clock)
    assert there(psa) == BEFORE


def test_a_number_is_cleared_and_other_tickets_stay(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    hold(psa, 2, contract_id=MANAGED, purchase_order=OTHER)
    cycle(computer, flush=True)
    assert computer.purchase_orders.assign({MANAGED: ""}).startswith("No purchase order number on")
    for _round in range(2):
        sent(computer, clock)
    assert there(psa) == ["", "", OTHER, "", OTHER]


def test_a_number_that_came_down_by_itself_is_not_sent_again(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    for ticket in (1, 2):
        hold(psa, ticket, purchase_order=NEW)
    for _round in range(2):
        sent(computer, clock)
    assert there(psa) == AFTER
    assert not psa.ticket_writes
    assert not computer.unsettled()


def test_a_completed_ticket_follows_only_with_time_of_ours_on_it(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    for ticket in (1, 2):
        hold(psa, ticket, status=5, completed_at=clock.now_ms())
    cycle(computer, flush=True)
    now = clock.now_ms()
    computer.entries.add(computer.targets[0], now - MINUTE_MS, now, Wishes(summary="Late"))
    computer.purchase_orders.assign({MANAGED: NEW})
    assert shown(computer) == [NEW, NEW, OLD, "", OTHER]


@pytest.mark.parametrize("is_sent_between", [True, False])
def test_two_numbers_are_undone_one_after_the_other(
    computer: Computer, clock: FakeClock, psa: SimPsa, *, is_sent_between: bool
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    if is_sent_between:
        for _round in range(2):
            sent(computer, clock)
    computer.purchase_orders.assign({MANAGED: OTHER, PROJECT: OTHER})
    for _round in range(2):
        sent(computer, clock)
    assert there(psa) == [OTHER, OTHER, OTHER, "", OTHER]
    for before in (AFTER, BEFORE):
        clock.pass_ms(A_WHILE_MS)
        computer.undo.undo()
        for _round in range(2):
            sent(computer, clock)
        assert there(psa) == shown(computer) == before
    assert not computer.unsettled()


def test_back_to_what_is_there_withdraws_the_wish_and_its_followers(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    computer.purchase_orders.assign({MANAGED: OLD})
    assert not computer.unsettled()
    assert shown(computer) == BEFORE
    computer.undo.undo()
    assert shown(computer) == AFTER


def test_a_follower_that_goes_its_own_way_waits_for_nobody(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    computer.purchase_orders.use_on_tickets({computer.targets[0]: OTHER})
    psa.forced = lambda _psa, _deed: Declined("no")
    sent(computer, clock)
    psa.forced = None
    computer.wishes.drop(next(one.id for one in computer.unsettled() if one.attention))
    assert [one.target_id for one in computer.unsettled()] == [computer.targets[0]]
    computer.wishes.retry(needing(computer).id)
    cycle(computer, flush=True)
    assert there(psa) == [OLD, OTHER, OLD, "", OTHER]


def test_a_number_changed_while_the_first_is_on_its_way_goes_behind_it(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    psa.forced = lambda _psa, _deed: Unknown("no answer")
    sent(computer, clock)
    psa.forced = None
    computer.purchase_orders.assign({MANAGED: "RF-2"})
    assert shown(computer) == ["RF-2", "RF-2", "RF-2", "", OTHER]
    for _round in range(4):
        clock.pass_ms(MINUTE_MS)
        cycle(computer, flush=True)
    assert there(psa) == ["RF-2", "RF-2", "RF-2", "", OTHER]
    assert not computer.unsettled()


def test_a_contract_that_is_gone_is_told_in_its_own_words(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    psa.held_records = [one for one in psa.held_records if getattr(one, "id", 0) != MANAGED]
    sent(computer, clock)
    item = needing(computer)
    assert item.attention is AttentionKind.GONE
    assert item.message.startswith("Your numbers are kept here. Autotask does not show this")
    assert not psa.contract_writes


def test_a_profile_put_back_asks_before_it_sends_a_number_again(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    computer.purchase_orders.assign({MANAGED: NEW})
    copy = computer.copied_file()
    for _round in range(2):
        sent(computer, clock)
    meddle(psa, "RF-1")
    computer.put_back(copy)
    sent(computer, clock)
    assert needing(computer).attention is AttentionKind.CONFLICT
    assert there(psa)[0] == "RF-1"


def test_an_account_with_a_number_on_its_way_is_not_removed(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    psa.is_offline = True
    computer.purchase_orders.assign({MANAGED: NEW})
    (account,) = computer.connected()
    with pytest.raises(Refused):
        computer.accounts.remove()
    assert computer.connected() == (account,)
    assert computer.unsettled()[0].state is ItemState.WAITING


def test_nothing_that_is_so_already_makes_a_deed(computer: Computer) -> None:
    nothing: tuple[Callable[[], str], ...] = (
        lambda: computer.purchase_orders.assign({MANAGED: OLD}),
        lambda: computer.purchase_orders.assign({}),
        lambda: computer.purchase_orders.use_on_tickets({computer.targets[0]: OLD}),
    )
    for deed in nothing:
        with pytest.raises(Refused, match="that is how it is already"):
            deed()
    with pytest.raises(Refused, match="not known here"):
        computer.purchase_orders.assign({404: NEW})
    with pytest.raises(Refused, match="at most 50"):
        computer.purchase_orders.assign({MANAGED: "9" * 51})
    assert not computer.unsettled()


def test_a_wish_is_told_in_plain_words(computer: Computer) -> None:
    told = computer.purchase_orders.assign({MANAGED: NEW})
    assert told == "RF-4471 on Managed Services, Harbor Dental"
    words = [one.words for one in computer.wishes.pending()]
    assert words == [told, *["Purchase order number RF-4471"] * 2]
    deed = computer.undo.offered()
    assert deed is not None
    assert deed.told == told


def test_a_refusal_without_words_of_the_psa_keeps_the_advice() -> None:
    told = about_number(Declined("Your time is safe. The address is wrong."), "")
    assert told == Declined(
        "Your numbers are kept here. Autotask refused to take the number off. "
        "The address is wrong.",
        "purchase_order",
    )


@pytest.mark.parametrize("is_blind_first", [False, True])
def test_what_came_after_a_look_is_not_written_over_by_a_later_send(
    computer: Computer, clock: FakeClock, psa: SimPsa, *, is_blind_first: bool
) -> None:
    """Found by seed 201,333: the first send was of unknown fate, the second never left."""
    computer.purchase_orders.assign({MANAGED: NEW})
    answers: list[Outcome] = [Unknown("no answer"), NotDone("never left")]

    def answer(_psa: Faulty, _deed: Deed) -> Outcome:
        return answers.pop(0)

    psa.forced = answer
    for _send in range(2):
        sent(computer, clock)
        clock.pass_ms(MINUTE_MS)
    assert not answers
    psa.forced = None
    meddle(psa, OTHER)
    if is_blind_first:  # the look before that does not count either
        psa.read_trouble.append(Unavailable("away"))
        cycle(computer, flush=True)
        assert there(psa)[0] == OTHER
    clock.pass_ms(A_WHILE_MS)
    cycle(computer)
    assert there(psa)[0] == OTHER
    assert needing(computer).attention is AttentionKind.CONFLICT
