"""preferences: what the user prefers, with what each preference means."""

from __future__ import annotations

import click

from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.overriding import override
from stopwatch.services.preference_table import PreferenceRow, in_groups
from stopwatch.services.preferences import TABLE, plain, read, row_named

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
    wanted = {}
    if name is not None and (value is not None or is_back):
        wanted[name] = row_named(name).default if is_back else read(name, value or "")
    with frame.services() as services:
        held = services.preferences.change(wanted) if wanted else services.preferences.load()
        rows = TABLE if name is None else (row_named(name),)
        values = plain(held)
        shown = {one.name: values[one.name] for one in rows}
        frame.show(shown, _lines(shown, name))


def _lines(shown: dict[str, object], name: str | None) -> list[str]:
    if name is not None:
        one = row_named(name)
        return [_line(one, shown), f"{_INDENT}{_explained(one)}"]
    lines: list[str] = []
    for title, rows in in_groups(TABLE):
        lines += ["", str(title)] if lines else [str(title)]
        for one in rows:
            lines += [_line(one, shown), f"{_INDENT}{one.meaning.sentence}"]
    return lines


def _line(one: PreferenceRow, shown: dict[str, object]) -> str:
    held = one.kind.told(shown[one.name])
    default = one.kind.told(one.default)
    changed = "" if held == default else f"  (by default {default})"
    return f"{one.name:24} {held}{changed}"


def _explained(one: PreferenceRow) -> str:
    default = one.kind.told(one.default)
    return f"{one.meaning.sentence} {_capital(one.kind.allowed)}; by default {default}."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
