"""Files and disks that are in the way: a sentence for the user, and nothing touched."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.domain.ids import AccountId
from stopwatch.services.bus import Bus
from stopwatch.storage.opening import Store, open_store
from stopwatch.storage.trouble import translated, without_harm
from tests.support.machine import FakeDoorbell
from tests.support.units import make_store

LOCAL = AccountId(1)


def reopen(path: Path) -> None:
    open_store(path, Bus(), FakeDoorbell()).close()


@contextmanager
def impatient(store: Store) -> Iterator[None]:
    """Do not wait the two seconds that a person would."""
    store.database.connection().execute("PRAGMA busy_timeout=1")
    yield


def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        path = store.path
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(Refused, match="newer version") as refusal:
        reopen(path)
    assert str(path) in refusal.value.message
    assert refusal.value.message.startswith("Nothing was touched")
    assert path.read_bytes() == before


@pytest.mark.parametrize("rubbish", [b"this is not a database" * 400, b"\0" * 5_000])
def test_a_file_that_is_no_database_is_refused_and_left_alone(
    tmp_path: Path, rubbish: bytes
) -> None:
    path = tmp_path / "stopwatch.db"
    path.write_bytes(rubbish)
    with pytest.raises(Refused, match="damaged"):
        reopen(path)
    assert path.read_bytes() == rubbish


def test_somebody_elses_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "stopwatch.db"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE recipe(id INTEGER PRIMARY KEY)")
    before = path.read_bytes()
    with pytest.raises(Refused, match="another program"):
        reopen(path)
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT name FROM sqlite_schema").fetchall() == [("recipe",)]
    assert len(path.read_bytes()) == len(before)


def test_a_damaged_page_is_found_by_the_check(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        path = store.path
        assert store.is_whole()
        page = store.database.connection().execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'remote_entry'"
        )
        offset = (page.fetchone()[0] - 1) * 4_096
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(b"\xff" * 4_096)
    with make_store(tmp_path) as store:
        assert not store.is_whole()


def test_a_locked_database_is_unavailable_and_works_again_later(store: Store) -> None:
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other, impatient(store):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable, match="busy"), store.units.write():
            pytest.fail("the block must not be entered")
        with store.units.read() as unit:
            assert unit.facts.text(LOCAL, "a") is None
        other.execute("ROLLBACK")
    with store.units.write() as unit:
        unit.facts.put_text(LOCAL, "a", "1")


def test_a_full_disk_says_that_what_is_recorded_is_safe(store: Store) -> None:
    with store.units.write() as unit:
        unit.facts.put_text(LOCAL, "kept", "yes")
    connection = store.database.connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}").close()
    with pytest.raises(Unavailable) as trouble, store.units.write() as unit:
        unit.facts.put_text(LOCAL, "big", "x" * 100_000)
    assert trouble.value.message.startswith("Everything recorded is safe.")
    connection.execute("PRAGMA max_page_count=1000000").close()
    with store.units.write() as unit:
        assert unit.facts.text(LOCAL, "kept") == "yes"
        assert unit.facts.text(LOCAL, "big") is None
        unit.facts.put_text(LOCAL, "big", "x" * 100_000)


@pytest.mark.parametrize(("free", "words"), [(0, "is full"), (1 << 30, "reports an error")])
def test_an_error_of_the_disk_on_a_full_disk_is_called_what_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, words: str
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=free))
    broken = sqlite3.OperationalError("disk I/O error")
    broken.sqlite_errorcode = sqlite3.SQLITE_IOERR_WRITE
    with pytest.raises(Unavailable, match=words) as trouble, translated(tmp_path / "a.db"):
        raise broken
    assert trouble.value.message.startswith("Everything recorded is safe.")


def full() -> sqlite3.Error:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (full(), "not enough room"),
        (OSError(errno.ENOSPC, "No space left on device"), "not enough room"),
        (OSError(errno.EFBIG, "File too large"), "not enough room"),
        (PermissionError(errno.EACCES, "Permission denied"), "Permission denied"),
    ],
)
def test_a_copy_that_cannot_be_made_says_why(tmp_path: Path, error: Exception, words: str) -> None:
    with pytest.raises(Unavailable, match=words) as trouble, without_harm(tmp_path, "No copy"):
        raise error
    assert trouble.value.message.startswith("Everything recorded is safe. No copy:")
    assert str(tmp_path) in trouble.value.message


def test_a_file_without_write_permission_is_unavailable(store: Store) -> None:
    store.database.connection().execute("PRAGMA query_only=ON")
    with pytest.raises(Unavailable, match="cannot be written"), store.units.write() as unit:
        unit.facts.put_text(LOCAL, "a", "1")


def test_a_folder_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="cannot be opened"):
        reopen(tmp_path / "gone" / "stopwatch.db")


def test_a_bug_is_not_dressed_up_as_weather(store: Store) -> None:
    with pytest.raises(Exception, match="no such table"), store.units.write():
        store.database.connection().execute("SELECT * FROM missing")
    with store.units.write() as unit:
        unit.facts.put_text(LOCAL, "a", "1")
