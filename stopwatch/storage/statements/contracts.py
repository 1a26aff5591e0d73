"""Contracts and the purchase order numbers that come down from them."""

from __future__ import annotations

from dataclasses import fields

import sqlalchemy as sa

from stopwatch.domain.catalog import Contract
from stopwatch.domain.ticket import STATUS_COMPLETE
from stopwatch.storage import schema, schema_catalog
from stopwatch.storage.statements.billing import IS_POSTED
from stopwatch.storage.statements.parts import NOT_SENT, OPEN, Described, among
from stopwatch.storage.statements.tickets import AS_TICKET, IS_TICKET

_contract, _ticket, _target = schema_catalog.contract.c, schema.ticket.c, schema.target.c
_account: sa.BindParameter[int] = sa.bindparam("account_id")
_labour = schema.billing_line.c
_may_still_be_posted = sa.or_(
    sa.exists().where(
        schema.entry.c.account_id == _account, NOT_SENT, schema.entry.c.target_id == _ticket.id
    ),
    sa.exists().where(
        schema.stopwatch.c.account_id == _account,
        OPEN,
        schema.stopwatch.c.target_id == _ticket.id,
    ),
    sa.exists().where(
        _labour.account_id == _account,
        _labour.ticket_remote_id == _ticket.remote_id,
        _labour.kind == sa.text("'labour'"),
        ~IS_POSTED,
    ),
)
_of_company: sa.BindParameter[int] = sa.bindparam("company_id")
_used = sa.union_all(
    sa.select(_contract.purchase_order.label("number")).where(
        _contract.account_id == _account, _contract.company_id == _of_company
    ),
    sa.select(_ticket.purchase_order).where(
        _ticket.account_id == _account,
        _ticket.company_id == _of_company,
        _ticket.status != STATUS_COMPLETE,
        _ticket.is_hidden == 0,
    ),
).subquery()

STATEMENTS: Described = {
    "contracts.many": sa.select(*(_contract[one.name] for one in fields(Contract))).where(
        _contract.account_id == _account, _contract.id.in_(among("ids"))
    ),
    "contracts.target": sa.select(_target.id).where(
        _target.account_id == _account,
        _target.kind == "contract",
        _target.remote_id == sa.bindparam("contract_id"),
    ),
    "contracts.put_number": sa.update(schema_catalog.contract)
    .where(_contract.account_id == _account, _contract.id == sa.bindparam("key"))
    .values(purchase_order=sa.bindparam("number")),
    "contracts.tickets": AS_TICKET.where(
        _ticket.account_id == _account,
        _ticket.contract_id.in_(among("ids")),
        IS_TICKET,
        _ticket.is_hidden == 0,
        sa.or_(_ticket.status != STATUS_COMPLETE, _may_still_be_posted),
    ).order_by(_ticket.contract_id, _ticket.remote_id),
    "contracts.numbers": sa.select(_used.c.number)
    .where(_used.c.number != "")
    .group_by(_used.c.number)
    .order_by(sa.func.count().desc(), _used.c.number),
}
