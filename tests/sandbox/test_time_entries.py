"""What the service refuses and computes when time is written."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.api_client import Api, refusal, without


@pytest.fixture
def ticket(api: Api) -> int:
    return api.new_ticket()


def write(api: Api, body: dict[str, Any]) -> dict[str, Any]:
    return api.get("TimeEntries", api.create("TimeEntries", **body))


def refused(api: Api, body: dict[str, Any]) -> str:
    return refusal(api.http.post("TimeEntries", json=body))


def test_a_good_entry_is_kept_and_completed_by_the_service(api: Api, ticket: int) -> None:
    kept = write(api, api.entry(ticket, summaryNotes="Done", internalNotes="[m]"))
    assert kept["timeEntryType"] == 2
    assert kept["hoursToBill"] == kept["hoursWorked"] == 1.0
    assert kept["dateWorked"] == "2026-03-04T00:00:00Z"
    assert kept["isNonBillable"] is False
    assert kept["creatorUserID"] != api.endpoint.resource_id
    assert kept["taskID"] is None


def test_a_create_echoes_nothing_but_the_id(api: Api, ticket: int) -> None:
    reply = api.http.post("TimeEntries", json=api.entry(ticket))
    assert list(reply.json()) == ["itemId"]


def test_names_are_taken_in_any_letter_case(api: Api, ticket: int) -> None:
    body = {name.upper(): value for name, value in api.entry(ticket).items()}
    assert write(api, body)["ticketID"] == ticket


def test_role_is_required_word_for_word(api: Api, ticket: int) -> None:
    text = refused(api, without(api.entry(ticket), "roleID"))
    assert text == "TimeEntries for Tickets must have a roleID."


@pytest.mark.parametrize("missing", ["startDateTime", "endDateTime"])
def test_start_and_stop_are_required_word_for_word(api: Api, ticket: int, missing: str) -> None:
    text = refused(api, without(api.entry(ticket), missing))
    assert text == "TimeEntries for Service tickets require a start and stop time."


def test_start_and_stop_can_be_left_out_where_the_tenant_allows(api: Api, ticket: int) -> None:
    api.control("switches", start_stop_required=False)
    body = without(api.entry(ticket, hoursWorked=0.5), "startDateTime", "endDateTime")
    assert write(api, body)["hoursToBill"] == 0.5


def test_a_role_the_worker_does_not_hold_is_refused_word_for_word(api: Api, ticket: int) -> None:
    consultant = api.query("Roles", {"op": "eq", "field": "name", "value": "Consultant"})[0]["id"]
    text = refused(api, api.entry(ticket, roleID=consultant))
    assert text == "There is no row at position 0."


def test_an_unknown_role_is_refused_word_for_word(api: Api, ticket: int) -> None:
    text = refused(api, api.entry(ticket, roleID=7))
    assert text == "Role does not exist or is invalid"


def test_the_worker_is_required_word_for_word(api: Api, ticket: int) -> None:
    text = refused(api, without(api.entry(ticket), "resourceID"))
    assert text == "Missing Required Field: resourceID"


def test_the_api_user_cannot_be_the_worker(api: Api, ticket: int) -> None:
    name = {"op": "eq", "field": "userName", "value": api.endpoint.username}
    (user,) = api.query("Resources", name)
    assert "position 0" in refused(api, api.entry(ticket, resourceID=user["id"]))


def test_only_the_assigned_role_unless_any_role_is_allowed(api: Api) -> None:
    ticket = api.new_ticket(
        assignedResourceID=api.endpoint.resource_id, assignedResourceRoleID=api.role()
    )
    field_work = api.query("Roles", {"op": "eq", "field": "name", "value": "Field Engineer"})[0]
    other = api.entry(ticket, roleID=field_work["id"])
    assert refused(api, other) == "Role does not exist or is invalid"
    api.control("switches", any_role=True)
    assert write(api, other)["roleID"] == field_work["id"]


@pytest.mark.parametrize("extra", [{"taskID": 6101}, {"internalBillingCodeID": 29683011}])
def test_there_is_exactly_one_target(api: Api, ticket: int, extra: dict[str, int]) -> None:
    assert "exactly one" in refused(api, api.entry(ticket, **extra))


def test_internal_time_takes_the_default_role_and_bills_nothing(api: Api, ticket: int) -> None:
    body = without(api.entry(ticket, internalBillingCodeID=29683011), "ticketID", "roleID")
    kept = write(api, body)
    assert (kept["timeEntryType"], kept["hoursToBill"], kept["roleID"]) == (10, 0.0, api.role())


def test_task_time_needs_no_start_and_stop(api: Api, ticket: int) -> None:
    body = without(api.entry(ticket, taskID=6101), "ticketID", "startDateTime", "endDateTime")
    assert write(api, body)["timeEntryType"] == 6


@pytest.mark.parametrize("hours", [0, -1, 25, 1.5])
def test_hours_must_make_sense(api: Api, ticket: int, hours: float) -> None:
    assert "hoursWorked" in refused(api, api.entry(ticket, hoursWorked=hours))


def test_the_end_comes_after_the_start(api: Api, ticket: int) -> None:
    text = refused(api, api.entry(ticket, endDateTime="2026-03-04T10:00:00Z"))
    assert "later than" in text


def test_breaks_are_honoured_recomputed_or_refused(api: Api, ticket: int) -> None:
    body = api.entry(ticket, hoursWorked=0.75)
    assert write(api, body)["hoursWorked"] == 0.75
    api.control("switches", breaks="recompute")
    assert write(api, body)["hoursWorked"] == 1.0
    api.control("switches", breaks="refuse")
    assert "must equal" in refused(api, body)
    assert write(api, api.entry(ticket))["hoursWorked"] == 1.0


def test_rounding_goes_up_and_the_offset_comes_after(api: Api, ticket: int) -> None:
    api.control("switches", round_up_minutes=15)
    body = api.entry(ticket, endDateTime="2026-03-04T10:05:00Z", hoursWorked=0.0833)
    kept = write(api, body)
    assert (kept["hoursWorked"], kept["hoursToBill"]) == (0.0833, 0.25)
    assert write(api, body | {"offsetHours": 0.5})["hoursToBill"] == 0.75
    exact = body | {"endDateTime": "2026-03-04T10:15:00Z", "hoursWorked": 0.25}
    assert write(api, exact)["hoursToBill"] == 0.25
    api.control("switches", round_worked=True)
    assert write(api, body)["hoursWorked"] == 0.25


def test_what_is_computed_cannot_be_sent(api: Api, ticket: int) -> None:
    kept = write(api, api.entry(ticket, hoursToBill=9, id=3, creatorUserID=4))
    assert kept["hoursToBill"] == 1.0
    assert kept["id"] != 3
    assert kept["creatorUserID"] != 4


def test_a_day_is_never_shifted_by_a_zone(api: Api, ticket: int) -> None:
    kept = write(api, api.entry(ticket, dateWorked="2026-03-04T00:00:00+02:00"))
    assert kept["dateWorked"] == "2026-03-04T00:00:00Z"


def test_a_ticket_cannot_be_changed_and_nobody_says_so(api: Api, ticket: int) -> None:
    entry, other = api.create("TimeEntries", **api.entry(ticket)), api.new_ticket()
    reply = api.patch("TimeEntries", id=entry, ticketID=other, summaryNotes="new")
    assert (reply.status_code, reply.json()) == (200, {"itemId": entry})
    kept = api.get("TimeEntries", entry)
    assert (kept["ticketID"], kept["summaryNotes"]) == (ticket, "new")


def test_a_patch_of_the_end_computes_the_hours_anew(api: Api, ticket: int) -> None:
    entry = api.create("TimeEntries", **api.entry(ticket))
    assert api.patch("TimeEntries", id=entry, endDateTime="2026-03-04T10:30:00Z").is_success
    kept = api.get("TimeEntries", entry)
    assert (kept["hoursWorked"], kept["hoursToBill"]) == (0.5, 0.5)


def test_a_put_empties_what_it_does_not_name(api: Api, ticket: int) -> None:
    entry = api.create("TimeEntries", **api.entry(ticket, summaryNotes="gone"))
    assert api.http.put("TimeEntries", json=api.entry(ticket, id=entry)).is_success
    kept = api.get("TimeEntries", entry)
    assert kept["summaryNotes"] is None
    assert kept["createDateTime"] is not None


def test_notes_end_at_32000_characters(api: Api, ticket: int) -> None:
    assert write(api, api.entry(ticket, internalNotes="x" * 32_000))["internalNotes"]
    assert "internalNotes" in refused(api, api.entry(ticket, internalNotes="x" * 32_001))


def test_a_deleted_entry_is_gone_and_cannot_be_deleted_again(api: Api, ticket: int) -> None:
    entry = api.create("TimeEntries", **api.entry(ticket))
    assert api.http.delete(f"TimeEntries/{entry}").json() == {"itemId": entry}
    assert api.http.get(f"TimeEntries/{entry}").json() == {"item": None}
    assert refusal(api.http.delete(f"TimeEntries/{entry}")) == (
        "No matching records found. The logged in Resource may not have the required permissions"
        " to delete the data."
    )


def test_adding_time_makes_the_ticket_active(api: Api) -> None:
    before = api.moment("Tickets", 10001, "lastActivityDate")
    api.control("switches", any_role=True)
    api.create("TimeEntries", **api.entry(10001))
    assert api.moment("Tickets", 10001, "lastActivityDate") > before


def test_completed_tickets_take_time_only_where_allowed(api: Api) -> None:
    ticket = api.new_ticket(status=5)
    entry = api.create("TimeEntries", **api.entry(ticket))
    api.control("switches", completed_ticket="edit_only")
    assert "completed" in refused(api, api.entry(ticket))
    assert api.patch("TimeEntries", id=entry, summaryNotes="edited").is_success
    api.control("switches", completed_ticket="none")
    assert "completed" in refusal(api.patch("TimeEntries", id=entry, summaryNotes="again"))


def test_a_submitted_timesheet_locks_its_days(api: Api, ticket: int) -> None:
    entry = api.create("TimeEntries", **api.entry(ticket))
    sheet = {
        "resource_id": api.endpoint.resource_id,
        "first_day": "2026-03-01",
        "last_day": "2026-03-07",
    }
    api.control("switches", timesheets=[sheet])
    assert "timesheet" in refused(api, api.entry(ticket))
    assert api.http.delete(f"TimeEntries/{entry}").status_code == 500
    api.control("switches", timesheets=[sheet | {"state": "Rejected"}])
    assert write(api, api.entry(ticket))["id"]


def test_posted_time_is_a_billing_item_and_locked(api: Api) -> None:
    ticket = api.new_ticket(purchaseOrderNumber="PO-77")
    entry = api.create("TimeEntries", **api.entry(ticket))
    assert len(api.control("post", ids=[entry, entry])["billingItemIds"]) == 1
    assert api.control("post", ids=[entry])["billingItemIds"] == []
    (item,) = api.query("BillingItems", {"op": "in", "field": "timeEntryID", "value": [entry]})
    assert item["billingItemType"] == 1
    assert (item["purchaseOrderNumber"], item["quantity"]) == ("PO-77", 1.0)
    assert item["totalAmount"] == 125.0
    assert "posted" in refusal(api.patch("TimeEntries", id=entry, summaryNotes="late"))
    assert "No matching records" in refusal(api.http.delete(f"TimeEntries/{entry}"))


def test_everything_can_be_posted_at_once(api: Api, ticket: int) -> None:
    api.control("switches", post_at_once=True)
    entry = api.create("TimeEntries", **api.entry(ticket))
    assert api.query("BillingItems", {"op": "eq", "field": "timeEntryID", "value": entry})


def test_after_hours_make_two_entries(api: Api, ticket: int) -> None:
    api.control("switches", split_after_hours=True)
    late = {"startDateTime": "2026-03-04T17:00:00Z", "endDateTime": "2026-03-04T19:00:00Z"}
    first = write(api, api.entry(ticket, hoursWorked=2.0, billingCodeID=29683001, **late))
    (second,) = api.query("TimeEntries", {"op": "gt", "field": "id", "value": first["id"]})
    assert first["endDateTime"] == second["startDateTime"] == "2026-03-04T18:00:00Z"
    assert (first["hoursWorked"], second["hoursWorked"]) == (1.0, 1.0)
    assert second["billingCodeID"] == 29683003


def test_midnight_may_be_a_border(api: Api, ticket: int) -> None:
    late = {"startDateTime": "2026-03-04T23:30:00Z", "endDateTime": "2026-03-05T00:30:00Z"}
    assert write(api, api.entry(ticket, **late))["id"]
    api.control("switches", span_two_days=False)
    assert "two days" in refused(api, api.entry(ticket, **late))
    until = late | {"endDateTime": "2026-03-05T00:00:00Z", "hoursWorked": 0.5}
    assert write(api, api.entry(ticket, **until))["id"]


def test_proxy_time_entry_can_be_forbidden(api: Api, ticket: int) -> None:
    api.control("switches", proxy_time_entry="disabled")
    assert "adequate permissions" in refused(api, api.entry(ticket))
    own = {"ImpersonationResourceId": str(api.endpoint.resource_id)}
    reply = api.http.post("TimeEntries", json=api.entry(ticket), headers=own)
    kept = api.get("TimeEntries", reply.json()["itemId"])
    assert kept["creatorUserID"] == api.endpoint.resource_id
    assert kept["impersonatorCreatorResourceID"] not in (None, api.endpoint.resource_id)


def test_a_non_billable_work_type_makes_the_time_non_billable(api: Api, ticket: int) -> None:
    kept = write(api, api.entry(ticket, billingCodeID=29683004))
    assert (kept["isNonBillable"], kept["showOnInvoice"]) == (True, False)


def test_dates_can_come_without_a_designator(api: Api, ticket: int) -> None:
    api.control("switches", date_suffix="")
    assert write(api, api.entry(ticket))["startDateTime"] == "2026-03-04T10:00:00"
