"""The tray icon tells its states apart by shape, in one ink, at every size."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from stopwatch.ui.theme.tray_icon import TrayState, tray_icon, tray_state

SIZES = (16, 22, 24, 32, 44, 48, 64)


def drawn(state: TrayState, size: int, *, dark_panel: bool = False) -> QImage:
    return tray_icon(state, dark_panel=dark_panel).pixmap(QSize(size, size), 1.0).toImage()


def ink(image: QImage) -> list[int]:
    side = range(image.width())
    return [image.pixelColor(x, y).alpha() for y in side for x in side]


@pytest.mark.parametrize("size", SIZES)
def test_every_two_states_differ_in_one_ink(qtbot: QtBot, size: int) -> None:
    pictures = {state: ink(drawn(state, size)) for state in TrayState}
    for one, other in combinations(TrayState, 2):
        changed = sum(abs(a - b) > 96 for a, b in zip(pictures[one], pictures[other], strict=True))
        assert changed >= size // 2, (one, other)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("state", TrayState)
def test_every_size_is_drawn_for_itself(qtbot: QtBot, state: TrayState, size: int) -> None:
    image = drawn(state, size)
    assert image.width() == size
    assert max(ink(image)) == 255


@pytest.mark.parametrize("dark_panel", [False, True])
def test_one_ink_that_suits_the_panel(qtbot: QtBot, dark_panel: bool) -> None:
    image = drawn(TrayState.RUNNING, 16, dark_panel=dark_panel)
    solid = QColor(image.pixelColor(4, 9))
    assert solid.alpha() == 255
    assert (solid.lightnessF() > 0.5) is dark_panel


def test_the_smallest_one_lies_on_whole_pixels(qtbot: QtBot) -> None:
    image = drawn(TrayState.RUNNING, 16)
    crown = [image.pixelColor(x, 0).alpha() for x in range(16)]
    hand = [image.pixelColor(x, 6).alpha() for x in range(5, 11)]
    assert crown == [0] * 6 + [255] * 4 + [0] * 6
    assert hand == [255, 255, 0, 0, 255, 255]


@pytest.mark.parametrize(
    ("running", "paused", "unconfirmed", "needs_you", "shown"),
    [
        (False, False, False, False, TrayState.STOPPED),
        (False, True, False, False, TrayState.PAUSED),
        (True, True, False, False, TrayState.RUNNING),
        (True, True, True, False, TrayState.UNCONFIRMED),
        (True, True, True, True, TrayState.NEEDS_YOU_RUNNING),
        (False, True, True, True, TrayState.NEEDS_YOU_STOPPED),
    ],
)
def test_the_most_urgent_state_wins(
    running: bool, paused: bool, unconfirmed: bool, needs_you: bool, shown: TrayState
) -> None:
    state = tray_state(running=running, paused=paused, unconfirmed=unconfirmed, needs_you=needs_you)
    assert state is shown


def test_the_tray_icon_needs_neither_widgets_nor_svg() -> None:
    script = (
        "import sys; import stopwatch.ui.theme.tray_icon; "
        "print(sorted(m for m in sys.modules if m.startswith('PySide6.Qt')))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "['PySide6.QtCore', 'PySide6.QtGui']"


def test_the_first_icon_does_not_wait_for_all_names_of_qt() -> None:
    script = (
        "import sys; from PySide6 import QtCore; from PySide6.QtWidgets import QApplication; "
        "import stopwatch.ui.application as starting; from stopwatch.ui.tray import _picture; "
        "app = QApplication(sys.argv); tray = starting.Tray(); signals = starting.Signals(); "
        "icon = _picture(starting.Tray()._state); known = 'Qt' in vars(QtCore); "
        "assert not icon.isNull(); QtCore.Qt; assert 'Qt' in vars(QtCore); print(known)"
    )
    shown = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=shown
    )
    assert answer.stdout.strip() == "False"
