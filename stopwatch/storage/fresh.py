"""A fresh file: the newest schema at once, and a stamp for Alembic that says so."""

from __future__ import annotations

import sqlite3

from stopwatch.storage import composed, driver, extras

REVISION = "0010"
"""The newest migration."""
_STAMP = "CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"


def create(connection: sqlite3.Connection) -> None:
    """Make everything inside the transaction that was begun."""
    for statement in (*composed.creation(), *extras.STATEMENTS, _STAMP):
        driver.execute(connection, statement)
    driver.execute(connection, "INSERT INTO alembic_version VALUES (?)", (REVISION,))
