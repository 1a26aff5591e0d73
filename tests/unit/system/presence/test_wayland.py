"""What a compositor may say besides what the contract asks: late seats, errors, nonsense."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stopwatch.system.presence.wayland import WaylandIdle
from stopwatch.system.presence.wayland_wire import Messages, WireMessage, numbers, text, text_at
from tests.support.machine import NOON, FakeClock
from tests.support.presence import Listener, heard_until
from tests.support.pretend_compositor import Compositor, compositor

AFTER_MS = 60_000
SECOND_SEAT = 21


@pytest.fixture(params=[1, 2])
def desk(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Compositor, WaylandIdle, Listener]]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-3")
    with compositor(tmp_path / "wayland-3", request.param) as made:
        source, listener = WaylandIdle(FakeClock()), Listener()
        source.begin(listener, AFTER_MS)
        source.open()
        heard_until([source], lambda: not source.trouble, "it works")
        yield made, source, listener
        source.close()
        assert made.wrong == []


def test_input_alone_is_asked_for_where_that_can_be(
    desk: tuple[Compositor, WaylandIdle, Listener],
) -> None:
    made, source, listener = desk
    made.be_idle()
    heard_until([source], lambda: listener.is_gone, "somebody is gone")
    assert listener.since == [NOON - AFTER_MS]
    kind = "idle" if source.remark else "input"
    assert made.asked == [(kind, AFTER_MS)]
    assert bool(source.remark) is (made.version == 1)


def test_nobody_is_away_while_one_of_two_seats_is_used(
    desk: tuple[Compositor, WaylandIdle, Listener],
) -> None:
    made, source, listener = desk
    made.offer_seat(SECOND_SEAT)
    heard_until([source], lambda: len(made.asked) == 2, "the second seat is watched")
    made.be_idle(seats=1)
    made.be_idle(seats=2)
    heard_until([source], lambda: listener.is_gone, "both rest")
    assert listener.said.count("gone") == 1
    made.be_active()
    heard_until([source], lambda: not listener.is_gone, "one is used")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (WireMessage(1, 0, numbers(3, 0) + text("invalid object")), "refused"),
        (WireMessage(2, 0, numbers(4)), "otherwise than expected"),
        (b"\1\0\0\0\0\0\3\0", "otherwise than expected"),
    ],
)
def test_a_compositor_that_errs_is_left_alone(
    desk: tuple[Compositor, WaylandIdle, Listener], said: WireMessage | bytes, why: str
) -> None:
    made, source, _listener = desk
    made.say(said if isinstance(said, bytes) else said.packed())
    heard_until([source], lambda: why in source.trouble, "it says why it gave up")
    assert source.fileno() == -1


def test_a_compositor_that_crashes_is_missed(
    desk: tuple[Compositor, WaylandIdle, Listener],
) -> None:
    made, source, _listener = desk
    made.hang_up()
    heard_until([source], lambda: "went away" in source.trouble, "it says so")


@given(st.lists(st.tuples(st.integers(1, 2**32 - 1), st.binary(max_size=40)), max_size=8),
       st.integers(1, 9))  # fmt: skip
def test_messages_are_put_together_however_they_are_cut(
    sent: list[tuple[int, bytes]], step: int
) -> None:
    wanted = [WireMessage(to, 1, body.ljust(-(-len(body) // 4) * 4, b"\0")) for to, body in sent]
    stream, messages = b"".join(one.packed() for one in wanted), Messages()
    pieces = [stream[place : place + step] for place in range(0, len(stream), step)]
    assert [one for piece in pieces for one in messages.feed(piece)] == wanted


@given(st.binary(max_size=64))
def test_nonsense_raises_nothing_else_than_it_says(data: bytes) -> None:
    try:
        list(Messages().feed(data))
        text_at(data, 0)
    except ValueError:
        pass


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")), st.integers())
def test_a_text_is_read_as_it_was_written(words: str, number: int) -> None:
    after = numbers(number % 2**32)
    body = text(words) + after
    found, place = text_at(body, 0)
    assert (found, body[place:]) == (words, after)
