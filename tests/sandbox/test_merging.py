"""Merged tickets: completed in favour of another, and never to be changed again."""

from __future__ import annotations

from pathlib import Path

import pytest

from stopwatch.sandbox.server import ServeOptions, running
from tests.sandbox.api_client import Api, refusal


@pytest.fixture
def pair(api: Api) -> tuple[int, int]:
    return api.new_ticket(title="again"), api.new_ticket(title="first")


def test_the_source_is_completed_by_whoever_merges(api: Api, pair: tuple[int, int]) -> None:
    source, into = pair
    assert api.merge(source, into).json() == {"itemId": source}
    merged = api.get("Tickets", source)
    assert (merged["status"], merged["title"]) == (5, "again")
    assert merged["completedByResourceID"] == api.endpoint.resource_id
    assert merged["completedDate"] is not None
    assert api.get("Tickets", into)["status"] == 1


def test_nothing_of_a_merged_ticket_can_be_written(api: Api, pair: tuple[int, int]) -> None:
    source, into = pair
    time = api.create("TimeEntries", **api.entry(source))
    assert api.merge(source, into).is_success
    numbers = [api.get("Tickets", ticket)["ticketNumber"] for ticket in pair]
    told = f"Ticket {numbers[0]} was merged into {numbers[1]} and cannot be changed."
    note = {"description": "Too late", "noteType": 1, "publish": 1}
    for reply in (
        api.patch("Tickets", id=source, status=8),
        api.patch("Tickets", id=source, problemTicketId=None),
        api.http.put("Tickets", json=api.get("Tickets", source)),
        api.http.post("TimeEntries", json=api.entry(source)),
        api.patch("TimeEntries", id=time, summaryNotes="Too late"),
        api.http.delete(f"TimeEntries/{time}"),
        api.http.post(f"Tickets/{source}/Notes", json=note),
    ):
        assert refusal(reply) == told
    assert api.patch("Tickets", id=into, status=8).is_success
    assert api.create("TimeEntries", **api.entry(into))


def test_a_merged_ticket_takes_no_link_of_a_change(api: Api) -> None:
    source, into = api.new_ticket(ticketType=2), api.new_ticket()
    change = api.new_ticket(ticketType=4)
    assert api.merge(source, into).is_success
    body = {"changeRequestTicketID": change, "problemOrIncidentTicketID": source}
    assert "was merged into" in refusal(api.http.post("ChangeRequestLinks", json=body))


def test_a_ticket_is_merged_once_and_takes_none_afterwards(api: Api, pair: tuple[int, int]) -> None:
    source, into = pair
    other = api.new_ticket()
    assert api.merge(source, into).is_success
    assert "was merged into" in refusal(api.merge(source, other))
    assert "was merged into" in refusal(api.merge(other, source))
    assert api.merge(into, other).is_success


@pytest.mark.parametrize("ticket_type", [3, 4])
def test_problems_and_changes_cannot_be_merged(api: Api, ticket_type: int) -> None:
    special, plain = api.new_ticket(ticketType=ticket_type), api.new_ticket()
    for source, into in ((special, plain), (plain, special)):
        told = refusal(api.merge(source, into))
        assert told == "Problem and Change Request Tickets cannot be merged."


def test_posted_time_keeps_a_ticket_where_it_is(api: Api, pair: tuple[int, int]) -> None:
    source, into = pair
    time = api.create("TimeEntries", **api.entry(source))
    api.control("post", ids=[time])
    assert refusal(api.merge(source, into)) == "Tickets with posted time cannot be merged."
    assert api.merge(into, source).is_success


def test_what_cannot_be_merged_is_named(api: Api, pair: tuple[int, int]) -> None:
    source, _ = pair
    assert "into [999999]" in refusal(api.merge(source, 999_999))
    assert "into itself" in refusal(api.merge(source, source))
    assert api.raw_control("merge", {"source": source}).status_code == 400
    stranger = {"source": source, "into": pair[1], "resourceID": 7}
    assert api.raw_control("merge", stranger).status_code == 400


def test_a_merge_outlasts_a_new_start(tmp_path: Path) -> None:
    options = ServeOptions(tickets=3, state=tmp_path / "practice.sqlite")
    with running(options) as endpoint:
        api = Api(endpoint)
        assert api.merge(10001, 10002).is_success
        api.http.close()
    with running(options) as endpoint:
        api = Api(endpoint)
        assert "was merged into" in refusal(api.patch("Tickets", id=10001, status=8))
        api.http.close()
