"""Problems, what hangs under them, and the time on it."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.domain.problem import TicketType
from stopwatch.storage import schema
from stopwatch.storage.statements.parts import Described, among, upsert
from stopwatch.storage.statements.tickets import AS_TICKET, IS_TICKET

_ticket, _entry, _dismissal = schema.ticket.c, schema.entry.c, schema.dismissal.c
_colleague = schema.colleague_entry.c
_NAMED = (
    _dismissal.account_id == sa.bindparam("account_id"),
    _dismissal.suggestion_id == sa.bindparam("suggestion_id"),
)
_problem = schema.ticket.alias("problem")
"""Under which a ticket hangs; one that is not cached is told by its negative id at the PSA."""
_is_worked_on = sa.exists().where(
    _colleague.account_id == _ticket.account_id,
    _colleague.ticket_remote_id == _ticket.remote_id,
    _colleague.started_at >= sa.bindparam("worked_since"),
)

_account = _ticket.account_id == sa.bindparam("account_id")
_ids = sa.union(
    # Spelled out, not bound: SQLite uses a partial index only when it sees the same words.
    sa.select(_ticket.id).where(_account, sa.text(f"ticket.ticket_type = {TicketType.PROBLEM}")),
    sa.select(_ticket.id).where(_account, sa.text("ticket.problem_remote_id IS NOT NULL")),
)

STATEMENTS: Described = {
    "problems.tickets": AS_TICKET.where(_ticket.id.in_(_ids), _ticket.is_hidden == 0).order_by(
        _ticket.created_at, _ticket.remote_id
    ),
    "problems.under": AS_TICKET.where(
        _account, _ticket.problem_remote_id == sa.bindparam("problem"), _ticket.is_hidden == 0
    ).order_by(_ticket.created_at, _ticket.remote_id),
    "problems.near": AS_TICKET.where(
        _account,
        IS_TICKET,
        _ticket.company_id == sa.bindparam("company_id"),
        _ticket.is_hidden == 0,
        _ticket.created_at >= sa.bindparam("created_since"),
        sa.or_(
            _ticket.ticket_type == int(TicketType.PROBLEM),
            _ticket.problem_remote_id.is_not(None),
            _ticket.id.in_(among("also")),
            _is_worked_on,
        ),
    ).order_by(_ticket.created_at.desc(), _ticket.remote_id),
    "problems.hung": sa.select(
        _ticket.id,
        _ticket.remote_id,
        _ticket.number,
        _ticket.title,
        _ticket.ticket_type,
        _ticket.problem_remote_id,
    ).where(_ticket.id.in_(_ids), _ticket.is_hidden == 0),
    "problems.troubles": sa.select(
        _ticket.id,
        _ticket.company_id,
        _ticket.configuration_item_id,
        _ticket.title,
        _ticket.created_at,
        _ticket.ticket_type,
        sa.func.coalesce(_problem.c.id, -_ticket.problem_remote_id),
    )
    .outerjoin(
        _problem,
        sa.and_(
            _problem.c.account_id == _ticket.account_id,
            _problem.c.remote_id == _ticket.problem_remote_id,
        ),
    )
    .where(
        _ticket.account_id == sa.bindparam("account_id"),
        _ticket.is_hidden == 0,
        IS_TICKET,
        _ticket.created_at.is_not(None),
    ),
    "problems.worked": sa.select(_entry.target_id, sa.func.sum(_entry.worked_ms))
    .where(_entry.target_id.in_(among("ids")), _entry.phase != "deleted")
    .group_by(_entry.target_id),
    "problems.dismissed": sa.select(_dismissal.suggestion_id).where(_NAMED[0]),
    "problems.dismiss": upsert(schema.dismissal, ["account_id", "suggestion_id", "at"]),
    "problems.recall": sa.delete(schema.dismissal).where(*_NAMED),
}
