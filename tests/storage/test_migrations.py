"""Older files are copied, then brought up to date wholly or not at all; a fresh one is the same."""

from __future__ import annotations

import multiprocessing
import shutil
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

import pytest

from stopwatch.domain.absence import Absence, Cause
from stopwatch.domain.catalog import Contract
from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.domain.ids import AccountId, OutboxId, SegmentId, StopwatchId
from stopwatch.domain.outbox import ItemKind
from stopwatch.domain.stopwatch import Segment
from stopwatch.services.making import subject_of
from stopwatch.storage import backup, fresh
from stopwatch.storage.folding import install
from stopwatch.storage.migrations import upgrade
from stopwatch.storage.opening import Store
from stopwatch.storage.vault import SqliteVault
from tests.support.units import make_store

LOCAL = AccountId(1)
NEWEST = fresh.REVISION
NEXT = f"{int(NEWEST) + 1:04}"
ADDS_A_TABLE = f"""
from alembic import op

revision = "{NEXT}"
down_revision = "{NEWEST}"


def upgrade():
    op.execute("CREATE TABLE mileage(id INTEGER PRIMARY KEY) STRICT")
    op.execute("UPDATE fact SET value = value || ' km'")
"""
FAILS_AT_THE_END = ADDS_A_TABLE + '    op.execute("INSERT INTO nowhere VALUES (1)")\n'
FINDS_NO_ROOM = (
    ADDS_A_TABLE
    + """
    op.execute("PRAGMA max_page_count = 1")
    op.execute("INSERT INTO fact VALUES (0, 'big', hex(zeroblob(100000)))")
"""
)


