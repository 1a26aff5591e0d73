"""What the command line tells and writes of time that nobody pays for."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from stopwatch.cli import documents, words
from stopwatch.cli.day_documents import day_document
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.day import Days
from stopwatch.services.entries import Entries
from stopwatch.services.exchange import entries_table
from stopwatch.services.showing import ShownEntry
from stopwatch.services.tools import Tools
from stopwatch.services.totals import Totals, per_problem
from tests.support.days import DAY
from tests.support.machine import BERLIN, NOON, FakeChance, FakeClock
from tests.support.units import connected, facts, internal_facts, make_store, target


@pytest.fixture
def tools(tmp_path: Path) -> Iterator[Tools]:
    """A day with half an hour each billable, as a favour, and of internal time."""
    with make_store(tmp_path) as store:
        made = Tools(store.units, FakeClock(), FakeChance())
        with made.units.write() as unit:
            account = connected(unit)
            ticket = target(unit, account, facts(1))
            internal = target(unit, account, internal_facts(1))
        book = Entries(made, Booking(made)).add
        free = Wishes(summary="A favour", is_billable=False)
        for halves, (on, wishes) in enumerate(
            ((ticket, Wishes(summary="x")), (ticket, free), (internal, Wishes(summary="x")))
        ):
            begin = NOON - (3 - halves) * 30 * MINUTE_MS
            book(on, begin, begin + 30 * MINUTE_MS, wishes)
        yield made


def listed(tools: Tools) -> tuple[ShownEntry, ...]:
    return Entries(tools, Booking(tools)).of_days(DAY.isoformat(), DAY.isoformat())


def test_documents_tell_no_hours_to_bill_of_it(tools: Tools) -> None:
    told = documents.entries(listed(tools))["entries"]
    assert [one["hours_to_bill"] for one in told] == [0.5, 0.0, 0.0]
    assert {one["worked_seconds"] for one in told} == {1800}
    rows = day_document(Days(tools, Booking(tools), Entries(tools, Booking(tools))).read(DAY))
    assert [one["hours_to_bill"] for one in rows["rows"]] == [0.5, 0.0, 0.0]
    groups = per_problem(listed(tools), Totals(tools).now())
    assert [one["hours_to_bill"] for one in documents.by_problem(groups)["problems"]] == [0.5]


def test_lines_say_that_it_is_not_billable(tools: Tools) -> None:
    paid, favour, internal = words.entries(listed(tools), BERLIN)
    assert "not billable" not in paid
    assert favour.endswith("· not billable")
    assert internal.endswith("· internal time")
    [group] = per_problem(listed(tools), {})
    assert words.by_problem([group], BERLIN)[0].endswith("1:30:00 · 0.50 h to bill")
    [group] = per_problem(listed(tools)[1:], {})
    assert words.by_problem([group], BERLIN)[0].endswith("1:00:00 · nothing to bill")


def test_an_export_has_no_hours_to_bill_of_it(tools: Tools) -> None:
    rows = list(csv.DictReader(io.StringIO(entries_table(listed(tools), {}))))
    assert [(one["worked_hours"], one["hours_to_bill"], one["billable"]) for one in rows] == [
        ("0.5000", "0.5", "yes"), ("0.5000", "0.0", "no"), ("0.5000", "0.0", "no"),
    ]  # fmt: skip
