"""Draws the first run and the diagnostics in both palettes, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_first_run FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from stopwatch.tour.stage import turn_for
from stopwatch.ui.notifying import Notifier
from stopwatch.ui.shortcuts import Shortcuts
from stopwatch.ui.surroundings import Offers
from stopwatch.ui.windows.first_run.checks import Ground
from stopwatch.ui.windows.first_run.diagnostics import DiagnosticsWindow
from stopwatch.ui.windows.first_run.window import FirstRunWindow
from tests.gui.conftest import Opened
from tests.gui.gallery_delivery import staged
from tests.gui.staging import schemes


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        with staged() as (stage, relay):
            ground = Ground(stage.services, bool, Offers, Notifier(), Shortcuts())
            first = FirstRunWindow(theme, ground, stage.jobs, relay, Opened())
            windows = {
                "first-run": first,
                "diagnostics": DiagnosticsWindow(theme, ground, stage.jobs),
            }
            for name, window in windows.items():
                window.show()
                turn_for(150)  # the keyring is asked in the pool
                window.grab().save(str(folder / f"{name}-{scheme}.png"))
                window.close()
            stage.jobs.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
