"""The file of composed statements is what SQLAlchemy composes, and what the program uses."""

from __future__ import annotations

import importlib

from stopwatch.storage import compose, composed
from stopwatch.storage.prepared import Prepared

FOLDER = composed.FILE.with_name("statements")


def test_the_file_is_what_is_composed_now() -> None:
    assert composed.FILE.read_text("utf-8") == compose.composed_now(), "run `make compose`"


def test_every_statement_is_used_and_every_used_one_is_described() -> None:
    described = {name for room in compose.ROOMS for name in room.STATEMENTS}
    for module in ("opening", "billing"):  # all stores, and the one that is read late
        importlib.import_module(f"stopwatch.storage.{module}")
    used = set(Prepared.known)
    assert used == described


def test_no_two_rooms_describe_the_same_name() -> None:
    names = [name for room in compose.ROOMS for name in room.STATEMENTS]
    assert len(names) == len(set(names))


def test_every_room_is_composed() -> None:
    files = {file.stem for file in FOLDER.glob("*.py")} - {"__init__", "parts"}
    assert files == {room.__name__.rpartition(".")[2] for room in compose.ROOMS}
