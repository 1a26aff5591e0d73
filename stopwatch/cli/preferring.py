"""preferences: what the user prefers, with what each preference means."""

from __future__ import annotations

import click

from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.overriding import override
from stopwatch.services.preference_table import PreferenceRow, in_groups
from stopwatch.services.preferences import TABLE, PreferenceStore, plain, read, row_named

_INDENT = " " * 4


class WithMeanings(click.Command):
    """Says below its options what every preference means."""

    @override
    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table."""
        for title, rows in in_groups(TABLE):
            with formatter.section(str(title)):
                formatter.write_dl([(one.name, _explained(one)) for one in rows])


@click.command(cls=WithMeanings)
@click.argument("name", required=False)
@click.argument("value", required=False)
@click.option("--default", "is_back", is_flag=True, help="Set it back to its default.")
@common
@pass_frame
def preferences(frame: Frame, name: str | None, value: str | None, *, is_back: bool) -> None:
    """Show the preferences, or set one."""
    typed = None if name is None or value is None or is_back else read(name, value)
    with frame.services() as services:
        table = _Table(services.preferences)
        if name is not None and (typed is not None or is_back):
            table.change(name, table.named(name).default if is_back else typed)
        rows = table.rows if name is None else (table.named(name),)
        shown = {one.name: table.values[one.name] for one in rows}
        frame.show(shown, table.all() if name is None else table.one(name))


class _Table:
    """The preferences as they are here: what holds, its default, and what is locked."""

    def __init__(self, store: PreferenceStore) -> None:
        self._store = store
        self.rows, self._locked = store.rows(), store.locked()
        self.values = plain(store.load())

    def named(self, name: str) -> PreferenceRow:
        """Return a row; Refused for a name that does not exist."""
        row_named(name)
        return next(one for one in self.rows if one.name == name)

    def change(self, name: str, value: object) -> None:
        """Change one; Refused where that may not be."""
        self.values = plain(self._store.change({name: value}))

    def one(self, name: str) -> list[str]:
        """Return one preference with all that it may be."""
        row = self.named(name)
        return [self._line(row), f"{_INDENT}{_explained(row)}"]

    def all(self) -> list[str]:
        """Return all of them by their groups."""
        lines: list[str] = []
        for title, rows in in_groups(self.rows):
            lines += ["", str(title)] if lines else [str(title)]
            for one in rows:
                lines += [self._line(one), f"{_INDENT}{one.meaning.sentence}"]
        return lines

    def _line(self, one: PreferenceRow) -> str:
        held, default = one.kind.told(self.values[one.name]), one.kind.told(one.default)
        changed = "" if held == default else f"  (by default {default})"
        locked = "  (set by your administrator)" if one.name in self._locked else ""
        return f"{one.name:24} {held}{locked or changed}"


def _explained(one: PreferenceRow) -> str:
    default = one.kind.told(one.default)
    return f"{one.meaning.sentence} {_capital(one.kind.allowed)}; by default {default}."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
