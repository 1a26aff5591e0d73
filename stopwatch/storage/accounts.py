"""Accounts; row 1 is the local one and always there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import fields, replace

from stopwatch.domain.account import Account, AccountKind
from stopwatch.domain.entry import Grouping
from stopwatch.domain.ids import AccountId
from stopwatch.domain.rounding import Rounding
from stopwatch.services.preferences import IN_USE, NOBODY
from stopwatch.storage.prepared import NamedRow, Prepared

_SAME = [field.name for field in fields(Account) if field.name != "rounding"]
_FLAGS = ("is_fixed_url", "spans_utc_days", "allows_completed", "is_removed", "sends_rounding")
_CURRENT = Prepared("accounts.current")
_CONNECTED = Prepared("accounts.connected")
_USE = Prepared("accounts.use")
_ONE = Prepared("accounts.one")
_ALL = Prepared("accounts.all")
_PUT = Prepared("accounts.put")
_NEXT = Prepared("accounts.next")
_ADOPT = (
    Prepared("accounts.adopt_stopwatches"),
    Prepared("accounts.adopt_entries"),
    Prepared("accounts.adopt_journal"),
)


class AccountStore:
    """Implements the port `Accounts`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def current(self) -> Account:
        """Return the account in use: the chosen one, else the newest, else the local one."""
        return _made(_CURRENT.named(self._connection, {}))[0]

    def connected(self) -> tuple[Account, ...]:
        """Return the connected accounts, the one in use first, then by age."""
        used, found = self.current(), _made(_CONNECTED.named(self._connection, {}))
        return tuple(sorted(found, key=lambda one: one.id != used.id))

    def use(self, account_id: AccountId) -> None:
        """Choose the account in use; it stays chosen over restarts."""
        row = {"account_id": NOBODY, "name": IN_USE, "value": str(account_id)}
        _USE.run(self._connection, row)

    def get(self, account_id: AccountId) -> Account | None:
        """Return one by its id."""
        return next(iter(_made(_ONE.named(self._connection, {"id": account_id}))), None)

    def all(self) -> tuple[Account, ...]:
        """Return every account, removed ones too."""
        return tuple(_made(_ALL.named(self._connection, {})))

    def put(self, account: Account) -> Account:
        """Insert it (id 0) or replace it; return it with its id."""
        if account.id == 0:
            key = AccountId(_NEXT.number(self._connection, {}))
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


def _made(rows: Iterable[NamedRow]) -> list[Account]:
    return [_account_of(row) for row in rows]


def _account_of(row: NamedRow) -> Account:
    plain = {name: row[name] for name in _SAME}
    for name in _FLAGS:
        plain[name] = bool(plain[name])
    plain["kind"] = AccountKind(plain["kind"])
    plain["grouping"] = Grouping(plain["grouping"])
    return Account(**plain, rounding=Rounding(row["step_minutes"], row["minimum_minutes"]))
