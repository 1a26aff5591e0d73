"""Run the migrations on a file that is older than the program. Who asks for it makes the copy."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from stopwatch.storage.folding import install

SCRIPTS = Path(__file__).parent
"""Where Alembic finds `env.py` and the revisions."""
_PATIENCE_S = 60
"""As long as another process may take to copy a large file and to migrate it."""


def upgrade(path: Path, prepare: Callable[[], bool]) -> None:
    """Bring a database to the newest revision in one transaction: wholly, or not at all.

    `prepare` is called when nobody else can write any more. It makes the copy, or returns False
    because another process has done all of it meanwhile.
    """
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    engine = sa.create_engine("sqlite://", creator=lambda: _raw(path), poolclass=sa.pool.NullPool)
    sa.event.listen(engine, "begin", _begin)
    try:
        with engine.begin() as connection:
            if prepare():
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
    except sa.exc.DBAPIError as error:
        raise error.orig or error from error  # others know the driver's own errors only
    finally:
        engine.dispose()


def _raw(path: Path) -> sqlite3.Connection:
    # The driver's own transactions leave out changes of tables: they are begun by hand.
    raw = sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None)
    install(raw)
    return raw


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