def rows(path: Path, statement: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(statement).fetchall()


def shape_of(path: Path) -> dict[str, tuple[str, list[tuple[Any, ...]]]]:
    """Return every table, index and trigger: its words, and its columns where it has some."""
    found = rows(path, "SELECT type, name, sql FROM sqlite_schema")
    return {
        f"{kind} {name}": (
            # Alembic makes its own table and words it in its own way.
            "" if name == "alembic_version" else _parts(sql or ""),
            rows(path, f"PRAGMA table_info('{name}')") if kind == "table" else [],
        )
        for kind, name, sql in found
    }


def _parts(sql: str) -> str:
    """Return what makes a table in an order of its own: a column that came later stands last."""
    bare = "".join(sql.split()).replace('"', "")  # a table that was renamed has its name quoted
    return ",".join(sorted(bare.replace("(", ",").replace(")", ",").split(",")))


def contents_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    names = rows(path, "SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {name: rows(path, f"SELECT * FROM '{name}'") for (name,) in names}


@pytest.fixture
def next_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program know a revision more; return the file in which it is to be written."""
    scripts = tmp_path / "100% scripts"
    shutil.copytree(upgrade.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(upgrade, "SCRIPTS", scripts)
    monkeypatch.setattr(fresh, "REVISION", NEXT)
    return scripts / "versions" / f"r{NEXT}_next.py"


@pytest.fixture
def older(store: Store) -> Path:
    """A closed file of the newest revision with something in it, made before the next is known."""
    with store.units.write() as unit:
        unit.facts.put_text(LOCAL, "driven", "12")
    store.close()
    return store.path


def test_migrating_from_nothing_makes_what_a_fresh_file_has(tmp_path: Path, store: Store) -> None:
    migrated = tmp_path / "migrated.db"
    upgrade.upgrade(migrated, lambda: True)
    assert shape_of(migrated) == shape_of(store.path)
    assert contents_of(migrated) == contents_of(store.path)


def test_an_older_file_is_copied_and_then_migrated(older: Path, next_revision: Path) -> None:
    next_revision.write_text(ADDS_A_TABLE)
    with make_store(older.parent) as store, store.units.read() as unit:
        assert unit.facts.text(LOCAL, "driven") == "12 km"
    assert rows(older, "SELECT version_num FROM alembic_version") == [(NEXT,)]
    assert "table mileage" in shape_of(older)
    (copy,) = (older.parent / "backups").glob(f"before-{NEXT}-*.db")
    assert rows(copy, "SELECT version_num FROM alembic_version") == [(NEWEST,)]
    assert rows(copy, "SELECT value FROM fact") == [("12",)]


def test_a_migration_that_fails_leaves_the_file_as_it_was(older: Path, next_revision: Path) -> None:
    next_revision.write_text(FAILS_AT_THE_END)
    before = shape_of(older), contents_of(older)
    with pytest.raises(Exception, match="nowhere"), make_store(older.parent):
        pytest.fail("a store that is not up to date must not open")
    assert (shape_of(older), contents_of(older)) == before


def test_a_full_disk_in_a_migration_is_told_and_leaves_the_file_as_it_was(
    older: Path, next_revision: Path
) -> None:
    next_revision.write_text(FINDS_NO_ROOM)
    before = shape_of(older), contents_of(older)
    with pytest.raises(Unavailable, match="disk is full"), make_store(older.parent):
        pytest.fail("a store that is not up to date must not open")
    assert (shape_of(older), contents_of(older)) == before


def test_a_backup_of_an_older_version_is_migrated_when_it_is_restored(
    older: Path, next_revision: Path
) -> None:
    next_revision.write_text(ADDS_A_TABLE)
    vault = SqliteVault(older)
    made = vault.make_asked(0, None)
    older.write_bytes(b"rubbish" * 1_000)
    vault.restore(Path(made.path), 0)
    assert rows(older, "SELECT version_num FROM alembic_version") == [(NEXT,)]
    assert rows(older, "SELECT value FROM fact WHERE name = 'driven'") == [("12 km",)]
    assert rows(Path(made.path), "SELECT version_num FROM alembic_version") == [(NEWEST,)]


def test_a_damaged_file_of_a_newer_version_is_not_read_by_an_older_one(older: Path) -> None:
    vault = SqliteVault(older)
    made = vault.make_asked(0, None)
    with closing(sqlite3.connect(older, isolation_level=None)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    before = older.read_bytes()
    with pytest.raises(Refused, match="newer version"):
        vault.restore(Path(made.path), 0)
    assert older.read_bytes() == before


@pytest.fixture
def first_revision(tmp_path: Path) -> Path:
    """A file of revision 0001, with a stopwatch that runs."""
    path = tmp_path / "stopwatch.db"
    first = upgrade.SCRIPTS / "versions" / "r0001_first_schema.sql"
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        install(raw)
        for statement in first.read_text("utf-8").split("\n\n"):
            raw.execute(statement)
        raw.execute("CREATE TABLE alembic_version(version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        raw.execute("INSERT INTO alembic_version VALUES ('0001')")
        raw.execute("INSERT INTO stopwatch(id, account_id, state) VALUES ('w1', 1, 'running')")
        raw.execute(
            "INSERT INTO segment(id, stopwatch_id, started_at, zone, is_void) "
            "VALUES ('s1', 'w1', 1763985600000, 'Europe/Berlin', 0)"
        )
        for key, choice in ((4, "NULL"), (5, "'trim'")):
            raw.execute(
                "INSERT INTO absence(id, kind, stopwatch_id, segment_id, from_ms, to_ms, choice) "
                f"VALUES ({key}, 'sleep', 'w1', 's1', 1763985900000, 1763986800000, {choice})"
            )
    return path


def test_a_file_of_the_first_revision_keeps_what_runs(first_revision: Path) -> None:
    with make_store(first_revision.parent) as store, store.units.read() as unit:
        (watch,) = unit.timekeeping.desk(LOCAL).running
    assert watch.last == Segment(SegmentId("s1"), 1_763_985_600_000, None, "Europe/Berlin")


def test_a_file_of_the_first_revision_keeps_its_absences(first_revision: Path) -> None:
    with make_store(first_revision.parent) as store, store.units.read() as unit:
        (waiting,) = unit.absences.pending()
        assert unit.absences.decided(9) == ()  # when that was decided is not known
    assert waiting == Absence(
        4, Cause.SLEEP, StopwatchId("w1"), SegmentId("s1"), 1_763_985_900_000, 1_763_986_800_000,
        moment="4",
    )  # fmt: skip
    assert rows(first_revision, "SELECT choice FROM absence WHERE id = 5") == [("trim",)]


@pytest.fixture
def third_revision(first_revision: Path) -> Path:
    """A file of revision 0003: with a ticket, a wish for it and what was tried for that."""
    versions = upgrade.SCRIPTS / "versions"
    with closing(sqlite3.connect(first_revision, isolation_level=None)) as raw:
        install(raw)
        for column in ("boot_id TEXT", "boot_ms INTEGER"):
            raw.execute(f"ALTER TABLE segment ADD COLUMN {column}")
        for statement in (versions / "r0003_problems.sql").read_text("utf-8").split("\n\n"):
            raw.execute(statement)
        raw.execute("UPDATE alembic_version SET version_num = '0003'")
        raw.execute("INSERT INTO target VALUES (7, 1, 'ticket', 4711)")
        raw.execute(
            "INSERT INTO ticket(id, account_id, remote_id, number, title, purchase_order, "
            "searched) VALUES (7, 1, 4711, 'T20261120.0001', 'VPN drops', 'RF-4402', "
            "'t20261120.0001 vpn drops\n\n\n202611200001')"
        )
        raw.execute(
            "INSERT INTO outbox(id, account_id, kind, subject, target_id, body, state) "
            "VALUES ('o1', 1, 'ticket_problem', 'ticket:7', 7, '{}', 'needs_attention')"
        )
        raw.execute("INSERT INTO attempt(id, item_id, told) VALUES (1, 'o1', 'no')")
    return first_revision


def test_a_file_of_the_third_revision_keeps_its_wishes_and_takes_numbers(
    third_revision: Path,
) -> None:
    with make_store(third_revision.parent) as store, store.units.write() as unit:
        (item,) = unit.outbox.unsettled(LOCAL)
        assert (item.kind, item.target_id) == (ItemKind.TICKET_PROBLEM, 7)
        assert [line.told for line in unit.outbox.history(item.id)] == ["no"]
        ticket = unit.tickets.get(item.target_id)
        assert ticket is not None
        assert ticket.facts.purchase_order == "RF-4402"
        assert unit.tickets.search(LOCAL, "vpn drops", 5) == (ticket,)
        unit.catalog.upsert(LOCAL, [Contract(4711, 1, "Managed Services")])
        contract = unit.contracts.target(LOCAL, 4711)
        assert contract not in {7, 0}
        assert unit.contracts.target(LOCAL, 4711) == contract
        wish = replace(item, kind=ItemKind.CONTRACT_NUMBER, target_id=contract)
        unit.outbox.put(replace(wish, id=OutboxId("o2"), subject=subject_of(contract)))
    assert rows(third_revision, "PRAGMA foreign_key_check") == []


def open_slowly(folder: Path, start: Barrier) -> None:
    """Open a profile at the same time as others, and take a while to copy it. Runs as a child."""
    fill = backup._fill

    def slow(old: sqlite3.Connection, part: Path) -> None:
        fill(old, part)
        threading.Event().wait(0.5)

    backup._fill = slow
    start.wait(30)
    with make_store(folder) as store, store.units.read() as unit:
        assert len(unit.timekeeping.desk(LOCAL).running) == 1


@pytest.mark.parametrize("log_ahead", [True, False])
def test_two_processes_that_update_at_once_both_open_and_make_one_copy(
    first_revision: Path, *, log_ahead: bool
) -> None:
    if log_ahead:
        rows(first_revision, "PRAGMA journal_mode=WAL")
    spawning = multiprocessing.get_context("spawn")
    start = spawning.Barrier(2)
    both = [
        spawning.Process(target=open_slowly, args=(first_revision.parent, start)) for _ in range(2)
    ]
    for process in both:
        process.start()
    for process in both:
        process.join(60)
    assert [process.exitcode for process in both] == [0, 0]
    assert rows(first_revision, "SELECT version_num FROM alembic_version") == [(NEWEST,)]
    (copy,) = first_revision.with_name("backups").iterdir()
    assert rows(copy, "SELECT version_num FROM alembic_version") == [("0001",)]


def test_a_copy_before_a_migration_and_other_backups_do_not_clear_each_other(
    first_revision: Path,
) -> None:
    folder = first_revision.with_name("backups")
    folder.mkdir()
    in_the_making = folder / "daily-2020-01-01.db.7.part"
    left = folder / "before-0002-2020-01-01T000000Z.db.7.part"
    for part in (in_the_making, left):
        part.write_bytes(b"half")
    with make_store(first_revision.parent):
        assert in_the_making.exists()
        assert not left.exists()  # of one that was killed: nobody else migrates at the same time
    left.write_bytes(b"half")
    SqliteVault(first_revision).make_asked(0, None)
    assert left.exists()
    assert not in_the_making.exists()
