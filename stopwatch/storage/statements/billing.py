"""Lines on their way to an invoice: grouped by what decides about them, and one by one."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.operators import custom_op

from stopwatch.domain.invoices import NO_COMPANY
from stopwatch.domain.ticket import STATUS_COMPLETE
from stopwatch.services.ports.billing import CURRENT
from stopwatch.storage import schema, schema_catalog
from stopwatch.storage.statements.parts import Described, among, upsert

LINE_NAMES = (
    "kind", "id", "day", "hours", "cents", "number", "company_id", "contract_id",
    "ticket_remote_id", "entry_id", "role_id", "is_billable", "is_invoiced", "name",
    "task_number",
)  # fmt: skip
"""The columns of a line, in the order of `domain.billing.BillingLine`."""
SUM_NAMES = ("hours", "cents", "unpriced", "lines", "first_day", "last_day")
"""What bundles come to, in the order of `domain.invoices.Bundle`."""
_line = schema.billing_line.c
_ticket = schema.ticket.c
_contracts = schema_catalog.contract.c
_posted = schema.billing_line.alias("posted")
_fact = schema.fact.c
_current = (
    sa.select(sa.cast(_fact.value, sa.Integer))
    .where(_fact.account_id == sa.bindparam("account_id"), _fact.name == sa.text(f"'{CURRENT}'"))
    .scalar_subquery()
)
_own = _line.account_id == sa.bindparam("account_id")
_account = sa.and_(_own, _line.sweep == _current)
IS_POSTED = sa.exists().where(
    _posted.c.account_id == _line.account_id,
    _posted.c.sweep == _line.sweep,
    _posted.c.entry_id == _line.id,
)
"""Whether a line, a time entry, has a billing item."""
_company = sa.func.coalesce(_line.company_id, _ticket.company_id, sa.text(str(NO_COMPANY)))
_contract = sa.func.coalesce(_line.contract_id, _ticket.contract_id)
_with_tickets = schema.billing_line.outerjoin(
    schema.ticket,
    sa.and_(_ticket.account_id == _line.account_id, _ticket.remote_id == _line.ticket_remote_id),
)
_OPEN = (
    _line.is_invoiced == sa.text("0"),
    # The same time may still be known as an entry while its billing item is known already.
    sa.or_(
        _line.kind != sa.text("'labour'"),
        sa.and_(~IS_POSTED, _line.id.not_in(among("without"))),
    ),
)
_of_days = _line.day.between(sa.bindparam("first"), sa.bindparam("last"))
_unindexed: custom_op[Any] = custom_op("+")
_read_through = (
    sa.UnaryExpression(_line.account_id, operator=_unindexed) == sa.bindparam("account_id"),
    sa.UnaryExpression(_line.day, operator=_unindexed).between(
        sa.bindparam("first"), sa.bindparam("last")
    ),
    _line.sweep == _current,
)
"""`_account` and `_of_days` without an index, which would look up each of very many rows alone."""
_own_number = sa.func.coalesce(_ticket.purchase_order, _line.task_number)
_PLACE = (
    _line.ticket_remote_id, _line.kind, _line.contract_id, _line.company_id, _line.number,
    _line.task_number,
)  # fmt: skip
"""The ticket first: sorting is quickest by what tells most of them apart, and by numbers."""
_unpriced = sa.case((_line.cents.is_(None), _line.hours), else_=sa.text("0"))
# Summed before the tickets come in: sorting by what tickets repeat takes twice as long.
_summed = (
    sa.select(
        *_PLACE,
        sa.func.sum(_line.hours).label("hours"),
        sa.func.coalesce(sa.func.sum(_line.cents), sa.text("0")).label("cents"),
        sa.func.sum(_unpriced).label("unpriced"),
        sa.func.count().label("lines"),
        sa.func.min(_line.day).label("first_day"),
        sa.func.max(_line.day).label("last_day"),
    )
    .where(*_read_through, *_OPEN)
    .group_by(*_PLACE)
    .subquery("summed")
)
_sums = _summed.c

STATEMENTS: Described = {
    "billing.put": upsert(schema.billing_line, ["account_id", *LINE_NAMES, "sweep"]),
    "billing.keep": sa.insert(schema.billing_line).from_select(
        ["account_id", *LINE_NAMES, "sweep"],
        sa.select(
            _line.account_id,
            *(_line[name] for name in LINE_NAMES),
            sa.cast(sa.bindparam("sweep"), sa.Integer),
        ).where(_account, _line.kind == sa.bindparam("line_kind")),
    ),
    "billing.forget": sa.delete(schema.billing_line).where(
        sa.column("rowid", is_literal=True).in_(
            sa.select(sa.column("rowid", is_literal=True))
            .select_from(schema.billing_line)
            .where(_own, _line.sweep < _current)
            .limit(sa.bindparam("most"))
        )
    ),
    "billing.bundles": sa.select(
        sa.func.coalesce(_sums.company_id, _ticket.company_id, sa.text(str(NO_COMPANY))),
        _sums.kind,
        sa.func.coalesce(_sums.contract_id, _ticket.contract_id),
        _sums.ticket_remote_id,
        _ticket.contract_id,
        sa.func.coalesce(_ticket.purchase_order, _sums.task_number),
        *(_sums[name] for name in ("number", *SUM_NAMES)),
    ).select_from(
        _summed.outerjoin(
            schema.ticket,
            sa.and_(
                _ticket.account_id == sa.bindparam("account_id"),
                _ticket.remote_id == _sums.ticket_remote_id,
            ),
        )
    ),
    "billing.lines": sa.select(
        *(_line[name] for name in LINE_NAMES),
        _company,
        _contract,
        _ticket.contract_id,
        _own_number,
    )
    .select_from(_with_tickets)
    .where(_account, _of_days, *_OPEN, _company.in_(among("companies")))
    .order_by(_line.day, _line.kind, _line.id),
    "billing.known": sa.select(_line.id)
    .where(_account, _line.kind == sa.text("'labour'"), _line.id.in_(among("ids")))
    .union(sa.select(_line.entry_id).where(_account, _line.entry_id.in_(among("ids")))),
    "billing.unposted": sa.select(_line.id).where(
        _account, _line.kind == sa.text("'labour'"), _line.id.in_(among("ids")), ~IS_POSTED
    ),
    "billing.names": sa.select(
        _ticket.remote_id, _ticket.id, _ticket.number, _ticket.title, _ticket.company_id
    ).where(_ticket.account_id == sa.bindparam("account_id"), _ticket.remote_id.in_(among("ids"))),
    "billing.numbered": sa.select(
        _ticket.remote_id, _ticket.company_id, _ticket.contract_id, _ticket.purchase_order
    )
    .join(
        schema_catalog.contract,
        sa.and_(_contracts.account_id == _ticket.account_id, _contracts.id == _ticket.contract_id),
    )
    .where(
        sa.UnaryExpression(_ticket.account_id, operator=_unindexed) == sa.bindparam("account_id"),
        _ticket.status != STATUS_COMPLETE,
        _ticket.company_id.is_not(None),
        _ticket.purchase_order != sa.text("''"),
        _contracts.purchase_order != sa.text("''"),
        _ticket.purchase_order != _contracts.purchase_order,
    ),
    "billing.tickets": sa.select(_ticket.remote_id, _ticket.contract_id).where(
        _ticket.account_id == sa.bindparam("account_id"), _ticket.remote_id.in_(among("ids"))
    ),
}
