"""Problems, their incidents and their change requests, as the switches stand and otherwise."""

from __future__ import annotations

import pytest

from tests.sandbox.api_client import Api, refusal

SERVICE_REQUEST, INCIDENT, PROBLEM, CHANGE, ALERT = 1, 2, 3, 4, 5
LINK = "problemTicketId"


@pytest.fixture
def problem(api: Api) -> int:
    return api.new_ticket(ticketType=PROBLEM)


def below(api: Api, problem: int, **more: object) -> int:
    return api.new_ticket(**({"ticketType": INCIDENT, LINK: problem} | more))


def number(api: Api, ticket: int) -> str:
    return str(api.get("Tickets", ticket)["ticketNumber"])


def linked(api: Api, change: int, ticket: int) -> dict[str, object]:
    return {"changeRequestTicketID": change, "problemOrIncidentTicketID": ticket}


@pytest.mark.parametrize("ticket_type", [SERVICE_REQUEST, INCIDENT, ALERT])
def test_what_strikes_people_may_hang_under_a_problem(
    api: Api, problem: int, ticket_type: int
) -> None:
    ticket = api.new_ticket(ticketType=ticket_type)
    assert api.patch("Tickets", id=ticket, problemTicketId=problem).is_success
    assert api.get("Tickets", ticket)[LINK] == problem


@pytest.mark.parametrize("ticket_type", [PROBLEM, CHANGE])
def test_problems_and_changes_hang_under_none_unless_nobody_minds(
    api: Api, problem: int, ticket_type: int
) -> None:
    ticket = api.new_ticket(ticketType=ticket_type)
    told = refusal(api.patch("Tickets", id=ticket, problemTicketId=problem))
    assert "cannot be associated with a problemTicketId" in told
    incident = below(api, problem)
    assert told == refusal(api.patch("Tickets", id=incident, ticketType=ticket_type))
    api.control("switches", problem_sources=False)
    assert api.patch("Tickets", id=ticket, problemTicketId=problem).is_success
    assert api.patch("Tickets", id=incident, ticketType=ticket_type).is_success


def test_an_incident_may_become_another_kind_of_trouble(api: Api, problem: int) -> None:
    incident = below(api, problem)
    assert api.patch("Tickets", id=incident, ticketType=ALERT).is_success
    assert api.get("Tickets", incident)[LINK] == problem


def test_an_incident_may_become_a_problem_once_it_hangs_under_none(api: Api, problem: int) -> None:
    incident = below(api, problem)
    changes = {"ticketType": PROBLEM, LINK: None}
    assert api.patch("Tickets", id=incident, **changes).is_success
    assert below(api, incident)


def test_a_problem_with_incidents_remains_one_unless_nobody_checks(api: Api, problem: int) -> None:
    below(api, problem)
    told = refusal(api.patch("Tickets", id=problem, ticketType=INCIDENT))
    assert told == (
        f"Ticket {number(api, problem)} is the Problem of other tickets."
        " Disassociate its incidents first."
    )
    assert api.patch("Tickets", id=problem, title="still a problem").is_success
    api.control("switches", check_problem_links=False)
    assert api.patch("Tickets", id=problem, ticketType=INCIDENT).is_success


def test_a_problem_without_incidents_may_become_something_else(api: Api, problem: int) -> None:
    incident = below(api, problem)
    assert api.patch("Tickets", id=incident, problemTicketId=None).is_success
    assert api.patch("Tickets", id=problem, ticketType=INCIDENT).is_success


def test_a_problem_may_be_of_another_company_or_may_not(api: Api) -> None:
    own = api.new_ticket(ticketType=PROBLEM, companyID=0)
    customer = api.company()
    before = below(api, own, companyID=customer)
    api.control("switches", problem_other_company="refuse")
    incident = api.new_ticket(ticketType=INCIDENT, companyID=customer)
    told = refusal(api.patch("Tickets", id=incident, problemTicketId=own))
    assert told == f"The problemTicketId [{own}] is not associated with Company [{customer}]"
    # What was linked before can still be worked on.
    assert api.patch("Tickets", id=before, status=8).is_success
    theirs = api.new_ticket(ticketType=PROBLEM, companyID=customer)
    assert api.patch("Tickets", id=incident, problemTicketId=theirs).is_success
    assert "not associated" in refusal(api.patch("Tickets", id=incident, companyID=api.company(2)))
    told = refusal(api.patch("Tickets", id=theirs, companyID=api.company(2)))
    assert "Disassociate its incidents" in told


def test_a_problem_of_the_own_company_takes_a_queue_and_somebody_in_charge(api: Api) -> None:
    assigned = {
        "assignedResourceID": api.endpoint.resource_id,
        "assignedResourceRoleID": api.role(),
    }
    own = api.get("Tickets", api.new_ticket(ticketType=PROBLEM, companyID=0, **assigned))
    assert (own["companyID"], own["ticketType"], own["queueID"]) == (0, PROBLEM, 29682833)
    assert own["assignedResourceID"] == api.endpoint.resource_id


