"""The whole of the made-up practice, the same for the same seed, day and number of tickets."""

from __future__ import annotations

from datetime import date
from random import Random

from stopwatch.sandbox.records import Row
from stopwatch.sandbox.seed_agreements import agree
from stopwatch.sandbox.seed_billing import build_billing
from stopwatch.sandbox.seed_charges import build_charges
from stopwatch.sandbox.seed_customers import ALERT_COMPANY_ID, build_customers
from stopwatch.sandbox.seed_fresh_time import add_fresh_time
from stopwatch.sandbox.seed_people import build_people
from stopwatch.sandbox.seed_projects import build_projects
from stopwatch.sandbox.seed_recurring import build_recurring
from stopwatch.sandbox.seed_tickets import build_tickets, customers_of
from stopwatch.sandbox.seed_work import (
    build_entries,
    build_notes,
    link_problem,
)


def build(seed: int, anchor: date, tickets: int) -> dict[str, list[Row]]:
    """Return every table by entity; the history ends before the anchor day (UTC)."""
    # One generator per part: a change in one leaves the others as they were.
    tables = build_people() | build_customers(Random(f"{seed} customers"), anchor)
    customers = customers_of(tables)
    alerted = next(one for one in customers if one.id == ALERT_COMPANY_ID)
    story = build_recurring(Random(f"{seed} recurring"), anchor, tickets, alerted)
    rows = build_tickets(Random(f"{seed} tickets"), anchor, tickets, customers, story)
    tables["ChangeRequestLinks"] = link_problem(rows)
    tables["Tickets"] = rows
    tables["TimeEntries"] = build_entries(Random(f"{seed} work"), anchor, rows)
    tables["TicketNotes"] = build_notes(Random(f"{seed} notes"), rows)
    agree(anchor, tables)
    add_fresh_time(Random(f"{seed} fresh time"), anchor, tables)
    tables |= build_projects(anchor, tables) | build_charges(anchor, tables)
    return tables | build_billing(anchor, tables)
