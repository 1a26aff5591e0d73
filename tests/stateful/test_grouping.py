"""Problems and their incidents on the way to the PSA: in order, exactly once, and undone again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.delivery import Declined, Outcome, Unknown
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemKind
from stopwatch.domain.problem import TicketType
from stopwatch.domain.remote import ProblemBody
from stopwatch.domain.ticket import TicketName
from stopwatch.services.booking import Wishes
from stopwatch.services.resolving import Resolution
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer
from tests.stateful.routine import HELD_MS, cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock
from tests.support.units import facts

PROBLEM = 50
TITLE = "SRV-DC01 falls asleep"


@pytest.fixture
def problem(computer: Computer, psa: SimPsa) -> TargetId:
    """A problem that the PSA has, besides four tickets that could hang under it."""
    hold(psa, PROBLEM, ticket_type=TicketType.PROBLEM, title=TITLE)
    cycle(computer, flush=True)
    return key_of(computer, PROBLEM)


def hold(psa: SimPsa, number: int, **more: object) -> None:
    """Let the PSA have a ticket, changed just now."""
    held = psa.held_tickets.get(number, facts(number))
    psa.hold(replace(held, last_activity_at=psa.clock.now_ms(), **more))  # type: ignore[arg-type]  # fields by name


def key_of(computer: Computer, remote_id: int) -> TargetId:
    with computer.store.units.read() as unit:
        account = unit.accounts.current()
        found = unit.tickets.find(account.id, name(remote_id))
    assert found is not None
    return found.id


def name(remote_id: int) -> TicketName:
    return TicketName("", remote_id=remote_id)


def sent(computer: Computer, clock: FakeClock) -> None:
    """Wait until what was done may leave, and let it."""
    clock.pass_ms(HELD_MS)
    cycle(computer)


def hung(psa: SimPsa, number: int) -> int | None:
    return psa.held_tickets[number].problem_remote_id


def incidents(computer: Computer) -> dict[str, list[str]]:
    """Return the problems with their incidents, as they are shown."""
    return {
        one.ticket.title: [it.number for it in one.incidents] for one in computer.problems.all()
    }


def number(psa: SimPsa, remote_id: int) -> str:
    return psa.held_tickets[remote_id].number


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
    create, late = psa.create_problem, list[ProblemBody]()

    def unanswered(body: ProblemBody) -> Outcome:
        late.append(body) if is_late else create(body)
        return Unknown("no answer")

    cycle(computer, flush=True)
    with monkeypatch.context() as away:
        away.setattr(psa, "create_problem", unanswered)
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
    create = psa.create_problem
    cycle(computer, flush=True)
    with monkeypatch.context() as away:
        away.setattr(psa, "create_problem", lambda body: (create(body), Unknown("no answer"))[1])
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


def test_what_cannot_be_is_refused_at_once_and_named(
    computer: Computer, psa: SimPsa, problem: TargetId
) -> None:
    hold(psa, 2, status=5, completed_at=psa.clock.now_ms())
    hold(psa, 3, ticket_type=TicketType.CHANGE_REQUEST)
    hold(psa, 4, ticket_type=TicketType.ALERT)
    hold(
        psa,
        51,
        ticket_type=TicketType.PROBLEM,
        title="Ended",
        status=5,
        completed_at=psa.clock.now_ms(),
    )
    cycle(computer, flush=True)
    first, closed, change, alert = computer.targets
    ended = key_of(computer, 51)
    group = computer.grouping
    for deed, words in (
        (lambda: group.link(first, [problem]), "T20261120.0001 is not a Problem"),
        (lambda: group.link(problem, [problem, first]), "named twice"),
        (lambda: group.link(ended, [first]), "T20261120.0051 is complete"),
        (lambda: group.link(problem, [ended]), "T20261120.0051 is a Problem itself"),
        (lambda: group.link(problem, [change]), "T20261120.0003 is a change request"),
        (lambda: group.create("", [first], from_id=alert), "T20261120.0004 is an alert"),
        (lambda: group.create("", [first], from_id=closed), "T20261120.0002 is complete"),
        (lambda: group.create("", [first], from_id=problem), "is a Problem already"),
        (lambda: group.create(" ", [first]), "no title"),
        (lambda: group.create("New", []), "at least one ticket"),
        (lambda: group.unlink([first]), "hangs under no problem"),
        (lambda: group.link_change(first, problem), "is not a change request"),
        (lambda: group.unlink_change(change, problem), "is not linked"),
    ):
        with pytest.raises(Refused, match=words):
            deed()
    group.link(problem, [closed, alert])  # incidents that are over belong there all the same
    assert computer.undo.undo().verb == "link"


def test_a_ticket_becomes_the_problem_of_others(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    first, second, third, _fourth = computer.targets
    computer.grouping.create(TITLE, [second, third], from_id=first)
    assert incidents(computer) == {psa.held_tickets[1].title: [number(psa, 2), number(psa, 3)]}
    sent(computer, clock)
    cycle(computer, flush=True)
    assert (hung(psa, 2), hung(psa, 3)) == (1, 1)
    made = psa.held_tickets[1]
    assert (made.ticket_type, made.title) == (TicketType.PROBLEM, TITLE)
    computer.undo.undo()
    cycle(computer, flush=True)
    assert (hung(psa, 2), hung(psa, 3)) == (None, None)


def test_a_problem_is_given_up_with_what_waits_for_it_but_not_with_time_on_it(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    psa.is_offline = True
    made = computer.grouping.create(TITLE, computer.targets[:1])
    computer.timing.start(Start(made))
    clock.pass_ms(MINUTE_MS)
    creation = next(one for one in computer.unsettled() if one.kind is ItemKind.CREATE_PROBLEM)
    with pytest.raises(Refused, match="there is time on L1"):
        computer.wishes.drop(creation.id)
    computer.timing.discard(None)
    computer.wishes.drop(creation.id)
    psa.is_offline = False
    sent(computer, clock)
    assert not psa.problems
    assert not computer.unsettled()
    assert incidents(computer) == {}
    assert hung(psa, 1) is None


def test_everything_is_resolved_at_once_after_its_time(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    computer.grouping.link(problem, computer.targets[:2])
    sent(computer, clock)
    psa.is_offline = True
    computer.timing.start(Start(problem))
    clock.pass_ms(30 * MINUTE_MS)
    computer.timing.stop(None, Wishes(summary="Set the power plan."))
    plan = computer.resolving.proposed(problem)
    assert plan.waits == f"{number(psa, PROBLEM)}: your time goes first."
    assert len(plan.open_incidents) == 2
    ended = "Power plan set to High performance."
    chosen = [Resolution(problem, "Complete", ended)]
    chosen += [Resolution(one.id, "5", ended) for one in plan.open_incidents]
    computer.resolving.resolve(problem, chosen)
    psa.is_offline = False
    for _round in range(3):
        sent(computer, clock)
    assert {psa.held_tickets[key].status for key in (1, 2, PROBLEM)} == {5}
    assert set(psa.resolutions.values()) == {ended}
    assert len(psa.held_entries) == 1
    assert not computer.unsettled()
    computer.undo.undo()
    cycle(computer, flush=True)
    assert {psa.held_tickets[key].status for key in (1, 2, PROBLEM)} == {1}


def test_a_change_request_is_linked_once_and_taken_off(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    hold(psa, 3, ticket_type=TicketType.CHANGE_REQUEST)
    cycle(computer, flush=True)
    change = computer.targets[2]
    computer.grouping.link_change(change, problem)
    assert [one.number for one in computer.problems.detail(problem).changes] == [number(psa, 3)]
    with pytest.raises(Refused, match=r"linked to .* already"):
        computer.grouping.link_change(change, problem)
    psa.forced = lambda _psa, deed: (deed(), Unknown("no answer"))[1]
    sent(computer, clock)
    psa.forced = None
    clock.pass_ms(MINUTE_MS)
    cycle(computer)
    (link,) = psa.held_links.values()
    assert (link.change_remote_id, link.ticket_remote_id) == (3, PROBLEM)
    assert not computer.unsettled()
    computer.grouping.unlink_change(change, problem)
    assert not computer.problems.detail(problem).changes
    sent(computer, clock)
    assert not psa.held_links
    computer.undo.undo()
    cycle(computer)
    assert [one.change_remote_id for one in psa.held_links.values()] == [3]


def test_a_dismissed_suggestion_stays_away_until_that_is_undone(
    computer: Computer, psa: SimPsa
) -> None:
    hour_ms = 60 * MINUTE_MS
    for place in range(5):
        opened = psa.clock.now_ms() - place * 24 * hour_ms
        hold(psa, 60 + place, title="Alert: SRV-DC09 not responding", created_at=opened,
             ticket_type=TicketType.ALERT)  # fmt: skip
    cycle(computer, flush=True)
    (found,) = computer.problems.suggestions()
    computer.grouping.dismiss(found.id)
    assert computer.problems.suggestions() == ()
    computer.undo.undo()
    assert computer.problems.suggestions() == (found,)
    made = computer.grouping.accept(found)
    assert computer.problems.suggestions() == ()
    assert len(computer.problems.detail(made).incidents) == 5
