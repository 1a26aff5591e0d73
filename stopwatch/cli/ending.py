"""The one place where errors end: a sentence for the user, an exit code, and the log for a bug.

Nothing is imported here before something has gone wrong: the tray's icon waits for this room.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from stopwatch.domain.errors import StopwatchError

_FAULT = (
    "Your recorded time is safe. The program has a fault and could not do this; the file "
    "ticket-stopwatch.log in the data folder says more."
)


def ended(act: Callable[[], int], log_fault: Callable[[Exception], None]) -> int:
    """Do it and return the exit code: 0 done, 1 refused or failed, 2 usage."""
    try:
        return act()
    except StopwatchError as error:
        return _told(error.message)
    except BrokenPipeError:
        return _quietly()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except Exception as fault:  # noqa: BLE001 - whatever a bug raises, nobody is shown a traceback
        return _of_click(fault) or _unexpected(fault, log_fault)


def _of_click(fault: Exception) -> int:
    """Return the exit code of what the command line itself raises, 0 for anything else."""
    import click

    if isinstance(fault, click.ClickException):
        fault.show()
        return fault.exit_code
    if isinstance(fault, click.Abort):
        return _told("Your recorded time is safe. The command was interrupted.")
    return 0


def _unexpected(fault: Exception, log_fault: Callable[[Exception], None]) -> int:
    import errno

    if isinstance(fault, OSError) and fault.errno == errno.ENOSPC:  # the store translates its own
        _quietly()
        return _told("Your recorded time is safe. There is no room for what was to be printed.")
    log_fault(fault)
    return _told(_FAULT)


def _told(sentence: str) -> int:
    import click

    click.echo(sentence, err=True)
    return 1


def _quietly() -> int:
    """End without a word: whoever read our output has gone."""
    import io

    sys.stdout = io.StringIO()  # the interpreter flushes it at its end; the real one would complain
    return 0
