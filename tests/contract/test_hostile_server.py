"""A hostile or broken server: it hangs nothing, fills nothing, and nothing wrong is concluded."""

from __future__ import annotations

import gzip
import json
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from stopwatch.domain.delivery import Declined, NotDone, Outcome, Unknown
from stopwatch.domain.errors import Unavailable
from stopwatch.psa.autotask.backend import AutotaskBackend
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.document import MOST_BYTES
from stopwatch.psa.autotask.road import Road
from tests.contract.raw_server import RawServer, Step, http, raw_server
from tests.contract.test_autotask_transport import BODY, SECRET, account

MIB = 1024 * 1024
CHUNK = b"10000\r\n" + b"a" * 0x10000 + b"\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"
ENDED_BY_CLOSING = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
WHOLE = '{"itemId":77}'
LONG_S, SHORT_S = 60.0, 0.3
BOUND_S = 60.0  # generous: on a busy machine everything is slow, and only "never" is wrong


@contextmanager
def psa_at(url: str, longest_seconds: float) -> Iterator[AutotaskBackend]:
    client = AutotaskClient(
        account(url), SECRET, pause=lambda _seconds: None,
        road=Road(read_seconds=30.0), longest_seconds=longest_seconds,
    )  # fmt: skip
    backend = AutotaskBackend(client, account(url))
    try:
        yield backend
    finally:
        backend.close()


def packed(body: bytes, packing: str = "gzip") -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\nContent-Encoding: {packing}\r\n\r\n"
    return head.encode() + body


def page(*rows: str, more: str = "null") -> bytes:
    return http("200 OK", f'{{"items":[{",".join(rows)}],"pageDetails":{{"nextPageUrl":{more}}}}}')


def row(number: int, **more: object) -> str:
    known = {"id": number, "resourceID": 9, "dateWorked": "2025-11-24", **more}
    return json.dumps(known)


def written(step: Step, longest_seconds: float = LONG_S) -> tuple[Outcome, RawServer]:
    later = Step(http("200 OK", WHOLE))
    with raw_server(step, later) as server, psa_at(server.url, longest_seconds) as psa:
        return psa.create_entry(BODY), server


def entries_at(*steps: Step, longest_seconds: float = LONG_S) -> tuple[RawServer, str]:
    """Ask for entries, which must fail, and return the sentence."""
    with raw_server(*steps) as server, psa_at(server.url, longest_seconds) as psa:
        with pytest.raises(Unavailable, match=r"^Your time is safe\. ") as caught:
            psa.entries_from(9, 0)
        return server, caught.value.message


