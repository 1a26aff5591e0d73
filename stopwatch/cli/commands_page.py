"""Writes docs/commands.md from the commands themselves: `make documents`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from stopwatch.cli.main import root

_HEAD = """\
# Commands

<!-- Made from the commands in stopwatch/cli by `make documents`. -->

What `--help` says of each, on one page. TICKET is a number like `T20260115.0042`, an id, a pasted
Autotask link, the number of a project task, or the name of a kind of internal time. Every command
takes `--json`, which prints exactly one document, and `--data-dir`, which names another profile,
before its name or behind it. Exit codes are 0 done, 1 refused or failed with one sentence on
stderr, 2 usage.
"""
_EVERYWHERE = frozenset({"--data-dir", "--json", "--help"})


def page() -> str:
    """Return the page as it is to stand in `docs`."""
    context = click.Context(root, info_name="")
    return "\n".join([_HEAD, *_told(root, context)])


def _told(command: click.Command, context: click.Context) -> Iterator[str]:
    """Yield a chapter for a command, or for each one in a group of them."""
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            if inner is not None and not inner.hidden:
                yield from _told(inner, click.Context(inner, context, info_name=name))
        return
    with context.scope():
        yield "\n".join([_title(command, context), _meaning(command), *_options(command, context)])


def _title(command: click.Command, context: click.Context) -> str:
    pieces = [one for one in command.collect_usage_pieces(context) if one != "[OPTIONS]"]
    return f"## `{' '.join([*context.command_path.split(), *pieces])}`"


def _meaning(command: click.Command) -> str:
    paragraphs = (command.help or "").replace("\b", "").split("\n\n")
    told = (" ".join(one.split()) for one in paragraphs)
    return "\n\n".join(one for one in told if one) + "\n"


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    options = [one for one in command.params if isinstance(one, click.Option)]
    known = [one for one in options if not _EVERYWHERE & set(one.opts)]
    records = [found for one in known if (found := one.get_help_record(context)) is not None]
    if records:
        yield from ("| option | meaning |", "| --- | --- |")
        yield from (f"| `{_cell(written)}` | {_cell(meant)} |" for written, meant in records)
        yield ""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", r"\|")


if __name__ == "__main__":
    sys.stdout.write(page())
