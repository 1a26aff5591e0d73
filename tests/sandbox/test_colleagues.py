"""What people write in the web pages: by the rules of the API, in their own name, on their day."""

from __future__ import annotations

import pytest

from tests.sandbox.api_client import Api, refusal

COLLEAGUE = 29682904
ROLE = 29682837
TUESDAY = "2026-03-03T13:20:00Z"


@pytest.fixture
def ticket(api: Api) -> int:
    return api.new_ticket()


def desk(api: Api, **more: object) -> dict[str, object]:
    return {
        "companyID": api.company(), "title": "T", "status": 1, "priority": 2, "queueID": 8,
    } | more  # fmt: skip


def work(ticket: int, **more: object) -> dict[str, object]:
    return {"ticketID": ticket, "resourceID": COLLEAGUE, "roleID": ROLE, "hoursWorked": 0.5} | more


def test_a_ticket_is_made_and_changed_in_a_persons_name(api: Api) -> None:
    reply = api.write_as(COLLEAGUE, "POST", "Tickets", desk(api))
    assert (reply.status_code, list(reply.json())) == (200, ["itemId"])
    made = api.get("Tickets", reply.json()["itemId"])
    assert made["creatorResourceID"] == made["lastActivityResourceID"] == COLLEAGUE
    assert made["impersonatorCreatorResourceID"] is None
    boss = api.write_as(29682902, "PATCH", "Tickets", {"id": made["id"], "status": 5})
    assert boss.json() == {"itemId": made["id"]}
    done = api.get("Tickets", made["id"])
    assert (done["creatorResourceID"], done["completedByResourceID"]) == (COLLEAGUE, 29682902)


def test_the_rules_are_those_of_the_api(api: Api, ticket: int) -> None:
    wrong = {"id": ticket, "problemTicketId": ticket}
    told = refusal(api.write_as(COLLEAGUE, "PATCH", "Tickets", wrong))
    assert told == refusal(api.patch("Tickets", **wrong))
    assert api.write_as(COLLEAGUE, "DELETE", "Tickets", {"id": ticket}).status_code == 405
    assert api.write_as(COLLEAGUE, "POST", "TicketNotes", {}).status_code == 404
    assert api.write_as(COLLEAGUE, "POST", "Nonsense", {}).status_code == 404
    assert api.write_as(COLLEAGUE, "POST", "Tickets/query", {"filter": []}).status_code == 404


def test_the_rights_of_the_api_user_are_no_matter(api: Api, ticket: int) -> None:
    api.control("switches", missing_rights=["TimeEntries.create"], proxy_time_entry="disabled")
    body = work(ticket, startDateTime="2026-03-04T10:00:00Z", endDateTime="2026-03-04T10:30:00Z")
    made = api.write_as(COLLEAGUE, "POST", "TimeEntries", body).json()["itemId"]
    assert api.get("TimeEntries", made)["creatorUserID"] == COLLEAGUE


def test_links_are_deleted_and_notes_are_made_below_their_ticket(api: Api) -> None:
    change, problem = api.new_ticket(ticketType=4), api.new_ticket(ticketType=3)
    ends = {"changeRequestTicketID": change, "problemOrIncidentTicketID": problem}
    link = api.write_as(COLLEAGUE, "POST", "ChangeRequestLinks", ends).json()["itemId"]
    assert api.write_as(COLLEAGUE, "DELETE", "ChangeRequestLinks", {"id": link}).is_success
    assert api.get("ChangeRequestLinks", link) is None
    note = {"description": "Looked at it", "noteType": 1, "publish": 1}
    made = api.write_as(COLLEAGUE, "POST", f"Tickets/{problem}/Notes", note).json()["itemId"]
    assert api.get("TicketNotes", made)["creatorResourceID"] == COLLEAGUE


def test_a_ticket_of_another_day_has_its_number_and_is_active_now(api: Api, ticket: int) -> None:
    begun = api.moment("Tickets", ticket, "lastActivityDate")
    numbers = []
    for _time in range(2):
        reply = api.write_as(COLLEAGUE, "POST", "Tickets", desk(api), TUESDAY)
        made = api.get("Tickets", reply.json()["itemId"])
        assert made["createDate"] == TUESDAY
        assert api.moment("Tickets", made["id"], "lastActivityDate") >= begun
        numbers.append(made["ticketNumber"])
    assert numbers == ["T20260303.0001", "T20260303.0002"]
    after = api.get("Tickets", api.new_ticket())["ticketNumber"]
    assert after > api.get("Tickets", ticket)["ticketNumber"]


def test_a_ticket_of_today_keeps_its_number(api: Api, ticket: int) -> None:
    today = f"{api.get('Tickets', ticket)['createDate'][:10]}T00:00:01+00:00"
    reply = api.write_as(COLLEAGUE, "POST", "Tickets", desk(api), today)
    number = api.get("Tickets", reply.json()["itemId"])["ticketNumber"]
    assert number.endswith(".0002")


def test_work_begins_at_an_instant(api: Api, ticket: int) -> None:
    reply = api.write_as(COLLEAGUE, "POST", "TimeEntries", work(ticket), TUESDAY)
    made = api.get("TimeEntries", reply.json()["itemId"])
    ended = "2026-03-03T13:50:00Z"
    assert (made["startDateTime"], made["endDateTime"]) == (TUESDAY, ended)
    assert (made["dateWorked"], made["createDateTime"]) == ("2026-03-03T00:00:00Z", ended)
    assert (made["hoursWorked"], made["creatorUserID"]) == (0.5, COLLEAGUE)
    own = work(ticket, endDateTime="2026-03-03T14:20:00Z", hoursWorked=None)
    reply = api.write_as(COLLEAGUE, "POST", "TimeEntries", own, TUESDAY)
    assert api.get("TimeEntries", reply.json()["itemId"])["hoursWorked"] == 1.0


@pytest.mark.parametrize(
    "wrong",
    [
        {"resourceID": 7}, {"resourceID": 29682885}, {"resourceID": "29682904"}, {"method": "GET"},
        {"entity": 5}, {"body": []}, {"at": "yesterday"}, {"method": "PATCH", "at": TUESDAY},
    ],
)  # fmt: skip
def test_wishes_that_make_no_sense_are_refused(
    api: Api, ticket: int, wrong: dict[str, object]
) -> None:
    wishes = {"resourceID": COLLEAGUE, "method": "POST", "entity": "Tickets", "body": desk(api)}
    assert api.raw_control("as", wishes).status_code == 200
    reply = api.raw_control("as", wishes | wrong)
    assert (reply.status_code, len(reply.json()["errors"])) == (400, 1)
