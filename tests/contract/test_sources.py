"""Every source of presence keeps the same promises: one suite for the fake and for the real ones.

The real ones meet a real X server, real message buses with services that pretend, and a compositor
that pretends; `docs/presence.md` says which were seen on the real desktops.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stopwatch.system.presence.x11 import X11Idle
from tests.contract.presence_rooms import CLOCK, ROOMS, Grounds, Room, opened
from tests.desktop.screen import x_server
from tests.support.presence import Listener, heard_until

Begun = tuple[Room, Listener, Grounds]
pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in ("dbus-daemon", "Xvfb")),
    reason="dbus-daemon or Xvfb is not installed; `make test` installs them",
)


@pytest.fixture(params=ROOMS)
def begun(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Begun]:
    """A source that was begun, its wires open, and what it needs not there yet."""
    with opened(request.param, tmp_path, monkeypatch) as (room, grounds):
        listener = Listener()
        room.source.begin(listener, grounds.after_ms)
        for wire in room.wires:
            wire.open()
        yield room, listener, grounds
        room.source.end()
        for wire in room.wires:
            wire.close()


def working(begun: Begun) -> Callable[[Callable[[], bool], str], None]:
    """Let what it needs appear; return a way to wait until something was heard."""
    room, _listener, _grounds = begun

    def hear(condition: Callable[[], bool], what: str) -> None:
        heard_until(room.wires, condition, what)

    room.appear()
    hear(lambda: not room.source.trouble, "the source works")
    return hear


def test_it_says_why_it_cannot_tell(begun: Begun) -> None:
    room, listener, _grounds = begun
    heard_until(room.wires, lambda: bool(room.source.trouble), "it says why")
    assert room.source.name
    assert not listener.is_gone


def test_it_tells_that_somebody_went_since_when_and_that_they_are_back(begun: Begun) -> None:
    room, listener, _grounds = begun
    before_ms = CLOCK.now_ms()
    hear = working(begun)
    for _time in range(2):
        room.leave()
        hear(lambda: listener.is_gone, "somebody is gone")
        assert before_ms - 60_000 < listener.since[-1] <= CLOCK.now_ms()
        room.come_back()
        hear(lambda: not listener.is_gone, "they are back")


def test_idle_is_told_from_its_beginning(begun: Begun) -> None:
    room, listener, grounds = begun
    hear = working(begun)
    room.leave()
    hear(lambda: listener.is_gone, "somebody is gone")
    if room.source.facet == "idle":
        assert listener.since[0] <= CLOCK.now_ms() - grounds.after_ms


def test_it_goes_and_comes_with_what_it_needs(begun: Begun) -> None:
    room, listener, _grounds = begun
    hear = working(begun)
    listener.said.clear()
    room.vanish()
    hear(lambda: bool(room.source.trouble), "it says that it cannot tell")
    assert "changed" in listener.said
    if not room.can_return:
        return
    room.appear()
    hear(lambda: not room.source.trouble, "it works again")
    room.leave()
    hear(lambda: listener.is_gone, "and tells again")


def test_after_its_end_it_says_nothing_and_holds_nothing(begun: Begun) -> None:
    room, listener, _grounds = begun
    working(begun)
    room.source.end()
    said = len(listener.said)
    room.leave()
    for wire in room.wires:
        wire.read()
        wire.close()
        assert wire.fileno() == -1
        wire.read()
    assert len(listener.said) == said


REMEMBER = ("screen saver idle", "logind idle", "screen saver lock", "logind lock", "ALSA capture")


@pytest.mark.parametrize("name", REMEMBER)
def test_who_is_gone_before_it_begins_is_seen_to_be(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(name, tmp_path, monkeypatch) as (room, grounds):
        listener = Listener()
        room.appear()
        room.leave()
        room.source.begin(listener, grounds.after_ms)
        for wire in room.wires:
            wire.open()
        heard_until(room.wires, lambda: listener.is_gone, "somebody is gone")
        room.source.end()
        for wire in room.wires:
            wire.close()


def test_input_that_rests_already_is_seen_to() -> None:
    with x_server() as display:
        first, told_first = X11Idle(CLOCK, {"DISPLAY": display}), Listener()
        first.begin(told_first, 200)
        first.open()
        heard_until([first], lambda: told_first.is_gone, "input rests")
        late, told_late = X11Idle(CLOCK, {"DISPLAY": display}), Listener()
        late.begin(told_late, 100)
        late.open()
        assert told_late.is_gone
        assert told_late.since[0] <= CLOCK.now_ms() - 200
        first.close()
        late.close()
