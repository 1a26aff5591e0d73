"""Time entries leave as a table that can be opened without fear, and never over another file."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.support.program import Practice, Program

DAY = ("--from", "2026-03-04", "--to", "2026-03-05")
FORMULA = '=HYPERLINK("http://127.0.0.1/?"&A1,"the invoice")'


@pytest.fixture
def booked(program: Program, autotask: Practice) -> Program:
    """Two days' entries: one on a ticket whose title and notes are formulas, one plain."""
    program.extra["TZ"] = "Europe/Berlin"
    number = autotask.new_ticket("@SUM(1+1)*cmd|' /C calc'!A0")["ticketNumber"]
    program.ok("sync")
    for day, summary in (("2026-03-04", FORMULA), ("2026-03-05", 'Swapped "B", checked\nit')):
        times = ("--start", f"{day}T09:00", "--end", f"{day}T09:45")
        program.ok("entry", "add", number, *times, "--summary", summary)
    return program


def test_a_spreadsheet_finds_every_value_and_no_formula(booked: Program) -> None:
    ran = booked.run("export", *DAY)
    assert ran.code == 0, ran.err
    first, second = csv.DictReader(io.StringIO(ran.out, newline=""))
    assert first["summary"] == f"'{FORMULA}"
    assert first["title"] == "'@SUM(1+1)*cmd|' /C calc'!A0"
    assert (first["date"], first["start"]) == ("2026-03-04", "2026-03-04T09:00:00+01:00")
    assert (first["worked_hours"], first["state"]) == ("0.7500", "waiting")
    assert second["summary"].splitlines() == ['Swapped "B", checked', "it"]
    cells = [cell for row in (first, second) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_json_says_the_words_as_they_are(booked: Program) -> None:
    for asked in (("--format", "json"), ("--json",)):
        ran = booked.run("export", *DAY, *asked)
        assert [one["summary"] for one in ran.entries] == [FORMULA, 'Swapped "B", checked\nit']


def test_a_file_is_made_and_none_is_overwritten(booked: Program, tmp_path: Path) -> None:
    file = tmp_path / "march.csv"
    assert "2 time entries" in booked.run("export", *DAY, str(file)).out
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")  # Excel takes it for UTF-8 by this only
    assert len(list(csv.reader(io.StringIO(file.read_text("utf-8-sig"), newline="")))) == 3
    file.write_text("a letter")
    booked.run("export", *DAY, str(file)).refused("Nothing was written", "march.csv")
    assert file.read_text() == "a letter"
    missing = tmp_path / "nowhere" / "march.csv"
    booked.run("export", *DAY, str(missing)).refused("Nothing was written")


def test_a_week_and_a_month_are_named_by_one_of_their_days(booked: Program) -> None:
    for asked, found in (
        (("--day", "2026-03-05"), 1),
        (("--day", "2026-03-08", "--week"), 2),
        (("--day", "2026-03-09", "--week"), 0),
        (("--day", "2026-03-31", "--month"), 2),
        (("--day", "2026-02-28", "--month"), 0),
    ):
        assert len(booked.run("export", "--format", "json", *asked).entries) == found, asked


def test_a_calendar_holds_every_entry_once(booked: Program, tmp_path: Path) -> None:
    file = tmp_path / "march.ics"
    assert booked.run("export", *DAY, "--format", "ics", str(file)).code == 0
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    first, second = events
    assert str(first["summary"]).endswith("@SUM(1+1)*cmd|' /C calc'!A0")
    assert str(first["description"]) == FORMULA
    assert first.decoded("dtstart") == datetime(2026, 3, 4, 8, 0, tzinfo=UTC)
    assert first.decoded("dtend") == datetime(2026, 3, 4, 8, 45, tzinfo=UTC)
    assert str(second["description"]) == 'Swapped "B", checked\nit'
    assert len({str(event["uid"]) for event in events}) == 2


def test_today_is_meant_where_no_day_is_named(program: Program) -> None:
    ran = program.run("export", "--format", "json")
    told = json.loads(ran.out)
    assert (told["format"], told["version"], told["entries"]) == ("ticket-stopwatch", 1, [])


@pytest.mark.parametrize(
    "wrong",
    [
        ("--json", "--format", "csv"),
        ("--json", "--format", "ics"),
        ("--from", "2026-03-05", "--to", "2026-03-04"),
        ("--week", "--month"),
        ("--day", "2026-03-04", "--to", "2026-03-05"),
    ],
    ids=["two formats", "two others", "backwards", "two periods", "a day and a span"],
)
def test_what_cannot_be_meant_is_said(program: Program, wrong: tuple[str, ...]) -> None:
    assert program.run("export", *wrong).code == 2
