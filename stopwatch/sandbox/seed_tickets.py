"""Seeded tickets: half a year of a service desk, ending the day before the anchor."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from random import Random

from stopwatch.sandbox.instants import written
from stopwatch.sandbox.records import Row, text
from stopwatch.sandbox.seed_customers import lead_for
from stopwatch.sandbox.seed_people import COLLEAGUE_IDS, DEFAULT_ROLES, REMOTE_SUPPORT
from stopwatch.sandbox.seed_words import PLACES, SHARES, TITLES
from stopwatch.sandbox.ticket_types import ALERT, INCIDENT, SERVICE_REQUEST

FIRST_TICKET_ID = 10_001
SERVICE_DESK_QUEUE = 29_682_833
Draft = tuple[datetime, Row]
"""A ticket before it has a number, and when it was made."""

_DAYS = 170
_WEEKDAY_LOAD = (1.15, 1.0, 1.0, 0.95, 0.9, 0.15, 0.1)
_QUEUES = (5, SERVICE_DESK_QUEUE, SERVICE_DESK_QUEUE, 29_682_969, 29_683_378, 29_683_401)
_OPEN_STATUSES = (1, 7, 8, 8, 9, 10, 12, 13, 19)


@dataclass(frozen=True, slots=True)
class Customer:
    """What a ticket needs to know about a company."""

    id: int
    contacts: tuple[tuple[int, str], ...]
    devices: tuple[tuple[int, str], ...]
    contracts: tuple[tuple[int, str | None], ...]


def customers_of(tables: dict[str, list[Row]]) -> list[Customer]:
    """Return the seeded customers with what belongs to each."""
    by_company: dict[tuple[str, object], list[Row]] = {}
    for entity in ("Contacts", "ConfigurationItems", "Contracts"):
        for row in tables[entity]:
            by_company.setdefault((entity, row["companyID"]), []).append(row)
    ids = [row["id"] for row in tables["Companies"] if row["id"]]
    return [
        Customer(
            _int(company),
            tuple(
                (_int(c["id"]), f"{c['firstName']} {c['lastName']}")
                for c in by_company["Contacts", company]
            ),
            tuple(
                (_int(d["id"]), str(d["referenceTitle"]))
                for d in by_company["ConfigurationItems", company]
            ),
            tuple(
                (_int(k["id"]), text(k, "purchaseOrderNumber"))
                for k in by_company["Contracts", company]
            ),
        )
        for company in ids
    ]


def _int(value: object) -> int:
    assert isinstance(value, int)
    return value


def build_tickets(
    rng: Random, anchor: date, count: int, customers: list[Customer], story: list[Draft]
) -> list[Row]:
    """Return the tickets of a story among ordinary ones, in the order of their creation."""
    end = datetime.combine(anchor, time(), UTC)
    moments = _ordinary_moments(rng, end, count - len(story))
    ordinary = [(moment, _ordinary(rng, rng.choice(customers))) for moment in moments]
    return _numbered(rng, end, sorted(story + ordinary, key=lambda draft: draft[0]))


def _ordinary_moments(rng: Random, end: datetime, count: int) -> list[datetime]:
    days = [end - timedelta(days=n) for n in range(_DAYS, 0, -1)]
    shares = list(accumulate(_WEEKDAY_LOAD[day.weekday()] for day in days))
    return [
        days[bisect(shares, rng.random() * shares[-1])]
        + timedelta(seconds=int(rng.triangular(7 * 3600, 19 * 3600, 10 * 3600)))
        for _ in range(count)
    ]


def _ordinary(rng: Random, customer: Customer) -> Row:
    issue, sub_issue, pattern = TITLES[rng.randrange(len(TITLES))]
    contact, person = rng.choice(customer.contacts)
    servers = "SRV" if issue == 11 else "PC"
    device, device_name = rng.choice([d for d in customer.devices if d[1].startswith(servers)])
    contract, order = rng.choice(customer.contracts)
    row: Row = {
        "title": pattern.format(
            person=person, device=device_name, place=rng.choice(PLACES), share=rng.choice(SHARES)
        ),
        "companyID": customer.id,
        "contactID": contact,
        "contractID": contract,
        "ticketType": SERVICE_REQUEST if issue == 15 else INCIDENT,
        "ticketCategory": 3,
        "source": rng.choice((2, 4, 4, 11)),
        "issueType": issue,
        "subIssueType": sub_issue,
        "priority": rng.choice((1, 2, 2, 3, 3, 4)),
        "queueID": rng.choice(_QUEUES),
        "billingCodeID": REMOTE_SUPPORT,
    }
    if order is not None:
        row["purchaseOrderNumber"] = order
    if issue in (11, 12):
        row["configurationItemID"] = device
    if rng.random() < 0.85:
        row |= _assignment(rng, customer)
    return row


def _assignment(rng: Random, customer: Customer) -> Row:
    lead = lead_for(customer.id) if rng.random() < 0.5 else rng.choice(tuple(DEFAULT_ROLES))
    return {"assignedResourceID": lead, "assignedResourceRoleID": DEFAULT_ROLES[lead]}


def _numbered(rng: Random, end: datetime, drafts: list[Draft]) -> list[Row]:
    rows, day, place = [], "", 0
    for row_id, (moment, draft) in enumerate(drafts, start=FIRST_TICKET_ID):
        today = f"{moment:%Y%m%d}"
        place = place + 1 if today == day else 1
        day = today
        draft |= {"id": row_id, "ticketNumber": f"T{day}.{place:04d}"}
        rows.append(draft | _life(rng, end, moment, draft))
    return rows


def _life(rng: Random, end: datetime, moment: datetime, draft: Row) -> Row:
    age = (end - moment).days
    done = 0.97 if age > 30 else 0.85 if age > 7 else 0.6 if age > 2 else 0.25
    active = _last_active(rng, end, moment, is_alert=draft["ticketType"] == ALERT)
    stamp, by = written(active), draft.get("assignedResourceID") or COLLEAGUE_IDS[0]
    life: Row = {
        "createDate": written(moment),
        "creatorResourceID": COLLEAGUE_IDS[0],
        "dueDateTime": written(moment + timedelta(days=3)),
        "lastActivityDate": stamp,
        "lastTrackedModificationDateTime": stamp,
        "lastActivityResourceID": by,
    }
    told = draft.get("status")
    if told is not None or (draft["ticketType"] != ALERT and rng.random() >= done):
        return life | {"status": told or rng.choice(_OPEN_STATUSES)}
    finished = {"completedDate": stamp, "resolvedDateTime": stamp, "completedByResourceID": by}
    return life | {"status": 5} | finished


def _last_active(rng: Random, end: datetime, moment: datetime, *, is_alert: bool) -> datetime:
    soon = moment + timedelta(minutes=rng.randrange(20, 90))
    midnight = moment.replace(hour=0, minute=0, second=0)
    day = midnight + timedelta(days=int(rng.expovariate(0.9)))
    if is_alert or day == midnight or day >= end:
        return soon
    return day + timedelta(seconds=rng.randrange(8 * 3600, 18 * 3600))
