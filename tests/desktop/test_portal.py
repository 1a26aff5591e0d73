"""Keys through the portal of a Wayland desktop, with a portal that pretends."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from stopwatch.system.keyboard.combination import combination
from stopwatch.system.keyboard.portal import PortalKeys, trigger
from stopwatch.system.keyboard.portal_session import PATH, PORTAL, SHORTCUTS
from stopwatch.system.keyboard.words import GONE_BUS, GONE_PORTAL, NO_PORTAL, TAKEN_BACK
from stopwatch.system.session_bus import SessionBus, open_session_bus
from tests.desktop.pretend_service import Answer, Asked, PretendService, pretend_service
from tests.desktop.waiting import until

pytestmark = pytest.mark.slow
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"


@dataclass
class Portal:
    """Says yes to what is asked, or `response` instead; knows no registry, like older ones."""

    response: int = 0
    refused: tuple[str, ...] = ()
    service: PretendService | None = None
    sessions: list[str] = field(default_factory=list)

    def answer(self, asked: Asked) -> Answer | None:
        if asked.member in {"CreateSession", "BindShortcuts"}:
            return "o", (self._request(asked),)
        return ("", ()) if asked.member == "Close" else None

    def respond(self, member: str, count: int = 1) -> Asked:
        """Answer the newest request of a method, as the user does in the portal's window."""
        asked = self.wait_for(member, count)
        self.respond_to(asked)
        return asked

    def wait_for(self, member: str, count: int) -> Asked:
        assert self.service is not None
        return self.service.wait_for(member, count)

    def respond_to(self, asked: Asked) -> None:
        assert self.service is not None
        results: dict[str, Any] = {}
        if asked.member == "CreateSession":
            token = asked.body[0]["session_handle_token"][1]
            self.sessions.append(f"{PATH}/session/{token}")
            results["session_handle"] = ("s", self.sessions[-1])
        else:
            bound: list[tuple[str, dict[str, Any]]] = [
                (name, {}) for name, _about in asked.body[1] if name not in self.refused
            ]
            results["shortcuts"] = ("a(sa{sv})", bound)
        body = (self.response, results)
        self.service.emit(self._request(asked), _REQUEST, "Response", "ua{sv}", body)

    @property
    def closed(self) -> list[str]:
        """Which sessions were closed from here."""
        return [one.path for one in self.asked("Close")]

    def asked(self, member: str) -> list[Asked]:
        assert self.service is not None
        return self.service.calls(member)

    def close(self, session: str) -> None:
        assert self.service is not None
        self.service.emit(session, _SESSION, "Closed", "a{sv}", ({},))

    def press(self, name: str, session: str) -> None:
        assert self.service is not None
        self.service.emit(PATH, SHORTCUTS, "Activated", "osta{sv}", (session, name, 0, {}))

    def _request(self, asked: Asked) -> str:
        sender = asked.sender.lstrip(":").replace(".", "_")
        return f"{PATH}/request/{sender}/{asked.body[-1]['handle_token'][1]}"


@dataclass
class Ours:
    bus: SessionBus
    keys: PortalKeys
    pressed: list[str] = field(default_factory=list)
    troubles: dict[str, str] = field(default_factory=dict)

    def wait(self, condition: Callable[[], object], what: str) -> None:
        def holds() -> bool:
            self.bus.heard()
            return bool(condition())

        until(holds, what)

    def bind(self, portal: Portal, count: int = 1) -> str:
        """Ask for a key and get it; return the session."""
        portal.respond("CreateSession", count)
        self.wait(lambda: len(portal.asked("BindShortcuts")) == count, "keys are asked for")
        portal.respond("BindShortcuts", count)
        self.wait(lambda: self.troubles == {"start": ""}, "the portal bound it")
        return portal.sessions[-1]


@contextmanager
def portal_at(bus_address: str) -> Iterator[Portal]:
    made = Portal()
    with pretend_service(bus_address, PORTAL, made.answer) as service:
        made.service = service
        yield made


@pytest.fixture
def portal(bus_address: str) -> Iterator[Portal]:
    with portal_at(bus_address) as made:
        yield made


@pytest.fixture
def ours(bus_address: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ours]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus_address)
    bus = open_session_bus()
    assert bus is not None
    made = Ours(bus, PortalKeys(bus, {"start": "Start on a ticket"}))
    made.keys.open(made.pressed.append, made.troubles.__setitem__)
    yield made
    bus.close()


def test_the_user_is_asked_and_keys_come(portal: Portal, ours: Ours) -> None:
    ours.keys.take({"start": "Ctrl+Alt+T", "note": ""})
    portal.respond("CreateSession")
    ours.wait(
        lambda: portal.service and portal.service.calls("BindShortcuts"), "keys are asked for"
    )
    asked = portal.respond("BindShortcuts")
    about = {"description": ("s", "Start on a ticket"), "preferred_trigger": ("s", "CTRL+ALT+t")}
    assert asked.body[1] == [("start", about)]
    ours.wait(lambda: ours.troubles == {"start": ""}, "the portal bound it")
    portal.press("start", "/somebody/else")
    portal.press("start", portal.sessions[0])
    ours.wait(lambda: ours.pressed, "a key comes")
    assert ours.pressed == ["start"]


