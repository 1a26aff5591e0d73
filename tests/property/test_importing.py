"""Whatever a file holds, it is read or refused in a sentence; our own comes back as it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stopwatch.domain.entry import EntryDetails, EntryPhase, Piece, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, new_id
from stopwatch.domain.instants import HOUR_MS, SECOND_MS, local_date
from stopwatch.domain.periods import Period
from stopwatch.services.booking import Booking
from stopwatch.services.exchanging.exporting import ExportFormat, Exporting
from stopwatch.services.exchanging.found import Reading
from stopwatch.services.exchanging.importing import Asked, Importing
from stopwatch.services.exchanging.reading import read_file
from stopwatch.services.tools import Tools
from stopwatch.services.totals import Totals
from tests.property.json_values import bent, documents, texts, values
from tests.support.exports import TIMEWARRIOR, TOGGL, clockify
from tests.support.machine import NOON, FakeChance, FakeClock
from tests.support.units import connected, make_store, ticket

ALWAYS = Period(date(2000, 1, 1), date(2999, 12, 31))
READING = Reading(NOON, "Europe/Berlin")
ZONES = ("Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "UTC", "Asia/Kathmandu")
ENTRY = {
    "id": "01KAXVHM00SOMETHINGORANOTH", "state": "draft", "start": "2025-11-20T08:00:00Z",
    "end": "2025-11-20T09:00:00Z", "worked_seconds": 3600, "summary": "Fixed", "internal": "",
    "zone": "Europe/Berlin", "date": "2025-11-20", "ticket": {"number": "T20261120.0001"},
    "billable": True, "show_on_invoice": True, "remote_id": None, "role_id": 3,
    "work_type_id": None, "contract_id": None, "typed": None,
}  # fmt: skip
INTERVAL = {"id": 1, "start": "20251120T080000Z", "end": "20251120T090000Z", "tags": ["a"],
            "annotation": "b"}  # fmt: skip


class Profile:
    """A computer that is connected to the one PSA, with two tickets."""

    def __init__(self, folder: Path, tools: Tools) -> None:
        self.folder, self.tools = folder, tools
        with tools.units.write() as unit:
            self.account = connected(unit)
            self.targets = (ticket(unit, self.account, 1), ticket(unit, self.account, 2))
        self.importing = Importing(tools, Booking(tools))
        self.exporting = Exporting(tools, lambda: Totals(tools))

    def clear(self) -> None:
        """Delete all entries, as far as anything is deleted."""
        with self.tools.units.write() as unit:
            for entry in unit.entries.since(self.account.id, "2000-01-01"):
                gone = unit.entries.get(entry.id)
                assert gone is not None
                unit.entries.put(
                    TimeEntry(gone.id, gone.account_id, None, None, EntryPhase.DELETED, gone.piece,
                              EntryDetails())
                )  # fmt: skip


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Profile]:
    folder = tmp_path_factory.mktemp("here")
    with make_store(folder) as store:
        yield Profile(folder, Tools(store.units, FakeClock(), FakeChance()))


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Profile]:
    folder = tmp_path_factory.mktemp("there")
    with make_store(folder) as store:
        yield Profile(folder, Tools(store.units, FakeClock(), FakeChance()))


def read(content: bytes) -> None:
    """Read a file; only a sentence may come of what is none."""
    with suppress(Refused):
        read_file(content, READING)


@given(st.binary(max_size=400))
def test_any_bytes(content: bytes) -> None:
    read(content)


@given(values())
def test_any_json(value: object) -> None:
    read(json.dumps(value).encode())


@st.composite
def broken(draw: st.DrawFn) -> bytes:
    """A good file of which a piece was written over or lost, in any encoding."""
    text = draw(st.sampled_from([TOGGL, clockify(), clockify(";"), TIMEWARRIOR]))
    at = draw(st.integers(0, len(text)))
    put = draw(st.one_of(texts().map(lambda it: it[:200]), st.just("")))
    until = at + draw(st.integers(0, 30))
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"]))
    return (text[:at] + put + text[until:]).encode(encoding, "replace")


@given(broken())
def test_good_files_with_a_fault(content: bytes) -> None:
    read(content)


@given(st.lists(st.one_of(bent(INTERVAL, *INTERVAL), documents(*INTERVAL)), max_size=4))
def test_odd_intervals(rows: list[dict[str, Any]]) -> None:
    read(json.dumps(rows).encode())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.one_of(bent(ENTRY, *ENTRY), documents(*ENTRY)), max_size=3))
def test_odd_entries_of_ours_are_taken_or_told(
    profile: Profile, rows: list[dict[str, Any]]
) -> None:
    document = {"format": "ticket-stopwatch", "version": 1, "account": None, "entries": rows}
    profile.clear()
    done = profile.importing.take(json.dumps(document).encode(), Asked())
    assert len(done.lines) == len(rows)
    assert all(line.comes_in or line.why for line in done.lines)


# ---------------------------------------------------------------- what comes back
@st.composite
def made_entries(draw: st.DrawFn, profile: Profile, *, step_ms: int = 1) -> list[TimeEntry]:
    """Entries that differ in everything that an entry holds."""
    made = []
    for number in range(draw(st.integers(0, 5))):
        zone = draw(st.sampled_from(ZONES))
        start = NOON - draw(st.integers(0, 400 * 24)) * HOUR_MS - draw(st.integers(0, HOUR_MS))
        start -= start % step_ms
        length = draw(st.integers(0, 10 * HOUR_MS // step_ms)) * step_ms
        worked = draw(st.integers(0, length // step_ms)) * step_ms
        words = st.text(
            st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30
        )
        made.append(TimeEntry(
            EntryId(new_id(start, number + 1)), profile.account.id,
            draw(st.sampled_from([None, *profile.targets])), None,
            draw(st.sampled_from([EntryPhase.DRAFT, EntryPhase.LOCAL_ONLY])),
            Piece(start, start + length, worked, zone, local_date(start, zone)),
            EntryDetails(
                draw(words), draw(words), draw(st.sampled_from([None, 7])),
                draw(st.sampled_from([None, 3])), draw(st.sampled_from([None, 5])),
                draw(st.booleans()), draw(st.booleans()),
            ),
            created_at=NOON,
        ))  # fmt: skip
    return made


def put(profile: Profile, entries: list[TimeEntry]) -> None:
    profile.clear()
    with profile.tools.units.write() as unit:
        for entry in entries:
            unit.entries.put(entry)


def exported(profile: Profile, kind: ExportFormat) -> str:
    return profile.exporting.of(ALWAYS, kind).text


def without_remarks(text: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads(text)["entries"]
    return [{**one, "message": ""} for one in entries]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_our_json_loses_nothing(profile: Profile, elsewhere: Profile, data: st.DataObject) -> None:
    put(profile, distinct(data.draw(made_entries(profile))))
    elsewhere.clear()
    left = exported(profile, ExportFormat.JSON)
    elsewhere.importing.take(left.encode(), Asked())
    assert without_remarks(exported(elsewhere, ExportFormat.JSON)) == without_remarks(left)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_our_table_loses_nothing_of_what_it_holds(
    profile: Profile, elsewhere: Profile, data: st.DataObject
) -> None:
    put(profile, distinct(data.draw(made_entries(profile, step_ms=9 * SECOND_MS))))
    elsewhere.clear()
    left = exported(profile, ExportFormat.CSV)
    elsewhere.importing.take(left.encode("utf-8-sig"), Asked())
    assert exported(elsewhere, ExportFormat.CSV) == left


def distinct(entries: list[TimeEntry]) -> list[TimeEntry]:
    """Return those that are no duplicates of another: the same times say so."""
    return list({(one.piece.started_at // SECOND_MS, one.piece.ended_at // SECOND_MS): one
                 for one in entries}.values())  # fmt: skip
