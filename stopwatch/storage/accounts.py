"""Accounts; row 1 is the local one and always there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from stopwatch.domain.account import Account, AccountKind
from stopwatch.domain.entry import Grouping
from stopwatch.domain.ids import AccountId
from stopwatch.domain.rounding import Rounding
from stopwatch.services.preferences import IN_USE, NOBODY
from stopwatch.storage import schema
from stopwatch.storage.prepared import Prepared
from stopwatch.storage.records import upsert

_account = schema.account.c
_SAME = (
    "id",
    "kind",
    "user_name",
    "integration_code",
    "base_url",
    "web_url",
    "database_number",
    "resource_id",
    "resource_name",
    "is_fixed_url",
    "paused_because",
    "grouping",
    "spans_utc_days",
    "allows_completed",
    "is_removed",
)
_FLAGS = ("is_fixed_url", "spans_utc_days", "allows_completed", "is_removed")
_SELECT = sa.select(*(_account[name] for name in (*_SAME, "step_minutes", "minimum_minutes")))
_fact = schema.fact.c
_CHOSEN = (
    sa.select(_fact.value).where(_fact.account_id == NOBODY, _fact.name == IN_USE).scalar_subquery()
)
_is_chosen = sa.cast(_account.id, sa.Text) == sa.func.coalesce(_CHOSEN, "")
_is_local = _account.kind == AccountKind.LOCAL.value
_CURRENT = Prepared(
    _SELECT.where(_account.is_removed == 0)
    .order_by(_is_local, _is_chosen.desc(), _account.id.desc())
    .limit(1)
)
_CONNECTED = Prepared(_SELECT.where(_account.is_removed == 0, ~_is_local).order_by(_account.id))
_USE = Prepared(upsert(schema.fact, ["account_id", "name", "value"]))
_ONE = Prepared(_SELECT.where(_account.id == sa.bindparam("id")))
_ALL = Prepared(_SELECT.order_by(_account.id))
_PUT = Prepared(upsert(schema.account, [column.name for column in schema.account.columns]))
_NEXT = Prepared(sa.select(sa.func.max(_account.id) + 1))
_ADOPTED = (schema.stopwatch, schema.entry, schema.journal)
_ADOPT = tuple(
    Prepared(
        sa.update(table)
        .where(table.c.account_id == sa.bindparam("old"))
        .values(account_id=sa.bindparam("new"))
    )
    for table in _ADOPTED
)


class AccountStore:
    """Implements the port `Accounts`."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def current(self) -> Account:
        """Return the account in use: the chosen one, else the newest, else the local one."""
        return _made(_CURRENT.run(self._connection, {}))[0]

    def connected(self) -> tuple[Account, ...]:
        """Return the connected accounts, the one in use first, then by age."""
        used, found = self.current(), _made(_CONNECTED.run(self._connection, {}))
        return tuple(sorted(found, key=lambda one: one.id != used.id))

    def use(self, account_id: AccountId) -> None:
        """Choose the account in use; it stays chosen over restarts."""
        row = {"account_id": NOBODY, "name": IN_USE, "value": str(account_id)}
        _USE.run(self._connection, row)

    def get(self, account_id: AccountId) -> Account | None:
        """Return one by its id."""
        return next(iter(_made(_ONE.run(self._connection, {"id": account_id}))), None)

    def all(self) -> tuple[Account, ...]:
        """Return every account, removed ones too."""
        return tuple(_made(_ALL.run(self._connection, {})))

    def put(self, account: Account) -> Account:
        """Insert it (id 0) or replace it; return it with its id."""
        if account.id == 0:
            key = AccountId(int(_NEXT.value(self._connection, {})))
            account = replace(account, id=key)
        _PUT.run(
            self._connection,
            {
                **{name: getattr(account, name) for name in _SAME},
                "step_minutes": account.rounding.step_minutes,
                "minimum_minutes": account.rounding.minimum_minutes,
            },
        )
        return account

    def adopt(self, from_id: AccountId, to_id: AccountId) -> None:
        """Give everything recorded while not connected to the new account."""
        for statement in _ADOPT:
            statement.run(self._connection, {"old": from_id, "new": to_id})


def _made(rows: Iterable[Any]) -> list[Account]:
    return [_account_of(row) for row in rows]


def _account_of(row: Any) -> Account:  # noqa: ANN401 - a row of mixed columns
    *values, step_minutes, minimum_minutes = row
    plain = dict(zip(_SAME, values, strict=True))
    for name in _FLAGS:
        plain[name] = bool(plain[name])
    plain["kind"] = AccountKind(plain["kind"])
    plain["grouping"] = Grouping(plain["grouping"])
    return Account(**plain, rounding=Rounding(step_minutes, minimum_minutes))
