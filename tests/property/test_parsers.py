"""Whatever arrives, a parser returns a value or one of its own errors, and takes no time over it.

The fast profile runs with all tests; HYPOTHESIS_PROFILE=deep looks for hours.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import astuple
from datetime import date
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from stopwatch.domain.account import Account, AccountKind
from stopwatch.domain.deed import Deed
from stopwatch.domain.delivery import Accepted, Declined, NotDone, Unauthorized, Unknown
from stopwatch.domain.errors import Refused, Rejected, SignInNeeded, Unavailable
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import parse_moment, parse_rfc3339, parse_span
from stopwatch.domain.remote import EntryBody
from stopwatch.domain.rights import Right
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.ticket import read_ticket_name
from stopwatch.psa.autotask import failures, wire
from stopwatch.psa.autotask.address import service_address
from stopwatch.psa.autotask.answers import Json, Reply, lowered
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.document import document_in
from stopwatch.psa.autotask.limits import http_date, retry_at, says_busy
from stopwatch.psa.autotask.marker import NOTES_MOST, fitting, marked, unmarked
from stopwatch.psa.autotask.picks import labour_uses, pick_values
from stopwatch.psa.autotask.plain import plain, quoted
from stopwatch.psa.autotask.query import Bounds, count, pages
from stopwatch.psa.autotask.refusals import blamed, is_about_sign_in
from stopwatch.psa.autotask.rights import rights
from stopwatch.psa.autotask.rows import Row
from stopwatch.psa.autotask.sources import SOURCES
from stopwatch.psa.autotask.zone import discover
from stopwatch.sandbox import query as sandbox_query
from stopwatch.sandbox.metadata import ENTITIES
from stopwatch.sandbox.refusals import RefusalError
from stopwatch.services import bodies
from stopwatch.storage import codec
from tests.property.json_values import ODD, bent, documents, texts, values
from tests.support.machine import NOON

LARGEST = 2**63
SOURCE_LIST = [source for sources in SOURCES.values() for source in sources]
READS = (Unavailable, SignInNeeded, Rejected)
GOOD = {"id": 5, "status": 1, "resourceID": 9, "dateWorked": "2025-11-24T00:00:00Z"}
IDS = ("companyID", "contractID", "roleID")
RIGHTS = {"canQuery": True, "canCreate": True, "userAccessForQuery": "All"}
USAGE = {"currentTimeframeRequestCount": 7, "externalRequestThreshold": 10_000}
OF_A_TICKET = ("id", "status", *wire.TICKET_FIELDS)
OF_AN_ENTRY = ("id", "resourceID", "dateWorked", *wire.ENTRY_FIELDS)


class Told(AutotaskClient):
    """A client that is told these documents, one after the other, and then the last for ever."""

    received_bytes = 0

    def __init__(self, *told: Json) -> None:
        self.told = list(told)
        self.asked = 0  # and no connection: nothing but the two questions below is asked of it
        self.stand_aside = bool

    @override
    def read(self, path: str, body: Json | None = None) -> Json:
        self.asked += 1
        found = self.told.pop(0) if len(self.told) > 1 else self.told[0]
        return failures.document_of(Reply(200, lowered(found)))

    @override
    def ask_zone(self, base_url: str, user_name: str) -> Reply:
        return Reply(200, lowered(self.told[0]))


def assert_storable(value: object) -> None:
    """What a database and a screen can take."""
    if isinstance(value, str):
        assert value.encode() is not None
        assert len(value) <= 64_000
    elif isinstance(value, int):
        assert -LARGEST <= value < LARGEST
    elif isinstance(value, float):
        assert abs(value) <= LARGEST, "neither nan nor inf"


# ---------------------------------------------------------------- from the wire
@given(st.one_of(st.binary(max_size=200), values().map(lambda v: json.dumps(v).encode())))
def test_a_body_is_an_object_or_nothing(body: bytes) -> None:
    document = document_in(body)
    assert document is None or all(name == name.lower() for name in document)


@given(st.one_of(bent(GOOD, *OF_A_TICKET), documents(*OF_A_TICKET)))
def test_a_ticket_is_read_or_strange(row: dict[str, Any]) -> None:
    with suppress(Unavailable):
        for value in astuple(wire.ticket_facts(Row(row))):
            assert_storable(value)


@given(st.one_of(bent(GOOD, *OF_AN_ENTRY), documents(*OF_AN_ENTRY)))
def test_an_entry_is_read_or_strange(row: dict[str, Any]) -> None:
    with suppress(Unavailable):
        for value in astuple(wire.remote_entry(Row(row))):
            assert_storable(value)


@given(
    st.one_of(
        bent({"info": RIGHTS}, "info"),
        bent(RIGHTS, *RIGHTS).map(lambda info: {"info": info}),
        documents("info"),
    )
)
def test_rights_are_read_or_strange(told: dict[str, Any]) -> None:
    client = Told(told)
    with suppress(*READS):
        assert set(rights(client).extents) == set(Right)


@given(st.one_of(bent(USAGE, *USAGE), documents(*USAGE)))
def test_the_usage_is_a_pair_of_numbers_or_strange(told: dict[str, Any]) -> None:
    with suppress(Unavailable):
        usage = wire.usage(Row(told))
        assert_storable(usage.used)
        assert_storable(usage.limit)


@given(st.data())
def test_a_record_is_read_or_strange(data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(SOURCE_LIST))
    good = {"id": 5, **{name: 1 for name in source.fields if name.lower().endswith("id")}}
    row = data.draw(bent(good, "id", *source.fields))
    with suppress(Unavailable):
        for value in astuple(source.read(Row(row))):
            assert_storable(value)


@pytest.mark.parametrize("value", ODD, ids=repr)
def test_every_odd_value_in_every_field(value: object) -> None:
    for read, names in (
        (wire.ticket_facts, OF_A_TICKET),
        (wire.remote_entry, OF_AN_ENTRY),
        *((source.read, source.fields) for source in SOURCE_LIST),
    ):
        for name in names:
            with suppress(Unavailable):
                made: Any = read(Row({**GOOD, **dict.fromkeys(IDS, 1), name: value}))
                for told in astuple(made):
                    assert_storable(told)


@given(values())
def test_what_is_no_row_is_strange(value: object) -> None:
    if not isinstance(value, dict):
        with pytest.raises(Unavailable):
            Row(value)


ROWS = st.lists(
    st.one_of(st.integers(0, 9).map(lambda number: {"id": number}), documents("id")), max_size=4
)
DETAILS = st.one_of(documents("nextPageUrl"), st.just({"nextPageUrl": None}), values())
PAGES = st.one_of(
    st.fixed_dictionaries({"items": ROWS, "pageDetails": DETAILS}), documents("items")
)


@given(st.lists(PAGES, min_size=1, max_size=4), st.integers(1, 3))
def test_pages_rise_and_end(told: list[Any], size: int) -> None:
    client, seen = Told(*told), list[int]()
    with suppress(*READS):
        for page in pages(client, "X", [], [], size, Bounds(10, 20, 1, 60.0)):
            assert 0 < len(page) <= size
            seen += [row.key("id") for row in page]
    assert seen == sorted(set(seen))
    assert client.asked <= 11


@given(documents("queryCount"))
def test_a_count_is_a_number_or_strange(told: dict[str, Any]) -> None:
    with suppress(*READS):
        assert_storable(count(Told(told), "X", []))


PICK = documents("value", "label", "isActive", "sortOrder")
FIELD = st.fixed_dictionaries(
    {"name": st.sampled_from(["status", "useType"]), "picklistValues": st.lists(PICK, max_size=2)}
)


@given(
    st.one_of(documents("fields"), st.fixed_dictionaries({"fields": st.lists(FIELD, max_size=2)}))
)
def test_pick_values_are_read_or_strange(told: dict[str, Any]) -> None:
    client = Told(told)
    with suppress(*READS):
        for pick in pick_values(client, "Tickets", ("status",)):
            assert_storable(pick.value)
            assert_storable(pick.label)
    with suppress(*READS):
        assert labour_uses(client)


@given(documents("url", "webUrl", "ci"), st.booleans())
def test_a_zone_is_an_address_for_secrets_or_nothing(told: dict[str, Any], is_fixed: bool) -> None:
    fixed = "https://webservices5.autotask.net/ATServicesRest/"
    account = Account(AccountId(1), AccountKind.AUTOTASK, "u", "c", fixed, is_fixed_url=is_fixed)
    with suppress(Refused, *READS):
        zone = discover(Told(told), account)
        assert zone.base_url.startswith(("https://", "http://127.0.0.1", "http://localhost"))


@given(texts())
def test_an_address_is_private_or_refused(typed: str) -> None:
    with suppress(Refused):
        assert service_address(typed).lower().startswith(("https://", "http://"))


ERRORS = st.one_of(documents("errors"), st.fixed_dictionaries({"errors": st.lists(texts())}))
ANSWERS = st.one_of(st.none(), documents("itemId", "item"), ERRORS)


@given(st.integers(100, 599), ANSWERS)
def test_an_answer_means_one_thing(status: int, told: dict[str, Any] | None) -> None:
    reply = Reply(status, None if told is None else lowered(told))
    outcome = failures.outcome_of(reply)
    assert isinstance(outcome, Accepted | Declined | NotDone | Unauthorized | Unknown)
    if isinstance(outcome, Accepted):
        assert reply.is_success
        assert_storable(outcome.remote_id)
    if isinstance(outcome, Declined):
        assert len(outcome.message) < 800
        assert outcome.message.encode()
    with suppress(*READS):
        assert failures.document_of(reply) is reply.document


@given(texts())
def test_words_of_others_become_words_for_people(text: str) -> None:
    assert plain(text).encode().decode() == plain(text)
    assert len(quoted((text, text))) <= 500
    assert not set(quoted((text,))) & set("\x00\x1b\x7f\u202e")
    blamed(text)
    is_about_sign_in((text,))
    says_busy((text,))


@given(texts())
def test_a_header_tells_a_time_or_nothing(text: str) -> None:
    http_date(text)
    told = retry_at(text, NOON)
    assert told is None or NOON <= told <= NOON + 3_600_000


@given(texts(), st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=12, max_size=12))
def test_a_marker_survives_any_notes(notes: str, marker: str) -> None:
    kept, found = unmarked(marked(notes, marker))
    assert found == marker
    assert len(fitting(plain(notes)).encode("utf-16-le")) // 2 <= NOTES_MOST
    assert kept.rstrip() == notes.rstrip() or len(notes) * 2 > NOTES_MOST


# ---------------------------------------------------------------- from people and from the disk
@given(texts())
def test_what_is_typed_is_read_or_refused(text: str) -> None:
    name = read_ticket_name(text)
    assert name.remote_id is None or 0 <= name.remote_id < LARGEST
    with suppress(Refused):
        assert parse_span(text) >= 0
    with suppress(Refused):
        assert isinstance(parse_moment(text, NOON, "Europe/Berlin"), int)
    with suppress(ValueError, OverflowError):
        assert isinstance(parse_rfc3339(text), int)


STORED = st.one_of(
    texts(),
    values().map(json.dumps),
    documents("id", "account_id", "at", "verb", "told", "stopwatches", "segments").map(json.dumps),
)


@given(STORED)
def test_a_stored_value_is_read_or_a_value_error(text: str) -> None:
    for kind in (Deed, Stopwatch, EntryBody):
        with suppress(ValueError):
            codec.loads(kind, text)


@given(STORED)
def test_a_stored_body_is_read_or_one_of_four_errors(text: str) -> None:
    """What the outbox holds is ours; damage is a bug, told as one and never sent."""
    for read in (
        bodies.entry_body, bodies.update_body, bodies.delete_body, bodies.status_body,
        bodies.resolution_body, bodies.wished_with,
    ):  # fmt: skip
        with suppress(ValueError, TypeError, KeyError, AttributeError):
            read(text)


@given(st.text(max_size=80), st.text(max_size=80), st.dates(), st.floats(0, 24))
def test_a_body_is_read_as_it_was_written(
    summary: str, internal: str, day: date, hours: float
) -> None:
    body = EntryBody(1, 2, 3, NOON, NOON + 1, day, hours, summary, internal, "A" * 12)
    assert bodies.entry_body(bodies.encode(body)) == body


# ---------------------------------------------------------------- the practice Autotask
CONDITION = st.recursive(
    st.fixed_dictionaries({
        "op": st.sampled_from(["eq", "noteq", "gt", "in", "contains", "exist", "and", "x"]),
        "field": st.sampled_from(["id", "title", "status", "createDate", "nothing"]),
        "value": values(),
    }),
    lambda inner: st.fixed_dictionaries({
        "op": st.sampled_from(["and", "or"]), "items": st.lists(inner, max_size=3),
    }),
    max_leaves=6,
)  # fmt: skip
QUERY = st.one_of(
    values(),
    st.fixed_dictionaries({"filter": st.lists(st.one_of(CONDITION, values()), max_size=3)}),
    documents("filter", "maxRecords", "includeFields"),
)


@given(QUERY, st.booleans())
def test_a_query_is_understood_or_refused(body: object, strict: bool) -> None:
    row: dict[str, Any] = {
        "id": 5,
        "title": "VPN drops",
        "status": 1,
        "createDate": "2025-11-24T12:00:00Z",
    }
    with suppress(RefusalError):
        query = sandbox_query.parse(ENTITIES["Tickets"], cast("Any", body), strict_operators=strict)
        assert query.matches(row) in {True, False}


# ---------------------------------------------------------------- no time at all
HOSTILE = {
    "spaces": " " * 500_000,
    "lines before a marker": "\n" * 500_000 + "[TSW:",
    "beginnings of a marker": "[TSW:" * 100_000,
    "thresholds": "threshold " * 50_000,
    "starts": "start and " * 50_000,
    "digits": "1" * 500_000,
    "beginnings of a number": "T20251124." * 50_000,
    "beginnings of a link": "?ticketid=" * 50_000,
    "hours": "1h" * 250_000,
    "brackets": "<" * 500_000,
}
PARSERS: dict[str, Callable[[str], object]] = {
    "marker": unmarked,
    "fitting": fitting,
    "refusals": lambda text: failures.outcome_of(Reply(500, {"errors": [text] * 100})),
    "ticket": read_ticket_name,
    "span": parse_span,
    "moment": lambda text: parse_moment(text, NOON, "Europe/Berlin"),
    "address": service_address,
    "header": lambda text: retry_at(text, NOON),
    "row": lambda text: wire.ticket_facts(Row({"id": 5, "status": 1, "title": text})),
    "number": lambda text: Row({"id": text}).key("id"),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("parser", PARSERS.values(), ids=PARSERS.keys())
def test_a_text_made_to_be_slow_is_not(parser: Callable[[str], object], text: str) -> None:
    begun = time.monotonic()
    with suppress(Refused, Unavailable):
        parser(text)
    assert time.monotonic() - begun < 60.0, "generous: what is quadratic takes hours"
