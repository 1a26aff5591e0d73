"""The root command: global options, every command, and the one place where errors end."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

import stopwatch
from stopwatch.cli import booked, house, psa, watching
from stopwatch.cli.frame import Builders, Frame, common, told
from stopwatch.domain.errors import StopwatchError


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(stopwatch.__version__, "--version", prog_name="ticket-stopwatch")
@common
@click.pass_context
def root(context: click.Context) -> None:
    """Per-ticket stopwatches whose time entries reach the PSA exactly once.

    Without a command it is the tray program; a second start raises the first.
    """
    if context.invoked_subcommand is None:
        frame = context.ensure_object(Frame)
        sys.exit(frame.builders.run_tray(frame.data_dir))


for _command in (
    watching.start, watching.pause, watching.resume, watching.stop, watching.discard,
    watching.note, watching.attach, watching.status, watching.undo, booked.entries, booked.entry,
    psa.tickets, psa.account, psa.sync, house.diagnose, house.preferences, house.absence,
    house.sandbox, house.demo,
):  # fmt: skip
    root.add_command(_command)


def run(builders: Builders, arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code: 0 done, 1 refused or failed, 2 usage."""
    try:
        root.main(arguments, obj=Frame(builders), prog_name="ticket-stopwatch",
                  standalone_mode=False)  # fmt: skip
    except StopwatchError as error:
        click.echo(told(error), err=True)
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return 1
    except BrokenPipeError:
        return _quietly()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 1
    except Exception:  # noqa: BLE001 - a bug: the trace goes to the log, a sentence to the user
        return _bug()
    return 0


def _quietly() -> int:
    """End without a word: whoever read our output has gone."""
    sys.stdout = Path("/dev/null").open("w")  # noqa: SIM115 - flushed by the interpreter at its end
    return 0


def _bug() -> int:
    click.echo(
        "Your recorded time is safe. The program has a fault; its log says more "
        "(`diagnose` names the folder).",
        err=True,
    )
    return 1
