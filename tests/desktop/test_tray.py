"""The tray program on a real desktop: icon, menu, second start, and every way to end."""

from __future__ import annotations

import signal
from contextlib import suppress

import pytest

from tests.desktop.program import Program
from tests.desktop.screen import Windows
from tests.desktop.tray_host import Item, TrayHost, tray_host
from tests.desktop.waiting import until

PANEL = "Ticket Stopwatch"
MAIN = f"- {PANEL}"  # behind the name of the page
_CLICKS, _A_CLICK_S = 3, 5.0
pytestmark = pytest.mark.slow


def close_by_click(item: Item, windows: Windows) -> None:
    """Click the icon until the panel is gone; the first click may come before it is active.

    X has given it the keyboard by then, but the program may not have heard of that yet, and
    then a click only raises it.
    """
    for _again in range(_CLICKS):
        item.activate()
        with suppress(AssertionError):
            until(lambda: PANEL not in windows.titles(), "the panel closes", _A_CLICK_S)
            return
    raise AssertionError("the panel does not close")


def is_usable(host: TrayHost) -> bool:
    return any(label.startswith("Quit") for label in host.wait_for_item().labels())


def test_one_icon_registers_and_a_click_opens_and_closes_the_panel(
    program: Program, host: TrayHost, windows: Windows
) -> None:
    program.start()
    until(lambda: is_usable(host), "the menu is there")
    assert windows.titles().count(PANEL) == 0
    item = host.wait_for_item()
    item.activate()
    until(lambda: PANEL in windows.titles(), "the panel opens")
    until(lambda: windows.focused() == PANEL, "it has the keyboard")  # or a click only raises it
    close_by_click(item, windows)
    assert len(host.items) == 1


def test_the_menu_starts_and_pauses_and_the_icon_follows(program: Program, host: TrayHost) -> None:
    program.start()
    until(lambda: is_usable(host), "the menu is there")
    item = host.wait_for_item()
    stopped = item.picture()
    item.click("Start without a ticket")
    until(lambda: program.states() == ["running"], "a stopwatch runs")
    until(lambda: item.picture() != stopped, "the icon shows that something runs")
    assert "0:0" in item.tool_tip()  # a minute may have gone by on a busy machine
    item.click("Pause")
    until(lambda: program.states() == ["paused"], "it is paused")


