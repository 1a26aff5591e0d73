"""Whoever reads everything anew does so once a commit, however much it tells of."""

from __future__ import annotations

from stopwatch.domain.events import AbsenceRaised, ChangedElsewhere, Event
from stopwatch.services.bus import Bus
from tests.support.guards import LogGuard


def test_the_end_of_a_commit_is_told_once_after_all_its_events() -> None:
    bus, heard = Bus(), list[Event | str]()
    bus.subscribe(heard.append)
    end = bus.subscribe_settled(lambda: heard.append("settled"))
    bus.publish(AbsenceRaised(), ChangedElsewhere())
    assert heard == [AbsenceRaised(), ChangedElsewhere(), "settled"]
    end()
    bus.publish(AbsenceRaised())
    assert heard[3:] == [AbsenceRaised()]


def test_a_listener_that_fails_keeps_nothing_from_the_others(expected_log: LogGuard) -> None:
    def fail() -> None:
        raise ValueError("a bug")

    bus, heard = Bus(), list[str]()
    bus.subscribe_settled(fail)
    bus.subscribe_settled(lambda: heard.append("settled"))
    expected_log.add("a listener failed on the end of a commit")
    bus.publish(AbsenceRaised())
    assert heard == ["settled"]
