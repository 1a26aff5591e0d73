"""Draws the picker in every state and in both palettes, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_picker FOLDER
`STAGE_POINTS=17` draws with a larger font, in pixels; `QT_SCALE_FACTOR=2` at twice the density.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest

from stopwatch.domain.events import PullProgressed
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.services.timing import Start
from stopwatch.tour.stage import turn_for
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.picker import PickerWindow
from tests.gui.gallery_delivery import Stage, staged
from tests.gui.problem_stories import PLAN, WIFI, Stories
from tests.gui.staging import schemes

Made = Callable[[Stage, Stories], None]
Touched = Callable[[PickerWindow], None]


def full(_stage: Stage, stories: Stories) -> None:
    """A day with a stopwatch that runs, two that are paused, and favourites."""
    stories.fill()
    stories.clock.jump_to(stories.clock.now_ms() - HOUR_MS)
    timing = stories.services.timing
    for key, minutes in ((700, 39), (PLAN, 48), (None, 6), (600, 42)):
        wish = Start(stories.id(key)) if key else Start(None, note="Phone call: Wi-Fi in the gym")
        timing.start(wish)
        stories.clock.pass_ms(minutes * MINUTE_MS)
    for key in (WIFI, 300):
        stories.services.favourites.toggle(stories.id(key))


def offline(stage: Stage, stories: Stories) -> None:
    full(stage, stories)
    stage.fact("last_sync", stories.clock.now_ms() - HOUR_MS)
    stage.fact("sync.offline_since", stories.clock.now_ms() - HOUR_MS)


def empty(_stage: Stage, stories: Stories) -> None:
    stories.nothing()


def nothing(_window: PickerWindow) -> None:
    """Leave it as it opens."""


def typing(words: str, *keys: Qt.Key) -> Touched:
    """Type, then press keys."""

    def touch(window: PickerWindow) -> None:
        QTest.keyClicks(window.parts.field, words)
        for key in keys:
            QTest.keyClick(window.parts.field, key)

    return touch


def company(window: PickerWindow) -> None:
    typing("Scanner makes stripes")(window)
    window.new_ticket()


def first_pull(window: PickerWindow) -> None:
    window.parts.status.show_progress(PullProgressed(1_200, 2_000))


def narrow(window: PickerWindow) -> None:
    window.resize(520, 420)
    typing("srv dc")(window)


STATES: dict[str, tuple[Made, Touched]] = {
    "empty": (full, nothing),
    "grouped": (full, typing("srv dc")),
    "unfolded": (full, typing("srv dc", Qt.Key.Key_Down, Qt.Key.Key_Right)),
    "folded": (full, typing("srv dc", Qt.Key.Key_Down, Qt.Key.Key_Left)),
    "incidents": (full, typing("not responding")),
    "more": (full, typing("srv dc", *[Qt.Key.Key_Down] * 5)),
    "typo": (full, typing("outlok pasword")),
    "no-hit": (full, typing("xyzzy quux")),
    "company": (full, company),
    "offline": (offline, nothing),
    "first-pull": (empty, first_pull),
    "nothing": (empty, nothing),
    "narrow": (full, narrow),
}


def _larger(theme: Theme) -> Theme:
    """Return the theme with the font that was asked for."""
    pixels = int(os.environ.get("STAGE_POINTS", "0"))
    if not pixels:
        return theme
    font = QFont("Inter")
    font.setPixelSize(pixels)
    return Theme(font, forced=theme.tokens.name)


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        for name, (make, touch) in STATES.items():
            with staged() as (stage, relay):
                stories = Stories(stage.services, stage.clock, stage.account)
                make(stage, stories)
                window = PickerWindow(
                    _larger(theme), stories.services, stage.jobs, relay, purpose=PickToStart()
                )
                window.show()
                touch(window)
                turn_for(50)  # wrapped words settle in a few turns
                window.grab().save(str(folder / f"picker-{name}-{scheme}.png"))
                window.close()
                stage.jobs.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
