"""Purchase order numbers: what can be asked of the PSA about those of contracts and tickets."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make targets and outbox anew: a check of their words cannot be changed in place."""
    bind = op.get_bind()
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split("\n\n"):
        bind.exec_driver_sql(statement)
