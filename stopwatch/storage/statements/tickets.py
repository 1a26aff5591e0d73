"""The ticket cache: what the PSA said, with the names it refers to.

Tasks and kinds of internal time are rows of it without an id of a ticket (decision 33), so that
what looks for tickets by their ids never finds them.
"""

from __future__ import annotations

from dataclasses import fields

import sqlalchemy as sa

from stopwatch.domain.ticket import STATUS_COMPLETE, TicketFacts
from stopwatch.storage import schema, schema_catalog
from stopwatch.storage.statements.parts import Described, among, insert

_ticket, _target = schema.ticket.c, schema.target.c
_FACTS = [field.name for field in fields(TicketFacts)]
_OF_TARGET = {"kind", "remote_id"}
_watch, _segment = schema.stopwatch.c, schema.segment.c
_account: sa.BindParameter[int] = sa.bindparam("account_id")
IS_TICKET = _ticket.remote_id.is_not(None)
"""Whether a row is a ticket, and neither a task nor internal time."""
_status_field = sa.case({"ticket": "Tickets.status", "task": "Tasks.status"}, value=_target.kind)
_label = (
    sa.select(schema_catalog.pick_value.c.label)
    .where(
        schema_catalog.pick_value.c.account_id == _ticket.account_id,
        schema_catalog.pick_value.c.field == _status_field,
        schema_catalog.pick_value.c.value == _ticket.status,
    )
    .scalar_subquery()
)
AS_TICKET = sa.select(
    _ticket.id,
    _ticket.account_id,
    _ticket.company,
    _ticket.contact,
    _label,
    *(_target[name] if name in _OF_TARGET else _ticket[name] for name in _FACTS),
).join_from(schema.ticket, schema.target, _target.id == _ticket.id)
"""A ticket as `storage.tickets.tickets_of` reads it."""
_limit = sa.bindparam("limit", type_=sa.Integer)
_newest_use = (
    sa.select(schema.stopwatch.c.target_id, sa.func.max(schema.stopwatch.c.id).label("used"))
    .where(schema.stopwatch.c.account_id == _account, schema.stopwatch.c.target_id.is_not(None))
    .group_by(schema.stopwatch.c.target_id)
    .order_by(sa.desc("used"))
    .limit(_limit)
    .subquery()
)
_KEPT = [name for name in _FACTS if name != "kind"]
_COLUMNS = ["id", "account_id", *_KEPT, "company", "contact", "searched"]
_put = insert(schema.ticket, _COLUMNS)
_CHANGING = [*_KEPT, "company", "contact", "searched"]


def _set(table: sa.Table, **columns: str) -> sa.Update:
    """Return what sets a column of the row bound as `key`; the value's name is given."""
    values: dict[str, sa.BindParameter[int]] = {
        name: sa.bindparam(bound) for name, bound in columns.items()
    }
    return sa.update(table).where(table.c.id == sa.bindparam("key")).values(values)


