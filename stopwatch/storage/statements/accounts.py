"""Accounts; row 1 is the local one and always there."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.domain.account import AccountKind
from stopwatch.services.preferences import IN_USE, NOBODY
from stopwatch.storage import schema
from stopwatch.storage.statements.parts import Described, upsert

_account = schema.account.c
_SELECT = sa.select(*schema.account.columns)
_fact = schema.fact.c
_CHOSEN = (
    sa.select(_fact.value).where(_fact.account_id == NOBODY, _fact.name == IN_USE).scalar_subquery()
)
_is_chosen = sa.cast(_account.id, sa.Text) == sa.func.coalesce(_CHOSEN, "")
_is_local = _account.kind == AccountKind.LOCAL.value


def _adopt(table: sa.Table) -> sa.Update:
    return (
        sa.update(table)
        .where(table.c.account_id == sa.bindparam("old"))
        .values(account_id=sa.bindparam("new"))
    )


STATEMENTS: Described = {
    "accounts.current": _SELECT.where(_account.is_removed == 0)
    .order_by(_is_local, _is_chosen.desc(), _account.id.desc())
    .limit(1),
    "accounts.connected": _SELECT.where(_account.is_removed == 0, ~_is_local).order_by(_account.id),
    "accounts.use": upsert(schema.fact, ["account_id", "name", "value"]),
    "accounts.one": _SELECT.where(_account.id == sa.bindparam("id")),
    "accounts.all": _SELECT.order_by(_account.id),
    "accounts.put": upsert(schema.account, [column.name for column in schema.account.columns]),
    "accounts.next": sa.select(sa.func.max(_account.id) + 1),
    "accounts.adopt_stopwatches": _adopt(schema.stopwatch),
    "accounts.adopt_entries": _adopt(schema.entry),
    "accounts.adopt_journal": _adopt(schema.journal),
}
