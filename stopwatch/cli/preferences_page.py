"""Writes docs/preferences.md from the table of preferences: `make documents`."""

from __future__ import annotations

import sys

from stopwatch.services.preference_table import PreferenceRow, in_groups
from stopwatch.services.preferences import TABLE

_HEAD = """\
# Settings and preferences

<!-- Made from the table in stopwatch/services/preferences.py by `make documents`. -->

The window *Settings* shows the same rows, and a change counts at once. On the command line
`ticket-stopwatch preferences` lists them, `preferences NAME VALUE` sets one and
`preferences NAME --default` sets it back. How an account books (rounding, one entry per sitting
or per segment) belongs to the account: `ticket-stopwatch account set NAME VALUE`.
"""


def page() -> str:
    """Return the page as it is to stand in `docs`."""
    parts = [_HEAD]
    for group, rows in in_groups(TABLE):
        lines = [f"## {group}", "| name | value | default | meaning |", "| --- | --- | --- | --- |"]
        parts.append("\n".join([*lines, *map(_line, rows)]) + "\n")
    return "\n".join(parts)


def _line(one: PreferenceRow) -> str:
    default = one.kind.told(one.default)
    told = f"**{one.meaning.title}.** {one.meaning.sentence}"
    return f"| `{one.name}` | {one.kind.allowed} | {default} | {told} |"


if __name__ == "__main__":
    sys.stdout.write(page())
