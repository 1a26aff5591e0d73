"""Companies, contacts, contracts, resources, roles, work types and pick lists."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any, TypeVar

from stopwatch.domain import catalog as kinds
from stopwatch.domain.catalog import Record
from stopwatch.domain.ids import AccountId
from stopwatch.storage.indexing import Indexing
from stopwatch.storage.prepared import Prepared
from stopwatch.storage.records import RecordTable

R = TypeVar("R", bound=Record)

_TABLES: dict[type[Any], RecordTable[Any]] = {
    kinds.Company: RecordTable("company", kinds.Company),
    kinds.Contact: RecordTable("contact", kinds.Contact),
    kinds.Contract: RecordTable("contract", kinds.Contract),
    kinds.ContractRate: RecordTable("contract_rate", kinds.ContractRate),
    kinds.Resource: RecordTable("resource", kinds.Resource),
    kinds.Role: RecordTable("role", kinds.Role),
    kinds.RoleHolding: RecordTable("role_holding", kinds.RoleHolding),
    kinds.ExcludedRole: RecordTable("excluded_role", kinds.ExcludedRole),
    kinds.WorkType: RecordTable("work_type", kinds.WorkType),
    kinds.PickValue: RecordTable("pick_value", kinds.PickValue),
    kinds.ChangeLink: RecordTable("change_link", kinds.ChangeLink),
}
_RENAMES = {
    kinds.Company: Prepared("catalog.rename_company"),
    kinds.Contact: Prepared("catalog.rename_contact"),
}

_KEEPING: dict[type[Any], Prepared] = {
    kinds.ChangeLink: Prepared("catalog.keep_change_links"),
    kinds.ContractRate: Prepared("catalog.keep_contract_rates"),
}
"""Of what is deleted at the PSA for good; other records become inactive there."""


class CatalogStore:
    """Implements the port `Catalog`."""

    def __init__(self, connection: sqlite3.Connection, indexing: Indexing) -> None:
        self._connection = connection
        self._indexing = indexing

    def upsert(self, account_id: AccountId, records: Sequence[Record]) -> None:
        """Store records of one kind; a changed name reaches the tickets that show it."""
        if not records:
            return
        kind = type(records[0])
        _TABLES[kind].put(self._connection, account_id, records)
        rename = _RENAMES.get(kind)
        if rename is not None:
            self._indexing.note()
            for record in records:
                rename.run(
                    self._connection,
                    {
                        "key_account": account_id,
                        "key": getattr(record, "id", 0),
                        "new": getattr(record, "name", ""),
                    },
                )

    def keep_only(self, account_id: AccountId, kind: type[Record], ids: Sequence[int]) -> None:
        """Forget all records of a kind but these: it was pulled whole, and the rest is gone."""
        asked = {"account_id": account_id, "ids": json.dumps(list(ids))}
        _KEEPING[kind].run(self._connection, asked)

    def all(self, account_id: AccountId, kind: type[R]) -> tuple[R, ...]:
        """Return all records of a kind, by name where they have one."""
        return _TABLES[kind].all(self._connection, account_id)