def test_a_completed_incident_may_change_its_problem_or_may_not(api: Api, problem: int) -> None:
    incident, loose = below(api, problem, status=5), api.new_ticket(ticketType=INCIDENT, status=5)
    assert api.patch("Tickets", id=loose, problemTicketId=problem).is_success
    api.control("switches", completed_incidents="refuse")
    told = refusal(api.patch("Tickets", id=incident, problemTicketId=None))
    assert told == "The problemTicketId of a completed Ticket cannot be changed."
    assert api.patch("Tickets", id=incident, title="still writable").is_success
    assert api.patch("Tickets", id=incident, status=8, problemTicketId=None).is_success


def test_completing_a_problem_may_complete_its_open_incidents(api: Api, problem: int) -> None:
    done, still_open = below(api, problem, status=5), below(api, problem)
    other = api.new_ticket(ticketType=INCIDENT)
    stamps = api.get("Tickets", done)
    api.control("switches", complete_problem="cascade")
    before = api.moment("Tickets", still_open, "lastActivityDate")
    assert api.patch("Tickets", id=problem, title="not yet").is_success
    assert api.get("Tickets", still_open)["status"] == 1
    assert api.patch("Tickets", id=problem, status=5).is_success
    completed = api.get("Tickets", still_open)
    assert (completed["status"], completed[LINK]) == (5, problem)
    assert completed["completedDate"] == completed["resolvedDateTime"] is not None
    assert api.moment("Tickets", still_open, "lastActivityDate") >= before
    assert api.get("Tickets", done) == stamps
    assert api.get("Tickets", other)["status"] == 1


def test_opening_a_problem_again_opens_no_incident(api: Api, problem: int) -> None:
    incident = below(api, problem)
    api.control("switches", complete_problem="cascade")
    assert api.patch("Tickets", id=problem, status=5).is_success
    assert api.patch("Tickets", id=problem, status=8).is_success
    assert api.get("Tickets", incident)["status"] == 5


def test_links_of_a_change_are_found_from_both_ends(api: Api, problem: int) -> None:
    change, incident = api.new_ticket(ticketType=CHANGE), api.new_ticket(ticketType=INCIDENT)
    links = [
        api.create("ChangeRequestLinks", **linked(api, change, t)) for t in (problem, incident)
    ]
    of_change = {"op": "eq", "field": "changeRequestTicketID", "value": change}
    of_incident = {"op": "eq", "field": "problemOrIncidentTicketID", "value": incident}
    assert [row["id"] for row in api.query("ChangeRequestLinks", of_change)] == links
    assert [row["id"] for row in api.query("ChangeRequestLinks", of_incident)] == links[1:]
    assert api.http.delete(f"ChangeRequestLinks/{links[1]}").json() == {"itemId": links[1]}
    assert api.query("ChangeRequestLinks", of_incident) == []


def test_a_second_link_of_the_same_two_is_refused_or_a_second_row(api: Api, problem: int) -> None:
    change = api.new_ticket(ticketType=CHANGE)
    body = linked(api, change, problem)
    first = api.create("ChangeRequestLinks", **body)
    told = refusal(api.http.post("ChangeRequestLinks", json=body))
    assert told == f"The Change Request [{change}] is already linked to the Ticket [{problem}]."
    api.control("switches", duplicate_change_links="allow")
    assert api.create("ChangeRequestLinks", **body) == first + 1
    other = api.new_ticket(ticketType=CHANGE)
    assert api.create("ChangeRequestLinks", **linked(api, other, problem))


def test_a_linked_ticket_keeps_a_type_that_takes_the_link(api: Api, problem: int) -> None:
    change = api.new_ticket(ticketType=CHANGE)
    link = api.create("ChangeRequestLinks", **linked(api, change, problem))
    for ticket, wanted in ((change, PROBLEM), (problem, SERVICE_REQUEST)):
        told = refusal(api.patch("Tickets", id=ticket, ticketType=wanted))
        assert told == (
            f"Ticket {number(api, ticket)} is linked to or from a Change Request."
            " Remove its links first."
        )
    assert api.patch("Tickets", id=problem, ticketType=INCIDENT).is_success
    assert api.http.delete(f"ChangeRequestLinks/{link}").is_success
    assert api.patch("Tickets", id=change, ticketType=PROBLEM).is_success


def test_a_marker_of_the_client_is_kept_and_found(api: Api) -> None:
    marked, plain = api.new_ticket(externalID="marker-1"), api.new_ticket()
    wanted = {"op": "eq", "field": "externalID", "value": "marker-1"}
    assert [row["id"] for row in api.query("Tickets", wanted)] == [marked]
    assert api.patch("Tickets", id=plain, externalID="marker-2").is_success
    wanted["value"] = "marker-2"
    assert [row["id"] for row in api.query("Tickets", wanted)] == [plain]
    assert "externalID" in refusal(api.patch("Tickets", id=plain, externalID="x" * 51))
