"""Offset: what rounding adds to the hours worked may be sent, so the PSA's is kept as well."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add a flag of accounts and a column of what the PSA told."""
    bind = op.get_bind()
    bind.exec_driver_sql(
        "ALTER TABLE account ADD COLUMN sends_rounding INTEGER DEFAULT '0' NOT NULL "
        "CHECK (sends_rounding IN (0, 1))"
    )
    bind.exec_driver_sql('ALTER TABLE remote_entry ADD COLUMN "offset" REAL')
