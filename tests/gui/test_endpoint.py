"""The loopback endpoint over real sockets: it offers, stands a siege, and is off by default."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from stopwatch.domain.link_offers import MOST
from stopwatch.services.suite import Services
from stopwatch.system.livelinks import Conversation
from stopwatch.ui import callers as module
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.endpoint import A_SECOND_MOST, CALLERS_MOST, Endpoint
from stopwatch.ui.surroundings import LiveLinks, Offers
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.preferences.livelink_line import LiveLinkLine
from stopwatch.ui.windows.preferences.window import PreferencesWindow
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeThread
from tests.gui.panel_hands import states, words
from tests.gui.preferences_room import FakeAutostart
from tests.support.loopback import free_port

NUMBER = "T20261120.0042"


@dataclass
class FakeToken:
    """Implements `LinkToken` in memory."""

    token: str = ""

    def read(self) -> str:
        return self.token

    def write(self, token: str) -> None:
        self.token = token


@dataclass
class Stage:
    """A desktop with an endpoint, and callers."""

    bot: QtBot
    desktop: Desktop
    endpoint: Endpoint
    token: FakeToken
    port: int

    def turn(self, *, on: bool) -> None:
        self.desktop.services.preferences.change({"answer_livelinks": on})
        self.bot.waitUntil(lambda: bool(self.endpoint.address("start")) == on)

    def caller(self) -> socket.socket:
        made = socket.create_connection(("127.0.0.1", self.port), timeout=30)
        made.setblocking(False)
        return made

    def request(self, ticket: str = NUMBER, token: str = "") -> bytes:
        path = f"/{token or self.token.token}/start?ticket={ticket}"
        return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode()

    def hear(self, caller: socket.socket, within_ms: int = 30_000) -> bytes:
        """Return all that comes until the other side hangs up."""
        parts: list[bytes] = []

        def is_over() -> bool:
            try:
                parts.append(caller.recv(65_536))
            except BlockingIOError:
                return False
            except ConnectionResetError:
                parts.append(b"")
            return parts[-1] == b""

        self.bot.waitUntil(is_over, timeout=within_ms)
        caller.close()
        return b"".join(parts)

    def ask(self, said: bytes) -> bytes:
        caller = self.caller()
        caller.send(said)
        return self.hear(caller)


@pytest.fixture
def stage(theme: Theme, desk: Desk, qtbot: QtBot) -> Iterator[Stage]:
    desktop = Desktop(theme, desk.services, Tray(theme), FakeThread(), FakeBell())
    token, port = FakeToken(), free_port()
    desk.services.preferences.change({"livelinks_port": port})
    endpoint = Endpoint(desktop, LiveLinks(token, Conversation), desktop)
    yield Stage(qtbot, desktop, endpoint, token, port)
    endpoint.close()
    desktop.end()


def test_it_is_off_and_makes_no_token_before_somebody_wants_it(
    stage: Stage, services: Services
) -> None:
    assert not services.preferences.load().answer_livelinks
    assert stage.endpoint.address("start") == ""
    assert stage.token.token == ""
    with pytest.raises(ConnectionRefusedError):
        stage.caller()


def test_a_livelink_asks_in_the_panel(stage: Stage, services: Services) -> None:
    stage.turn(on=True)
    answer = stage.ask(stage.request())
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert b"Offered in Ticket Stopwatch. You can close this page." in answer
    panel = stage.desktop.window("panel")
    assert isinstance(panel, Panel)
    assert f"Start {NUMBER}?" in words(panel)
    assert states(services) == []


def test_it_listens_on_this_computer_alone(stage: Stage) -> None:
    stage.turn(on=True)
    server = stage.endpoint._server
    assert server is not None
    assert server.serverAddress().toString() == "127.0.0.1"


def test_without_the_token_nothing_is_offered(stage: Stage, services: Services) -> None:
    stage.turn(on=True)
    assert stage.ask(stage.request(token="a" * 32)).startswith(b"HTTP/1.1 404 ")
    assert services.link_offers.asked() is None
    assert stage.desktop.window("panel") is None


def test_it_stops_when_it_is_switched_off(stage: Stage) -> None:
    stage.turn(on=True)
    stage.turn(on=False)
    with pytest.raises(ConnectionRefusedError):
        stage.caller()


def test_another_port_is_another_address(stage: Stage, services: Services) -> None:
    stage.turn(on=True)
    stage.port = free_port()
    services.preferences.change({"livelinks_port": stage.port})
    stage.bot.waitUntil(lambda: f":{stage.port}/" in stage.endpoint.address("start"))
    assert stage.ask(stage.request()).startswith(b"HTTP/1.1 200 ")


def test_a_port_in_use_is_told(stage: Stage, services: Services) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", stage.port))
        other.listen()
        services.preferences.change({"answer_livelinks": True})
        stage.bot.waitUntil(lambda: bool(stage.endpoint.trouble))
    assert stage.endpoint.trouble == (
        f"LiveLinks are not answered: another program uses port {stage.port}. Choose another port."
    )
    assert stage.endpoint.address("start") == ""


def test_who_says_nothing_is_sent_away_and_others_are_heard_meanwhile(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_MS", 1_500)
    stage.turn(on=True)
    slow = [stage.caller() for _ in range(CALLERS_MOST - 1)]
    for one in slow:
        one.send(b"GET / HTTP/1.1\r\n")
    assert stage.ask(stage.request()).startswith(b"HTTP/1.1 200 ")
    assert [stage.hear(one) for one in slow] == [b""] * len(slow)


def test_behind_a_crowd_of_slow_ones_a_link_waits_and_is_heard(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_MS", 1_500)
    stage.turn(on=True)
    slow = [stage.caller() for _ in range(CALLERS_MOST * 2)]
    assert stage.ask(stage.request()).startswith(b"HTTP/1.1 200 ")
    for one in slow:
        one.close()


def test_a_flood_is_heard_slowly_and_offers_few(
    stage: Stage, services: Services, qtbot: QtBot
) -> None:
    stage.turn(on=True)
    callers = [stage.caller() for _ in range(2 * A_SECOND_MOST)]
    for number, one in enumerate(callers):
        one.send(stage.request(f"T20261120.{number:04}"))
    answers = [stage.hear(one) for one in callers]
    offered = [one for one in answers if one.startswith(b"HTTP/1.1 200 ")]
    assert len(offered) == MOST
    assert all(one.startswith((b"HTTP/1.1 200 ", b"HTTP/1.1 429 ")) for one in answers)
    asked = services.link_offers.asked()
    assert asked is not None
    assert asked.more == MOST - 1


def test_a_head_without_end_is_cut(stage: Stage) -> None:
    stage.turn(on=True)
    assert stage.ask(b"GET / HTTP/1.1\r\nX: " + b"x" * 60_000).startswith(b"HTTP/1.1 404 ")


@pytest.fixture
def settings(stage: Stage, qtbot: QtBot) -> PreferencesWindow:
    stage.desktop.take_endpoint(stage.endpoint)
    return opened_settings(stage)


def opened_settings(stage: Stage) -> PreferencesWindow:
    stage.desktop.show_preferences()
    window = stage.desktop.window("preferences")
    assert isinstance(window, PreferencesWindow)
    return window


def test_settings_that_were_opened_too_early_get_the_address_and_what_the_desktop_offers(
    stage: Stage,
) -> None:
    early = opened_settings(stage)
    early.search.setText("paste")
    assert not early.nothing.isHidden()
    stage.turn(on=True)
    stage.desktop.take_endpoint(stage.endpoint)
    line = early.findChild(LiveLinkLine)
    assert line is not None
    assert line.isVisibleTo(early), "it holds what was searched for meanwhile"
    assert "links" not in early.rows
    stage.desktop.take_offers(Offers(links=FakeAutostart()))
    assert early.search.text() == "paste"
    assert "links" in early.rows
    (line,) = (one for one in early.findChildren(LiveLinkLine) if one.isVisibleTo(early))


def test_the_address_is_shown_copied_and_renewed(stage: Stage, settings: PreferencesWindow) -> None:
    line = settings.findChild(LiveLinkLine)
    assert line is not None
    assert line.isHidden()
    settings.rows["answer_livelinks"].chosen.emit(True)
    stage.bot.waitUntil(lambda: not line.isHidden())
    line.copied.click()
    first = QGuiApplication.clipboard().text()
    assert first == stage.endpoint.address("start")
    old = stage.request()
    line.renewed.click()
    line.copied.click()
    assert QGuiApplication.clipboard().text() not in ("", first)
    assert stage.ask(old).startswith(b"HTTP/1.1 404 ")
    assert stage.ask(stage.request()).startswith(b"HTTP/1.1 200 ")


def test_settings_asked_for_twice_show_one_address(
    stage: Stage, settings: PreferencesWindow
) -> None:
    stage.desktop.show_preferences()
    assert stage.desktop.window("preferences") is settings
    assert len(settings.findChildren(LiveLinkLine)) == 1


@pytest.mark.parametrize("typed", ["copy address", "worthless", "127.0.0.1"])
def test_the_address_is_found_by_its_words(
    stage: Stage, settings: PreferencesWindow, typed: str
) -> None:
    line = settings.findChild(LiveLinkLine)
    assert line is not None
    settings.search.setText(typed)
    assert not line.isVisibleTo(settings), "there is none yet"
    stage.turn(on=True)
    stage.bot.waitUntil(lambda: line.isVisibleTo(settings))
    assert [key for key, row in settings.rows.items() if row.isVisibleTo(settings)] == []
    settings.search.setText("shortcut")
    assert not line.isVisibleTo(settings)
    settings.search.clear()
    assert line.isVisibleTo(settings)


def test_trouble_stands_where_the_port_is_chosen(stage: Stage, settings: PreferencesWindow) -> None:
    line = settings.findChild(LiveLinkLine)
    assert line is not None
    with socket.socket() as other:
        other.bind(("127.0.0.1", stage.port))
        other.listen()
        settings.rows["answer_livelinks"].chosen.emit(True)
        stage.bot.waitUntil(lambda: "another program uses port" in line.words.text())
    assert not line.copied.isVisibleTo(settings)
