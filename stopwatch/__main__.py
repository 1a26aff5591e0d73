"""python -m stopwatch, and the `ticket-stopwatch` command."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial

from stopwatch.system.late_modules import import_late

_HIDDEN = "--hidden"  # as the desktop starts it at sign-in


def main() -> int:
    """Run the tray program, or the command line, with what the composition root builds."""
    gc.disable()  # imports make no garbage, and looking for it takes an eighth of a short command
    os.umask(0o077)  # whatever is written, sockets too, is this user's alone, in any folder
    import_late()
    from pathlib import Path

    from stopwatch import app
    from stopwatch.system.plain_hashes import hash_plainly

    hash_plainly()
    if _is_plain_start(sys.argv[1:]):  # the icon does not wait until the command line is read
        from stopwatch.cli.ending import ended

        words = [word for word in sys.argv[1:] if word != _HIDDEN]
        folder = Path(words[1]) if words else None
        run_tray = partial(app.run_tray, folder, is_hidden=_HIDDEN in sys.argv[1:])
        return ended(run_tray, partial(app.log_fault, folder))
    from stopwatch.cli.frame import Builders
    from stopwatch.cli.main import run

    return run(
        Builders(
            app.open_services, app.open_keeping, app.run_tray, app.run_demo, app.run_tour,
            app.log_fault,
        )
    )  # fmt: skip


def _is_plain_start(words: list[str]) -> bool:
    """Whether the tray program is asked for with nothing but perhaps a data folder."""
    words = words[:-1] if words[-1:] == [_HIDDEN] else words
    if not words:
        return True
    is_pair = len(words) == 2 and words[0] == "--data-dir"
    return is_pair and bool(words[1]) and not words[1].startswith("-")


if __name__ == "__main__":
    sys.exit(main())