STATEMENTS: Described = {
    "tickets.by_ids": AS_TICKET.where(_ticket.id.in_(among("ids"))),
    "tickets.by_remote": AS_TICKET.where(
        _ticket.account_id == _account, _ticket.remote_id == sa.bindparam("it")
    ),
    "tickets.by_local": AS_TICKET.where(
        _ticket.account_id == _account,
        _ticket.local_id == sa.bindparam("it"),
        sa.or_(_ticket.remote_id > 0, _ticket.is_hidden == 0),  # not one that was given up
    ),
    "tickets.by_number": AS_TICKET.where(
        _ticket.account_id == _account, _ticket.number == sa.bindparam("it")
    ).order_by(_target.kind.desc()),
    "tickets.at": AS_TICKET.where(
        _target.account_id == _account,
        _target.kind == sa.bindparam("kind"),
        _target.remote_id == sa.bindparam("remote_id"),
    ),
    "tickets.of_kind": AS_TICKET.where(
        _target.account_id == _account,
        _target.kind == sa.bindparam("kind"),
        _ticket.is_hidden == 0,
        _ticket.status != STATUS_COMPLETE,
    ).order_by(_ticket.title),
    "tickets.recent": AS_TICKET.join(_newest_use, _newest_use.c.target_id == _ticket.id)
    .where(_ticket.is_hidden == 0)
    .order_by(_newest_use.c.used.desc()),
    "tickets.assigned": AS_TICKET.where(
        _ticket.account_id == _account,
        _ticket.assigned_resource_id == sa.bindparam("resource_id"),
        _ticket.status != STATUS_COMPLETE,
        _ticket.is_hidden == 0,
    )
    .order_by(_ticket.last_activity_at.desc())
    .limit(_limit),
    "tickets.newest_queue": sa.select(_ticket.queue_id)
    .where(
        _ticket.account_id == _account,
        _ticket.company_id == sa.bindparam("company_id"),
        _ticket.queue_id.is_not(None),
        _ticket.is_hidden == 0,
    )
    .order_by(_ticket.id.desc())
    .limit(1),
    "tickets.uses": sa.select(
        _watch.target_id, sa.func.count(_watch.id.distinct()), sa.func.max(_segment.ended_at)
    )
    .join(schema.stopwatch, _watch.id == _segment.stopwatch_id)
    .where(
        _segment.ended_at > sa.bindparam("since"),
        _segment.is_void == 0,
        _watch.account_id == _account,
        _watch.target_id.is_not(None),
    )
    .group_by(_watch.target_id),
    "tickets.favourites": AS_TICKET.join(
        schema.favourite, schema.favourite.c.target_id == _ticket.id
    )
    .where(schema.favourite.c.account_id == _account, _ticket.is_hidden == 0)
    .order_by(_ticket.last_activity_at.desc()),
    "tickets.star": insert(schema.favourite, ["account_id", "target_id"]).on_conflict_do_nothing(),
    "tickets.unstar": sa.delete(schema.favourite).where(
        schema.favourite.c.account_id == _account,
        schema.favourite.c.target_id == sa.bindparam("target_id"),
    ),
    "tickets.count": sa.select(sa.func.count()).where(
        _ticket.account_id == _account, _ticket.is_hidden == 0, IS_TICKET
    ),
    "tickets.hide": sa.update(schema.ticket)
    .where(_ticket.id == sa.bindparam("key"))
    .values(is_hidden=1),
    "tickets.known": sa.select(_target.remote_id, _target.id).where(
        _target.account_id == _account,
        _target.kind == sa.bindparam("kind"),
        _target.remote_id.in_(among("remote_ids")),
    ),
    "tickets.made_here": sa.select(_ticket.external_id, _ticket.id).where(
        _ticket.account_id == _account,
        sa.text("ticket.local_id IS NOT NULL"),
        _ticket.remote_id < 0,
        _ticket.external_id.in_(among("external_ids")),
    ),
    "tickets.last_local": sa.select(sa.func.coalesce(sa.func.max(_ticket.local_id), 0)).where(
        _ticket.account_id == _account, sa.text("ticket.local_id IS NOT NULL")
    ),
    "tickets.make_local": _set(schema.ticket, local_id="local"),
    "tickets.give_target": _set(schema.target, remote_id="remote"),
    "tickets.give_id": _set(schema.ticket, remote_id="remote"),
    "tickets.hang": _set(schema.ticket, problem_remote_id="problem"),
    "tickets.be_type": _set(schema.ticket, ticket_type="type"),
    "tickets.put_number": _set(schema.ticket, purchase_order="number"),
    "tickets.add_target": insert(
        schema.target, ["account_id", "kind", "remote_id"]
    ).on_conflict_do_nothing(),
    "tickets.put": _put.on_conflict_do_update(
        index_elements=["id"],
        set_={**{name: _put.excluded[name] for name in _CHANGING}, "is_hidden": sa.text("0")},
        where=sa.or_(
            sa.text("ticket.is_hidden = 1"),
            *(_ticket[name].is_distinct_from(_put.excluded[name]) for name in _CHANGING),
        ),
    ),
    "tickets.companies": sa.select(
        schema_catalog.company.c.id, schema_catalog.company.c.name
    ).where(
        schema_catalog.company.c.account_id == _account,
        schema_catalog.company.c.id.in_(among("ids")),
    ),
    "tickets.contacts": sa.select(schema_catalog.contact.c.id, schema_catalog.contact.c.name).where(
        schema_catalog.contact.c.account_id == _account,
        schema_catalog.contact.c.id.in_(among("ids")),
    ),
}
