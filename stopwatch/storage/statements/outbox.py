"""The outbox: items and what was tried for them."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.domain.outbox import NUMBERS
from stopwatch.storage import schema
from stopwatch.storage.statements.parts import UNSETTLED, Described, among, insert, upsert

_item, _attempt = schema.outbox.c, schema.attempt.c
_IN_ORDER = sa.text("outbox.rowid")  # ids follow the wall clock, which may be set back
_SELECT = sa.select(*schema.outbox.columns)
_open = sa.and_(_item.account_id == sa.bindparam("account_id"), UNSETTLED)
_about_numbers = sa.or_(*(_item.kind == one.value for one in NUMBERS))
_LINE = ("item_id", "at", "kind", "attempt_id", "body_hash", "watermark", "told")

STATEMENTS: Described = {
    "outbox.put": upsert(schema.outbox, [column.name for column in schema.outbox.columns]),
    "outbox.one": _SELECT.where(_item.id == sa.bindparam("id")),
    "outbox.of_subjects": _SELECT.where(_item.subject.in_(among("subjects"))).order_by(
        _item.subject, _IN_ORDER
    ),
    "outbox.unsettled": _SELECT.where(_open).order_by(_IN_ORDER),
    "outbox.numbers": _SELECT.where(
        _open, sa.or_(_about_numbers, _item.state == sa.text("'needs_attention'"))
    ).order_by(_IN_ORDER),
    "outbox.unsent": _SELECT.where(
        _item.account_id == sa.bindparam("account_id"), _item.state != sa.text("'done'")
    ).order_by(_IN_ORDER),
    "outbox.around": _SELECT.where(
        _open,
        sa.or_(
            _item.subject == sa.bindparam("subject"), _item.target_id == sa.bindparam("target_id")
        ),
    ).order_by(_IN_ORDER),
    "outbox.behind": _SELECT.where(_item.after_id == sa.bindparam("id")).order_by(_IN_ORDER),
    "outbox.audited": _SELECT.where(
        _item.account_id == sa.bindparam("account_id"), sa.text("outbox.audit_at IS NOT NULL")
    ).order_by(_IN_ORDER),
    "outbox.counts": sa.select(_item.state, sa.func.count()).where(_open).group_by(_item.state),
    "outbox.log": insert(schema.attempt, _LINE),
    "outbox.history": sa.select(
        _attempt.item_id,
        _attempt.at,
        _attempt.kind,
        _attempt.attempt_id,
        _attempt.body_hash,
        _attempt.watermark,
        _attempt.told,
    )
    .where(_attempt.item_id == sa.bindparam("item_id"))
    .order_by(_attempt.id),
}
