"""Which backups stay: seven days, one each of four weeks, and always the one just made."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from stopwatch.domain.keeping import Backup, BackupKind, damaged, superseded

TODAY = date(2026, 11, 26)  # a Thursday


def back(count: int) -> list[date]:
    return [TODAY - timedelta(days=number) for number in range(count)]


@pytest.mark.parametrize("count", [0, 1, 7])
def test_a_week_of_backups_stays(count: int) -> None:
    assert superseded(back(count), TODAY) == set()


def test_of_two_months_seven_days_and_four_weeks_stay() -> None:
    kept = sorted(set(back(60)) - superseded(back(60), TODAY), reverse=True)
    assert kept[:7] == back(7)
    assert [day.isoformat() for day in kept[7:]] == [
        "2026-11-19", "2026-11-15", "2026-11-08", "2026-11-01",
    ]  # fmt: skip


def test_day_by_day_a_month_back_is_never_lost() -> None:
    held: set[date] = set()
    for today in reversed(back(200)):
        held |= {today}
        held -= superseded(held, today)
        assert len(held) <= 11
    assert 21 <= (TODAY - min(held)).days <= 42


def test_the_one_just_made_stays_though_the_clock_was_set_back() -> None:
    new = TODAY - timedelta(days=100)
    assert new not in superseded([*back(40), new], new)


def test_the_sentence_names_the_newest_backup_and_the_command() -> None:
    said = damaged("a.db", Backup("b.db", BackupKind.DAILY, 0, 1))
    assert said.startswith("Nothing was touched")
    assert "b.db" in said
    assert "1970-01-01" in said
    assert "no good backup" in damaged("a.db", None)
