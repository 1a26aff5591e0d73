"""Writing the stories of billing into the seeded contracts, companies and tickets."""

from __future__ import annotations

from datetime import date, timedelta

from stopwatch.sandbox.order_numbers import NUMBER
from stopwatch.sandbox.records import Row, integer, key, text
from stopwatch.sandbox.seed_customers import BLOCK_HOURS, contract_row, midnight
from stopwatch.sandbox.seed_orders import (
    NO_CONTRACT,
    NO_NUMBER,
    RATES_ID,
    STORIES,
    STRAY_ID,
    Order,
    Story,
)
from stopwatch.sandbox.seed_people import FIRST_ROLE_ID

FIRST_STORY_CONTRACT_ID = 29_702_001
_ODD_FOR_DAYS = 10
_HOURS, _BLOCK_RATE = 40.0, 112.5
_RATES = {RATES_ID: (110.0, 150.0, 128.0), STRAY_ID: (117.75,)}
"""What hours cost some customers, by role in the order of the roles."""


def agree(anchor: date, tables: dict[str, list[Row]]) -> None:
    """Write every story into the tables."""
    for story in STORIES:
        contracts = _contracts(anchor, tables["Contracts"], story)
        tickets = tickets_of(tables, story.company)
        if story.orders:
            _share_out(tickets, contracts)
        for odd, ticket in odd_tickets(anchor, story, tickets):
            _make_odd(ticket, odd)
        if story.parent is not None:
            _hang_below(tables["Companies"], story.company, story.parent)
    _settle_time(tables)
    tables["ContractRates"] = _rates(tables["Contracts"])
    tables["ContractBlocks"] = _blocks(tables["Contracts"])


def tickets_of(tables: dict[str, list[Row]], company: int) -> list[Row]:
    """Return the tickets of a company, the newest last."""
    return [ticket for ticket in tables["Tickets"] if ticket["companyID"] == company]


def odd_tickets(anchor: date, story: Story, tickets: list[Row]) -> list[tuple[str, Row]]:
    """Return what is odd about which tickets: the newest that fresh time can be booked on."""
    until = midnight(anchor - timedelta(days=_ODD_FOR_DAYS))
    there = [ticket for ticket in tickets if (text(ticket, "createDate") or "") < until]
    return list(zip(story.odd_tickets, reversed(there), strict=False))


def _contracts(anchor: date, rows: list[Row], story: Story) -> list[Row]:
    """Return the contracts of a story: present ones are rewritten, the rest are added."""
    present = [row for row in rows if row["companyID"] == story.company]
    for place, order in enumerate(story.orders):
        if place == len(present):
            added: Row = {"id": max(FIRST_STORY_CONTRACT_ID, key(rows[-1]) + 1)}
            rows.append(added)
            present.append(added)
        _rewrite(present[place], story.company, order, anchor)
    return present


def _rewrite(row: Row, company: int, order: Order, anchor: date) -> None:
    plan = (company, order.name, order.kind, order.number)
    made = contract_row(key(row), plan, anchor)
    if order.ends_in_days is not None:
        made["startDate"] = midnight(anchor - timedelta(days=365))
        made["endDate"] = midnight(anchor + timedelta(days=order.ends_in_days))
    row.clear()
    row.update(made, status=int(order.is_active))


def _share_out(tickets: list[Row], contracts: list[Row]) -> None:
    # From the newest on, so that every contract has some that are new.
    for place, ticket in enumerate(reversed(tickets)):
        contract = contracts[place % len(contracts)]
        ticket["contractID"] = contract["id"]
        ticket.pop(NUMBER, None)
        if NUMBER in contract:
            ticket[NUMBER] = contract[NUMBER]


def _make_odd(ticket: Row, odd: str) -> None:
    ticket.pop(NUMBER, None)
    if odd == NO_CONTRACT:
        ticket.pop("contractID", None)
    elif odd != NO_NUMBER:
        ticket[NUMBER] = odd


def _hang_below(companies: list[Row], child: int, parent: int) -> None:
    for company in companies:
        if company["id"] == child:
            company |= {"parentCompanyID": parent, "invoiceNonContractItemsToParentCompany": True}


def _settle_time(tables: dict[str, list[Row]]) -> None:
    """Let time that was booked before be under the contract its ticket has now."""
    contracts = {key(ticket): ticket.get("contractID") for ticket in tables["Tickets"]}
    for entry in tables["TimeEntries"]:
        entry.pop("contractID", None)
        contract = contracts[integer(entry, "ticketID") or 0]
        if contract is not None:
            entry["contractID"] = contract


def _rates(contracts: list[Row]) -> list[Row]:
    # The newest contract of such a customer: the others are paid in other ways.
    newest = {integer(row, "companyID"): key(row) for row in contracts}
    agreed = [
        (newest[company], FIRST_ROLE_ID + role, rate)
        for company, rates in _RATES.items()
        for role, rate in enumerate(rates)
    ]
    return [
        {"id": n, "contractID": contract, "roleID": role, "contractHourlyRate": rate}
        for n, (contract, role, rate) in enumerate(agreed, start=1)
    ]


def _blocks(contracts: list[Row]) -> list[Row]:
    paid = [row for row in contracts if row["contractType"] == BLOCK_HOURS]
    return [
        {
            "id": n,
            "contractID": row["id"],
            "datePurchased": row["startDate"],
            "startDate": row["startDate"],
            "endDate": row["endDate"],
            "hours": _HOURS,
            "hourlyRate": _BLOCK_RATE,
            "isPaid": True,
        }
        for n, row in enumerate(paid, start=1)
    ]
