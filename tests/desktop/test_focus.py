"""With a window manager: what comes by itself leaves the keyboard where it is."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from stopwatch.domain.instants import MINUTE_MS
from tests.desktop.program import Program
from tests.desktop.screen import Windows
from tests.desktop.tray_host import TrayHost
from tests.desktop.waiting import until
from tests.desktop.window_manager import OTHER, other_window, window_manager

PANEL = "Ticket Stopwatch"
_AGO = 30 * MINUTE_MS
pytestmark = pytest.mark.slow


@pytest.fixture
def typing_elsewhere(display: str, windows: Windows) -> Iterator[None]:
    """Somebody types in a window of another program."""
    if shutil.which("openbox") is None:
        pytest.skip("openbox not installed; `make test` installs it")
    with window_manager(display), other_window(display):
        until(lambda: windows.focused() == OTHER, "the other window has the keyboard")
        yield


def half_an_hour_ago(program: Program) -> None:
    """Let the last sign of life be half an hour ago, and the stopwatch have run since before."""
    with closing(sqlite3.connect(program.folder / "profile" / "stopwatch.db")) as database:
        database.execute(f"UPDATE segment SET started_at = started_at - {2 * _AGO}, boot_id = NULL")
        database.execute(
            f"UPDATE heartbeat SET wall_ms = wall_ms - {_AGO}, boot_ms = boot_ms - {_AGO}, "
            f"awake_ms = awake_ms - {_AGO}"
        )
        database.commit()


def is_usable(host: TrayHost) -> bool:
    return any(label.startswith("Quit") for label in host.wait_for_item().labels())


@pytest.mark.usefixtures("typing_elsewhere")
def test_the_question_after_a_crash_leaves_the_keyboard_alone(
    program: Program, host: TrayHost, windows: Windows
) -> None:
    child = program.start()
    until(lambda: is_usable(host), "the menu is there")
    program.ask("start")
    until(lambda: program.states() == ["running"], "a stopwatch runs")
    child.kill()
    child.wait()
    half_an_hour_ago(program)
    program.start()
    until(lambda: PANEL in windows.titles(), "the panel asks")
    assert windows.focused() == OTHER


@pytest.mark.usefixtures("typing_elsewhere")
def test_a_start_with_a_tray_leaves_the_keyboard_alone(
    program: Program, host: TrayHost, windows: Windows
) -> None:
    program.start()
    until(lambda: is_usable(host), "the menu is there")
    assert windows.focused() == OTHER


@pytest.mark.usefixtures("typing_elsewhere")
def test_what_one_asks_for_gets_the_keyboard(
    program: Program, host: TrayHost, windows: Windows
) -> None:
    program.start()
    until(lambda: is_usable(host), "the menu is there")
    assert program.start().wait(20) == 0
    until(lambda: windows.focused().endswith(PANEL), "the second start brings its window up")
