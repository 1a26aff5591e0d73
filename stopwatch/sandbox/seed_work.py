"""Seeded work at the service desk: time entries, a problem, notes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from random import Random

from stopwatch.sandbox.instants import hours_between, read, written
from stopwatch.sandbox.records import Row, integer, key, text
from stopwatch.sandbox.seed_customers import ALERT_COMPANY_ID
from stopwatch.sandbox.seed_people import (
    API_USER_ID,
    COLLEAGUE_IDS,
    COURTESY,
    DEFAULT_ROLES,
    ONSITE_SUPPORT,
    REMOTE_SUPPORT,
)
from stopwatch.sandbox.seed_words import ALERT_SUMMARIES, PLACES, SUMMARIES
from stopwatch.sandbox.ticket_types import ALERT, CHANGE_REQUEST, COMPLETE, INCIDENT, PROBLEM

FIRST_ENTRY_ID = 50_001
_RECENT_DAYS = 30
_MOST_ENTRIES = 1_500
_WIFI: Row = {"issueType": 10, "subIssueType": 102, "ticketCategory": 3}
_WORK_TYPES = (REMOTE_SUPPORT, REMOTE_SUPPORT, REMOTE_SUPPORT, ONSITE_SUPPORT, COURTESY)


def build_entries(rng: Random, anchor: date, tickets: list[Row]) -> list[Row]:
    """Return the time booked on alerts and on tickets that were active in the last month."""
    since = written(datetime.combine(anchor - timedelta(days=_RECENT_DAYS), time(), UTC))
    alerts = [t for t in tickets if t["ticketType"] == ALERT]
    others = [t for t in tickets if _is_worked_on(t, since)][-_MOST_ENTRIES:]
    worked = alerts + [t for t in others if rng.random() < 0.7]
    worked.sort(key=key)
    return [_entry(rng, n, ticket) for n, ticket in enumerate(worked, start=FIRST_ENTRY_ID)]


def _is_worked_on(ticket: Row, since: str) -> bool:
    recent = (text(ticket, "lastActivityDate") or "") >= since
    done = ticket.get("status") == COMPLETE and ticket["ticketType"] != ALERT
    return recent and done and ticket.get("assignedResourceID") is not None


def _entry(rng: Random, row_id: int, ticket: Row) -> Row:
    worker = integer(ticket, "assignedResourceID") or COLLEAGUE_IDS[0]
    minutes = rng.choice((10, 15, 20)) if ticket["ticketType"] == ALERT else rng.randrange(8, 95)
    end = read(text(ticket, "lastActivityDate") or "")
    code = rng.choice(_WORK_TYPES)
    lines = ALERT_SUMMARIES if ticket["ticketType"] == ALERT else SUMMARIES
    entry = worked(row_id, ticket, worker, (end - timedelta(minutes=minutes), end))
    return entry | {
        "billingCodeID": code,
        "summaryNotes": rng.choice(lines),
        "isNonBillable": code == COURTESY,
        "showOnInvoice": code != COURTESY,
    }


def worked(row_id: int, ticket: Row, worker: int, span: tuple[datetime, datetime]) -> Row:
    """Return time on a ticket from one moment to another, written down at its end."""
    start, end = (written(moment) for moment in span)
    hours = hours_between(start, end)
    entry: Row = {
        "id": row_id,
        "ticketID": ticket["id"],
        "timeEntryType": 2,
        "resourceID": worker,
        "roleID": DEFAULT_ROLES[worker],
        "billingCodeID": REMOTE_SUPPORT,
        "contractID": ticket.get("contractID"),
        "dateWorked": f"{start[:10]}T00:00:00",
        "startDateTime": start,
        "endDateTime": end,
        "hoursWorked": hours,
        "hoursToBill": hours,
        "offsetHours": 0.0,
        "isNonBillable": False,
        "showOnInvoice": True,
        "billingApprovalLevelMostRecent": 0,
        "createDateTime": end,
        "lastModifiedDateTime": end,
        "creatorUserID": worker,
        "lastModifiedUserID": worker,
    }
    return {name: value for name, value in entry.items() if value is not None}


def link_problem(tickets: list[Row]) -> list[Row]:
    """Make open tickets of one company a problem with incidents; return the change's link."""
    by_company: dict[object, list[Row]] = {}
    for ticket in tickets:
        if ticket["status"] != COMPLETE and ticket["companyID"] != ALERT_COMPANY_ID:
            by_company.setdefault(ticket["companyID"], []).append(ticket)
    open_ones = max(by_company.values(), key=len, default=[])
    if len(open_ones) < 4:
        return []
    problem, change, *incidents = open_ones[-5:]
    problem |= _WIFI | {"ticketType": PROBLEM, "title": "Wi-Fi drops since the controller update"}
    change |= _WIFI | {"ticketType": CHANGE_REQUEST, "title": "Roll back the controller update"}
    for place, incident in zip(PLACES, incidents, strict=False):
        incident.update(_WIFI, ticketType=INCIDENT, title=f"Wi-Fi drops in {place}")
        incident["problemTicketId"] = problem["id"]
    link = {"changeRequestTicketID": change["id"], "problemOrIncidentTicketID": problem["id"]}
    return [{"id": 1} | link]


def build_notes(rng: Random, tickets: list[Row]) -> list[Row]:
    """Return a note on every fifth of the newest tickets."""
    return [
        {
            "id": 90_001 + n,
            "ticketID": ticket["id"],
            "title": "Update",
            "description": rng.choice(SUMMARIES),
            "noteType": 3,
            "publish": 1,
            "creatorResourceID": ticket.get("assignedResourceID") or API_USER_ID,
            "createDateTime": ticket["lastActivityDate"],
            "lastActivityDate": ticket["lastActivityDate"],
        }
        for n, ticket in enumerate(tickets[-500::5])
    ]