def peak_of(action: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        action()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


# ---------------------------------------------------------------- without end
DRIPPING = {
    "the first line": Step(again=b"H", drips=True),
    "the head": Step(b"HTTP/1.1 200 OK\r\n", again=b"a: b\r\n", drips=True),
    "the body": Step(http("200 OK", missing=9_999_999), again=b" ", drips=True),
    "a body that ends by closing": Step(ENDED_BY_CLOSING + WHOLE.encode(), again=b" ", drips=True),
    "chunks": Step(CHUNKED + b"\r\n", again=b"1\r\n \r\n", drips=True),
    "answers in between": Step(again=b"HTTP/1.1 100 Continue\r\n\r\n", drips=True),
}
ENDLESS = {
    "headers": Step(b"HTTP/1.1 200 OK\r\n", again=b"a: b\r\n" * 1000),
    "one header": Step(b"HTTP/1.1 200 OK\r\na: ", again=b"b" * 10_000),
    "a body": Step(ENDED_BY_CLOSING, again=b"[" * 65536),
    "chunks": Step(CHUNKED + b"\r\n", again=CHUNK),
    "the size of a chunk": Step(CHUNKED + b"\r\n", again=b"0" * 10_000),
    "a packed body of nothing": Step(
        CHUNKED + b"Content-Encoding: gzip\r\n\r\n5\r\n" + gzip.compress(b"")[:5] + b"\r\n",
        again=b"c350\r\n" + b"\x00\x00\x00\xff\xff" * 10_000 + b"\r\n",
    ),
}


@pytest.mark.parametrize("step", DRIPPING.values(), ids=DRIPPING.keys())
def test_a_write_ends_however_slowly_the_answer_drips(step: Step) -> None:
    begun = time.monotonic()
    outcome, server = written(step, SHORT_S)
    assert isinstance(outcome, Unknown)
    assert server.connections == 1
    assert time.monotonic() - begun < BOUND_S


@pytest.mark.parametrize("step", DRIPPING.values(), ids=DRIPPING.keys())
def test_a_read_ends_however_slowly_the_answer_drips(step: Step) -> None:
    server, sentence = entries_at(step, longest_seconds=SHORT_S)
    assert "did not answer" in sentence
    assert server.connections == 1, "what was slow once is not asked again at once"


@pytest.mark.parametrize("step", ENDLESS.values(), ids=ENDLESS.keys())
def test_what_has_no_end_is_given_up_and_fills_no_memory(step: Step) -> None:
    outcomes: list[Outcome] = []
    peak = peak_of(lambda: outcomes.append(written(step, 10.0)[0]))
    assert isinstance(outcomes[0], Unknown)
    assert peak < 3 * MOST_BYTES


def test_the_next_request_after_a_cut_is_answered() -> None:
    steps = DRIPPING["the body"], Step(page())
    with raw_server(*steps) as server, psa_at(server.url, SHORT_S) as psa:
        assert isinstance(psa.create_entry(BODY), Unknown)
        psa._client._deadline._seconds = LONG_S  # this answer comes, be the machine ever so busy
        assert psa.entries_from(9, 0) == []


# ---------------------------------------------------------------- packed
def test_a_packed_answer_is_unpacked() -> None:
    outcome, _ = written(Step(packed(gzip.compress(WHOLE.encode()))))
    assert not isinstance(outcome, Unknown)


def test_a_bomb_is_refused_before_it_unfolds() -> None:
    bomb = gzip.compress(b" " * 400 * MIB + WHOLE.encode())
    outcomes: list[Outcome] = []
    peak = peak_of(lambda: outcomes.append(written(Step(packed(bomb)))[0]))
    assert isinstance(outcomes[0], Unknown)
    assert peak < 3 * MOST_BYTES


@pytest.mark.parametrize("packing", ["br", "zstd", "deflate", "gzip, gzip", "x", "gzip\xe9"])
def test_what_was_not_asked_for_is_not_unpacked(packing: str) -> None:
    reply = packed(gzip.compress(gzip.compress(WHOLE.encode())), packing)
    assert isinstance(written(Step(reply))[0], Unknown)


@pytest.mark.parametrize(
    "body",
    [
        gzip.compress(WHOLE.encode())[:-6],
        gzip.compress(WHOLE.encode()) + b"more",
        gzip.compress(WHOLE.encode()) * 2,
        WHOLE.encode(),
        b"",
    ],
    ids=["cut", "more behind it", "twice", "not packed", "nothing"],
)
def test_what_is_not_packed_well_is_no_answer(body: bytes) -> None:
    assert isinstance(written(Step(packed(body)))[0], Unknown)


# ---------------------------------------------------------------- odd texts
DEEP = '{"itemId":77,"a":' + "[" * 200_000 + "]" * 200_000 + "}"
ODD = {
    "nested deeply": DEEP,
    "a million objects": '{"itemId":77,"a":[' + "{}," * 1_200_000 + "{}]}",
    "true": '{"itemId":true}',
    "a fraction": '{"itemId":77.5}',
    "a text": '{"itemId":"77"}',
    "too large": '{"itemId":9223372036854775808}',
    "a thousand digits": f'{{"itemId":{"9" * 1000}}}',
    "too many digits": f'{{"itemId":{"9" * 10_000}}}',
    "NaN": '{"itemId":NaN}',
    "NaN beside it": '{"itemId":77,"a":NaN}',
    "Infinity": '{"itemId":-Infinity}',
    "twice": '{"itemId":77,"itemId":78}',
    "twice in two cases": '{"itemId":77,"ItemID":78}',
    "twice inside": '{"itemId":77,"a":{"b":1,"b":2}}',
    "a list": "[77]",
    "something behind": WHOLE + WHOLE,
    "a negative": '{"itemId":-77}',
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_an_odd_answer_to_a_write_says_nothing(text: str) -> None:
    outcome, server = written(Step(http("200 OK", text)))
    assert isinstance(outcome, Unknown)
    assert server.connections == 1


def test_small_objects_do_not_grow_to_gigabytes() -> None:
    step = Step(http("200 OK", '{"a":[' + "{}," * 8_000_000 + "{}]}"))
    assert peak_of(lambda: written(step)) < 6 * MOST_BYTES, "24 MB of {} would become 800 MB"


@pytest.mark.parametrize("kind", ["text/html", "image/png", "application/xml", "\xff"])
def test_the_kind_of_content_proves_nothing(kind: str) -> None:
    """A sign-in page is one under every name, and an answer too."""
    signs_in = http("200 OK", "<html>Welcome to the guest network", f"Content-Type: {kind}")
    assert isinstance(written(Step(signs_in))[0], Unknown)
    outcome, _ = written(Step(http("200 OK", WHOLE, f"Content-Type: {kind}")))
    assert not isinstance(outcome, Unknown)


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Again", "308 Again"])
def test_nobody_is_followed_elsewhere(status: str) -> None:
    with raw_server(Step(http("200 OK", WHOLE))) as elsewhere:
        outcome, server = written(Step(http(status, WHOLE, f"Location: {elsewhere.url}")))
        assert isinstance(outcome, Unknown)
        assert server.connections == 1
        assert elsewhere.connections == 0, "the secret would have gone there"


# ---------------------------------------------------------------- refusals
def test_a_refusal_of_ten_megabytes_becomes_one_sentence() -> None:
    texts = json.dumps({"errors": ["threshold " * 1_000_000, "\x1b[2J\u202eevil\x00 " * 1000]})
    begun = time.monotonic()
    outcome, _ = written(Step(http("500 Oh", texts)))
    assert time.monotonic() - begun < BOUND_S
    assert isinstance(outcome, Declined)
    assert len(outcome.message) < 700
    assert outcome.message.isprintable()


@pytest.mark.parametrize(
    "header",
    [
        "Date: Mon, 24 Nov 99999999999999999999 12:05:00 GMT",
        "Date: Mon, 24 Nov 0001 00:00:00 +2359",
        "Retry-After: Mon, 24 Nov 2025 12:05:00 +99999999999999",
        "Retry-After: Mon, 31 Feb 2025 12:05:00 GMT",
        "Date: \xff\xfe",
    ],
)
def test_a_date_that_is_none_changes_nothing(header: str) -> None:
    outcome, _ = written(Step(http("429 Oh", "{}", header)))
    assert isinstance(outcome, NotDone)


# ---------------------------------------------------------------- pages
def test_pages_that_go_on_for_ever_are_given_up() -> None:
    steps = [Step(page(row(number), more='"x"')) for number in range(1, 260)]
    server, sentence = entries_at(*steps)
    assert "has no end" in sentence
    assert server.connections == 201


@pytest.mark.parametrize(
    "rows",
    [(row(5), row(4)), (row(5), row(5)), tuple(row(number) for number in range(1, 502))],
    ids=["backwards", "twice", "more than were asked for"],
)
def test_a_page_out_of_order_is_no_page(rows: tuple[str, ...]) -> None:
    entries_at(Step(page(*rows)))


def test_ids_that_go_backwards_end_the_sweep() -> None:
    steps = [Step(page(row(number), more='"x"')) for number in (9, 8, 7)]
    server, _ = entries_at(*steps)
    assert server.connections == 2


@pytest.mark.parametrize(
    "reply",
    [page(more='"x"'), http("200 OK", '{"items":[]}'), page(row(5, resourceID=8))],
    ids=["an empty page that says more", "no word of the next page", "somebody else's"],
)
def test_a_page_that_proves_nothing_is_no_answer(reply: bytes) -> None:
    entries_at(Step(reply))


def test_ones_own_time_is_no_colleagues() -> None:
    own = page(row(5, ticketID=7, hoursWorked=1))
    with raw_server(Step(own), Step(own)) as server, psa_at(server.url, LONG_S) as psa:
        with pytest.raises(Unavailable, match=r"^Your time is safe\. "):
            psa.colleagues_on(9, [7])
        assert [one.id for one in psa.colleagues_on(8, [7])] == [5]


WRONG: dict[str, object] = {
    "id": True, "resourceID": [], "startDateTime": 5, "endDateTime": [], "dateWorked": {},
    "hoursWorked": "nan", "hoursToBill": True, "summaryNotes": {"a": 1}, "internalNotes": [1],
    "isNonBillable": "perhaps", "roleID": 1.5, "ticketID": 1e300, "contractID": "12x",
    "billingCodeID": 2**64,
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_value_of_a_wrong_kind_is_no_answer(name: str) -> None:
    entries_at(Step(page(row(5, **{name: WRONG[name]}))))


def test_endless_notes_are_cut_and_the_marker_found_where_it_can_be() -> None:
    marker = "[TSW:AAAAAAAAAAAA]"
    near = row(5, internalNotes=f"note\n{marker}" + " " * 10_000_000, summaryNotes="x" * 10_000_000)
    far = row(6, internalNotes="x" * 10_000_000 + marker)
    with raw_server(Step(page(near, far))) as server, psa_at(server.url, LONG_S) as psa:
        begun = time.monotonic()
        first, second = psa.entries_from(9, 0)
        assert time.monotonic() - begun < BOUND_S
    assert (first.marker, second.marker) == ("AAAAAAAAAAAA", "")
    assert first.internal.startswith("note")
    assert max(len(first.summary), len(first.internal), len(second.internal)) <= 64_000


def test_halves_of_characters_and_controls_are_taken_out() -> None:
    odd = '{"id":5,"resourceID":9,"dateWorked":"2025-11-24","summaryNotes":"a\\ud800b\\u0000c\\nd"}'
    with raw_server(Step(page(odd))) as server, psa_at(server.url, LONG_S) as psa:
        [entry] = psa.entries_from(9, 0)
    assert entry.summary == "a\ufffdb\ufffdc\nd"
    assert entry.summary.encode()


def test_a_time_that_no_clock_shows_is_none() -> None:
    odd = row(5, startDateTime="0001-01-01T00:00:00+14:00", endDateTime="9999-12-31T23:59:59Z")
    with raw_server(Step(page(odd))) as server, psa_at(server.url, LONG_S) as psa:
        [entry] = psa.entries_from(9, 0)
    assert (entry.started_at, entry.ended_at) == (None, None)
