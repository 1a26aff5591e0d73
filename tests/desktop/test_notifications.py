"""Notifications over a real bus, with a service that pretends."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from stopwatch.services.ports.desktop import Notice
from stopwatch.system.notifications import DesktopNotifications
from stopwatch.system.session_bus import SessionBus, open_session_bus
from tests.desktop.popups import Popups, popups
from tests.desktop.waiting import until

pytestmark = pytest.mark.slow
NOTICE = Notice("Nothing is running", "Since 14:05 & counting", (("start", "Start…"),))


@dataclass
class Ours:
    """This program's side of the bus."""

    bus: SessionBus
    notifications: DesktopNotifications
    chosen: list[tuple[str, str]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def open(self) -> None:
        self.notifications.open(lambda *chosen: self.chosen.append(chosen), self.refused.append)

    def wait(self, condition: Callable[[], object], what: str) -> None:
        def holds() -> bool:
            self.bus.heard()
            return bool(condition())

        until(holds, what)


@pytest.fixture
def service(bus_address: str) -> Iterator[Popups]:
    with popups(bus_address) as made:
        yield made


@pytest.fixture
def ours(bus_address: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ours]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus_address)
    bus = open_session_bus()
    assert bus is not None
    made = Ours(bus, DesktopNotifications(bus))
    made.open()
    yield made
    bus.close()


def test_buttons_are_known_to_be_there_and_a_press_comes_back(service: Popups, ours: Ours) -> None:
    ours.wait(lambda: ours.notifications.can_act, "the service said what it can do")
    assert ours.notifications.is_there
    ours.notifications.show("reminder", NOTICE)
    number = service.wait_for("Nothing is running")
    assert service.shown[number][4:6] == ("Since 14:05 & counting", ["start", "Start…"])
    service.press(number, "start")
    ours.wait(lambda: ours.chosen == [("reminder", "start")], "the button comes back")
    ours.wait(lambda: not ours.notifications.is_shown("reminder"), "it is gone")


def test_what_has_the_same_key_is_replaced_not_stacked(service: Popups, ours: Ours) -> None:
    for minute in range(4):  # faster than the service tells the number of the first
        ours.notifications.show("reminder", Notice(f"Running since {minute} h", ""))
    ours.wait(lambda: "Running since 3 h" in service.titles().values(), "the last")
    assert len(service.shown) == 1


def test_what_is_moot_is_withdrawn_even_before_its_number_is_known(
    service: Popups, ours: Ours
) -> None:
    ours.notifications.show("reminder", NOTICE)
    ours.notifications.withdraw("reminder")
    assert not ours.notifications.is_shown("reminder")
    assert service.service is not None
    service.service.wait_for("Notify")
    ours.wait(lambda: service.service and service.service.calls("CloseNotification"), "it closes")
    until(lambda: not service.shown, "nothing is shown")


def test_one_that_the_user_closed_can_be_shown_again(service: Popups, ours: Ours) -> None:
    ours.notifications.show("reminder", NOTICE)
    number = service.wait_for("Nothing is running")
    ours.wait(lambda: ours.notifications._popups["reminder"].number == number, "its number")
    service.close(number, reason=2)
    ours.wait(lambda: not ours.notifications.is_shown("reminder"), "it is gone")
    ours.notifications.show("reminder", NOTICE)
    assert service.wait_for("Nothing is running") > number


def test_markup_is_shown_word_for_word(bus_address: str, ours: Ours) -> None:
    with popups(bus_address, ("actions", "body-markup")) as service:
        ours.open()
        ours.wait(lambda: ours.notifications.can_act, "the service said what it can do")
        ours.notifications.show("reminder", Notice("VPN", "<b>Contoso</b> & sons"))
        number = service.wait_for("VPN")
        assert service.shown[number][4] == "&lt;b&gt;Contoso&lt;/b&gt; &amp; sons"


def test_without_a_service_the_asker_is_told(ours: Ours) -> None:
    ours.notifications.show("reminder", NOTICE)
    ours.wait(lambda: ours.refused == ["reminder"], "the bus says there is none")
    assert not ours.notifications.is_shown("reminder")
    assert not ours.notifications.is_there
    assert not ours.notifications.can_act


def test_a_bus_that_goes_away_is_left(ours: Ours, bus_daemon: subprocess.Popen[str]) -> None:
    bus_daemon.terminate()
    ours.wait(lambda: ours.bus.fileno() == -1, "the loss is noticed")
    ours.notifications.show("reminder", NOTICE)
    assert ours.refused == ["reminder"]
    ours.notifications.withdraw("reminder")
