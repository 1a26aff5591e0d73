"""The tables of what is on its way to an invoice, as the PSA told it last."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.domain.billing import LineKind
from stopwatch.storage import columns

billing_line = columns.table(
    "billing_line",
    columns.account(),
    columns.choice("kind", LineKind),
    sa.Column("id", sa.Integer, nullable=False),
    sa.Column("day", sa.Text, nullable=False),
    columns.number("hours", "0"),  # ten-thousandths
    columns.number("cents"),
    columns.text("number", None),
    columns.number("company_id"),
    columns.number("contract_id"),
    columns.number("ticket_remote_id"),
    columns.number("entry_id"),
    columns.number("role_id"),
    columns.flag("is_billable", "1"),
    columns.flag("is_invoiced"),
    columns.text("name"),
    columns.text("task_number"),
    columns.number("sweep", "0"),  # which brought it: one that is under way shows nothing yet
    sa.PrimaryKeyConstraint("account_id", "sweep", "kind", "id"),
    sa.Index("billing_line_day", "account_id", "sweep", "day"),
    sa.Index("billing_line_ticket", "account_id", "ticket_remote_id"),
)
sa.Index(
    "billing_line_entry",
    billing_line.c.account_id,
    billing_line.c.sweep,
    billing_line.c.entry_id,
    sqlite_where=billing_line.c.entry_id.is_not(None),
)
