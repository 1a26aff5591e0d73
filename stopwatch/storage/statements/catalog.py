"""Companies, contacts, contracts, resources, roles, work types and pick lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import sqlalchemy as sa

from stopwatch.domain import catalog as kinds
from stopwatch.storage import schema, schema_catalog
from stopwatch.storage.folding import FUNCTION
from stopwatch.storage.statements.parts import Described, among, upsert

_KINDS: tuple[tuple[sa.Table, type[Any]], ...] = (
    (schema_catalog.company, kinds.Company),
    (schema_catalog.contact, kinds.Contact),
    (schema_catalog.contract, kinds.Contract),
    (schema_catalog.contract_rate, kinds.ContractRate),
    (schema_catalog.resource, kinds.Resource),
    (schema_catalog.role, kinds.Role),
    (schema_catalog.role_holding, kinds.RoleHolding),
    (schema_catalog.excluded_role, kinds.ExcludedRole),
    (schema_catalog.work_type, kinds.WorkType),
    (schema_catalog.pick_value, kinds.PickValue),
    (schema_catalog.change_link, kinds.ChangeLink),
)
_ORDER = ("sort_order", "name")  # the first of these that a table has, else its first column
_ticket = schema.ticket.c


def _records() -> Iterator[tuple[str, sa.ClauseElement]]:
    for table, kind in _KINDS:
        names = [field.name for field in fields(kind)]
        ordering = next((table.c[name] for name in _ORDER if name in table.c), table.c[names[0]])
        yield f"catalog.put_{table.name}", upsert(table, ["account_id", *names])
        yield (
            f"catalog.all_{table.name}",
            sa.select(*(table.c[name] for name in names))
            .where(table.c.account_id == sa.bindparam("account_id"))
            .order_by(ordering),
        )


def _rename(column: sa.Column[Any], key: sa.Column[Any]) -> sa.Update:
    new: sa.BindParameter[str] = sa.bindparam("new")
    parts = (_ticket[name] for name in ("number", "title", "company", "contact"))
    *others, contact = (new if part is column else part for part in parts)
    searched = (*others, contact + _ticket.project)  # a row has at most one of these two
    return (
        sa.update(schema.ticket)
        .where(
            _ticket.account_id == sa.bindparam("key_account"),
            key == sa.bindparam("key"),
            column != new,
        )
        .values({column: new, _ticket.searched: sa.Function(FUNCTION, *searched, type_=sa.Text())})
    )


def _keeping(table: sa.Table) -> sa.Delete:
    return sa.delete(table).where(
        table.c.account_id == sa.bindparam("account_id"), table.c.id.not_in(among("ids"))
    )


STATEMENTS: Described = {
    **dict(_records()),
    "catalog.keep_change_links": _keeping(schema_catalog.change_link),
    "catalog.keep_contract_rates": _keeping(schema_catalog.contract_rate),
    "catalog.rename_company": _rename(_ticket.company, _ticket.company_id),
    "catalog.rename_contact": _rename(_ticket.contact, _ticket.contact_id),
}
