"""Whatever damage or another version left in a profile is read, or is as if it were not there."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from stopwatch.services.lease import read_lease
from stopwatch.services.preferences import Preferences, decode, plain
from stopwatch.storage.salvage import Salvage
from stopwatch.system.incarnation import SidecarIncarnation
from tests.property.json_values import bent, texts, values

LEASE = {"role": "TRAY", "pid": 17, "since": 1_763_985_600_000}
TABLE = "CREATE TABLE fact (name TEXT, value TEXT)"
ROWS = [(f"name {number}", "a value " * 40) for number in range(60)]


def _texts_like(good: dict[str, Any]) -> st.SearchStrategy[str]:
    written = st.one_of(bent(good, *good), values())
    return st.one_of(texts(), written.map(json.dumps))


@given(_texts_like(plain(Preferences())))
def test_preferences_are_read_or_as_by_default(text: str) -> None:
    found = decode(text)
    assert decode(json.dumps(plain(found))) == found
    assert 0 <= found.hold_seconds <= 86_400


@given(_texts_like(LEASE))
def test_a_lease_is_read_or_there_is_none(text: str) -> None:
    lease = read_lease(text)
    if lease is not None:
        assert "began to deliver at" in lease.ended("Europe/Berlin")


@given(st.binary(max_size=200))
def test_a_mark_is_read_or_there_is_none(held: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "mark")
        path.write_bytes(held)
        assert SidecarIncarnation(path).read() == "", "it was not made here"


@given(st.lists(st.tuples(st.integers(100, 20_000), st.integers(0, 255)), max_size=30))
@example([(4057, 128)])  # the name of a table is no text: SQLite's message quotes it
def test_whatever_is_damaged_salvage_returns_rows_that_were_there_or_fewer(
    damage: list[tuple[int, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        old = Path(folder, "old.db")
        with closing(sqlite3.connect(old)) as database, database:
            database.execute(TABLE)
            database.executemany("INSERT INTO fact VALUES (?, ?)", ROWS)
        held = bytearray(old.read_bytes())
        for place, byte in damage:
            held[place % len(held)] = byte
        old.write_bytes(held)
        salvage = Salvage(old, Path(folder, "scratch.db"), None)
        with closing(salvage):
            rows = salvage.rows("fact", ["name", "value"])
        assert len(rows) <= 4 * len(ROWS)
