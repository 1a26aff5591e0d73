"""The tables of what the PSA tells besides tickets: one for each kind of record of the catalog."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.storage import columns

metadata = columns.metadata
company = columns.table(
    "company",
    columns.account(),
    sa.Column("id", sa.Integer, nullable=False),
    columns.text("name"),
    columns.flag("is_active", "1"),
    columns.number("parent_id"),
    columns.flag("bills_parent"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
contact = columns.table(
    "contact",
    columns.account(),
    sa.Column("id", sa.Integer, nullable=False),
    columns.number("company_id", "0"),
    columns.text("name"),
    columns.text("email"),
    columns.flag("is_active", "1"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
contract = columns.table(
    "contract",
    columns.account(),
    sa.Column("id", sa.Integer, nullable=False),
    columns.number("company_id", "0"),
    columns.text("name"),
    columns.number("contract_type"),
    columns.text("purchase_order"),
    columns.text("starts_on"),
    columns.text("ends_on"),
    columns.flag("is_active", "1"),
    columns.flag("is_default"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
resource = columns.table(
    "resource",
    columns.account(),
    sa.Column("id", sa.Integer, nullable=False),
    columns.text("user_name"),
    columns.text("name"),
    columns.text("email"),
    columns.flag("is_active", "1"),
    columns.number("default_role_id"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
role = columns.table(
    "role",
    columns.account(),
    sa.Column("id", sa.Integer, nullable=False),
    columns.text("name"),
    columns.flag("is_active", "1"),
    sa.Column("hourly_rate", sa.REAL),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
contract_rate = columns.table(
    "contract_rate",
    columns.account(),
    sa.Column("id", sa.Integer, nullable=False),
    columns.number("contract_id", "0"),
    columns.number("role_id", "0"),
    sa.Column("hourly_rate", sa.REAL, nullable=False),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
role_holding = columns.table(
    "role_holding",
    columns.account(),
    sa.Column("id", sa.Integer, nullable=False),
    columns.text("kind"),
    columns.number("resource_id", "0"),
    columns.number("role_id", "0"),
    columns.flag("is_default"),
    columns.flag("is_active", "1"),
    sa.PrimaryKeyConstraint("account_id", "kind", "id"),
)
excluded_role = columns.table(
    "excluded_role",
    columns.account(),
    sa.Column("id", sa.Integer, nullable=False),
    columns.number("contract_id", "0"),
    columns.number("role_id", "0"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
work_type = columns.table(
    "work_type",
    columns.account(),
    sa.Column("id", sa.Integer, nullable=False),
    columns.text("name"),
    columns.flag("is_active", "1"),
    columns.flag("is_billable", "1"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
pick_value = columns.table(
    "pick_value",
    columns.account(),
    columns.text("field"),
    columns.number("value", "0"),
    columns.text("label"),
    columns.flag("is_active", "1"),
    columns.number("sort_order", "0"),
    sa.PrimaryKeyConstraint("account_id", "field", "value"),
)
change_link = columns.table(
    "change_link",
    columns.account(),
    sa.Column("id", sa.Integer, nullable=False),
    columns.number("change_remote_id", "0"),
    columns.number("ticket_remote_id", "0"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
