"""What belongs together is suggested, and what only looks alike is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.instants import DAY_MS, HOUR_MS
from stopwatch.domain.recurrence import Group, Recurrences
from stopwatch.domain.trouble import Trouble
from tests.support.machine import BERLIN, NOON
from tests.support.recurring_tickets import desk, scores, troubles


def tickets(*titles: str, first: int = 1, device: int | None = None) -> list[Trouble]:
    return [
        Trouble(first + n, 7, device, title, NOON + n * DAY_MS) for n, title in enumerate(titles)
    ]


def groups(*made: list[Trouble]) -> tuple[Group, ...]:
    index = Recurrences()
    for some in made:
        index.put(some)
    return index.groups(BERLIN)


def found(*made: list[Trouble]) -> list[tuple[int, ...]]:
    return [one.tickets for one in groups(*made)]


DOWN = ("SW-03 not responding", "SW-03 is down", "SW-03 offline since 14:05")


def test_the_words_for_one_trouble_of_a_device_may_differ() -> None:
    (group,) = groups(tickets(*DOWN))
    assert (group.tickets, group.device, group.company_id) == ((1, 2, 3), "SW-03", 7)
    assert (group.same, group.alerts, group.band) == (("device", "company", "words"), 0, None)
    assert (group.first_at, group.last_at) == (NOON, NOON + 2 * DAY_MS)


def test_two_are_chance() -> None:
    assert found(tickets(*DOWN[:2])) == []


def test_the_same_alert_of_different_devices_is_not_one_trouble() -> None:
    assert found(tickets(*(f"Disk C: 95 % full on PC-{n:02}" for n in range(1, 9)))) == []


def test_two_troubles_of_one_server_are_two() -> None:
    full = tickets(*["SRV-FS01: disk D: 95 % full", "Low disk space on SRV-FS01"] * 2)
    backup = tickets(*["Backup of SRV-FS01 failed", "SRV-FS01 backup aborted"] * 2, first=11)
    assert sorted(found(full, backup)) == [(1, 2, 3, 4), (11, 12, 13, 14)]


def test_a_name_in_the_title_stands_for_its_device() -> None:
    by_id = tickets("Backup of NAS-02 failed", "Backup failed", device=5)
    by_name = tickets("Backup of nas-02.corp.local failed", "NAS-02: backup aborted", first=11)
    assert found(by_id) == []
    assert [sorted(one) for one in found(by_id, by_name)] == [[1, 2, 11, 12]]


def test_a_device_that_tells_of_others_is_not_their_trouble() -> None:
    titles = [f"Backup of SRV-{name}01 failed" for name in ("A", "B", "C", "D")]
    assert found(tickets(*titles, device=5)) == []


def test_specific_words_are_enough_at_one_company() -> None:
    (group,) = groups(tickets(*["Accounting closes when printing a statement"] * 3))
    assert (group.device, group.same) == ("", ("company", "words"))


@pytest.mark.parametrize(
    "title", ["Password reset", "New user", "Printer problem", "Question", "", "Cannot print"]
)
def test_generic_words_are_not(title: str) -> None:
    assert found(tickets(*[title] * 9)) == []


def test_words_of_every_company_are_not() -> None:
    made = tickets(*["Label printer in the lab offline"] * 3)
    others = [
        replace(one, key=one.key + 10 * n, company_id=100 + n) for n in range(1, 9) for one in made
    ]
    assert found(made) == [(1, 2, 3)]
    assert found(made, others) == []


def test_other_companies_never_join() -> None:
    made = [replace(one, company_id=one.key) for one in tickets(*DOWN)]
    assert found(made) == []


def test_years_apart_is_chance() -> None:
    assert found([replace(one, at=one.at + one.key * 365 * DAY_MS) for one in tickets(*DOWN)]) == []


def test_an_odd_wording_within_the_habit_joins() -> None:
    usual = tickets(*["RDS-01 very slow"] * 8)
    odd = Trouble(99, 7, None, "RDS-01 makes everyone angry", NOON + 3 * DAY_MS + 60_000)
    assert [set(one) for one in found(usual, [odd])] == [{*range(1, 9), 99}]
    assert found(usual, [replace(odd, at=odd.at + 7 * HOUR_MS)]) == [tuple(range(1, 9))]


def test_the_rest_is_to_hang_where_some_hang_already() -> None:
    made = tickets(*DOWN)
    made[0] = replace(made[0], problem_id=77)
    assert [one.problem_id for one in groups(made)] == [77]
    made[1] = replace(made[1], problem_id=78)
    assert [one.problem_id for one in groups(made)] == [None]
    assert found([replace(one, problem_id=77) for one in made]) == []


def test_a_problem_is_where_to_hang_and_a_change_is_nothing() -> None:
    problem = Trouble(50, 7, None, "SW-03 down again and again", NOON - DAY_MS, is_problem=True)
    change = Trouble(51, 7, None, "SW-03 offline", NOON, is_change=True)
    (group,) = groups(tickets(*DOWN), [problem, change])
    assert (group.tickets, group.problem_id) == ((1, 2, 3), 50)


def test_a_group_is_known_again_when_more_come() -> None:
    index = Recurrences()
    index.put(tickets(*DOWN))
    (before,) = index.groups(BERLIN)
    index.put(tickets(*DOWN, first=11))
    index.put([Trouble(21, 7, None, "SW-03 unreachable", NOON + 9 * DAY_MS)])
    (after,) = index.groups(BERLIN)
    assert after.id == before.id
    assert len(after.tickets) == 7


def test_what_is_dropped_is_forgotten() -> None:
    index = Recurrences()
    index.put(tickets(*DOWN))
    index.drop([3, 1_000])
    assert index.groups(BERLIN) == ()


def test_the_strongest_comes_first() -> None:
    alerts = [replace(one, is_alert=True) for one in tickets(*["SRV-DC01: CPU 95 %"] * 6, first=50)]
    (first, second) = groups(tickets(*DOWN), alerts)
    assert (len(first.tickets), first.alerts, len(second.tickets)) == (6, 6, 3)
    assert first.band is not None
    assert (first.band.from_hour, first.band.held) == (13, 6)


def test_the_hours_follow_the_zone() -> None:
    index = Recurrences()
    index.put(tickets(*["SRV-DC01: CPU 95 %"] * 6))
    bands = [one.band for zone in (BERLIN, "UTC") for one in index.groups(zone)]
    assert [one.from_hour for one in bands if one] == [13, 12]


def test_known_groups_are_found_and_little_else() -> None:
    precisions, recalls = [], []
    for seed in range(100, 106):
        known = desk(seed)
        precision, recall = scores(known, found(troubles(known)))
        precisions.append(precision)
        recalls.append(recall)
    assert sum(precisions) / len(precisions) >= 0.95, precisions
    assert sum(recalls) / len(recalls) >= 0.9, recalls
