"""How a row of the table of preferences is written, and how the rows are read.

The table itself is the class `Preferences`: each field is a row. What is kept, typed, shown on
the command line, offered in the window and documented is made from its rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, fields
from enum import StrEnum
from typing import TypeVar

from stopwatch.domain.values import dataclass
from stopwatch.services.preference_kinds import Kind

_ROW = "row"
_Value = TypeVar("_Value")


class Group(StrEnum):
    """Where a preference stands in the window and on its page; the order is that of the window."""

    STOPWATCHES = "Stopwatches"
    ABSENCES = "Absences"
    ENTRIES = "Time entries"
    REMINDERS = "Reminders and working hours"
    SHORTCUTS = "Shortcuts"
    TICKETS = "Tickets and numbers"
    LINKS = "Links"
    LOOK = "Look and language"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What people are told of a preference: a label of a few words, and a sentence."""

    group: Group
    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class PreferenceRow:
    """One preference: its name in code and on the command line, its kind, default and meaning."""

    name: str
    kind: Kind
    default: object
    meaning: Meaning


def row(default: _Value, kind: Kind, group: Group, title: str, sentence: str) -> _Value:
    """Return the field of a preference, typed as its default, with all that is known about it."""
    about = (kind, Meaning(group, title, sentence))
    made: _Value = field(default=default, metadata={_ROW: about})
    return made


def rows_of(table: type) -> tuple[PreferenceRow, ...]:
    """Return the rows of a table in their order."""
    return tuple(
        PreferenceRow(one.name, one.metadata[_ROW][0], one.default, one.metadata[_ROW][1])
        for one in fields(table)
    )


def in_groups(table: Sequence[PreferenceRow]) -> list[tuple[Group, list[PreferenceRow]]]:
    """Return rows by their groups, in the order of the groups, without empty ones."""
    groups = [(group, [one for one in table if one.meaning.group is group]) for group in Group]
    return [(group, rows) for group, rows in groups if rows]
