"""The kinds of columns that tables are made of."""

from __future__ import annotations

from enum import StrEnum

import sqlalchemy as sa

metadata = sa.MetaData()


def table(name: str, *parts: sa.schema.SchemaItem, is_its_key: bool = False) -> sa.Table:
    """Return a STRICT table: SQLite itself refuses a text where a number belongs.

    `is_its_key`: its rows are little more than their keys, and are kept in no other order.
    """
    rowid = not is_its_key
    return sa.Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=rowid)


def key() -> sa.Column[str]:
    """Return a text key."""
    return sa.Column("id", sa.Text, primary_key=True)


def text(name: str, default: str | None = "") -> sa.Column[str]:
    """Return a text column; without a default it may be NULL."""
    return sa.Column(name, sa.Text, nullable=default is None, server_default=default)


def number(name: str, default: str | None = None) -> sa.Column[int]:
    """Return a whole number column; without a default it may be NULL."""
    return sa.Column(name, sa.Integer, nullable=default is None, server_default=default)


def flag(name: str, default: str = "0") -> sa.Column[int]:
    """Return a column that holds 0 or 1."""
    check = sa.CheckConstraint(f"{name} IN (0, 1)")
    return sa.Column(name, sa.Integer, check, nullable=False, server_default=default)


def choice(name: str, kind: type[StrEnum], *, may_miss: bool = False) -> sa.Column[str]:
    """Return a column that holds one of the words of an enumeration."""
    words = ", ".join(f"'{word.value}'" for word in kind)
    check = sa.CheckConstraint(f"{name} IN ({words})")
    return sa.Column(name, sa.Text, check, nullable=may_miss)


def account() -> sa.Column[int]:
    """Return the column that says whose row it is."""
    return sa.Column("account_id", sa.Integer, sa.ForeignKey("account.id"), nullable=False)
