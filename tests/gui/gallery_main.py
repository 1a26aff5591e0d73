"""Draws the main window with its rail in every state and in both palettes, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_main FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.overriding import override
from stopwatch.services.timing import Start
from stopwatch.tour.stage import turn_for
from stopwatch.ui.doors import Doors
from stopwatch.ui.windows.keys_window import KeysWindow
from stopwatch.ui.windows.main_window.window import MainWindow
from tests.gui.fake_parts import FakeThread
from tests.gui.gallery_delivery import STATES, Stage, staged
from tests.gui.problem_stories import Stories
from tests.gui.staging import schemes
from tests.support.units import ticket

_SIZE, _NARROW = (1308, 836), (900, 620)
Made = Callable[[Stage], object]


def busy(stage: Stage) -> None:
    """One entry needs you, one absence is not decided, one stopwatch runs."""
    stage.day()
    with stage.services.tools.units.write() as unit:
        target = ticket(unit, stage.account, 977, "SRV-DC01 falls asleep every afternoon")
    stage.services.timing.start(Start(target))
    stage.services.recovery.begin()
    stage.clock.pass_ms(4 * MINUTE_MS)
    stage.services.recovery.beat()
    stage.clock.sleep_ms(33 * MINUTE_MS)
    stage.services.recovery.beat()
    stage.clock.pass_ms(23 * MINUTE_MS)


def grouped(stage: Stage) -> None:
    Stories(stage.services, stage.clock, stage.account).fill()
    stage.fact("last_sync", stage.clock.now_ms() - MINUTE_MS)


def offline(stage: Stage) -> None:
    grouped(stage)
    stage.put(stage.saved(), due_at=stage.clock.now_ms() + 5 * MINUTE_MS, attempts=1)
    stage.fact("sync.offline_since", stage.clock.now_ms() - HOUR_MS)


PICTURES: dict[str, tuple[Made, str, tuple[int, int]]] = {
    "delivery": (busy, "entries", _SIZE),
    "week": (busy, "week", _SIZE),
    "problems": (grouped, "problems", _SIZE),
    "offline": (offline, "problems", _SIZE),
    "invoices": (busy, "invoices", _SIZE),
    "signed-out": (STATES["signed-out"], "problems", _SIZE),
    "narrow": (busy, "entries", _NARROW),
    "narrow-problems": (grouped, "problems", (640, 560)),
}


def _shown(doors: Doors, name: str) -> QWidget:
    doors.pages[name]()
    assert doors.window(name) is not None  # whoever asks for it does not wait until it opens
    main = doors._main()
    assert isinstance(main, MainWindow)
    return main


class StillDoors(Doors):
    """Doors of a picture: nothing is to end."""

    @override
    def ask_to_quit(self, *, always: bool = False) -> None:
        raise AssertionError("nobody asks in a picture")


def _draw_keys(window: QWidget, place: Path) -> None:
    """Draw the list of keys of a window."""
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    turn_for(100)
    for keys in window.findChildren(KeysWindow):
        keys.grab().save(str(place))


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        for name, (make, page, size) in PICTURES.items():
            with staged() as (stage, _relay):
                make(stage)
                doors = StillDoors(theme, stage.services, FakeThread())
                window = _shown(doors, page)
                window.setMinimumSize(0, 0)
                window.resize(*size)
                turn_for(400)
                window.grab().save(str(folder / f"{name}-{scheme}.png"))
                _draw_keys(window, folder / f"keys-{name}-{scheme}.png")
                doors._windows.close_all()
                doors.relay.close()
                doors.jobs.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
