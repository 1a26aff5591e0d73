"""python -m stopwatch, and the `ticket-stopwatch` command."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NoReturn


def main() -> int:
    """Run the tray program, or the command line, with what the composition root builds."""
    gc.disable()  # imports make no garbage, and looking for it takes an eighth of a short command
    os.umask(0o077)  # whatever is written, sockets too, is this user's alone, in any folder
    from stopwatch import app

    run_tray: Callable[[Path | None], int] = app.run_tray
    if _is_plain_start(sys.argv[1:]):
        # The icon does not wait until the command line is read; if that fails, it tells why.
        try:
            return app.run_tray(Path(sys.argv[2]) if sys.argv[2:] else None)
        except Exception as fault:  # noqa: BLE001 - the command line knows what to say
            run_tray = partial(_fail, fault)
    from stopwatch.cli.frame import Builders
    from stopwatch.cli.main import run

    return run(
        Builders(
            app.open_services, app.open_keeping, run_tray, app.run_demo, app.run_tour,
            app.log_fault,
        )
    )  # fmt: skip


def _is_plain_start(words: list[str]) -> bool:
    """Whether the tray program is asked for with nothing but perhaps a data folder."""
    if not words:
        return True
    is_pair = len(words) == 2 and words[0] == "--data-dir"
    return is_pair and bool(words[1]) and not words[1].startswith("-")


def _fail(fault: Exception, _data_dir: Path | None) -> NoReturn:
    raise fault


if __name__ == "__main__":
    sys.exit(main())
