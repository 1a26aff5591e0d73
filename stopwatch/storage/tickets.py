"""The ticket cache: what the PSA said, with the names it refers to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.ticket import STATUS_COMPLETE, Ticket, TicketFacts, TicketName
from stopwatch.storage import schema
from stopwatch.storage.folding import searched_text
from stopwatch.storage.prepared import Prepared, among
from stopwatch.storage.search import TicketSearch

_ticket, _target = schema.ticket.c, schema.target.c
_FACTS = [field.name for field in fields(TicketFacts)]
_account: sa.BindParameter[int] = sa.bindparam("account_id")
_label = (
    sa.select(schema.pick_value.c.label)
    .where(
        schema.pick_value.c.account_id == _ticket.account_id,
        schema.pick_value.c.field == "Tickets.status",
        schema.pick_value.c.value == _ticket.status,
    )
    .scalar_subquery()
)
_SELECT = sa.select(
    _ticket.id,
    _ticket.account_id,
    _ticket.company,
    _ticket.contact,
    _label,
    *(_ticket[name] for name in _FACTS),
)
_BY_IDS = Prepared(_SELECT.where(_ticket.id.in_(among("ids"))))
_BY_REMOTE = Prepared(
    _SELECT.where(_ticket.account_id == _account, _ticket.remote_id == sa.bindparam("it"))
)
_BY_NUMBER = Prepared(
    _SELECT.where(_ticket.account_id == _account, _ticket.number == sa.bindparam("it"))
)
_limit = sa.bindparam("limit", type_=sa.Integer)
_newest_use = (
    sa.select(schema.stopwatch.c.target_id, sa.func.max(schema.stopwatch.c.id).label("used"))
    .where(schema.stopwatch.c.account_id == _account, schema.stopwatch.c.target_id.is_not(None))
    .group_by(schema.stopwatch.c.target_id)
    .order_by(sa.desc("used"))
    .limit(_limit)
    .subquery()
)
_RECENT = Prepared(
    _SELECT.join(_newest_use, _newest_use.c.target_id == _ticket.id).order_by(
        _newest_use.c.used.desc()
    )
)
_ASSIGNED = Prepared(
    _SELECT.where(
        _ticket.account_id == _account,
        _ticket.assigned_resource_id == sa.bindparam("resource_id"),
        _ticket.status != STATUS_COMPLETE,
        _ticket.is_hidden == 0,
    )
    .order_by(_ticket.last_activity_at.desc())
    .limit(_limit)
)
_COUNT = Prepared(
    sa.select(sa.func.count()).where(_ticket.account_id == _account, _ticket.is_hidden == 0)
)
_HIDE = Prepared(
    sa.update(schema.ticket).where(_ticket.id == sa.bindparam("key")).values(is_hidden=1)
)
_KNOWN = Prepared(
    sa.select(_target.remote_id, _target.id).where(
        _target.account_id == _account,
        _target.kind == "ticket",
        _target.remote_id.in_(among("remote_ids")),
    )
)
_ADD_TARGET = Prepared(
    insert(schema.target)
    .values({name: sa.bindparam(name) for name in ("account_id", "kind", "remote_id")})
    .on_conflict_do_nothing()
)
_COLUMNS = ["id", "account_id", *_FACTS, "company", "contact", "searched"]
_put = insert(schema.ticket).values({name: sa.bindparam(name) for name in _COLUMNS})
_CHANGING = [*_FACTS, "company", "contact", "searched"]
_PUT = Prepared(
    _put.on_conflict_do_update(
        index_elements=["id"],
        set_={**{name: _put.excluded[name] for name in _CHANGING}, "is_hidden": sa.text("0")},
        where=sa.or_(
            sa.text("ticket.is_hidden = 1"),
            *(_ticket[name].is_distinct_from(_put.excluded[name]) for name in _CHANGING),
        ),
    )
)
_COMPANIES = Prepared(
    sa.select(schema.company.c.id, schema.company.c.name).where(
        schema.company.c.account_id == _account,
        schema.company.c.id.in_(among("ids")),
    )
)
_CONTACTS = Prepared(
    sa.select(schema.contact.c.id, schema.contact.c.name).where(
        schema.contact.c.account_id == _account,
        schema.contact.c.id.in_(among("ids")),
    )
)


class TicketStore:
    """Implements the port `Tickets`."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def get(self, target_id: TargetId) -> Ticket | None:
        """Return one by this computer's key."""
        return self.many([target_id]).get(target_id)

    def many(self, target_ids: Sequence[TargetId]) -> dict[TargetId, Ticket]:
        """Return several at once."""
        if not target_ids:
            return {}
        rows = _BY_IDS.run(self._connection, {"ids": json.dumps(list(target_ids))})
        return {ticket.id: ticket for ticket in _made(rows)}

    def find(self, account_id: AccountId, name: TicketName) -> Ticket | None:
        """Return the cached ticket with that number or PSA id."""
        statement = _BY_NUMBER if name.number else _BY_REMOTE
        wanted = name.number or name.remote_id
        rows = statement.run(self._connection, {"account_id": account_id, "it": wanted})
        return next(iter(_made(rows)), None)

    def upsert(self, account_id: AccountId, facts: Sequence[TicketFacts]) -> int:
        """Store what the PSA said; return how many rows changed."""
        if not facts:
            return 0
        ids = self._target_ids(account_id, [one.remote_id for one in facts])
        companies = self._names(_COMPANIES, account_id, [one.company_id for one in facts])
        contacts = self._names(_CONTACTS, account_id, [one.contact_id for one in facts])
        rows = [
            _row(
                account_id,
                ids[one.remote_id],
                one,
                companies.get(one.company_id, ""),
                contacts.get(one.contact_id, ""),
            )
            for one in facts
        ]
        return max(0, _PUT.run_all(self._connection, rows))

    def search(self, account_id: AccountId, query: str, limit: int) -> tuple[Ticket, ...]:
        """Return tickets whose number, title, company or contact hold every typed word."""
        ids = TicketSearch(self._connection).ids(account_id, query, limit)
        found = self.many(ids)
        return tuple(found[key] for key in ids)

    def recent(self, account_id: AccountId, limit: int) -> tuple[Ticket, ...]:
        """Return tickets with the newest stopwatches, newest first."""
        return _made(_RECENT.run(self._connection, {"account_id": account_id, "limit": limit}))

    def assigned(self, account_id: AccountId, resource_id: int, limit: int) -> tuple[Ticket, ...]:
        """Return a technician's open tickets, the newest activity first."""
        asked = {"account_id": account_id, "resource_id": resource_id, "limit": limit}
        return _made(_ASSIGNED.run(self._connection, asked))

    def count(self, account_id: AccountId) -> int:
        """Return how many tickets are cached."""
        return int(_COUNT.value(self._connection, {"account_id": account_id}))

    def hide(self, target_id: TargetId) -> None:
        """Take a vanished ticket out of search and lists."""
        _HIDE.run(self._connection, {"key": target_id})

    def _target_ids(self, account_id: AccountId, remote_ids: list[int]) -> dict[int, int]:
        asked = {"account_id": account_id, "remote_ids": json.dumps(remote_ids)}
        known = {row[0]: row[1] for row in _KNOWN.run(self._connection, asked)}
        new = [one for one in remote_ids if one not in known]
        if not new:
            return known
        rows = [{"account_id": account_id, "kind": "ticket", "remote_id": one} for one in new]
        _ADD_TARGET.run_all(self._connection, rows)
        return {row[0]: row[1] for row in _KNOWN.run(self._connection, asked)}

    def _names(
        self, statement: Prepared, account_id: AccountId, ids: Iterable[int | None]
    ) -> dict[int | None, str]:
        wanted = list({one for one in ids if one is not None})
        rows = statement.run(
            self._connection, {"account_id": account_id, "ids": json.dumps(wanted)}
        )
        return {row[0]: row[1] for row in rows}


def _row(
    account_id: AccountId, key: int, facts: TicketFacts, company: str, contact: str
) -> dict[str, object]:
    plain: dict[str, object] = {name: getattr(facts, name) for name in _FACTS}
    searched = searched_text(facts.number, facts.title, company, contact)
    return {
        **plain,
        "id": key,
        "account_id": account_id,
        "company": company,
        "contact": contact,
        "searched": searched,
    }


def _made(rows: Iterable[Any]) -> tuple[Ticket, ...]:
    return tuple(
        Ticket(
            TargetId(row[0]), AccountId(row[1]), TicketFacts(*row[5:]), row[2], row[3], row[4] or ""
        )
        for row in rows
    )
