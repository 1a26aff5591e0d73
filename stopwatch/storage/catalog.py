"""Companies, contacts, contracts, resources, roles, work types and pick lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import sqlalchemy as sa

from stopwatch.domain import catalog as kinds
from stopwatch.domain.catalog import Record
from stopwatch.domain.ids import AccountId
from stopwatch.storage import schema
from stopwatch.storage.folding import SEARCHED
from stopwatch.storage.prepared import Prepared
from stopwatch.storage.records import RecordTable

R = TypeVar("R", bound=Record)

_TABLES: dict[type[Any], RecordTable[Any]] = {
    kinds.Company: RecordTable(schema.company, kinds.Company),
    kinds.Contact: RecordTable(schema.contact, kinds.Contact),
    kinds.Contract: RecordTable(schema.contract, kinds.Contract),
    kinds.Resource: RecordTable(schema.resource, kinds.Resource),
    kinds.Role: RecordTable(schema.role, kinds.Role),
    kinds.RoleHolding: RecordTable(schema.role_holding, kinds.RoleHolding),
    kinds.ExcludedRole: RecordTable(schema.excluded_role, kinds.ExcludedRole),
    kinds.WorkType: RecordTable(schema.work_type, kinds.WorkType),
    kinds.PickValue: RecordTable(schema.pick_value, kinds.PickValue, order="sort_order"),
}
_ticket = schema.ticket.c


def _rename(column: sa.Column[Any], key: sa.Column[Any]) -> Prepared:
    searched = SEARCHED(
        {
            **{name: _ticket[name] for name in ("number", "title", "company", "contact")},
            column.name: sa.bindparam("new"),
        }
    )
    return Prepared(
        sa.update(schema.ticket)
        .where(
            _ticket.account_id == sa.bindparam("key_account"),
            key == sa.bindparam("key"),
            column != sa.bindparam("new"),
        )
        .values({column: sa.bindparam("new"), _ticket.searched: searched})
    )


_RENAMES = {
    kinds.Company: _rename(_ticket.company, _ticket.company_id),
    kinds.Contact: _rename(_ticket.contact, _ticket.contact_id),
}


class CatalogStore:
    """Implements the port `Catalog`."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def upsert(self, account_id: AccountId, records: Sequence[Record]) -> None:
        """Store records of one kind; a changed name reaches the tickets that show it."""
        if not records:
            return
        kind = type(records[0])
        _TABLES[kind].put(self._connection, account_id, records)
        rename = _RENAMES.get(kind)
        if rename is not None:
            for record in records:
                rename.run(
                    self._connection,
                    {
                        "key_account": account_id,
                        "key": getattr(record, "id", 0),
                        "new": getattr(record, "name", ""),
                    },
                )

    def all(self, account_id: AccountId, kind: type[R]) -> tuple[R, ...]:
        """Return all records of a kind, by name where they have one."""
        return _TABLES[kind].all(self._connection, account_id)
