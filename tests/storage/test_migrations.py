"""Older files are copied, then brought up to date wholly or not at all; a fresh one is the same."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId
from stopwatch.storage import schema
from stopwatch.storage.migrations import upgrade
from stopwatch.storage.opening import Store
from stopwatch.storage.vault import SqliteVault
from tests.support.units import make_store

LOCAL = AccountId(1)
ADDS_A_TABLE = """
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    op.execute("CREATE TABLE mileage(id INTEGER PRIMARY KEY) STRICT")
    op.execute("UPDATE fact SET value = value || ' km'")
"""
FAILS_AT_THE_END = ADDS_A_TABLE + '    op.execute("INSERT INTO nowhere VALUES (1)")\n'


def rows(path: Path, statement: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(statement).fetchall()


def shape_of(path: Path) -> dict[str, tuple[str, list[tuple[Any, ...]]]]:
    """Return every table, index and trigger: its words, and its columns where it has some."""
    found = rows(path, "SELECT type, name, sql FROM sqlite_schema")
    return {
        f"{kind} {name}": (
            # Alembic makes its own table and words it in its own way.
            "" if name == "alembic_version" else "".join((sql or "").split()),
            rows(path, f"PRAGMA table_info('{name}')") if kind == "table" else [],
        )
        for kind, name, sql in found
    }


def contents_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    names = rows(path, "SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {name: rows(path, f"SELECT * FROM '{name}'") for (name,) in names}


@pytest.fixture
def second_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program know a revision 0002; return the file in which it is to be written."""
    scripts = tmp_path / "100% scripts"
    shutil.copytree(upgrade.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(upgrade, "SCRIPTS", scripts)
    monkeypatch.setattr(schema, "REVISION", "0002")
    return scripts / "versions" / "r0002_second.py"


@pytest.fixture
def older(store: Store) -> Path:
    """A closed file of revision 0001 with something in it; made before a second one is known."""
    with store.units.write() as unit:
        unit.facts.put_text(LOCAL, "driven", "12")
    store.close()
    return store.path


def test_migrating_from_nothing_makes_what_a_fresh_file_has(tmp_path: Path, store: Store) -> None:
    migrated = tmp_path / "migrated.db"
    upgrade.upgrade(migrated)
    assert shape_of(migrated) == shape_of(store.path)
    assert contents_of(migrated) == contents_of(store.path)


def test_an_older_file_is_copied_and_then_migrated(older: Path, second_revision: Path) -> None:
    second_revision.write_text(ADDS_A_TABLE)
    with make_store(older.parent) as store, store.units.read() as unit:
        assert unit.facts.text(LOCAL, "driven") == "12 km"
    assert rows(older, "SELECT version_num FROM alembic_version") == [("0002",)]
    assert "table mileage" in shape_of(older)
    (copy,) = (older.parent / "backups").glob("before-0002-*.db")
    assert rows(copy, "SELECT version_num FROM alembic_version") == [("0001",)]
    assert rows(copy, "SELECT value FROM fact") == [("12",)]


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    older: Path, second_revision: Path
) -> None:
    second_revision.write_text(FAILS_AT_THE_END)
    before = shape_of(older), contents_of(older)
    with pytest.raises(Exception, match="nowhere"), make_store(older.parent):
        pytest.fail("a store that is not up to date must not open")
    assert (shape_of(older), contents_of(older)) == before


def test_a_backup_of_an_older_version_is_migrated_when_it_is_restored(
    older: Path, second_revision: Path
) -> None:
    second_revision.write_text(ADDS_A_TABLE)
    vault = SqliteVault(older)
    made = vault.make_asked(0, None)
    older.write_bytes(b"rubbish" * 1_000)
    vault.restore(Path(made.path), 0)
    assert rows(older, "SELECT version_num FROM alembic_version") == [("0002",)]
    assert rows(older, "SELECT value FROM fact WHERE name = 'driven'") == [("12 km",)]
    assert rows(Path(made.path), "SELECT version_num FROM alembic_version") == [("0001",)]


def test_a_damaged_file_of_a_newer_version_is_not_read_by_an_older_one(older: Path) -> None:
    vault = SqliteVault(older)
    made = vault.make_asked(0, None)
    with closing(sqlite3.connect(older, isolation_level=None)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    before = older.read_bytes()
    with pytest.raises(Refused, match="newer version"):
        vault.restore(Path(made.path), 0)
    assert older.read_bytes() == before
