"""Links: what is one, and that anything else is refused in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stopwatch.domain.errors import Refused
from stopwatch.domain.link_offers import (
    EXPIRES_MS,
    MOST,
    PACE_MOST,
    PACE_MS,
    Offers,
)
from stopwatch.domain.ticket_link import LONGEST, SCHEME, LinkVerb, TicketLink, link_of, read_link

NUMBERS = st.from_regex(r"T[0-9]{8}\.P?[0-9]{3,5}(\.[0-9]{3})?", fullmatch=True)
IDS = st.integers(1, 10**18 - 1).map(str)
LINKS = st.builds(TicketLink, st.sampled_from(LinkVerb), NUMBERS | IDS)


@pytest.mark.parametrize(
    ("text", "verb", "ticket"),
    [
        ("ticket-stopwatch:start?ticket=T20260115.0042", "start", "T20260115.0042"),
        ("ticket-stopwatch:open?ticket=T20260115.0042", "open", "T20260115.0042"),
        ("TICKET-STOPWATCH://Start/?ticket=t20260115.0042", "start", "T20260115.0042"),
        ("ticket-stopwatch:start?ticket=84213", "start", "84213"),
        ("ticket-stopwatch:start?ticket=T20260115.P001.002", "start", "T20260115.P001.002"),
    ],
)
def test_what_a_link_asks_for(text: str, verb: str, ticket: str) -> None:
    assert read_link(text) == TicketLink(LinkVerb(verb), ticket)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ticket-stopwatch:",
        "ticket-stopwatch:start",
        "ticket-stopwatch:start?ticket=",
        "ticket-stopwatch:stop?ticket=T20260115.0042",
        "ticket-stopwatch:start?ticket=T20260115.0042&note=hello",
        "ticket-stopwatch:start?ticket=T20260115.0042&ticket=T20260115.0043",
        "ticket-stopwatch:start?note=x&ticket=T20260115.0042",
        "ticket-stopwatch:start?ticket=T20260115.0042#x",
        "ticket-stopwatch:start?ticket=T20260115.0042 ",
        "ticket-stopwatch:start?ticket=T20260115.0042\n",
        "ticket-stopwatch:start?ticket=T20260115%2E0042",
        "ticket-stopwatch:start?ticket=printer",
        "ticket-stopwatch:start?ticket=L17",
        "ticket-stopwatch:start?ticket=-17",
        "ticket-stopwatch:start?ticket=0",
        "ticket-stopwatch:start?ticket=\u0661\u0662",
        "ticket-stopwatch:///start?ticket=T20260115.0042",
        "ticket-stopwatch:start//?ticket=T20260115.0042",
        "https://example.com/?ticket=T20260115.0042",
        "ticket-stopwatch:start?ticket=T20260115.0042" + "0" * LONGEST,
        "--data-dir",
    ],
)
def test_what_is_no_link_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(Refused, match=r"^Nothing was done: [^\n]+\.$"):
        read_link(text)


@given(LINKS)
def test_a_link_is_read_as_it_was_written(link: TicketLink) -> None:
    assert read_link(link.text) == link
    assert link.name.is_definite
    assert not link.name.is_of_here


@given(st.text(max_size=300) | st.text(max_size=60).map(f"{SCHEME}:start?ticket=".__add__))
@example(f"{SCHEME}:start?ticket=T20260115.0042\x00")
def test_any_text_is_a_link_or_refused(text: str) -> None:
    try:
        link = read_link(text)
    except Refused:  # in which sentence is told above
        return
    assert read_link(link.text) == link
    assert set(link.ticket) <= set("TP0123456789.")


@given(st.text(max_size=50), st.text(max_size=300))
def test_any_verb_and_ticket_are_a_link_or_refused(verb: str, ticket: str) -> None:
    try:
        link = link_of(verb, ticket)
    except Refused:
        return
    assert read_link(link.text) == link


@given(st.lists(st.tuples(LINKS, st.integers(0, 2 * EXPIRES_MS)), max_size=60))
def test_offers_are_few_slow_and_never_in_place_of_one_another(
    arrivals: list[tuple[TicketLink, int]],
) -> None:
    offers, now_ms, came = Offers(), 0, list[int]()
    for link, passed in arrivals:
        now_ms += passed
        offers = offers.at(now_ms)
        first = offers.standing[:1]
        if offers.has_room(link):
            offers, came = offers.with_link(link, now_ms), [*came, now_ms]
        links = [one.link for one in offers.standing]
        assert len(links) == len(set(links)) <= MOST
        assert all(now_ms - one.at_ms < EXPIRES_MS for one in offers.standing)
        assert sum(now_ms - at_ms < PACE_MS for at_ms in came) <= PACE_MOST
        assert not first or links[0] == first[0].link, "the question stays the same"


@given(LINKS, LINKS)
def test_an_answer_takes_away_its_own_offer_alone(one: TicketLink, other: TicketLink) -> None:
    offers = Offers().with_link(one, 0).with_link(other, 1).without(one)
    assert [offer.link for offer in offers.standing] == [other] * (one != other)
