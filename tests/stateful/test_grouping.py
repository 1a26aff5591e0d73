"""Problems and their incidents on the way to the PSA: in order, exactly once, and undone again."""

from __future__ import annotations

import pytest

from stopwatch.domain.delivery import Declined, Outcome, Unknown
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import AttentionKind
from stopwatch.domain.problem import TicketType
from stopwatch.domain.remote import TicketBody
from stopwatch.services.booking import Wishes
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer
from tests.stateful.problem_room import PROBLEM, TITLE, hold, hung, incidents, key_of, number, sent
from tests.stateful.routine import cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock


def test_a_ticket_hangs_at_once_and_arrives(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    psa.is_offline = True
    computer.grouping.link(problem, computer.targets[:2])
    assert incidents(computer) == {TITLE: [number(psa, 1), number(psa, 2)]}
    sent(computer, clock)
    assert (hung(psa, 1), hung(psa, 2)) == (None, None)
    psa.is_offline = False
    cycle(computer, flush=True)
    assert (hung(psa, 1), hung(psa, 2), hung(psa, 3)) == (PROBLEM, PROBLEM, None)
    assert not computer.unsettled()
    assert incidents(computer) == {TITLE: [number(psa, 1), number(psa, 2)]}


def test_undo_takes_a_link_back_before_it_leaves_and_after_it_arrived(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    computer.grouping.link(problem, computer.targets[:1])
    computer.undo.undo()
    assert incidents(computer) == {TITLE: []}
    sent(computer, clock)
    assert hung(psa, 1) is None
    computer.grouping.link(problem, computer.targets[:1])
    sent(computer, clock)
    assert hung(psa, 1) == PROBLEM
    computer.undo.undo()
    assert incidents(computer) == {TITLE: []}
    cycle(computer)
    assert hung(psa, 1) is None


def test_a_ticket_is_moved_to_another_problem_and_taken_off(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    hold(psa, 51, ticket_type=TicketType.PROBLEM, title="Another")
    cycle(computer, flush=True)
    computer.grouping.link(problem, computer.targets[:1])
    computer.grouping.link(key_of(computer, 51), computer.targets[:1])
    assert incidents(computer) == {TITLE: [], "Another": [number(psa, 1)]}
    sent(computer, clock)
    assert hung(psa, 1) == 51
    assert [wish for what, _of, wish in psa.ticket_writes] == [{"problem_remote_id": 51}]
    computer.grouping.link(problem, computer.targets[:1])
    sent(computer, clock)
    assert hung(psa, 1) == PROBLEM
    computer.grouping.unlink(computer.targets[:1])
    assert incidents(computer) == {TITLE: [], "Another": []}
    sent(computer, clock)
    assert hung(psa, 1) is None


def test_a_problem_made_offline_goes_before_all_that_hangs_on_it(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    psa.is_offline = True
    made = computer.grouping.create(TITLE, computer.targets[:2])
    computer.timing.start(Start(made))
    clock.pass_ms(30 * MINUTE_MS)
    computer.timing.stop(None, Wishes(summary="Set the power plan."))
    assert incidents(computer) == {TITLE: [number(psa, 1), number(psa, 2)]}
    assert [one.ticket.number for one in computer.problems.all()] == ["L1"]
    sent(computer, clock)
    psa.is_offline = False
    for _round in range(4):
        cycle(computer, flush=True)
    (body,) = set(psa.problems)
    new = max(psa.held_tickets)
    assert psa.held_tickets[new].external_id == body.external_id
    assert (hung(psa, 1), hung(psa, 2)) == (new, new)
    assert [row.ticket_remote_id for row in psa.held_entries.values()] == [new]
    assert not computer.unsettled()
    (shown,) = computer.problems.all()
    assert (shown.ticket.id, shown.ticket.number) == (made, number(psa, new))
    assert key_of(computer, -1) == made


@pytest.mark.parametrize("is_late", [True, False])
def test_a_problem_of_unknown_fate_is_never_made_twice(
    computer: Computer, clock: FakeClock, psa: SimPsa, monkeypatch: pytest.MonkeyPatch,
    *, is_late: bool,
) -> None:  # fmt: skip
    create, late = psa.create_ticket, list[TicketBody]()

    def unanswered(body: TicketBody) -> Outcome:
        late.append(body) if is_late else create(body)
        return Unknown("no answer")

    cycle(computer, flush=True)
    with monkeypatch.context() as away:
        away.setattr(psa, "create_ticket", unanswered)
        computer.grouping.create(TITLE, computer.targets[:1])
        sent(computer, clock)
    clock.pass_ms(5 * MINUTE_MS)
    for body in late:
        create(body)
    for _round in range(4):
        clock.pass_ms(4 * MINUTE_MS)
        cycle(computer)
    made = [one for one in psa.held_tickets.values() if one.title == TITLE]
    assert len(made) == 1
    assert hung(psa, 1) == made[0].remote_id
    assert incidents(computer) == {TITLE: [number(psa, 1)]}


def test_a_pull_that_comes_before_the_answer_makes_no_second_row(
    computer: Computer, clock: FakeClock, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = psa.create_ticket
    cycle(computer, flush=True)
    with monkeypatch.context() as away:
        away.setattr(psa, "create_ticket", lambda body: (create(body), Unknown("no answer"))[1])
        made = computer.grouping.create(TITLE, computer.targets[:1])
        clock.pass_ms(16 * MINUTE_MS)  # a pull is due as well
        cycle(computer)
    assert [one.ticket.id for one in computer.problems.all()] == [made]
    clock.pass_ms(MINUTE_MS)
    cycle(computer)
    cycle(computer)
    assert [one.ticket.id for one in computer.problems.all()] == [made]
    assert len(psa.problems) == 1
    assert not computer.unsettled()


def test_somebody_elses_link_is_shown_and_the_user_chooses(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    hold(psa, 51, ticket_type=TicketType.PROBLEM, title="Another")
    cycle(computer, flush=True)
    for choice in ("mine", "theirs"):
        clock.pass_ms(11 * MINUTE_MS)  # longer than reads lag behind
        computer.grouping.link(problem, computer.targets[:1])
        hold(psa, 1, problem_remote_id=51)
        sent(computer, clock)
        (item,) = computer.unsettled()
        assert item.attention is AttentionKind.CONFLICT
        assert number(psa, PROBLEM) in item.message
        assert number(psa, 51) in item.message
        assert incidents(computer) == {TITLE: [], "Another": [number(psa, 1)]}
        if choice == "mine":
            computer.wishes.retry(item.id)
            cycle(computer)
            assert hung(psa, 1) == PROBLEM
            computer.grouping.unlink(computer.targets[:1])
            sent(computer, clock)
        else:
            computer.wishes.drop(item.id)
            cycle(computer, flush=True)
            assert hung(psa, 1) == 51
    assert not computer.unsettled()


def test_a_refusal_leaves_nothing_but_its_reason(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    computer.grouping.link(problem, computer.targets[:2])
    psa.forced = lambda _psa, _deed: Declined("T1 is merged into another ticket.")
    sent(computer, clock)
    psa.forced = None
    assert incidents(computer) == {TITLE: []}
    detail = computer.problems.detail(problem)
    assert [one.message for one in detail.incidents] == ["T1 is merged into another ticket."] * 2
    (first, second) = computer.unsettled()
    computer.wishes.retry(first.id)
    computer.wishes.drop(second.id)
    cycle(computer)
    assert (hung(psa, 1), hung(psa, 2)) == (PROBLEM, None)
    assert incidents(computer) == {TITLE: [number(psa, 1)]}


def test_what_a_colleague_put_back_is_no_lag_of_reads(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    hold(psa, 51, ticket_type=TicketType.PROBLEM, title="Another")
    hold(psa, 1, problem_remote_id=51)
    cycle(computer, flush=True)
    computer.grouping.link(problem, computer.targets[:1])
    sent(computer, clock)
    assert hung(psa, 1) == PROBLEM
    hold(psa, 1, problem_remote_id=51)
    computer.grouping.unlink(computer.targets[:1])
    for _minute in range(12):
        sent(computer, clock)
        clock.pass_ms(MINUTE_MS)
        assert hung(psa, 1) == 51
    (item,) = computer.unsettled()
    assert item.attention is AttentionKind.CONFLICT


def test_of_a_problem_that_was_made_twice_the_older_one_is_ours(
    computer: Computer, clock: FakeClock, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = psa.create_ticket

    def repeated(body: TicketBody) -> Outcome:
        create(body)
        create(body)
        return Unknown("no answer")

    cycle(computer, flush=True)
    with monkeypatch.context() as away:
        away.setattr(psa, "create_ticket", repeated)
        made = computer.grouping.create(TITLE, computer.targets[:1])
        sent(computer, clock)
    clock.pass_ms(MINUTE_MS)
    for _round in range(2):
        cycle(computer)
    first, _second = (key for key, one in psa.held_tickets.items() if one.title == TITLE)
    assert hung(psa, 1) == first
    assert key_of(computer, first) == made
