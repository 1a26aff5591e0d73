"""python -m stopwatch, and the `ticket-stopwatch` command."""

from __future__ import annotations

import gc
import os
import sys


def main() -> int:
    """Run the command line with what the composition root builds."""
    gc.disable()  # imports make no garbage, and looking for it takes an eighth of a short command
    os.umask(0o077)  # whatever is written, sockets too, is this user's alone, in any folder
    from stopwatch import app
    from stopwatch.cli.frame import Builders
    from stopwatch.cli.main import run

    return run(
        Builders(
            app.open_services, app.open_keeping, app.run_tray, app.run_demo, app.run_tour,
            app.log_fault,
        )
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
