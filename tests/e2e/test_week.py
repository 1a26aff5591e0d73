"""The week on the command line: rows, totals and target, for people and for scripts."""

from __future__ import annotations

import pytest

from tests.support.program import Practice, Program

DAY = ("--day", "2026-03-05")  # a Thursday


@pytest.fixture
def booked(program: Program, autotask: Practice) -> Program:
    """Two entries of one ticket on two days, and one of another that is not billable."""
    program.extra["TZ"] = "Europe/Berlin"
    first, second = (autotask.new_ticket(title)["ticketNumber"] for title in ("VPN", "Mailbox"))
    program.ok("sync")
    for number, day, *more in (
        (first, "2026-03-04"), (first, "2026-03-05"), (second, "2026-03-05", "--non-billable"),
    ):  # fmt: skip
        times = ("--start", f"{day}T09:00", "--end", f"{day}T09:45")
        program.ok("entry", "add", number, *times, "--summary", "x", *more)
    return program


def test_a_script_finds_every_sum(booked: Program) -> None:
    week = booked.ok("week", *DAY, "--by", "none")
    assert (week["from"], week["to"], week["by"]) == ("2026-03-02", "2026-03-08", "none")
    [group] = week["groups"]
    assert [row["total"]["worked_seconds"] for row in group["tickets"]] == [5400, 2700]
    assert [day["worked_seconds"] for day in week["days"]] == [0, 0, 2700, 5400, 0, 0, 0]
    assert [day["target_seconds"] for day in week["days"]] == [28800] * 5 + [0, 0]
    total = week["total"]
    assert (total["worked_seconds"], total["billable_seconds"]) == (8100, 5400)
    assert (total["hours_to_bill"], total["target_seconds"]) == (1.5, 144000)
    assert total["state"] == "waiting"


def test_people_read_a_table(booked: Program) -> None:
    said = booked.run("week", *DAY).out
    assert "Thu 5" in said
    assert "2:15" in said
    assert "−37:45" in said
    assert "Waiting 3." in said
    assert "1.50" in booked.run("week", *DAY, "--billed").out
    assert booked.run("week", "--day", "2026-01-01").out == "Nothing this week.\n"
