"""What one computer hands over is the other's: whole, once, and never half."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Resource
from stopwatch.domain.entry import EntryPhase, ShownState
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.spans import Span
from stopwatch.services.accounts import Accounts, SignIn
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.connection import Connection
from stopwatch.services.entries import EntryEdit
from stopwatch.services.exchanging.handing_over import HandingOver
from stopwatch.services.new_tickets import NewTickets
from stopwatch.services.observing import Observing
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from tests.support.fake_psa import ZONE, FakePsa
from tests.support.machine import NOON, FakeChance, FakeClock, FakeSecrets
from tests.support.sides import DRAFT, READY, Side, row_of
from tests.support.units import ME, make_store, ticket


def work(on: Side) -> None:
    """Let one entry wait, one be a draft, and a stopwatch run with a note."""
    on.entries.add(on.targets[0], NOON - 4 * HOUR_MS, NOON - 3 * HOUR_MS, READY)
    on.entries.add(on.targets[1], NOON - 3 * HOUR_MS, NOON - 2 * HOUR_MS, DRAFT)
    on.timing.start(Start(on.targets[1]))
    on.timing.note("Tried the other tray")
    assert isinstance(on.tools.clock, FakeClock)
    on.tools.clock.pass_ms(10 * MINUTE_MS)


def test_all_of_it_goes_on_there(here: Side, there: Side) -> None:
    work(here)
    done = there.taking.take(here.give())
    assert (done.waiting, done.drafts, done.stopwatches, done.known) == (1, 1, 1, 0)
    assert there.states() == [ShownState.WAITING, ShownState.DRAFT]
    assert here.states() == [ShownState.LOCAL_ONLY] * 2
    (watch,) = there.timing.desk().stopwatches
    assert watch.elapsed_ms(there.tools.now_ms()) == 10 * MINUTE_MS
    assert [note.text for note in watch.notes] == ["Tried the other tray"]
    assert here.timing.desk().stopwatches == ()


def test_a_file_that_is_not_made_leaves_all_as_it_was(here: Side) -> None:
    def full(_text: str) -> None:
        raise OSError("the stick is full")

    work(here)
    before = here.states(), here.timing.desk().stopwatches
    with pytest.raises(OSError, match="full"):
        here.giving.give(full)
    assert (here.states(), here.timing.desk().stopwatches) == before
    assert here.giving.all() == ()
    here.undo.undo()  # of what was done before it


def test_where_the_program_is_ended_nobody_sends_it_before_somebody_says_so(here: Side) -> None:
    def ended(_text: str) -> None:
        raise KeyboardInterrupt

    work(here)
    with pytest.raises(KeyboardInterrupt):
        here.giving.give(ended)
    assert here.states() == [ShownState.LOCAL_ONLY] * 2, "there may be a file"
    here.giving.take_back(here.giving.all()[0].id)
    assert here.states() == [ShownState.DRAFT] * 2
    assert len(here.timing.desk().stopwatches) == 1


def test_where_something_was_done_meanwhile_it_is_taken_back_instead(here: Side) -> None:
    def full(_text: str) -> None:
        here.entries.add(here.targets[0], NOON - HOUR_MS, NOON - 30 * MINUTE_MS, DRAFT)
        raise OSError("the stick is full")

    work(here)
    with pytest.raises(OSError, match="full"):
        here.giving.give(full)
    assert here.states() == [ShownState.DRAFT] * 3
    assert len(here.timing.desk().stopwatches) == 1


def test_what_was_handed_over_is_neither_sent_nor_changed_here(here: Side) -> None:
    work(here)
    here.give()
    waited, _draft = here.giving.all()[0].entries
    with pytest.raises(Refused, match="handed over to another computer"):
        here.entries.send(waited)
    with pytest.raises(Refused, match="handed over to another computer"):
        here.days.split(waited, NOON - 3 * HOUR_MS - 30 * MINUTE_MS)
    with pytest.raises(Refused, match="handed over to another computer"):
        here.entries.delete(waited)
    with pytest.raises(Refused, match="handed over to another computer"):
        here.entries.keep_here(waited)
    with pytest.raises(Refused, match="handed over to another computer"):
        here.entries.edit(waited, EntryEdit(Wishes(summary="Other")))
    with pytest.raises(Refused, match="handed over to another computer"):
        here.days.rebook(here.giving.all()[0].stopwatches[0], Span(0, here.tools.now_ms()))
    with pytest.raises(Refused, match="handover back"):
        here.undo.undo()
    with pytest.raises(Refused, match="nothing here waits"):
        here.give()


def test_a_hand_over_that_came_home_is_known_as_such(here: Side, there: Side) -> None:
    work(here)
    (watch,) = here.timing.desk().stopwatches
    made = here.timing.stop(watch.id, DRAFT)
    there.taking.take(here.give())
    here.taking.take(there.give())
    assert here.states() == [ShownState.WAITING, ShownState.DRAFT, ShownState.DRAFT]
    assert there.states() == [ShownState.LOCAL_ONLY] * 3
    assert here.entries.get(made[0].id).entry.stopwatch_id == watch.id
    assert [(one.entries, one.stopwatches) for one in here.giving.all()] == [((), ())]


def test_runs_after_a_stopwatch_was_taken_back_in_error_are_not_lost(
    here: Side, there: Side
) -> None:
    work(here)
    there.taking.take(here.give())
    here.giving.take_back(here.giving.all()[0].id)  # though the other one has it
    (watch,) = here.timing.desk().stopwatches
    here.timing.resume(watch.id)
    assert isinstance(here.tools.clock, FakeClock)
    here.tools.clock.pass_ms(5 * MINUTE_MS)
    done = there.taking.take(here.give())
    assert (done.stopwatches, done.known) == (1, 2)
    now_ms = there.tools.now_ms()
    lengths = [one.elapsed_ms(now_ms) // MINUTE_MS for one in there.timing.desk().stopwatches]
    assert sorted(lengths) == [5, 10]


def test_undo_gives_up_what_was_taken_over_and_the_file_can_be_taken_again(
    here: Side, there: Side
) -> None:
    work(here)
    file = here.give()
    there.taking.take(file)
    there.undo.undo()
    assert there.timing.desk().stopwatches == ()
    assert there.states() == []
    done = there.taking.take(file)
    assert (done.waiting, done.drafts, done.stopwatches) == (1, 1, 1)


def test_what_the_other_one_sent_is_told_as_that(here: Side, there: Side) -> None:
    work(here)
    there.taking.take(here.give())
    waited, draft = here.giving.all()[0].entries
    rows = [row_of(here, waited, 7), row_of(here, draft, 8)]
    for _time in range(2):
        Observing(here.tools).rows(here.account, rows)
    shown = {one.entry.id: one for one in here.entries.shown([waited, draft])}
    assert shown[waited].state is ShownState.SENT
    assert shown[draft].state is ShownState.LOCAL_ONLY, "it was not asked for from here"
    assert [shown[key].entry.remote_id for key in (waited, draft)] == [7, 8]
    assert all("handed over to sent it" in one.message for one in shown.values())
    assert here.giving.all()[0].entries == ()
    here.days.split(waited, NOON - 3 * HOUR_MS - 30 * MINUTE_MS)  # as any that Autotask has


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"format": "other"}, "no hand-over"),
        ({"version": 2}, "newer version"),
        ({"entries": 3}, "cut off or damaged"),
        ({"entries": [{"id": "x"}]}, "cut off or damaged"),
        ({"stopwatches": [{"id": "x", "segments": [["a", 5, 1, "UTC"]]}]}, "cut off or damaged"),
        ({"stopwatches": [{"id": "x", "segments": [], "notes": []}]}, "cut off or damaged"),
        ({"account": {"tenant": "other", "resource_id": 4}}, "another account"),
    ],
)
def test_a_file_is_taken_whole_or_not_at_all(
    here: Side, there: Side, change: dict[str, object], said: str
) -> None:
    work(here)
    file = {**json.loads(here.give()), **change}
    with pytest.raises(Refused, match=said):
        there.taking.take(json.dumps(file).encode())
    assert there.states() == []
    assert there.timing.desk().stopwatches == ()


def test_cut_off_anywhere_it_is_refused(here: Side, there: Side) -> None:
    work(here)
    file = here.give()
    for end in range(0, len(file) - 2, 97):
        with pytest.raises(Refused, match="hand over again"):
            there.taking.take(file[:end])


def test_it_is_taken_over_once_and_not_where_it_came_from(here: Side, there: Side) -> None:
    work(here)
    file = here.give()
    there.taking.take(file)
    with pytest.raises(Refused, match="already"):
        there.taking.take(file)
    with pytest.raises(Refused, match="this computer wrote"):
        here.taking.take(file)


def test_a_taken_back_draft_is_looked_for_before_it_is_sent(here: Side) -> None:
    work(here)
    here.give()
    bundle = here.giving.all()[0]
    here.giving.take_back(bundle.id)
    assert here.states() == [ShownState.DRAFT] * 2
    (saved,) = here.entries.submit([bundle.entries[0]], READY)
    assert saved.item is not None
    assert saved.item.may_have_left
    assert saved.entry.phase is EntryPhase.SUBMITTED
    with pytest.raises(Refused, match="no such hand-over"):
        here.giving.take_back("unknown")


def test_what_is_on_a_ticket_of_this_computer_stays(here: Side) -> None:
    made = NewTickets(here.tools, Booking(here.tools), here.timing)
    made.start("Their new scanner", "Harbor Dental", Start(None))
    with pytest.raises(Refused, match="nothing here waits"):
        here.give()
    assert len(here.timing.desk().running) == 1


def test_what_was_handed_over_without_an_account_is_known_when_one_is_connected(
    tmp_path: Path, clock: FakeClock
) -> None:
    with make_store(tmp_path) as store:
        tools = Tools(store.units, clock, FakeChance())
        booking, secrets = Booking(tools), FakeSecrets()
        timing, giving = Timing(tools, booking), HandingOver(tools, booking)
        written: list[str] = []
        timing.start(Start(None))
        clock.pass_ms(MINUTE_MS)
        key = giving.give(written.append).id

        psa = FakePsa(clock)
        psa.hold(records=[Resource(ME, "rashdown", "Robin Ashdown")])

        def make_psa(account: Account, secret: str) -> FakePsa:
            return psa

        accounts = Accounts(tools, secrets, Connection(secrets, make_psa), make_psa)
        accounts.add(SignIn("api@msp.example", "CODE", "secret", "rashdown", ZONE.base_url))
        assert [one.id for one in giving.all()] == [key]
        giving.take_back(key)
        assert len(timing.desk().stopwatches) == 1


def test_a_ticket_that_is_not_known_there_keeps_its_number(here: Side, there: Side) -> None:
    with here.tools.units.write() as unit:
        new = ticket(unit, here.account, 9)
    here.entries.add(new, NOON - 4 * HOUR_MS, NOON - 3 * HOUR_MS, READY)
    here.timing.start(Start(new))
    assert isinstance(here.tools.clock, FakeClock)
    here.tools.clock.pass_ms(MINUTE_MS)
    done = there.taking.take(here.give())
    assert (done.waiting, done.drafts, done.stopwatches) == (0, 1, 1)
    (shown,) = there.entries.of_days("2000-01-01", "2100-01-01")
    (watch,) = there.timing.desk().stopwatches
    assert shown.typed == watch.typed == "T20261120.0009"


def test_a_stopwatch_comes_back_beside_one_of_its_ticket(here: Side) -> None:
    work(here)
    here.give()
    here.timing.start(Start(here.targets[1]))
    here.giving.take_back(here.giving.all()[0].id)
    targets = [one.target_id for one in here.timing.desk().stopwatches]
    assert sorted(map(str, targets)) == sorted([str(here.targets[1]), "None"])
