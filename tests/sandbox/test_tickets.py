"""What the service refuses and computes when tickets and their kin are written."""

from __future__ import annotations

import re

import pytest

from tests.sandbox.api_client import Api, refusal


def refused(api: Api, **body: object) -> str:
    good = {"companyID": api.company(), "title": "T", "status": 1, "priority": 2}
    return refusal(api.http.post("Tickets", json=good | body))


def test_a_ticket_gets_number_type_and_dates_from_the_service(api: Api) -> None:
    first, second = (api.get("Tickets", api.new_ticket(ticketNumber="mine")) for _ in range(2))
    assert re.fullmatch(r"T\d{8}\.0001", first["ticketNumber"])
    assert second["ticketNumber"].endswith(".0002")
    assert first["ticketType"] == 1
    assert first["ticketCategory"] == 3
    assert first["createDate"].startswith(first["lastActivityDate"][:10])
    assert first["userDefinedFields"] == []


@pytest.mark.parametrize("name", ["title", "companyID", "priority", "status"])
def test_required_fields_are_named_word_for_word(api: Api, name: str) -> None:
    assert refused(api, queueID=8, **{name: None}) == f"Missing Required Field: {name}"


def test_somebody_must_be_in_charge_word_for_word(api: Api) -> None:
    assert refused(api) == (
        "assignedResourceID, assignedResourceRoleID, and queueID cannot all be empty. Supply a"
        " queueID or both an assignedResourceID and assignedResourceRoleID."
    )


def test_half_an_assignment_is_refused_word_for_word(api: Api) -> None:
    text = refused(api, queueID=8, assignedResourceID=api.endpoint.resource_id)
    assert text == (
        "When assigning a Resource, you must assign both a assignedResourceID and"
        " assignedResourceRoleID"
    )


def test_the_assigned_role_must_be_held(api: Api) -> None:
    assigned = {"assignedResourceID": api.endpoint.resource_id, "assignedResourceRoleID": 29682838}
    assert refused(api, **assigned) == "Role does not exist or is invalid"


def test_picklists_are_checked_word_for_word(api: Api) -> None:
    text = refused(api, queueID=8, priority=99)
    assert text == "Picklist value [99] does not exist for priority."
    text = refused(api, queueID=8, issueType=10, subIssueType=151)
    assert text == "Value does not exist for child picklist: subIssueType"


def test_what_belongs_to_another_company_is_refused_word_for_word(api: Api) -> None:
    company, other = api.company(1), api.company(2)
    theirs = {"op": "eq", "field": "companyID", "value": other}
    contact = api.query("Contacts", theirs)[0]["id"]
    text = refused(api, queueID=8, companyID=company, contactID=contact)
    assert text == "contactID is not associated to the companyID or its Parent Company"
    device = api.query("ConfigurationItems", theirs)[0]["id"]
    text = refused(api, queueID=8, companyID=company, configurationItemID=device)
    assert text == f"The configurationItemID [{device}] is not associated with Company [{company}]"
    place = api.query("CompanyLocations", theirs)[0]["id"]
    text = refused(api, queueID=8, companyID=company, companyLocationID=place)
    assert text.startswith(f"The companyLocationID[{place}] cannot be associated with the Ticket.")
    contract = api.query("Contracts", theirs)[0]["id"]
    assert str(contract) in refused(api, queueID=8, companyID=company, contractID=contract)


def test_a_contact_of_the_parent_company_is_welcome(api: Api) -> None:
    parent, child = api.company(1), api.company(2)
    assert api.patch("Companies", id=child, parentCompanyID=parent).is_success
    contact = api.query("Contacts", {"op": "eq", "field": "companyID", "value": parent})[0]["id"]
    assert api.new_ticket(companyID=child, contactID=contact)


def test_changing_the_company_needs_nulls_in_the_same_patch(api: Api) -> None:
    company, other = api.company(1), api.company(2)
    contact = api.query("Contacts", {"op": "eq", "field": "companyID", "value": company})[0]["id"]
    ticket = api.new_ticket(companyID=company, contactID=contact)
    assert "contactID" in refusal(api.patch("Tickets", id=ticket, companyID=other))
    assert api.patch("Tickets", id=ticket, companyID=other, contactID=None).is_success
    assert api.get("Tickets", ticket)["contactID"] is None


def test_a_patch_leaves_alone_what_it_does_not_name(api: Api) -> None:
    ticket = api.new_ticket(title="before", description="kept")
    before, touched = api.get("Tickets", ticket), api.moment("Tickets", ticket, "lastActivityDate")
    reply = api.patch("Tickets", ID=ticket, Title="after", createDate="2020-01-01T00:00:00Z")
    assert reply.json() == {"itemId": ticket}
    after = api.get("Tickets", ticket)
    assert (after["title"], after["description"]) == ("after", "kept")
    assert after["createDate"] == before["createDate"]
    assert api.moment("Tickets", ticket, "lastActivityDate") >= touched


def test_an_id_may_be_sent_as_text(api: Api) -> None:
    ticket = api.new_ticket()
    assert api.patch("Tickets", id=str(ticket), title="renamed").json() == {"itemId": ticket}


def test_a_put_needs_what_a_create_needs(api: Api) -> None:
    ticket = api.new_ticket(description="gone")
    assert "Missing Required Field" in api.http.put("Tickets", json={"id": ticket}).text
    whole = {"id": ticket, "companyID": api.company(), "title": "T", "status": 1, "priority": 2}
    assert api.http.put("Tickets", json=whole | {"queueID": 8}).is_success
    kept = api.get("Tickets", ticket)
    assert kept["description"] is None
    assert kept["ticketNumber"] is not None


