"""Every statement before it is executed: the program's own, and those of a migration."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa

from stopwatch.storage import driver

Hear = Callable[[str, Any], None]


@contextmanager
def overheard(hear: Hear) -> Iterator[None]:
    """Call `hear` with the text and the values of each; what it raises stands for a death."""

    def migrating(_connection: object, _cursor: object, text: str, values: Any, *_: object) -> None:  # noqa: ANN401 - whatever the driver takes
        hear(text, values)

    sa.event.listen(sa.Engine, "before_cursor_execute", migrating)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("execute", "execute_many"):
            patch.setattr(driver, name, _listening(getattr(driver, name), hear))
        try:
            yield
        finally:
            sa.event.remove(sa.Engine, "before_cursor_execute", migrating)


def _listening(execute: Callable[..., Any], hear: Hear) -> Callable[..., Any]:
    def heard(connection: sqlite3.Connection, text: str, values: Any = ()) -> Any:  # noqa: ANN401 - passed on
        hear(text, values)
        return execute(connection, text, values)

    return heard
