"""What the PSA lets an account do, as the PSA itself tells it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from stopwatch.domain.values import dataclass


class Extent(StrEnum):
    """How far a right reaches, from nothing to everything.

    RESTRICTED is "under conditions": which ones, and whether they hold for a row, is not told.
    """

    NONE = "none"
    RESTRICTED = "restricted"
    ALL = "all"


class Right(StrEnum):
    """What the program does in a PSA, in the order in which people care."""

    READ_TICKETS = "read_tickets"
    READ_ROLES = "read_roles"
    CREATE_ENTRIES = "create_entries"
    FIND_ENTRIES = "find_entries"
    CHANGE_ENTRIES = "change_entries"
    DELETE_ENTRIES = "delete_entries"
    CHANGE_TICKETS = "change_tickets"
    CREATE_TICKETS = "create_tickets"
    READ_TASKS = "read_tasks"
    CHANGE_CONTRACTS = "change_contracts"
    SEE_POSTED = "see_posted"


ESSENTIAL = frozenset(
    {Right.READ_TICKETS, Right.READ_ROLES, Right.CREATE_ENTRIES, Right.FIND_ENTRIES}
)
"""Without these, time does not get to the PSA, or not without questions."""


@dataclass(frozen=True, slots=True)
class Rights:
    """Each right with its extent; what is not there was not asked for."""

    extents: Mapping[Right, Extent]

    @property
    def missing(self) -> tuple[Right, ...]:
        """The rights that are not had in full, the essential ones first."""
        lacking = [one for one in Right if self.extents.get(one, Extent.ALL) is not Extent.ALL]
        return tuple(sorted(lacking, key=lambda one: one not in ESSENTIAL))


def least(extents: list[Extent]) -> Extent:
    """Return the extent of what needs several rights at once."""
    return min(extents, key=list(Extent).index)
