"""What `compose.py` wrote: the SQL that SQLAlchemy composed when the program was built."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any, TypedDict, cast

FILE = Path(__file__).with_name("composed.json")


class Composed(TypedDict):
    """One statement: its text, and what its question marks stand for, in their order."""

    sql: str
    names: list[str]
    constants: dict[str, Any]
    """The values of those names that are the same each time."""


class _File(TypedDict):
    creation: list[str]
    statements: dict[str, Composed]


def creation() -> list[str]:
    """Return the statements that make the schema."""
    return _file()["creation"]


def statement(name: str) -> Composed:
    """Return one by its name."""
    return _file()["statements"][name]


@cache
def _file() -> _File:
    read = cast("_File", json.loads(FILE.read_text("utf-8")))
    for made in read["statements"].values():
        made["names"] = [sys.intern(name) for name in made["names"]]  # most are in many statements
    return read
