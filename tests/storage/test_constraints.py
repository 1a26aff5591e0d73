"""What the tables themselves refuse, whatever the code above them does."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from stopwatch.storage.opening import Store

_WATCH = "INSERT INTO stopwatch(id, account_id, target_id, state) VALUES (?, 1, ?, ?)"
_SEGMENT = (
    "INSERT INTO segment(id, stopwatch_id, started_at, ended_at, zone) VALUES (?, ?, ?, ?, 'UTC')"
)


@pytest.fixture
def raw(store: Store) -> Iterator[sqlite3.Connection]:
    """The bare file, with one target and one stopwatch in it."""
    with closing(sqlite3.connect(store.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("INSERT INTO target(id, account_id, kind) VALUES (1, 1, 'ticket')")
        connection.execute(_WATCH, ("w1", 1, "running"))
        yield connection


def test_a_stopwatch_has_one_open_segment(raw: sqlite3.Connection) -> None:
    raw.execute(_SEGMENT, ("s1", "w1", 5, None))
    with pytest.raises(sqlite3.IntegrityError, match=r"segment\.stopwatch_id"):
        raw.execute(_SEGMENT, ("s2", "w1", 6, None))
    raw.execute(_SEGMENT, ("s3", "w1", 3, 4))


def test_a_target_has_one_open_stopwatch(raw: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=r"stopwatch\.target_id"):
        raw.execute(_WATCH, ("w2", 1, "paused"))
    raw.execute(_WATCH, ("w3", 1, "stopped"))
    raw.execute(_WATCH, ("w4", None, "paused"))
    raw.execute(_WATCH, ("w5", None, "running"))


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("INSERT INTO stopwatch(id, account_id, state) VALUES ('x', 1, 'asleep')", "CHECK"),
        ("INSERT INTO stopwatch(id, account_id, state) VALUES ('x', 99, 'paused')", "FOREIGN"),
        ("INSERT INTO stopwatch(id, state) VALUES ('x', 'paused')", "NOT NULL"),
        ("INSERT INTO stopwatch(id, account_id, state) VALUES (NULL, 1, 'paused')", "NOT NULL"),
        (
            "INSERT INTO segment(id, stopwatch_id, started_at, zone) VALUES ('x', 'w9', 1, 'UTC')",
            "FOREIGN",
        ),
        (
            (
                "INSERT INTO segment(id, stopwatch_id, started_at, ended_at, zone) "
                "VALUES ('x', 'w1', 9, 8, 'UTC')"
            ),
            "CHECK",
        ),
        (
            "INSERT INTO segment(id, stopwatch_id, started_at, zone) VALUES ('x', 'w1', 'now', '')",
            "cannot store TEXT",
        ),
        (
            (
                "INSERT INTO segment(id, stopwatch_id, started_at, zone, is_void) "
                "VALUES ('x', 'w1', 1, 'UTC', 2)"
            ),
            "CHECK",
        ),
        ("INSERT INTO target(account_id, kind) VALUES (1, 'mail')", "CHECK"),
        (
            (
                "INSERT INTO entry(id, account_id, phase, started_at, ended_at, zone, worked_on) "
                "VALUES ('e', 1, 'lost', 1, 2, 'UTC', '2026-01-01')"
            ),
            "CHECK",
        ),
        (
            (
                "INSERT INTO entry(id, account_id, phase, started_at, ended_at, zone, worked_on) "
                "VALUES ('e', 1, 'draft', 3, 2, 'UTC', '2026-01-01')"
            ),
            "CHECK",
        ),
        (
            (
                "INSERT INTO outbox(id, account_id, kind, subject, target_id, body, state) "
                "VALUES ('o', 1, 'create_entry', 'e', 1, '{}', 'sending')"
            ),
            "CHECK",
        ),
        (
            (
                "INSERT INTO outbox(id, account_id, kind, subject, target_id, body, state) "
                "VALUES ('o', 1, 'create_entry', 'e', 1, '{}', 'posted')"
            ),
            "CHECK",
        ),
        (
            (
                "INSERT INTO outbox(id, account_id, kind, subject, target_id, body, state) "
                "VALUES ('o', 1, 'wish', 'e', 1, '{}', 'waiting')"
            ),
            "CHECK",
        ),
        ("INSERT INTO heartbeat(id) VALUES (2)", "CHECK"),
        ("INSERT INTO account(kind, grouping) VALUES ('abacus', 'sitting')", "CHECK"),
    ],
)
def test_what_cannot_be_is_refused(raw: sqlite3.Connection, statement: str, why: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=why):
        raw.execute(statement)


def test_a_stopwatch_with_segments_cannot_be_deleted(raw: sqlite3.Connection) -> None:
    raw.execute(_SEGMENT, ("s1", "w1", 5, None))
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN"):
        raw.execute("DELETE FROM stopwatch WHERE id = 'w1'")


def test_every_table_is_strict(raw: sqlite3.Connection) -> None:
    tables = raw.execute("PRAGMA table_list").fetchall()
    ours = {
        row[1]: row[5]
        for row in tables
        if not row[1].startswith(("sqlite_", "ticket_search", "alembic"))
    }
    assert len(ours) > 15
    assert all(ours.values()), ours


def test_the_local_account_is_there_from_the_start(raw: sqlite3.Connection) -> None:
    assert raw.execute("SELECT id, kind FROM account").fetchall() == [(1, "local")]