def test_a_patch_of_nothing_known_is_refused(api: Api) -> None:
    assert "No matching records" in refusal(api.patch("Tickets", id=999_999, title="x"))


def test_completion_is_stamped_and_taken_back(api: Api) -> None:
    ticket = api.new_ticket()
    assert api.patch("Tickets", id=ticket, status=5, resolution="r" * 32_000).is_success
    done = api.get("Tickets", ticket)
    assert done["completedDate"] is not None
    assert done["completedByResourceID"] is not None
    assert api.patch("Tickets", id=ticket, status=8).is_success
    assert api.get("Tickets", ticket)["completedDate"] is None


def test_a_resolution_ends_at_32000_characters(api: Api) -> None:
    text = refusal(api.patch("Tickets", id=api.new_ticket(), resolution="r" * 32_001))
    assert "resolution" in text


def test_incidents_hang_under_a_problem_and_nothing_cascades(api: Api) -> None:
    problem, incident = api.new_ticket(ticketType=3), api.new_ticket(ticketType=2)
    assert api.patch("Tickets", id=incident, problemTicketID=problem).is_success
    below = {"op": "eq", "field": "problemTicketId", "value": problem}
    assert [row["id"] for row in api.query("Tickets", below)] == [incident]
    assert api.patch("Tickets", id=problem, status=5).is_success
    assert api.get("Tickets", incident)["status"] == 1
    assert api.patch("Tickets", id=incident, problemTicketId=None).is_success
    assert api.query("Tickets", below) == []


def test_only_a_problem_takes_incidents_unless_nobody_checks(api: Api) -> None:
    incident, other = api.new_ticket(ticketType=2), api.new_ticket(ticketType=2)
    assert "problemTicketId" in refusal(api.patch("Tickets", id=incident, problemTicketId=other))
    api.control("switches", check_problem_links=False)
    assert api.patch("Tickets", id=incident, problemTicketId=other).is_success


def test_a_ticket_takes_the_order_number_of_its_contract(api: Api) -> None:
    numbered = api.query("Contracts", {"op": "exist", "field": "purchaseOrderNumber"})[0]
    belongs = {"companyID": numbered["companyID"], "contractID": numbered["id"]}
    ticket = api.get("Tickets", api.new_ticket(**belongs))
    assert ticket["purchaseOrderNumber"] == numbered["purchaseOrderNumber"]
    own = api.get("Tickets", api.new_ticket(**belongs, purchaseOrderNumber="OWN-1"))
    assert own["purchaseOrderNumber"] == "OWN-1"


def test_notes_are_made_below_their_ticket(api: Api) -> None:
    ticket = api.new_ticket()
    note = api.create(f"Tickets/{ticket}/Notes", description="Called back", noteType=1, publish=1)
    (found,) = api.query("TicketNotes", {"op": "eq", "field": "ticketID", "value": ticket})
    assert found["id"] == note
    listed = api.http.get(f"Tickets/{ticket}/Notes").json()["items"]
    assert [row["id"] for row in listed] == [note]
    reply = api.http.post(f"Tickets/{ticket}/Notes", json={"noteType": 1, "publish": 1})
    assert refusal(reply) == "Missing Required Field: description"


def test_contracts_take_order_numbers_and_keep_their_company(api: Api) -> None:
    contract = api.query("Contracts")[0]
    reply = api.patch("Contracts", id=contract["id"], purchaseOrderNumber="NEW-1", companyID=0)
    assert reply.is_success
    kept = api.get("Contracts", contract["id"])
    assert kept["purchaseOrderNumber"] == "NEW-1"
    assert kept["companyID"] == contract["companyID"]
    assert api.patch("Contracts", id=contract["id"], purchaseOrderNumber="x" * 51).is_error


def test_change_requests_link_to_problems_and_incidents(api: Api) -> None:
    change, problem = api.new_ticket(ticketType=4), api.new_ticket(ticketType=3)
    body = {"changeRequestTicketID": change, "problemOrIncidentTicketID": problem}
    link = api.create("ChangeRequestLinks", **body)
    assert api.http.delete(f"ChangeRequestLinks/{link}").is_success
    wrong = {"changeRequestTicketID": problem, "problemOrIncidentTicketID": change}
    assert api.http.post("ChangeRequestLinks", json=wrong).status_code == 500


def test_an_approval_raises_the_level_of_its_entry(api: Api) -> None:
    entry = api.create("TimeEntries", **api.entry(api.new_ticket()))
    api.create(
        "BillingItemApprovalLevels",
        timeEntryID=entry,
        approvalLevel=2,
        approvalResourceID=29682902,
        approvalDateTime="2026-03-05T00:00:00Z",
    )
    assert api.get("TimeEntries", entry)["billingApprovalLevelMostRecent"] == 2


@pytest.mark.parametrize("person", ["7", "nobody"])
def test_a_stranger_cannot_be_impersonated(api: Api, person: str) -> None:
    body = {"companyID": api.company(), "title": "T", "status": 1, "priority": 2, "queueID": 8}
    headers = {"ImpersonationResourceId": person}
    assert "adequate permissions" in refusal(api.http.post("Tickets", json=body, headers=headers))


def test_a_body_that_is_no_object_is_refused(api: Api) -> None:
    assert api.http.post("Tickets", content=b"{").status_code == 500
    assert api.http.post("Tickets", json=[1]).status_code == 500
