"""One practice Autotask a module, one fresh copy of a connected and synced profile a test."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.program import Practice, Program, Row, practice

_TICKETS = 50


@pytest.fixture(scope="module")
def autotask() -> Iterator[Practice]:
    """The practice Autotask."""
    with practice() as served:
        yield served


@pytest.fixture(scope="module")
def prepared(
    autotask: Practice, tickets: list[Row], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A folder with a profile that is connected and has pulled everything."""
    assert tickets
    folder = tmp_path_factory.mktemp("prepared")
    program = Program(folder / "profile")
    added = autotask.connect(program)
    assert added.code == 0, added.err
    program.ok("sync")
    _forget_where_it_was_made(program)
    return folder


def _forget_where_it_was_made(program: Program) -> None:
    """Let copies of the profile be profiles of their own; a copied mark would be distrusted."""
    for file in program.data_dir.glob("incarnation*"):
        file.unlink()
    with closing(sqlite3.connect(program.database)) as database, database:
        database.execute("DELETE FROM fact WHERE name = 'incarnation'")


@pytest.fixture
def program(prepared: Path, tmp_path: Path, autotask: Practice) -> Iterator[Program]:
    """The program on a fresh copy of that profile."""
    shutil.copytree(prepared, tmp_path, dirs_exist_ok=True)
    yield Program(tmp_path / "profile")
    autotask.forget_faults()


@pytest.fixture
def empty(tmp_path: Path) -> Program:
    """The program on a profile that does not exist yet."""
    return Program(tmp_path / "profile")


@pytest.fixture(scope="module")
def tickets(autotask: Practice) -> list[Row]:
    """Open tickets, made before the profile pulled, so that every copy of it knows them."""
    return [autotask.new_ticket(f"Copier {place} jams on tray two") for place in range(_TICKETS)]


@pytest.fixture(scope="module")
def new_ticket(tickets: list[Row]) -> Callable[[], Row]:
    """Gives a ticket that no test of the module has had yet."""
    free = iter(tickets)
    return lambda: next(free)