def test_other_keys_are_asked_for_in_another_session(portal: Portal, ours: Ours) -> None:
    ours.keys.take({"start": "Ctrl+Alt+T"})
    portal.respond("CreateSession")
    ours.wait(
        lambda: portal.service and portal.service.calls("BindShortcuts"), "keys are asked for"
    )
    portal.respond("BindShortcuts")
    ours.wait(lambda: ours.troubles, "the portal bound it")
    ours.keys.take({"start": "Meta+T"})
    portal.respond("CreateSession", 2)
    assert len(portal.asked("Close")) == 1
    assert len(set(portal.sessions)) == 2


def test_a_change_while_the_portal_thinks_leaves_no_session_behind(
    portal: Portal, ours: Ours
) -> None:
    ours.keys.take({"start": "Ctrl+Alt+T"})
    portal.respond_to(portal.wait_for("CreateSession", 1))
    ours.keys.take({"start": "Meta+T"})
    second = portal.wait_for("CreateSession", 2)
    ours.wait(lambda: portal.closed, "what came too late is closed")
    assert portal.closed == portal.sessions
    portal.respond_to(second)
    ours.wait(lambda: portal.asked("BindShortcuts"), "keys are asked for")
    asked = portal.respond("BindShortcuts")
    assert asked.body[0] == portal.sessions[1]
    assert asked.body[1][0][1]["preferred_trigger"] == ("s", "LOGO+t")
    ours.wait(lambda: ours.troubles == {"start": ""}, "the portal bound it")
    assert len(portal.closed) == 1


def test_nothing_is_listened_to_for_longer_than_it_may_come(portal: Portal, ours: Ours) -> None:
    before = len(ours.bus._heeded)
    ours.keys.take({"start": "Ctrl+Alt+T"})
    ours.bind(portal)
    ours.keys.take({"start": ""})
    assert len(ours.bus._heeded) == before


def test_shortcuts_that_the_desktop_takes_back_are_told(portal: Portal, ours: Ours) -> None:
    ours.keys.take({"start": "Ctrl+Alt+T"})
    session = ours.bind(portal)
    portal.close("/somebody/else")
    portal.close(session)
    ours.wait(lambda: ours.troubles == {"start": TAKEN_BACK}, "it is told")
    portal.press("start", session)
    assert not portal.asked("Close")
    ours.keys.take({"start": "Meta+T"})
    ours.bind(portal, 2)
    assert not ours.pressed


def test_a_bus_that_went_away_is_told_at_once(portal: Portal, ours: Ours) -> None:
    ours.keys.take({"start": "Ctrl+Alt+T"})
    ours.bind(portal)
    with socket.socket(fileno=os.dup(ours.bus.fileno())) as same:
        same.shutdown(socket.SHUT_RDWR)
    ours.wait(lambda: ours.troubles == {"start": GONE_BUS}, "it is told")
    ours.keys.take({"start": "Meta+T"})
    assert ours.troubles == {"start": GONE_BUS}


def test_a_portal_that_starts_again_is_asked_again(bus_address: str, ours: Ours) -> None:
    with portal_at(bus_address) as portal:
        ours.keys.take({"start": "Ctrl+Alt+T"})
        old = ours.bind(portal)
    ours.wait(lambda: ours.troubles == {"start": GONE_PORTAL}, "it is told")
    with portal_at(bus_address) as portal:
        ours.wait(lambda: portal.asked("CreateSession"), "it is asked again")
        assert portal.asked("Register")
        new = ours.bind(portal)
        portal.press("start", new)
        ours.wait(lambda: ours.pressed, "a key comes")
        assert len(portal.asked("CreateSession")) == 1
    assert old != new


def test_a_portal_that_comes_late_is_asked_once(bus_address: str, ours: Ours) -> None:
    ours.keys.take({"start": "Ctrl+Alt+T"})
    ours.wait(lambda: ours.troubles == {"start": NO_PORTAL}, "it is told")
    with portal_at(bus_address) as portal:
        ours.wait(lambda: portal.asked("CreateSession"), "it is asked again")
        ours.bind(portal)
        assert len(portal.asked("CreateSession")) == 1


def test_what_the_user_left_out_is_told(portal: Portal, ours: Ours) -> None:
    portal.refused = ("note",)
    ours.keys.take({"start": "Ctrl+Alt+T", "note": "Ctrl+Alt+N"})
    portal.respond("CreateSession")
    ours.wait(
        lambda: portal.service and portal.service.calls("BindShortcuts"), "keys are asked for"
    )
    portal.respond("BindShortcuts")
    ours.wait(lambda: len(ours.troubles) == 2, "both are told")
    assert ours.troubles == {"start": "", "note": NO_PORTAL}


def test_a_user_who_says_no_is_believed(portal: Portal, ours: Ours) -> None:
    portal.response = 1
    ours.keys.take({"start": "Ctrl+Alt+T"})
    portal.respond("CreateSession")
    ours.wait(lambda: ours.troubles == {"start": NO_PORTAL}, "it is told")


def test_without_a_portal_the_way_out_is_told(ours: Ours) -> None:
    ours.keys.take({"start": "Ctrl+Alt+T"})
    ours.wait(lambda: ours.troubles == {"start": NO_PORTAL}, "it is told")


@pytest.mark.parametrize(
    ("keys", "written"),
    [
        ("Ctrl+Alt+T", "CTRL+ALT+t"),
        ("meta+shift+f5", "SHIFT+LOGO+F5"),
        ("Ctrl+PgUp", "CTRL+Page_Up"),
    ],
)
def test_keys_as_the_specification_writes_them(keys: str, written: str) -> None:
    assert trigger(combination(keys)) == written
