"""What the API user may do: each entity tells what it offers at all, and what of it to this user.

A right that is missing shows nowhere else before it is needed: what may not be viewed is left out
of every answer without a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from stopwatch.domain.errors import Rejected
from stopwatch.domain.rights import Extent, Right, Rights, least
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.rows import Row

_TICKETS, _ENTRIES = "Tickets", "TimeEntries"
_ASKED: Mapping[Right, tuple[str, tuple[str, ...]]] = MappingProxyType(
    {
        Right.READ_TICKETS: ("Query", (_TICKETS,)),
        Right.READ_ROLES: ("Query", ("Roles", "ResourceRoles")),
        Right.CREATE_ENTRIES: ("Create", (_ENTRIES,)),
        Right.FIND_ENTRIES: ("Query", (_ENTRIES,)),
        Right.CHANGE_ENTRIES: ("Update", (_ENTRIES,)),
        Right.DELETE_ENTRIES: ("Delete", (_ENTRIES,)),
        Right.CHANGE_TICKETS: ("Update", (_TICKETS,)),
        Right.CREATE_TICKETS: ("Create", (_TICKETS,)),
        Right.READ_TASKS: ("Query", ("Projects", "Tasks")),
        Right.CHANGE_CONTRACTS: ("Update", ("Contracts",)),
        Right.SEE_POSTED: ("Query", ("BillingItems",)),
    }
)
# Documented as numbers, sent as names. A name that nobody knows is no full right.
_EXTENTS = {
    "none": Extent.NONE, "0": Extent.NONE,
    "all": Extent.ALL, "1": Extent.ALL, "": Extent.ALL,
}  # fmt: skip


def rights(client: AutotaskClient) -> Rights:
    """Return all rights; one request for each entity."""
    entities = sorted({entity for _verb, asked in _ASKED.values() for entity in asked})
    told = {entity: _told(client, entity) for entity in entities}
    return Rights(
        {
            right: least([_extent(told[entity], verb) for entity in asked])
            for right, (verb, asked) in _ASKED.items()
        }
    )


def may_find_all_entries(client: AutotaskClient) -> bool:
    """Return whether all time entries may be queried, so that one not shown is not there."""
    return _extent(_told(client, _ENTRIES), "Query") is Extent.ALL


def may_find_all_tickets(client: AutotaskClient) -> bool:
    """Return whether all tickets may be queried, so that one not shown is not there."""
    return _extent(_told(client, _TICKETS), "Query") is Extent.ALL


def _told(client: AutotaskClient, entity: str) -> Row:
    try:
        answer = client.read(f"{entity}/entityInformation")
    except Rejected:
        if entity == _TICKETS:  # it answers whoever may sign in, so something else is wrong
            raise
        return Row({})
    return Row(answer).row("info") or Row({})


def _extent(info: Row, verb: str) -> Extent:
    if not info.flag(f"can{verb}", default=False):
        return Extent.NONE
    told = info.text(f"userAccessFor{verb}").casefold()
    return _EXTENTS.get(told, Extent.RESTRICTED)
