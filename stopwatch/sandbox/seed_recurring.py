"""The seeded trouble that nobody has put together yet: a server that falls asleep after lunch.

On the weekdays of three weeks its monitoring misses it, nearly always within the same two hours
of local time. Two people take turns with the alerts, and once the users noticed as well.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from stopwatch.sandbox.records import Row
from stopwatch.sandbox.seed_customers import ALERT_SERVER
from stopwatch.sandbox.seed_people import (
    COLLEAGUE_IDS,
    DEFAULT_ROLES,
    REMOTE_SUPPORT,
    TECHNICIAN_ID,
)
from stopwatch.sandbox.seed_tickets import SERVICE_DESK_QUEUE, Customer, Draft
from stopwatch.sandbox.seed_words import ALERT_TITLES, NOTICED_TITLE
from stopwatch.sandbox.ticket_types import ALERT, INCIDENT

ZONE = ZoneInfo("Europe/Berlin")
"""Where the server's afternoon is."""
ALERT_WORKERS = (TECHNICIAN_ID, COLLEAGUE_IDS[2])
"""The two who take turns with the alerts."""

_DAYS, _ALERTS, _STRAYS = 21, 14, 2
_SATURDAY = 5
_HABIT, _STRAY_HOUR = (14, 15), 9
_NOTICED_AFTER = timedelta(minutes=15)
_NEW, _IN_PROGRESS = 1, 8
_MONITORING_QUEUE = 8


def build_recurring(rng: Random, anchor: date, count: int, customer: Customer) -> list[Draft]:
    """Return the alerts and what the users said of one, with the instants of their creation.

    A practice of few tickets has the newest of them only; ``count`` is how many there are at all.
    """
    wanted = min(_ALERTS, count // 3)
    moments = _moments(rng, anchor)[_ALERTS - wanted :]
    alerts = [(at, _alert(rng, at, n, customer)) for n, at in enumerate(moments, start=1)]
    if not alerts:
        return []
    alerts[-1][1]["status"] = _NEW
    early = [at for at in moments if at.astimezone(ZONE).hour == _HABIT[0]]
    noticed = [(at + _NOTICED_AFTER, _noticed(rng, customer)) for at in early[-1:]]
    return alerts + noticed


def _moments(rng: Random, anchor: date) -> list[datetime]:
    days = [anchor - timedelta(days=n) for n in range(_DAYS, 0, -1)]
    weekdays = [day for day in days if day.weekday() < _SATURDAY]
    del weekdays[rng.randrange(1, len(weekdays) - 1)]  # one day it stayed awake
    strays = rng.sample(range(1, _ALERTS - 1), _STRAYS)
    return [
        _local(day, _STRAY_HOUR if n in strays else _HABIT[n % 2], rng.randrange(3, 44))
        for n, day in enumerate(weekdays)
    ]


def _local(day: date, hour: int, minute: int) -> datetime:
    return datetime.combine(day, time(hour, minute), ZONE).astimezone(UTC)


def _alert(rng: Random, moment: datetime, place: int, customer: Customer) -> Row:
    worker = ALERT_WORKERS[place % 2]
    return _on_server(customer) | {
        "title": rng.choice(ALERT_TITLES),
        "description": f"No reply from {ALERT_SERVER} since {moment.astimezone(ZONE):%H:%M}.",
        "ticketType": ALERT,
        "ticketCategory": 2,
        "source": 8,
        "priority": 2,
        "queueID": _MONITORING_QUEUE,
        "assignedResourceID": worker,
        "assignedResourceRoleID": DEFAULT_ROLES[worker],
        "rmmAlertID": f"ping-{place}",
    }


def _noticed(rng: Random, customer: Customer) -> Row:
    contact, person = rng.choice(customer.contacts)
    return _on_server(customer) | {
        "title": NOTICED_TITLE,
        "description": f"{person} called: three people wait for their desktop since they are back.",
        "contactID": contact,
        "ticketType": INCIDENT,
        "ticketCategory": 3,
        "source": 2,
        "priority": 1,
        "queueID": SERVICE_DESK_QUEUE,
        "billingCodeID": REMOTE_SUPPORT,
        "assignedResourceID": TECHNICIAN_ID,
        "assignedResourceRoleID": DEFAULT_ROLES[TECHNICIAN_ID],
        "status": _IN_PROGRESS,
    }


def _on_server(customer: Customer) -> Row:
    return {
        "companyID": customer.id,
        "contractID": customer.contracts[0][0],
        "configurationItemID": next(n for n, name in customer.devices if name == ALERT_SERVER),
        "issueType": 11,
        "subIssueType": 111,
    }
