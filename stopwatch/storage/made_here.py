"""Problems that were made on this computer, when two files of it meet: told apart by their marks.

Their numbers mean nothing in another file: two futures of one profile both have an L1. One that is
in both files is one row, and what has its id from the PSA keeps it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from stopwatch.domain.ticket import local_number
from stopwatch.domain.values import dataclass
from stopwatch.storage.salvage import Row

_NUMBERS = ("id", "account_id", "remote_id", "local_id")
_BY_MARK = """
SELECT id, local_id, remote_id, number FROM ticket
WHERE account_id = ? AND external_id = ? AND external_id <> '' AND local_id IS NOT NULL
"""
_TAKEN = "SELECT 1 FROM ticket WHERE account_id = ? AND local_id = ?"
_HIGHEST = "SELECT coalesce(max(local_id), 0) FROM ticket"


@dataclass(frozen=True, slots=True)
class _Name:
    """What a problem is called in the new file; `key` is its row there, if it has one."""

    key: int | None
    local: int
    remote: int
    number: str


class MadeHere:
    """Says what the rows of an old file become; nothing is written."""

    def __init__(self, new: sqlite3.Connection) -> None:
        self._new = new
        self._names: dict[int, _Name] = {}
        self._renamed: dict[tuple[int, int], int] = {}

    def learn(self, tickets: Iterable[Row], account_of: Callable[[int], int]) -> None:
        """Decide what each of the old file's problems is called from now on."""
        made = [row for row in tickets if row.get("local_id") and _is_whole(row)]
        (highest,) = self._new.execute(_HIGHEST).fetchone()
        highest = max([highest, *(row["local_id"] for row in made)])
        for row in made:
            account = account_of(row["account_id"])
            name = self._known(account, row)
            if name is None:
                is_taken = self._new.execute(_TAKEN, (account, row["local_id"])).fetchone()
                highest += bool(is_taken)
                name = _renamed(row, highest if is_taken else row["local_id"])
            self._names[row["id"]] = name
            self._renamed[account, -row["local_id"]] = -name.local

    def target(self, row: Row) -> int | None:
        """Give a target the id of its problem; return the new file's row of it, if there is one."""
        name = self._names.get(row["id"])
        if name is None:
            return None
        row["remote_id"] = name.remote
        return name.key

    def ticket(self, row: Row) -> None:
        """Give a ticket the names of its problem."""
        name = self._names.get(row["id"])
        if name is not None:
            row |= {"local_id": name.local, "remote_id": name.remote, "number": name.number}

    def item(self, row: Row) -> None:
        """Let what hangs a ticket under a problem of here mean the same one."""
        if row["kind"] == "ticket_problem":
            told: dict[str, Any] = json.loads(row["body"])
            names = {key: self._renamed.get((row["account_id"], told[key]), told[key])
                     for key in ("problem", "base")}  # fmt: skip
            if names != {key: told[key] for key in names}:
                row["body"] = json.dumps({**told, **names}, sort_keys=True, separators=(",", ":"))

    def _known(self, account: int, row: Row) -> _Name | None:
        found = self._new.execute(_BY_MARK, (account, row.get("external_id"))).fetchone()
        if found is None:
            return None
        key, local, remote, number = found
        if remote > 0:
            return _Name(key, local, remote, number)
        return _Name(key, local, row["remote_id"] if row["remote_id"] > 0 else remote,
                     _renamed(row, local).number)  # fmt: skip


def _is_whole(row: Row) -> bool:
    """Whether no bad bit made something else of the numbers that count."""
    return all(isinstance(row.get(name), int) for name in _NUMBERS)


def _renamed(row: Row, local: int) -> _Name:
    was_local = row["number"] == local_number(row["local_id"])
    number = local_number(local) if was_local else row["number"]
    return _Name(None, local, row["remote_id"] if row["remote_id"] > 0 else -local, number)
