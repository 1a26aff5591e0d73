"""Draws the window of settings in both palettes, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_preferences FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from stopwatch.tour.stage import turn_for
from stopwatch.ui.surroundings import Offers
from stopwatch.ui.windows.preferences.window import PreferencesWindow
from tests.gui.gallery_delivery import staged
from tests.gui.preferences_room import FakeAutostart
from tests.gui.staging import schemes


def plain(window: PreferencesWindow) -> None:
    window.rows["hold_seconds"].chosen.emit(0)
    window.rows["start_pauses_others"].chosen.emit(False)


def found(window: PreferencesWindow) -> None:
    window.search.setText("ticket")


def nothing(window: PreferencesWindow) -> None:
    window.search.setText("colour of the sea")


def narrow(window: PreferencesWindow) -> None:
    window.resize(460, 520)


def whole(window: PreferencesWindow) -> None:
    window.resize(640, 2_000)


STATES: dict[str, Callable[[PreferencesWindow], None]] = {
    "plain": plain, "found": found, "nothing": nothing, "narrow": narrow, "whole": whole,
}  # fmt: skip


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        for name, touch in STATES.items():
            with staged() as (stage, relay):
                window = PreferencesWindow(
                    theme,
                    stage.services,
                    stage.jobs,
                    relay,
                    Offers(autostart=FakeAutostart()),
                )
                window.show()
                turn_for(20)
                touch(window)
                turn_for(50)  # wrapped words settle in a few turns
                window.grab().save(str(folder / f"preferences-{name}-{scheme}.png"))
                window.close()
                stage.jobs.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
