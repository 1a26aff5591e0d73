"""The file of the database is gone or empty: its log and its backups are not lost with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from stopwatch.domain.errors import Damaged, Refused
from stopwatch.services.bus import Bus
from stopwatch.services.keeping import Keeping
from stopwatch.services.preferences import NOBODY
from stopwatch.storage.backup import is_whole
from stopwatch.storage.opening import open_store
from stopwatch.storage.shelf import Shelf
from stopwatch.storage.vault import SqliteVault
from tests.storage.test_restoring import TABLES, Damageable, check_usable, filled, rows_of
from tests.support.machine import FakeClock, FakeDoorbell, FakeLock
from tests.support.units import make_store

Lose = Callable[[Path], None]


def unlink(path: Path) -> None:
    path.unlink()


def truncate(path: Path) -> None:
    path.write_bytes(b"")


either_way = pytest.mark.parametrize("lose", [unlink, truncate])


@pytest.fixture
def first_day(tmp_path: Path) -> Damageable:
    """A profile without a backup, all of which is in the log ahead of the file."""
    clock, path = FakeClock(), tmp_path / "stopwatch.db"
    keeping = Keeping(SqliteVault(path), clock, FakeLock(), FakeLock())
    with make_store(tmp_path) as store:
        filled(store, clock, lambda: None)
        rows = {table: rows_of(path, table) for table in TABLES}
        ahead = log_of(path).read_bytes()
    log_of(path).write_bytes(ahead)
    return Damageable(path, keeping, clock, rows)


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def refused(path: Path) -> str:
    with pytest.raises(Damaged) as refusal:
        open_store(path, Bus(), FakeDoorbell())
    return refusal.value.message


@either_way
def test_a_log_without_its_file_is_not_thrown_away(first_day: Damageable, lose: Lose) -> None:
    lose(first_day.path)
    ahead, is_there = log_of(first_day.path).read_bytes(), first_day.path.exists()
    assert "`ticket-stopwatch restore`" in refused(first_day.path)
    with pytest.raises(Refused, match=r"damaged|no database yet"):
        first_day.keeping.back_up()
    assert first_day.keeping.backups() == ()
    assert not first_day.keeping.is_whole()
    assert (log_of(first_day.path).read_bytes(), first_day.path.exists()) == (ahead, is_there)


@either_way
def test_a_restore_reads_a_log_without_its_file(first_day: Damageable, lose: Lose) -> None:
    lose(first_day.path)
    ahead = log_of(first_day.path).read_bytes()
    restored = first_day.restore()
    assert {table: first_day.now(table) for table in TABLES} == first_day.rows
    assert restored.unreadable == 0
    assert restored.aside is not None
    assert (Path(restored.aside) / "stopwatch.db-wal").read_bytes() == ahead
    check_usable(first_day)


@either_way
def test_a_log_that_tells_nothing_is_said_to_be_unread_and_kept(tmp_path: Path, lose: Lose) -> None:
    path = tmp_path / "stopwatch.db"
    path.touch()
    lose(path)
    log_of(path).write_bytes(b"rubbish" * 1_000)
    refused(path)
    keeping = Keeping(SqliteVault(path), FakeClock(), FakeLock(), FakeLock())
    restored = keeping.restore()
    assert restored.unreadable > 0
    assert sum(restored.taken_over.values()) == 0
    assert restored.aside is not None
    assert (Path(restored.aside) / "stopwatch.db-wal").read_bytes() == b"rubbish" * 1_000
    with make_store(tmp_path) as store:
        assert store.is_whole()


@either_way
def test_a_backup_without_its_database_is_not_followed_by_empty_ones(
    first_day: Damageable, lose: Lose
) -> None:
    made = first_day.keeping.back_up()
    log_of(first_day.path).unlink(missing_ok=True)
    lose(first_day.path)
    assert made.path in refused(first_day.path)
    with pytest.raises(Refused, match=r"damaged|no database yet"):
        first_day.keeping.back_up()
    assert first_day.keeping.backups() == (made,)
    first_day.restore()
    assert {table: first_day.now(table) for table in TABLES} == first_day.rows


@either_way
def test_where_nothing_is_left_a_profile_begins(tmp_path: Path, lose: Lose) -> None:
    path = tmp_path / "stopwatch.db"
    path.touch()
    lose(path)
    log_of(path).touch()
    backups = path.with_name("backups")
    backups.mkdir()
    (backups / "daily-2020-01-01.db").touch()  # as empty as what it was made of
    with make_store(tmp_path) as store:
        assert store.is_whole()


def remove(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))


def remove_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("gone"))


def put_another_there(path: Path) -> None:
    other = path.with_name("other")
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE note (words)")
    other.replace(path)


@pytest.mark.parametrize("lose", [remove, remove_folder, put_another_there])
def test_what_is_lost_while_the_program_runs_is_kept_and_nothing_is_written_into_it(
    tmp_path: Path, lose: Lose
) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    with make_store(folder) as store:
        with store.units.write() as unit:
            unit.facts.put_text(NOBODY, "said", "before")
        lose(store.path)
        for write in (store.units.write, store.units.write_politely):
            with pytest.raises(Damaged, match=r"safe in .*removed or replaced"), write() as unit:
                unit.facts.put_text(NOBODY, "said", "after")
        (kept,) = Shelf(store.path).all()
        assert is_whole(Path(kept.path))
        with closing(sqlite3.connect(kept.path)) as copy:
            (said,) = copy.execute("SELECT value FROM fact WHERE name = 'said'").fetchone()
        assert "before" in said


def test_a_file_that_is_put_back_goes_on(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        away = store.path.with_name("elsewhere")
        store.path.rename(away)
        with pytest.raises(Damaged), store.units.write():
            pass
        away.rename(store.path)
        with store.units.write() as unit:
            unit.facts.put_text(NOBODY, "said", "after")
        with store.units.read() as unit:
            assert unit.facts.text(NOBODY, "said") == "after"


def test_what_is_lost_again_after_it_was_put_back_is_kept_as_it_is_then(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        away = store.path.with_name("elsewhere")
        store.path.rename(away)
        with pytest.raises(Damaged), store.units.write():
            pass
        away.rename(store.path)
        with store.units.write() as unit:
            unit.facts.put_text(NOBODY, "said", "since")
        store.path.rename(away)
        with pytest.raises(Damaged) as refusal, store.units.write():
            pass
        newest = max(Shelf(store.path).all(), key=lambda one: Path(one.path).stat().st_mtime_ns)
        assert newest.path in refusal.value.message
        with closing(sqlite3.connect(newest.path)) as copy:
            (said,) = copy.execute("SELECT value FROM fact WHERE name = 'said'").fetchone()
        assert "since" in said


def test_a_loss_that_cannot_be_kept_says_so(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        (tmp_path / "backups").write_text("in the way")
        store.path.rename(store.path.with_name("elsewhere"))
        with pytest.raises(Damaged, match="Do not quit"), store.units.write():
            pass
