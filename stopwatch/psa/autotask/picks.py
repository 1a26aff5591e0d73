"""Pick lists: values that a tenant names as it likes, told with the metadata of their fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stopwatch.domain.catalog import PickValue
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.rows import Row

CONTRACT_PICKS = ("contractType",)
TICKET_PICKS = ("status", "priority", "queueID", "ticketType")
_LABOUR = 1  # BillingCodes.useType where no label tells it
_LABOUR_LABELS = frozenset({"general allocation code", "work type", "tickets (labor)"})
_INTERNAL = 3
_INTERNAL_LABELS = frozenset({"internal allocation code", "internal time", "regular time"})


def pick_values(client: AutotaskClient, entity: str, fields: Sequence[str]) -> Iterator[PickValue]:
    """Yield the values of some fields of an entity; values that are no numbers are left out."""
    wanted = {field.lower(): field for field in fields}
    for told in Row(client.read(f"{entity}/entityInformation/fields")).rows("fields"):
        field = wanted.get(told.text("name").lower())
        if field is not None and told.holds("picklistValues"):
            yield from _values(f"{entity}.{field}", told.rows("picklistValues"))


def labour_uses(client: AutotaskClient) -> list[int]:
    """Return the `useType`s that mean labour: the label differs by tenant, the number may too."""
    return _uses(client, _LABOUR_LABELS) or [_LABOUR]


def internal_uses(client: AutotaskClient) -> list[int]:
    """Return the `useType`s that mean internal time."""
    return _uses(client, _INTERNAL_LABELS) or [_INTERNAL]


def _uses(client: AutotaskClient, labels: frozenset[str]) -> list[int]:
    values = pick_values(client, "BillingCodes", ("useType",))
    return [one.value for one in values if one.label.strip().casefold() in labels]


def _values(field: str, rows: Sequence[Row]) -> Iterator[PickValue]:
    for row in rows:
        value = row.text("value").removeprefix("-")
        if value.isascii() and value.isdigit():
            yield PickValue(
                field,
                row.key("value"),
                row.text("label"),
                row.flag("isActive", default=True),
                row.number("sortOrder") or 0,
            )
