"""The badge, as a dock hears of it on a real bus."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from jeepney.bus_messages import message_bus

from stopwatch.system.launcher import INTERFACE, LauncherBadge
from stopwatch.system.session_bus import Body, SessionBus, open_session_bus
from tests.desktop.waiting import until

pytestmark = pytest.mark.slow


@pytest.fixture
def buses(
    bus_address: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[SessionBus, SessionBus]]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus_address)
    ours, docks = open_session_bus(), open_session_bus()
    assert ours is not None
    assert docks is not None
    yield ours, docks
    ours.close()
    docks.close()


def test_a_dock_hears_of_changes_only(buses: tuple[SessionBus, SessionBus]) -> None:
    heard: list[Body] = []
    ours, dock = buses
    dock.heed(INTERFACE, "Update", heard.append)
    answered: list[object] = []
    dock.call(message_bus, "GetId", answered=answered.append)  # after what the dock wants to hear
    until(lambda: dock.heard() and bool(answered), "the bus knows what the dock wants to hear")
    badge = LauncherBadge(ours)
    for needing, progress in ((0, 0.0), (2, 0.4), (2, 0.4001), (0, 1.2)):
        badge.show(needing, progress)
    until(lambda: dock.heard() and len(heard) >= 2, "the dock hears twice")
    assert [body[0] for body in heard] == ["application://ticket-stopwatch.desktop"] * 2
    first, second = (plain(body[1]) for body in heard)
    assert first == {"count": 2, "count-visible": True, "progress": 0.4,
                     "progress-visible": True, "urgent": True}  # fmt: skip
    assert not second["count-visible"]
    assert not second["progress-visible"]


def plain(properties: dict[str, tuple[str, Any]]) -> dict[str, Any]:
    return {name: value for name, (_signature, value) in properties.items()}
