"""The verbs of the desk: what they change and what they refuse."""

from __future__ import annotations

import pytest

from stopwatch.domain.desk import Change, Desk, Fresh, OverlapsRunning, SeveralStopwatches
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, SegmentId, StopwatchId, TargetId
from stopwatch.domain.stopwatch import Stopwatch, StopwatchState

ACCOUNT = AccountId(1)
VPN, PRINTER = TargetId(7), TargetId(8)


def fresh(number: int) -> Fresh:
    return Fresh(StopwatchId(f"w{number}"), SegmentId(f"s{number}"), "Europe/Berlin")


def after(desk: Desk, *changes: Change) -> Desk:
    """Return the desk with changes applied, as the store would read it back."""
    watches = {watch.id: watch for watch in desk.stopwatches}
    watches.update({change.after.id: change.after for change in changes})
    return Desk(desk.account_id, tuple(watch for watch in watches.values() if watch.is_open))


EMPTY = Desk(ACCOUNT, ())
ON_VPN = after(EMPTY, *EMPTY.start(VPN, 1_000, fresh(1)))


def only(desk: Desk) -> Stopwatch:
    (watch,) = desk.stopwatches
    return watch


def test_a_started_stopwatch_runs_from_that_instant() -> None:
    watch = only(ON_VPN)
    assert watch.is_running
    assert watch.elapsed_ms(61_000) == 60_000


def test_starting_another_pauses_the_running_one_at_the_same_instant() -> None:
    desk = after(ON_VPN, *ON_VPN.start(PRINTER, 5_000, fresh(2)))
    paused, running = desk.paused[0], desk.running[0]
    assert (paused.target_id, running.target_id) == (VPN, PRINTER)
    assert paused.last.ended_at == running.last.started_at == 5_000


def test_alongside_lets_both_run() -> None:
    desk = after(ON_VPN, *ON_VPN.start(PRINTER, 5_000, fresh(2), alongside=True))
    assert len(desk.running) == 2


def test_starting_a_paused_ticket_resumes_its_stopwatch() -> None:
    paused = after(ON_VPN, ON_VPN.pause(only(ON_VPN), 2_000))
    resumed = after(paused, *paused.start(VPN, 9_000, fresh(2)))
    assert [segment.started_at for segment in only(resumed).segments] == [1_000, 9_000]


def test_starting_a_running_ticket_is_refused() -> None:
    with pytest.raises(Refused, match="running already"):
        ON_VPN.start(VPN, 2_000, fresh(2))


def test_a_start_without_a_ticket_is_a_stopwatch_of_its_own_each_time() -> None:
    desk = after(EMPTY, *EMPTY.start(None, 0, fresh(1)))
    desk = after(desk, *desk.start(None, 10, fresh(2)))
    assert len(desk.stopwatches) == 2


def test_a_back_dated_start_ends_the_running_one_then_but_not_before_it_began() -> None:
    assert ON_VPN.start(PRINTER, 1_000, fresh(2))[0].after.last.ended_at == 1_000
    with pytest.raises(OverlapsRunning) as refusal:
        ON_VPN.start(PRINTER, 400, fresh(2))
    assert refusal.value.overlap_ms == 600


def test_resuming_before_the_last_pause_is_refused() -> None:
    paused = after(ON_VPN, ON_VPN.pause(only(ON_VPN), 4_000))
    with pytest.raises(Refused, match="before this stopwatch was paused"):
        paused.start(VPN, 3_000, fresh(2))


def test_pausing_twice_is_refused() -> None:
    paused = after(ON_VPN, ON_VPN.pause(only(ON_VPN), 4_000))
    with pytest.raises(Refused, match="paused already"):
        paused.pause(only(paused), 5_000)


def test_a_clock_set_back_makes_no_negative_time() -> None:
    paused = ON_VPN.pause(only(ON_VPN), 200).after
    assert paused.last.ended_at == paused.last.started_at
    assert paused.elapsed_ms(100) == 0


def test_stop_and_discard_close_an_open_segment() -> None:
    assert ON_VPN.stop(only(ON_VPN), 3_000).after.last.ended_at == 3_000
    discarded = ON_VPN.discard(only(ON_VPN), 3_000).after
    assert discarded.state is StopwatchState.DISCARDED
    assert discarded.elapsed_ms(9_000) == 2_000, "what was recorded stays on file"


def test_stopping_a_paused_one_keeps_its_end() -> None:
    paused = after(ON_VPN, ON_VPN.pause(only(ON_VPN), 2_000))
    assert paused.stop(only(paused), 99_000).after.last.ended_at == 2_000


def test_attach_refuses_a_ticket_that_has_a_stopwatch() -> None:
    desk = after(ON_VPN, *ON_VPN.start(None, 5_000, fresh(2)))
    loose = desk.running[0]
    assert desk.attach(loose, PRINTER).after.target_id == PRINTER
    with pytest.raises(Refused, match="open stopwatch already"):
        desk.attach(loose, VPN)


def test_notes_are_trimmed_and_never_empty() -> None:
    assert ON_VPN.note(only(ON_VPN), 5, "  DNS again ").after.notes[0].text == "DNS again"
    with pytest.raises(Refused, match="empty"):
        ON_VPN.note(only(ON_VPN), 5, "  ")


def test_only_names_the_candidates_when_there_are_several() -> None:
    desk = after(ON_VPN, *ON_VPN.start(PRINTER, 5_000, fresh(2), alongside=True))
    assert ON_VPN.only(ON_VPN.running, "pause").target_id == VPN
    with pytest.raises(SeveralStopwatches) as refusal:
        desk.only(desk.running, "pause")
    assert len(refusal.value.candidates) == 2
    with pytest.raises(Refused, match="no stopwatch to pause"):
        EMPTY.only(EMPTY.running, "pause")


def test_the_paused_one_named_first_is_the_one_paused_last() -> None:
    desk = after(ON_VPN, *ON_VPN.start(PRINTER, 5_000, fresh(2)))
    desk = after(desk, desk.pause(desk.running[0], 6_000))
    assert [watch.target_id for watch in desk.paused] == [PRINTER, VPN]


def test_a_closed_stopwatch_is_no_longer_on_the_desk() -> None:
    with pytest.raises(Refused, match="meanwhile"):
        EMPTY.get(StopwatchId("w1"))
