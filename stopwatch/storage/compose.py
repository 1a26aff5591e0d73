"""Writes `composed.json`: the schema and every statement, as SQLAlchemy composes them.

`make compose` runs it after a change of `schema.py` or of `statements`; the program itself never
does (docs/decisions/0017).
"""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from stopwatch.storage import schema
from stopwatch.storage.composed import FILE, Composed
from stopwatch.storage.statements import (
    absences,
    accounts,
    billing,
    catalog,
    colleagues,
    contracts,
    counterparts,
    entries,
    evidence,
    facts,
    journal,
    outbox,
    problems,
    remote_entries,
    tickets,
    timekeeping,
)  # fmt: skip

ROOMS = (
    absences, accounts, billing, catalog, colleagues, contracts, counterparts, entries, evidence,
    facts, journal, outbox, problems, remote_entries, tickets, timekeeping,
)  # fmt: skip


def composed_now() -> str:
    """Return what the file should hold."""
    statements = {
        name: _statement(described) for room in ROOMS for name, described in room.STATEMENTS.items()
    }
    made = {"creation": _creation(), "statements": statements}
    return json.dumps(made, indent=1, ensure_ascii=False) + "\n"


def _creation() -> list[str]:
    made: list[sa.schema.ExecutableDDLElement] = []
    for table in schema.metadata.sorted_tables:
        made.append(sa.schema.CreateTable(table))
        made += [sa.schema.CreateIndex(it) for it in sorted(table.indexes, key=_name)]
    return [str(one.compile(dialect=sqlite.dialect())).strip() for one in made]


def _name(index: sa.Index) -> str:
    return str(index.name)


def _statement(described: sa.ClauseElement) -> Composed:
    made: Any = described.compile(dialect=sqlite.dialect())
    names = list(made.positiontup)
    required = {key.key for key in made.bind_names if key.required}
    constants = {name: made.params[name] for name in names if name not in required}
    return {"sql": made.string, "names": names, "constants": constants}


if __name__ == "__main__":
    FILE.write_text(composed_now(), "utf-8")
