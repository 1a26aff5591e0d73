"""The manual page, made from the commands themselves."""

from __future__ import annotations

import time
from collections.abc import Iterator

import click

from shipping.facts import NAME, SUMMARY, TITLE, Project
from stopwatch.cli.main import root

_TAIL = """\
.SH EXIT STATUS
0 done, 1 refused or failed with one sentence on the error stream, 2 usage.
.SH FILES
.TP
.I ~/.local/share/ticket\\-stopwatch
Everything recorded, with a backup for each day. Removing the package leaves it alone.
.TP
.I ~/.config/autostart/ticket\\-stopwatch.desktop
There when the program is to start at sign\\-in, which the preferences switch on.
"""


def page(project: Project) -> str:
    """Return the page as `man` reads it."""
    day = time.strftime("%Y-%m-%d", time.gmtime(project.moment))
    context = click.Context(root, info_name=NAME)
    lines = [
        f'.TH {NAME.upper()} 1 "{day}" "{TITLE} {project.version}" "User Commands"',
        f".SH NAME\n{_plain(NAME)} \\- {_plain(SUMMARY[0].lower() + SUMMARY[1:])}",
        f".SH SYNOPSIS\n.B {_plain(NAME)}\n[OPTIONS] [COMMAND [ARGUMENTS]]",
        f".SH DESCRIPTION\n{_meaning(root)}",
        *_options(root, context),
        ".SH COMMANDS",
        *_told(root, context),
        _TAIL,
    ]
    return "\n".join(lines)


def _told(command: click.Command, context: click.Context) -> Iterator[str]:
    """Yield a part for a command, or for each one in a group of them."""
    if not isinstance(command, click.Group):
        pieces = [one for one in command.collect_usage_pieces(context) if one != "[OPTIONS]"]
        words = " ".join([*context.command_path.split()[1:], *pieces])
        yield f".SS {_plain(words)}\n{_meaning(command)}"
        yield from _options(command, context)
        return
    for name in command.list_commands(context):
        inner = command.get_command(context, name)
        if inner is not None and not inner.hidden:
            with context.scope():
                yield from _told(inner, click.Context(inner, context, info_name=name))


def _meaning(command: click.Command) -> str:
    paragraphs = (command.help or "").replace("\b", "").split("\n\n")
    told = (_plain(" ".join(one.split())) for one in paragraphs)
    return "\n.PP\n".join(one for one in told if one)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for option in command.params:
        is_everywhere = command is not root and {"--data-dir", "--json"} & set(option.opts)
        if isinstance(option, click.Option) and not is_everywhere:
            record = option.get_help_record(context)
            if record is not None:
                yield f".TP\n.B {_plain(record[0])}\n{_plain(' '.join(record[1].split()))}"


def _plain(text: str) -> str:
    """Return a text in which nothing means anything to troff."""
    safe = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe
