"""The real program as a screen reader hears it, through the accessibility bus."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.program import Program
from tests.desktop.screen import Windows
from tests.desktop.spoken import Reader, reader
from tests.desktop.tray_host import TrayHost
from tests.desktop.waiting import until

PANEL, EXCHANGE = "Ticket Stopwatch", "Export, import, backup"
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
pytestmark = pytest.mark.slow


@pytest.fixture
def heard(program: Program, bus_address: str, windows: Windows) -> Iterator[Reader]:
    """The panel, which comes up by itself where there is no tray, and the ears of a reader."""
    if not any(Path(one).exists() or shutil.which(one) for one in _LAUNCHERS):
        pytest.skip("at-spi2-core not installed; `make test` installs it")
    program.is_spoken = True
    with reader(bus_address) as made:
        program.start()
        until(lambda: PANEL in windows.titles(), "the panel is there")
        until(lambda: any("Start" in name for name in made.names()), "it is told of")
        yield made


def test_whatever_has_the_keyboard_has_a_name(heard: Reader) -> None:
    focusable = [one for one in heard.all() if one.is_focusable]
    assert len(focusable) > 3
    nameless = [one.role for one in focusable if not one.name.strip()]
    assert nameless == []


def test_a_button_that_a_reader_presses_starts_a_stopwatch_and_it_is_told(
    heard: Reader, program: Program
) -> None:
    heard.press("Without a ticket")
    until(lambda: program.states() == ["running"], "a stopwatch runs")
    until(lambda: any("unning" in name for name in heard.names()), "the reader is told so")
    heard.press("Pause")
    until(lambda: program.states() == ["paused"], "it is paused")
    until(lambda: any("aused" in name for name in heard.names()), "the reader is told so")


def open_by(name: str, title: str, heard: Reader, windows: Windows) -> None:
    """Press a button that opens a window."""
    until(lambda: any(one.startswith(name) for one in heard.names()), f"{name} is told of")
    heard.press(name)
    until(lambda: title in windows.titles(), f"{title} is there")


def test_a_backup_is_put_in_place_from_the_window_and_the_program_comes_back(
    heard: Reader, program: Program, windows: Windows, host: TrayHost
) -> None:
    item = host.wait_for_item()
    program.ask("backup")
    heard.press("Without a ticket")
    until(lambda: program.states() == ["running"], "a stopwatch runs")
    before = program.ask("status")["stopwatches"]
    open_by("All settings…", "Settings", heard, windows)
    open_by("Export, import, backup…", EXCHANGE, heard, windows)
    open_by("Restore…", "Restore a backup", heard, windows)
    until(lambda: "Restore it" in heard.names(), "the question is told of")
    heard.press("Restore it")
    until(lambda: list(program.folder.glob("profile/aside-*")) != [], "the backup is in place")
    until(lambda: len(host.items) > 1, "the program has come back")
    until(lambda: "Pause" in host.wait_for_item().labels(), "its icon has a menu")
    assert host.wait_for_item() != item
    assert (
        program.ask("status")["stopwatches"][0]["segments"][0]["start"]
        == (before[0]["segments"][0]["start"])
    )
    assert program.states() == ["running"]
    until(lambda: EXCHANGE in windows.titles(), "the window has come back")
    host.wait_for_item().click("Pause")
    until(lambda: program.states() == ["paused"], "it works as before")