def test_what_nobody_looks_at_is_not_read(
    program: Program, host: TrayHost, windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    telling = program.environment() | {"PYTHONPROFILEIMPORTTIME": "1"}
    monkeypatch.setattr(program, "environment", lambda: telling)
    program.start("--hidden")  # else whoever is new is welcomed
    until(lambda: is_usable(host), "the menu is there")
    item = host.wait_for_item()
    item.click("Start without a ticket")
    until(lambda: "stopwatch.ui.sweeping" in program.errors(), "the start is over")
    until(lambda: program.states() == ["running"], "a stopwatch runs")
    read = {line.rpartition("|")[2].strip() for line in program.errors().splitlines()}
    unread = {"argparse", "ipaddress", "PySide6.QtNetwork", "importlib.resources"}
    assert read & unread == set()
    rooms = ("stopwatch.ui.pages.", "stopwatch.ui.widgets.", "stopwatch.psa.")
    assert not [name for name in read if name.startswith(rooms)]
    item.click("Stop")
    until(lambda: any("Time" in title for title in windows.titles()), "the sheet opens")
    assert "stopwatch.ui.windows.stop_sheet" in program.errors()


def test_what_the_command_line_does_reaches_the_menu(program: Program, host: TrayHost) -> None:
    program.start()
    until(lambda: is_usable(host), "the menu is there")
    item = host.wait_for_item()
    program.ask("start", "--note", "Phone call about Wi-Fi")
    until(lambda: "Pause" in item.labels(), "the menu offers to pause it")


def test_a_click_in_what_was_read_before_counts(program: Program, host: TrayHost) -> None:
    program.start()
    until(lambda: is_usable(host), "the menu is there")
    item = host.wait_for_item()
    read = item.number("Start without a ticket")
    program.ask("start", "--note", "Phone call about Wi-Fi")
    until(lambda: "Pause" in item.labels(), "the menu is another one")
    item.click_number(read)
    until(lambda: program.states() == ["running", "paused"], "a second stopwatch runs")


def test_a_tray_that_comes_late_gets_an_icon(
    program: Program, bus_address: str, windows: Windows
) -> None:
    program.start()
    until(lambda: PANEL in windows.titles(), "without a tray the panel opens as a window")
    with tray_host(bus_address) as late:
        until(lambda: is_usable(late), "the icon registers with the late tray")


def test_a_tray_that_goes_away_leaves_the_panel_open(
    program: Program, bus_address: str, windows: Windows
) -> None:
    with tray_host(bus_address) as host:
        program.start()
        until(lambda: is_usable(host), "the menu is there")
        assert PANEL not in windows.titles()
    until(lambda: PANEL in windows.titles(), "the panel takes the place of the lost tray")


def test_a_tray_that_returns_gets_the_icon_back(
    program: Program, bus_address: str, windows: Windows
) -> None:
    with tray_host(bus_address) as host:
        program.start()
        until(lambda: is_usable(host), "the menu is there")
    with tray_host(bus_address) as again:
        until(lambda: is_usable(again), "the icon registers with the tray that came back")
        again.wait_for_item().click("Start without a ticket")
        until(lambda: program.states() == ["running"], "and its menu works")
        assert len(again.items) == 1


def test_a_switch_told_late_moves_both_sides(program: Program, host: TrayHost) -> None:
    program.ask("start", "--ago", "30m", "--note", "Phone call about Wi-Fi")
    program.ask("start", "--note", "Printer on the second floor")
    program.start()
    until(lambda: is_usable(host), "the menu is there")
    host.wait_for_item().click("To No ticket yet Phone call about Wi-Fi")
    until(
        lambda: (
            [one["state"] for one in program.ask("status")["stopwatches"]] == ["running", "paused"]
        ),
        "the first one runs again",
    )
    first, second = program.ask("status")["stopwatches"]
    assert second["segments"][0]["end"] == first["segments"][-1]["start"]


def test_a_second_start_shows_the_first_one_and_ends_well(
    program: Program, host: TrayHost, windows: Windows
) -> None:
    first = program.start()
    until(lambda: is_usable(host), "the menu is there")
    second = program.start()
    assert second.wait(20) == 0
    until(lambda: any(one.endswith(MAIN) for one in windows.titles()), "its main window opens")
    assert first.poll() is None


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_good_order(
    program: Program, host: TrayHost, ending: signal.Signals
) -> None:
    child = program.start()
    until(lambda: is_usable(host), "the menu is there")
    host.wait_for_item().click("Start without a ticket")
    until(lambda: program.states() == ["running"], "a stopwatch runs")
    child.send_signal(ending)
    assert child.wait(20) == 0
    assert program.errors() == ""
    assert program.states() == ["running"]


def test_without_a_tray_a_signal_ends_it_as_well(program: Program, windows: Windows) -> None:
    child = program.start()
    until(lambda: PANEL in windows.titles(), "the panel is there")
    program.ask("start")
    child.send_signal(signal.SIGTERM)
    assert child.wait(20) == 0
    assert program.errors() == ""
    assert program.states() == ["running"]


def test_killed_while_running_nothing_is_lost(program: Program, host: TrayHost) -> None:
    child = program.start()
    until(lambda: is_usable(host), "the menu is there")
    host.wait_for_item().click("Start without a ticket")
    until(lambda: program.states() == ["running"], "a stopwatch runs")
    child.kill()
    child.wait()
    assert program.states() == ["running"]
    program.start()
    until(lambda: len(host.items) == 2, "it starts again over what the killed one left")
    until(lambda: is_usable(host), "and works")
    assert program.states() == ["running"]


def test_quit_in_the_menu_ends_it(program: Program, host: TrayHost) -> None:
    child = program.start()
    until(lambda: is_usable(host), "the menu is there")
    host.wait_for_item().click("Quit")
    assert child.wait(20) == 0
    assert program.errors() == ""
