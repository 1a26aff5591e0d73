"""A reminder from the real program to a notification service, and the answer back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from stopwatch.app import open_services
from stopwatch.services.preferences import NOBODY
from tests.desktop.popups import Popups, popups
from tests.desktop.program import Program
from tests.desktop.tray_host import TrayHost
from tests.desktop.waiting import until

pytestmark = pytest.mark.slow


@pytest.fixture
def service(bus_address: str) -> Iterator[Popups]:
    with popups(bus_address) as made:
        yield made


def is_snoozed(program: Program) -> bool:
    """Return whether an answer to a reminder is on the disk."""
    with open_services(program.folder / "profile") as services, services.tools.units.read() as unit:
        return unit.facts.text(NOBODY, "reminders") is not None


def test_one_that_runs_long_is_asked_about_and_a_button_pauses_it(
    program: Program, host: TrayHost, service: Popups
) -> None:
    program.ask("preferences", "remind_long_hours", "1")
    program.ask("start", "--ago", "2h", "--note", "Phone call about Wi-Fi")
    program.start()
    number = service.wait_for("Still at No ticket yet?")
    actions = service.shown[number][5]
    assert actions[:8] == [
        "default", "Open", "settle", "Still at it", "pause", "Pause", "stop", "Stop…",
    ]  # fmt: skip
    service.press(number, "pause")
    until(lambda: program.states() == ["paused"], "the button pauses it")


def test_what_became_moot_elsewhere_is_withdrawn(
    program: Program, host: TrayHost, service: Popups
) -> None:
    program.ask("preferences", "remind_long_hours", "1")
    program.ask("start", "--ago", "2h")
    program.start()
    service.wait_for("Still at")
    program.ask("pause")
    until(lambda: not service.shown, "it is taken away")


def test_a_snooze_is_kept_over_a_restart(program: Program, host: TrayHost, service: Popups) -> None:
    program.ask("preferences", "remind_long_hours", "1")
    program.ask("start", "--ago", "2h")
    child = program.start()
    service.press(service.wait_for("Still at"), "later60")
    until(lambda: is_snoozed(program), "the press has come")
    # A signal, because quitting while something runs asks.
    child.terminate()
    assert child.wait(20) == 0
    assert service.service is not None
    before = len(service.service.calls("Notify"))
    program.start()
    until(lambda: len(host.items) == 2, "it starts again")
    until(lambda: "Pause" in host.wait_for_item().labels(), "and works")
    assert len(service.service.calls("Notify")) == before
