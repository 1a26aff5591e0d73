"""The root command: global options and the table of commands."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

import click

import stopwatch
from stopwatch.cli.ending import ended
from stopwatch.cli.frame import Builders, Frame, common
from stopwatch.domain.overriding import override

_COMMANDS = {
    "start": "watching", "pause": "watching", "resume": "watching", "stop": "watching",
    "discard": "watching", "note": "watching", "attach": "watching", "status": "watching",
    "undo": "watching", "entries": "booked", "day": "days", "week": "week", "entry": "booked",
    "tickets": "psa",
    "problems": "grouping", "contracts": "numbering", "invoices": "invoicing", "account": "psa",
    "sync": "syncing", "diagnose": "diagnosing", "backup": "keeping", "restore": "keeping",
    "export": "exporting", "import": "importing", "handover": "handing",
    "preferences": "preferring", "absence": "absences", "wish": "wished", "open": "opening",
    "sandbox": "house", "demo": "house",
}  # fmt: skip


class Commands(click.Group):
    """Imports a command when it is asked for: the tray's icon must not wait for all of them."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the table."""
        return list(_COMMANDS)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, or None for an unknown name."""
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"stopwatch.cli.{_COMMANDS[cmd_name]}")
        taken = getattr(module, f"{cmd_name}_", None)  # of a name that Python has taken already
        command: click.Command = taken or getattr(module, cmd_name)
        return command


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(stopwatch.__version__, "--version", prog_name="ticket-stopwatch")
@click.option("--hidden", "is_hidden", is_flag=True, help="Start as at sign-in: the icon alone.")
@common
@click.pass_context
def root(context: click.Context, *, is_hidden: bool) -> None:
    """Per-ticket stopwatches whose time entries reach the PSA exactly once.

    Without a command it is the tray program; a second start raises the first.
    """
    if context.invoked_subcommand is None:
        frame = context.ensure_object(Frame)
        sys.exit(frame.builders.run_tray(frame.data_dir, is_hidden=is_hidden))


def run(builders: Builders, arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code: 0 done, 1 refused or failed, 2 usage."""
    frame = Frame(builders)
    words = [_readable(word) for word in (sys.argv[1:] if arguments is None else arguments)]

    def act() -> int:
        root.main(words, obj=frame, prog_name="ticket-stopwatch", standalone_mode=False)
        return 0

    return ended(act, lambda fault: builders.log_fault(frame.data_dir, fault))


def _readable(word: str) -> str:
    """Return an argument without bytes that are no text: a stop must not fail over them."""
    return word.encode("utf-8", "replace").decode()
