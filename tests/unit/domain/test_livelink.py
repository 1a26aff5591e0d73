"""The calls of the loopback endpoint: which one is meant, and that all others look alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.livelink import TOKEN_BITS, Answer, Call, Door, new_token, read_call
from stopwatch.domain.ticket_link import TicketLink, read_link

TOKEN = new_token(0x1234567890ABCDEF1234567890ABCDEF12345678)
DOOR = Door(28_470, TOKEN)
LINK = read_link("ticket-stopwatch:start?ticket=T20260115.0042")
HOST = ("host", "127.0.0.1:28470")
GOOD = f"/{TOKEN}/start?ticket=T20260115.0042"


def call(target: str = GOOD, *more: tuple[str, str], method: str = "GET") -> TicketLink | Answer:
    return read_call(DOOR, Call(method, target, [HOST, *more]))


def test_the_address_that_is_shown_opens() -> None:
    shown = DOOR.address("start")
    assert shown == f"http://127.0.0.1:28470/{TOKEN}/start?ticket="
    assert call(shown.removeprefix("http://127.0.0.1:28470") + "T20260115.0042") == LINK


def test_fields_that_the_livelink_adds_do_not_count() -> None:
    assert call(f"/{TOKEN}/start?a=1&ticket=T20260115.0042&note=hello") == LINK


@pytest.mark.parametrize(
    "target",
    [
        f"/{TOKEN}/stop?ticket=T20260115.0042",
        f"/{TOKEN}/start?ticket=",
        f"/{TOKEN}/start?ticket=printer",
        f"/{TOKEN}/start?ticket=T20260115.0042&ticket=T20260115.0043",
        f"/{TOKEN}/start?Ticket=T20260115.0042",
        f"/{TOKEN}/start?ticket=T20260115.0042%0d%0a",
    ],
)
def test_who_has_the_token_is_told_that_it_is_no_ticket(target: str) -> None:
    assert call(target) is Answer.NOT_A_TICKET


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "*",
        "/favicon.ico",
        GOOD.replace(TOKEN, TOKEN[:-1]),
        GOOD.replace(TOKEN, TOKEN.upper()),
        GOOD.replace(TOKEN, "a" * 32),
        f"//{GOOD}",
        f"http://127.0.0.1:28470{GOOD}",
        f"{GOOD}#x",
    ],
)
def test_without_the_token_there_is_nothing(target: str) -> None:
    assert call(target) is Answer.NOT_FOUND


@pytest.mark.parametrize("method", ["POST", "HEAD", "OPTIONS", "PUT", "CONNECT", "get"])
def test_other_methods_find_nothing(method: str) -> None:
    assert call(method=method) is Answer.NOT_FOUND


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [("host", "evil.example")],
        [("host", "evil.example:28470")],
        [("host", "127.0.0.1")],
        [("host", "127.0.0.1:28471")],
        [("host", "127.0.0.1.evil.example:28470")],
        [HOST, HOST],
        [HOST, ("host", "evil.example")],
    ],
)
def test_a_name_that_was_bound_to_this_computer_finds_nothing(
    headers: list[tuple[str, str]],
) -> None:
    assert read_call(DOOR, Call("GET", GOOD, headers)) is Answer.NOT_FOUND
    localhost = [("host", "LOCALHOST:28470")]
    assert read_call(DOOR, Call("GET", GOOD, localhost)) == LINK


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sec-fetch-mode", "no-cors"),
        ("sec-fetch-mode", "cors"),
        ("sec-fetch-dest", "image"),
        ("sec-fetch-dest", "iframe"),
        ("sec-fetch-dest", "empty"),
    ],
)
def test_a_script_a_picture_or_a_frame_finds_nothing(name: str, value: str) -> None:
    assert call(GOOD, (name, value)) is Answer.NOT_FOUND
    page = [("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")]
    assert call(GOOD, *page) == LINK
    assert call(GOOD, *page, *page) is Answer.NOT_FOUND


def test_a_door_without_a_token_opens_to_nobody() -> None:
    assert read_call(Door(1, ""), Call("GET", GOOD, [("host", "127.0.0.1:1")])) is Answer.NOT_FOUND


@given(st.integers(0, 2**TOKEN_BITS - 1), st.integers(0, 2**TOKEN_BITS - 1))
def test_tokens_tell_all_their_bits(one: int, other: int) -> None:
    assert len(new_token(one)) == TOKEN_BITS // 5
    assert (new_token(one) == new_token(other)) == (one == other)


@given(st.text(max_size=200), st.text(max_size=20), st.lists(st.tuples(st.text(), st.text())))
def test_whatever_is_called_has_an_answer(
    target: str, method: str, headers: list[tuple[str, str]]
) -> None:
    assert read_call(DOOR, Call(method, target, headers)) is Answer.NOT_FOUND
