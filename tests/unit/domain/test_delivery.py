"""The outbox item's life: every arrow of the state machine, and those that must not exist."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain import delivery
from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.delivery import (
    WINDOW_MS,
    Accepted,
    Blocked,
    CannotLook,
    Clean,
    Declined,
    Found,
    Lookalike,
    Moment,
    NotDone,
    Outcome,
    Step,
    Unauthorized,
    Unknown,
)
from stopwatch.domain.ids import AccountId, AttemptId, OutboxId, TargetId
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState, OutboxItem

FIRST, SECOND = AttemptId("a1"), AttemptId("a2")
ITEM = OutboxItem(
    OutboxId("o1"), AccountId(2), ItemKind.CREATE_ENTRY, "e1", TargetId(7), "{}",
    marker="ABC", due_at=10_000,
)  # fmt: skip


def at(wall_ms: int, boot_id: str = "boot") -> Moment:
    return Moment(wall_ms, BootMoment(boot_id, wall_ms), dice=0.5)


def sending(item: OutboxItem = ITEM, attempt: AttemptId = FIRST) -> OutboxItem:
    return delivery.begin(item, attempt, "tray", at(20_000))


def settled(outcome: Outcome) -> OutboxItem:
    return delivery.settle(sending(), FIRST, outcome, at(21_000))


DOUBTED = settled(Unknown("no answer"))


def test_a_held_item_waits_and_a_flush_does_not() -> None:
    assert delivery.next_step(ITEM, 9_999) is Step.WAIT
    assert delivery.next_step(ITEM, 10_000) is Step.SEND
    assert delivery.next_step(ITEM, 0, flush=True) is Step.SEND


@pytest.mark.parametrize("state", [ItemState.SENDING, ItemState.NEEDS_ATTENTION, ItemState.DONE])
def test_nothing_is_done_about_what_is_not_ours_to_move(state: ItemState) -> None:
    assert delivery.next_step(replace(ITEM, state=state), 99_000, flush=True) is Step.WAIT


def test_an_accepted_item_is_done() -> None:
    done = settled(Accepted(84213))
    assert (done.state, done.remote_id) == (ItemState.DONE, 84213)


def test_a_declined_item_needs_attention_and_is_looked_up_before_the_next_send() -> None:
    declined = settled(Declined("role not held", "role"))
    assert (declined.state, declined.attention) == (
        ItemState.NEEDS_ATTENTION, AttentionKind.REFUSED,
    )  # fmt: skip
    again = delivery.retry(declined, 30_000)
    assert delivery.next_step(again, 30_000) is Step.LOOK
    cleared = delivery.looked(again, Clean(), at(30_000))
    assert delivery.next_step(cleared, 30_000) is Step.SEND


def test_what_never_left_is_sent_again_without_a_look_after_a_pause() -> None:
    waiting = settled(NotDone("host unreachable", is_offline=True))
    assert waiting.due_at > 21_000
    assert delivery.next_step(waiting, waiting.due_at) is Step.SEND


def test_retry_after_is_kept() -> None:
    assert settled(NotDone("slow down", retry_at=500_000)).due_at == 500_000


@pytest.mark.parametrize("denial", [NotDone("busy", was_answered=True), Unauthorized("sign in")])
def test_a_denial_is_no_proof_that_nothing_passed(denial: Outcome) -> None:
    waiting = settled(denial)
    assert delivery.next_step(waiting, waiting.due_at) is Step.LOOK


def test_eyes_that_never_see_ask_the_user_where_there_is_nothing_to_wait_for() -> None:
    denied = settled(Unauthorized("sign in"))
    blind = delivery.looked(denied, CannotLook("no rights", is_blind=True), at(26_000))
    assert (blind.state, blind.attention) == (ItemState.NEEDS_ATTENTION, AttentionKind.UNDECIDED)


def test_a_wrong_secret_leaves_the_item_waiting() -> None:
    assert settled(Unauthorized("sign in")).state is ItemState.WAITING


def test_an_unknown_fate_is_never_sent_before_it_was_looked_up() -> None:
    assert DOUBTED.state is ItemState.CHECKING
    for now_ms in (DOUBTED.due_at, DOUBTED.due_at + WINDOW_MS * 5):
        assert delivery.next_step(DOUBTED, now_ms, flush=True) is Step.LOOK


def test_a_found_marker_adopts() -> None:
    adopted = delivery.looked(DOUBTED, Found((84213,)), at(30_000))
    assert (adopted.state, adopted.remote_id) == (ItemState.DONE, 84213)


def test_two_found_markers_keep_the_older_and_are_audited_at_once() -> None:
    doubled = delivery.looked(DOUBTED, Found((90, 84)), at(30_000))
    assert (doubled.state, doubled.remote_id) == (ItemState.DONE, 84)
    assert doubled.audit_at == 30_000


def test_what_may_be_doubled_is_audited_again_and_again() -> None:
    item = delivery.looked(DOUBTED, Found((84,)), at(0))
    seen = []
    while item.audit_at is not None:
        seen.append(item.audit_at)
        item = delivery.audited(item, item.audit_at)
    minutes = [at_ms // 60_000 for at_ms in seen]
    assert minutes[:4] == [1, 16, 76, 76 + 24 * 60]
    assert len(seen) == 17, "three times within the first hours, then daily for two weeks"


def test_what_arrived_at_once_needs_no_audit() -> None:
    assert settled(Accepted(84213)).audit_at is None


def test_an_update_of_unknown_fate_is_sent_again_after_one_look() -> None:
    update = replace(ITEM, kind=ItemKind.UPDATE_ENTRY, is_cleared=True)
    doubted = delivery.settle(sending(update), FIRST, Unknown("no answer"), at(21_000))
    assert (doubted.state, doubted.window_from) == (ItemState.CHECKING, None)
    again = delivery.looked(doubted, Clean(), at(30_000))
    assert delivery.next_step(again, 30_000) is Step.SEND


@pytest.mark.parametrize("kind", [ItemKind.UPDATE_ENTRY, ItemKind.DELETE_ENTRY])
def test_a_change_is_never_sent_before_the_row_was_looked_at(kind: ItemKind) -> None:
    assert delivery.next_step(replace(ITEM, kind=kind), 10_000) is Step.LOOK
    blocked = delivery.looked(
        replace(ITEM, kind=kind), Blocked(AttentionKind.CONFLICT, "why"), at(10_000)
    )
    assert (blocked.attention, blocked.message) == (AttentionKind.CONFLICT, "why")


def test_two_negatives_are_not_enough_before_the_window_has_passed() -> None:
    item = delivery.looked(DOUBTED, Clean(), at(26_000))
    item = delivery.looked(item, Clean(), at(86_000))
    assert item.state is ItemState.CHECKING
    assert item.due_at == 21_000 + WINDOW_MS, "the last look comes when the window has passed"


def test_one_negative_after_the_window_is_not_enough() -> None:
    item = delivery.looked(DOUBTED, Clean(), at(21_000 + WINDOW_MS))
    assert item.state is ItemState.CHECKING


def test_clean_negatives_over_the_window_free_it_for_the_same_marker() -> None:
    item = delivery.looked(DOUBTED, Clean(), at(26_000))
    item = delivery.looked(item, Clean(), at(21_000 + WINDOW_MS))
    assert (item.state, item.is_cleared, item.marker) == (ItemState.WAITING, True, ITEM.marker)
    assert delivery.next_step(item, item.due_at) is Step.SEND


def test_the_window_starts_again_after_a_reboot() -> None:
    item = delivery.looked(DOUBTED, Clean(), at(26_000))
    item = delivery.looked(item, Clean(), at(21_000 + WINDOW_MS * 9, "another boot"))
    assert (item.state, item.negatives) == (ItemState.CHECKING, 1)
    later = at(21_000 + WINDOW_MS * 10, "another boot")
    assert delivery.looked(item, Clean(), later).state is ItemState.WAITING


def test_a_look_that_proves_nothing_changes_nothing_but_the_message() -> None:
    item = delivery.looked(DOUBTED, CannotLook("no rights"), at(26_000))
    assert (item.state, item.negatives, item.message) == (ItemState.CHECKING, 0, "no rights")


def test_a_lookalike_asks_the_user() -> None:
    item = delivery.looked(DOUBTED, Lookalike(55), at(26_000))
    assert (item.attention, item.remote_id) == (AttentionKind.TWIN, 55)


def test_a_third_unknown_asks_the_user() -> None:
    item = replace(DOUBTED, state=ItemState.WAITING, is_cleared=True, unknowns=2)
    asked = delivery.settle(sending(item, SECOND), SECOND, Unknown("again"), at(99_000))
    assert asked.attention is AttentionKind.UNDECIDED


def test_sending_anyway_skips_the_look_once() -> None:
    item = delivery.send_anyway(DOUBTED, 30_000)
    assert delivery.next_step(item, 30_000) is Step.SEND
    again = delivery.settle(sending(item, SECOND), SECOND, Unknown("again"), at(40_000))
    assert delivery.next_step(again, 99_000_000) is Step.LOOK


def test_an_answer_to_an_older_attempt_is_no_news_unless_it_is_an_arrival() -> None:
    newer = sending(replace(DOUBTED, state=ItemState.WAITING, is_cleared=True), SECOND)
    assert delivery.settle(newer, FIRST, NotDone("late"), at(40_000)) == newer
    assert delivery.settle(newer, FIRST, Accepted(7), at(40_000)).remote_id == 7


def test_a_late_arrival_after_another_one_is_a_twin() -> None:
    done = delivery.settle(sending(DOUBTED, SECOND), SECOND, Accepted(9), at(40_000))
    twin = delivery.settle(done, FIRST, Accepted(7), at(41_000))
    assert (twin.state, twin.remote_id, twin.audit_at) == (ItemState.DONE, 9, 41_000)


def test_the_late_answer_of_a_sender_thought_dead_still_settles() -> None:
    assert delivery.settle(DOUBTED, FIRST, Accepted(7), at(41_000)).state is ItemState.DONE


@pytest.mark.parametrize("attempts", [0, 1, 5, 40])
@pytest.mark.parametrize("dice", [0.0, 0.5, 0.999])
def test_the_backoff_is_bounded(attempts: int, dice: float) -> None:
    assert 1_000 <= delivery.backoff_ms(attempts, dice) <= 600_000


def test_asking_again_does_not_shorten_the_window() -> None:
    again = delivery.retry(DOUBTED, 30_000)
    assert (again.state, again.window_from) == (ItemState.CHECKING, DOUBTED.window_from)
    seen = delivery.looked(again, Clean(), at(30_000))
    assert delivery.next_step(seen, 30_000, flush=True) is Step.LOOK


def test_a_refusal_after_sending_anyway_waits_for_the_first_attempt_too() -> None:
    risked = sending(delivery.send_anyway(DOUBTED, 30_000), SECOND)
    refused = delivery.settle(risked, SECOND, Declined("role"), at(31_000))
    assert not refused.can_be_withdrawn, "the first attempt may still arrive"
    assert delivery.retry(refused, 40_000).state is ItemState.CHECKING


def test_withdrawing_is_for_what_the_psa_never_saw() -> None:
    assert ITEM.can_be_withdrawn
    assert settled(NotDone("offline", is_offline=True)).can_be_withdrawn
    assert not settled(NotDone("busy", was_answered=True)).can_be_withdrawn
    assert settled(Declined("no")).can_be_withdrawn
    assert not sending().can_be_withdrawn
    assert not DOUBTED.can_be_withdrawn
    looked_once = replace(DOUBTED, state=ItemState.WAITING, is_cleared=True)
    assert not looked_once.can_be_withdrawn, "its window is still open"
    assert replace(looked_once, window_from=None).can_be_withdrawn
