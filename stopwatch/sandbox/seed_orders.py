"""What the seeded customers agreed on: the stories that billing by purchase order number tells.

Each story is one customer. What is not told stays as it was made.
"""

from __future__ import annotations

from dataclasses import dataclass

from stopwatch.sandbox.rates import TIME_AND_MATERIALS
from stopwatch.sandbox.seed_customers import (
    BLOCK_HOURS,
    FIRST_COMPANY_ID,
    RECURRING,
    THREE_ORDERS_COMPANY_ID,
)


@dataclass(frozen=True, slots=True)
class Order:
    """A contract of a story; ``ends_in_days`` counts from the day the history ends before."""

    name: str
    number: str | None
    kind: int = TIME_AND_MATERIALS
    ends_in_days: int | None = None
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Story:
    """A customer's contracts, where they are not the usual ones, and its odd tickets."""

    company: int
    orders: tuple[Order, ...] = ()
    odd_tickets: tuple[str, ...] = ()
    """What is odd about the newest tickets, newest first."""
    parent: int | None = None
    """Who pays for what is under no contract."""


NO_CONTRACT, NO_NUMBER = "no contract", "no number"
"""Odd tickets; any other word is a number of the ticket's own."""

ONE_BECOMES_THREE_ID = FIRST_COMPANY_ID + 2  # Tidewater Vet Clinic
TWO_SPELLINGS_ID = FIRST_COMPANY_ID + 3  # Copperfield Law
OWN_NUMBERS_ID = FIRST_COMPANY_ID + 4  # Juniper Street Bakery
ENDING_ID = FIRST_COMPANY_ID + 5  # Northgate Orthopedics
INACTIVE_ID = FIRST_COMPANY_ID + 6  # Saltmarsh Surveying
PARENT_ID = FIRST_COMPANY_ID + 7  # Brightwater School District
STRAY_ID = FIRST_COMPANY_ID + 8  # Old Mill Brewing
ONE_NUMBER_ID = FIRST_COMPANY_ID + 9  # Pinecrest Property Group
RATES_ID = FIRST_COMPANY_ID + 10  # Granite Valley Credit Union
CHILD_ID = FIRST_COMPANY_ID + 13  # Beacon Hill Montessori

STORIES = (
    Story(THREE_ORDERS_COMPANY_ID),
    Story(
        ONE_BECOMES_THREE_ID,
        (Order("Clinic Support", None), Order("X-Ray Upgrade", None), Order("Second Site", None)),
    ),
    Story(
        TWO_SPELLINGS_ID,
        (Order("Chambers Support", "CL-4471"), Order("Archive Scanning", "CL 4471")),
    ),
    Story(OWN_NUMBERS_ID, odd_tickets=("JB-OVEN-3", NO_NUMBER)),
    Story(
        ENDING_ID,
        (
            Order("Block Hours", None, BLOCK_HOURS),
            Order("Project Work", "PO-4235", ends_in_days=4),
        ),
    ),
    Story(
        INACTIVE_ID,
        (
            Order("Managed Services", None, RECURRING),
            Order("Survey Drones", "SS-DRONE-18", ends_in_days=-3, is_active=False),
        ),
    ),
    Story(PARENT_ID),
    Story(STRAY_ID, odd_tickets=(NO_CONTRACT,)),
    Story(
        ONE_NUMBER_ID,
        (
            Order("North Tower", "PPG-TOWERS-05"),
            Order("South Tower", "PPG-TOWERS-05"),
            Order("Parking Garage", "PPG-TOWERS-05"),
        ),
    ),
    Story(RATES_ID),
    Story(CHILD_ID, odd_tickets=(NO_CONTRACT, NO_CONTRACT), parent=PARENT_ID),
)
