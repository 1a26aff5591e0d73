"""Two tenants side by side: one is in use, both are delivered, and nothing of theirs ever mixes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from stopwatch.domain.catalog import Resource
from stopwatch.domain.delivery import Outcome, Unknown
from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS
from stopwatch.domain.outbox import ItemState
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.ticket import TicketFacts
from stopwatch.services.accounts import SignIn
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer
from tests.stateful.faults import Deed, Died, Faulty
from tests.stateful.sim_psa import COLLEAGUE, SimPsa
from tests.stateful.two_tenants import BRANCH_URL, TwoTenants
from tests.support.fake_psa import ZONE
from tests.support.machine import FakeClock


@pytest.fixture
def two(computer: Computer, psa: SimPsa, clock: FakeClock) -> TwoTenants:
    return TwoTenants(computer, psa, SimPsa(clock=clock))


@pytest.fixture
def both(two: TwoTenants) -> TwoTenants:
    two.connect_branch()
    return two


def test_work_of_both_arrives_once_and_each_at_its_own(two: TwoTenants) -> None:
    two.book("At home")
    two.connect_branch()
    two.book("At the branch")
    for _round in range(3):
        two.cycle()
        two.computer.clock.pass_ms(20 * MINUTE_MS)
    assert two.held() == (["At home"], ["At the branch"])
    assert (len(two.home.creates), len(two.branch.creates)) == (1, 1)
    assert set(two.used) == {(ZONE.base_url, "secret"), (BRANCH_URL, "the branch's secret")}


def test_the_account_that_is_added_is_in_use_and_the_choice_survives_a_restart(
    both: TwoTenants,
) -> None:
    assert both.present.base_url == BRANCH_URL
    both.roster.use(both.first.id)
    both.restart()
    assert both.present.id == both.first.id
    assert [one.is_used for one in both.roster.all()] == [True, False]


@pytest.mark.parametrize("refused", ["home", "branch"])
def test_refused_credentials_of_one_hold_up_no_other(both: TwoTenants, refused: str) -> None:
    both.book("At the branch")
    both.roster.use(both.first.id)
    both.book("At home")
    ill: SimPsa = getattr(both, refused)
    ill.is_signed_out = True
    before = ill.requests
    for _round in range(5):
        both.cycle()
        both.computer.clock.pass_ms(MINUTE_MS)
    home, branch = both.held()
    assert (home, branch) == (([], ["At the branch"]) if refused == "home" else (["At home"], []))
    assert ill.requests - before <= 2, "one that was refused, and one for the zone"
    assert sum(bool(one.account.paused_because) for one in both.roster.all()) == 1


def test_a_fault_in_one_holds_up_no_other(
    both: TwoTenants, monkeypatch: pytest.MonkeyPatch
) -> None:
    both.roster.use(both.first.id)
    both.book("At home")
    both.roster.use(both.roster.all()[1].account.id)
    monkeypatch.setattr(both.branch, "tickets", lambda *_: 1 / 0)
    both.computer.clock.pass_ms(HOUR_MS)
    with pytest.raises(ZeroDivisionError):
        both.cycle()
    assert both.held() == (["At home"], [])


def test_an_account_that_is_offline_rests_however_often_another_is_due(
    both: TwoTenants, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def away(*_: object) -> Iterator[Sequence[TicketFacts]]:
        asked.append(both.computer.clock.now_ms())
        raise Unavailable("Your time is safe. Autotask cannot be reached.")

    both.roster.use(both.first.id)
    monkeypatch.setattr(both.branch, "tickets", away)
    both.computer.clock.pass_ms(HOUR_MS)
    for _second in range(5 * 60):
        both.cycle(is_kicked=False)
        both.computer.clock.pass_ms(SECOND_MS)
    assert 3 <= len(asked) <= 10
    both.computer.timing.start(Start(both.target()))
    count = len(asked)
    both.cycle()  # somebody waits for the account in use, and not for the other
    assert len(asked) == count


def test_trouble_of_the_account_not_in_use_says_whose_it_is(both: TwoTenants) -> None:
    both.branch.is_offline = True
    both.roster.use(both.first.id)
    both.computer.clock.pass_ms(HOUR_MS)
    report = both.cycle()
    assert report.trouble.startswith("Your time is safe.")
    assert "This is about account 3" in report.trouble
    assert report.next_at is not None


def test_equal_numbers_of_two_tenants_do_not_mix(both: TwoTenants) -> None:
    [there] = both.book("At the branch")
    both.roster.use(both.first.id)
    [here] = both.book("At home")
    both.cycle()
    assert both.home.held_entries.keys() == both.branch.held_entries.keys()
    (number,) = both.home.held_entries
    fields = replace(both.home.held_entries[number].fields, summary="A colleague's words")
    both.computer.clock.pass_ms(HOUR_MS)
    both.home.alter(number, fields, COLLEAGUE)
    both.cycle()
    with both.computer.store.units.read() as unit:
        known = unit.counterparts.of_entries([here.id, there.id])
    assert known[here.id].changed == ("summary",)
    assert known[there.id].changed == ()


def test_an_account_that_is_not_in_use_pulls_rarely(both: TwoTenants) -> None:
    both.roster.use(both.first.id)
    both.home.page_size = both.branch.page_size = 500
    both.cycle()
    home, branch = both.home.requests, both.branch.requests
    for _minute in range(60):
        both.computer.clock.pass_ms(MINUTE_MS)
        both.cycle(is_kicked=False)
    assert both.branch.requests - branch <= 4
    assert 8 <= both.home.requests - home <= 15


def test_a_running_stopwatch_keeps_its_account_in_use(both: TwoTenants) -> None:
    both.computer.timing.start(Start(both.target()))
    with pytest.raises(Refused, match=r"a stopwatch runs.*Pause or stop it first"):
        both.roster.use(both.first.id)
    assert both.present.base_url == BRANCH_URL


def test_signing_in_again_works_while_a_stopwatch_runs(both: TwoTenants) -> None:
    both.roster.use(both.first.id)
    both.computer.timing.start(Start(both.target()))
    both.accounts.add(SignIn("api@msp.example", "CODE", "new", "rashdown", BRANCH_URL))
    assert both.present.id == both.first.id
    assert both.computer.secrets.get(both.roster.all()[1].account.secret_name) == "new"


def test_paused_stopwatches_wait_with_their_account_and_are_told(both: TwoTenants) -> None:
    watch = both.computer.timing.start(Start(both.target()))
    both.computer.clock.pass_ms(7 * MINUTE_MS)
    both.computer.timing.pause()
    both.roster.use(both.first.id)
    overview = both.overviews.now()
    assert overview.desk.stopwatches == ()
    assert overview.elsewhere.stopwatches == 1
    assert overview.elsewhere.told == (
        "Safe and waiting in account 3 (Robin Ashdown, api@msp.example): 1 stopwatch."
    )
    both.roster.use(both.roster.all()[1].account.id)
    [back] = both.overviews.now().desk.paused
    assert (back.id, back.elapsed_ms(both.computer.clock.now_ms())) == (watch.id, 7 * MINUTE_MS)
    assert both.overviews.now().elsewhere.told == ""


def test_what_needs_somebody_in_the_other_account_is_told(both: TwoTenants) -> None:
    del both.branch.held_tickets[1]
    both.book("For a ticket that is gone")
    both.cycle()
    both.roster.use(both.first.id)
    overview = both.overviews.now()
    assert overview.needs_you
    assert "1 entry that needs you" in overview.elsewhere.told
    assert (overview.outbox.needs_attention, overview.elsewhere.needs_attention) == (0, 1)


def test_several_other_accounts_are_told_in_one_line(both: TwoTenants) -> None:
    both.branch.hold(records=[Resource(10, "iokoye", "I. Okoye")])
    both.computer.timing.start(Start(both.target()))
    both.computer.timing.pause()
    both.accounts.add(SignIn("api@msp.example", "CODE", "secret", "iokoye", BRANCH_URL))
    both.computer.timing.start(Start())
    both.computer.timing.pause()
    both.roster.use(both.first.id)
    assert (
        both.overviews.now().elsewhere.told == "Safe and waiting in other accounts: 2 stopwatches."
    )


def test_removing_one_leaves_the_other_alone(both: TwoTenants) -> None:
    branch = both.present
    both.roster.use(both.first.id)
    both.book("At home")
    with pytest.raises(Refused, match="1 entry on its way"):
        both.accounts.remove()
    both.accounts.remove(branch.id)
    assert both.computer.secrets.held == {both.first.secret_name: "secret"}
    before = both.branch.requests
    both.cycle()
    assert both.held() == (["At home"], [])
    assert both.branch.requests == before


def test_an_account_that_is_removed_before_its_turn_is_left_in_peace(
    both: TwoTenants, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(*_: object) -> Sequence[RemoteEntry]:
        both.accounts.remove(branch.id)
        return ()

    branch = both.present
    both.roster.use(both.first.id)
    both.computer.clock.pass_ms(HOUR_MS)
    monkeypatch.setattr(both.home, "entries_changed_since", meanwhile)
    before = both.branch.requests
    both.cycle()
    assert both.branch.requests == before
    assert [one.account.id for one in both.roster.all()] == [both.first.id]


def test_removing_the_account_in_use_puts_another_in_use(both: TwoTenants) -> None:
    both.accounts.remove()
    assert both.present.id == both.first.id
    both.cycle()
    assert both.sync.cycle(lambda: False).is_connected


def test_an_account_of_the_same_api_user_keeps_the_secret(both: TwoTenants) -> None:
    both.branch.hold(records=[Resource(10, "iokoye", "I. Okoye")])
    second = both.accounts.add(
        SignIn("api@msp.example", "CODE", "the branch's secret", "iokoye", BRANCH_URL)
    )
    both.accounts.remove(second.id)
    assert both.computer.secrets.get(second.secret_name) == "the branch's secret"
    both.accounts.remove(both.roster.all()[0].account.id)
    assert both.computer.secrets.get(second.secret_name) is None


def test_a_copied_profile_is_distrusted_in_every_account(both: TwoTenants) -> None:
    both.book("At the branch")
    present = both.present
    with both.computer.store.units.write() as unit:
        unit.accounts.put(replace(present, paused_because="Sign in again."))
    both.computer.incarnation.mark = "another computer's"
    both.restart()
    both.cycle()
    with both.computer.store.units.read() as unit:
        [item] = unit.outbox.unsettled(unit.accounts.current().id)
    assert item.may_have_left
    assert item.state is ItemState.CHECKING


def test_an_orphan_of_one_account_is_looked_up_whatever_the_other_does(both: TwoTenants) -> None:
    both.book("At the branch")
    both.branch.forced = _killed
    with pytest.raises(Died):
        both.cycle()
    both.branch.forced = None
    both.home.is_offline = True
    both.restart()
    both.roster.use(both.first.id)
    for _round in range(30):
        both.computer.clock.pass_ms(MINUTE_MS)
        both.cycle(is_kicked=False)
    assert both.held() == ([], ["At the branch"])


def test_an_unknown_fate_in_one_is_no_matter_of_the_other(both: TwoTenants) -> None:
    both.book("At the branch")
    both.branch.forced = lambda _psa, deed: (deed(), Unknown("no answer"))[1]
    both.cycle()
    both.branch.forced = None
    both.roster.use(both.first.id)
    both.book("At home")
    for _round in range(30):
        both.computer.clock.pass_ms(MINUTE_MS)
        both.cycle()
    assert both.held() == (["At home"], ["At the branch"])
    assert len(both.branch.creates) == 1


def test_a_window_of_one_account_cannot_book_in_the_other(both: TwoTenants) -> None:
    entries = Entries(both.computer.tools, Booking(both.computer.tools))
    both.computer.timing.start(Start(both.target()))
    both.computer.clock.pass_ms(MINUTE_MS)
    [draft] = both.computer.timing.stop()
    ticket = both.target()
    both.roster.use(both.first.id)
    deeds = (
        lambda: both.computer.timing.start(Start(ticket)),
        lambda: entries.add(ticket, 0, MINUTE_MS, Wishes()),
        lambda: entries.submit([draft.id], Wishes(summary="Done")),
        lambda: entries.edit(draft.id, EntryEdit(Wishes(summary="Done"))),
        lambda: entries.delete(draft.id),
        lambda: entries.keep_here(draft.id),
        lambda: both.computer.decisions.retry(draft.id),
    )
    for deed in deeds:
        with pytest.raises(Refused, match="belongs to another account"):
            deed()
    both.computer.timing.start(Start())
    with pytest.raises(Refused, match="belongs to another account"):
        both.computer.timing.attach(ticket)


def test_what_runs_in_an_account_not_in_use_is_asked_about_too(both: TwoTenants) -> None:
    both.recovery.begin()
    both.computer.timing.start(Start(both.target()))
    both.recovery.beat()
    first = both.first
    with both.computer.store.units.write() as unit:
        unit.accounts.use(first.id)  # no verb does that; a restored profile may
    assert both.overviews.now().elsewhere.running == 1
    both.computer.clock.pass_ms(HOUR_MS)
    both.restart()
    both.recovery.begin()
    assert len(both.recovery.pending()) == 1


def _killed(_psa: Faulty, deed: Deed) -> Outcome:
    deed()
    raise Died


def test_a_refused_secret_is_not_tried_again_for_another_account_of_the_same_user(
    both: TwoTenants,
) -> None:
    with both.computer.store.units.write() as unit:  # as two resources of one API user are
        first, second = unit.accounts.connected()
        unit.accounts.put(
            replace(
                second, base_url=first.base_url, database_number=first.database_number,
                is_fixed_url=first.is_fixed_url, resource_id=first.resource_id + 1,
            )
        )  # fmt: skip
    both.home.is_signed_out, both.branch.is_signed_out = True, True
    before = both.home.requests + both.branch.requests
    both.computer.clock.pass_ms(HOUR_MS)
    both.cycle()
    assert all(one.account.paused_because for one in both.roster.all())
    assert both.home.requests + both.branch.requests - before <= 2, "one, and one for the zone"
