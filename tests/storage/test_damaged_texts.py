"""A text that is damaged inside looks whole to SQLite; it is found all the same, and mended."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from stopwatch.domain.errors import Damaged
from stopwatch.storage.backup import is_whole
from tests.storage.test_restoring import Damageable, check_usable, damageable
from tests.support.at_work import verbs
from tests.support.units import make_store

DAMAGE = "[[17,"


@pytest.fixture
def profile(tmp_path: Path) -> Damageable:
    return damageable(tmp_path)


def spoil(profile: Damageable, column: str) -> None:
    table, name = column.split(".")
    with closing(sqlite3.connect(profile.path)) as raw, raw:
        assert raw.execute(f"UPDATE {table} SET {name} = ?", (DAMAGE,)).rowcount > 0


def test_notes_that_cannot_be_read_are_damage_and_cost_no_time(profile: Damageable) -> None:
    spoil(profile, "stopwatch.notes")
    with make_store(profile.path.parent) as store, pytest.raises(Damaged, match="restore"):
        verbs(store, profile.clock).desk()
    assert not is_whole(profile.path)
    profile.restore()
    assert is_whole(profile.path)
    assert profile.now("segment") == profile.rows["segment"]
    check_usable(profile)


@pytest.mark.parametrize("column", ["journal.deed", "outbox.body"])
def test_a_row_with_a_text_that_cannot_be_read_is_left_behind(
    profile: Damageable, column: str
) -> None:
    spoil(profile, column)
    assert not is_whole(profile.path)
    restored = profile.restore()
    assert restored.left_behind > 0
    assert is_whole(profile.path)
    assert profile.now("segment") == profile.rows["segment"]
    check_usable(profile)


def test_what_is_sound_is_found_sound(profile: Damageable) -> None:
    assert is_whole(profile.path)


def test_a_text_that_may_be_missing_is_no_damage(profile: Damageable) -> None:
    """Of an entry that nobody changed there are no two sides: older SQLite calls that invalid."""
    with closing(sqlite3.connect(profile.path)) as raw, raw:
        entry_id, account_id = raw.execute("SELECT id, account_id FROM entry").fetchone()
        raw.execute("DELETE FROM counterpart")
        raw.execute(
            "INSERT INTO counterpart (entry_id, account_id, agreed) VALUES (?, ?, '{}')",
            (entry_id, account_id),
        )
    assert is_whole(profile.path)
