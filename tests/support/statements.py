"""Every statement before it is executed: the program's own, and those of a migration."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa

from stopwatch.storage import driver

Values = Sequence[Any]  # of one statement, or rows of them
Hear = Callable[[str, Values], None]
Execute = Callable[[sqlite3.Connection, str, Values], sqlite3.Cursor]


@contextmanager
def overheard(hear: Hear) -> Iterator[None]:
    """Call `hear` with the text and the values of each; what it raises stands for a death."""

    def migrating(_by: object, _at: object, text: str, values: Values, *_: object) -> None:
        hear(text, values)

    sa.event.listen(sa.Engine, "before_cursor_execute", migrating)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("execute", "execute_many"):
            patch.setattr(driver, name, _listening(getattr(driver, name), hear))
        try:
            yield
        finally:
            sa.event.remove(sa.Engine, "before_cursor_execute", migrating)


def _listening(execute: Execute, hear: Hear) -> Execute:
    def heard(connection: sqlite3.Connection, text: str, values: Values = ()) -> sqlite3.Cursor:
        hear(text, values)
        return execute(connection, text, values)

    return heard
