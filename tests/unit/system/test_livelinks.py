"""The endpoint's HTTP from bytes to bytes: one page, one blank wall, and nothing that hangs."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.livelink import Answer, Door, new_token
from stopwatch.domain.ticket_link import TicketLink
from stopwatch.system.link_token import TokenFile
from stopwatch.system.livelinks import HEAD_MOST, Conversation

TOKEN = new_token(7)
WORDS = {one: f"<{one.name}> & more" for one in Answer}
GOOD = (
    f"GET /{TOKEN}/start?ticket=T20260115.0042 HTTP/1.1\r\nHost: 127.0.0.1:28470\r\n\r\n"
).encode()
WRONG = GOOD.replace(TOKEN.encode(), b"a" * 32)


def talk(offered: list[TicketLink] | None = None, *, has_room: bool = True) -> Conversation:
    def offer(link: TicketLink) -> bool:
        if offered is not None:
            offered.append(link)
        return has_room

    return Conversation(Door(28_470, TOKEN), WORDS, offer)


def heard(said: bytes) -> bytes:
    answer = talk().hear(said)
    assert answer is not None
    return answer


def test_a_link_is_offered_once_and_answered() -> None:
    offered: list[TicketLink] = []
    answer = talk(offered).hear(GOOD)
    assert answer is not None
    assert [one.ticket for one in offered] == ["T20260115.0042"]
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 ")
    assert b"&lt;OFFERED&gt; &amp; more" in body
    assert f"Content-Length: {len(body)}".encode() in head
    for header in (b"Connection: close", b"no-store", b"default-src 'none'", b"no-referrer"):
        assert header in head
    assert b"access-control" not in head.lower(), "no page may read it"


def test_byte_by_byte_is_the_same() -> None:
    conversation = talk()
    answers = [conversation.hear(bytes([one])) for one in GOOD]
    assert answers[:-1] == [None] * (len(GOOD) - 1)
    assert answers[-1] == heard(GOOD)


def test_a_known_and_an_unknown_ticket_are_answered_alike() -> None:
    assert heard(GOOD) == heard(GOOD.replace(b"0042", b"9999"))


def test_a_flood_is_told_so() -> None:
    answer = talk(has_room=False).hear(GOOD)
    assert answer is not None
    assert answer.startswith(b"HTTP/1.1 429 ")


@pytest.mark.parametrize(
    "said",
    [
        GOOD.replace(b"Host: 127.0.0.1:28470", b"Host: evil.example"),
        GOOD.replace(b"GET", b"POST").replace(b"\r\n\r\n", b"\r\nContent-Length: 5\r\n\r\nhello"),
        GOOD.replace(b"GET", b"HEAD"),
        GOOD.replace(b"Host: 127.0.0.1:28470\r\n", b""),
        GOOD.replace(b"HTTP/1.1", b"HTTP/9"),
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"\r\n\r\n\r\n" + b"x" * HEAD_MOST,
        b"GET / HTTP/1.1\r\nX: " + b"x" * HEAD_MOST,
        b"GET /" + b"x" * 100_000,
        GOOD.replace(b"start", b"%73tart"),
    ],
)
def test_everything_else_is_one_blank_wall(said: bytes) -> None:
    assert heard(said) == heard(WRONG)
    assert heard(WRONG).startswith(b"HTTP/1.1 404 ")


@given(st.binary(max_size=400) | st.binary(max_size=60).map(GOOD[:-2].__add__))
def test_any_bytes_have_an_answer_or_wait_for_more(said: bytes) -> None:
    answer = talk().hear(said)
    assert answer is None or answer.startswith(b"HTTP/1.1 ")
    wall = talk()
    wall.hear(said)
    assert wall.hear(b"x" * (HEAD_MOST + 1)) is not None, "nobody is listened to for ever"


def test_the_token_is_this_users_alone(tmp_path: Path) -> None:
    file = TokenFile(tmp_path / "livelinks.token")
    assert file.read() == ""
    file.write(TOKEN)
    file.write(new_token(8))
    assert file.read() == new_token(8)
    (kept,) = tmp_path.iterdir()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    with pytest.raises(Unavailable, match="Your time is safe"):
        TokenFile(tmp_path / "nowhere" / "x").write(TOKEN)
